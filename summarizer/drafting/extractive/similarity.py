"""How alike sentences are: cosine of TF-IDF weights over content lemmas.

Owns the sparse similarity graph that ranking walks and selection reads; knows no articles.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import filterfalse, permutations

from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS

Weights = dict[str, float]


class SimilarityGraph:
    """Is the sparse, symmetric graph of sentences that share content lemmas.

    `neighbours[i]` maps the position of each sentence alike to `i` to their cosine in (0, 1].
    """

    def __init__(self, neighbours: list[dict[int, float]]) -> None:
        self.neighbours = neighbours

    @classmethod
    def of(cls, readings: Sequence[SentenceReading]) -> SimilarityGraph:
        """Build the graph of sentences through one inverted index."""
        graph = cls([{} for _ in readings])
        vectors = _unit_vectors([_term_counts(reading) for reading in readings])
        postings: dict[str, list[tuple[int, float]]] = {}
        for position, vector in enumerate(vectors):
            graph._link(position, vector, postings)
        return graph

    def joined(self, group: Collection[int], cosine: float) -> SimilarityGraph:
        """Return the graph in which all sentences of a group are at least so much alike."""
        neighbours = list(self.neighbours)
        for one in group:
            neighbours[one] = dict(neighbours[one])
        for one, other in permutations(group, 2):
            neighbours[one][other] = max(cosine, neighbours[one].get(other, 0.0))
        return SimilarityGraph(neighbours)

    def _link(
        self, position: int, vector: Weights, postings: dict[str, list[tuple[int, float]]]
    ) -> None:
        """Join a sentence to all earlier ones that share a lemma, then list it."""
        own = self.neighbours[position]
        cosine_of = own.get
        for word, weight in vector.items():
            earlier = postings.setdefault(word, [])
            for other, other_weight in earlier:
                own[other] = cosine_of(other, 0.0) + weight * other_weight
            earlier.append((position, weight))
        for other, cosine in own.items():
            self.neighbours[other][position] = cosine


def _term_counts(reading: SentenceReading) -> Counter[str]:
    return Counter(filterfalse(STOPWORDS.__contains__, reading.lemmas))


def _unit_vectors(counts: Sequence[Counter[str]]) -> list[Weights]:
    frequency = Counter(word for count in counts for word in count)
    idf = {word: math.log(1 + len(counts) / seen) for word, seen in frequency.items()}
    return [_unit({word: n * idf[word] for word, n in count.items()}) for count in counts]


def _unit(weights: Weights) -> Weights:
    norm = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {word: weight / norm for word, weight in weights.items()} if norm else {}
