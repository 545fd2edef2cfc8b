"""What the difference between two answers amounts to.

Owns the decision, made from intervals, times, places and speakers alone. Undated figures are
never called an update and never a conflict.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from summarizer.across.counts.rivals import are_rivals
from summarizer.across.counts.things import COUNT, Counted
from summarizer.across.rows.scopes import is_other_scope
from summarizer.across.rows.settled import is_called_earlier, is_over
from summarizer.across.rows.sides import Moment, Side, may_be_one_mouth
from summarizer.across.rows.slips import looks_like_slip
from summarizer.across.story.vocabulary import ADDING_UP, AT_ONE_TIME, EVER_MORE
from summarizer.models import Measure, Nature, Reality

_HAVE_LEFT = frozenset({"leave"})
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
    levels = _most_told([side for side in sides if side.is_level])
    again = _told_again(levels)
    pairs = [
        Pair(one, two, pair_nature(one, two))
        for one, two in combinations(levels, 2)
        if not one.interval.same_as(two.interval)
    ]
    told = (p for p in pairs if p.nature is not Nature.UNDETERMINED or not again & {p.one, p.two})
    return sorted(told, key=lambda pair: GRAVITY.index(pair.nature))


def _most_told(sides: Sequence[Side]) -> list[Side]:
    """Return the sides to compare: of very many only those that most origins take."""
    return sorted(sides, key=lambda side: -len(side.origins))[:_MOST_COMPARED]


_MOST_COMPARED = 40


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
    ahead = [side.lead.mention.status is Reality.PROJECTED for side in (one, two)]
    if all(ahead):
        return Nature.PROJECTION
    if one.interval.overlaps(two.interval):
        moved = _has_come_down(one, two) or _has_gone_up(one, two)
        return Nature.UPDATE if moved else Nature.COMPATIBLE
    if one.interval.rounds(two.interval):
        return Nature.ROUNDING
    if any(ahead) and not (_are_set_against(one, two) and _answers_a_count(one, two)):
        return Nature.UPDATE if _came_about(one, two) else Nature.PROJECTION
    if is_other_scope(one.lead, two.lead) and not _has_gone_up(one, two):
        return Nature.SCOPE
    return _by_time(one, two)


def _has_come_down(one: Side, two: Side) -> bool:
    """Tell "at least eight missing" a day after "seventeen": fewer are left, not the same."""
    a, b = one.moment, two.moment
    if a is None or b is None or not (a.before(b) or b.before(a)):
        return False
    later = two if a.before(b) else one
    earlier = one if later is two else two
    grew = adds_up(later) and later.lead.fate != "miss"
    return not grew and later.interval.typical <= _FEWER * earlier.interval.typical


_FEWER, _MORE = 0.75, 1.2


def _has_gone_up(one: Side, two: Side) -> bool:
    """Tell "at least four dead" and "seven" a day later: what adds up has grown."""
    a, b = one.moment, two.moment
    if a is None or b is None or not (a.before(b) or b.before(a)):
        return False
    earlier, later = (one, two) if a.before(b) else (two, one)
    if not (adds_up(earlier) and adds_up(later)):
        return False
    return later.interval.typical >= _MORE * earlier.interval.typical


def _by_time(one: Side, two: Side) -> Nature:
    if _are_set_against(one, two):
        return Nature.CONFLICT
    if looks_like_slip(one, two):
        return Nature.SUSPECT
    first, second = one.moment, two.moment
    if first is None or second is None:
        if _is_settled(one, two):
            return Nature.CONFLICT
        settled = _two_mouths(one, two) and not adds_up(one) and not adds_up(two)
        return Nature.SPEAKER if settled else Nature.UNDETERMINED
    if _is_settled(one, two) or (_two_mouths(one, two) and _are_of_one_day(one, two)):
        return Nature.CONFLICT
    if first.before(second):
        return _in_order(one, two)
    if second.before(first):
        return _in_order(two, one)
    if not (first.is_a_day and second.is_a_day):
        one_period = first.stated and second.stated and first.same_as(second)
        return Nature.CONFLICT if one_period else Nature.UNDETERMINED
    return _within_a_day(one, two, first, second)


def _are_of_one_day(one: Side, two: Side) -> bool:
    """Tell whether both are told on one day; a reprint of a sum that has grown tells the old."""
    if not one.days & two.days:
        return False
    small, large = sorted((one, two), key=lambda side: side.interval.typical)
    first, second = small.moment, large.moment
    grew = adds_up(small) and adds_up(large) and first is not None and second is not None
    return not (grew and first is not None and second is not None and first.before(second))


def _is_settled(one: Side, two: Side) -> bool:
    """Tell values of a finished event: whoever tells it later does not tell a later state."""
    if adds_up(one) or adds_up(two) or is_revised(one) or is_revised(two):
        return False
    if is_called_earlier(one.lead) or is_called_earlier(two.lead):
        return False
    return is_over(one.lead) and is_over(two.lead)


def _came_about(one: Side, two: Side) -> bool:
    """Tell what was counted after it had been forecast."""
    ahead, told = (one, two) if one.lead.mention.status is Reality.PROJECTED else (two, one)
    before, after = ahead.moment, told.moment
    return before is not None and after is not None and before.before(after)


def _answers_a_count(one: Side, two: Side) -> bool:
    """Tell "reckons 18 million" after a count from "speaks of 18 million" after a forecast."""
    first = min((one.lead, two.lead), key=lambda c: (c.sentence.number, c.mention.start))
    return first.mention.status is not Reality.PROJECTED


def _are_set_against(one: Side, two: Side) -> bool:
    return any(_set_against(a, b) for a in one.members[:_FEW] for b in two.members[:_FEW])


def _set_against(a: Counted, b: Counted) -> bool:
    """Tell rivals of one article, and "ten people died, not nine" from who says nine."""
    return are_rivals(a, b) or _denies(a, b) or _denies(b, a)


def _denies(a: Counted, b: Counted) -> bool:
    denied = _NOT_THAT.findall(a.sentence.text)
    given = b.mention.text.casefold().split()[-1:]
    return bool(given) and given[0] in (word.casefold() for word in denied)


_NOT_THAT = re.compile(
    r"\b(?:not|rather\sthan|instead\sof)\s(?:for\s|only\s|the\s)?([\w,.]+\w)", re.IGNORECASE
)


def _in_order(earlier: Side, later: Side) -> Nature:
    """Grant an update to a sum that grew, or to one measure; a sum of the dead never falls."""
    rivals = _two_mouths(earlier, later)
    if rivals and earlier.lead.fate == later.lead.fate and earlier.lead.fate in AT_ONE_TIME:
        return Nature.CONFLICT
    if adds_up(earlier) and adds_up(later):
        if later.interval.typical > earlier.interval.typical:
            return Nature.UPDATE
        return Nature.CONFLICT if rivals else Nature.UNDETERMINED
    if is_revised(later):
        return Nature.UPDATE
    if _is_change_in_percent(later):
        return Nature.CONFLICT if rivals else Nature.UNDETERMINED
    if _is_money(later) and is_over(earlier.lead) and is_over(later.lead):
        return Nature.UNDETERMINED
    stated = all(side.moment is not None and side.moment.stated for side in (earlier, later))
    return Nature.UNDETERMINED if rivals and not stated else Nature.UPDATE


def is_revised(side: Side) -> bool:
    """Tell "raised its estimate to 40": the source itself says that it replaces another."""
    lead = side.lead
    return _REVISED.search(lead.sentence.text[: lead.mention.start]) is not None


_REVISED = re.compile(
    r"\b(?:raised|lifted|widened|revised|lowered|reduced|increased|expanded|extended|doubled|"
    r"tripled|updated|corrected|upgraded|downgraded|now)\b",
    re.IGNORECASE,
)


def _is_change_in_percent(side: Side) -> bool:
    mention = side.lead.mention
    return mention.unit == "percent" and mention.measure is Measure.CHANGE


def adds_up(side: Side) -> bool:
    """Tell sums that can only grow: the dead, the hectares burned, those who have left so far."""
    lead = side.lead
    if lead.fate in ADDING_UP and lead.family[0] in ("count", "unit"):
        return lead.mention.unit != "percent"
    return lead.family == COUNT and (lead.fate in _HAVE_LEFT or lead.head in EVER_MORE)


def _is_money(side: Side) -> bool:
    return side.lead.family[0] == "money"


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
