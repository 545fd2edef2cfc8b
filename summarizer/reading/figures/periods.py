"""The period that several dates name together, for the figure that holds of all of it.

Owns "in January and February" and "between 2019 and 2022"; which date a figure holds of at all
is the business of `context`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from summarizer.reading.types import DateMention

_LISTED = re.compile(r",? and (?:in |on )?|, (?:in |on )?")
_RANGED = re.compile(r" and | to | through |[ ]?[-–—][ ]?")
_RANGE_LEADS = ("between", "from")
_LONGEST_LIST = 4
_LEAD_REACH = 9


def whole_period(text: str, dates: Sequence[DateMention], found: DateMention) -> DateMention:
    """Return a date together with those it goes on from or to, or the date alone.

    Dates in a list are one period only where each begins the day after the one before.
    """
    at = dates.index(found)
    for first in range(max(0, at - _LONGEST_LIST), at + 1):
        period = _period_from(text, dates, first)
        if period.end >= found.end:
            return period
    return found


def _period_from(text: str, dates: Sequence[DateMention], first: int) -> DateMention:
    period = dates[first]
    ranged = (
        text[max(0, period.start - _LEAD_REACH) : period.start]
        .rstrip()
        .lower()
        .endswith(_RANGE_LEADS)
    )
    for following in dates[first + 1 : first + 1 + _LONGEST_LIST]:
        between = text[period.end : following.start]
        listed = _LISTED.fullmatch(between) is not None and _is_next_day(period, following)
        if not listed and not (ranged and _RANGED.fullmatch(between)):
            break
        joined = _joined(text, period, following)
        if joined is None:
            break
        period, ranged = joined, False
    return period


def _is_next_day(earlier: DateMention, later: DateMention) -> bool:
    if earlier.latest is None or later.earliest is None:
        return False
    day = date.fromisoformat(earlier.latest)
    return day < date.max and date.fromisoformat(later.earliest) == day + timedelta(1)


def _joined(text: str, first: DateMention, last: DateMention) -> DateMention | None:
    """Return the interval from one date to another; None where their days are not known."""
    if first.edtf is None or last.edtf is None or first.precision is not last.precision:
        return None
    if first.earliest is None or last.latest is None or first.earliest > last.latest:
        return None
    return first._replace(
        end=last.end,
        text=text[first.start : last.end],
        edtf=f"{first.edtf.partition('/')[0]}/{last.edtf.rpartition('/')[2]}",
        latest=last.latest,
        relative=first.relative or last.relative,
    )
