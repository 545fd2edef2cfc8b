"""What a drafter says of two claims: whether both can be true.

Owns the words for it, and what code takes over of it: never against dates, intervals or words
that show something else.
"""

from __future__ import annotations

from enum import StrEnum

from summarizer.across.rows.natures import Pair, adds_up
from summarizer.models import Nature


class Relation(StrEnum):
    """How two claims stand to each other, as a drafter reads them."""

    EXCLUDE = "exclude"
    CHANGED = "changed"
    PART = "part"
    VIEWS = "views"
    SPEAKERS = "speakers"
    FORECASTS = "forecasts"
    UNCLEAR = "unclear"


def nature_as_read(relation: Relation, *, ordered: bool, ahead: bool = False) -> Nature | None:
    """Return what a relation comes to; None where nothing that code knows goes with it.

    `ordered` says that dates tell which claim is the later, `ahead` that one tells what will be.
    """
    if relation is Relation.CHANGED:
        return Nature.UPDATE if ordered else Nature.UNDETERMINED
    if relation is Relation.FORECASTS:
        return Nature.PROJECTION if ahead else None
    return _AS_READ.get(relation)


_AS_READ = {
    Relation.EXCLUDE: Nature.CONFLICT,
    Relation.PART: Nature.SCOPE,
    Relation.VIEWS: Nature.SPEAKER,
    Relation.SPEAKERS: Nature.SPEAKER,
}


def nature_of_counts_as_read(relation: Relation, pair: Pair) -> Nature | None:
    """Return what a relation comes to for counts of which code can prove no nature.

    Of sums that only grow the larger may be the later: undated, they do not exclude each other,
    and when one is said to have changed their size tells the order.
    """
    first, second = pair.one.moment, pair.two.moment
    grows = adds_up(pair.one) or adds_up(pair.two)
    if first is None or second is None:
        excluded = relation is Relation.EXCLUDE and grows
        return Nature.UNDETERMINED if excluded else nature_as_read(relation, ordered=grows)
    apart = first.before(second) or second.before(first)
    return nature_as_read(relation, ordered=apart or grows)
