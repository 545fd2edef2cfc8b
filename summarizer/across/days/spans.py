"""Stretches of time that dates and clock times leave open, and whether two exclude each other.

Owns that arithmetic and the words that bound a time; knows nothing of what was done.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from summarizer.across.days.deed_words import MOVED
from summarizer.across.story.sentences import StorySentence
from summarizer.models import Precision
from summarizer.reading.dates import read_dates, weekday_of
from summarizer.reading.types import ClockMention, DateMention

_DAY = len("2026-03-03")
_EVER = float("inf")


class Axis(StrEnum):
    """Says what a span is counted on: days, hours of an unknown day, days of an unknown week."""

    DAYS = "days"
    HOURS = "hours"
    WEEKDAYS = "weekdays"


@dataclass(frozen=True, slots=True)
class Span:
    """Is a stretch of time, in days or hours by its axis; `grain` says how finely it is told."""

    axis: Axis
    low: float
    high: float
    grain: Precision


_SLACK = {Axis.DAYS: 1 / 96, Axis.HOURS: 1 / 6, Axis.WEEKDAYS: 0.0}
"""What rounds away between two clocks: a quarter of an hour of days, ten minutes of hours."""


def exclude(one: Iterable[Span], two: Iterable[Span]) -> bool:
    """Tell whether two times cannot be one, in whatever reading."""
    others = tuple(two)
    return all(_apart(a, b) for a in one for b in others)


def _apart(one: Span, two: Span) -> bool:
    if one.axis is not two.axis:
        one, two = _as_hours(one), _as_hours(two)
        if one.axis is not two.axis:
            return False
    slack = _SLACK[one.axis]
    return one.high + slack < two.low or two.high + slack < one.low


def _as_hours(span: Span) -> Span:
    """Return a clock time of a known day as one of any day."""
    bounded = span.low > -_EVER and span.high < _EVER
    if span.axis is not Axis.DAYS or span.grain is not Precision.MINUTE or not bounded:
        return span
    low, high = span.low % 1 * 24, span.high % 1 * 24
    return Span(Axis.HOURS, low, max(low, high), span.grain)


def gap(one: Span, two: Span) -> float | None:
    """Return the days between two spans of known days; None where one is of none."""
    if one.axis is not Axis.DAYS or two.axis is not Axis.DAYS:
        return None
    return max(one.low - two.high, two.low - one.high, 0.0)


_NOT = r"(?:\bnot|n['’]t|\bnothing|\bnever|\bno|\bnobody|\bnone|surprised)\b"
_NO_CLOCK = r"(?<!shortly\s)(?<!just\s)(?<!soon\s)"
_BOUNDS = tuple(
    (name, re.compile(rf"(?:{shape})\s(?:the\s)?$", re.IGNORECASE))
    for name, shape in (
        ("not before", _NOT + r"[^.;:]{0,60}\b(?:before|until(?:\sat\sleast)?)"),
        ("not before", r"\bno\s(?:earlier|sooner)\sthan"),
        ("by", rf"\b(?:by|within|{_NO_CLOCK}before|no\slater\sthan|at\sthe\slatest)"),
        ("after", rf"\b{_NO_CLOCK}after"),
        ("until", r"\b(?:until|till|up\sto)"),
    )
)
_BOUND_REACH = 90
_MAY_BOUND = re.compile(
    r"(?:before|until|till|than|by|within|least|latest|after|to)\s(?:the\s)?$", re.IGNORECASE
)
"""One look that spares most dates the others."""
_TO_DO = re.compile(r"\sto\s[a-z]")


def bound_of(text: str, mention: DateMention) -> str:
    """Return which end of a time a date is, by the words before it; empty for the time itself."""
    before = text[max(0, mention.start - _BOUND_REACH) : mention.start]
    if _MAY_BOUND.search(before) is None:
        return ""
    bound = next((name for name, shape in _BOUNDS if shape.search(before)), "")
    # "has until 6 December to lodge its appeal": it may be lodged before.
    return "by" if bound == "until" and _TO_DO.match(text, mention.end) else bound


def bounded(span: Span, bound: str) -> Span:
    """Return what "by", "after" and "not before" leave of a span."""
    if bound in ("not before", "after"):
        return Span(span.axis, span.low, _EVER, span.grain)
    if bound == "by":
        return Span(span.axis, -_EVER, span.high, span.grain)
    return span


def spans_of(
    sentence: StorySentence, mention: DateMention, clock: ClockMention | None, near: str | None
) -> tuple[Span, ...]:
    """Return what a date leaves open, with the clock time beside it; none where it says too little.

    A date without a year is that of the year nearest to the day `near`; of an undated article
    the weekday alone is known.
    """
    days = _days(sentence, mention, near)
    if days is None:
        return _of_no_day(sentence, mention, clock)
    first, last = days
    if clock is not None and first == last:
        readings = _hours(clock, sentence.text)
        halves = [span for span in readings if _is_of(mention.text, span[0])] or readings
        return tuple(
            Span(Axis.DAYS, first + low / 24, first + high / 24, Precision.MINUTE)
            for low, high in halves
        )
    nights = _nights(sentence.text, mention, first, last)
    if nights:
        return tuple(
            Span(Axis.DAYS, dusk + _DUSK, dawn + _DAWN, mention.precision) for dusk, dawn in nights
        )
    return (Span(Axis.DAYS, float(first), last + _EVENING, mention.precision),)


def _of_no_day(
    sentence: StorySentence, mention: DateMention, clock: ClockMention | None
) -> tuple[Span, ...]:
    """Return the weekday of an undated article, else the clock time alone."""
    weekday = weekday_of(mention) if mention.edtf is None else None
    if weekday is None or sentence.published is not None:
        return of_clock(clock, sentence.text) if clock is not None else ()
    return (Span(Axis.WEEKDAYS, weekday, weekday, Precision.DAY),)


def _nights(text: str, mention: DateMention, first: int, last: int) -> Sequence[tuple[int, int]]:
    """Return the days at whose dusk and dawn a night may begin and end; none for a date by day.

    "The night of 5 September" may be that to the day or that from it.
    """
    beside = max(0, mention.start - _BESIDE)
    if _NIGHT_OF.search(text, beside, mention.start):
        return [(first, last)] if first < last else [(first - 1, first), (first, first + 1)]
    return [(first, last + 1)] if _NIGHT.search(text, beside, mention.end) else []


def _is_of(day: str, hour: float) -> bool:
    """Tell the morning's four o'clock from the afternoon's where a day names its part."""
    part = _PART.search(day)
    return part is None or (part.group().lower() == "morning") is (hour < _NOON)


