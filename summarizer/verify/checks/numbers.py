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
    for word, token in zip(wording.words, wording.tokens, strict=True):
        if not word[0].isdigit() or not token.text[0].isdigit() or word in evidence.words:
            continue
        read = (*claim.figures, *claim.dates, *claim.names)
        if not any(mention.start <= token.start < mention.end for mention in read):
            detail = f"The evidence has no number “{token.text}”."
            yield reason(ReasonKind.FIGURE, token.text, None, detail)
