"""Dates and numbers that differ as misprints do.

Owns that arithmetic: one digit another, two digits swapped, another month or year for one day.
"""

from __future__ import annotations

from summarizer.across.days.deeds import Deed

_YEAR, _MONTH, _DAY = slice(0, 4), slice(5, 7), slice(8, 10)


def differs_as_misprint(a: Deed, b: Deed) -> bool:
    """Tell "11 February 2003" beside "11 February 2023", or "17 July" beside "17 June"."""
    one, two = _parts(a), _parts(b)
    years, months, days = zip(one, two, strict=True)
    if None in months:
        return False  # years alone differ in more ways than one
    if None in days:
        return months[0] == months[1] and _near_years(years)
    if months[0] == months[1] and days[0] == days[1]:
        return None not in years and years[0] != years[1]
    same_year = None in years or years[0] == years[1]
    return same_year and days[0] == days[1] and months[0] != months[1]


def slip_parts(deed: Deed) -> tuple[str, ...]:
    """Return what two dates share of which one is a slip: the day of the month, or the month."""
    year, month, day = _parts(deed)
    if day is None:
        return (f"month {month}",) if month is not None and year is not None else ()
    return f"day {day}", f"month {month}"


def _parts(deed: Deed) -> tuple[str | None, str | None, str | None]:
    """Return year, month and day as written, None where one is open."""
    first, last = deed.days
    if deed.is_of_a_weekday:
        return None, None, None
    if len(first) < len("2026-03-03"):
        return None, first[:2], first[-2:]
    exact = first[:10] == last[:10]
    month = first[_MONTH] if first[:7] == last[:7] else None
    return first[_YEAR], month, first[_DAY] if exact else None


def _near_years(years: tuple[str | None, str | None]) -> bool:
    one, two = years
    return one is not None and two is not None and one != two and is_slip(one, two)


def loses_a_digit(one: str, two: str) -> bool:
    """Tell "6058" beside "16058": a long number and the same with a digit left out."""
    short, long = sorted((one, two), key=len)
    if len(long) != len(short) + 1 or len(short) < _LONG or short.endswith("0"):
        return False
    return any(long[:n] + long[n + 1 :] == short for n in range(len(long)))


_LONG = 4


def is_slip(one: str, two: str) -> bool:
    """Tell two numbers of as many digits of which one is another, or two are swapped."""
    if len(one) != len(two) or one == two:
        return False
    wrong = [n for n, (a, b) in enumerate(zip(one, two, strict=True)) if a != b]
    swapped = len(wrong) == 2 and one[wrong[0]] == two[wrong[1]] and one[wrong[1]] == two[wrong[0]]
    return len(wrong) == 1 or swapped
