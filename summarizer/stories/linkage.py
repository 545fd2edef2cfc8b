"""Which groups of articles are one, judged by how much each holds together by itself.

Owns the merging. Two groups become one when they are nearly as close to each other as their own
members are: this needs no threshold that fits dense and sparse piles alike (cf. the relative
closeness of Karypis, Han and Kumar, "Chameleon", 1999, here on average linkage).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from summarizer.stories.neighbours import similarities
from summarizer.stories.vectors import Vector, product

COHESION = 0.12
"""Mean cosine that is expected within a group of which nothing is known yet."""

DOUBT = 3
"""Pairs of articles that this expectation weighs as much as."""

LED_BY_DENSER = 0.6
"""Weight of the denser group's cohesion beside the other's: what joins a close story has to be
close, and of a single article next to nothing is known."""

YEAR = 365.0
"""Days between the publication of two groups that halve how close they are."""

BAR, PER_SIBLING, PER_ARTICLE, LOWEST = 1.05, 0.4, 0.05, 0.6
"""How close is close enough in an empty pile; how it falls with the size of the stories found and
grows with the pile, in which strangers that look alike are more likely; and where it ends."""


def linked(vectors: Sequence[Vector], days: Sequence[int | None]) -> list[list[int]]:
    """Return the numbers of the vectors of each group, in the order of their first members.

    `days` are the ordinals of the days on which the articles were published, None if not known.
    """
    groups = _Groups(vectors, days)
    while (pair := groups.closest()) is not None:
        groups.merge(*pair)
    return sorted(sorted(members) for members in groups.members.values())


class _Bond(NamedTuple):
    """Is the summed similarity of those pairs between two groups that were compared."""

    similarity: float
    pairs: int


class _Groups:
    """Holds groups and the bonds between them, the closest pair on top of a heap.

    A merged group gets a number of its own: an entry of the heap that names a number no longer
    in use is out of date. A bond of which pairs are missing is taken for better than it is, since
    those compared are the nearest ones; it is measured whole before it is acted on.
    """

    def __init__(self, vectors: Sequence[Vector], days: Sequence[int | None]) -> None:
        self.members = {number: [number] for number in range(len(vectors))}
        self._dated = {n: [day] if day is not None else [] for n, day in enumerate(days)}
        self._sums: dict[int, Vector] = dict(enumerate(vectors))
        self._within = dict.fromkeys(self.members, 0.0)
        self._bonds = {
            number: {other: _Bond(cosine, 1) for other, cosine in near.items()}
            for number, near in enumerate(similarities(vectors))
        }
        self._siblings = self._next = self._total = len(vectors)
        entries = ((self._entry(a, b)) for a, bonds in self._bonds.items() for b in bonds if b < a)
        self._heap = [entry for entry in entries if -entry[0] >= LOWEST]
        heapify(self._heap)

    def closest(self) -> tuple[int, int] | None:
        """Return the two groups that are the closest for what they are, if close enough."""
        while self._heap:
            closeness, one, other = heappop(self._heap)
            if one not in self.members or other not in self.members:
                continue
            if -closeness < self._bar():
                return None
            if self._bonds[one][other].pairs == self._pairs(one, other):
                return one, other
            self._measure(one, other)
        return None

    def merge(self, one: int, other: int) -> None:
        """Put two groups into one, with the bonds of both."""
        merged, self._next = self._next, self._next + 1
        self._siblings += 2 * self._pairs(one, other)
        between = self._bonds[one][other].similarity
        self._within[merged] = self._within.pop(one) + self._within.pop(other) + between
        self._bonds[merged] = self._joined(one, other)
        self.members[merged] = self.members.pop(one) + self.members.pop(other)
        self._dated[merged] = self._dated.pop(one) + self._dated.pop(other)
        self._sums[merged] = _added(self._sums.pop(one), self._sums.pop(other))
        for third, bond in self._bonds[merged].items():
            self._bonds[third][merged] = bond
            self._push(merged, third)

    def _joined(self, one: int, other: int) -> dict[int, _Bond]:
        """Return the bonds that two groups have with third ones, taken together."""
        joined: dict[int, _Bond] = {}
        for group, partner in ((one, other), (other, one)):
            for third, (similarity, pairs) in self._bonds.pop(group).items():
                if third != partner:
                    del self._bonds[third][group]
                    known = joined.get(third, _Bond(0.0, 0))
                    joined[third] = _Bond(known.similarity + similarity, known.pairs + pairs)
        return joined

    def _measure(self, one: int, other: int) -> None:
        """Compare all pairs between two groups: the product of sums is the sum of products."""
        similarity = product(self._sums[one], self._sums[other])
        bond = _Bond(similarity, self._pairs(one, other))
        self._bonds[one][other] = self._bonds[other][one] = bond
        self._push(one, other)

    def _push(self, one: int, other: int) -> None:
        entry = self._entry(one, other)
        # The bar never falls below: what is less close stays apart for good.
        if -entry[0] >= LOWEST:
            heappush(self._heap, entry)

    def _entry(self, one: int, other: int) -> tuple[float, int, int]:
        """Return an entry of the heap: the mean similarity as a share of what holds within."""
        bond = self._bonds[one][other]
        looser, denser = sorted((self._cohesion(one), self._cohesion(other)))
        cohesion = math.pow(looser, 1 - LED_BY_DENSER) * math.pow(denser, LED_BY_DENSER)
        return -bond.similarity / bond.pairs / cohesion * self._nearness(one, other), one, other

    def _nearness(self, one: int, other: int) -> float:
        """Return 1 for groups of the same days, less for others; 1 where dates are missing."""
        mine, theirs = self._dated[one], self._dated[other]
        if not mine or not theirs:
            return 1.0
        gap = max(min(mine) - max(theirs), min(theirs) - max(mine), 0)
        return math.pow(2.0, -gap / YEAR)

    def _pairs(self, one: int, other: int) -> int:
        return len(self.members[one]) * len(self.members[other])

    def _cohesion(self, group: int) -> float:
        """Return the mean similarity of a group's members, led by what is expected of any."""
        size = len(self.members[group])
        return (self._within[group] + DOUBT * COHESION) / (size * (size - 1) / 2 + DOUBT)

    def _bar(self) -> float:
        """Return how close two groups must be, given the mean size of an article's group."""
        siblings = self._siblings / self._total
        bar = BAR * math.pow(self._total, PER_ARTICLE) / math.pow(siblings, PER_SIBLING)
        return max(LOWEST, bar)


def _added(one: Vector, other: Vector) -> Vector:
    summed = dict(one)
    for term, weight in other.items():
        summed[term] = summed.get(term, 0.0) + weight
    return summed
