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
    foreign = {word for word in wording.spelled - evidence.words if word[0].isdigit()}
    if not foreign:
        return
    for word, token in zip(wording.words, wording.tokens, strict=True):
        if word not in foreign or not token.text[0].isdigit():
            continue
        if not any(start <= token.start < end for start, end in _read_spans(claim)):
            detail = f"The evidence has no number “{token.text}”."
            yield reason(ReasonKind.FIGURE, token.text, None, detail)


def _read_spans(claim: SentenceReading) -> Iterator[tuple[int, int]]:
    for mentions in (claim.figures, claim.dates, claim.names):
        yield from ((mention.start, mention.end) for mention in mentions)
