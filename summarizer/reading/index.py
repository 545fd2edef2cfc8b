"""Each sentence read once: the one source of lemmas, figures, dates and names for all rooms.

Owns `SentenceReading` and `SentenceIndex`. Readings are lazy: what nobody asks for is never
computed. Knows nothing of claims or briefs.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from summarizer.models import Article
from summarizer.reading.clocks import read_clocks
from summarizer.reading.dates import read_dates
from summarizer.reading.figures import may_hold_number, read_figures
from summarizer.reading.names import read_names
from summarizer.reading.names.elsewhere import NamesElsewhere
from summarizer.reading.statements import may_credit, read_attributions, read_quotes
from summarizer.reading.tokens import LEMMAS, STOPWORDS, Pieces
from summarizer.reading.types import (
    AttributionMention,
    ClockMention,
    DateMention,
    FigureMention,
    NameMention,
    QuoteMention,
    Token,
)


class SentenceReading:
    """Is what one sentence says, read on demand; `published` anchors its relative dates.

    `known_names` holds lower-case words that are names elsewhere in the same article.
    """

    def __init__(
        self, text: str, published: date | None = None, known_names: Container[str] = ()
    ) -> None:
        self.text = text
        self.published = published
        self.known_names = known_names

    def forget(self) -> None:
        """Let go of all that was read; who asks again has it read again."""
        given = self.text, self.published, self.known_names
        vars(self).clear()
        self.text, self.published, self.known_names = given

    def __repr__(self) -> str:
        return f"SentenceReading({self.text!r})"

    @cached_property
    def pieces(self) -> Pieces:
        """Return the sentence taken apart."""
        return Pieces(self.text)

    @property
    def words(self) -> tuple[str, ...]:
        """Return words, numbers and marks in order, as written."""
        return self.pieces.words

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Return words, numbers and marks in order, with offsets."""
        return self.pieces.tokens

    @cached_property
    def lemmas(self) -> tuple[str, ...]:
        """Return the lemma of each word in order, function words included."""
        return tuple([LEMMAS[word] for word in self.words if word[0].isalnum()])

    @cached_property
    def content(self) -> frozenset[str]:
        """Return the lemmas that carry meaning."""
        return frozenset(self.lemmas) - STOPWORDS

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """Return the dates in order."""
        return read_dates(self.text, self.published, self.pieces)

    @cached_property
    def clocks(self) -> tuple[ClockMention, ...]:
        """Return the times of day in order, those that belong to dates among them."""
        return read_clocks(self.text, self.lemmas)

    @cached_property
    def names(self) -> tuple[NameMention, ...]:
        """Return the proper names in order."""
        return read_names(self.text, known=self.known_names, pieces=self.pieces)

    @cached_property
    def quotes(self) -> tuple[QuoteMention, ...]:
        """Return what stands in quotation marks."""
        return read_quotes(self.text)

    @cached_property
    def attributions(self) -> tuple[AttributionMention, ...]:
        """Return who is credited with which words."""
        if not may_credit(self.pieces.chunks):
            return ()  # and names need not be read
        return read_attributions(self.text, self.names, self.quotes, self.pieces)

    @cached_property
    def figures(self) -> tuple[FigureMention, ...]:
        """Return the quantities in order; numbers that belong to dates are none."""
        if not may_hold_number(self.pieces.chunks):
            return ()  # and dates, names and attributions need not be read
        return read_figures(
            self.text,
            pieces=self.pieces,
            dates=self.dates,
            names=self.names,
            attributions=self.attributions,
        )


class SentenceIndex(Sequence[SentenceReading]):
    """Is an ordered set of sentences with an inverted index of their lemmas."""

    def __init__(self, readings: Iterable[SentenceReading]) -> None:
        self._readings = tuple(readings)

    @classmethod
    def from_texts(cls, texts: Iterable[str], published: date | None = None) -> SentenceIndex:
        """Build an index of plain sentences that share a publication date."""
        return cls(SentenceReading(text, published) for text in texts)

    @classmethod
    def from_article(cls, article: Article) -> SentenceIndex:
        """Build the index of an article's body sentences, in their order."""
        texts = [article.sentence_text(sentence) for sentence in article.sentences]
        days = [publication_day(article.published_at(s.start)) for s in article.sentences]
        known = NamesElsewhere(texts)
        said = list(zip(texts, days, strict=True))
        # What is said again, word for word on the same day, is read once.
        readings = {one: SentenceReading(*one, known) for one in said}
        return cls(map(readings.__getitem__, said))

    def select(self, positions: Iterable[int]) -> SentenceIndex:
        """Return the index of some sentences; what was read of them is shared."""
        return SentenceIndex(self._readings[position] for position in positions)

    def forget(self) -> None:
        """Let go of all that was read of the sentences, when a story is done."""
        for reading in self._readings:
            reading.forget()
        readings = self._readings
        vars(self).clear()
        self._readings = readings

    def __len__(self) -> int:
        return len(self._readings)

    def __getitem__(self, position: int) -> SentenceReading:  # type: ignore[override]  # no slices
        return self._readings[position]

    def __iter__(self) -> Iterator[SentenceReading]:
        return iter(self._readings)

    @cached_property
    def postings(self) -> dict[str, tuple[int, ...]]:
        """Return the positions of the sentences that hold each content lemma."""
        lists: dict[str, list[int]] = {}
        for position, reading in enumerate(self._readings):
            for word in reading.content:
                lists.setdefault(word, []).append(position)
        return {word: tuple(positions) for word, positions in lists.items()}


def publication_day(published: str | None) -> date | None:
    """Return the day of an ISO 8601 date or date-time; None for less than a day."""
    if published is None or len(published) < len("2026-03-03"):
        return None
    return date.fromisoformat(published[:10])


@dataclass(frozen=True)
class ReadArticle:
    """Pairs an article with the index of its body sentences."""

    article: Article
    index: SentenceIndex

    @classmethod
    def of(cls, article: Article) -> ReadArticle:
        """Read an article."""
        return cls(article, SentenceIndex.from_article(article))
