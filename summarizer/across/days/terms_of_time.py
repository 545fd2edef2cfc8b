"""Times that a plan names without a date: "by Christmas", "at Easter", "within ten days".

Owns their shapes and days; "Christmas Day" and "New Year's Eve" are dates that `reading` reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from summarizer.models import Precision
from summarizer.reading.dates.words import NUMBERS
from summarizer.reading.types import DateMention

_HOLIDAY = re.compile(
    r"\b(?:by|before|until|till|after|at|over|for|around)\s(?P<day>Christmas|New\sYear|Easter)\b"
    r"(?!['’]s|\s(?:Day|Eve|Sunday|Monday)\b|\s(?!and\b|or\b|when\b)[a-z])"
)
_NEW_YEAR = re.compile(
    r"\b(?:in|early\sin|until|by)\s(?P<day>the\snew\syear)\b(?!['’])", re.IGNORECASE
)
_WITHIN = re.compile(
    r"\bwithin\s(?:the\snext\s)?(?P<day>(?P<count>[a-z]+|\d{1,2})\s(?P<unit>days?|weeks?|months?))\b(?!['’])"
)
_PLANS = re.compile(
    r"\b(?:will|would|should|to\sbe|promise[sd]?|expect\w*|hope[sd]?|pledge[sd]?|plan\w*)\b"
)
_DAYS = {"Christmas": (12, 25), "New Year": (1, 1)}
_UNIT_DAYS = {"day": 1, "week": 7, "month": 30}
_SPRING = 90
"""Days of a year that are its beginning."""


def times_named(text: str, published: date | None) -> Iterator[DateMention]:
    """Yield the next of each holiday that bounds a time, a new year, and the end of "within"."""
    if published is None:
        return
    if "Christmas" in text or "Year" in text or "Easter" in text:
        for found in _HOLIDAY.finditer(text):
            there = _next(" ".join(found["day"].split()), published)
            yield _mention(found, there, there)
    if "new year" in text:
        for found in _NEW_YEAR.finditer(text):
            first = date(published.year + 1, 1, 1)
            yield _mention(found, first, first + timedelta(days=_SPRING), Precision.SEASON)
    if "within" in text:
        yield from _deadlines(text, published)


def _next(name: str, published: date) -> date:
    there = _day_of(name, published.year)
    return there if there >= published else _day_of(name, published.year + 1)


def _day_of(name: str, year: int) -> date:
    return easter(year) if name == "Easter" else date(year, *_DAYS[name])


def easter(year: int) -> date:
    """Return Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _deadlines(text: str, published: date) -> Iterator[DateMention]:
    """Yield the last day of "within ten days" where something is planned or promised."""
    for found in _WITHIN.finditer(text):
        count = found["count"]
        number = int(count) if count.isdigit() else NUMBERS.get(count)
        if number is not None and _PLANS.search(text, 0, found.start()):
            days = number * _UNIT_DAYS[found["unit"].removesuffix("s")]
            last = published + timedelta(days=days)
            fine = Precision.MONTH if "month" in found["unit"] else Precision.DAY
            yield _mention(found, last, last, fine)


def _mention(
    found: re.Match[str], first: date, last: date, precision: Precision = Precision.DAY
) -> DateMention:
    start, end = found.span("day")
    edtf = first.isoformat() if first == last else None
    return DateMention(
        start,
        end,
        found["day"],
        edtf,
        first.isoformat(),
        last.isoformat(),
        precision,
        relative=True,
    )
