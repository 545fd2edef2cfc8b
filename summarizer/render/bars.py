"""Stretches of a scale as text: "···├────┤···", for terminals and for tables.

Owns the characters. A bar ends in an arrow where the amount is open, in "○" for one that is
planned or projected.
"""

from __future__ import annotations

from summarizer.render.ranges import Stretch

_TRACK = "·"


def text_bar(found: Stretch, width: int) -> str:
    """Return a stretch as so many characters."""
    first, last = (round(share * (width - 1) / 100) for share in (found.start, found.end))
    if not (found.opens_left or found.opens_right) and first == last:
        drawn = "○" if found.ahead else "●"
    else:
        drawn = _drawn(found, last - first + 1)
    return _TRACK * first + drawn + _TRACK * (width - first - len(drawn))


def _drawn(found: Stretch, length: int) -> str:
    """Return a bar of at least one character; the arrow of an open end goes before a closed one."""
    left, right = "◄" if found.opens_left else "├", "►" if found.opens_right else "┤"
    if length == 1:
        return left if found.opens_left else right
    return left + ("┄" if found.ahead else "─") * (length - 2) + right
