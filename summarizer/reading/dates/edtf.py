"""Extended Date/Time Format strings: bounds, open years, intervals.

Owns the notation only. Beyond level 1 it knows the open year of level 2 ("XXXX-03-27"), alone and
in an interval. Seasons are the northern ones, as wide as the meteorological and the astronomical
season together; the winter of a year begins in its December.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

OPEN_YEAR = "XXXX"
_PART = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?:T\d\d:\d\d:\d\dZ?)?[~?%]?"
)
_SEASON_BOUNDS = {
    21: ((3, 1), (6, 20)),
    22: ((6, 1), (9, 22)),
    23: ((9, 1), (12, 21)),
    24: ((12, 1), (3, 20)),
}
Bounds = tuple[date, date]


@lru_cache(maxsize=4_096)
def edtf_bounds(edtf: str) -> Bounds | None:
    """Return the first and the last day that an EDTF string may mean; None for an open year.

    Raises ValueError for what is no EDTF date of the kinds read here.
    """
    first, slash, last = edtf.partition("/")
    start = _part_bounds(first)
    if not slash:
        return start
    end = _part_bounds(last)
    return None if start is None or end is None else (start[0], end[1])


def _part_bounds(part: str) -> Bounds | None:
    match = _PART.fullmatch(part)
    if match is None:
        raise ValueError(f"not an EDTF date: {part!r}")
    year, month, day = match.group("year", "month", "day")
    if year == OPEN_YEAR:
        return None
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if month in {None, "XX"}:
        return date(max(low, 1), 1, 1), date(high, 12, 31)
    if int(month) in _SEASON_BOUNDS:
        return _season_bounds(low, int(month))
    return _month_bounds(low, int(month), day)


def _season_bounds(year: int, season: int) -> Bounds:
    (first_month, first_day), (last_month, last_day) = _SEASON_BOUNDS[season]
    last_year = year + (last_month < first_month)
    return date(year, first_month, first_day), date(last_year, last_month, last_day)


def _month_bounds(year: int, month: int, day: str | None) -> Bounds:
    if day not in {None, "XX"}:
        exact = date(year, month, int(day or ""))
        return exact, exact
    if not 1 <= month <= 12:
        raise ValueError(f"no month or season: {month}")
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def has_open_year(edtf: str) -> bool:
    """Tell whether a date leaves its year open."""
    return edtf.startswith(OPEN_YEAR)


def in_year(edtf: str, year: int) -> str:
    """Put a year into a date that leaves it open; an interval may end in the next year."""
    first, slash, last = edtf.replace(OPEN_YEAR, f"{year:04}").partition("/")
    if slash and last < first:
        last = f"{year + 1:04}{last[4:]}"
    return first + slash + last


def is_valid(edtf: str) -> bool:
    """Tell whether the days exist; 29 February of an open year does."""
    try:
        edtf_bounds(in_year(edtf, 2024) if has_open_year(edtf) else edtf)
    except ValueError:
        return False
    return True


def month_edtf(year: int, month: int) -> str:
    """Write a month; `month` may run below 1 or above 12 into other years."""
    return f"{year + (month - 1) // 12:04}-{(month - 1) % 12 + 1:02}"


def days_edtf(first: date, last: date) -> str:
    """Write an interval of days."""
    return f"{first.isoformat()}/{last.isoformat()}"


def narrowed(bounds: Bounds, part: str, published: date | None) -> Bounds:
    """Narrow a period to its early half, middle half or late half.

    The halves are wide on purpose, so that only "early" and "late" exclude each other. "earlier
    this month" ends, and "later this month" begins, on the publication date.
    """
    first, last = bounds
    if published is not None and first <= published <= last:
        if part == "earlier":
            return first, published
        if part == "later":
            return published, last
    days = (last - first).days + 1
    half, quarter = timedelta(max(days // 2, 1) - 1), timedelta(days // 4)
    if part in {"early", "earlier"}:
        return first, first + half
    if part in {"late", "later"}:
        return last - half, last
    if part == "mid":
        return first + quarter, last - quarter
    return bounds
