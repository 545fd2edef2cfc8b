"""One amount told in two units: "nine pounds forty", "four years and six months".

Owns which number belongs to the one before it; the unit of each is read before.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from summarizer.reading.figures.quantities import Quantity
from summarizer.reading.figures.row import Row

_HUNDRED = Decimal(100)
_WITH_COINS = {"pound": "GBP", "USD": "USD", "EUR": "EUR"}
"""Units whose hundredths may follow in words: "nine pounds forty"."""
_PARTS = {
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("kilogram", "gram"): 1000,
    ("metre", "centimetre"): 100,
    ("foot", "inch"): 12,
    ("pound", "ounce"): 16,
    ("stone", "pound"): 14,
}
"""How many of a smaller unit make one of a larger that it may follow."""


def joined(row: Row, quantities: Iterable[Quantity]) -> list[Quantity]:
    """Return the quantities with what is said in two units as one, in the larger unit."""
    told: list[Quantity] = []
    for quantity in quantities:
        whole = _whole(row, told[-1], quantity) if told else None
        if whole is not None:
            told[-1] = whole
        else:
            told.append(quantity)
    return told


def _whole(row: Row, earlier: Quantity, later: Quantity) -> Quantity | None:
    if _are_coins(earlier, later):
        unit = _WITH_COINS[earlier.unit or ""]
        return _added(earlier, later, later.low / _HUNDRED)._replace(unit=unit, attributive=False)
    if _is_rest(row, earlier, later):
        parts = _PARTS[earlier.unit or "", later.unit or ""]
        return _added(earlier, later, later.low / parts)
    return None


def _added(earlier: Quantity, later: Quantity, rest: Decimal) -> Quantity:
    value = earlier.low + rest
    return earlier._replace(stop=later.stop, low=value, high=value)


def _are_coins(earlier: Quantity, later: Quantity) -> bool:
    spelled = earlier.amount.spelled and later.amount.spelled
    adjacent = later.first == earlier.stop and later.unit is None
    return spelled and adjacent and earlier.unit in _WITH_COINS and later.low < _HUNDRED


def _is_rest(row: Row, earlier: Quantity, later: Quantity) -> bool:
    """Tell the months of "four years and six months" from another length beside the first."""
    parts = _PARTS.get((earlier.unit or "", later.unit or ""))
    if parts is None or row.words[earlier.stop : later.first] not in _BETWEEN:
        return False
    if row.words[earlier.first - 1] == "between" or row.words[later.stop] == "of":
        return False  # "two years, six months of it suspended"
    whole = earlier.high in (None, earlier.low) and earlier.low == earlier.low.to_integral_value()
    plain = later.high in (None, later.low) and later.bound is None and not later.change
    return whole and plain and later.low < parts


_BETWEEN = ((), ("and",), (",",))
