"""Marks on a line of days: every few days, months or years, whichever are few enough.

Owns the calendar of an axis; knows no events.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

_MOST = 5
_DAY_STEPS = (1, 2, 3, 5, 7, 14)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_SHORT = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split()


Mark = tuple[int, str, str]
"""A day by ordinal, its label, and its year where it is not that of the mark before."""


def day_ticks(first: int, last: int) -> list[Mark]:
    """Return marks on a few days from the first to the last."""
    for step in _DAY_STEPS:
        if (last - first) // step < _MOST:
            return list(_by_days(first, last, step))
    for step in _MONTH_STEPS:
        found = list(_by_months(first, last, step))
        if len(found) <= _MOST:
            return found
    return []


def _by_days(first: int, last: int, step: int) -> Iterator[Mark]:
    told = None
    for ordinal in range(first, last + 1, step):
        day = date.fromordinal(ordinal)
        year = "" if day.year == told else str(day.year)
        told = day.year
        yield ordinal, f"{day.day} {_SHORT[day.month - 1]}", year


def _by_months(first: int, last: int, step: int) -> Iterator[Mark]:
    day = date.fromordinal(first)
    start = day.year * 12 + day.month - 1 + (day.day > 1)
    start += -start % step
    stop, told = date.fromordinal(last), None
    for month in range(start, stop.year * 12 + stop.month, step):
        year, within = divmod(month, 12)
        ordinal = date(year, within + 1, 1).toordinal()
        if step >= 12:
            yield ordinal, str(year), ""
        else:
            yield ordinal, _SHORT[within], "" if year == told else str(year)
        told = year
