"""Part of a number is not the whole of it: 45 of the 120 seats are not 120, nor all of them.

Owns "45 of the 120": what a claim may say of the one and of the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.figures.words import IRREGULAR_PAST
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import FigureMention
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.memory import remembered
from summarizer.verify.quantities import value

_OF: Final = re.compile(r" (?:out )?of (?:the |its |their |some |about )?")
_ALL: Final = re.compile(r"\b(?:all|every one) (?:of )?(?:the |its |their )?$", re.IGNORECASE)
_NEAR: Final = 30
Part = tuple[FigureMention, FigureMention]


def check_wholes(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a whole for which the evidence tells a part of it."""
    if not claim.figures:
        return
    parts = [pair for sentence in evidence.sentences for pair in _parts(sentence)]
    for figure in claim.figures if parts else ():
        told = next((pair for pair in parts if value(pair[1]) == value(figure)), None)
        if told is None or value(told[0]) in {value(other) for other in claim.figures}:
            continue
        before = claim.text[max(0, figure.start - _NEAR) : figure.start]
        if _ALL.search(before) or (_follows_deed(before) and _is_dealt(told, evidence)):
            said = f"{told[0].text} of {told[1].text}"
            detail = f"The evidence has “{said}”, not “{figure.text}”."
            yield reason(ReasonKind.FIGURE, figure.text, told[0].text, detail)


@remembered
def _parts(sentence: SentenceReading) -> tuple[Part, ...]:
    """Return the figures of a sentence of which one is told as part of the other."""
    figures = sentence.figures
    return tuple(
        (part, whole)
        for part, whole in pairwise(figures)
        if _OF.fullmatch(sentence.text, part.end, whole.start)
    )


def _is_dealt(told: Part, evidence: Evidence) -> bool:
    """Tell whether the part follows a deed: "won 45 of the 120"."""
    return any(
        told in _parts(sentence)
        and _follows_deed(sentence.text[max(0, told[0].start - _NEAR) : told[0].start])
        for sentence in evidence.sentences
    )


def _follows_deed(before: str) -> bool:
    last = before.split()[-1:]
    return any(word.endswith("ed") or word in IRREGULAR_PAST for word in last)
