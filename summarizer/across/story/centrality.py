"""How much the articles of a story tell of each other.

Owns that measure. It is summed term by term, so that a pile costs one look at each article and
not one at each pair of them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from summarizer.across.story.sentences import StorySentences
from summarizer.models import Article


class _Tellers:
    """Is some articles: how many hold each term, and the part of them that its unit of weight is.

    The parts are summed over the articles that hold the term.
    """

    def __init__(self) -> None:
        self.articles = 0
        self.holders: Counter[str] = Counter()
        self.parts: defaultdict[str, float] = defaultdict(float)

    def add(self, terms: Iterable[str], part: float) -> None:
        """Add an article of these terms, a unit of whose weight is such a part of it."""
        self.articles += 1
        for word in terms:
            self.holders[word] += 1
            self.parts[word] += part


def centralities(story: StorySentences) -> dict[str, float]:
    """Return by article id what it and one of another origin tell of each other: 0 to 2.

    That is the share of its weight that the other has as well and the share of the other's
    weight that it has, on average over the others; 1 where there is none.
    """
    everyone = _Tellers()
    kin: defaultdict[str, _Tellers] = defaultdict(_Tellers)
    parts: dict[str, float] = {}
    for article in story.given:
        terms = story.article_terms(article.id)
        parts[article.id] = 1 / (story.mass(terms) or 1)
        everyone.add(terms, parts[article.id])
        kin[article.origin].add(terms, parts[article.id])

    def centrality(article: Article) -> float:
        own = kin[article.origin]
        others = everyone.articles - own.articles
        if not others:
            return 1.0
        total = 0.0
        for word in story.article_terms(article.id):
            it_tells = (everyone.holders[word] - own.holders[word]) * parts[article.id]
            they_tell = everyone.parts[word] - own.parts[word]
            total += story.weight(word) * (it_tells + they_tell)
        return total / others

    return {article.id: centrality(article) for article in story.given}
