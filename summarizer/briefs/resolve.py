"""Numbers and ids of a draft turned into citations.

Owns resolution: what a drafter cannot misquote, code quotes. Knows nothing of proof.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.drafting.interface import CitedSentence
from summarizer.models import Article, ArticleBrief, Citation
from summarizer.models.walk import all_claims
from summarizer.reading.index import ReadArticle, SentenceReading

Place = tuple[ReadArticle, int]
"""Is a sentence: its article and its position there, from 0."""


@dataclass(frozen=True)
class Grounds:
    """Is what a drafted sentence stands on: sentences of one article or several."""

    places: tuple[Place, ...]

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """Return a citation of each sentence."""
        return tuple(source.article.cite_sentence(position) for source, position in self.places)

    @cached_property
    def readings(self) -> tuple[SentenceReading, ...]:
        """Return the reading of each sentence."""
        return tuple(source.index[position] for source, position in self.places)

    @property
    def sourced(self) -> tuple[CitedSentence, ...]:
        """Return the words of each sentence with the outlet and the day they are from."""
        return tuple(
            CitedSentence(reading.text, source.article.outlet, _published(source, position))
            for (source, position), reading in zip(self.places, self.readings, strict=True)
        )

    def with_neighbours(self) -> Grounds:
        """Return them with the sentences around each, in the order of reading."""
        sources = {source.article.id: source for source, _ in self.places}
        places: list[Place] = []
        for article_id, source in sources.items():
            cited = [at for other, at in self.places if other.article.id == article_id]
            beside = _BESIDE_ONE if len(self.places) == 1 else _BESIDE_SEVERAL
            near = {at + by for at in cited for by in beside if 0 <= at + by < len(source.index)}
            places += [(source, position) for position in sorted(near)]
        return Grounds(tuple(places))

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """Return the articles the sentences are of, each once."""
        found = {source.article.id: source.article for source, _ in self.places}
        return tuple(found.values())


_BESIDE_ONE, _BESIDE_SEVERAL = (-2, -1, 0, 1), (-1, 0)
"""Places around a sentence: who is meant is said before it, who spoke sometimes after it."""


def _published(source: ReadArticle, position: int) -> str | None:
    return source.article.published_at(source.article.sentences[position].start)


def ground_sentences(source: ReadArticle, numbers: Iterable[int]) -> Grounds:
    """Return the grounds of sentence numbers, counted from 1; numbers out of range are left out."""
    total = len(source.index)
    positions = [n - 1 for n in dict.fromkeys(numbers) if 1 <= n <= total]
    return Grounds(tuple((source, position) for position in positions))


class StoryGrounds:
    """Finds the grounds of claim ids and sentence ids of a story."""

    def __init__(self, articles: Sequence[ReadArticle], briefs: Sequence[ArticleBrief]) -> None:
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
        return Grounds(tuple(self._places[sentence_id] for sentence_id in sentence_ids))


def _sentence_places(articles: Iterable[ReadArticle]) -> dict[str, Place]:
    return {
        sentence.id: (source, position)
        for source in articles
        for position, sentence in enumerate(source.article.sentences)
    }


def _sentences_of_claims(briefs: Iterable[ArticleBrief]) -> Mapping[str, tuple[str, ...]]:
    return {
        claim.id: tuple(c.sentence_id for c in claim.citations if c.sentence_id is not None)
        for brief in briefs
        for claim in all_claims(brief)
    }
