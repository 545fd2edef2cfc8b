"""What rises, wins or is accepted in the evidence does not fall, lose or fail in the claim."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.compared import compared
from summarizer.verify.evidence import Evidence, Place, reason
from summarizer.verify.memory import remembered
from summarizer.verify.opposites import Sides, direction_of, slot_of
from summarizer.verify.stance import stance_of
from summarizer.verify.wording import Wording, wording_of

_CONTEXT: Final = 6
_FAR: Final = 14
_ABOUT: Final = 3
_BOUNDARY: Final = 4
"""A clause boundary counts as so many words between two words."""
_AGREEMENT: Final = 0.6
_LEAST: Final = 3
"""A word of a slot is held against its opposite where so much of its context agrees."""

Told = tuple[tuple[int, Sides], ...]


@remembered
def _directions(reading: SentenceReading) -> Told:
    """Return the words that state a direction or an outcome, with what they state."""
    return _told(reading, direction_of)


@remembered
def _slots(reading: SentenceReading) -> Told:
    """Return the words that exclude others in their slot, with what they state."""
    return _told(reading, slot_of)


def _told(reading: SentenceReading, sides_of: Callable[[str, str], Sides]) -> Told:
    wording = wording_of(reading)
    found = map(sides_of, wording.words, wording.lemmas)
    return tuple(
        (position, sides)
        for position, sides in enumerate(found)
        if sides and wording.words[position : position + 2] != ("up", "to")
    )


@dataclass(frozen=True, slots=True)
class _Class:
    """Is a class of opposites: how they are told, and how much of a context must agree."""

    sides_of: Callable[[str, str], Sides]
    told: Callable[[SentenceReading], Told]
    agreement: float
    least: int


_CLASSES: Final = (
    _Class(direction_of, _directions, 0.0, 1),
    _Class(slot_of, _slots, _AGREEMENT, _LEAST),
)


def check_direction(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield directions and outcomes of which the evidence only states the opposite.

    Other opposites are held against each other only where most words about them agree.
    """
    wording, negated = wording_of(claim), stance_of(claim).negated
    for opposites in _CLASSES:
        for position, _ in opposites.told(claim):
            if position in negated:
                continue
            against = _against(claim, position, opposites, evidence)
            if against is not None:
                sentence, at = against
                said = _said(evidence.wordings[sentence], at, opposites)
                shown = wording.tokens[position].text
                detail = f"The evidence says “{said}”, not “{shown}”."
                yield reason(ReasonKind.DIRECTION, shown, said, detail)


def _against(
    claim: SentenceReading, position: int, opposites: _Class, evidence: Evidence
) -> Place | None:
    """Return the opposite that the evidence states of the same thing, unless it agrees too."""
    sides = dict(opposites.told(claim))[position]
    contrary = {(axis, 1 - side) for axis, side in sides}
    if opposites.agreement and any(not contrary.isdisjoint(s) for _, s in opposites.told(claim)):
        return None  # the claim has both: "left the club to join another"
    context = _context(claim, position, opposites)
    least = max(opposites.least, round(opposites.agreement * len(context)))
    agreed, opposed = 0.0, 0.0
    where: Place | None = None
    for sentence, reading in enumerate(evidence.sentences):
        implied = compared(reading) if opposites.agreement == 0 else ()
        for at, theirs in (*opposites.told(reading), *implied):
            same = theirs.isdisjoint(contrary)
            if same and theirs.isdisjoint(sides):
                continue
            distances = _distances(evidence.wordings[sentence], at, _FAR)
            shared = context.keys() & distances.keys()
            weight = sum(1 / (context[word] + distances[word]) for word in shared)
            if same != (at in evidence.stances[sentence].negated):
                agreed = max(agreed, weight)
            elif not same and weight > opposed and len(shared) >= least:
                opposed, where = weight, (sentence, at)
    return where if opposed > agreed else None


def _said(wording: Wording, position: int, opposites: _Class) -> str:
    """Return the opposite as it is written, or the words about a comparison of figures."""
    if opposites.sides_of(wording.words[position], wording.lemmas[position]):
        return wording.tokens[position].text
    return wording.surface(max(0, position - _ABOUT), position + _ABOUT + 1)


def _context(claim: SentenceReading, position: int, opposites: _Class) -> dict[str, int]:
    """Return the words of content around a position, opposites aside, and how far they are."""
    wording = wording_of(claim)
    told = {wording.lemmas[at] for at, _ in opposites.told(claim)}
    found = _distances(wording, position, _CONTEXT)
    return {word: distance for word, distance in found.items() if word not in told}


def _distances(wording: Wording, position: int, reach: int) -> dict[str, int]:
    """Return how far the words of content around a position are; clauses lie further apart."""
    found: dict[str, int] = {}
    clause = wording.clauses[position]
    for at in range(max(0, position - reach), min(len(wording), position + reach + 1)):
        word = wording.lemmas[at]
        if word in wording.content and at != position:
            distance = abs(at - position) + _BOUNDARY * abs(wording.clauses[at] - clause)
            found[word] = min(distance, found.get(word, distance))
    return found
