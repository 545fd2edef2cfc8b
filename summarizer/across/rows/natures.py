"""What the difference between two answers amounts to.

Owns the decision, made from intervals, times, places and speakers alone. The first that holds
decides: both foreseen, a projection; both can hold, compatible (what is left of a shrinking or
growing number, an update); one rounds the other, rounding; a part, a peak, a demand or another
reckoning, scope; one foreseen, a projection (an update, if the count came later); set against
each other or denied, a conflict; a misprint, suspect; a value that is none of a moment, a
conflict. What is left develops: by the order of days an update (a sum that only grows and is
lower, a conflict), of one day a conflict of two mouths, undated the speakers' or undetermined.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from summarizer.across.rows import developing
from summarizer.across.rows.developing import (
    develops,
    is_called_earlier,
    is_final,
    is_of_the_moment,
    is_polled,
    is_revised,
    is_under_way,
    may_develop,
)
from summarizer.across.rows.disputed import are_set_against, is_disputed
from summarizer.across.rows.plans import is_foreseen
from summarizer.across.rows.scopes import is_other_scope
from summarizer.across.rows.sides import Moment, Side, both_by_one, may_be_one_mouth
from summarizer.across.rows.slips import looks_like_slip
from summarizer.models import Nature

_FEW = 4

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
    levels = _most_told(_told_once([side for side in sides if side.is_level]))
    again = _told_again(levels)
    pairs = [
        Pair(one, two, pair_nature(one, two))
        for one, two in combinations(levels, 2)
        if not one.interval.same_as(two.interval)
    ]
    told = (p for p in pairs if not (again & {p.one, p.two} and _is_left_open(p)))
    known = (Pair(p.one, p.two, Nature.UPDATE) if _goes_on(p, levels) else p for p in told)
    return sorted(known, key=lambda pair: GRAVITY.index(pair.nature))


def _goes_on(pair: Pair, sides: Sequence[Side]) -> bool:
    """Tell 43 and 30 missing of one day where later days have 15 and 11: the 43 came first."""
    day = pair.one.moment
    if pair.nature is not Nature.UNDETERMINED or day is None or pair.two.moment is None:
        return False
    later = [s.interval.typical for s in sides if s.moment is not None and day.before(s.moment)]
    low, high = sorted(side.interval.typical for side in (pair.one, pair.two))
    one_day = day.same_as(pair.two.moment)
    return one_day and bool(later) and (max(later) <= low or min(later) >= high)


def _most_told(sides: Sequence[Side]) -> list[Side]:
    """Return the sides to compare: of very many only those that most origins take."""
    return sorted(sides, key=lambda side: -len(side.origins))[:_MOST_COMPARED]


_MOST_COMPARED = 40


def _told_once(sides: Sequence[Side]) -> list[Side]:
    """Return sides without forecasts of what another counts: "180 would be about right"."""
    counted = [side for side in sides if not is_foreseen(side.lead)]
    return [
        side
        for side in sides
        if not is_foreseen(side.lead)
        or all(side.interval.typical != other.interval.typical for other in counted)
    ]


def _told_again(sides: Sequence[Side]) -> set[Side]:
    """Return undated sides that only repeat or round a dated one: they leave no order open."""
    dated = [side for side in sides if side.moment is not None]
    undated = [side for side in sides if side.moment is None]
    return {
        side
        for side in undated
        if any(d.interval.is_closed and side.interval.rounds(d.interval) for d in dated)
    }


def gravest(pairs: Iterable[Pair]) -> Nature | None:
    """Return the gravest nature; None when there is nothing to compare."""
    return min((pair.nature for pair in pairs), key=GRAVITY.index, default=None)


def pair_nature(one: Side, two: Side) -> Nature:
    """Return what the difference between two counts of one thing amounts to."""
    ahead = [is_foreseen(side.lead) for side in (one, two)]
    if all(ahead):
        return Nature.PROJECTION
    if is_disputed(one, two):
        return Nature.CONFLICT
    if one.interval.overlaps(two.interval):
        moved = _has_come_down(one, two) or _has_gone_up(one, two)
        return Nature.UPDATE if moved else Nature.COMPATIBLE
    if one.interval.rounds(two.interval) and not _are_two_counts(one, two):
        return Nature.ROUNDING
    if is_other_scope(one.lead, two.lead) and not _has_gone_up(one, two):
        return Nature.SCOPE
    if any(ahead) and not (are_set_against(one, two) and _answers_a_count(one, two)):
        return Nature.UPDATE if _came_about(one, two) else Nature.PROJECTION
    return _by_time(one, two)


def _has_come_down(one: Side, two: Side) -> bool:
    """Tell "at least eight missing" a day after "seventeen": fewer are left, not the same."""
    a, b = one.moment, two.moment
    if a is None or b is None or not (a.before(b) or b.before(a)):
        return False
    later = two if a.before(b) else one
    earlier = one if later is two else two
    grew = adds_up(later) and later.lead.fate != "miss"
    if grew or not (is_of_the_moment(later.lead) or is_under_way(later.lead)):
        return False
    return later.interval.typical <= _FEWER * earlier.interval.typical


_FEWER, _MORE = 0.75, 1.2


def _has_gone_up(one: Side, two: Side) -> bool:
    """Tell "at least four dead" and "seven" a day later: what adds up has grown."""
    sums = _sums_in_order(one, two)
    return sums is not None and sums[1].interval.typical >= _MORE * sums[0].interval.typical


def _are_two_counts(one: Side, two: Side) -> bool:
    """Tell 150 and then 152, both counted, from "about 150", which is 152 rounded."""
    sums = _sums_in_order(one, two)
    if sums is None or one.interval.about or two.interval.about:
        return False
    return sums[1].interval.typical > sums[0].interval.typical


def _sums_in_order(one: Side, two: Side) -> tuple[Side, Side] | None:
    """Return two sums that only grow, the earlier first; None for others and for those of a day."""
    a, b = one.moment, two.moment
    if a is None or b is None or not (a.before(b) or b.before(a)):
        return None
    earlier, later = (one, two) if a.before(b) else (two, one)
    return (earlier, later) if adds_up(earlier) and adds_up(later) else None


def _by_time(one: Side, two: Side) -> Nature:
    if are_set_against(one, two):
        return Nature.CONFLICT
    if looks_like_slip(one, two):
        return Nature.SUSPECT
    if is_polled(one.lead) and is_polled(two.lead) and not _by_one_mouth(one, two):
        return Nature.SPEAKER
    if not _can_develop(one, two):
        return Nature.CONFLICT
    first, second = one.moment, two.moment
    if first is None or second is None:
        told = _two_mouths(one, two) and not (adds_up(one) and adds_up(two))
        return Nature.SPEAKER if told else Nature.UNDETERMINED
    if first.before(second):
        return _in_order(one, two)
    if second.before(first):
        return _in_order(two, one)
    if not (first.is_a_day and second.is_a_day):
        one_period = first.stated and second.stated and first.same_as(second)
        return Nature.CONFLICT if one_period else Nature.UNDETERMINED
    return _within_a_day(one, two, first, second)


def _is_left_open(pair: Pair) -> bool:
    return pair.nature is Nature.UNDETERMINED or is_assumed(pair)


def is_assumed(pair: Pair) -> bool:
    """Tell a conflict that follows from nothing but that its values are none of a moment."""
    if pair.nature is not Nature.CONFLICT or are_set_against(pair.one, pair.two):
        return False
    first, second = pair.one.moment, pair.two.moment
    stated = first is not None and second is not None and first.stated and second.stated
    return not stated


def _can_develop(one: Side, two: Side) -> bool:
    """Tell values of a moment, or of which one is said to replace another, from static ones."""
    sides = (one, two)
    if any(develops(side.members) or is_revised(side.lead) for side in sides):
        return True
    if any(is_called_earlier(side.lead) for side in sides):
        return True
    if one.moment is None or two.moment is None:
        return False
    return _by_one_mouth(one, two) or any(may_develop(side.members) for side in sides)


def _by_one_mouth(one: Side, two: Side) -> bool:
    """Tell a body that gives another number later: it takes back its own.

    A sentence carried over with another number is no later word of anybody.
    """
    pairs = [(a, b) for a in one.members[:_FEW] for b in two.members[:_FEW]]
    if any(a.sentence.origin == b.sentence.origin for a, b in pairs):
        return False
    return any(both_by_one(a.speakers, b.speakers) for a, b in pairs)


def _came_about(one: Side, two: Side) -> bool:
    """Tell what was counted after it had been forecast."""
    ahead, told = (one, two) if is_foreseen(one.lead) else (two, one)
    before, after = ahead.moment, told.moment
    return before is not None and after is not None and before.before(after)


def _answers_a_count(one: Side, two: Side) -> bool:
    """Tell "reckons 18 million" after a count from "speaks of 18 million" after a forecast."""
    first = min((one.lead, two.lead), key=lambda c: (c.sentence.number, c.mention.start))
    return not is_foreseen(first)


def _in_order(earlier: Side, later: Side) -> Nature:
    """Return what two values of two days are: a sum that only grows never falls."""
    if adds_up(earlier) and adds_up(later) and not is_revised(later.lead):
        grew = later.interval.typical > earlier.interval.typical
        return Nature.UPDATE if grew else Nature.CONFLICT
    return Nature.UPDATE


def adds_up(side: Side) -> bool:
    """Tell sums that can only grow: the dead, the hectares burned, those who have left so far."""
    return developing.adds_up(side.lead)


def _two_mouths(one: Side, two: Side) -> bool:
    """Tell whether both sides have a speaker, and not the same."""
    return not may_be_one_mouth(one.lead.speakers, two.lead.speakers)


def _within_a_day(one: Side, two: Side, first: Moment, second: Moment) -> Nature:
    """Call counts for one stated day, or by two speakers on one day, a conflict."""
    if (first.stated and second.stated) or is_final(one.lead) or is_final(two.lead):
        return Nature.CONFLICT
    if first.clock and second.clock and first.clock != second.clock:
        return Nature.UPDATE
    smaller, larger = sorted((one, two), key=lambda side: side.interval.typical)
    grew = is_under_way(larger.lead) or smaller.published < larger.published
    if adds_up(one) and adds_up(two) and grew:
        return Nature.UPDATE
    return Nature.CONFLICT if _two_mouths(one, two) else Nature.UNDETERMINED
