"""What rises, wins or is accepted in the evidence does not fall, lose or fail in the claim."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, Place, reason
from summarizer.verify.memory import remembered
from summarizer.verify.opposites import Sides, direction_of
from summarizer.verify.stance import stance_of
from summarizer.verify.wording import Wording, wording_of

_CONTEXT = 6
_FAR = 14


def check_direction(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield directions and outcomes of which the evidence only states the opposite."""
    wording, negated = wording_of(claim), stance_of(claim).negated
    for position, sides in _directions(claim):
        if position in negated:
            continue
        against = _contradiction(_context(claim, position), sides, evidence)
        if against is not None:
            sentence, at = against
            said = evidence.wordings[sentence].tokens[at].text
            shown = wording.tokens[position].text
            detail = f"The evidence says “{said}”, not “{shown}”."
            yield reason(ReasonKind.DIRECTION, shown, said, detail)


@remembered
def _directions(reading: SentenceReading) -> tuple[tuple[int, Sides], ...]:
    """Return the positions of words that state a direction, with what they state."""
    wording = wording_of(reading)
    found = map(direction_of, wording.words, wording.lemmas)
    return tuple((position, sides) for position, sides in enumerate(found) if sides)


def _context(claim: SentenceReading, position: int) -> frozenset[str]:
    """Return the words of content around a position, directions aside."""
    wording = wording_of(claim)
    nearby = wording.lemmas[max(0, position - _CONTEXT) : position + _CONTEXT + 1]
    directed = {wording.lemmas[at] for at, _ in _directions(claim)}
    return wording.content.intersection(nearby) - directed


def _contradiction(context: frozenset[str], sides: Sides, evidence: Evidence) -> Place | None:
    """Return the opposite that the evidence states of the same thing, unless it agrees too."""
    agreed, opposed = 0, 0
    where: Place | None = None
    contrary = {(axis, 1 - side) for axis, side in sides}
    for sentence, reading in enumerate(evidence.sentences):
        for at, theirs in _directions(reading):
            denied = at in evidence.stances[sentence].negated
            same = not theirs.isdisjoint(sides)
            if not same and theirs.isdisjoint(contrary):
                continue
            weight = _shared(evidence.wordings[sentence], at, context)
            if same != denied:
                agreed = max(agreed, weight + 1)
            elif not same and weight > opposed:
                opposed, where = weight, (sentence, at)
    return where if opposed > agreed else None


def _shared(wording: Wording, position: int, context: frozenset[str]) -> int:
    return len(context.intersection(wording.lemmas[max(0, position - _FAR) : position + _FAR + 1]))
