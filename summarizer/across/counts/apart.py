"""What keeps two figures of one noun from ever sharing a row, whatever words they share.

Owns the tests that no likeness outweighs: an earlier value beside a present one, a bar beside what
should clear it, a day beside all days, one month beside another, attackers beside victims.
"""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.across.counts.comparands import EARLIER, GROUP, LIMIT, LOSER, SUMMAND
from summarizer.across.counts.nouns import are_used_for_one
from summarizer.across.counts.parts import PART
from summarizer.across.counts.periods import DAY, SEASON, SO_FAR
from summarizer.across.counts.persons import counts_people
from summarizer.across.counts.roles import MARGIN
from summarizer.across.counts.things import COUNT, Counted
from summarizer.across.counts.whose import are_of_two
from summarizer.across.rows.sides import same_speakers
from summarizer.across.story.vocabulary import ADDING_UP, DAILY, PEOPLE, TROOPS
from summarizer.models import Measure, Precision, Reality
from summarizer.reading.tokens import STOPWORDS
from summarizer.reading.types import DateMention

_ALONE = frozenset({EARLIER, LIMIT, GROUP, LOSER, SUMMAND, MARGIN})
"""Roles that only stand beside their like."""
_OF_MORE_DAYS = 3.0
"""A count this many times that of a day is one of more days."""
_NEVER_ONE = 15.0
_ATTACKERS = frozenset(
    """attacker assailant gunman shooter bomber terrorist perpetrator hijacker kidnapper""".split()
)
"""Nouns of those who do harm; they are no part of those who come to harm."""
_PERIODS = frozenset({Precision.MONTH, Precision.SEASON})
_LONGEST_ISO = len("2026-03-03")


def are_set_apart(a: Counted, b: Counted) -> bool:
    """Tell two figures that answer two questions, whatever their words have in common."""
    if a.role != b.role and not _ALONE.isdisjoint({a.role, b.role}):
        return True
    if a.is_fewer is not b.is_fewer:
        return True
    if a.family[0] == "age" and 0 < abs(_years(a) - _years(b)) <= _BIRTHDAY:
        return True
    if _knows_both(a, b) or _knows_both(b, a) or _adds_to(a, b) or _adds_to(b, a):
        return True
    if a.family[-1] == "percent" and DAILY & a.core != DAILY & b.core:
        return True  # what a share did and what its firm did
    return any(are_two(a, b) for are_two in _TWO) or is_times(a, b, _NEVER_ONE)


def _knows_both(a: Counted, b: Counted) -> bool:
    """Tell the value of another article that gives this one as well: it holds them for two."""
    told = a.told_in.get(b.sentence.article.id)
    if a.is_change or b.is_change:
        return False  # "3,000 more" stands beside the 11,000 that were there
    if told is None or not is_times(a, b, _TWO_DIGITS):
        return False
    if a.mention.high is not None and abs(a.mention.high) < _SPECIFIC:
        return False
    if a.fate is not None and a.fate == b.fate and a.fate in ADDING_UP | {"leave"}:
        return False  # it may tell the older count beside the newer
    return same_speakers(told, b.speakers)


def _two_fates(a: Counted, b: Counted) -> bool:
    """Tell the 52 treated of an article from its shift of 120, whom nothing has befallen yet."""
    if a.sentence.article is not b.sentence.article or a.fate == b.fate:
        return False
    return not a.interval.same_as(b.interval) and _of_people(a) and _of_people(b)


def _adds_to(a: Counted, b: Counted) -> bool:
    """Tell "18 million a day, on top of the 11 million that the railway loses" from these 11."""
    sum_beside = _sum_beside(b.sentence.text)
    return sum_beside is not None and sum_beside in a.mention.text.casefold()


@lru_cache(maxsize=4_096)
def _sum_beside(text: str) -> str | None:
    """Return the sum that what a sentence tells comes on top of."""
    besides = _BESIDES.search(text)
    return None if besides is None else besides["sum"].casefold()


_BESIDES = re.compile(
    r"\b(?:on\stop\sof|in\saddition\sto|besides|not\scounting)\s(?:the\s|some\s|about\s|another\s)*"
    r"(?P<sum>\d[\d.,]*(?:\s(?:million|billion|thousand))?)",
    re.IGNORECASE,
)
_SPECIFIC = 10
_TWO_DIGITS = 1.25
"""Values nearer to each other than this are not told apart by two digits."""


def _years(counted: Counted) -> float:
    return float(counted.mention.low or 0)


_BIRTHDAY = 1
"""Years by which two reports may differ on an age and both be right."""


def is_times(a: Counted, b: Counted, times: float) -> bool:
    """Tell whether one amount is more than so many times the other."""
    small, large = sorted((abs(a.interval.typical), abs(b.interval.typical)))
    return large > times * small


