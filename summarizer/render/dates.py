"""Dates for people: ISO 8601 and EDTF in plain English.

Owns the wording only; what a date means was decided when it was read.
"""

from __future__ import annotations

import re

UNDATED = "undated"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_PART = re.compile(
    r"(?P<year>[\dX]{4})(?:-(?P<month>\d\d|XX))?(?:-(?P<day>\d\d|XX))?"
    r"(?:T(?P<time>\d\d:\d\d)(?::\d\d)?(?P<zone>\S*?))?(?P<doubt>[~?%]?)"
)

_ISO_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b", re.ASCII)


def published_words(published: str | None) -> str:
    """Return a publication date to the day, or that there is none."""
    return UNDATED if published is None else date_words(published.partition("T")[0])


def date_words(edtf: str) -> str:
    """Return an EDTF date in words; what is in no known form stays as it is."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return _part(first)
    if first[:8] == last[:8] and len(first) == len(last) == 10:
        return f"{int(first[8:])}–{_part(last)}"
    return f"{_part(first)} to {_part(last)}"


def in_words(text: str) -> str:
    """Return a text with its ISO days in words."""
    return _ISO_DAY.sub(lambda found: date_words(found.group()), text)


def _part(part: str) -> str:
    found = _PART.fullmatch(part)
    if found is None:
        return part
    words = " ".join(filter(None, (_day(found["day"]), _month(found["month"]), "")))
    words = _with_year(words, found["year"])
    if found["time"]:
        zone = {"": "", "Z": " UTC", "+00:00": " UTC"}.get(found["zone"], f" {found['zone']}")
        words += f", {found['time']}{zone}"
    return {
        "~": f"about {words}",
        "?": f"{words} (uncertain)",
        "%": f"about {words} (uncertain)",
    }.get(found["doubt"], words)


def _day(day: str | None) -> str:
    return "" if day in {None, "XX"} else str(int(day or ""))


def _month(month: str | None) -> str:
    if month is None or month == "XX":
        return ""
    number = int(month)
    return _SEASONS.get(number) or (_MONTHS[number - 1] if 1 <= number <= 12 else month)


def _with_year(words: str, year: str) -> str:
    if year == "XXXX":
        return f"{words}, year unstated".removeprefix(", ")
    if "X" in year:
        year = f"{year.replace('X', '0')}s"
    return f"{words} {year}".strip()
