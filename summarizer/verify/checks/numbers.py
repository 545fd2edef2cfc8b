"""A number that is read neither as figure nor as date stands in the evidence as it is written."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.wording import wording_of


def check_numbers(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield the digits of a claim that are nowhere in the evidence."""
    wording = wording_of(claim)
    foreign = {word for word in evidence.foreign(wording) if word[0].isdigit()}
    if not foreign:
        return
    for position, word in enumerate(wording.words):
        written = wording.written(position) if word in foreign else ""
        if not written[:1].isdigit():
            continue
        at = wording.starts[position]
        if not any(start <= at < end for start, end in _read_spans(claim)):
            detail = f"The evidence has no number “{written}”."
            yield reason(ReasonKind.FIGURE, written, None, detail)


def _read_spans(claim: SentenceReading) -> Iterator[tuple[int, int]]:
    for mentions in (claim.figures, claim.dates, claim.names):
        yield from ((mention.start, mention.end) for mention in mentions)
