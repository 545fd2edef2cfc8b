"""PDF files to text in reading order, each word with the page it stands on.

Owns what of a PDF is read at all: its bounds, and the refusal of what is encrypted, damaged or a
picture of a text. The file format is PDFium's affair, which is an extra.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.errors import SourceError
from summarizer.models.article import Note
from summarizer.models.kinds import NoteKind
from summarizer.sources.content import Content, Metadata, one_line
from summarizer.sources.pdf.columns import in_reading_order
from summarizer.sources.pdf.document import MOST_CHARACTERS, Sheet, read_document
from summarizer.sources.pdf.furniture import without_furniture
from summarizer.sources.pdf.paging import PagedFlow
from summarizer.sources.pdf.paragraphs import paragraphs_of, title_of

_FEWEST_LETTERS = 16
"""A page with fewer is a picture, or holds nothing but its number."""
_MOST_NAMED = 10

__all__ = ["read_pdf"]


def read_pdf(source: str, data: bytes, most_pages: int) -> Content:
    """Return the content of a PDF; SourceError when there is no text in it that can be read.

    Of a longer file the first `most_pages` pages are read, with a note that says so.
    """
    document = read_document(source, data, most_pages)
    sheets = document.sheets
    _refuse_long(source, sheets)
    bare = _refuse_pictures(source, sheets)
    lines = in_reading_order(without_furniture(sheets))
    paragraphs = list(paragraphs_of(lines))
    title = title_of(paragraphs) or document.title
    flow = PagedFlow(paragraphs, title)
    return Content(
        flow.text(),
        flow.blocks(),
        Metadata(title=one_line(title)),
        pages=flow.pages(),
        notes=tuple(_notes(document.count, most_pages, bare)),
    )


def _refuse_long(source: str, sheets: Sequence[Sheet]) -> None:
    """Raise SourceError where there is more text than any article has."""
    characters = sum(len(piece.text) for sheet in sheets for piece in sheet.pieces)
    if characters > MOST_CHARACTERS:
        most = f"{MOST_CHARACTERS // 1_000_000} million characters"
        problem = f"holds more than {most} up to page {sheets[-1].number}"
        raise SourceError(source, f"{problem}; bound it with --max-pages")


def _refuse_pictures(source: str, sheets: Sequence[Sheet]) -> list[int]:
    """Return the pages without text; SourceError when all are, or when the letters are unknown."""
    bare = [sheet.number for sheet in sheets if _letters(sheet) < _FEWEST_LETTERS]
    if len(bare) == len(sheets):
        problem = (
            "is a PDF of pictures without a text layer, as scanners make them; have its text "
            "recognised first (for instance with ocrmypdf)"
        )
        raise SourceError(source, problem)
    unknown = sum(sheet.unknown for sheet in sheets)
    if unknown > sum(map(_letters, sheets)):
        problem = "is a PDF whose fonts do not say which letters they show; save its text"
        raise SourceError(source, problem)
    return bare


def _letters(sheet: Sheet) -> int:
    return sum(char.isalpha() for piece in sheet.pieces for char in piece.text)


def _notes(count: int, most_pages: int, bare: Sequence[int]) -> Iterator[Note]:
    if count > most_pages:
        detail = f"only the first {most_pages:,} of {count:,} pages were read (see --max-pages)"
        yield Note(kind=NoteKind.TRUNCATED, detail=detail, ref=None)
    if bare:
        named = ", ".join(map(str, bare[:_MOST_NAMED])) + (", ..." if bare[_MOST_NAMED:] else "")
        detail = f"pages without a text layer, which are pictures or empty: {named}"
        yield Note(kind=NoteKind.LEFT_OUT, detail=detail, ref=None)
