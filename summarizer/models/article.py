"""An article as it was read: its text, blocks, sentences and notes.

Owns the shape of `Article`; knows nothing of how it is loaded or read.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Self

from pydantic import model_validator

from summarizer.models.base import Data
from summarizer.models.claims import Citation
from summarizer.models.kinds import BlockKind, NoteKind, PublishedFrom, UpstreamKind


class Block(Data):
    """Marks a stretch of `Article.text` that is no body; offsets are half-open code points."""

    kind: BlockKind
    start: int
    end: int


class ArticleSentence(Data):
    """Is a body sentence of an article; offsets are half-open code points."""

    id: str
    start: int
    end: int


class Page(Data):
    """Marks where a page of a paginated file stands in `Article.text`, in half-open code points.

    `number` counts the pages of the file from 1; it comes again where a text goes back to its page.
    """

    number: int
    start: int
    end: int


class Note(Data):
    """Tells a reader something about an article; `ref` is an id or an offset range.

    `concerns` holds the ids of the sentences that it bears on, where it bears on single ones.
    """

    kind: NoteKind
    detail: str
    ref: str | None
    concerns: tuple[str, ...] = ()


class Update(Data):
    """Is one update of a live blog, in half-open code points; its relative dates hang on its time.

    `published` is an ISO 8601 date-time or date, None when its day is not known.
    """

    published: str | None
    start: int
    end: int


class Upstream(Data):
    """Names a source that an article says it rests on, with the words that say so."""

    name: str
    kind: UpstreamKind
    citation: Citation


class Fetched(Data):
    """Says where and when a page was fetched: `final_url` is where redirects led.

    `sha256` is that of its body, which a snapshot keeps; `fetched_at` is in UTC, ISO 8601, and
    None when the clock is left out.
    """

    url: str
    final_url: str
    fetched_at: str | None
    sha256: str


class Article(Data):
    """Is one article: normalised text that never changes, and what was read of it.

    `published` is an ISO 8601 date or date-time; what is not known is None.
    """

    id: str
    source: str
    title: str | None
    outlet: str | None
    author: str | None
    published: str | None
    published_from: PublishedFrom | None
    url: str | None
    language: str | None
    sha256: str
    origin: str
    upstream: tuple[Upstream, ...]
    story: str | None
    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[ArticleSentence, ...]
    notes: tuple[Note, ...]
    pages: tuple[Page, ...] = ()  # files without pages have none, nor had earlier briefings
    fetched: Fetched | None = None  # files were not fetched, nor was anything in earlier briefings
    updates: tuple[Update, ...] = ()  # only live blogs have any

    @model_validator(mode="after")
    def _offsets_lie_in_text(self) -> Self:
        spans = [(block.start, block.end) for block in self.blocks]
        spans += [(sentence.start, sentence.end) for sentence in self.sentences]
        spans += [(update.start, update.end) for update in self.updates]
        spans += [(page.start, page.end) for page in self.pages]
        for start, end in spans:
            if not 0 <= start < end <= len(self.text):
                raise ValueError(f"{self.id}: {start}-{end} lies outside the text")
        return self

    @property
    def original(self) -> str | None:
        """Return the id of the article of the same pile that this one copies or retells."""
        copied = (note.ref for note in self.notes if note.kind is NoteKind.DUPLICATE)
        return next((ref for ref in copied if ref is not None), None)

    def sentence_text(self, sentence: ArticleSentence) -> str:
        """Return the words of a sentence."""
        return self.text[sentence.start : sentence.end]

    def published_at(self, offset: int) -> str | None:
        """Return when the words at an offset were published: in a live blog, with their update."""
        if not self.updates:
            return self.published
        later = bisect_right(self.updates, offset, key=lambda update: update.start)
        update = self.updates[later - 1] if later else None
        if update is None or offset >= update.end:
            return self.published
        return update.published or self.published

    def noted(self, sentence_id: str | None) -> tuple[NoteKind, ...]:
        """Return the kinds of the notes that a claim carries which cites a sentence."""
        bearing = (
            note.kind
            for note in self.notes
            if note.kind is NoteKind.STUB
            or (note.kind in _CARRIED and sentence_id in note.concerns)
        )
        return tuple(dict.fromkeys(bearing))

    def page_at(self, offset: int) -> int | None:
        """Return the number of the page on which an offset stands; None without pages."""
        later = bisect_right(self.pages, offset, key=lambda page: page.start)
        return self.pages[later - 1].number if later else None

    def cite(self, start: int, end: int, sentence_id: str | None = None) -> Citation:
        """Return a citation of the words at half-open offsets."""
        return Citation(
            article_id=self.id,
            sentence_id=sentence_id,
            start=start,
            end=end,
            quote=self.text[start:end],
            page=self.page_at(start),
            notes=self.noted(sentence_id),
        )

    def cite_sentence(self, position: int) -> Citation:
        """Return a citation of a whole body sentence, counted from 0."""
        sentence = self.sentences[position]
        return self.cite(sentence.start, sentence.end, sentence.id)

    def renumbered(self, article_id: str) -> Article:
        """Return the same article under another id, its sentences and citations with it."""
        if article_id == self.id:
            return self
        sentences = tuple(
            sentence.model_copy(update={"id": _moved(sentence.id, article_id)})
            for sentence in self.sentences
        )
        upstream = tuple(
            credit.model_copy(update={"citation": _moved_citation(credit.citation, article_id)})
            for credit in self.upstream
        )
        notes = tuple(
            note.model_copy(
                update={"concerns": tuple(_moved(i, article_id) for i in note.concerns)}
            )
            for note in self.notes
        )
        changes = {"id": article_id, "sentences": sentences, "upstream": upstream, "notes": notes}
        return self.model_copy(update={**changes, "origin": f"o{article_id.removeprefix('a')}"})


_CARRIED = frozenset({NoteKind.CORRECTION, NoteKind.SUPERSEDED})
"""Notes on single sentences that a claim carries which cites one of them."""


def require_quotes(citations: Iterable[Citation], articles: Iterable[Article]) -> None:
    """Require that citations quote what stands at their offsets, and name its page; ValueError."""
    by_id = {article.id: article for article in articles}
    for citation in citations:
        article = by_id.get(citation.article_id)
        where = f"{citation.article_id}[{citation.start}:{citation.end}]"
        if article is None or article.text[citation.start : citation.end] != citation.quote:
            raise ValueError(f"the citation {where} does not quote its article")
        if citation.page != article.page_at(citation.start):
            raise ValueError(f"the citation {where} names another page than its words stand on")


def _moved(sentence_id: str, article_id: str) -> str:
    return f"{article_id}.{sentence_id.rpartition('.')[2]}"


def _moved_citation(citation: Citation, article_id: str) -> Citation:
    sentence_id = citation.sentence_id and _moved(citation.sentence_id, article_id)
    return citation.model_copy(update={"article_id": article_id, "sentence_id": sentence_id})
