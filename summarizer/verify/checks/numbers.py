"""A number that is read neither as figure nor as date stands in the evidence as it is written.

So does a number in words that is an hour or a score ("begins at eleven", "by twelve to nine").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.wording import wording_of

_PRONOUNS: Final = frozenset({"one", "zero"})
"""Words of numbers that may count nothing: "one of them", "zero in on"."""


def check_numbers(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield the numbers of a claim that are nowhere in the evidence."""
    wording = wording_of(claim)
    foreign = {word for word in evidence.foreign(wording) if word[0].isdigit()}
    if not foreign:
        return
    for position, word in enumerate(wording.words):
        if word not in foreign:
            continue
        written, at = wording.written(position), wording.starts[position]
        if written.lower() in _PRONOUNS:
            continue
        if not any(start <= at < end for start, end in _read_spans(claim)):
            detail = f"The evidence has no number “{written}”."
            yield reason(ReasonKind.FIGURE, written, None, detail)


def _read_spans(claim: SentenceReading) -> Iterator[tuple[int, int]]:
    for mentions in (claim.figures, claim.dates, claim.names):
        yield from ((mention.start, mention.end) for mention in mentions)
