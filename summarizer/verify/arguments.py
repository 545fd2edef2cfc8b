"""Who does what to whom, in what place: the deeds of a sentence with their arguments.

Owns the shallow reading of clauses: the noun phrase before a verb, the one after it, and those
behind its prepositions; the passive, and verbs that tell one deed from its other side (beat and
lose to, sell and buy from). It leaves out what it cannot tell, and knows nothing of claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from summarizer.reading.chunks import Kept
from summarizer.reading.figures.words import IRREGULAR_PAST
from summarizer.reading.index import SentenceReading
from summarizer.verify.cues import PASTS
from summarizer.verify.deed_words import (
    BE,
    DEEDS,
    DETERMINERS,
    DOER,
    DONE,
    ENDERS,
    HELPERS,
    JOINING,
    NO_VERBS,
    OTHER_SIDE,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
    TOLD_TO,
    UNCOUNTED,
    WHEN,
)
from summarizer.verify.memory import remembered
from summarizer.verify.plain_words import base
from summarizer.verify.wording import Wording, wording_of

_PAST, _GERUND, _BASE = "past", "gerund", "base"


@dataclass(frozen=True, slots=True)
class Argument:
    """Is a noun phrase in its role about a deed; `start` and `end` are positions of words."""

    deed: str
    role: str
    words: frozenset[str]
    start: int
    end: int


def deeds_of(reading: SentenceReading) -> frozenset[str]:
    """Return the deeds that a sentence tells, by one name each."""
    return _clauses(reading).deeds


def arguments_of(reading: SentenceReading, deeds: frozenset[str]) -> Iterator[Argument]:
    """Yield the arguments of some deeds of a sentence, in order."""
    clauses = _clauses(reading)
    if not clauses.deeds.isdisjoint(deeds):
        yield from clauses.arguments(deeds)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Is what follows a deed in its clause, by offsets in the text."""

    deed: str
    start: int
    end: int


def stretches_of(reading: SentenceReading) -> tuple[Stretch, ...]:
    """Return what follows each deed of a sentence, up to the next one or a conjunction."""
    return _clauses(reading).stretches


def same_place(one: Argument, other: Argument) -> bool:
    """Tell whether two arguments are of one deed in one role; one preposition may be another."""
    if one.deed != other.deed:
        return False
    roles = {one.role, other.role}
    return len(roles) == 1 or roles.isdisjoint((DOER, DONE))


def told_from_other_side(
    word: str, claim: SentenceReading, sentences: Iterable[SentenceReading]
) -> bool:
    """Tell whether a verb that has another side tells what the evidence does: "lost to" them."""
    deed = DEEDS.get(PASTS.get(word, word))
    if deed is None:
        return False
    wanted = frozenset((deed,))
    theirs = [one for sentence in sentences for one in arguments_of(sentence, wanted)]
    pairs = [
        bool(one.words & other.words)
        for one in arguments_of(claim, wanted)
        for other in theirs
        if one.role == other.role and one.role in (DOER, DONE)
    ]
    return bool(pairs) and all(pairs)


@dataclass(frozen=True, slots=True)
class _Phrase:
    start: int
    end: int


def _shape(word: str) -> str:
    """Return which form of a verb a word may be; nothing for what is never one."""
    lemma = base(word)
    if lemma in HELPERS or not word.isalpha() or word in NO_VERBS or lemma in ENDERS:
        return ""
    if word in IRREGULAR_PAST or word in PARTICIPLES or (word.endswith("ed") and lemma != word):
        return _PAST
    if word.endswith("ing"):
        return _GERUND
    return _BASE if word == lemma else ""


_SHAPES: Final = Kept(_shape)


def _deed(word: str, lemma: str) -> str:
    lemma = PASTS.get(word, lemma)
    return DEEDS.get(lemma, lemma)


@remembered
def _clauses(reading: SentenceReading) -> _Clauses:
    return _Clauses(wording_of(reading))


