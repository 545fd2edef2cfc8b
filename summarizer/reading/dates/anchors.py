"""Relative words put on the calendar of a publication date.

Owns the arithmetic. Each function takes the publication date and the tense and returns EDTF. Weeks
run from Monday to Sunday. Nothing here knows today's date.
"""

from __future__ import annotations

from datetime import date, timedelta

from summarizer.reading.dates.edtf import (
    Bounds,
    days_edtf,
    edtf_bounds,
    in_year,
    month_edtf,
)
from summarizer.reading.dates.findings import Tense

_ONE_DAY = timedelta(days=1)
_NINE_MONTHS = timedelta(days=274)


def day_away(published: date, days: int) -> str:
    """Return the day so many days after (before, if negative) the publication."""
    return (published + timedelta(days=days)).isoformat()


def weekday_near(published: date, weekday: int, which: int | None, tense: Tense) -> str | None:
    """Return the day that a weekday means.

    "last" is the one of the week before; where the same weekday of this week has passed as well,
    writers mean either, and it is None. "next" is strictly after the publication. A bare weekday is
    the latest one up to and including that day, or with a verb that looks ahead the first from that
    day on; "this" is the one of the same week, or with such a verb the same as a bare one.
    """
    back = (published.weekday() - weekday) % 7
    ahead = (weekday - published.weekday()) % 7
    if which == -1:
        return None if 0 < back <= published.weekday() else day_away(published, -(back or 7))
    if which == 1:
        return day_away(published, ahead or 7)
    if tense is Tense.NEAR and which is None:
        return day_away(published, ahead if ahead < back else -back)
    if which == 0 and tense is not Tense.FUTURE:
        return weekday_of_week(published, weekday, 0)
    return day_away(published, ahead if tense is Tense.FUTURE else -back)


def last_weekday(published: date, weekday: int) -> str:
    """Return the latest such weekday strictly before the publication."""
    return day_away(published, -((published.weekday() - weekday) % 7 or 7))


def weekday_of_week(published: date, weekday: int, offset: int) -> str:
    """Return a weekday of the week so many weeks away."""
    return day_away(published, 7 * offset + weekday - published.weekday())


def week(published: date, offset: int) -> str:
    """Return the week so many weeks away."""
    monday = published + timedelta(days=7 * offset - published.weekday())
    return days_edtf(monday, monday + 6 * _ONE_DAY)


def weekend(published: date, which: int | None, tense: Tense) -> str:
    """Return a Saturday and Sunday: the last ones begun, or with a verb that looks ahead the next.

    "last weekend" is the latest that has ended, "next weekend" that of the next week.
    """
    saturday = published + timedelta(days=5 - published.weekday())
    if which == 1:
        saturday += 7 * _ONE_DAY
    elif which == -1 or (saturday > published and not _looks_ahead(which, tense)):
        saturday -= 7 * _ONE_DAY
    return days_edtf(saturday, saturday + _ONE_DAY)


def _looks_ahead(which: int | None, tense: Tense) -> bool:
    return tense is Tense.FUTURE or (which == 0 and tense is Tense.UNKNOWN)


