"""Which groups of articles are one, judged by how much each holds together by itself.

Owns the merging. Two groups become one when they are nearly as close to each other as their own
members are: this needs no threshold that fits dense and sparse piles alike (cf. the relative
closeness of Karypis, Han and Kumar, "Chameleon", 1999, here on average linkage).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from heapq import heapify, heappop, heappush

from summarizer.stories.neighbours import similarities
from summarizer.stories.vectors import Vector, product

COHESION = 0.12
"""Mean cosine that is expected within a group of which nothing is known yet."""

DOUBT = 3
"""Pairs of articles that this expectation weighs as much as."""

BAR, PER_SIBLING, PER_ARTICLE, LOWEST = 1.1, 0.4, 0.05, 0.6
"""How close is close enough in an empty pile; how it falls with the size of the stories found and
grows with the pile, in which strangers that look alike are more likely; and where it ends."""


def linked(vectors: Sequence[Vector]) -> list[list[int]]:
    """Return the numbers of the vectors of each group, in the order of their first members."""
    groups = _Groups(vectors)
    while (pair := groups.closest()) is not None:
        groups.merge(*pair)
    return sorted(sorted(members) for members in groups.members.values())


class _Groups:
    """Holds groups, their summed vectors and similarities, the closest pair on top of a heap.

    A merged group gets a number of its own: an entry of the heap that names a number no longer
    in use is out of date.
    """

    def __init__(self, vectors: Sequence[Vector]) -> None:
        self.members = {number: [number] for number in range(len(vectors))}
        self._sums: dict[int, Vector] = dict(enumerate(vectors))
        self._within = dict.fromkeys(self.members, 0.0)
        self._between = dict(enumerate(similarities(vectors)))
        self._siblings = len(vectors)
        self._next = self._total = len(vectors)
        self._heap = [
            (-self._closeness(one, other), one, other)
            for one, near in self._between.items()
            for other in near
            if other < one
        ]
        heapify(self._heap)

    def closest(self) -> tuple[int, int] | None:
        """Return the two groups that are the closest for what they are, if close enough."""
        while self._heap:
            closeness, one, other = heappop(self._heap)
            if one in self.members and other in self.members:
                return (one, other) if -closeness >= self._bar() else None
        return None

    def merge(self, one: int, other: int) -> None:
        """Put two groups into one and measure it against those near either of them."""
        merged, self._next = self._next, self._next + 1
        self._siblings += 2 * len(self.members[one]) * len(self.members[other])
        self._within[merged] = (
            self._within.pop(one) + self._within.pop(other) + self._between[one][other]
        )
        self._between[merged] = self._joined(one, other)
        self.members[merged] = self.members.pop(one) + self.members.pop(other)
        self._sums[merged] = _added(self._sums.pop(one), self._sums.pop(other))
        for third, summed in self._between[merged].items():
            self._between[third][merged] = summed
            heappush(self._heap, (-self._closeness(merged, third), merged, third))

    def _joined(self, one: int, other: int) -> dict[int, float]:
        """Return the summed similarities of two groups to those near them, missing ones too."""
        ones, others = self._between.pop(one), self._between.pop(other)
        joined = {}
        for third in (ones.keys() | others.keys()) - {one, other}:
            parts = ((ones, one), (others, other))
            joined[third] = sum(
                known[third] if third in known else product(self._sums[part], self._sums[third])
                for known, part in parts
            )
            self._between[third].pop(one, None)
            self._between[third].pop(other, None)
        return joined

    def _closeness(self, one: int, other: int) -> float:
        pairs = len(self.members[one]) * len(self.members[other])
        cohesion = math.sqrt(self._cohesion(one) * self._cohesion(other))
        return self._between[one][other] / pairs / cohesion

    def _cohesion(self, group: int) -> float:
        """Return the mean similarity of a group's members, led by what is expected of any."""
        size = len(self.members[group])
        return (self._within[group] + DOUBT * COHESION) / (size * (size - 1) / 2 + DOUBT)

    def _bar(self) -> float:
        """Return how close two groups must be, given the mean size of an article's group."""
        siblings = self._siblings / self._total
        return max(
            LOWEST, BAR * math.pow(self._total, PER_ARTICLE) / math.pow(siblings, PER_SIBLING)
        )


def _added(one: Vector, other: Vector) -> Vector:
    summed = dict(one)
    for term, weight in other.items():
        summed[term] = summed.get(term, 0.0) + weight
    return summed
