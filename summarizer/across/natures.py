"""What the difference between two answers amounts to.

Owns the decision, made from intervals, times, places and speakers alone. Undated figures are
never called an update and never a conflict.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from summarizer.across.sides import Moment, Side, same_speakers
from summarizer.models import Nature

GRAVITY = (
    Nature.CONFLICT,
    Nature.UNDETERMINED,
    Nature.SUSPECT,
    Nature.PROJECTION,
    Nature.UPDATE,
    Nature.SPEAKER,
    Nature.SCOPE,
    Nature.ROUNDING,
    Nature.COMPATIBLE,
)
"""The gravest first: a row takes the gravest nature among its pairs."""


@dataclass(frozen=True, eq=False)
class Pair:
    """Is two sides and what their difference amounts to."""

    one: Side
    two: Side
    nature: Nature


def judge_sides(sides: Sequence[Side]) -> list[Pair]:
    """Return every pair of counts that may be compared, with its nature, gravest first."""
    levels = [side for side in sides if side.is_level]
    pairs = [
        Pair(one, two, pair_nature(one, two))
        for one, two in combinations(levels, 2)
        if not one.interval.same_as(two.interval)
    ]
    return sorted(pairs, key=lambda pair: GRAVITY.index(pair.nature))


def gravest(pairs: Iterable[Pair]) -> Nature | None:
    """Return the gravest nature; None when there is nothing to compare."""
    return min((pair.nature for pair in pairs), key=GRAVITY.index, default=None)


def pair_nature(one: Side, two: Side) -> Nature:
    """Return what the difference between two counts of one thing amounts to."""
    if one.interval.overlaps(two.interval):
        return Nature.COMPATIBLE
    if one.interval.rounds(two.interval):
        return Nature.ROUNDING
    if _other_scope(one, two):
        return Nature.SCOPE
    return _by_time(one, two)


def _other_scope(one: Side, two: Side) -> bool:
    a, b = one.lead.mention, two.lead.mention
    places = [(mention.place or "").casefold() for mention in (a, b)]
    return all(places) and places[0] not in places[1] and places[1] not in places[0]


def _by_time(one: Side, two: Side) -> Nature:
    first, second = one.moment, two.moment
    if first is None or second is None:
        return Nature.UNDETERMINED
    if first.before(second) or second.before(first):
        return Nature.UPDATE
    if not (first.is_a_day and second.is_a_day):
        return Nature.UNDETERMINED
    return _within_a_day(one, two, first, second)


def _within_a_day(one: Side, two: Side, first: Moment, second: Moment) -> Nature:
    """Call counts for one stated day, or by two speakers on one day, a conflict."""
    if first.stated and second.stated:
        return Nature.CONFLICT
    if first.clock and second.clock and first.clock != second.clock:
        return Nature.UPDATE
    speakers = one.lead.speakers, two.lead.speakers
    if all(speakers) and not same_speakers(*speakers):
        return Nature.CONFLICT
    return Nature.UNDETERMINED
