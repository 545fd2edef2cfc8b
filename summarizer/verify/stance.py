"""Which words of a sentence are denied, and how sure the sentence is of the others.

Owns the reading of negation and certainty: each cue binds the next word that carries meaning in
its clause, a denial the whole clause after it. Knows nothing of claims or evidence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from summarizer.reading.index import SentenceReading
from summarizer.verify.cues import (
    COMPARED,
    DENIALS,
    EXPECTING,
    FUNCTION_WORDS,
    FUTURE,
    NEGATORS,
    NOT_NEGATING,
    PONDERING,
    POSSIBLE,
    PROSPECTS,
    REFUSALS,
    SCHEDULED,
    SUSPECTING,
    Certainty,
)
from summarizer.verify.memory import remembered
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import words

_REACH = 7
"""A cue binds a word at most so many words on."""
_LIGHT = FUNCTION_WORDS | POSSIBLE | FUTURE | NEGATORS | {"can", "longer", "anymore"}
_AND = ((), ("and",), ("but",))
_OF = frozenset(("of", "with"))
_HARMING = frozenset(("hurt", "hit", "shot", "left", "struck"))
_NOTHING_BUT = frozenset(("less", "short", "but"))
_WIDE_NEGATORS = frozenset(("no", "none", "nobody", "nothing", "neither", "without", "never"))
_CUES = NEGATORS | REFUSALS | DENIALS | POSSIBLE | SUSPECTING | FUTURE | PROSPECTS | EXPECTING


@dataclass(frozen=True, slots=True)
class Stance:
    """Says of positions in a wording: which are negated, how certain those are that have a cue."""

    negated: frozenset[int]
    certainty: dict[int, Certainty]

    @property
    def unsure(self) -> Iterator[int]:
        """Yield the positions of what only may be or is expected to be."""
        return (at for at, level in self.certainty.items() if level < Certainty.FUTURE)

    def certainty_at(self, position: int) -> Certainty:
        """Return how sure the sentence is of a word; a fact where nothing says otherwise."""
        return self.certainty.get(position, Certainty.FACT)


_SURE = Stance(frozenset(), {})


@remembered
def stance_of(reading: SentenceReading) -> Stance:
    """Return what a sentence denies and how sure it is."""
    wording = wording_of(reading)
    if wording.spelled.isdisjoint(_CUES):
        return _SURE
    certainty: dict[int, Certainty] = {}
    negated: set[int] = set()
    for position, (word, lemma) in enumerate(zip(wording.words, wording.lemmas, strict=True)):
        if word not in _CUES and lemma not in _CUES:
            continue
        negated.update(_denied(wording, position))
        level = _level(wording, position)
        if level is not None:
            for target in _bound(wording, position, level):
                certainty[target] = min(level, certainty.get(target, Certainty.FACT))
    return Stance(frozenset(negated), certainty)


def is_negator(wording: Wording, position: int) -> bool:
    """Tell whether the word at a position negates, idioms such as "not only" aside."""
    word = wording.words[position]
    if word not in NEGATORS:
        return False
    following, then = (*wording.words[position + 1 : position + 3], "", "")[:2]
    if word == "yet":
        return following == "to"
    if word == "nothing":
        return following not in _NOTHING_BUT
    if word not in ("no", "not"):
        return True
    if word == "no" and _is_called_so(wording, position):
        return False
    numbered = word == "no" and _is_digit(wording, position + 1)  # "No. 3", but "no one"
    compared = following in COMPARED and then == "than"
    return not numbered and not compared and following not in NOT_NEGATING


def _is_called_so(wording: Wording, position: int) -> bool:
    """Tell the "No" of a vote, "the No campaign", which has its capital within a sentence."""
    before = wording.written(position - 1) if position else ""
    return wording.written(position) == "No" and before[:1].isalnum() and not before.isupper()


def _is_digit(wording: Wording, position: int) -> bool:
    return position < len(wording) and wording.written(position)[0].isdigit()


def is_modal(wording: Wording, position: int) -> bool:
    """Tell a modal from the month and the names that are spelled like one."""
    return not (wording.is_capital(position) and position > 0) and not _is_dated(wording, position)


def is_expecting(wording: Wording, position: int) -> bool:
    """Tell whether a word binds an infinitive as not yet done; "due" only after a form of be."""
    if wording.words[position] == "due":
        return position > 0 and wording.lemmas[position - 1] == "be"
    return wording.lemmas[position] in EXPECTING


def _is_dated(wording: Wording, position: int) -> bool:
    if wording.words[position] != "may" or not wording.is_capital(position):
        return False
    return position + 1 < len(wording) and wording.words[position + 1][0].isdigit()


def _denied(wording: Wording, position: int) -> Iterator[int]:
    word, lemma = wording.words[position], wording.lemmas[position]
    if is_negator(wording, position):
        yield from _next(wording, position, 2 if word in _WIDE_NEGATORS else 1)
        yield from _verb_of_nobody(wording, position)
    elif lemma in REFUSALS:
        yield from _infinitive(wording, position, reach=2)
    elif lemma in DENIALS and _denies_clause(wording, position):
        yield from _next(wording, position + 1, 4)


def _denies_clause(wording: Wording, position: int) -> bool:
    """Tell "denies that it rose" from "denies that and says"."""
    following = wording.words[position + 1 : position + 3]
    return following[:1] == ("that",) and following[1:] not in _AND


def _verb_of_nobody(wording: Wording, position: int) -> Iterator[int]:
    """Yield the verb whose object is nobody: "killing no one"."""
    following = wording.words[position + 1 : position + 2]
    nobody = wording.words[position] == "nobody" or (
        wording.words[position] == "no" and following in (("one",), ("1",), ("people",))
    )
    before = position - 1
    if not nobody or before < 0 or wording.clauses[before] != wording.clauses[position]:
        return
    if wording.words[before].endswith(("ed", "ing")) or wording.words[before] in _HARMING:
        yield before


def _level(wording: Wording, position: int) -> Certainty | None:
    word = wording.words[position]
    if word in POSSIBLE:
        return Certainty.POSSIBLE if is_modal(wording, position) else None
    if word in FUTURE:
        return Certainty.FUTURE if is_modal(wording, position) else None
    if word in SUSPECTING and _of(wording, position) is not None:
        return Certainty.POSSIBLE
    if word in SCHEDULED and is_expecting(wording, position):
        return Certainty.FUTURE
    prospect = wording.lemmas[position] in PROSPECTS
    return Certainty.EXPECTED if prospect or is_expecting(wording, position) else None


def _bound(wording: Wording, position: int, level: Certainty) -> Iterator[int]:
    linked = _of(wording, position) if wording.words[position] in SUSPECTING else None
    if linked is not None:
        yield from _next(wording, linked, 1)
        return
    if level is not Certainty.EXPECTED and wording.words[position] not in SCHEDULED:
        yield from _next(wording, position, 1)
        return
    following = list(_next(wording, position, 1))
    if wording.lemmas[position] in PONDERING:
        gerunds = [at for at in following if wording.words[at].endswith("ing")]
        yield from gerunds or _infinitive(wording, position, reach=_REACH)
        return
    found = list(_infinitive(wording, position, reach=_REACH))
    yield from found or (following if looks_ahead(wording, position) else ())


def looks_ahead(wording: Wording, position: int) -> bool:
    """Tell a word that says that a thing is not yet so.

    "The project" and "more than planned" say nothing of the kind.
    """
    if wording.lemmas[position] not in PROSPECTS or _is_a_thing(wording, position):
        return False
    return not position or wording.words[position - 1] != "than"


def _is_a_thing(wording: Wording, position: int) -> bool:
    if wording.words[position] not in _THINGS or not position:
        return False
    after = wording.words[position + 1 : position + 2]
    apart = not after or after[0] in _LIGHT  # "the forecast growth" has not come about
    return apart and wording.words[position - 1] in _DETERMINERS


_THINGS: Final = words("project projects forecast forecasts")
_DETERMINERS: Final = words("the a an this that its their his her our each every new")


def _of(wording: Wording, position: int) -> int | None:
    """Return where the "of" of "accused the mayor of" stands, in the same clause."""
    near = range(position + 1, min(position + 1 + _REACH, len(wording)))
    clause = wording.clauses[position]
    return next(
        (at for at in near if wording.words[at] in _OF and wording.clauses[at] == clause), None
    )


def _infinitive(wording: Wording, position: int, *, reach: int) -> Iterator[int]:
    """Yield the verb of the first "to ..." within reach in the clause."""
    clause = wording.clauses[position]
    for at in range(position + 1, min(position + 1 + reach, len(wording))):
        if wording.clauses[at] != clause:
            return
        if wording.words[at] == "to":
            yield from _next(wording, at, 1)
            return


def _next(wording: Wording, position: int, count: int) -> Iterator[int]:
    """Yield the next words of the clause that carry meaning."""
    return islice(_meaningful(wording, position), count)


def _meaningful(wording: Wording, position: int) -> Iterator[int]:
    clause = wording.clauses[position]
    for at in range(position + 1, min(position + 1 + _REACH, len(wording))):
        word = wording.words[at]
        if wording.clauses[at] != clause:
            return
        if not (word.endswith("ly") or word in _LIGHT or wording.lemmas[at] in FUNCTION_WORDS):
            yield at
