"""What is taxable in the evidence is not untaxable in the claim."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.wording import wording_of

_PREFIXES: Final = ("un", "dis", "in", "im", "ir", "il", "non")
_SHORTEST: Final = 6
"""Shorter stems are mostly other words: "import" is not the opposite of "port"."""


def check_prefixes(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield words that the evidence only has with, or without, a negative prefix."""
    wording = wording_of(claim)
    for word, token in zip(wording.words, wording.tokens, strict=True):
        if len(word) < _SHORTEST or word in evidence.words:
            continue
        said = next((other for other in _opposites(word) if other in evidence.words), None)
        if said is not None:
            detail = f"The evidence says “{said}”, not “{token.text}”."
            yield reason(ReasonKind.DIRECTION, token.text, said, detail)


def _opposites(word: str) -> Iterator[str]:
    for prefix in _PREFIXES:
        yield prefix + word
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST:
            yield word.removeprefix(prefix)