class _Clauses:
    """Reads one sentence; positions are those of its wording."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._words, self._lemmas = wording.words, wording.lemmas
        self._verbs = {
            at: _deed(word, self._lemmas[at])
            for at, word in enumerate(self._words)
            if (shape := _SHAPES[word]) and self._is_verb(at, shape)
        }
        self.deeds = frozenset(self._verbs.values())
        self._known: dict[int, tuple[Argument, ...]] = {}

    def arguments(self, deeds: frozenset[str]) -> Iterator[Argument]:
        """Yield the arguments of each verb that tells one of some deeds."""
        for at, deed in self._verbs.items():
            if deed in deeds:
                if at not in self._known:
                    self._known[at] = tuple(self._about(at))
                yield from self._known[at]

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """Return what follows each verb."""
        wording = self._wording
        return tuple(
            Stretch(deed, wording.starts[at], wording.end(self._end_of(at) - 1))
            for at, deed in self._verbs.items()
        )

    def _end_of(self, at: int) -> int:
        """Return where the words that belong to a verb end."""
        end = at + 1
        while end < len(self._wording) and self._same_clause(end, at):
            if self._ends(end) and self._words[end] not in WHEN:
                break
            end += 1
        return end

    def _about(self, at: int) -> Iterator[Argument]:
        passive = self._is_passive(at)
        yield from self._told(at, DONE if passive else DOER, self._subjects[at])
        for role, phrase in self._after(at):
            yield from self._told(at, DOER if passive and role == "by" else role, phrase)

    @cached_property
    def _subjects(self) -> dict[int, _Phrase | None]:
        """Return the phrase that each verb is told of; one verb may go on from the last."""
        found: dict[int, _Phrase | None] = {}
        last: int | None = None
        for at in self._verbs:
            found[at] = self._subject(at, last, found.get(last) if last is not None else None)
            last = at
        return found

    def _told(self, verb: int, role: str, phrase: _Phrase | None) -> Iterator[Argument]:
        if phrase is None:
            return
        told = frozenset(
            self._lemmas[at]
            for at in range(phrase.start, phrase.end)
            if self._lemmas[at] in self._wording.content
            and self._lemmas[at] not in UNCOUNTED
            and not self._words[at][0].isdigit()
        )
        if told:
            lemma = PASTS.get(self._words[verb], self._lemmas[verb])
            role = OTHER_SIDE.get(lemma, {}).get(role, role)
            yield Argument(self._verbs[verb], role, told, phrase.start, phrase.end)

    def _is_verb(self, at: int, shape: str) -> bool:
        before = self._words[at - 1] if at else ""
        if shape == _BASE and before != "to" and before not in HELPERS:
            return False  # most words
        if self._wording.is_capital(at):
            return False
        if shape == _PAST:
            return before not in DETERMINERS and not (at and self._is_owner(at - 1))
        if shape == _GERUND:
            return at > 0 and self._lemmas[at - 1] == "be"
        return True

    def _is_owner(self, at: int) -> bool:
        """Tell whether a noun follows: "the company's adjusted profit"."""
        return self._wording.written(at).endswith(("'s", "’s", "s'", "s’"))

    def _is_passive(self, at: int) -> bool:
        if self._words[at].endswith("ing") or self._words[at] == self._lemmas[at] != "beat":
            return False
        before = self._skip_helpers(at)
        helped = any(self._lemmas[place] in BE for place in range(before + 1, at))
        return helped or (before + 1 == at and self._words[at + 1 : at + 2] == ("by",))

    def _skip_helpers(self, at: int) -> int:
        """Return the position before the verb's helpers and adverbs."""
        before = at - 1
        while before >= 0 and self._same_clause(before, at) and self._is_helper(before):
            before -= 1
        return before

    def _is_helper(self, at: int) -> bool:
        word = self._words[at]
        return self._lemmas[at] in HELPERS or word.endswith("ly") or word in ("also", "since")

    def _same_clause(self, at: int, other: int) -> bool:
        return self._wording.clauses[at] == self._wording.clauses[other]

    def _subject(self, at: int, last: int | None, before: _Phrase | None) -> _Phrase | None:
        """Return the phrase before a verb, or `before`, that of the last verb it goes on from."""
        end = self._skip_helpers(at)
        if end < 0:
            return None
        word = self._words[end]
        if word == "to":
            return self._asked(last) or before
        if word in JOINING:
            return before
        if word in RELATIVES:
            return self._antecedent(end)
        return self._phrase_before(end, self._wording.clauses[at])

    def _asked(self, verb: int | None) -> _Phrase | None:
        """Return whom somebody asks to do what follows "to"."""
        if verb is None or self._lemmas[verb] not in TOLD_TO or self._is_passive(verb):
            return None
        return next((phrase for role, phrase in self._after(verb) if role == DONE), None)

    def _antecedent(self, at: int) -> _Phrase | None:
        return self._phrase_before(at - 1, self._wording.clauses[at - 1]) if at else None

    def _phrase_before(self, at: int, clause: int) -> _Phrase | None:
        """Return the phrase that ends at a position, up to the first preposition in it."""
        start = at
        while start >= 0 and self._wording.clauses[start] == clause and not self._ends(start):
            start -= 1
        start += 1
        end = next(
            (place for place in range(start + 1, at + 1) if self._words[place] in PREPOSITIONS),
            at + 1,
        )
        return _Phrase(start, end) if start < end else None

    def _ends(self, at: int) -> bool:
        """Tell whether no noun phrase goes over a word."""
        return self._words[at] in ENDERS or at in self._verbs or self._lemmas[at] in HELPERS

    def _after(self, at: int) -> Iterator[tuple[str, _Phrase]]:
        """Yield the object and the prepositional phrases after a verb, in its clause."""
        role, start = DONE, at + 1
        for place in range(at + 1, len(self._wording) + 1):
            ended = place == len(self._wording) or not self._same_clause(place, at)
            if ended or self._ends(place):
                break
            if self._words[place] in PREPOSITIONS:
                if start < place:
                    yield role, _Phrase(start, place)
                role, start = self._words[place], place + 1
        else:
            return
        if start < place:
            yield role, _Phrase(start, place)