_PART = re.compile(r"\b(?:morning|afternoon|evening)\b", re.IGNORECASE)
_NOON = 12


def of_clock(clock: ClockMention, text: str) -> tuple[Span, ...]:
    """Return a clock time of an unknown day."""
    hours = _hours(clock, text)
    return tuple(Span(Axis.HOURS, low, high, Precision.MINUTE) for low, high in hours)


def _hours(clock: ClockMention, text: str) -> list[tuple[float, float]]:
    """Return the hours that a clock time leaves, also "shortly before" and "about" it."""
    before = text[: clock.start]
    slacks = (slack for words, slack in _SLACKS if words.search(before))
    less, more = next(slacks, (0.0, 0.0))
    return [(minute / 60 - less, minute / 60 + more) for minute in clock.minutes]


_SHORTLY = r"(?:shortly|just|soon|a\slittle|a\sfew\sminutes|minutes)"
_SLACKS = tuple(
    (re.compile(rf"\b(?:{words})\s$", re.IGNORECASE), slack)
    for words, slack in (
        (rf"{_SHORTLY}\sbefore", (0.4, 0.0)),
        (rf"{_SHORTLY}\safter", (0.0, 0.4)),
        (r"about|around|some|roughly|nearly|almost|towards", (0.25, 0.25)),
    )
)
"""The hours before and after a clock time that such words may mean."""


