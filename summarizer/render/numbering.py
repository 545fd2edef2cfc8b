"""Citations numbered for people, in the order in which they are read.

Owns the numbers and what they stand for. The ids of the JSON are never shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import TYPE_CHECKING

from summarizer.models import Author
from summarizer.models.article_names import known_as
from summarizer.render.bearing import moment_words
from summarizer.render.view import Run, Source, Voice
from summarizer.render.visible import shortened

if TYPE_CHECKING:
    from summarizer.models import Article, ArticleSentence, Briefing, Citation, Claim

    _Sentences = Mapping[tuple[str, str], ArticleSentence]

_QUOTATION_ENDS = re.compile(r"[.,;:?!…]?[\"”’'»]")
"""A quotation within a sentence is whole, whatever the sentence goes on to say."""
_WORD = re.compile(r"\w")

_Place = tuple[str, int, int]
"""An article and the half-open offsets of the words cited."""


class Numbering:
    """Gives each cited sentence one number; words within a sentence share its number."""

    def __init__(self, articles: Mapping[str, Article], sentences: _Sentences) -> None:
        self._articles = articles
        self._sentences = sentences
        self._numbers: dict[_Place, int] = {}
        self._pages: dict[_Place, int] = {}

    @classmethod
    def of(cls, briefing: Briefing) -> Numbering:
        """Return a numbering for the articles of a briefing."""
        articles = {article.id: article for article in briefing.articles}
        return cls(articles, {(a.id, s.id): s for a in briefing.articles for s in a.sentences})

    def afresh(self) -> Numbering:
        """Return a numbering of the same articles that has given no number yet."""
        return Numbering(self._articles, self._sentences)

    def cite(self, citations: Iterable[Citation]) -> tuple[Run, ...]:
        """Return the numbers of citations as one run, "3, 5–7"; nothing for no citation."""
        numbers = sorted({self._number(citation) for citation in citations})
        return (Run(", ".join(_ranges(numbers)), Voice.CITED),) if numbers else ()

    def numbered(self, citations: Iterable[Citation]) -> list[tuple[int, Citation]]:
        """Return citations with the numbers of their sentences."""
        return [(self._number(citation), citation) for citation in citations]

    def given(self, article_id: str, start: int, end: int) -> int | None:
        """Return the number that words have been given; None where they have none."""
        return self._numbers.get((article_id, start, end))

    def holds(self, citations: Iterable[Citation]) -> bool:
        """Tell whether all citations have been shown, so that a reader learns nothing new."""
        return all(self._place(citation) in self._numbers for citation in citations)

    def is_whole(self, citation: Citation) -> bool:
        """Tell whether a citation takes the whole of its sentence."""
        sentence = self._sentences.get((citation.article_id, citation.sentence_id or ""))
        return sentence is not None and (sentence.start, sentence.end) == (
            citation.start,
            citation.end,
        )

    def breaks_off(self, claim: Claim) -> bool:
        """Tell whether the words a claim repeats go on in the sentence they are cut from."""
        repeated = (c for c in claim.citations if claim.text.endswith(c.quote))
        cited = next(repeated, None)
        if cited is None:
            return False
        article_id, _, end = self._place(cited)
        rest = self._articles[article_id].text[cited.end : end]
        return _QUOTATION_ENDS.match(rest) is None and _WORD.search(rest) is not None

    def as_cut(self, claim: Claim, shown: str) -> str:
        """Return what is shown of a claim, with an ellipsis where its source goes on."""
        if claim.by is Author.SOURCE and self.breaks_off(claim):
            return f"{shown.rstrip(' ,;:–—-…')}…"
        return shown

    def sources(self, most: int | None) -> tuple[Source, ...]:
        """Return what the numbers given so far stand for, quotes cut to so many characters."""
        return tuple(
            Source(number, self._where(place), self._quote(*place, most))
            for place, number in self._numbers.items()
        )

    def _number(self, citation: Citation) -> int:
        place = self._place(citation)
        if citation.page is not None:
            self._pages.setdefault(place, citation.page)
        return self._numbers.setdefault(place, len(self._numbers) + 1)

    def _where(self, place: _Place) -> str:
        """Return outlet and date, of a PDF the page too, of a live blog the time of the update."""
        page = self._pages.get(place)
        article = self._articles[place[0]]
        told = f"{known_as(article)}, {moment_words(article, place[1])}"
        return told if page is None else f"{told}, page {page}"

    def _place(self, citation: Citation) -> _Place:
        """Return the sentence around a citation, or its own words outside of sentences."""
        around = self._sentences.get((citation.article_id, citation.sentence_id or ""))
        if around and around.start <= citation.start and citation.end <= around.end:
            return citation.article_id, around.start, around.end
        return citation.article_id, citation.start, citation.end

    def _quote(self, article_id: str, start: int, end: int, most: int | None) -> str:
        return shortened(self._articles[article_id].text[start:end], most)


def _ranges(numbers: list[int]) -> Iterable[str]:
    """Yield single numbers, and three or more in a row as a range."""
    for _, group in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        row = [number for _, number in group]
        if len(row) > 2:
            yield f"{row[0]}–{row[-1]}"
        else:
            yield from map(str, row)
