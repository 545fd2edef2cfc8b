"""What a file holds before it is read: its text and what its own metadata say.

Owns the light values that the kinds of files (text, Markdown, HTML) are turned into, and the
builder of their text. Knows no file, no encoding and no article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate

from summarizer.models.article import Block, Note, Page, Update
from summarizer.models.kinds import BlockKind


@dataclass(frozen=True, slots=True)
class Metadata:
    """Is what a file says of its article; what it does not say is None.

    `shown` is a day that stands at the head of an article and that no markup names.
    """

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    shown: str | None = None
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """Is the text of a file, the blocks that its markup shows, its pages and its metadata.

    Offsets of blocks, pages, the updates of a live blog and the items of lists are half-open code
    points of `text`; `items` is None where no markup tells of lists.
    `notes` say what the file tells of the article as a whole, and what of it did not become text.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    metadata: Metadata = field(default_factory=Metadata)
    notes: tuple[Note, ...] = ()
    updates: tuple[Update, ...] = ()
    pages: tuple[Page, ...] = ()
    items: tuple[tuple[int, int], ...] | None = None


def content_of(flow: Flow, metadata: Metadata, notes: tuple[Note, ...] = ()) -> Content:
    """Return what a flow and its metadata make; a title that only metadata hold goes on top.

    So a headline can be quoted like everything else.
    """
    title = metadata.title
    if title is not None and not flow.mark_title(title):
        headed = Flow()
        headed.add(title, BlockKind.TITLE)
        headed.extend(flow)
        flow = headed
    items = flow.items()
    return Content(flow.text(), flow.blocks(), metadata, notes, flow.updates(), items=items)


class Flow:
    """Builds a text of paragraphs, and remembers which of them are no body."""

    def __init__(self) -> None:
        self._paragraphs: list[tuple[str, BlockKind | None]] = []
        self._updates: list[tuple[int, str | None]] = []
        self._items: list[int] = []

    def begin_update(self, published: str | None) -> None:
        """Let what is appended from here on be an update of a live blog."""
        self._updates.append((len(self._paragraphs), published))

    def add(self, paragraph: str, kind: BlockKind | None = None, *, item: bool = False) -> None:
        """Append a paragraph, its white space at the ends cut; an empty one is left out."""
        words = paragraph.strip()
        if words:
            self._items += [len(self._paragraphs)] * item
            self._paragraphs.append((words, kind))

    def extend(self, other: Flow) -> None:
        """Append the paragraphs of another flow."""
        before = len(self._paragraphs)
        self._paragraphs.extend(other._paragraphs)
        self._updates.extend((before + position, when) for position, when in other._updates)
        self._items.extend(before + position for position in other._items)

    def paragraphs(self) -> tuple[str, ...]:
        """Return the paragraphs that are not marked as anything but body."""
        return tuple(words for words, kind in self._paragraphs if kind is None)

    def last_paragraphs(self, most: int) -> tuple[str, ...]:
        """Return the last paragraphs that are body, the very last first."""
        return self.paragraphs()[: -most - 1 : -1]

    def mark(self, wanted: str, kind: BlockKind) -> None:
        """Mark the paragraphs that are some words, unless they are marked already."""
        letters = _letters(wanted)
        for position, (words, marked) in enumerate(self._paragraphs):
            if marked is None and letters and _is_spelled(letters, words):
                self._paragraphs[position] = words, kind

    def mark_title(self, title: str) -> bool:
        """Mark the paragraph near the top that is the title; tell whether there is one."""
        wanted = _letters(title)
        for position, (words, kind) in enumerate(self._paragraphs[:_TITLE_WITHIN]):
            if kind in {None, BlockKind.HEADING} and _is_spelled(wanted, words):
                self._paragraphs[position] = words, BlockKind.TITLE
                return True
        return False

    def text(self) -> str:
        """Return all paragraphs, an empty line between two."""
        return _BREAK.join(words for words, _ in self._paragraphs)

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks in the order of the text."""
        return tuple(
            Block(kind=kind, start=start, end=start + len(words))
            for start, (words, kind) in zip(self._starts(), self._paragraphs, strict=True)
            if kind is not None
        )

    def items(self) -> tuple[tuple[int, int], ...]:
        """Return the paragraphs that are items of lists, half-open."""
        starts = self._starts()
        ends = {n: starts[n] + len(self._paragraphs[n][0]) for n in self._items}
        return tuple((starts[position], end) for position, end in ends.items())

    def updates(self) -> tuple[Update, ...]:
        """Return the updates of a live blog, each up to the next; those without words are none."""
        starts = [*self._starts(), len(self.text()) + len(_BREAK)]
        ends = [*(position for position, _ in self._updates), len(self._paragraphs)][1:]
        return tuple(
            Update(published=when, start=starts[first], end=starts[last] - len(_BREAK))
            for (first, when), last in zip(self._updates, ends, strict=True)
            if first < last
        )

    def _starts(self) -> list[int]:
        """Return where each paragraph begins."""
        lengths = (len(words) + len(_BREAK) for words, _ in self._paragraphs)
        return list(accumulate(lengths, initial=0))[: len(self._paragraphs)]


_BREAK = "\n\n"
_TITLE_WITHIN = 8
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_NO_LETTERS = re.compile(r"[\W_]+")


def _letters(words: str) -> str:
    return _NO_LETTERS.sub("", words[:1000]).casefold()


def _is_spelled(letters: str, words: str) -> bool:
    """Tell whether words have these letters; those that begin otherwise are not read to the end."""
    return letters.startswith(_letters(words[:_GLANCE])) and letters == _letters(words)


_GLANCE = 40


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
