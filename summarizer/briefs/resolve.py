"""Numbers and ids of a draft turned into citations.

Owns resolution: what a drafter cannot misquote, code quotes. Knows nothing of proof.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from summarizer.models import Article, ArticleBrief, Citation
from summarizer.models.walk import all_claims
from summarizer.reading.index import ReadArticle, SentenceReading


@dataclass(frozen=True)
class Grounds:
    """Is what a drafted sentence stands on: citations and the readings of the cited words."""

    citations: tuple[Citation, ...]
    readings: tuple[SentenceReading, ...]
    articles: tuple[Article, ...]


def ground_sentences(source: ReadArticle, numbers: Iterable[int]) -> Grounds:
    """Return the grounds of sentence numbers, counted from 1; numbers out of range are left out."""
    total = len(source.index)
    positions = [n - 1 for n in dict.fromkeys(numbers) if 1 <= n <= total]
    return Grounds(
        citations=tuple(source.article.cite_sentence(p) for p in positions),
        readings=tuple(source.index[p] for p in positions),
        articles=(source.article,) if positions else (),
    )


class StoryGrounds:
    """Finds the grounds of claim ids and sentence ids of a story."""

    def __init__(self, articles: Sequence[ReadArticle], briefs: Sequence[ArticleBrief]) -> None:
        self._articles = {source.article.id: source for source in articles}
        self._places = _sentence_places(articles)
        self._cited = _sentences_of_claims(briefs)

    def of(self, ids: Iterable[str]) -> Grounds:
        """Return the grounds of ids in their order; unknown ids are left out."""
        sentence_ids = dict.fromkeys(
            sentence_id
            for given in ids
            for sentence_id in self._cited.get(given, (given,))
            if sentence_id in self._places
        )
        return self._gather(self._places[sentence_id] for sentence_id in sentence_ids)

    def _gather(self, places: Iterable[tuple[str, int]]) -> Grounds:
        found = [(self._articles[article_id], position) for article_id, position in places]
        articles = {source.article.id: source.article for source, _ in found}
        return Grounds(
            citations=tuple(source.article.cite_sentence(position) for source, position in found),
            readings=tuple(source.index[position] for source, position in found),
            articles=tuple(articles.values()),
        )


def _sentence_places(articles: Iterable[ReadArticle]) -> dict[str, tuple[str, int]]:
    return {
        sentence.id: (source.article.id, position)
        for source in articles
        for position, sentence in enumerate(source.article.sentences)
    }


def _sentences_of_claims(briefs: Iterable[ArticleBrief]) -> Mapping[str, tuple[str, ...]]:
    return {
        claim.id: tuple(c.sentence_id for c in claim.citations if c.sentence_id is not None)
        for brief in briefs
        for claim in all_claims(brief)
    }
