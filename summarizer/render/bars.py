"""Stretches of a scale as text: "···├────┤···", for terminals and for tables.

Owns the characters. A bar ends in an arrow where the amount is open, in "○" for one that is
planned or projected.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from summarizer.render.ranges import Stretch

_TRACK = "·"
_HEIGHTS = "▂▃▄▅▆▇█"
"""What stands for two events and more that share a column; the highest for all that are more."""


def text_bar(found: Stretch, width: int) -> str:
    """Return a stretch as so many characters."""
    first, last = (round(share * (width - 1) / 100) for share in (found.start, found.end))
    if not (found.opens_left or found.opens_right) and first == last:
        drawn = "○" if found.ahead else "●"
    else:
        drawn = _drawn(found, last - first + 1)
    return _TRACK * first + drawn + _TRACK * (width - first - len(drawn))


def text_days(found: Iterable[Stretch], width: int) -> str:
    """Return stretches of time on one track: the more share a column, the higher it stands."""
    row, points = [_TRACK] * width, Counter[int]()
    hollow = set(range(width))
    for at in found:
        first, last = (round(share * (width - 1) / 100) for share in (at.start, at.end))
        if first == last:
            points[first] += 1
            hollow -= set() if at.ahead else {first}
        else:
            row[first : last + 1] = _drawn(at, last - first + 1)
    for column, count in points.items():
        one = "○" if column in hollow else "●"
        row[column] = one if count == 1 else _HEIGHTS[min(count, len(_HEIGHTS) + 1) - 2]
    return "".join(row)


def _drawn(found: Stretch, length: int) -> str:
    """Return a bar of at least one character; the arrow of an open end goes before a closed one."""
    left, right = "◄" if found.opens_left else "├", "►" if found.opens_right else "┤"
    if length == 1:
        return left if found.opens_left else right
    return left + ("┄" if found.ahead else "─") * (length - 2) + right
