"""Rules for days: dates of the calendar, weekdays, "yesterday", and times with them.

Owns their shapes; the arithmetic of relative ones is the business of the anchors.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from summarizer.models import Precision
from summarizer.reading.clocks import read_clock
from summarizer.reading.dates import words as w
from summarizer.reading.dates.anchors import (
    day_away,
    last_weekday,
    weekday_near,
    weekday_of_week,
)
from summarizer.reading.dates.contexts import counts_something, is_weekday, stands_alone
from summarizer.reading.dates.edtf import OPEN_YEAR, in_year, is_valid
from summarizer.reading.dates.findings import Finding, Hit, Tense
from summarizer.reading.dates.grammar import (
    DAY_PART,
    LOOSE,
    SHORT_DOT,
    TIME_FIRST,
    TIME_LAST,
    WEEK_OF,
    YEAR,
    Rule,
    rule,
)
from summarizer.reading.dates.year_words import with_year

_LEAP_YEAR = 2024
"""Stands in for an open year where days are counted."""


def _iso(hit: Hit) -> Iterable[Finding]:
    word = hit.lexed.words[hit.first]
    clock = read_clock(word[11:16])
    if is_valid(word[:10]):
        yield Finding(hit.first, hit.last, Precision.DAY, word[:10], clock=clock)


def _numeric(hit: Hit) -> Iterable[Finding]:
    """Read 27/03/2026 and 03/27/2026; where both orders are possible, only the year is known.

    With dots the day always comes first.
    """
    word = hit.lexed.words[hit.first]
    first, second, year = (int(part) for part in word.replace("/", ".").split("."))
    orders = {(second, first)} if "." in word else {(second, first), (first, second)}
    days = [f"{year:04}-{month:02}-{day:02}" for month, day in sorted(orders)]
    possible = [edtf for edtf in days if is_valid(edtf)]
    if len(possible) == 1:
        yield Finding(hit.first, hit.last, Precision.DAY, possible[0])
    elif possible:
        yield Finding(hit.first, hit.last, Precision.YEAR, f"{year:04}")


def _clock(hit: Hit) -> str | None:
    position = max(hit.at("time"), hit.at("time_after"))
    return None if position < 0 else read_clock(hit.lexed.words[position])


def _calendar_day(hit: Hit) -> Iterable[Finding]:
    """Read a day of a month, with weekday, year, time and further days where they are given."""
    position = max(hit.at("day"), hit.at("nth"))
    month, day = w.MONTHS[hit.word("month")], _day_number(hit.lexed.word(position))
    open_edtf = f"{OPEN_YEAR}-{month:02}-{day:02}"
    if not is_valid(open_edtf) or hit.lexed.word(position + 1) in w.COUNTED:
        return
    weekday = _weekday(hit.word("weekday")) if hit.has("weekday") else None
    found = Finding(
        hit.first, hit.last, Precision.DAY, open_edtf, clock=_clock(hit), weekday=weekday
    )
    if hit.has("week"):
        found = found._replace(edtf=_seven_days(open_edtf), precision=Precision.WEEK)
    elif hit.has("other_day"):
        found = _widened(hit, found)
    yield from _with_further_days(hit, with_year(hit, found))


def _day_number(word: str) -> int:
    return w.ORDINALS[word] if word in w.ORDINALS else int(word.rstrip("stndrh"))


def _weekday(word: str) -> int:
    return w.WEEKDAYS[word] if word in w.WEEKDAYS else w.SHORT_WEEKDAYS[word]


def _widened(hit: Hit, found: Finding) -> Finding:
    """Make an interval of "March 3-5" and "3-5 March", not of "from March 3 to 5 people"."""
    position, day = hit.at("other_day"), hit.at("day")
    first, last = sorted(_day_number(hit.lexed.word(place)) for place in (position, day))
    stem = (found.edtf or "")[:-2]
    interval = f"{stem}{first:02}/{stem}{last:02}"
    if position < day and is_valid(interval):
        return found._replace(edtf=interval)
    if is_valid(interval) and stands_alone(hit.lexed, position):
        return found._replace(edtf=interval)
    return found if hit.has("year") else found._replace(last=day + 1)


def _seven_days(open_edtf: str) -> str:
    first = date.fromisoformat(in_year(open_edtf, _LEAP_YEAR))
    last = first + timedelta(days=6)
    return f"{open_edtf}/{OPEN_YEAR}-{last:%m-%d}"


def _with_further_days(hit: Hit, found: Finding) -> Iterable[Finding]:
    """Read the 4 and the 5 of "March 3, 4 and 5, 2026" as days of their own."""
    yield found
    if hit.has("year") or hit.has("which") or found.precision is not Precision.DAY:
        return
    position = found.last
    while hit.lexed.word(position) in {",", "and", "or"}:
        further = _further_day(hit, found, position)
        if further is None:
            return
        yield further
        position = further.last


def _further_day(hit: Hit, found: Finding, link: int) -> Finding | None:
    position = link + 1 + (hit.lexed.word(link + 1) in {"and", "or"})
    if not hit.lexed.is_a(position, "day") or not stands_alone(hit.lexed, position):
        return None
    edtf = f"{(found.edtf or '')[:-2]}{_day_number(hit.lexed.word(position)):02}"
    year = position + 1 + (hit.lexed.word(position + 1) == ",")
    if hit.lexed.is_a(year, "year") and not counts_something(hit.lexed, year):
        edtf, last = in_year(edtf, int(hit.lexed.word(year))), year + 1
    else:
        last = position + 1
    further = Finding(position, last, Precision.DAY, edtf, pinned=found.pinned)
    return further if is_valid(edtf) else None


def _holiday(hit: Hit) -> Iterable[Finding]:
    name = (hit.word("feast_of") or "new", hit.word("feast"))
    edtf = f"{OPEN_YEAR}-{w.HOLIDAYS[name]}"
    yield with_year(hit, Finding(hit.first, hit.last, Precision.DAY, edtf))


def _bare_weekday(hit: Hit) -> Iterable[Finding]:
    if not is_weekday(hit.lexed, hit.first, hit.at("weekday")):
        return
    which = w.WHICH[hit.word("which")] if hit.has("which") else None
    if hit.has("past") or hit.has("coming"):
        which = -1 if hit.has("past") else 1
    weekday = w.WEEKDAYS[hit.word("weekday")]

    def anchor(published: date, tense: Tense) -> str | None:
        if hit.has("past"):
            return last_weekday(published, weekday)
        return weekday_near(published, weekday, which, tense)

    yield Finding(hit.first, hit.last, Precision.DAY, anchor=anchor, clock=_clock(hit))


def _weekday_of_week(hit: Hit) -> Iterable[Finding]:
    weekday, offset = w.WEEKDAYS[hit.word("weekday")], w.WHICH[hit.word("which")]

    def anchor(published: date, _: Tense) -> str:
        return weekday_of_week(published, weekday, offset)

    yield Finding(hit.first, hit.last, Precision.DAY, anchor=anchor, clock=_clock(hit))


def _relative_day(hit: Hit) -> Iterable[Finding]:
    yield _days_away(hit, w.RELATIVE_DAYS[hit.word("relative_day")])


def _part_of_day(hit: Hit) -> Iterable[Finding]:
    """Read "last night" and "this morning"; "next morning" hangs on what was told before."""
    which = hit.word("which")
    if which != "next" and hit.lexed.word(hit.at("which") - 1) != "the":
        yield _days_away(hit, w.WHICH[which])


def _days_away(hit: Hit, days: int) -> Finding:
    def anchor(published: date, _: Tense) -> str:
        return day_away(published, days)

    return Finding(hit.first, hit.last, Precision.DAY, anchor=anchor, clock=_clock(hit))


def _lone_time(hit: Hit) -> Iterable[Finding]:
    """Read a time of no stated day, which stays unresolved: its day may be told elsewhere."""
    position = hit.at("time")
    spoken = hit.lexed.is_a(position, "time") or hit.has("zone")
    if spoken or hit.lexed.word(position - 1) in {"at", "until", "by", "around"}:
        yield Finding(hit.first, hit.last, Precision.MINUTE)


_WEEKDAY_FIRST = "(?:{weekday:any_weekday}<dot>?<comma>?<the>?)?"
_BEFORE = f"{TIME_FIRST}{LOOSE}{WEEK_OF}{_WEEKDAY_FIRST}"
_AFTER = f"(?:{YEAR})?{DAY_PART}{TIME_LAST}"

CALENDAR_RULES: tuple[Rule, ...] = (
    rule("{iso}", "iso", _iso),
    rule("{numeric}", "numeric", _numeric),
    rule(
        _BEFORE + "{month}" + SHORT_DOT + "<the>?{day}(?:(?:<dash>|<to>){other_day:day})?" + _AFTER,
        "month day",
        _calendar_day,
    ),
    rule(
        _BEFORE
        + "<the>?(?:(?:{other_day:day}(?:<dash>|<to>))?{day}<of>?|{nth}<of>){month}(?:"
        + SHORT_DOT
        + "(?=<comma>?<year>))?"
        + _AFTER,
        "month",
        _calendar_day,
    ),
    rule(
        "(?:{feast_of:christmas}|{new}<capital_year><possessive>){feast}" + f"(?:{YEAR})?",
        "any_holiday",
        _holiday,
    ),
)

WEEKDAY_RULES: tuple[Rule, ...] = (
    rule(
        f"{TIME_FIRST}{LOOSE}{{weekday}}{DAY_PART}<of>?{{which}}<week>{TIME_LAST}",
        "week weekday which",
        _weekday_of_week,
    ),
    rule(
        f"{TIME_FIRST}{LOOSE}(?:{{which}}(?:{{past}}|{{coming}})?)?{{weekday}}{DAY_PART}{TIME_LAST}",
        "weekday",
        _bare_weekday,
    ),
    rule(
        f"{TIME_FIRST}{LOOSE}{{relative_day}}{DAY_PART}{TIME_LAST}", "relative_day", _relative_day
    ),
    rule(f"{TIME_FIRST}{LOOSE}{{which}}<day_part>{TIME_LAST}", "day_part which", _part_of_day),
)

TIME_RULES: tuple[Rule, ...] = (rule("{time:any_time}{zone}?<zone>?", "any_time", _lone_time),)
