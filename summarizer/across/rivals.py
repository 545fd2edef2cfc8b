"""Figures that one article sets side by side as the answers of two mouths.

Owns that test alone: near each other, given by two, and for one time.
"""

from __future__ import annotations

from summarizer.across.sides import may_be_one_mouth
from summarizer.across.things import Counted

_NEAR = 2
"""Sentences from one answer to its rival."""


def are_rivals(a: Counted, b: Counted) -> bool:
    """Tell "17 complaints, the report says" from "It counts six": one voice may be the article's."""
    if a.sentence.article is not b.sentence.article or a.interval.same_as(b.interval):
        return False
    first, second = sorted((a, b), key=lambda one: (one.sentence.number, one.mention.start))
    if second.sentence.number - first.sentence.number > _NEAR or _of_two_times(a, b):
        return False
    if a.is_change or b.is_change or {a.role, b.role} & {"part", "whole"}:
        return False
    if not second.speakers:
        return False
    return not first.speakers or not may_be_one_mouth(first.speakers, second.speakers)


def _of_two_times(a: Counted, b: Counted) -> bool:
    return (a.as_of and a.as_of.edtf) != (b.as_of and b.as_of.edtf) and bool(a.as_of and b.as_of)
