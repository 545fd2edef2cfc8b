"""Dates for people: ISO 8601 and EDTF in plain English.

Owns the wording only; what a date means was decided when it was read.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.models import When

UNDATED = "undated"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_MONTH_WORDS = {f"{n:02}": month for n, month in enumerate(_MONTHS, 1)} | _SEASONS | {"XX": ""}
_PART = re.compile(
    r"(?P<year>[\dX]{4})(?:-(?P<month>\d\d|XX))?(?:-(?P<day>\d\d|XX))?"
    r"(?:T(?P<time>\d\d:\d\d)(?::\d\d)?(?P<zone>\S*?))?(?P<doubt>[~?%]?)",
    re.ASCII,
)

_DAYS_OF_ONE_MONTH = re.compile(r"([\dX]{4}-\d\d-)(?P<day>\d\d)/\1\d\d", re.ASCII)
_NO_YEAR = ", year unstated"
_ISO = re.compile(
    r"\b\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?\b(?!/)"
    r"|(?<=\()[\dX]{4}-[\dX]{2}(?:-[\dX]{2})?(?:/[\dX]{4}-[\dX]{2}(?:-[\dX]{2})?)?(?=\))",
    re.ASCII,
)
"""A day anywhere; a month, a season or a stretch of days where brackets say what is meant."""


def published_words(published: str | None) -> str:
    """Return a publication date to the day, or that there is none."""
    return UNDATED if published is None else date_words(published.partition("T")[0])


@lru_cache(maxsize=1024)  # the same days are told again and again
def date_words(edtf: str) -> str:
    """Return an EDTF date in words; what is in no known form stays as it is."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return _part(first)
    days = _DAYS_OF_ONE_MONTH.fullmatch(edtf)
    if days is not None:
        return f"{_day(days['day'])}–{_part(last)}"
    return f"{_without_year(first, last)} to {_part(last)}"


def when_words(when: When) -> str:
    """Return a date in words, or as it is written where it stays unresolved."""
    return date_words(when.edtf) if when.edtf else when.text


def in_words(text: str) -> str:
    """Return a text with its ISO dates in words."""
    return _ISO.sub(lambda found: date_words(found.group()), text)


def _part(part: str) -> str:
    found = _PART.fullmatch(part)
    if found is None or (found["month"] or "XX") not in _MONTH_WORDS:
        return part
    words = " ".join(filter(None, (_day(found["day"]), _MONTH_WORDS[found["month"] or "XX"], "")))
    words = _with_year(words, found["year"])
    if found["time"]:
        zone = {"": "", "Z": " UTC", "+00:00": " UTC"}.get(found["zone"], f" {found['zone']}")
        words += f", {found['time']}{zone}"
    return {
        "~": f"about {words}",
        "?": f"{words} (uncertain)",
        "%": f"about {words} (uncertain)",
    }.get(found["doubt"], words)


def _without_year(first: str, last: str) -> str:
    """Return the first of two dates, without its year where both share it."""
    words = _part(first)
    year = first[:4]
    return words.removesuffix(f" {year}").removesuffix(_NO_YEAR) if last[:4] == year else words


def _day(day: str | None) -> str:
    return "" if day in {None, "XX"} else str(int(day or ""))


def _with_year(words: str, year: str) -> str:
    if year == "XXXX":
        return f"{words}{_NO_YEAR}".removeprefix(", ")
    if "X" in year:
        year = f"{year.replace('X', '0')}s"
    return f"{words} {year}".strip()
