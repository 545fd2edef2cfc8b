"""What the difference between two answers amounts to.

Owns the decision, made from intervals, times, places and speakers alone. Undated figures are
never called an update and never a conflict.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from summarizer.across.sides import Moment, Side, may_be_one_mouth, speaker_keys
from summarizer.across.things import COUNT
from summarizer.across.vocabulary import ADDING_UP, AT_ONE_TIME, EVER_MORE
from summarizer.models import Nature

_HAVE_LEFT = frozenset({"leave"})

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
    if first.before(second):
        return _in_order(one, two)
    if second.before(first):
        return _in_order(two, one)
    if not (first.is_a_day and second.is_a_day):
        return Nature.UNDETERMINED
    return _within_a_day(one, two, first, second)


def _in_order(earlier: Side, later: Side) -> Nature:
    """Grant an update to a sum that grew, or to one measure; a sum of the dead never falls."""
    rivals = _two_mouths(earlier, later)
    if rivals and earlier.lead.fate == later.lead.fate and earlier.lead.fate in AT_ONE_TIME:
        return Nature.CONFLICT
    if adds_up(earlier) and adds_up(later):
        if later.interval.typical > earlier.interval.typical:
            return Nature.UPDATE
        return Nature.CONFLICT if rivals else Nature.UNDETERMINED
    if _is_money(earlier) and not _one_mouth(earlier, later):
        return Nature.UNDETERMINED
    stated = all(side.moment is not None and side.moment.stated for side in (earlier, later))
    return Nature.UNDETERMINED if rivals and not stated else Nature.UPDATE


def adds_up(side: Side) -> bool:
    """Tell sums that can only grow: the dead, the injured, those who have left so far."""
    lead = side.lead
    return lead.family == COUNT and (lead.fate in ADDING_UP | _HAVE_LEFT or lead.head in EVER_MORE)


def _is_money(side: Side) -> bool:
    return side.lead.family[0] == "money"


def _one_mouth(one: Side, two: Side) -> bool:
    return bool(speaker_keys(one.lead.speakers) & speaker_keys(two.lead.speakers))


def _two_mouths(one: Side, two: Side) -> bool:
    """Tell whether both sides have a speaker, and not the same."""
    return not may_be_one_mouth(one.lead.speakers, two.lead.speakers)


def _within_a_day(one: Side, two: Side, first: Moment, second: Moment) -> Nature:
    """Call counts for one stated day, or by two speakers on one day, a conflict."""
    if first.stated and second.stated:
        return Nature.CONFLICT
    if first.clock and second.clock and first.clock != second.clock:
        return Nature.UPDATE
    return Nature.CONFLICT if _two_mouths(one, two) else Nature.UNDETERMINED
