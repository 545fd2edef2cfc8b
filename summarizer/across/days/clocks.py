"""Clock times and holidays of a sentence, as dates that `reading` leaves out or leaves open.

Owns their shapes: "half past eleven", "3.48", "two in the morning", "by Christmas". A time of
twelve hours that says neither morning nor evening has two readings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from summarizer.models import Precision
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import DateMention

_HOURS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), 1
    )
}
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "twenty": 20, "twenty-five": 25}
_HOUR = "|".join(_HOURS)
_CUE = (
    r"(?:\b(?:at|by|since|until|till|before|after|around|about|between|from|to|and)|it:|stamped)\s"
)
_CLOCK = re.compile(
    r"\b(?P<half>half\spast|(?P<part>twenty-five|twenty|ten|five|(?:a\s)?quarter)\s(?P<side>past|to))"
    rf"\s(?P<after>{_HOUR})\b"
    rf"|(?P<cue>{_CUE})(?P<word>{_HOUR})(?=(?P<sharp>\so['’]clock)?\s?(?:[,.;]|$|in\sthe\s|on\s|this\s|"
    r"yesterday|today|tonight|(?<=clock)\s))"
    rf"|(?P<oclock>\b(?:{_HOUR}|\d{{1,2}}))\so['’]clock"
    r"|(?P<noon>\b(?:midnight|noon|midday)\b)"
    r"|(?P<hour>\b\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?P<half_day>[ap]\.?m\b)"
    r"|(?P<plain>\b\d{1,2}):(?P<plain_minute>\d\d)\b"
    rf"|(?<=\s)(?P<dotted>\d{{1,2}})\.(?P<dotted_minute>[0-5]\d)(?=[,.;]|$|\sand\s\d|\son\s)",
    re.IGNORECASE,
)
_DAY_PART = re.compile(
    r"\W{0,2}(?:o['’]clock\s)?(?:in\sthe\s|at\s|(?:this|yesterday|tomorrow|\w+day)\s)(?P<part>morning|afternoon|evening|"
    r"night|small hours)",
    re.IGNORECASE,
)
_BEFORE, _AFTER, _ABOUT = (
    re.compile(rf"\b(?:{words})\s$", re.IGNORECASE)
    for words in (
        r"(?:shortly|just|soon|a\slittle|a\sfew\sminutes|minutes)\sbefore",
        r"(?:shortly|just|soon|a\slittle|a\sfew\sminutes|minutes)\safter",
        r"about|around|some|roughly|nearly|almost|towards",
    )
)
_MARKS = " \t\u200b-–—*•["
_AFTER_CUE = re.compile(_CUE + "$", re.IGNORECASE)
_HOLIDAY = re.compile(
    r"\b(?:by|before|until|till|after|at|over|for|around)\s(?P<day>Christmas(?:\sDay|\sEve)?|New\sYear(?:['’]s\s(?:Day|Eve))?)"
    r"(?!\s[a-z]+s?\b(?<!and)(?<!or))"
)
_DAYS = {"Christmas": (12, 25), "New Year": (1, 1)}
_HALF_DAY, _DAY = 12.0, 24.0


@dataclass(frozen=True, slots=True)
class Clock:
    """Is a time of day as hours from midnight; several where the half of the day is open."""

    start: int
    end: int
    spans: tuple[tuple[float, float], ...]


def clocks_of(reading: SentenceReading) -> list[Clock]:
    """Return the clock times of a sentence; the stamp that opens a live blog's update is none."""
    text = reading.text
    if _NUMBERED.search(text) is None and _SPELLED.isdisjoint(reading.lemmas):
        return []  # which is so of most sentences, and cheap to see
    return [clock for found in _CLOCK.finditer(text) for clock in _read(found, text)]


_NUMBERED = re.compile(r"\d(?:[:.]\d\d|\s?[ap]\.?m\b)", re.IGNORECASE)
_SPELLED = frozenset({*_HOURS, "noon", "midnight", "midday", "o'clock", "o’clock"})


def _read(found: re.Match[str], text: str) -> Iterator[Clock]:
    before = text[: found.start()]
    is_stamp = found.group("plain") and not before.strip(_MARKS)
    if is_stamp or (found.group("dotted") and not _AFTER_CUE.search(before)):
        return
    hour, is_whole_day = _hour(found)
    if hour > _DAY:
        return
    start, end = found.start() + len(found.group("cue") or ""), found.end()
    part = _DAY_PART.match(text, end)
    if part:
        end = part.end()
    if hour == 0.0 and is_whole_day:
        hours: tuple[float, ...] = (0.0, _DAY)  # "midnight on Wednesday" begins it or ends it
    else:
        hours = (hour,) if is_whole_day else _by_part(hour, part.group("part") if part else None)
    yield Clock(start, end, tuple(_around(one, text[:start]) for one in hours))


def _hour(found: re.Match[str]) -> tuple[float, bool]:
    """Return the hours from midnight, and whether no half of the day is left open."""
    group = found.groupdict()
    if group["noon"]:
        return (0.0 if group["noon"].lower() == "midnight" else _HALF_DAY), True
    if group["after"]:
        minutes = 30 if group["part"] is None else _MINUTES[group["part"].lower()]
        sign = -1 if group["side"] == "to" else 1
        return _HOURS[group["after"].lower()] + sign * minutes / 60, False
    if group["half_day"]:
        hour = int(group["hour"]) % 12 + int(group["minute"] or 0) / 60
        return hour + (_HALF_DAY if group["half_day"][0] in "pP" else 0.0), True
    for hours in ("plain", "dotted"):
        if group[hours]:
            whole = int(group[hours]) + int(group[f"{hours}_minute"]) / 60
            is_sure = hours == "plain" or whole >= _HALF_DAY + 1 or group[hours].startswith("0")
            return whole, is_sure
    word = (group["word"] or group["oclock"]).lower()
    return float(_HOURS.get(word) or int(word)), False


def _by_part(hour: float, part: str | None) -> tuple[float, ...]:
    hour %= _HALF_DAY
    if part is None:
        return hour, hour + _HALF_DAY
    early = part.lower() in {"morning", "small hours"} or (part.lower() == "night" and hour < 5)
    return (hour,) if early else (hour + _HALF_DAY,)


_SOON, _ROUGHLY = 0.4, 0.25


def _around(hour: float, before: str) -> tuple[float, float]:
    """Return the span that "shortly before", "shortly after" and "about" leave."""
    if _BEFORE.search(before):
        return hour - _SOON, hour
    if _AFTER.search(before):
        return hour, hour + _SOON
    if _ABOUT.search(before):
        return hour - _ROUGHLY, hour + _ROUGHLY
    return hour, hour


def holidays_of(text: str, published: date | None) -> Iterator[DateMention]:
    """Yield the holidays of fixed days that a sentence sets a bound by, the next to come."""
    if published is None or not ("Christmas" in text or "New Year" in text):
        return
    for found in _HOLIDAY.finditer(text):
        name = found.group("day")
        month, day = next(when for called, when in _DAYS.items() if name.startswith(called))
        there = date(published.year, month, day)
        if there < published:
            there = date(published.year + 1, month, day)
        iso = there.isoformat()
        start, end = found.span("day")
        yield DateMention(start, end, name, iso, iso, iso, Precision.DAY, relative=True)
