"""Whether two dates can be the same time, and whether one proves the other.

Owns comparing. It looks at what was read (EDTF, bounds, words), never at a publication date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from summarizer.reading.clocks import read_clock
from summarizer.reading.dates import words as w
from summarizer.reading.dates.edtf import (
    Bounds,
    edtf_bounds,
    has_open_year,
    in_year,
    is_valid,
    narrowed,
)
from summarizer.reading.types import DateMention

_CLOCK = re.compile(
    r"[0-9]{1,2}(?:[:.][0-9]{2})?[ \u00a0]?[apAP]\.?[mM]\b\.?|[0-9]{1,2}:[0-9]{2}|noon"
)
_WORD = re.compile(r"[^\W_]+")
_FILLERS = w.word_class("the of on at in a an")
_COMPACT_RANGE = re.compile(r"[0-9](?: ?[-–—/] ?| to | through )[0-9]")
_STAND_INS = (2023, 2024)
"""Years tried where both dates leave it open: a winter reaches from one into the other."""

_HOURS = {"morning": range(13), "afternoon": range(12, 19), "night": (*range(17, 24), *range(6))}


def dates_compatible(a: DateMention, b: DateMention) -> bool:
    """Tell whether two dates could be the same time.

    Those with EDTF must overlap, in month and day where a year is open; stated weekdays, parts of
    the day and times must agree. Two that are unresolved are compared by their words: those of one
    must be among those of the other. One that is unresolved may be any stated date.
    """
    if not (_weekday_fits(a, b) and _weekday_fits(b, a)) or _hours_conflict(a, b):
        return False
    if a.edtf is None and b.edtf is None:
        return _words_agree(a, b)
    if a.edtf is None or b.edtf is None:
        return True
    return any(_overlap(one, other) for one, other in _pairs(a, b))


def date_supported(claim: DateMention, evidence: DateMention) -> bool:
    """Tell whether the evidence's date proves the claim's: compatible and at least as precise.

    "March" is proven by "March 27" and a day by "Tuesday" resolved to it, never the reverse; a
    year only by a date that has one. The ends of a range ("2019-2023") are dates of their own.
    """
    if not dates_compatible(claim, evidence) or not _as_fine_in_the_day(claim, evidence):
        return False
    if claim.edtf is None:
        return _says_no_more(claim, evidence) or _is_weekday_of(claim, evidence)
    if evidence.edtf is None or _year_missing(claim.edtf, evidence.edtf):
        return claim.relative and _says_no_more(claim, evidence)
    if _is_compact_range(claim):
        return any(wanted == given for wanted, given in _pairs(claim, evidence))
    return any(_within(given, wanted) for wanted, given in _pairs(claim, evidence, ends=True))


def _year_missing(claim: str, evidence: str) -> bool:
    return has_open_year(evidence) and not has_open_year(claim)


def _is_compact_range(mention: DateMention) -> bool:
    return "/" in (mention.edtf or "") and _COMPACT_RANGE.search(mention.text) is not None


def _pairs(
    a: DateMention, b: DateMention, *, ends: bool = False
) -> Iterable[tuple[Bounds, Bounds]]:
    """Return the bounds of both in the years that come into question, with `ends` those of b."""
    for one in _instances(a, a.edtf or "", b):
        for edtf in _with_ends(b) if ends else (b.edtf or "",):
            for other in _instances(b, edtf, a):
                yield one, other


def _with_ends(mention: DateMention) -> tuple[str, ...]:
    edtf = mention.edtf or ""
    return (edtf, *edtf.split("/")) if _is_compact_range(mention) else (edtf,)


def _instances(mention: DateMention, edtf: str, other: DateMention) -> Iterable[Bounds]:
    if not has_open_year(edtf):
        bounds = _bounds(mention) if edtf == mention.edtf else edtf_bounds(edtf)
        return () if bounds is None else (bounds,)
    dated = (in_year(edtf, year) for year in _years_around(other))
    part = _part(mention)
    found = (edtf_bounds(one) for one in dated if is_valid(one))
    return tuple(narrowed(bounds, part, None) for bounds in found if bounds is not None)


def _years_around(mention: DateMention) -> tuple[int, ...]:
    """Return years to try: one before too, since a winter reaches into the next."""
    bounds = _bounds(mention)
    if bounds is None:
        return _STAND_INS
    first, last = bounds[0].year, bounds[1].year
    return tuple(sorted({max(first - 1, 1), first, last, min(first + 1, last)}))


def _bounds(mention: DateMention) -> Bounds | None:
    if mention.earliest is None or mention.latest is None:
        return None
    return date.fromisoformat(mention.earliest), date.fromisoformat(mention.latest)


def _part(mention: DateMention) -> str:
    parts = (w.PARTS.get(word, "") for word in _WORD.findall(mention.text.lower()))
    return next(filter(None, parts), "")


def _overlap(one: Bounds, other: Bounds) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _within(inner: Bounds, outer: Bounds) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _words(mention: DateMention) -> frozenset[str]:
    """Return the words that tell a date, numbers as digits and times as hh:mm and part of day."""
    clock = _clock(mention)
    found = _WORD.findall(_CLOCK.sub(" ", mention.text.lower()))
    told = {str(w.NUMBERS.get(word, word)) for word in found if word not in _FILLERS}
    if "evening" in told:
        told = told - {"evening"} | {"night"}
    return frozenset(told | {clock, _part_of_clock(clock)} if clock else told)


def _part_of_clock(clock: str) -> str:
    return next(part for part, hours in _HOURS.items() if int(clock[:2]) in hours)


def _words_agree(a: DateMention, b: DateMention) -> bool:
    return _says_no_more(a, b) or _says_no_more(b, a) or _is_lone_time(a) or _is_lone_time(b)


def _says_no_more(a: DateMention, b: DateMention) -> bool:
    return _words(a) <= _words(b)


def _is_lone_time(mention: DateMention) -> bool:
    return mention.edtf is None and _CLOCK.match(mention.text) is not None


def weekday_of(mention: DateMention) -> int | None:
    """Return the weekday that a date names, 0 for Monday; None where it names none."""
    found = (w.WEEKDAYS.get(word) for word in _WORD.findall(mention.text.lower()))
    return next((day for day in found if day is not None), None)


def _weekday_fits(a: DateMention, b: DateMention) -> bool:
    """Tell whether a weekday that `a` states can be that of `b`."""
    weekday, other, bounds = weekday_of(a), weekday_of(b), _bounds(b)
    if weekday is None or other is not None or bounds is None:
        return weekday is None or other is None or weekday == other
    days = min((bounds[1] - bounds[0]).days, 6)
    return any((bounds[0] + timedelta(days=day)).weekday() == weekday for day in range(days + 1))


def _is_weekday_of(claim: DateMention, evidence: DateMention) -> bool:
    """Tell whether a claim says no more than the weekday of a day that the evidence states."""
    known = {*w.WEEKDAYS, *w.DAY_PARTS, _clock(claim)}
    stated_day = evidence.earliest is not None and evidence.earliest == evidence.latest
    return stated_day and weekday_of(claim) is not None and _words(claim) <= known


def _day_part(mention: DateMention) -> str | None:
    found = (w.DAY_PARTS.get(word) for word in _WORD.findall(mention.text.lower()))
    return next(filter(None, found), None)


def _clock(mention: DateMention) -> str | None:
    if mention.edtf is not None and "T" in mention.edtf:
        return mention.edtf[11:16]
    match = _CLOCK.search(mention.text)
    return read_clock(match.group()) if match else None


def _hours_conflict(a: DateMention, b: DateMention) -> bool:
    first, second = _clock(a), _clock(b)
    if first and second:
        return first != second
    part, other = _day_part(a), _day_part(b)
    if part and other:
        return part != other
    clock, told = first or second, part or other
    return bool(clock and told) and int((clock or "")[:2]) not in _HOURS[told or ""]


def _as_fine_in_the_day(claim: DateMention, evidence: DateMention) -> bool:
    """Tell whether the evidence states the time and the part of the day that the claim states."""
    if _clock(claim):
        return _clock(evidence) is not None
    return not _day_part(claim) or bool(_day_part(evidence) or _clock(evidence))
