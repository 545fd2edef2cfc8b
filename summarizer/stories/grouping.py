"""Which articles tell one story.

Owns grouping by what articles speak of; knows nothing of claims. No embedding: names, figures and
words, weighed by how rare they are in the pile (average linkage over TF-IDF cosine).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from summarizer.reading.index import ReadArticle
from summarizer.reading.tokens import STOPWORDS

THRESHOLD = 0.16
"""Mean cosine between two groups from which on they tell one story."""

NAME_WEIGHT = 2.0
"""Names and numbers tell stories apart better than common words do."""

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
    idf = {term: math.log(1 + len(counts) / held) for term, held in holders.items()}
    return [
        _unit({term: (1 + math.log(n)) * idf[term] * _weight(term) for term, n in count.items()})
        for count in counts
    ]


def _terms(source: ReadArticle) -> Counter[str]:
    """Return the lemmas and, marked with a capital, the names of an article."""
    terms: Counter[str] = Counter()
    for reading in source.index:
        terms.update(word for word in reading.lemmas if word not in STOPWORDS)
        terms.update(name.words[-1].capitalize() for name in reading.names if name.words)
    return terms


def _weight(term: str) -> float:
    return NAME_WEIGHT if term[0].isupper() or term[0].isdigit() else 1.0


def _unit(weights: dict[str, float]) -> Weights:
    norm = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {term: weight / norm for term, weight in weights.items()} if norm else {}


def _similarities(vectors: Sequence[Weights]) -> dict[tuple[int, int], float]:
    """Return the cosine of each pair that shares a term, through one inverted index."""
    postings: dict[str, list[tuple[int, float]]] = {}
    cosine: dict[tuple[int, int], float] = {}
    for number, vector in enumerate(vectors):
        for term, weight in vector.items():
            earlier = postings.setdefault(term, [])
            for other, other_weight in earlier:
                pair = (other, number)
                cosine[pair] = cosine.get(pair, 0.0) + weight * other_weight
            earlier.append((number, weight))
    return cosine


def _linked(vectors: Sequence[Weights]) -> list[list[int]]:
    """Merge the two groups that are closest on average until none is close enough."""
    groups = {number: [number] for number in range(len(vectors))}
    total = _similarities(vectors)
    while total:
        (one, other), summed = max(total.items(), key=lambda item: (_mean(groups, *item), item[0]))
        if _mean(groups, (one, other), summed) < THRESHOLD:
            break
        groups[one] += groups.pop(other)
        total = _joined(total, one, other)
    return sorted(sorted(group) for group in groups.values())


def _mean(groups: Mapping[int, Sequence[int]], pair: tuple[int, int], summed: float) -> float:
    return summed / (len(groups[pair[0]]) * len(groups[pair[1]]))


def _joined(
    total: Mapping[tuple[int, int], float], one: int, other: int
) -> dict[tuple[int, int], float]:
    """Return the summed similarities with the group `other` counted under `one`."""
    joined: dict[tuple[int, int], float] = {}
    for (a, b), summed in total.items():
        left, right = (one if a == other else a), (one if b == other else b)
        if left != right:
            pair = (min(left, right), max(left, right))
            joined[pair] = joined.get(pair, 0.0) + summed
    return joined
