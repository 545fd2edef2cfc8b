"""Places on a line, in percent: of numbers and of days.

Owns the geometry of pictures, drawn or written; knows neither colours nor words.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_TICKS = 4
_STEPS = (1, 2, 2.5, 5, 10)
_MARGIN = 0.06
_NEAR_ZERO = 0.5
_MOST = 0.75
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps numbers to percent of a width, a little room left at both ends.

    `whole` says that nothing but whole numbers stands on it.
    """

    low: float
    high: float
    whole: bool = False

    @classmethod
    def over(cls, values: Iterable[float], margin: float = _MARGIN) -> Scale:
        """Return a scale that holds values; amounts near nought begin there.

        `margin` is the room left at both ends, as a share of what lies between them.
        """
        found = list(values)
        low, high = min(found), max(found)
        if 0 <= low <= _NEAR_ZERO * high:
            low = 0.0
        room = (high - low or abs(high) or 1.0) * (margin if high > low else _MARGIN)
        whole = all(value == int(value) for value in found)
        return cls(low if low == 0 else low - room, high + room, whole)

    def at(self, value: float) -> float:
        """Return where a number stands, 0 to 100; what lies outside stands at the edge."""
        share = (value - self.low) / (self.high - self.low)
        return round(100 * min(1.0, max(0.0, share)), 2)

    def ticks(self) -> list[float]:
        """Return a few round numbers within the scale, whole ones if nothing else stands on it."""
        rough = (self.high - self.low) / _TICKS
        size = 10 ** math.floor(math.log10(rough))
        steps = (size * step for step in _STEPS if size * step >= rough)
        step = next((step for step in steps if step == int(step) or not self.whole), 1.0)
        first = math.ceil(self.low / step)
        return [n * step for n in range(first, math.floor(self.high / step) + 1)]


def main_stretch(days: Sequence[int]) -> tuple[int, int]:
    """Return the first and last day of where most of the days lie.

    Days set far apart from all others ("since 1974") would press the rest into a point; they are
    left out of the picture. It holds the shortest stretch of three quarters of the days, and what
    lies no further from it than it is long.
    """
    ordered = sorted(days)
    most = math.ceil(_MOST * len(ordered))
    windows = [(ordered[n], ordered[n + most - 1]) for n in range(len(ordered) - most + 1)]
    first, last = min(windows, key=lambda window: window[1] - window[0])
    near = max(_WEEK, last - first)
    kept = [day for day in ordered if first - near <= day <= last + near]
    return kept[0], kept[-1]
