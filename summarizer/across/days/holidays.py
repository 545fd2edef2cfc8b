"""Holidays of fixed days that a sentence sets a bound by: "by Christmas".

Owns their shapes; "Christmas Day" and "New Year's Eve" are dates that `reading` reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from summarizer.models import Precision
from summarizer.reading.types import DateMention

_HOLIDAY = re.compile(
    r"\b(?:by|before|until|till|after|at|over|for|around)\s(?P<day>Christmas|New\sYear)\b"
    r"(?!['’]s|\s(?:Day|Eve)\b|\s(?!and\b|or\b)[a-z])"
)
_DAYS = {"Christmas": (12, 25), "New Year": (1, 1)}


def holidays_of(text: str, published: date | None) -> Iterator[DateMention]:
    """Yield the holidays of fixed days that a sentence sets a bound by, the next to come."""
    if published is None or not ("Christmas" in text or "New Year" in text):
        return
    for found in _HOLIDAY.finditer(text):
        start, end = found.span("day")
        there = date(published.year, *_DAYS[" ".join(found["day"].split())])
        if there < published:
            there = there.replace(year=published.year + 1)
        iso = there.isoformat()
        yield DateMention(start, end, found["day"], iso, iso, iso, Precision.DAY, relative=True)
