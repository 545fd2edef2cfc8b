"""Bytes to what they hold: articles, links to articles, and rows that are none.

Owns the one dispatch by kind, for files, standard input and fetched pages alike. How a kind is
read is the affair of its own module; nothing is fetched here.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, BinaryIO

from summarizer.config import Intake
from summarizer.errors import SourceError
from summarizer.models.article import Fetched, Note
from summarizer.sources.content import Content
from summarizer.sources.decoding import decode
from summarizer.sources.given import Given
from summarizer.sources.items import Item, Opened
from summarizer.sources.kinds import Kind, kind_of, kind_of_data
from summarizer.sources.markdown import read_markdown
from summarizer.sources.raw import Raw

if TYPE_CHECKING:
    from summarizer.sources.web.captures import Capture

MAX_CHARACTERS = 2_000_000


@dataclass(frozen=True, slots=True)
class Piece:
    """Is one article before it is read; `file` is the whole input as decoded."""

    name: str
    content: Content
    notes: tuple[Note, ...] = ()
    given: Given = field(default_factory=Given)
    fetched: Fetched | None = None
    file: str = ""

    def told_by(self, linking: Given) -> Piece:
        """Return the piece with what the one who links to it says where it says nothing itself."""
        said = {part: getattr(self.content.metadata, part) for part in _SAID}
        filled = {part: said[part] or getattr(linking, part) for part in _SAID}
        metadata = replace(self.content.metadata, **filled)
        return replace(self, content=replace(self.content, metadata=metadata))


_SAID = ("title", "outlet", "author", "published", "url")


@dataclass(frozen=True, slots=True)
class Link:
    """Is an article that is still to be fetched, and what the one who links to it says of it.

    `stub` is what there is of it when it cannot be fetched.
    """

    address: str
    given: Given = field(default_factory=Given)
    stub: Piece | None = None


Held = Iterator[Piece | Link | SourceError]


def pieces_of(raw: Raw, intake: Intake) -> Held:
    """Yield what an input holds, in its order; SourceError when it is nothing that is read.

    An item that cannot be used is an error in its place, and the others go on.
    """
    kind = kind_of_data(raw.name, raw.data, raw.media)
    if kind is None:
        yield from _in_text(raw, intake)
    elif kind in CORPORA:
        yield from corpus_pieces(kind, raw.name, io.BytesIO(raw.data), intake)
    else:
        yield Piece(raw.name, _of_bytes(kind, raw, intake))


def captured_pieces(name: str, capture: Capture, intake: Intake) -> Held:
    """Yield what a fetched page holds, each article with where it came from."""
    raw = Raw(name, capture.body, capture.media, capture.charset, capture.final_url)
    for thing in pieces_of(raw, intake):
        yield replace(thing, fetched=capture.fetched) if isinstance(thing, Piece) else thing


def corpus_pieces(kind: Kind, source: str, stream: BinaryIO, intake: Intake) -> Held:
    """Yield the articles of a corpus, which is read as a stream."""
    yield from _from_items(_corpus(kind, source, stream, intake), follow=False)


CORPORA = frozenset({Kind.JSON_LINES, Kind.TABLE, Kind.PARQUET})


def _corpus(kind: Kind, source: str, stream: BinaryIO, intake: Intake) -> Opened:
    from summarizer.sources import corpora  # kept out of start-up: few inputs are one

    if kind is Kind.JSON_LINES:
        return corpora.read_json_lines(source, stream, intake)
    if kind is Kind.TABLE:
        return corpora.read_table(source, stream, intake)
    return corpora.read_parquet(source, stream, intake)


def _from_items(items: Iterable[Item | SourceError], *, follow: bool) -> Held:
    """Yield the articles of items, of stubs that are to be followed their links."""
    for item in items:
        if isinstance(item, SourceError):
            yield item
        elif follow and item.link is not None:
            yield Link(item.link, _given(item), Piece(item.source, item.content))
        else:
            yield Piece(item.source, item.content)


def _given(item: Item) -> Given:
    said = item.content.metadata
    return Given(**{part: getattr(said, part) for part in _SAID})


def _in_text(raw: Raw, intake: Intake) -> Held:
    decoded = decode(raw.name, raw.data, raw.charset)
    kind = kind_of(raw.name, decoded.text, raw.media)
    if kind is Kind.FEED:
        from summarizer.sources.feeds import read_feed  # its library is an extra

        items = read_feed(raw.name, raw.data, intake, raw.address)
        follow = raw.address is not None if intake.follow is None else intake.follow
        yield from _from_items(items, follow=follow)
        return
    content = _content(raw, decoded.text, kind)
    yield Piece(raw.name, content, decoded.notes, file=decoded.text)


def refuse_long(source: str, text: str) -> None:
    """Raise SourceError for what is too long to be an article, before hours go into it."""
    if len(text) > MAX_CHARACTERS:
        most = f"{MAX_CHARACTERS // 1_000_000} million characters"
        raise SourceError(source, f"holds more than {most}, as no article does; split it")


def _content(raw: Raw, text: str, kind: Kind) -> Content:
    """Return the content of a decoded input by its kind."""
    if kind is Kind.PAGE:
        from summarizer.sources.page import read_page  # kept out of start-up, like its library

        return read_page(raw.name, text, raw.address)
    refuse_long(raw.name, text)
    return read_markdown(text) if kind is Kind.MARKDOWN else Content(text)


def _of_bytes(kind: Kind, raw: Raw, intake: Intake) -> Content:
    """Return the content of a file that is more than text; most readers are extras."""
    if kind is Kind.PDF:
        from summarizer.sources.pdf import read_pdf

        return read_pdf(raw.name, raw.data, intake.most_pages)
    return _READERS[kind](raw.name, raw.data)


def _word(source: str, data: bytes) -> Content:
    from summarizer.sources.word import read_word

    return read_word(source, data)


def _book(source: str, data: bytes) -> Content:
    from summarizer.sources.book import read_book

    return read_book(source, data)


def _mail(source: str, data: bytes) -> Content:
    from summarizer.sources.mail import read_mail

    return read_mail(source, data)


_READERS: dict[Kind, Callable[[str, bytes], Content]] = {
    Kind.WORD: _word,
    Kind.BOOK: _book,
    Kind.MAIL: _mail,
}
