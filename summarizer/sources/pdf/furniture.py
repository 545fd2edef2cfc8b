"""What stands on every page: running heads and feet, and the numbers of pages.

Owns how they are told from the text: by their place at the edge of a page, and because they come
again. The first page keeps its head, which often names the outlet and the day.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarizer.sources.pdf.document import Piece, Sheet

_EDGE = 0.13
"""Of the height of a page: how far heads and feet reach into it."""
_SHARE = 0.3
"""Of the pages: left and right ones may have heads of their own, and a first page none."""
_FEWEST_PAGES = 3
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"(?:page|p\.|seite|s\.|página|pagina)?\s*[-–—|•]?\s*(?:\d{1,5}|[ivxlc]{1,7})\s*[-–—|•]?"
    r"(?:\s*(?:/|of|von|de|di|sur|\|)\s*\d{1,5})?",
    re.IGNORECASE,
)

_Mark = tuple[str, bool]


def without_furniture(sheets: Sequence[Sheet]) -> Iterator[Sheet]:
    """Yield pages without the heads, feet and numbers that come again; the first keeps its head."""
    common = _repeated(sheets)
    for sheet in sheets:
        dropped = {id(piece) for piece in _outermost(sheet, common)}
        if sheet is sheets[0]:
            dropped -= {id(p) for p in sheet.pieces if _is_head(p, sheet) and not _is_number(p)}
        kept = tuple(piece for piece in sheet.pieces if id(piece) not in dropped)
        yield replace(sheet, pieces=kept)


def _outermost(sheet: Sheet, common: set[_Mark]) -> Iterator[Piece]:
    """Yield what comes again, from each edge inwards up to the first line of the text."""
    heads = (piece for piece in sheet.pieces if _is_head(piece, sheet))
    feet = (piece for piece in sheet.pieces if _is_at_edge(piece, sheet))
    yield from _leading(sorted(heads, key=lambda piece: -piece.top), sheet, common)
    yield from _leading(sorted(feet, key=lambda piece: piece.bottom), sheet, common)


def _leading(pieces: Sequence[Piece], sheet: Sheet, common: set[_Mark]) -> Iterator[Piece]:
    def is_furniture(piece: Piece) -> bool:
        return _is_number(piece) or _mark(piece, sheet) in common

    for piece in pieces:
        beside = (p for p in pieces if p.bottom < (piece.top + piece.bottom) / 2 < p.top)
        if not all(map(is_furniture, beside)):
            return
        yield piece


def _repeated(sheets: Sequence[Sheet]) -> set[_Mark]:
    """Return what stands at the edge of several pages, whatever figures change in it."""
    counts: Counter[_Mark] = Counter()
    for sheet in sheets:
        counts.update({_mark(p, sheet) for p in sheet.pieces if _is_at_edge(p, sheet)})
    fewest = max(min(_FEWEST_PAGES, len(sheets)), _SHARE * len(sheets), 2)
    return {mark for mark, count in counts.items() if count >= fewest}


def _mark(piece: Piece, sheet: Sheet) -> _Mark:
    """Return what is the same for a head on all pages: its words and the edge it stands at."""
    words = _DIGITS.sub("#", piece.text.casefold()) if _is_at_edge(piece, sheet) else ""
    return " ".join(words.split()), _is_head(piece, sheet)


def _is_at_edge(piece: Piece, sheet: Sheet) -> bool:
    return _is_head(piece, sheet) or piece.top < _EDGE * sheet.height


def _is_head(piece: Piece, sheet: Sheet) -> bool:
    return piece.bottom > (1 - _EDGE) * sheet.height


def _is_number(piece: Piece) -> bool:
    """Tell the number of a page by its form."""
    return _NUMBER.fullmatch(piece.text.strip()) is not None