_NIGHT_OF = re.compile(r"\bnight\sof\s(?:the\s)?\Z", re.IGNORECASE)
_NIGHT = re.compile(r"\b(?:night|overnight)\b", re.IGNORECASE)
_BESIDE = 25
_DUSK, _DAWN, _EVENING = 0.7, 0.35, 0.97
"""A night reaches from dusk to the dawn of the next day; a day ends before the next begins."""


def _days(
    sentence: StorySentence, mention: DateMention, near: str | None
) -> tuple[int, int] | None:
    """Return the first and the last day of a date."""
    if mention.earliest is not None and mention.latest is not None:
        first, last = ordinal(mention.earliest), ordinal(mention.latest)
        step = _step_ahead(sentence, mention, last)
        return first + step, last + step
    edtf = mention.edtf or ""
    if near is not None and not edtf and mention.precision in _PERIODS:
        return _period_near(mention.text, near)
    if near is None or not edtf.startswith("XXXX-") or not edtf[5:7].isdigit():
        return None
    return _nearest(int(edtf[5:7]), int(edtf[8:10] or 0), ordinal(near))


def _period_near(text: str, near: str) -> tuple[int, int] | None:
    """Return the days of the "last spring" of an undated article, told as of a day near it."""
    found = read_dates(text, date.fromisoformat(near[:_DAY]))[:1]
    known = [one for one in found if one.earliest is not None and one.latest is not None]
    return next(((ordinal(o.earliest or ""), ordinal(o.latest or "")) for o in known), None)


_PERIODS = frozenset({Precision.MONTH, Precision.SEASON, Precision.YEAR})


def ordinal(iso: str) -> int:
    """Return the number of the day of an ISO date or time."""
    return date.fromisoformat(iso[:_DAY]).toordinal()


def _nearest(month: int, day: int, near: int) -> tuple[int, int] | None:
    """Return the days of a date whose year is open, in the year that brings it nearest."""
    year = date.fromordinal(near).year
    found = [days for one in (year - 1, year, year + 1) for days in _of_year(one, month, day)]
    return min(found, key=lambda days: abs(days[0] - near), default=None)


def _of_year(year: int, month: int, day: int) -> Iterator[tuple[int, int]]:
    if not 1 <= month <= 12 or (month, day) == (2, 29):
        return  # a season, or a day that few years have
    first = date(year, month, day or 1).toordinal()
    yield first, first + (0 if day else 27)


_AHEAD = re.compile(
    r"\b(?:should|due|(?:is|are)\sto|to\sexpect|(?:put|pushed)\s(?:off|back)|postponed|"
    r"brought\sforward)\b",
    re.IGNORECASE,
)
_LED_TO = re.compile(r"\b(?:after|following)\b")
_SAID_BEFORE = 60


def _step_ahead(sentence: StorySentence, mention: DateMention, last: int) -> int:
    """Return the days by which a day to come was read as the one before it.

    "All should have light by Tuesday" of a Thursday means the next one, "put off to May" of a
    June the next May.
    """
    day = sentence.day
    if day is None or not mention.relative or len(day) < _DAY or "last" in mention.text.lower():
        return 0
    before = sentence.text[max(0, mention.start - _SAID_BEFORE) : mention.start]
    past = ordinal(day) - last
    ahead = _AHEAD.search(before)
    if past <= 0 or ahead is None or _LED_TO.search(before, ahead.end()):
        return 0
    if weekday_of(mention) is not None and past <= 7:
        return 7
    moved = mention.precision in (Precision.DAY, Precision.MONTH) and MOVED.search(before)
    return 365 if moved else 0