def _part_of(a: Counted, b: Counted) -> bool:
    """Tell "at least 30 of the allotments" from the 90 allotments that there are."""
    if (a.role == PART) is (b.role == PART) or a.family != COUNT or a.head != b.head:
        return False
    part, whole = (a, b) if a.role == PART else (b, a)
    larger = whole.interval.typical > _WHOLE * part.interval.typical
    return larger and part.fate is None and whole.fate is None


_WHOLE = 1.5


def _two_periods(a: Counted, b: Counted) -> bool:
    """Tell the dead of 24 hours from the dead so far, and one week's claims from three weeks'."""
    periods = {a.period, b.period}
    if len(periods) == 1 or a.interval.same_as(b.interval):
        return False
    if None not in periods:
        return True
    if any(period is not None and period.endswith(("year", SEASON)) for period in periods):
        return True
    return DAY in periods and is_times(a, b, _OF_MORE_DAYS)


def _two_months(a: Counted, b: Counted) -> bool:
    """Tell the sales of March from those of April; what adds up until then is told anew."""
    one, two = a.as_of, b.as_of
    if one is None or two is None or SO_FAR in (a.period, b.period):
        return False
    if not {one.precision, two.precision} <= _PERIODS or one.precision is not two.precision:
        return False
    return _span(one) != _span(two) and not _share_days(one, two)


def _span(date: DateMention) -> tuple[str | None, ...]:
    return date.edtf, date.earliest, date.latest


def _share_days(one: DateMention, two: DateMention) -> bool:
    if not (one.earliest and one.latest and two.earliest and two.latest):
        return one.edtf is None or two.edtf is None or one.edtf == two.edtf
    first, second = (
        (date.earliest[:_LONGEST_ISO], date.latest[:_LONGEST_ISO])  # type: ignore[index]  # tested above
        for date in (one, two)
    )
    return first[0] <= second[1] and second[0] <= first[1]


def _two_parties(a: Counted, b: Counted) -> bool:
    """Tell five terrorists shot dead from their victims, and doses from those who get them."""
    first, second = a.mention.subject_head, b.mention.subject_head
    if a.family != COUNT or first is None or second is None:
        return False
    if (first in _ATTACKERS) is not (second in _ATTACKERS):
        return True
    if a.fate == b.fate or are_used_for_one(a.head, b.head):
        return False
    return _of_people(a) is not _of_people(b) and not {a.fate, b.fate} & {"dismiss", "cut_off"}


def _of_people(counted: Counted) -> bool:
    return counted.head in (PEOPLE, TROOPS, "home") or counts_people(
        counted.mention.subject_head or ""
    )


def _two_references(a: Counted, b: Counted) -> bool:
    """Tell "up 25% on March 2020" from "up 36% on February": moves from two places."""
    if not {a.mention.measure, b.mention.measure} <= {Measure.CHANGE}:
        return False
    one, two = _moved_from(a), _moved_from(b)
    return bool(one and two) and not one & two


def _moved_from(counted: Counted) -> frozenset[str]:
    found = _FROM.match(counted.sentence.text, counted.mention.end)
    words = _WORD.findall(found["from"].lower()) if found else ()
    return frozenset(words) - STOPWORDS


_FROM = re.compile(
    r"\s?(?:[\w’'-]+\s){0,3}?(?:from|over|on|compared\s(?:with|to))\s(?P<from>(?:[\w’'$£€.,-]+\s?){1,4})"
)
_WORD = re.compile(r"\w+")


def _forecast_met(a: Counted, b: Counted) -> bool:
    """Tell what economists had expected from what has come about: nobody says that both hold."""
    one, two = _is_of_markets(a), _is_of_markets(b)
    return one is not two and (b if one else a).is_actual


def _is_of_markets(counted: Counted) -> bool:
    """Tell "analysts surveyed by Kestrel were expecting the rate to fall to 5.7%"."""
    text = counted.sentence.text
    if not _speaks_of_markets(text):
        return False
    if counted.mention.status is Reality.PROJECTED:
        return True
    return _MARKET_EXPECTS.search(text, 0, counted.mention.start) is not None


@lru_cache(maxsize=4_096)
def _speaks_of_markets(text: str) -> bool:
    return _MARKET.search(text) is not None


_MARKETS = (
    r"\b(?:economists|analysts|forecasters|investors|markets|wall\sstreet|consensus|polled|"
    r"surveyed)\b"
)
_MARKET = re.compile(_MARKETS, re.IGNORECASE)
_MARKET_EXPECTS = re.compile(
    _MARKETS
    + r"[^.;:]{0,60}\b(?:expect(?:ed|ing|s)?|forecast(?:ing)?|predict(?:ed|ing)?|looking\sfor|"
    r"anticipat(?:ed|ing)|project(?:ed|ing))\b[^.;:]{0,120}$",
    re.IGNORECASE,
)
_TWO = (
    _two_references,
    _forecast_met,
    _two_fates,
    _two_periods,
    _two_months,
    _two_parties,
    _part_of,
    are_of_two,
)
"""The tests of one pair that have no order."""
