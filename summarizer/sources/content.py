"""What a file holds before it is read: its text and what its own metadata say.

Owns the light values that the kinds of files (text, Markdown, HTML) are turned into, and the
builder of their text. Knows no file, no encoding and no article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from summarizer.models.article import Block
from summarizer.models.kinds import BlockKind


@dataclass(frozen=True, slots=True)
class Metadata:
    """Is what a file says of its article; what it does not say is None."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """Is the text of a file, the blocks that its markup shows, and its metadata.

    Offsets of the blocks are half-open code points of `text`.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    metadata: Metadata = field(default_factory=Metadata)


def content_of(flow: Flow, metadata: Metadata) -> Content:
    """Return what a flow and its metadata make; a title that only metadata hold goes on top.

    So a headline can be quoted like everything else.
    """
    title = metadata.title
    if title is None:
        return Content(flow.text(), flow.blocks(), metadata)
    if not flow.mark_title(title):
        headed = Flow()
        headed.add(title, BlockKind.TITLE)
        headed.extend(flow)
        flow = headed
    return Content(flow.text(), flow.blocks(), metadata)


class Flow:
    """Builds a text of paragraphs, and remembers which of them are no body."""

    def __init__(self) -> None:
        self._paragraphs: list[tuple[str, BlockKind | None]] = []

    def add(self, paragraph: str, kind: BlockKind | None = None) -> None:
        """Append a paragraph, its white space at the ends cut; an empty one is left out."""
        words = paragraph.strip()
        if words:
            self._paragraphs.append((words, kind))

    def extend(self, other: Flow) -> None:
        """Append the paragraphs of another flow."""
        self._paragraphs.extend(other._paragraphs)

    def mark_title(self, title: str) -> bool:
        """Mark the paragraph near the top that is the title; tell whether there is one."""
        wanted = _letters(title)
        for position, (words, kind) in enumerate(self._paragraphs[:_TITLE_WITHIN]):
            if kind in {None, BlockKind.HEADING} and _letters(words) == wanted:
                self._paragraphs[position] = words, BlockKind.TITLE
                return True
        return False

    def text(self) -> str:
        """Return all paragraphs, an empty line between two."""
        return _BREAK.join(words for words, _ in self._paragraphs)

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks in the order of the text."""
        blocks = []
        start = 0
        for words, kind in self._paragraphs:
            end = start + len(words)
            if kind is not None:
                blocks.append(Block(kind=kind, start=start, end=end))
            start = end + len(_BREAK)
        return tuple(blocks)


_BREAK = "\n\n"
_TITLE_WITHIN = 8
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_NO_LETTERS = re.compile(r"[\W_]+")


def _letters(words: str) -> str:
    return _NO_LETTERS.sub("", words[:1000]).casefold()


def one_line(value: str | None) -> str | None:
    """Return words on one line without control characters; None where none are left."""
    if value is None:
        return None
    visible = "".join(char if char.isprintable() or char.isspace() else "" for char in value)
    return " ".join(visible.split()) or None


def language_tag(value: str | None) -> str | None:
    """Return a language tag such as "de" or "pt-BR"; None for anything else."""
    tag = (value or "").strip().replace("_", "-")
    return tag if _LANGUAGE_TAG.fullmatch(tag) else None


def first(values: Iterable[str | None]) -> str | None:
    """Return the first value that says something."""
    return next((value for value in values if value), None)
