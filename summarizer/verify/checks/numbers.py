"""A number that is read neither as figure nor as date stands in the evidence as it is written.

So does an hour in words ("begins at eleven"); other words of numbers may be pronouns.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.figures import hours_at
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.wording import wording_of


def check_numbers(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield the digits and the hours of a claim that are nowhere in the evidence."""
    wording = wording_of(claim)
    foreign = {word for word in evidence.foreign(wording) if word[0].isdigit()}
    if not foreign:
        return
    for position, word in enumerate(wording.words):
        if word not in foreign:
            continue
        written, at = wording.written(position), wording.starts[position]
        in_words = not written[:1].isdigit()
        if in_words and at not in hours_at(claim.pieces):
            continue
        if not any(start <= at < end for start, end in _read_spans(claim)):
            kind = "hour" if in_words else "number"
            detail = f"The evidence has no {kind} “{written}”."
            yield reason(ReasonKind.FIGURE, written, None, detail)


def _read_spans(claim: SentenceReading) -> Iterator[tuple[int, int]]:
    for mentions in (claim.figures, claim.dates, claim.names):
        yield from ((mention.start, mention.end) for mention in mentions)
