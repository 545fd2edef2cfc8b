"""Units and rates that a figure leaves to the figure before it, or to another article.

Owns that reading: "94 kilometres an hour where 60 is allowed", "needs to reach 310" after a depth
in metres, starting pay of "16.80 crowns" that others give by the hour.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarizer.across.counts.intervals import interval_of
from summarizer.across.counts.sums import NO_NOUN
from summarizer.across.counts.things import COUNT, Counted, count_figure
from summarizer.across.story.vocabulary import GENERIC

_UNITS = frozenset({"unit", "length", "rate"})
_FARTHEST = 20.0
"""Amounts more times apart than this are hardly of one unit."""
_SHORT = 14
"""Words of a sentence that goes on about what the one before it measures."""
_NEAR_RATE = 2.0
_AT_ONCE = re.compile(r"(?:^|\W)(?:at|in|by|on|since|of|over)\s(?:the\s)?$|^\W*$", re.IGNORECASE)
"""What stands before hours, years and numbers that open a sentence: these measure nothing."""


_IS = re.compile(r"\s(?:is|are|was|were)\b")


def with_unit_of(counted: Counted, last: Counted) -> Counted | None:
    """Return a bare number in the unit of the figure before it; None where it names its own."""
    if counted.family != COUNT or last.family[0] not in _UNITS or counted.fate is not None:
        return None
    if not _is_bare(counted) or not _goes_on(counted, last) or not _is_near(counted, last):
        return None
    mention = counted.mention._replace(
        unit=last.mention.unit, rate_per=last.mention.rate_per, subject=None, subject_head=None
    )
    told = count_figure(counted.sentence, mention, last.sentence)
    return replace(
        told, topic=last.topic, window=told.window | last.window, near=told.near | last.near
    )


def _is_bare(counted: Counted) -> bool:
    text, mention = counted.sentence.text, counted.mention
    if _AT_ONCE.search(text, 0, mention.start) or mention.rate_per is not None:
        return False
    named_behind = mention.subject is not None and text.find(mention.subject, mention.end) >= 0
    ends = NO_NOUN.match(text, mention.end) or _IS.match(text, mention.end)
    return not named_behind and ends is not None


def _goes_on(counted: Counted, last: Counted) -> bool:
    if counted.sentence is last.sentence:
        return True
    return sum(token.is_word for token in counted.sentence.reading.tokens) <= _SHORT


def _is_near(counted: Counted, last: Counted) -> bool:
    small, large = sorted(
        float(abs(one.mention.high or one.mention.low or 0)) for one in (counted, last)
    )
    return small > 0 and large <= _FARTHEST * small


def with_rates(figures: Sequence[Counted]) -> Iterator[Counted]:
    """Yield figures, sums that the story elsewhere gives by the hour or the year as such rates."""
    rates: dict[str, list[Counted]] = defaultdict(list)
    for counted in figures:
        if counted.family[0] == "rate" and counted.mention.unit is not None:
            rates[counted.family[1]].append(counted)
    for counted in figures:
        alike = rates[counted.family[1]] if counted.family[0] == "money" else ()
        rate = next((rate for rate in alike if _is_this_rate(counted, rate)), None)
        if rate is None:
            yield counted
        else:
            mention = counted.mention._replace(rate_per=rate.mention.rate_per)
            yield replace(
                counted, family=rate.family, mention=mention, interval=interval_of(mention)
            )


def _is_this_rate(counted: Counted, rate: Counted) -> bool:
    """Tell the pay of "16.80 crowns" where the pay of "16.20 crowns an hour" is near to it."""
    small, large = sorted((counted.interval.typical, rate.interval.typical))
    shared = (counted.near | counted.topic) & (rate.near | rate.topic) - GENERIC
    return bool(shared) and small > 0 and large <= _NEAR_RATE * small
