"""A question asserts nothing that a claim could rest on.

Knows only how questions end; one that is quoted with its speaker tells that it was asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence
from summarizer.verify.wording import wording_of

_CLOSING: Final = "\"'”’»)]}*_ "


def check_questions(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a claim that asserts what its evidence, for the most part, only asks."""
    asked = [sentence for sentence in evidence.sentences if _asks(sentence)]
    if not asked or _asks(claim):
        return
    told = [sentence for sentence in evidence.sentences if not _asks(sentence)]
    content = wording_of(claim).content
    shared = content & _words(asked)
    only_asked = shared - _words(told)
    if not told or len(only_asked) * 2 > len(content & evidence.words):
        yield Reason(
            kind=ReasonKind.EVIDENCE,
            words=tuple(sorted(only_asked)),
            evidence_says=None,
            detail="The evidence only asks.",
        )


def _words(sentences: list[SentenceReading]) -> frozenset[str]:
    return frozenset().union(*(wording_of(sentence).spelled for sentence in sentences))


def _asks(sentence: SentenceReading) -> bool:
    return sentence.text.rstrip(_CLOSING).endswith("?") and not sentence.quotes
