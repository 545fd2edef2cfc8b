"""What is the largest or the worst in a claim is so in its evidence, in whatever words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import lemma
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.memory import remembered
from summarizer.verify.wording import wording_of
from summarizer.verify.wordlists import words

_IRREGULAR: Final = words("best worst")
_ENDING: Final = "est"
_EQUAL: Final = words(
    """most least record top bottom only ever never any other no none unprecedented unmatched
    unrivalled peak maximum minimum all-time main chief leading lead #1 last limit"""
)
"""Words by which evidence can put something above all others without a superlative."""


def check_superlatives(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield superlatives where the evidence ranks nothing and has not even the adjective."""
    wording = wording_of(claim)
    foreign = evidence.foreign(wording)
    if not [word for word in foreign if word.endswith(_ENDING) or word in _IRREGULAR]:
        return
    if not _EQUAL.isdisjoint(evidence.words) or _ranks(evidence):
        return
    for at, word in enumerate(wording.words):
        idiom = "at" in wording.words[max(0, at - 2) : at]  # "at the earliest", "at its best"
        if word in foreign and _is_superlative(word) and not idiom:
            if wording.lemmas[at] in evidence.words or wording.is_capital(at):
                continue
            shown = wording.written(at)
            detail = f"The evidence does not say what is “{shown}”."
            yield reason(ReasonKind.EVIDENCE, shown, None, detail)


@remembered
def _ranks(evidence: Evidence) -> bool:
    return any(map(_is_superlative, evidence.words))


@lru_cache(maxsize=16_384)
def _is_superlative(word: str) -> bool:
    """Tell "largest" from "forest", whose lemma is itself."""
    if word in _IRREGULAR:
        return True
    return word.endswith(_ENDING) and not lemma(word).endswith(_ENDING)
