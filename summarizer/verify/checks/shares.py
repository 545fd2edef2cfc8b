"""A third of a thing is not two thirds of it, nor is it 20 percent."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import FigureMention
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.quantities import value
from summarizer.verify.shares import shares_of
from summarizer.verify.wording import wording_of

_ROUNDED: Final = 1.0
"""A share in words is told of what lies within so many points of it."""
_MOST_FIGURES: Final = 20
_WHOLE: Final = 100


def check_shares(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a fraction in words where the evidence has other shares only."""
    wording = wording_of(claim)
    for share in shares_of(wording):
        start = wording.starts[share.start]
        if any(figure.start <= start < figure.end for figure in claim.figures):
            continue
        told = list(_told(evidence))
        if told and not any(abs(share.percent - other) <= _ROUNDED for other, _ in told):
            if _is_worked_out(share.percent, evidence):
                continue
            shown = wording.surface(share.start, share.end)
            detail = f"The evidence has “{told[0][1]}”, not “{shown}”."
            yield reason(ReasonKind.FIGURE, shown, told[0][1], detail)


def is_share(figure: FigureMention, _claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether "20 percent" stands for "a fifth", "66 percent" for "two-thirds" and back."""
    number = value(figure)
    if figure.unit != "percent" or not number:
        return False
    in_words = (share.percent for wording in evidence.wordings for share in shares_of(wording))
    if any(abs(number - other) < _ROUNDED for other in in_words):
        return True
    return any(tells_share(other, figure) for other in evidence.figures)


def tells_share(other: FigureMention, figure: FigureMention) -> bool:
    """Tell whether a percentage and thirds are one share, rounded; a narrow range may be it too."""
    number = value(figure)
    if number is None or (figure.unit, other.unit) != ("percent", "percent"):
        return False
    if _is_thirds(figure) == _is_thirds(other):
        return False
    low, high = other.low or 0, other.high or 0
    return high - low <= _ROUNDED and low - _ROUNDED < number < high + _ROUNDED


def _is_thirds(figure: FigureMention) -> bool:
    return "third" in figure.text.lower()


def _told(evidence: Evidence) -> Iterator[tuple[float, str]]:
    """Yield the shares of the evidence in percent, with their words."""
    for wording in evidence.wordings:
        for share in shares_of(wording):
            yield share.percent, wording.surface(share.start, share.end)
    for figure in evidence.figures:
        number = value(figure)
        if number is not None and figure.unit == "percent":
            yield number, figure.text


def _is_worked_out(percent: float, evidence: Evidence) -> bool:
    """Tell whether two figures of one sentence stand to each other as a share says."""
    for sentence in evidence.sentences:
        if len(sentence.figures) > _MOST_FIGURES:
            continue
        levels = [value(figure) for figure in sentence.figures]
        for one, other in combinations([abs(level) for level in levels if level], 2):
            ratio = min(one, other) / max(one, other) * _WHOLE
            if min(abs(ratio - percent), abs(_WHOLE - ratio - percent)) <= 2 * _ROUNDED:
                return True
    return False
