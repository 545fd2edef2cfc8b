"""Which sentences to take, and in which order.

Owns novelty (MMR) and the refusal of near-duplicates; knows scores and similarity only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from summarizer.drafting.extractive.similarity import SimilarityGraph

NOVELTY = 0.6
"""How much of a candidate's similarity to what is taken already counts against it."""

TURN = 0.2
"""What each sentence of an origin that is taken costs its next one."""

DUPLICATE = 0.7
"""Two sentences with a higher cosine say the same; one of them is enough."""


def by_worth(
    score: Sequence[float], graph: SimilarityGraph, usable: Iterable[int], owners: Sequence[str]
) -> Iterator[int]:
    """Yield the usable positions, best first, each new against those before it.

    `owners` names the origin of each sentence; the one that has spoken yields to the others.
    Carbonell and Goldstein, "The use of MMR" (1998), with the highest similarity subtracted.
    """
    nearest = [0.0] * len(score)
    spoken: Counter[str] = Counter()
    left = set(usable)
    while left:
        best = max(left, key=lambda p: (_worth(score[p], nearest[p], spoken[owners[p]]), -p))
        left.discard(best)
        yield best
        spoken[owners[best]] += 1
        for position, cosine in graph.neighbours[best].items():
            nearest[position] = max(nearest[position], cosine)
            if cosine > DUPLICATE:
                left.discard(position)


def _worth(score: float, nearest: float, spoken: int) -> float:
    return score - NOVELTY * nearest - TURN * spoken
