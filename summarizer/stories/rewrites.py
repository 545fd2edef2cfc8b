"""Which articles retell another one and say so.

Owns the test: the one credits the other's outlet and has next to nothing that the other has not.
An article that mentions another paper's report beside findings of its own stands for itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.models import Article
from summarizer.reading.index import ReadArticle
from summarizer.reading.outlet_names import name_key
from summarizer.reading.tokens import STOPWORDS

FACTS = 0.75
"""Share of a retelling's names and figures that its source has."""

WORDS = 0.5
"""Share of a retelling's content words that its source has."""

FEWEST = 4
"""Names and figures that an article must have to be judged by them."""


def retold_pairs(sources: Sequence[ReadArticle]) -> Iterator[tuple[int, int]]:
    """Yield, by number, each article that retells another one with credit, and that other."""
    tellers = _tellers(sources)
    for number, source in enumerate(sources):
        for credit in source.article.upstream:
            for other in tellers.get(name_key(credit.name), ()):
                if other != number and _retells(source, sources[other], credit.name):
                    yield number, other


def _tellers(sources: Sequence[ReadArticle]) -> dict[str, list[int]]:
    """Return the articles of each outlet that any article credits."""
    credited = {name_key(c.name) for source in sources for c in source.article.upstream}
    tellers: dict[str, list[int]] = {}
    for number, source in enumerate(sources):
        own = _own_names(source.article)
        for name in credited:
            if any(_names(name, known) for known in own):
                tellers.setdefault(name, []).append(number)
    return tellers


def _own_names(article: Article) -> list[str]:
    """Return an article's outlet, and its blocks of furniture and bylines, which may name it."""
    texts = (article.text[block.start : block.end] for block in article.blocks)
    return [text.lower() for text in (article.outlet or "", *texts) if text]


def _names(credited: str, text: str) -> bool:
    """Tell whether a text holds a name as whole words, or is its last part ("the Chronicle")."""
    padded = f" {' '.join(''.join(c if c.isalnum() else ' ' for c in text).split())} "
    return f" {credited} " in padded


def _retells(copy: ReadArticle, source: ReadArticle, credited: str) -> bool:
    # No article has to name itself.
    facts = _facts(copy).difference(credited.lower().split())
    if len(facts) < FEWEST or len(facts & _facts(source)) < FACTS * len(facts):
        return False
    words = _words(copy)
    return len(words & _words(source)) >= WORDS * len(words)


def _facts(source: ReadArticle) -> set[str]:
    """Return the numbers and the last words of the names of an article."""
    names = {name.words[-1].lower() for r in source.index for name in r.names if name.words}
    return names | {
        word for reading in source.index for word in reading.lemmas if word[0].isdigit()
    }


def _words(source: ReadArticle) -> set[str]:
    return {word for reading in source.index for word in reading.lemmas} - STOPWORDS
