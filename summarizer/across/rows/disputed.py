"""Whether two answers are set against each other by their own sources.

Owns that reading: one article weighs both, or one mouth says that the other's number is not so.
Decides no other nature.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.across.counts.rivals import are_rivals
from summarizer.across.counts.things import Counted
from summarizer.across.rows.sides import Side, both_by_one

_FEW = 4
_NOT_THAT = re.compile(
    r"\b(?:not|rather\sthan|instead\sof|(?:disput|contest|challeng|reject|contradict)(?:e[sd]?|s|ing)?\s"
    r"(?:[\w’'-]+\s){0,4}?(?:figure|number|count|total|toll|tally|estimate)\sof)\s"
    r"(?:for\s|only\s|the\s|some\s|about\s)?([\w,.]+\w)",
    re.IGNORECASE,
)


def are_set_against(one: Side, two: Side) -> bool:
    """Tell rivals of one article, and "ten people died, not nine" from who says nine."""
    return any(
        are_rivals(a, b) or (not both_by_one(a.speakers, b.speakers) and _is_denied(a, b))
        for a, b in _pairs(one, two)
    )


def is_disputed(one: Side, two: Side) -> bool:
    """Tell "as many as 1,300, disputing the firm's figure of 1,150", though 1,150 is no more."""
    if one.interval.same_as(two.interval):
        return False
    return any(_is_denied(a, b) for a, b in _pairs(one, two))


def _pairs(one: Side, two: Side) -> Iterator[tuple[Counted, Counted]]:
    return ((a, b) for a in one.members[:_FEW] for b in two.members[:_FEW])


def _is_denied(a: Counted, b: Counted) -> bool:
    return _denies(a, b) or _denies(b, a)


def _denies(a: Counted, b: Counted) -> bool:
    given = b.mention.text.casefold().split()[-1:]
    return any(given == [word.casefold()] for word in _NOT_THAT.findall(a.sentence.text))
