"""Whether one figure proves another: value, unit, bound and rounding.

Owns the comparison of two `FigureMention`; knows neither claims nor evidence as wholes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from math import isclose
from typing import Final

from summarizer.models import Bound
from summarizer.models.base import Number
from summarizer.reading.types import FigureMention

_CLOSENESS: Final = 0.05
_WIDEST: Final = 0.1
"""An "about" allows a twentieth either way, and as much as a tenth where the digits are round."""
_SCALE: Final = 2
"""A bound ("more than 1,000") is fair of a value up to twice as far from nought."""

_LOWER: Final = (Bound.AT_LEAST, Bound.MORE_THAN)
_UPPER: Final = (Bound.AT_MOST, Bound.LESS_THAN)


def distinct(figures: Sequence[FigureMention]) -> Iterable[FigureMention]:
    """Return one of each figure that is said more than once, the first."""
    alike = {
        (f.low, f.high, f.unit, f.rate_per, f.bound, f.subject_head): f for f in reversed(figures)
    }
    return alike.values()


def proves(evidence: FigureMention, claim: FigureMention) -> bool:
    """Tell whether a figure of the evidence says what a figure of the claim says."""
    return same_unit(evidence, claim) and _same_rate(evidence, claim) and _follows(evidence, claim)


def same_unit(one: FigureMention, other: FigureMention) -> bool:
    """Tell whether two figures can be measured alike; a unit that is left out may be the same."""
    if one.unit == other.unit or one.unit is None or other.unit is None:
        return True
    if one.unit not in _ALIASED or other.unit not in _ALIASED:
        return False
    return named_alike(one) == named_alike(other)


_ALIKE: Final = {
    "pound": "GBP",
    "krona": "crown",
    **dict.fromkeys(("SEK", "NOK", "DKK", "CZK"), "crown"),
}
"""What the same money is called where the country goes without saying."""
_PER_HOUR: Final = {"kilometre": "kilometre per hour", "mile": "mile per hour"}
_ALIASED: Final = frozenset((*_ALIKE, *_ALIKE.values(), *_PER_HOUR, *_PER_HOUR.values()))


def named_alike(figure: FigureMention) -> str | None:
    """Return the unit of a figure by one name: "162 kilometres an hour" is in km/h."""
    unit = figure.unit or ""
    if figure.rate_per == "hour" and unit in _PER_HOUR:
        return _PER_HOUR[unit]
    return _ALIKE.get(unit, unit)


def value(figure: FigureMention) -> Number | None:
    """Return the number that a figure is about; of a range, None."""
    if figure.bound is Bound.RANGE and figure.low != figure.high:
        return None
    return figure.low if figure.low is not None else figure.high


def _same_rate(evidence: FigureMention, claim: FigureMention) -> bool:
    if claim.rate_per is None or evidence.rate_per in (None, claim.rate_per):
        return True
    return claim.rate_per == "hour" and evidence.unit in _PER_HOUR.values()


def _follows(evidence: FigureMention, claim: FigureMention) -> bool:
    mine, theirs = value(claim), value(evidence)
    if mine is None or theirs is None:
        return _ranges(evidence, claim)
    if claim.bound is Bound.ABOUT:
        return _rounds(theirs, mine)
    if claim.bound in _LOWER:
        return _bounded(evidence.bound, theirs, claim.bound, mine, _UPPER)
    if claim.bound in _UPPER:
        return _bounded(evidence.bound, -theirs, claim.bound, -mine, _LOWER)
    return _same(mine, theirs) and evidence.bound not in _LOWER + _UPPER


def _bounded(
    evidence: Bound, theirs: Number, claim: Bound, mine: Number, contrary: tuple[Bound, ...]
) -> bool:
    """Tell whether a bound follows; upper bounds come negated, so that one rule serves both."""
    strict = (Bound.MORE_THAN, Bound.LESS_THAN)
    if _same(mine, theirs):
        return evidence not in (Bound.EXACT, Bound.ABOUT, *contrary) and (
            evidence in strict or claim not in strict
        )
    if evidence in _LOWER + _UPPER:
        return False
    return mine < theirs and max(abs(mine), abs(theirs)) <= _SCALE * min(abs(mine), abs(theirs))


def _ranges(evidence: FigureMention, claim: FigureMention) -> bool:
    if claim.bound is Bound.RANGE and evidence.bound is Bound.RANGE:
        ends = ((claim.low, evidence.low), (claim.high, evidence.high))
        return all(mine is None or theirs is None or _same(mine, theirs) for mine, theirs in ends)
    if evidence.bound is not Bound.RANGE:
        return False
    mine = value(claim)
    end = evidence.high if claim.bound in _UPPER else evidence.low
    if claim.bound in _UPPER + _LOWER:
        return mine is not None and end is not None and _same(mine, end)
    inside = mine is not None and (evidence.low or 0) <= mine <= (evidence.high or mine)
    return inside and claim.bound is Bound.ABOUT


def _same(mine: Number, theirs: Number) -> bool:
    return isclose(mine, theirs, rel_tol=1e-9)


def _rounds(exact: Number, rounded: Number) -> bool:
    if _same(exact, rounded):
        return True
    if _last_place(rounded) <= _last_place(exact):
        return False
    half = float(_last_place(rounded)) / 2
    return abs(exact - rounded) <= max(_CLOSENESS * abs(rounded), min(half, _WIDEST * abs(rounded)))


def _last_place(number: Number) -> Decimal:
    """Return the unit of the last digit that is not nought: 100 of 1,200, a tenth of 2.5."""
    return Decimal(1).scaleb(int(Decimal(str(number)).normalize().as_tuple().exponent))
