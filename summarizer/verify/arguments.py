"""Who does what to whom, in what place: the deeds of a sentence with their arguments.

Owns the shallow reading of clauses: the noun phrase before a verb, the one after it, and those
behind its prepositions; the passive, and verbs that tell one deed from its other side (beat and
lose to, sell and buy from). It leaves out what it cannot tell, and knows nothing of claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from summarizer.reading.chunks import Kept
from summarizer.reading.figures.words import IRREGULAR_PAST
from summarizer.reading.index import SentenceReading
from summarizer.verify.cues import CALENDAR, PASTS, SCALES, UNITS
from summarizer.verify.memory import remembered
from summarizer.verify.wording import Wording, base, wording_of
from summarizer.verify.wordlists import words

DOER: Final = "doer"
DONE: Final = "done to"
_PREPOSITIONS: Final = words("by against from to with over at in on into onto for under behind off")
_OF: Final = "of"
_BE: Final = words("be get")
_HELPERS: Final = words("be get have will would may might can could shall should must do not never")
_ENDERS: Final = words(
    """and but or nor while whereas when after before because since until till as if than though
    although where so yet during that which who whom whose amid despite following including"""
)
_RELATIVES: Final = words("who which that")
_JOINING: Final = words("and but or")
_DETERMINERS: Final = words(
    "a an the its his her their our my your this these those no of in on at"
)
_TOLD_TO: Final = words("ask tell order urge force allow help let want teach persuade invite")
"""Whom one asks to do a thing does it."""
_UNCOUNTED: Final = frozenset((*CALENDAR, *SCALES, *UNITS))
"""Days and measures are nobody who does a thing; they have checks of their own."""
_TAKEN: Final = {"buy": "sell", "acquire": "sell", "purchase": "sell", "borrow": "lend"}
_DEEDS: Final = {
    **dict.fromkeys(("beat", "defeat", "overcome", "thrash", "outvote", "win", "lose"), "beat"),
    **_TAKEN,
    **{deed: deed for deed in _TAKEN.values()},
}
"""One name for verbs that tell a deed from its two sides."""
_OTHER_SIDE: Final[dict[str, dict[str, str]]] = {
    "win": {DONE: "prize", "against": DONE, "over": DONE},
    "lose": {DOER: DONE, DONE: "prize", "to": DOER, "against": DOER},
    **{taken: {DOER: "to", "from": DOER} for taken in _TAKEN},
}


_NO_VERBS: Final = _DETERMINERS | _PREPOSITIONS
_PAST, _GERUND, _BASE = "past", "gerund", "base"
MUTUAL: Final = words(
    """meet marry face play fight battle wed date divorce resemble border join debate agree talk
    speak work clash pass say tell add be have include"""
)
"""Deeds in which each side is as much the doer."""


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
    deed = _DEEDS.get(PASTS.get(word, word))
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
    if lemma in _HELPERS or not word.isalpha() or word in _NO_VERBS or lemma in _ENDERS:
        return ""
    if word in IRREGULAR_PAST or (word.endswith("ed") and lemma != word):
        return _PAST
    if word.endswith("ing"):
        return _GERUND
    return _BASE if word == lemma else ""


_SHAPES: Final = Kept(_shape)


def _deed(word: str, lemma: str) -> str:
    lemma = PASTS.get(word, lemma)
    return _DEEDS.get(lemma, lemma)


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
            if _SHAPES[word] and self._is_verb(at)
        }
        self.deeds = frozenset(self._verbs.values())
        self._subjects: dict[int, _Phrase | None] = {}
        self._known: dict[int, tuple[Argument, ...]] = {}

    def arguments(self, deeds: frozenset[str]) -> Iterator[Argument]:
        """Yield the arguments of each verb that tells one of some deeds."""
        for at, deed in self._verbs.items():
            if deed in deeds:
                if at not in self._known:
                    self._known[at] = tuple(self._about(at))
                yield from self._known[at]

    def _about(self, at: int) -> Iterator[Argument]:
        passive = self._is_passive(at)
        yield from self._told(at, DONE if passive else DOER, self._subject(at))
        for role, phrase in self._after(at):
            yield from self._told(at, DOER if passive and role == "by" else role, phrase)

    def _last_subject(self, at: int) -> _Phrase | None:
        """Return the subject of the verb before a position."""
        verb = max((verb for verb in self._verbs if verb < at), default=None)
        if verb is None:
            return None
        if verb not in self._subjects:
            self._subjects[verb] = self._subject(verb)
        return self._subjects[verb]

    def _told(self, verb: int, role: str, phrase: _Phrase | None) -> Iterator[Argument]:
        if phrase is None:
            return
        told = frozenset(
            self._lemmas[at]
            for at in range(phrase.start, phrase.end)
            if self._lemmas[at] in self._wording.content
            and self._lemmas[at] not in _UNCOUNTED
            and not self._words[at][0].isdigit()
        )
        if told:
            lemma = PASTS.get(self._words[verb], self._lemmas[verb])
            role = _OTHER_SIDE.get(lemma, {}).get(role, role)
            yield Argument(self._verbs[verb], role, told, phrase.start, phrase.end)

    def _is_verb(self, at: int) -> bool:
        if self._wording.is_capital(at):
            return False
        before = self._words[at - 1] if at else ""
        shape = _SHAPES[self._words[at]]
        if shape == _PAST:
            return before not in _DETERMINERS and not (at and self._is_owner(at - 1))
        if shape == _GERUND:
            return at > 0 and self._lemmas[at - 1] == "be"
        return before == "to" or before in _HELPERS

    def _is_owner(self, at: int) -> bool:
        """Tell whether a noun follows: "the company's adjusted profit"."""
        return self._wording.written(at).endswith(("'s", "’s", "s'", "s’"))

    def _is_passive(self, at: int) -> bool:
        if self._words[at].endswith("ing") or self._words[at] == self._lemmas[at] != "beat":
            return False
        before = self._skip_helpers(at)
        helped = any(self._lemmas[place] in _BE for place in range(before + 1, at))
        return helped or (before + 1 == at and self._words[at + 1 : at + 2] == ("by",))

    def _skip_helpers(self, at: int) -> int:
        """Return the position before the verb's helpers and adverbs."""
        before = at - 1
        while before >= 0 and self._same_clause(before, at) and self._is_helper(before):
            before -= 1
        return before

    def _is_helper(self, at: int) -> bool:
        word = self._words[at]
        return self._lemmas[at] in _HELPERS or word.endswith("ly") or word in ("also", "since")

    def _same_clause(self, at: int, other: int) -> bool:
        return self._wording.clauses[at] == self._wording.clauses[other]

    def _subject(self, at: int) -> _Phrase | None:
        """Return the phrase before a verb, or that of the last verb which this one goes on from."""
        before = self._skip_helpers(at)
        if before < 0:
            return None
        word = self._words[before]
        if word == "to":
            return self._controller(before)
        if word in _JOINING:
            return self._last_subject(at)
        if word in _RELATIVES:
            return self._antecedent(before)
        return self._phrase_before(before, self._wording.clauses[at])

    def _controller(self, at: int) -> _Phrase | None:
        """Return who is to do what follows "to": whom somebody asks, or who wants it himself."""
        verb = max((verb for verb in self._verbs if verb < at), default=None)
        if verb is not None and self._lemmas[verb] in _TOLD_TO and not self._is_passive(verb):
            asked = next((p for role, p in self._after(verb) if role == DONE), None)
            return asked or self._last_subject(at)
        return self._last_subject(at)

    def _antecedent(self, at: int) -> _Phrase | None:
        return self._phrase_before(at - 1, self._wording.clauses[at - 1]) if at else None

    def _phrase_before(self, at: int, clause: int) -> _Phrase | None:
        """Return the phrase that ends at a position, up to the first preposition in it."""
        start = at
        while start >= 0 and self._wording.clauses[start] == clause and not self._ends(start):
            start -= 1
        start += 1
        end = next(
            (place for place in range(start + 1, at + 1) if self._words[place] in _PREPOSITIONS),
            at + 1,
        )
        return _Phrase(start, end) if start < end else None

    def _ends(self, at: int) -> bool:
        """Tell whether no noun phrase goes over a word."""
        return self._words[at] in _ENDERS or at in self._verbs or self._lemmas[at] in _HELPERS

    def _after(self, at: int) -> Iterator[tuple[str, _Phrase]]:
        """Yield the object and the prepositional phrases after a verb, in its clause."""
        role, start = DONE, at + 1
        for place in range(at + 1, len(self._wording) + 1):
            ended = place == len(self._wording) or not self._same_clause(place, at)
            if ended or self._ends(place):
                break
            if self._words[place] in _PREPOSITIONS:
                if start < place:
                    yield role, _Phrase(start, place)
                role, start = self._words[place], place + 1
        else:
            return
        if start < place:
            yield role, _Phrase(start, place)
