"""Numbers that are years, days of the month and hours.

Owns their shapes and what stands around them, for sentences whose dates nobody has read and for
what no date reader takes ("at 5 p.m."). Knows nothing of other numbers.
"""

from __future__ import annotations

from summarizer.reading.figures.hours import is_hour
from summarizer.reading.figures.phrases import plural_phrase
from summarizer.reading.figures.quantities import Quantity
from summarizer.reading.figures.row import RANGE_MARKS, Row
from summarizer.reading.figures.words import DETERMINERS, MONTHS, ZONES, word_set

_RANGE_LINKS = RANGE_MARKS | {"to"}
_YEAR_LEADS = DETERMINERS | word_set(
    "in since by from until till before after during of early late mid"
)
LONGEST_MONTH = 31
_OLDEST_YEAR, _FIRST_LIKELY_YEAR, _LAST_YEAR = 1500, 1900, 2099


def is_calendar(row: Row, quantity: Quantity) -> bool:
    """Tell whether a number is part of a date or an hour."""
    if not quantity.is_simple:
        return False
    return _is_hour(row, quantity) or _is_day(row, quantity) or _is_year(row, quantity)


def _is_hour(row: Row, quantity: Quantity) -> bool:
    return row.words[quantity.stop] in ZONES or is_hour(row, quantity)


def _is_day(row: Row, quantity: Quantity) -> bool:
    if quantity.low > LONGEST_MONTH:
        return False
    before = quantity.first - 1
    if row.words[before] == ".":
        before -= 1
    return _is_month(row, before) or _is_month(row, quantity.stop)


def _is_month(row: Row, position: int) -> bool:
    return row.words[position] in MONTHS and row.is_capitalised(position)


def _is_year(row: Row, quantity: Quantity) -> bool:
    """Tell a year by its shape and by what stands before and after it."""
    if not _may_be_year(row, quantity.first) or not quantity.amount.bare:
        return False
    if _is_range_of_counts(row, quantity):
        return False
    before = row.words[quantity.first - 1]
    led = before in _YEAR_LEADS or before.endswith(("'s", "s'")) or _ends_date(row, quantity)
    if quantity.low < _FIRST_LIKELY_YEAR:
        return led and plural_phrase(row, quantity.stop) is None
    return led or plural_phrase(row, quantity.stop) is None


def _may_be_year(row: Row, position: int) -> bool:
    word = row.words[position]
    return len(word) == 4 and word.isdecimal() and _OLDEST_YEAR <= int(word) <= _LAST_YEAR


def _ends_date(row: Row, quantity: Quantity) -> bool:
    before = quantity.first - 1
    return _is_month(row, before) or (row.words[before] == "," and _is_month(row, before - 2))


def _is_range_of_counts(row: Row, quantity: Quantity) -> bool:
    """Tell "1500 to 2000 troops" from "2019 to 2023 sales": years lie in one modern span."""
    if row.words[quantity.stop] not in _RANGE_LINKS:
        return False
    other = quantity.stop + 1
    if not row.words[other][:1].isdecimal() or plural_phrase(row, other + 1) is None:
        return False
    return quantity.low < _FIRST_LIKELY_YEAR or not _may_be_year(row, other)
