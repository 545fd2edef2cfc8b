"""What rises, wins or is accepted in the evidence does not fall, lose or fail in the claim.

Owns which of two opposites the evidence states of the same thing: the one that has more of the
claim's words nearer to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from summarizer.models import Number, Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.arguments import told_from_other_side
from summarizer.verify.compared import compared
from summarizer.verify.evidence import Evidence, Place, says_otherwise
from summarizer.verify.fates import tells_settled_fate
from summarizer.verify.memory import remembered
from summarizer.verify.opposites import DIRECTIONS, SLOTS, Sides, Told, directions, slots
from summarizer.verify.quantities import value
from summarizer.verify.stance import stance_of
from summarizer.verify.wording import Wording, wording_of

_CONTEXT: Final = 6
_FAR: Final = 14
_BOUNDARY: Final = 4
"""A clause boundary counts as so many words between two words."""
_AGREEMENT: Final = 0.6
_LEAST: Final = 3
"""A word of a slot is held against its opposite where so much of its context agrees."""
_CLEARLY: Final = 1.25
"""So much nearer the opposite stands than a word that agrees."""
_ABOUT: Final = 3


_DIRECTION_WORDS: Final = frozenset((*DIRECTIONS, "same"))
_SLOT_WORDS: Final = frozenset(SLOTS)
"""Sets, since a set is compared with a smaller one by the smaller, with a dict by all of it."""


@remembered
def _directions(reading: SentenceReading) -> Told:
    wording = wording_of(reading)
    if wording.spelled.isdisjoint(_DIRECTION_WORDS):
        return ()
    return directions(wording.words, wording.lemmas)


@remembered
def _directions_and_figures(reading: SentenceReading) -> Told:
    return _directions(reading) + compared(reading)


@remembered
def _slots(reading: SentenceReading) -> Told:
    wording = wording_of(reading)
    if wording.spelled.isdisjoint(_SLOT_WORDS):
        return ()
    return slots(wording.words, wording.lemmas)


@remembered
def _stated_directions(evidence: Evidence) -> Sides:
    return _stated(evidence, _directions_and_figures)


@remembered
def _stated_slots(evidence: Evidence) -> Sides:
    return _stated(evidence, _slots)


def _stated(evidence: Evidence, told: Callable[[SentenceReading], Told]) -> Sides:
    """Return the sides that any word of the evidence is on."""
    return frozenset().union(*(s for reading in evidence.sentences for _, s in told(reading)))


@dataclass(frozen=True, slots=True)
class _Kind:
    """Is a kind of opposites: how each side tells them, and how much context must agree."""

    claimed: Callable[[SentenceReading], Told]
    told: Callable[[SentenceReading], Told]
    stated: Callable[[Evidence], Sides]
    agreement: float
    least: int
    fewest: int

    def needed(self, context: dict[str, int]) -> int:
        """Return how many words of a context must agree."""
        return max(min(self.least, len(context)), round(self.agreement * len(context)), self.fewest)


_KINDS: Final = (
    _Kind(_directions, _directions_and_figures, _stated_directions, 0.0, 1, 1),
    _Kind(_slots, _slots, _stated_slots, _AGREEMENT, _LEAST, 2),
)


def check_direction(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield directions and outcomes of which the evidence only states the opposite.

    Other opposites are held against each other only where most words about them agree.
    """
    for kind in _KINDS:
        for position, sides in kind.claimed(claim):
            against = _against(claim, position, sides, kind, evidence)
            if (
                against is not None
                and not _is_told_otherwise(position, claim, evidence)
                and not _is_of_others(position, claim, against, evidence)
            ):
                sentence, at = against
                said = _said(evidence.wordings[sentence], at)
                shown = wording_of(claim).written(position)
                yield says_otherwise(ReasonKind.DIRECTION, shown, said)


def _is_told_otherwise(position: int, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether the evidence tells the same of those people, or the deed from its other side."""
    word = wording_of(claim).lemmas[position]
    return any(
        tells(word, claim, evidence.sentences)
        for tells in (tells_settled_fate, told_from_other_side)
    )


def _is_of_others(
    position: int, claim: SentenceReading, against: Place, evidence: Evidence
) -> bool:
    """Tell whether either word stands with a count of its own: six alive, two dead."""
    sentence, at = against
    mine = _count_before(claim, position)
    theirs = _count_before(evidence.sentences[sentence], at)
    return mine is not None and theirs is not None and mine != theirs and mine in evidence.values


def _count_before(reading: SentenceReading, position: int) -> Number | None:
    """Return the last bare number before a word."""
    start = wording_of(reading).starts[position]
    counts = [value(f) for f in reading.figures if f.unit is None and f.end <= start]
    return counts[-1] if counts else None


def _against(
    claim: SentenceReading, position: int, sides: Sides, kind: _Kind, evidence: Evidence
) -> Place | None:
    """Return the opposite that the evidence states of the same thing, unless it agrees too."""
    contrary = frozenset((axis, 1 - side) for axis, side in sides)
    if contrary.isdisjoint(kind.stated(evidence)) or position in stance_of(claim).negated:
        return None
    if kind.agreement and any(not contrary.isdisjoint(own) for _, own in kind.claimed(claim)):
        return None  # the claim has both: "left the club to join another"
    context = _context(claim, position, kind)
    agreed = opposed = 0.0
    where: Place | None = None
    for place, crossed in _rivals(sides, contrary, kind, evidence):
        shared, weight = _weight(context, place, evidence)
        if not crossed:
            agreed = max(agreed, weight)
        elif weight > opposed and shared >= kind.needed(context):
            opposed, where = weight, place
    return where if opposed > _CLEARLY * agreed else None


def _rivals(
    sides: Sides, contrary: Sides, kind: _Kind, evidence: Evidence
) -> Iterator[tuple[Place, bool]]:
    """Yield where the evidence states the same or the opposite, and which; "not rise" is a fall."""
    for sentence, reading in enumerate(evidence.sentences):
        for at, theirs in kind.told(reading):
            crossed = not theirs.isdisjoint(contrary)
            negated = at in evidence.stances[sentence].negated
            if (crossed or not theirs.isdisjoint(sides)) and not (negated and not crossed):
                yield (sentence, at), crossed and not negated


def _weight(context: dict[str, int], place: Place, evidence: Evidence) -> tuple[int, float]:
    """Return how many words of a context stand about a place, and how near they are."""
    distances = _distances(evidence.wordings[place[0]], place[1], _FAR)
    shared = context.keys() & distances.keys()
    return len(shared), sum(1 / (context[word] + distances[word]) for word in shared)


def _said(wording: Wording, position: int) -> str:
    """Return the opposite as it is written, or the words about a comparison of figures."""
    told = directions(wording.words, wording.lemmas) + slots(wording.words, wording.lemmas)
    if any(at == position for at, _ in told):
        return wording.written(position)
    return wording.surface(max(0, position - _ABOUT), position + _ABOUT + 1)


def _context(claim: SentenceReading, position: int, kind: _Kind) -> dict[str, int]:
    """Return the words of content around a position, opposites aside, and how far they are."""
    wording = wording_of(claim)
    told = {wording.lemmas[at] for at, _ in kind.claimed(claim)}
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
