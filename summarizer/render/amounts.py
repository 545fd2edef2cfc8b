"""Quantities for people: bounds, numbers and units in plain English.

Owns the wording only. Large round numbers are shortened where no digit is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.models import Figure, Number, Position

_BOUNDS = {
    "at_least": "at least",
    "more_than": "more than",
    "at_most": "at most",
    "less_than": "less than",
    "about": "about",
}
_SIGNS = {"at_least": "≥ ", "more_than": "> ", "at_most": "≤ ", "less_than": "< ", "about": "≈ "}
_LARGE = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_IRREGULAR = {
    "percent": "percent",
    "percentage_point": "percentage points",
    "times": "times",
    "hertz": "hertz",
    "megahertz": "megahertz",
    "gigahertz": "gigahertz",
    "foot": "feet",
    "inch": "inches",
    "century": "centuries",
    "person": "people",
}
"""Plurals of unit names that do not end in the singular and an s."""
_HEAD_FIRST = re.compile(r"(degree|\w+(?= per ))(.*)")
_CURRENCY_CODE = 3


def amount_words(value: Figure | Position) -> str | None:
    """Return what a figure or a position says: "at least 6,000", "10,900 to 12,000"."""
    low, high = value.low, value.high
    if low is None and high is None:
        return None
    numbers = [number_words(n) for n in dict.fromkeys((low, high)) if n is not None]
    counted = _with_unit(" to ".join(numbers), value.unit)
    bound = _BOUNDS.get(str(value.bound)) or _open_end(low, high)
    return f"{bound} {counted}".strip()


def amount_signs(value: Position, *, unit: bool) -> str | None:
    """Return what a position says as briefly as a table wants it: "≥ 6,000", "10,900–12,000"."""
    low, high = value.low, value.high
    if low is None and high is None:
        return None
    counted = "–".join(number_words(n) for n in dict.fromkeys((low, high)) if n is not None)
    sign = _SIGNS.get(str(value.bound)) or ("≤ " if low is None else "≥ " if high is None else "")
    change = " (change)" if str(value.measure) == "change" else ""
    return sign + (_with_unit(counted, value.unit) if unit else counted) + change


def signs_in_words(told: Iterable[str]) -> str:
    """Return what the signs among brief amounts mean: "≥ at least, ≈ about"."""
    used = {amount[:2] for amount in told}
    return ", ".join(f"{s}{_BOUNDS[bound]}" for bound, s in _SIGNS.items() if s in used)


def _open_end(low: Number | None, high: Number | None) -> str:
    if low is None:
        return "up to"
    return "from" if high is None else ""


def number_words(value: Number) -> str:
    """Return a number with commas; a large round one in words, where no digit is lost."""
    for size, word in _LARGE:
        if abs(value) >= size and (value * 1000) % size == 0:
            return f"{value / size:g} {word}"
    return f"{int(value):,}" if value == int(value) else f"{value:,}"


def scale_words(value: float) -> str:
    """Return a mark on a scale, without the dust of its arithmetic."""
    return number_words(float(f"{value:.10g}"))


def _with_unit(number: str, unit: str | None) -> str:
    if unit is None:
        return number
    if len(unit) == _CURRENCY_CODE and unit.isupper():
        return f"{unit} {number}"
    return f"{number} {unit if number == '1' else _plural(unit)}"


def _plural(unit: str) -> str:
    """Return the plural of a unit: of its last word, or of the one before "per"."""
    headed = _HEAD_FIRST.fullmatch(unit)
    if headed is not None:
        return f"{headed[1]}s{headed[2]}"
    before, space, last = unit.rpartition(" ")
    return before + space + (_IRREGULAR.get(last) or (last if last.endswith("s") else f"{last}s"))
