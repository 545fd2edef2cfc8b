"""Which sentences to take, and in which order.

Owns novelty (MMR) and the refusal of near-duplicates; knows scores and similarity only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from summarizer.drafting.extractive.similarity import SimilarityGraph

NOVELTY = 0.6
"""How much of a candidate's similarity to what is taken already counts against it."""

DUPLICATE = 0.7
"""Two sentences with a higher cosine say the same; one of them is enough."""


def by_worth(
    score: Sequence[float], graph: SimilarityGraph, usable: Iterable[int]
) -> Iterator[int]:
    """Yield the usable positions, best first, each new against those before it.

    Carbonell and Goldstein, "The use of MMR" (1998), with the highest similarity subtracted.
    """
    nearest = [0.0] * len(score)
    left = set(usable)
    while left:
        best = max(left, key=lambda p: (score[p] - NOVELTY * nearest[p], -p))
        left.discard(best)
        yield best
        for position, cosine in graph.neighbours[best].items():
            nearest[position] = max(nearest[position], cosine)
            if cosine > DUPLICATE:
                left.discard(position)
