"""Bytes to what they hold: articles, links to articles, and rows that are none.

Owns the one dispatch by kind, for files, standard input and fetched pages alike. How a kind is
read is the affair of its own module; nothing is fetched here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from summarizer.errors import SourceError
from summarizer.models.article import Fetched, Note
from summarizer.models.kinds import NoteKind
from summarizer.sources.content import Content
from summarizer.sources.decoding import decode
from summarizer.sources.given import Given
from summarizer.sources.kinds import Kind, kind_of, refuse_unread
from summarizer.sources.markdown import read_markdown
from summarizer.sources.raw import Raw

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
    """Is an article that is still to be fetched, and what the one who links to it says of it."""

    address: str
    given: Given = field(default_factory=Given)


def pieces_of(raw: Raw) -> Iterator[Piece | Link | SourceError]:
    """Yield what an input holds, in its order; SourceError when it is nothing that is read.

    An item that cannot be used is an error in its place, and the others go on.
    """
    refuse_unread(raw.name, raw.data, raw.media)
    decoded = decode(raw.name, raw.data, raw.charset)
    notes = (
        ()
        if decoded.note is None
        else (Note(kind=NoteKind.CLEANED, detail=decoded.note, ref=None),)
    )
    yield Piece(raw.name, _content(raw, decoded.text), notes, file=decoded.text)


def refuse_long(source: str, text: str) -> None:
    """Raise SourceError for what is too long to be an article, before hours go into it."""
    if len(text) > MAX_CHARACTERS:
        most = f"{MAX_CHARACTERS // 1_000_000} million characters"
        raise SourceError(source, f"holds more than {most}, as no article does; split it")


def _content(raw: Raw, text: str) -> Content:
    """Return the content of a decoded input by its kind."""
    kind = kind_of(raw.name, text, raw.media)
    if kind is Kind.PAGE:
        from summarizer.sources.page import read_page  # kept out of start-up, like its library

        return read_page(raw.name, text, raw.address)
    refuse_long(raw.name, text)
    return read_markdown(text) if kind is Kind.MARKDOWN else Content(text)
