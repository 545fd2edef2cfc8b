"""Paragraphs of a PDF put into one text, with the blocks and the pages in it.

Owns the offsets; a page comes again where a paragraph goes back to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.models.article import Block, Page
from summarizer.models.kinds import BlockKind
from summarizer.sources.pdf.paragraphs import Paragraph

_BREAK = "\n\n"


class PagedFlow:
    """Is the text of paragraphs; a title that none of them is goes on top, on the first page."""

    def __init__(self, paragraphs: Sequence[Paragraph], title: str | None) -> None:
        self._parts: list[str] = []
        self._blocks: list[Block] = []
        self._pages: list[Page] = []
        self._length = 0
        titled = next((p for p in paragraphs if title and _words(p.text) == _words(title)), None)
        if title and titled is None and paragraphs:
            first = paragraphs[0].runs[0][1]
            self._add(Paragraph([(title, first)], 0, bold=False, kind=BlockKind.TITLE))
        for paragraph in paragraphs:
            if paragraph is titled:
                paragraph.kind = BlockKind.TITLE
            self._add(paragraph)

    def text(self) -> str:
        """Return the whole text."""
        return "".join(self._parts)

    def blocks(self) -> tuple[Block, ...]:
        """Return what is no body."""
        return tuple(self._blocks)

    def pages(self) -> tuple[Page, ...]:
        """Return the stretches of pages, in the order of the text and without gaps."""
        return tuple(self._pages)

    def _add(self, paragraph: Paragraph) -> None:
        if self._parts:
            self._put(_BREAK, self._pages[-1].number)
        start = self._length
        for words, page in paragraph.runs:
            self._put(words, page)
        if paragraph.kind is not None:
            self._blocks.append(Block(kind=paragraph.kind, start=start, end=self._length))

    def _put(self, words: str, page: int) -> None:
        end = self._length + len(words)
        if self._pages and self._pages[-1].number == page:
            self._pages[-1] = self._pages[-1].model_copy(update={"end": end})
        else:
            self._pages.append(Page(number=page, start=self._length, end=end))
        self._parts.append(words)
        self._length = end


def _words(text: str) -> list[str]:
    return text.casefold().split()
