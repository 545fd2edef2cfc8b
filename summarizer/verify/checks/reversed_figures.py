"""Two figures set against each other keep their order: 212 against 249 is not 249 against 212."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import FigureMention
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.memory import remembered
from summarizer.verify.quantities import proves
from summarizer.verify.wording import wording_of
from summarizer.verify.wordlists import words

_AGAINST: Final = words("against compare compared")
_NEAR: Final = 8

Pair = tuple[FigureMention, FigureMention]


def check_reversed_figures(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield two figures that the evidence sets against each other the other way round."""
    for now, then in _set_against(claim):
        told = [pair for sentence in evidence.sentences for pair in _set_against(sentence)]
        if any(proves(a, now) and proves(b, then) for a, b in told):
            continue
        if any(proves(a, then) and proves(b, now) for a, b in told):
            said = f"{then.text} … {now.text}"
            detail = f"The evidence has it the other way round: “{said}”."
            yield reason(ReasonKind.FIGURE, now.text, then.text, detail)


@remembered
def _set_against(reading: SentenceReading) -> tuple[Pair, ...]:
    """Return the figures that a sentence sets against each other."""
    wording = wording_of(reading)
    if _AGAINST.isdisjoint(wording.spelled):
        return ()
    found = []
    for now, then in pairwise(reading.figures):
        between = wording.between(now.end, then.start)
        words_between = wording.lemmas[between.start : between.stop]
        if len(between) <= _NEAR and not _AGAINST.isdisjoint(words_between):
            found.append((now, then))
    return tuple(found)
