"""What rises, wins or is accepted in the evidence does not fall, lose or fail in the claim."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS
from summarizer.verify.evidence import Evidence, Place, reason
from summarizer.verify.opposites import direction_of
from summarizer.verify.stance import stance_of
from summarizer.verify.wording import Wording, wording_of

_CONTEXT = 6
_FAR = 14


def check_direction(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield directions and outcomes of which the evidence only states the opposite."""
    wording = wording_of(claim)
    negated = stance_of(claim).negated
    for position, (word, lemma) in enumerate(zip(wording.words, wording.lemmas, strict=True)):
        sides = direction_of(word, lemma)
        if not sides or position in negated:
            continue
        against = _contradiction(_context(wording, position), sides, evidence)
        if against is not None:
            sentence, at = against
            said = evidence.wordings[sentence].tokens[at].text
            shown = wording.tokens[position].text
            detail = f"The evidence says “{said}”, not “{shown}”."
            yield reason(ReasonKind.DIRECTION, shown, said, detail)


def _context(wording: Wording, position: int) -> frozenset[str]:
    """Return the words of content around a position, directions aside."""
    return frozenset(
        lemma
        for at in range(max(0, position - _CONTEXT), min(len(wording), position + _CONTEXT + 1))
        if (lemma := wording.lemmas[at]) not in STOPWORDS
        and not direction_of(wording.words[at], lemma)
    )


def _contradiction(
    context: frozenset[str], sides: frozenset[tuple[int, int]], evidence: Evidence
) -> Place | None:
    """Return the opposite that the evidence states of the same thing, unless it agrees too."""
    agreed = 0
    opposed, where = 0, None
    for sentence, wording in enumerate(evidence.wordings):
        negated = stance_of(evidence.sentences[sentence]).negated
        for at in range(len(wording)):
            theirs = direction_of(wording.words[at], wording.lemmas[at])
            if not theirs:
                continue
            weight = _shared(wording, at, context)
            same = bool(theirs & sides)
            crossed = not same and any((axis, 1 - side) in theirs for axis, side in sides)
            if (same and at not in negated) or (crossed and at in negated):
                agreed = max(agreed, weight + 1)
            elif crossed and weight > opposed:
                opposed, where = weight, (sentence, at)
    return where if opposed > agreed else None


def _shared(wording: Wording, position: int, context: frozenset[str]) -> int:
    nearby = wording.lemmas[max(0, position - _FAR) : position + _FAR + 1]
    return len(context.intersection(nearby))
