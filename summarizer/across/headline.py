"""What a story is about, in one line by code.

Owns the choice of the title that shares most with all the articles.
"""

from __future__ import annotations

from summarizer.across.quoting import Quoting
from summarizer.across.sentences import StorySentences
from summarizer.across.terms import term
from summarizer.models import Author, BlockKind, Claim
from summarizer.reading.tokens import STOPWORDS, lemma, tokenize


def headline(story: StorySentences, quoting: Quoting) -> Claim | None:
    """Return the title that shares most with all the articles, cited where it stands."""
    titled = [(article, block) for article in story.given for block in article.blocks]
    titles = [(a, b) for a, b in titled if b.kind is BlockKind.TITLE]
    if not titles:
        return None
    article, block = max(
        titles, key=lambda pair: _reach(pair[0].text[pair[1].start : pair[1].end], story)
    )
    citation = article.cite(block.start, block.end)
    return quoting.factory.proven(citation.quote, [citation], by=Author.SOURCE)


def _reach(title: str, story: StorySentences) -> tuple[float, str]:
    """Return how widely the words of a title are shared, and the title to settle ties."""
    lemmas = (lemma(token.text) for token in tokenize(title) if token.is_word)
    terms = {term(word) for word in lemmas if word not in STOPWORDS}
    return sum(story.spread[word] for word in terms) / (len(terms) or 1), title
