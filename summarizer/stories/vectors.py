"""What an article speaks of, as a vector that articles can be compared by.

Owns the weighing of words: lemmas by how rare they are, in the pile and in the news at large.
Knows nothing of groups.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from heapq import nlargest

from summarizer.reading.index import ReadArticle, SentenceReading
from summarizer.reading.tokens import STOPWORDS
from summarizer.stories.common_words import COMMON_WORDS

Vector = Mapping[str, float]

BACKGROUND = 100
"""Articles of other stories that are thought of beside the pile: without them, the names that all
articles of a small, pure pile share would weigh nothing and tear it apart."""

NUMBER_WEIGHT = 1.5
"""Two attacks in one gulf differ in how many were caught before they differ in any word."""

LONGEST = 200
"""Terms of an article that are compared, the weightiest: long ones cost no more than others."""


def article_vectors(sources: Sequence[ReadArticle]) -> list[Vector]:
    """Return a vector of length one for each article; TF-IDF with a background of other news."""
    counts = [Counter(terms_of(source)) for source in sources]
    holders = Counter(term for count in counts for term in count)
    idf = {term: _idf(term, held, len(counts)) for term, held in holders.items()}
    return [
        _unit({term: (1 + math.log(n)) * idf[term] for term, n in count.items()})
        for count in counts
    ]


def product(one: Vector, other: Vector) -> float:
    """Return the scalar product of two vectors."""
    if len(other) < len(one):
        one, other = other, one
    return sum(weight * other[term] for term, weight in one.items() if term in other)


def terms_of(source: ReadArticle) -> Iterator[str]:
    """Yield the lemmas of an article and its title."""
    for reading in (SentenceReading(source.article.title or ""), *source.index):
        yield from (word for word in reading.lemmas if word not in STOPWORDS)


def _idf(term: str, holders: int, pile: int) -> float:
    expected = BACKGROUND * COMMON_WORDS.get(term, 0.0)
    rarity = math.log(1 + (pile + BACKGROUND) / (holders + expected))
    return rarity * NUMBER_WEIGHT if term[0].isdigit() else rarity


def _unit(weights: dict[str, float]) -> Vector:
    if len(weights) > LONGEST:
        weights = dict(nlargest(LONGEST, weights.items(), key=lambda item: (item[1], item[0])))
    norm = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {term: weight / norm for term, weight in weights.items()} if norm else {}
