"""A claim of which the evidence says next to nothing does not follow from it.

Word overlap says little of support, so only a claim that is almost wholly foreign to its
evidence fails here.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence
from summarizer.verify.wording import wording_of

_LEAST = 0.2
_BEGINNING = 4


def check_coverage(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a claim that shares hardly a word of content with its evidence."""
    content = wording_of(claim).content
    foreign = content - evidence.words
    if len(foreign) <= len(content) * (1 - _LEAST):
        return
    known = {word[:_BEGINNING] for word in evidence.words}
    foreign = frozenset(word for word in foreign if word[:_BEGINNING] not in known)
    if content and len(content) - len(foreign) < _LEAST * len(content):
        yield Reason(
            kind=ReasonKind.EVIDENCE,
            words=tuple(sorted(foreign)),
            evidence_says=None,
            detail="The evidence does not speak of what the claim says.",
        )
