"""Rules for time that is counted from somewhere: "last week", "two years ago", "the past month".

Owns their shapes; the arithmetic is the business of the anchors.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from summarizer.models import Precision
from summarizer.reading.dates import anchors
from summarizer.reading.dates import words as w
from summarizer.reading.dates.edtf import OPEN_YEAR
from summarizer.reading.dates.findings import Anchor, Finding, Hit, Tense
from summarizer.reading.dates.grammar import Rule, part_of, rule

_PRECISIONS = {
    "hour": Precision.DAY,
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "weekend": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.SEASON,
    "year": Precision.YEAR,
    "decade": Precision.YEAR,
}


def _unit(hit: Hit) -> str:
    return hit.word("unit").removesuffix("s")


def _count(hit: Hit) -> int | None:
    """Return the number before a unit, 1 where there is none, None where it is vague."""
    word = hit.word("count").replace(",", "")
    if not word:
        return None if hit.has("vague") or hit.word("unit").endswith("s") else 1
    if word in w.NUMBERS:
        return w.NUMBERS[word]
    return int(word) if word.isdigit() else None


def _span(hit: Hit, anchor: Anchor | None) -> Finding:
    return Finding(hit.first, hit.last, _PRECISIONS[_unit(hit)], anchor=anchor)


def _ago(hit: Hit) -> Iterable[Finding]:
    """Read "two years ago", "two years from now" and "two years back", but not "back at"."""
    count, unit = _count(hit), _unit(hit)
    if hit.has("back") and (count is None or _leads_back(hit)):
        return
    if count is None or _is_one_of_two(hit):
        yield _span(hit, _unknown)
        return
    signed = -count if hit.has("ago") or hit.has("back") else count
    if hit.has("to_the_day"):
        shift = w.RELATIVE_DAYS[hit.word("to_the_day")]
        yield Finding(hit.first, hit.last, Precision.DAY, anchor=_to_the_day(signed, unit, shift))
        return
    mark = "~" if hit.lexed.word(hit.first - 1) in w.APPROXIMATE else ""

    def anchor(published: date, _: Tense) -> str | None:
        edtf = anchors.unit_away(published, signed, unit)
        return edtf if edtf is None or "/" in edtf or edtf.endswith("~") else edtf + mark

    yield _span(hit, anchor)


def _leads_back(hit: Hit) -> bool:
    after = hit.lexed.word(hit.last)
    return after in _WAYS_BACK or (after.isalpha() and after not in w.FUNCTION_WORDS)


_WAYS_BACK = w.DATE_PREPOSITIONS | w.DETERMINERS | frozenset({"at", "in", "into"})
"""Words of no verb that follow the "back" of "ten days back at work"."""


def _weekday_ago(hit: Hit) -> Iterable[Finding]:
    """Read "a week ago on Thursday" and "two weeks ago Monday"."""
    count, weekday = _count(hit), w.WEEKDAYS[hit.word("weekday")]
    if count is None or _unit(hit) != "week":
        return

    def anchor(published: date, _: Tense) -> str:
        return anchors.weekday_of_week(published, weekday, -count)

    yield Finding(hit.first, hit.last, Precision.DAY, anchor=anchor)


def _to_the_day(count: int, unit: str, shift: int) -> Anchor:
    """Read "20 years ago today" and "a week ago yesterday"."""
    return lambda published, _: anchors.day_units_away(
        published + timedelta(days=shift), count, unit
    )


def _is_one_of_two(hit: Hit) -> bool:
    """Tell whether the count ends "two or three weeks ago" or "half a year ago"."""
    before = hit.lexed.word(hit.first - 1)
    linked = before in {"or", "to", "-", "–"} and hit.lexed.is_a(hit.first - 2, "count")
    return linked or before == "half"


def _unknown(_published: date, _tense: Tense) -> None:
    """Resolve nothing: the words say too little."""


def _shifted(hit: Hit) -> Iterable[Finding]:
    """Read "two weeks earlier", which counts from another date of the text: never resolved."""
    yield _span(hit, _unknown)


def _window(hit: Hit) -> Iterable[Finding]:
    """Read "the past 24 hours" and "the last two years"; what lies ahead stays unresolved.

    "the last weeks of the war" and "last week" are no windows.
    """
    word, counted = hit.word("window"), hit.has("count") or hit.has("vague")
    after = hit.lexed.word(hit.last)
    if word == "this" or (word in {"last", "next"} and not counted and not hit.has("the")):
        return
    if word in {"last", "next"} and after == "of":
        return
    yield _span(hit, _window_anchor(hit) if word in {"past", "last"} else _unknown)


def _window_anchor(hit: Hit) -> Anchor:
    count, unit = _count(hit), _unit(hit)
    if count is None:
        return _unknown

    def anchor(published: date, _: Tense) -> str | None:
        return anchors.window_before(published, count, unit)

    return anchor


def _this_past(hit: Hit) -> Iterable[Finding]:
    """Read "this past week" and "this past weekend"."""
    if hit.word("unit") != "weekend":
        yield _span(hit, _window_anchor(hit))
        return
    yield _span(hit, lambda published, _: anchors.weekend(published, None, Tense.PAST))


def _period(hit: Hit) -> Iterable[Finding]:
    """Read "last week", "earlier this year", "the end of next month"; not "the last week of"."""
    which, unit = hit.word("which"), _unit(hit)
    if hit.lexed.word(hit.at("which") - 1) == "the":
        return
    offset = w.WHICH[which]

    def anchor(published: date, tense: Tense) -> str | None:
        return _period_anchor(published, unit, offset, tense)

    yield _span(hit, anchor)._replace(part=part_of(hit))


def _period_anchor(published: date, unit: str, offset: int, tense: Tense) -> str | None:
    if unit == "weekend":
        return anchors.weekend(published, offset, tense)
    if unit == "quarter":
        return anchors.quarter(published, offset)
    return anchors.unit_away(published, offset, unit)


def _this_period(hit: Hit) -> Iterable[Finding]:
    """Read "the end of the year"."""
    unit = _unit(hit)
    yield _span(hit, lambda published, _: anchors.unit_away(published, 0, unit))._replace(
        part=part_of(hit)
    )


def _the_weekend(hit: Hit) -> Iterable[Finding]:
    yield _span(hit, lambda published, tense: anchors.weekend(published, None, tense))


def _named_period(hit: Hit) -> Iterable[Finding]:
    """Read "last March", "this summer"; not "this fall in prices"."""
    lexed, position = hit.lexed, max(hit.at("month"), hit.at("season"))
    fall = lexed.word(position) == "fall" and lexed.word(position + 1) in {"in", "of"}
    if lexed.word(hit.at("which") - 1) == "the" or (fall and lexed.is_lower(position + 2)):
        return
    name, offset = lexed.word(position), w.WHICH[hit.word("which")]
    precision = Precision.MONTH if hit.has("month") else Precision.SEASON
    edtf = f"{OPEN_YEAR}-{w.MONTHS[name] if hit.has('month') else w.SEASONS[name]:02}"

    def anchor(published: date, tense: Tense) -> str | None:
        return anchors.period_near(published, edtf, offset, tense)

    yield Finding(hit.first, hit.last, precision, anchor=anchor, part=part_of(hit))


_COUNTED_UNIT = "(?:{count}|<a>?{vague}<of>?)"
_WHICH = "(?:{part}|{shift}|<the>?{edge}<of>)?{which}"

AGO_RULES: tuple[Rule, ...] = (
    rule("{count}{unit:week_unit}<ago>(?:<comma>?<on>)?{weekday}", "ago weekday", _weekday_ago),
    rule(
        _COUNTED_UNIT + "?{unit}(?:{ago}(?:{to_the_day:relative_day})?|{back}|<from><now>)",
        "ago_or_now unit",
        _ago,
    ),
)
"""Before the rules for days, which would take the "today" of "20 years ago today"."""

SPAN_RULES: tuple[Rule, ...] = (
    rule(_COUNTED_UNIT + "{unit}<shift>(?!<which>)", "shift unit", _shifted),
    rule("{which}<past>{unit:period}", "past which period", _this_past),
    rule("<the>?{window}(?:{count:window_count}|<a>?{vague}<of>?)?{unit}", "window unit", _window),
    rule(_WHICH + "{unit:period}", "which period", _period),
    rule(_WHICH + "(?:{month:long_month}|{season:bare_season})", "which long_name", _named_period),
    rule("<the>?{edge}<of><the>{unit:period}", "edge period", _this_period),
    rule("<the>{unit:weekend}", "weekend", _the_weekend),
)
