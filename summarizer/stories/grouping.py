"""Which articles tell one story.

Owns grouping by what articles speak of; knows nothing of claims. No embedding: names, figures and
words, weighed by how rare they are in the pile (average linkage over TF-IDF cosine).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from summarizer.reading.index import ReadArticle, SentenceReading
from summarizer.reading.tokens import STOPWORDS

THRESHOLD = 0.16
"""Mean cosine between two groups from which on they tell one story."""

NAME_WEIGHT = 1.5
"""Names and numbers tell stories apart better than common words do."""

BACKGROUND = 50
"""Articles of other stories that are thought of beside the pile: without them, the names that all
articles of a small, pure pile share would weigh nothing and tear it apart."""

FEW = 20
"""Articles that may share a term in any pile, however small."""

Weights = Mapping[str, float]


def group_stories(
    sources: Sequence[ReadArticle], *, one_story: bool = False
) -> tuple[tuple[str, ...], ...]:
    """Return the article ids of each story in the order of their first articles.

    An article that belongs to no other is a group of its own; `one_story` puts all with any body
    text into one.
    """
    readable = [source for source in sources if source.index]
    if one_story:
        return (tuple(source.article.id for source in readable),) if readable else ()
    groups = _linked(_vectors(readable))
    return tuple(tuple(readable[number].article.id for number in group) for group in groups)


def _vectors(sources: Sequence[ReadArticle]) -> list[Weights]:
    counts = [_terms(source) for source in sources]
    holders = Counter(term for count in counts for term in count)
    pile = len(counts) + BACKGROUND
    idf = {term: math.log(1 + pile / held) for term, held in holders.items()}
    return [
        _unit({term: (1 + math.log(n)) * idf[term] * _weight(term) for term, n in count.items()})
        for count in counts
    ]


def _terms(source: ReadArticle) -> Counter[str]:
    """Return the lemmas and, marked with a capital, the names of an article and its title."""
    terms: Counter[str] = Counter()
    for reading in (SentenceReading(source.article.title or ""), *source.index):
        terms.update(word for word in reading.lemmas if word not in STOPWORDS)
        terms.update(name.words[-1].capitalize() for name in reading.names if name.words)
    return terms


def _weight(term: str) -> float:
    return NAME_WEIGHT if term[0].isupper() or term[0].isdigit() else 1.0


def _unit(weights: dict[str, float]) -> Weights:
    norm = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {term: weight / norm for term, weight in weights.items()} if norm else {}


def _similarities(vectors: Sequence[Weights]) -> list[dict[int, float]]:
    """Return for each vector the cosine of each other one, through one inverted index.

    In a large pile, terms that a tenth of it shares are left out: they join no story and would
    make the work quadratic.
    """
    common = max(FEW, len(vectors) // 10)
    holders = Counter(term for vector in vectors for term in vector)
    postings: dict[str, list[tuple[int, float]]] = {}
    links: list[dict[int, float]] = [{} for _ in vectors]
    for number, vector in enumerate(vectors):
        for term, weight in vector.items():
            if holders[term] <= common:
                earlier = postings.setdefault(term, [])
                _add_products(links[number], weight, earlier)
                earlier.append((number, weight))
    for number, own in enumerate(links):
        for other, cosine in own.items():
            if other < number:
                links[other][number] = cosine
    return links


def _add_products(sums: dict[int, float], weight: float, others: list[tuple[int, float]]) -> None:
    for other, other_weight in others:
        sums[other] = sums.get(other, 0.0) + weight * other_weight


def _linked(vectors: Sequence[Weights]) -> list[list[int]]:
    """Merge the two groups that are closest on average until none is close enough."""
    groups = _Groups(_similarities(vectors))
    while (pair := groups.closest()) is not None:
        groups.merge(*pair)
    return sorted(sorted(members) for members in groups.members.values())


class _Groups:
    """Holds groups and their summed similarities; the closest pair is at the top of a heap.

    An entry of the heap is out of date as soon as either of its groups has been merged away; a
    merged group gets a number of its own, so that this is seen.
    """

    def __init__(self, links: list[dict[int, float]]) -> None:
        self.members = {number: [number] for number in range(len(links))}
        self._sums = dict(enumerate(links))
        self._next = len(links)
        self._heap = [
            (-cosine, number, other)
            for number, own in enumerate(links)
            for other, cosine in own.items()
            if other < number and cosine >= THRESHOLD
        ]
        heapify(self._heap)

    def closest(self) -> tuple[int, int] | None:
        """Return the two groups with the highest mean similarity that is high enough."""
        while self._heap:
            _, one, other = heappop(self._heap)
            if one in self.members and other in self.members:
                return one, other
        return None

    def merge(self, one: int, other: int) -> None:
        """Put two groups into one and sum their similarities to all others."""
        merged, self._next = self._next, self._next + 1
        self.members[merged] = self.members.pop(one) + self.members.pop(other)
        sums = self._sums.pop(one)
        for third, summed in self._sums.pop(other).items():
            sums[third] = sums.get(third, 0.0) + summed
        alive = {third: summed for third, summed in sums.items() if third in self.members}
        self._sums[merged] = alive
        for third, summed in alive.items():
            self._sums[third][merged] = summed
            mean = summed / (len(self.members[merged]) * len(self.members[third]))
            if mean >= THRESHOLD:
                heappush(self._heap, (-mean, merged, third))
