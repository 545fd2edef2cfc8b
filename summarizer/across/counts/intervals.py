"""Quantities as intervals: whether two can both hold, and whether one rounds the other.

Owns the arithmetic of bounds and units; knows nothing of what is counted or who says it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from summarizer.models import Bound, Number
from summarizer.reading.types import FigureMention

_ROUNDING_SHARE = 0.05
"""How far a round figure may lie from a finer one, as a share of it."""
_ABOUT_SHARE = 0.075
"""The same where the source says "about"."""
_ABOUT_STEPS = 3
"""How many places of its last digit "about" may be off: "about 940" is not 870, rounded."""
_ABOUT_LEAST = 0.025
"""How far it may be off at least, as a share of it."""

_COUNTED_OUT = 100
"""Fewer things than this are counted one by one: 50 dead are not 49, rounded."""

_UNITS: dict[str, tuple[str, float]] = {
    # name of the quantity and the factor to its base unit
    "meter": ("length", 1.0),
    "metre": ("length", 1.0),
    "m": ("length", 1.0),
    "kilometer": ("length", 1_000.0),
    "kilometre": ("length", 1_000.0),
    "km": ("length", 1_000.0),
    "centimeter": ("length", 0.01),
    "centimetre": ("length", 0.01),
    "cm": ("length", 0.01),
    "millimeter": ("length", 0.001),
    "millimetre": ("length", 0.001),
    "mm": ("length", 0.001),
    "foot": ("length", 0.3048),
    "feet": ("length", 0.3048),
    "ft": ("length", 0.3048),
    "inch": ("length", 0.0254),
    "yard": ("length", 0.9144),
    "mile": ("length", 1_609.344),
    "kilogram": ("mass", 1.0),
    "kg": ("mass", 1.0),
    "gram": ("mass", 0.001),
    "tonne": ("mass", 1_000.0),
    "ton": ("mass", 1_000.0),
    "pound": ("mass", 0.4536),
    "hectare": ("area", 1.0),
    "acre": ("area", 0.4047),
    "square kilometer": ("area", 100.0),
    "square kilometre": ("area", 100.0),
    "square mile": ("area", 259.0),
    "cubic meter": ("volume", 1.0),
    "cubic metre": ("volume", 1.0),
    "cubic foot": ("volume", 0.0283),
    "second": ("time", 1.0),
    "minute": ("time", 60.0),
    "hour": ("time", 3_600.0),
    "day": ("time", 86_400.0),
    "night": ("time", 86_400.0),
    "week": ("time", 604_800.0),
    "month": ("time", 2_629_800.0),
    "year": ("time", 31_557_600.0),
    "decade": ("time", 315_576_000.0),
    "liter": ("volume", 0.001),
    "litre": ("volume", 0.001),
}


@dataclass(frozen=True, slots=True)
class Interval:
    """Is what a figure allows, in base units; `step` is the grain it is rounded to."""

    low: float
    high: float
    step: float
    about: bool

    @classmethod
    def of(
        cls, low: Number | None, high: Number | None, unit: str | None, bound: Bound
    ) -> Interval:
        """Build the interval of a figure; an open side is infinite."""
        factor = _UNITS.get((unit or "").partition(" per ")[0], ("", 1.0))[1]
        ends = [value for value in (low, high) if value is not None]
        told = [value for value in ends if unit is not None or not _is_counted_out(value)]
        return cls(
            low=-math.inf if low is None else low * factor,
            high=math.inf if high is None else high * factor,
            step=max((_grain(value) for value in told), default=0.0) * factor,
            about=bound is Bound.ABOUT,
        )

    @property
    def typical(self) -> float:
        """Return one finite value that stands for the interval, for ordering."""
        if math.isinf(self.high):
            return 0.0 if math.isinf(self.low) else self.low
        return self.high

    @property
    def finite(self) -> tuple[float, float]:
        """Return both ends, an open one replaced by the other."""
        low, high = self.low, self.high
        return (high if math.isinf(low) else low), (low if math.isinf(high) else high)

    @property
    def is_closed(self) -> bool:
        """Tell a value or a range from "at least" and "up to"."""
        return math.isfinite(self.low) and math.isfinite(self.high)

    def overlaps(self, other: Interval) -> bool:
        """Tell whether both can hold of one thing."""
        return self.low <= other.high and other.low <= self.high

    def same_as(self, other: Interval) -> bool:
        """Tell whether both say the same."""
        return math.isclose(self.low, other.low) and math.isclose(self.high, other.high)

    def rounds(self, other: Interval) -> bool:
        """Tell whether the gap between both is no more than rounding explains."""
        gap = max(self.low, other.low) - min(self.high, other.high)
        return gap <= max(self._tolerance(), other._tolerance())

    def _tolerance(self) -> float:
        size = abs(self.typical)
        if not self.about:
            return min(self.step / 2, _ROUNDING_SHARE * size)
        if not self.step:
            return _ABOUT_SHARE * size
        return min(_ABOUT_SHARE * size, max(_ABOUT_STEPS * self.step, _ABOUT_LEAST * size))


def _is_counted_out(value: Number) -> bool:
    return abs(value) < _COUNTED_OUT and float(value).is_integer()


@lru_cache(maxsize=16_384)
def interval_of(figure: FigureMention) -> Interval:
    """Return the interval of a figure as it was read."""
    return Interval.of(figure.low, figure.high, figure.unit, figure.bound)


def dimension(unit: str | None) -> str | None:
    """Return what a unit measures: "length" for feet and metres, the unit itself if unknown."""
    return _UNITS.get(unit, (unit, 1.0))[0] if unit is not None else None


def _grain(value: Number) -> float:
    """Return the place value of the last digit that says something: 100 for 6,800."""
    if value == 0 or not math.isfinite(value):
        return 0.0
    grain = 1.0
    if float(value).is_integer():
        while value % (grain * 10) == 0:
            grain *= 10
        return grain
    decimals = len(repr(float(value)).partition(".")[2])
    return 10.0**-decimals
