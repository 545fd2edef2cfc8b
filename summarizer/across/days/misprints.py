"""Dates and numbers that differ as misprints do.

Owns that arithmetic: one digit another, two digits swapped, a digit lost, another month or year
for one day.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date

from summarizer.across.days.deeds import Deed
from summarizer.across.days.spans import Axis
from summarizer.across.days.tellings import Telling
from summarizer.models import EventStatus, Precision

_YEAR, _MONTH, _DAY = slice(0, 4), slice(5, 7), slice(8, 10)


def differs_as_misprint(a: Deed, b: Deed) -> bool:
    """Tell "11 February 2003" beside "11 February 2023", or "17 July" beside "17 June"."""
    one, two = _parts(a), _parts(b)
    years, months, days = zip(one, two, strict=True)
    if None in months:  # years alone differ in more ways than one
        alone = a.mention.precision is b.mention.precision is Precision.YEAR
        return alone and _years_slip(years[0] or "", years[1] or "")
    if None in days:
        return months[0] == months[1] and _near_years(years)
    if months[0] == months[1] and days[0] == days[1]:
        return None not in years and years[0] != years[1]
    if days[0] == days[1]:
        return (None in years or years[0] == years[1]) and months[0] != months[1]
    if months[0] != months[1] or not all(_DIGIT.search(deed.mention.text) for deed in (a, b)):
        return False
    same_year = years[0] == years[1] or a.mention.relative or b.mention.relative
    return same_year and _days_slip(int(days[0] or 0), int(days[1] or 0))


def _days_slip(one: int, two: int) -> bool:
    """Tell "1 June" beside "11 June", and "12 May" beside "21 May"."""
    short, long = sorted((str(one), str(two)), key=len)
    if len(short) == len(long):
        return short != long and short == long[::-1]
    return short in long and long != f"{short}0"


def is_misprint(a: Telling, b: Telling) -> bool:
    """Tell "11 February 2003" beside "11 February 2023", or "17 July" beside "17 June"."""
    precisions = {telling.mention.precision for telling in (a, b)}
    has_year = all(_YEAR_OF_TEXT.search(telling.mention.text) for telling in (a, b))
    if precisions == {Precision.YEAR}:
        return has_year and _years_slip(a.mention.edtf or "", b.mention.edtf or "")
    one, two = _written(a), _written(b)
    if one is None or two is None:
        return False
    if Precision.MONTH in precisions:
        return has_year and one.month == two.month and one.year != two.year
    same_year = one.year == two.year or not has_year
    if one.month == two.month and same_year:
        return _days_slip(one.day, two.day)
    return one.day == two.day and (one.month == two.month) is not same_year


_YEAR_OF_TEXT, _DIGIT = re.compile(r"\b\d{4}\b"), re.compile(r"\d")


def _years_slip(one: str, two: str) -> bool:
    """Tell digits that are swapped or differ before the last: "1987" beside "1978" or "1887"."""
    return one[:4].isdigit() and two[:4].isdigit() and is_slip(one, two) and one[:3] != two[:3]


def _written(telling: Telling) -> date | None:
    """Return the day or the first day of the month that a telling names."""
    known = telling.span.axis is Axis.DAYS and _DIGIT.search(telling.mention.text) is not None
    if not known or telling.mention.precision not in (Precision.DAY, Precision.MONTH):
        return None
    span = telling.span
    return date.fromordinal(int(span.low if span.low > -math.inf else span.high))


def slip_keys(telling: Telling) -> tuple[str, ...]:
    """Return what two dates have in common of which one may lack a digit or have two swapped."""
    if telling.mention.precision is Precision.YEAR and not telling.mention.relative:
        return ("digits " + "".join(sorted((telling.mention.edtf or "")[:4])),)
    day = _written(telling)
    if day is None or telling.mention.precision is not Precision.DAY:
        return ()
    return (f"digit {day.month} {day.day % 10}",)


def may_be_slips(told: Sequence[Telling | Deed]) -> bool:
    """Tell dates of which one may be a slip: of plans another day is rather another plan.

    A day to come of which no verb says that it is planned may be the slip itself.
    """
    if any(one.sentence.day is None for one in told):
        return True
    ahead = [one for one in told if one.is_ahead]
    return len(ahead) < len(told) and all(one.status is EventStatus.HAPPENED for one in ahead)


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
