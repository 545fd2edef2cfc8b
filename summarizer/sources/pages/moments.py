"""The times that head the updates of a live blog: "14:32 GMT", "Saturday 19 February, 7.15pm".

Owns their forms, and how times without days get theirs from the order they stand in. Reads no
clock: a day is taken from the page or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from summarizer.sources.published import metadata_published

_ZONES = {
    **dict.fromkeys(("gmt", "utc", "z", "wet"), 0),
    **dict.fromkeys(("bst", "cet", "mez", "wat", "ist-ie"), 1),
    **dict.fromkeys(("cest", "mesz", "eet", "sast", "cat"), 2),
    **dict.fromkeys(("eest", "eat", "msk", "trt"), 3),
    **dict.fromkeys(("pkt",), 5),
    **dict.fromkeys(("ist",), 5.5),
    **dict.fromkeys(("sgt", "hkt", "awst"), 8),
    **dict.fromkeys(("jst", "kst"), 9),
    **dict.fromkeys(("aest",), 10),
    **dict.fromkeys(("aedt",), 11),
    **dict.fromkeys(("adt", "brt", "art"), -3),
    **dict.fromkeys(("edt", "ast"), -4),
    **dict.fromkeys(("est", "et", "cdt"), -5),
    **dict.fromkeys(("cst", "ct", "mdt"), -6),
    **dict.fromkeys(("mst", "pdt"), -7),
    **dict.fromkeys(("pst", "pt"), -8),
}
"""Hours before Greenwich of the zones that news writes by their letters; a closed class."""

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_CLOCK = re.compile(
    r"(?<![\d.,:])(?P<hour>2[0-4]|[01]?\d)(?!\d)(?:[:.h](?P<minute>[0-5]\d)(?::[0-5]\d)?)?"
    r"\s?(?P<half>[ap]\.?m\b\.?)?\s?(?:uhr\b)?\s?\(?(?P<zone>[A-Z]{1,4}\b)?",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\b(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\.?\s(?P<month>[A-Z][a-z]{2,8})"
    r"|(?P<month2>[A-Z][a-z]{2,8})\.?\s(?P<day2>\d{1,2})(?:st|nd|rd|th)?)\b(?:,?\s(?P<year>\d{4}))?"
)
_LABEL_FILL = re.compile(
    r"^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|updated?|posted|at|on|live"
    r"|today|yesterday|published|ago|uhr|[\W\d_]+)$",
    re.IGNORECASE,
)
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Moment:
    """Is the time of an update: its clock in minutes of the day, its zone and day where said."""

    minutes: int
    offset: float | None = None
    day: date | None = None

    def minutes_from(self, other: Moment) -> float:
        """Return how far two clocks are apart, days left out, zones where both say theirs."""
        known = self.offset is not None and other.offset is not None
        shift = ((self.offset or 0) - (other.offset or 0)) * 60 if known else 0
        return abs(self.minutes - other.minutes - shift)


def moment_of(label: str) -> Moment | None:
    """Return the time that a label begins with; None for anything else.

    A full date-time of ISO 8601 counts too.
    """
    label = " ".join(label.split())
    iso = metadata_published(label) if label[:4].isdigit() else None
    if iso is not None and "T" in iso:
        return _of_iso(iso)
    found = _DAY.search(label[:_LONGEST])
    rest = label.replace(found[0], " ", 1) if found else label
    clock = next(filter(_is_clock, _CLOCK.finditer(rest[:_LONGEST])), None)
    if clock is None or not _opens(rest[: clock.start()]):
        return None
    zone = (clock["zone"] or "").lower()
    return Moment(_minutes(clock), _ZONES.get(zone), _day(found) if found else None)


def label_end(heading: str) -> int:
    """Return where the time ends that a heading begins with, marks after it included."""
    clock = next(filter(_is_clock, _CLOCK.finditer(heading[:_LONGEST])), None)
    if clock is None:
        return 0
    end = clock.end() if (clock["zone"] or "").lower() in {"", *_ZONES} else clock.start("zone")
    marks = re.match(r"[\s)\]:–—|•·,.-]*", heading[end:])
    return end + (marks.end() if marks else 0)


def dated(moments: Sequence[Moment], first_day: str | None) -> list[str | None]:
    """Return moments in order of time as ISO 8601, days counted on from the first one.

    A clock that goes back has passed midnight. Without any day all are None.
    """
    day = date.fromisoformat(first_day[:10]) if first_day and len(first_day) >= 10 else None
    offset = _offset_of(first_day)
    days: list[date | None] = []
    before: int | None = None
    for moment in moments:
        if moment.day is not None:
            day = moment.day if moment.day.year > 1 or day is None else moment.day.replace(day.year)
        elif day is not None and before is not None and moment.minutes < before:
            day += timedelta(days=1)
        before = moment.minutes
        days.append(day)
    return [_iso(when, m, offset) for when, m in zip(days, moments, strict=True)]


def _of_iso(iso: str) -> Moment:
    when = datetime.fromisoformat(iso)
    shift = when.utcoffset()
    hours = None if shift is None else shift.total_seconds() / 3600
    return Moment(when.hour * 60 + when.minute, hours, when.date())


def _offset_of(published: str | None) -> float | None:
    return _of_iso(published).offset if published and "T" in published else None


def _iso(day: date | None, moment: Moment, offset: float | None) -> str | None:
    if day is None or day.year == 1:
        return None
    hours = moment.offset if moment.offset is not None else offset
    zone = None if hours is None else timezone(timedelta(hours=hours))
    when = datetime(day.year, day.month, day.day, *divmod(moment.minutes, 60), tzinfo=zone)
    return when.isoformat()


def _is_clock(match: re.Match[str]) -> bool:
    return match["minute"] is not None or match["half"] is not None


def _minutes(clock: re.Match[str]) -> int:
    hour, minute = int(clock["hour"]) % 24, int(clock["minute"] or 0)
    half = (clock["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return hour * 60 + minute


def _opens(before: str) -> bool:
    """Tell whether nothing but days, marks and labels stand before a time."""
    return all(_LABEL_FILL.match(word.strip(",.:()[]|–—-") or "-") for word in before.split())


def _day(match: re.Match[str]) -> date | None:
    """Return a day; without a year that of the year 1, for others to put into theirs."""
    month = (match["month"] or match["month2"])[:3].lower()
    if month not in _MONTHS:
        return None
    day, year = int(match["day"] or match["day2"]), int(match["year"] or 1)
    try:
        return date(year, _MONTHS.index(month) + 1, day)
    except ValueError:
        return None
