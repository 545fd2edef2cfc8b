"""Figures of one sentence that add up to a number which the story tells, too.

Owns that arithmetic: 2.5 million doses for one country and 1.5 million for another are the 4
million that another article gives, and no answers of their own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, groupby

from summarizer.across.counts.comparands import SUMMAND
from summarizer.across.counts.things import Counted

_LEAST = 5
"""Sums smaller than this come about by chance."""
_MOST = 6


def with_summands(figures: Sequence[Counted]) -> Iterator[Counted]:
    """Yield figures, those that add up to another of the story marked by their role."""
    totals: dict[tuple[object, ...], set[float]] = defaultdict(set)
    for counted in figures:
        totals[_thing(counted)].add(counted.interval.typical)
    for _, told in groupby(figures, key=lambda counted: counted.sentence.number):
        beside = list(told)
        parts = _parts(beside, totals)
        for counted in beside:
            plain = counted.role is None and id(counted) in parts
            yield replace(counted, role=SUMMAND) if plain else counted


def _parts(
    beside: Sequence[Counted], totals: dict[tuple[object, ...], set[float]]
) -> frozenset[int]:
    found: set[int] = set()
    for one, two in combinations(beside[:_MOST], 2):
        total = one.interval.typical + two.interval.typical
        apart = _thing(one) == _thing(two) and min(one.interval.typical, two.interval.typical) > 0
        if apart and total >= _LEAST and total in totals[_thing(one)]:
            found |= {id(one), id(two)}
    return frozenset(found)


def _thing(counted: Counted) -> tuple[object, ...]:
    return counted.family, counted.head, counted.mention.unit
