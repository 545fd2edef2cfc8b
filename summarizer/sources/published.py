"""Dates of publication as they are written in options, manifests, metadata and URLs.

Owns which forms count. Never guesses: what is no whole date in a known form is None, and no
clock is read. Dates in an article's text are the affair of `reading`.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from urllib.parse import urlsplit

FORMS = "YYYY, YYYY-MM, YYYY-MM-DD or a date-time such as 2026-03-03T21:40+01:00"

_ISO = re.compile(
    r"(?P<date>\d{4}(?:-\d\d(?:-\d\d)?)?)"
    r"(?:[T ](?P<time>\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)"
    r"\s?(?P<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?",
    re.ASCII | re.IGNORECASE,
)
_SEPARATED = re.compile(r"(\d{4})[/.](\d\d)[/.](\d\d)", re.ASCII)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_COMPACT_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)(T\d\d:\d\d.{0,20})", re.ASCII)
# A zone by its letters has no certain distance from UTC; without it the local day is certain.
_ZONE_IN_LETTERS = re.compile(r"(?<=\d\d:\d\d)\s?(?!UTC|GMT)[A-Z]{3,4}$", re.ASCII)
_IN_WORDS = (
    re.compile(r"(?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2}),? (?P<year>\d{4})", re.ASCII),
    re.compile(r"(?P<day>\d{1,2})\.? (?P<month>[A-Z][a-z]{2,8})\.?,? (?P<year>\d{4})", re.ASCII),
)
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
# Content systems write these where nobody entered a date.
_UNSET = ("0001-01-01", "1970-01-01")

_COMPACT_IN_PATH = re.compile(r"/((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_-])", re.ASCII)
_IN_PATH = re.compile(
    r"/(?P<year>(?:19|20)\d\d)(?:/|-)(?P<month>\d{1,2}|[a-z]{3})"
    r"(?:(?:/|-)(?P<day>\d{1,2})(?=[/_.-]|$)|(?=/))",
    re.ASCII | re.IGNORECASE,
)


def iso_published(value: str) -> str | None:
    """Return an ISO 8601 year, month, day or date-time in its usual spelling, else None."""
    match = _ISO.fullmatch(value.strip())
    if match is None:
        return None
    return _date_time(match) if match["time"] else _date(match["date"])


def metadata_published(value: str) -> str | None:
    """Return the date of a metadata field in ISO 8601, else None.

    Besides ISO 8601: "2026/03/03", "20260303", "March 3, 2026", "3 March 2026" and the dates
    of e-mail ("Tue, 03 Mar 2026 21:40:00 GMT").
    """
    stripped = _ZONE_IN_LETTERS.sub("", value.strip())
    stripped = _COMPACT_TIME.sub(r"\1-\2-\3\4", stripped)
    found = iso_published(stripped) or _in_figures(stripped) or _in_words(stripped)
    found = found or _of_mail(stripped)
    return None if found is None or found.startswith(_UNSET) else found


def url_published(url: str) -> str | None:
    """Return the date in the path of an article's address ("/2026/03/03/"), else None."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return None
    compact = _COMPACT_IN_PATH.search(path)
    match = _IN_PATH.search(path)
    if match is None:
        return _date("-".join(compact.groups())) if compact else None
    month = match["month"] if match["month"].isdigit() else _month_number(match["month"])
    if month is None:
        return None
    day = f"-{int(match['day']):02}" if match["day"] else ""
    return _date(f"{match['year']}-{int(month):02}{day}")


def _date(written: str) -> str | None:
    """Return a year, month or day that exists."""
    try:
        date.fromisoformat((written + "-01-01")[:10])
    except ValueError:
        return None
    return written


def _date_time(match: re.Match[str]) -> str | None:
    zone = (match["zone"] or "").upper()
    zone = "+00:00" if zone.isalpha() else zone
    seconds = match["time"].replace(",", ".").partition(".")[0]
    try:
        return datetime.fromisoformat(f"{match['date']}T{seconds}{zone}").isoformat()
    except ValueError:
        return None


def _in_figures(value: str) -> str | None:
    match = _SEPARATED.fullmatch(value) or _COMPACT.fullmatch(value)
    return _date("-".join(match.groups())) if match else None


def _in_words(value: str) -> str | None:
    for pattern in _IN_WORDS:
        match = pattern.fullmatch(value)
        month = _month_number(match["month"]) if match else None
        if match and month:
            return _date(f"{match['year']}-{month}-{int(match['day']):02}")
    return None


def _month_number(word: str) -> str | None:
    """Return "03" for "March", "Mar" and "mar"."""
    for number, month in enumerate(_MONTHS, 1):
        if month.startswith(word.casefold()) and len(word) in {3, 4, len(month)}:
            return f"{number:02}"
    return None


def _of_mail(value: str) -> str | None:
    from email.utils import parsedate_to_datetime  # kept out of start-up: few pages need it

    if ":" not in value:
        return None
    try:
        return parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