def quarter(published: date, offset: int) -> str:
    """Return the calendar quarter so many quarters away."""
    first = 3 * ((published.month - 1) // 3 + offset) + 1
    return f"{month_edtf(published.year, first)}/{month_edtf(published.year, first + 2)}"


def day_units_away(published: date, count: int, unit: str) -> str | None:
    """Return the day of "20 years ago today"; None for units without one."""
    if unit in {"day", "week"}:
        return day_away(published, count * (7 if unit == "week" else 1))
    if unit in {"year", "decade"}:
        year = published.year + count * (10 if unit == "decade" else 1)
        return published.replace(year=year).isoformat()
    return None


def unit_away(published: date, count: int, unit: str) -> str | None:
    """Return the day, week, month, year or decade so many units away; hours span the days."""
    if unit == "hour":
        return _hours(published, count)
    if unit == "day":
        return day_away(published, count)
    if unit == "week":
        return week(published, count)
    if unit == "month":
        return month_edtf(published.year, published.month + count)
    year = published.year + count * (10 if unit == "decade" else 1)
    return f"{year:04}" + ("~" if unit == "decade" else "") if year >= 1 else None


def _hours(published: date, count: int) -> str:
    other = published + timedelta(days=_days_of_hours(count))
    return days_edtf(min(published, other), max(published, other))


def _days_of_hours(count: int) -> int:
    days = -(-abs(count) // 24)
    return days if count > 0 else -days


def window_before(published: date, count: int, unit: str) -> str | None:
    """Return the interval that ends with the publication: "the past 24 hours", "past two years"."""
    if unit in {"hour", "day", "week"}:
        days = {"hour": -_days_of_hours(-count), "day": count, "week": 7 * count}[unit]
        return days_edtf(published - timedelta(days=days), published)
    if unit == "month":
        this_month = month_edtf(published.year, published.month)
        return f"{month_edtf(published.year, published.month - count)}/{this_month}"
    first = published.year - count * (10 if unit == "decade" else 1)
    return f"{first:04}/{published.year:04}" if first >= 1 else None


def year_near(published: date, open_edtf: str, weekday: int | None, tense: Tense) -> str | None:
    """Return a date of an open year in the nearest plausible year.

    Looking back, that is the latest one begun by the publication date; looking ahead the first not
    yet over, unless it lies more than nine months off in the next year, which news would say;
    otherwise the nearest, the past one of two equally near. Where a weekday is stated and falls
    right in one of the three years around, only such years count.
    """
    dated = _candidates(published, open_edtf)
    right = [edtf for edtf, (first, _) in dated.items() if first.weekday() == weekday]
    chosen = {edtf: dated[edtf] for edtf in right} or dated
    if tense is Tense.PAST:
        begun = [edtf for edtf, bounds in chosen.items() if bounds[0] <= published]
        return begun[-1] if begun else next(iter(chosen), None)
    if tense is Tense.FUTURE:
        ahead = [edtf for edtf, bounds in chosen.items() if bounds[1] >= published]
        if ahead and not _is_far_ahead(chosen[ahead[0]], published):
            return ahead[0]
    return min(chosen, key=lambda edtf: _distance(chosen[edtf], published), default=None)


def _is_far_ahead(bounds: Bounds, published: date) -> bool:
    return bounds[0].year > published.year and bounds[0] - published > _NINE_MONTHS


def _candidates(published: date, open_edtf: str) -> dict[str, Bounds]:
    found = {}
    for year in range(published.year - 1, published.year + 2):
        edtf = in_year(open_edtf, year)
        try:
            bounds = edtf_bounds(edtf)
        except ValueError:  # 29 February of a common year
            continue
        if bounds is not None:
            found[edtf] = bounds
    return found


def _distance(bounds: Bounds, published: date) -> int:
    first, last = bounds
    if first <= published <= last:
        return 0
    return min(abs((first - published).days), abs((last - published).days))


def period_near(published: date, open_edtf: str, which: int, tense: Tense) -> str | None:
    """Return "last March", "this summer" or "next May".

    "last" is the latest over before the publication, "next" the first that begins after it. "this"
    holds the publication or lies in its year, unless the verb looks the other way.
    """
    dated = _candidates(published, open_edtf)
    if which == -1:
        over = [edtf for edtf, bounds in dated.items() if bounds[1] < published]
        return over[-1] if over else None
    if which == 1:
        return next((edtf for edtf, bounds in dated.items() if bounds[0] > published), None)
    now = [edtf for edtf, bounds in dated.items() if _distance(bounds, published) == 0]
    this_year = in_year(open_edtf, published.year)
    first, last = dated[this_year]
    fits = {Tense.PAST: first <= published, Tense.FUTURE: last >= published}.get(tense, True)
    if now or fits:
        return now[0] if now else this_year
    return year_near(published, open_edtf, None, tense)
