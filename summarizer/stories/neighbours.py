"""Which articles are worth comparing, found without looking at all pairs.

Owns the candidates: partners that share rare terms, through one inverted index whose lists are
bounded, so that the work grows with the pile and not with its square.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nlargest

from summarizer.stories.vectors import Vector, product

WIDEST = 100
"""Articles that a term may lead to; what stands in more is left to the exact comparison."""

NEAREST = 40
"""Partners that an article may propose."""

FAINTEST = 0.02
"""Cosine below which two articles have nothing to do with each other."""


def similarities(vectors: Sequence[Vector]) -> list[dict[int, float]]:
    """Return for each vector the cosine of those near it; the relation is symmetric."""
    near: list[dict[int, float]] = [{} for _ in vectors]
    for number, partners in enumerate(_proposals(vectors)):
        for other in partners:
            if other not in near[number]:
                cosine = product(vectors[number], vectors[other])
                if cosine >= FAINTEST:
                    near[number][other] = near[other][number] = cosine
    return near


def _proposals(vectors: Sequence[Vector]) -> Iterator[list[int]]:
    """Yield for each vector the others that share the most with it in terms that are not wide."""
    postings = _postings(vectors)
    for number, vector in enumerate(vectors):
        shared: dict[int, float] = {}
        for term, weight in vector.items():
            for other, other_weight in postings.get(term, ()):
                shared[other] = shared.get(other, 0.0) + weight * other_weight
        shared.pop(number, None)
        yield nlargest(NEAREST, shared, key=lambda other: (shared[other], -other))


def _postings(vectors: Sequence[Vector]) -> dict[str, list[tuple[int, float]]]:
    """Return who holds each term; a term of more articles than enough leads to spread ones."""
    postings: dict[str, list[tuple[int, float]]] = {}
    for number, vector in enumerate(vectors):
        for term, weight in vector.items():
            postings.setdefault(term, []).append((number, weight))
    return {
        term: holders[:: -(-len(holders) // WIDEST)]
        for term, holders in postings.items()
        if len(holders) > 1
    }
