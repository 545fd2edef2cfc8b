"""Which articles are worth comparing, found without looking at all pairs.

Owns the candidates: partners that share weighty terms, through one inverted index whose lists are
bounded, so that the work grows with the pile and not with its square.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nlargest

from summarizer.stories.vectors import Vector, product

LEADING = 60
"""Terms of an article, its weightiest, that lead to others."""

WIDEST = 60
"""Articles that a term may lead to; one of more leads to some of them, spread evenly."""

NEAREST = 30
"""Partners that an article may propose."""


def similarities(vectors: Sequence[Vector]) -> list[dict[int, float]]:
    """Return for each vector the cosine of those near it; the relation is symmetric."""
    near: list[dict[int, float]] = [{} for _ in vectors]
    for number, partners in enumerate(_proposals(vectors)):
        for other in partners:
            if other not in near[number]:
                cosine = product(vectors[number], vectors[other])
                near[number][other] = near[other][number] = cosine
    return near


def _proposals(vectors: Sequence[Vector]) -> Iterator[list[int]]:
    """Yield for each vector the others that share the most with it in leading terms."""
    leading = [
        nlargest(LEADING, vector, key=lambda term: (vector[term], term)) for vector in vectors
    ]
    postings = _postings(leading)
    for number, vector in enumerate(vectors):
        shared: dict[int, float] = {}
        for term in leading[number]:
            weight = vector[term]
            for other in postings[term]:
                shared[other] = shared.get(other, 0.0) + weight * vectors[other][term]
        shared.pop(number, None)
        yield nlargest(NEAREST, shared, key=lambda other: (shared[other], -other))


def _postings(leading: Sequence[Sequence[str]]) -> dict[str, list[int]]:
    """Return whom each term leads to."""
    postings: dict[str, list[int]] = {}
    for number, terms in enumerate(leading):
        for term in terms:
            postings.setdefault(term, []).append(number)
    return {term: holders[:: -(-len(holders) // WIDEST)] for term, holders in postings.items()}
