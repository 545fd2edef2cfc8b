"""The pieces of a page in the order in which people read: lines, columns from left to right.

Owns how columns are told from gaps between words and from the cells of a table. A page is cut into
bands with the same gutters; within a band each column is read to its end. After the XY-cut of Nagy,
Seth and Viswanathan (1992), with gutters kept across bands as in Breuel (2003).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from statistics import median

from summarizer.sources.pdf.document import Piece, Sheet

_GUTTER = 0.9
"""Of the height of a line: the narrowest space between columns."""
_FEWEST_LINES = 3
_NARROWEST = 0.17
"""Of the width of the text on a page: the narrowest column of prose."""
_FILLED = 0.55
"""Of the width of a column: what its lines fill at the median, where cells of a table do not."""
_FEWEST_CHARACTERS = 18
"""At the median in a line of prose; a narrow newspaper column has 25."""
_FEWEST_FLOWING = 6
_FLOWING = 0.7
"""Of the lines of a column that begin within a sentence; cells of a table begin with their own."""
_LONG_LINE = 35
_FEWEST_CELLS = 3
_LONG_CELL = 24
_SAME_LINE = 0.5
_CELL = " | "
_NEAR = 0.8
"""Of the height of a line: how near the first lines of columns are to each other."""

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Line:
    """Is a line of a column; `column` are the edges of its column, `is_row` a table's."""

    text: str
    page: int
    left: float
    right: float
    bottom: float
    top: float
    bold: bool
    column: Span
    is_row: bool = False

    @property
    def size(self) -> float:
        """Return the height of the line."""
        return self.top - self.bottom


def in_reading_order(sheets: Iterable[Sheet]) -> list[Line]:
    """Return the lines of all pages as they are read."""
    return [line for sheet in sheets for line in _lines_of(sheet)]


def _lines_of(sheet: Sheet) -> Iterator[Line]:
    if not sheet.pieces:
        return
    height = median(piece.size for piece in sheet.pieces)
    for is_table, bands in _parted(_bands(sheet.pieces)):
        if is_table:
            pieces = [piece for band in bands for piece in band]
            yield from _rows(_columns(pieces, height), pieces, sheet.number)
            continue
        for region in _regions(bands, height):
            yield from _column_lines(region, sheet.number, height)


def _bands(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Yield the pieces of each stretch of a page that no horizontal line of white crosses."""
    band: list[Piece] = []
    floor = 0.0
    for piece in sorted(pieces, key=lambda piece: -piece.top):
        # Line boxes overlap a little even where lines do not.
        if band and piece.top - 0.25 * piece.size < floor:
            yield band
            band = []
        floor = min(floor, piece.bottom) if band else piece.bottom
        band.append(piece)
    yield band


def _parted(bands: Iterable[list[Piece]]) -> Iterator[tuple[bool, list[list[Piece]]]]:
    """Yield runs of bands: those that are rows of a table, and what stands between tables."""
    runs = [(is_row, list(run)) for is_row, run in groupby(bands, key=_is_table_row)]
    tabular = [(is_row and len(run) >= _FEWEST_LINES, run) for is_row, run in runs]
    for is_table, parts in groupby(tabular, key=lambda part: part[0]):
        yield is_table, [band for _, run in parts for band in run]


def _is_table_row(band: Sequence[Piece]) -> bool:
    """Tell a line of three cells or more, each of a few words."""
    is_line = all(_is_same_line(band[0], piece) for piece in band)
    return is_line and len(band) >= _FEWEST_CELLS and max(len(p.text) for p in band) <= _LONG_CELL


def _regions(bands: Iterable[list[Piece]], height: float) -> Iterator[list[Piece]]:
    """Yield bands joined for as long as they keep a gutter between columns, or have none."""
    region: list[Piece] = []
    had_gutter = False
    for band in bands:
        joined = [*region, *band]
        keeps = bool(_gutters(joined, height))
        starts_columns = region and not had_gutter and bool(_gutters(band, height))
        if region and (had_gutter != keeps or starts_columns) and not _fits(region, keeps):
            rest, own = _parted_columns(region, band, height) if starts_columns else (region, band)
            if rest:
                yield rest
            region, had_gutter = own, bool(_gutters(own, height))
        else:
            region, had_gutter = joined, keeps
    yield region


def _parted_columns(
    above: Sequence[Piece], band: Sequence[Piece], height: float
) -> tuple[list[Piece], list[Piece]]:
    """Return what stands above columns, and the columns with their own first lines.

    Where one column begins with a paragraph and the next goes on with one, their first lines are
    not at one height: the higher ones are right above the band and within one of its columns.
    """
    rest, own = list(above), list(band)
    for line in reversed(list(_bands(above))):
        joined = [*line, *own]
        near = min(p.bottom for p in line) - max(p.top for p in own) < _NEAR * height
        if not near or len(_gutters(joined, height)) < len(_gutters(own, height)):
            break
        rest = [piece for piece in rest if piece not in line]
        own = joined
    return rest, own


def _fits(region: Sequence[Piece], keeps: bool) -> bool:  # noqa: FBT001  # one question
    """Tell a region of so few pieces that it had no room for columns, and takes those below."""
    return keeps and len(region) == 1


def _gutters(pieces: Sequence[Piece], height: float) -> list[Span]:
    """Return the spaces that no piece crosses, with pieces on both sides."""
    gutters: list[Span] = []
    edge: float | None = None
    for piece in sorted(pieces, key=lambda piece: piece.left):
        if edge is not None and piece.left - edge >= _GUTTER * height:
            gutters.append((edge, piece.left))
        edge = piece.right if edge is None else max(edge, piece.right)
    return gutters


def _column_lines(pieces: Sequence[Piece], page: int, height: float) -> Iterator[Line]:
    """Yield the lines of a region: column by column of prose, row by row of a table."""
    columns = _columns(pieces, height)
    if len(columns) == 1:
        yield from _lines(pieces, page, _edges(pieces))
    elif _are_prose(columns, pieces):
        for column in columns:
            yield from _nested(column, pieces, page, height)
    else:
        yield from _rows(columns, pieces, page)


def _nested(
    column: Sequence[Piece], within: Sequence[Piece], page: int, height: float
) -> Iterator[Line]:
    """Yield the lines of a column, in which narrower ones may stand below a heading."""
    for region in _regions(_bands(column), height):
        inner = _columns(region, height)
        nested = len(inner) > 1 and len(region) < len(within) and _are_prose(inner, within)
        for part in inner if nested else [region]:
            yield from _lines(part, page, _edges(part if nested else column))


def _rows(columns: Sequence[Sequence[Piece]], pieces: Sequence[Piece], page: int) -> Iterator[Line]:
    """Yield the rows of a table, or the one line in which words stand far apart."""
    places = {id(piece): number for number, column in enumerate(columns) for piece in column}
    rows = list(_aligned(pieces))
    mark = _CELL if len(rows) >= _FEWEST_LINES else " "
    for row in rows:
        cells = [list(cell) for _, cell in groupby(row, key=lambda piece: places[id(piece)])]
        line = _line(row, page, _edges(pieces))
        text = mark.join(_joined(cell) for cell in cells)
        yield replace(line, text=text, is_row=mark == _CELL)


def _columns(pieces: Sequence[Piece], height: float) -> list[list[Piece]]:
    cuts = [(left + right) / 2 for left, right in _gutters(pieces, height)]
    columns: list[list[Piece]] = [[] for _ in range(len(cuts) + 1)]
    for piece in pieces:
        columns[sum(piece.left > cut for cut in cuts)].append(piece)
    return columns


def _are_prose(columns: Sequence[Sequence[Piece]], within: Sequence[Piece]) -> bool:
    """Tell columns from cells: all but one, as the last of a page, are wide and full of words."""
    if any(map(_flows, columns)) or _has_sidebar(columns):
        return True
    left, right = _edges(within)
    prose = 0
    for column in columns:
        start, end = _edges(column)
        lines = list(_lines(column, 0, (start, end)))
        filled = median(line.right - line.left for line in lines)
        words = median(len(line.text) for line in lines)
        is_wide = end - start >= _NARROWEST * (right - left) and words >= _FEWEST_CHARACTERS
        if not is_wide:
            return False
        prose += len(lines) >= _FEWEST_LINES and filled >= _FILLED * (end - start)
    return prose >= max(1, len(columns) - 1)


def _flows(column: Sequence[Piece]) -> bool:
    """Tell a column of prose, beside which anything may stand: its sentences go over its lines."""
    lines = list(_lines(column, 0, (0.0, 0.0)))
    goes_on = sum(line.text[:1].islower() for line in lines)
    return len(lines) >= _FEWEST_FLOWING and goes_on >= _FLOWING * len(lines)


def _has_sidebar(columns: Sequence[Sequence[Piece]]) -> bool:
    """Tell a column of long lines beside most of which nothing stands."""
    told = sorted((list(_lines(c, 0, (0.0, 0.0))) for c in columns), key=len, reverse=True)
    longest, others = told[0], sum(map(len, told[1:]))
    if len(longest) < _FEWEST_FLOWING or 2 * others > len(longest):
        return False
    return median(len(line.text) for line in longest) >= _LONG_LINE


def _edges(pieces: Sequence[Piece]) -> Span:
    return min(piece.left for piece in pieces), max(piece.right for piece in pieces)


def _lines(pieces: Iterable[Piece], page: int, column: Span) -> Iterator[Line]:
    """Yield the lines of one column."""
    for row in _aligned(pieces):
        yield _line(row, page, column)


def _aligned(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Yield the pieces at each height, from left to right."""
    row: list[Piece] = []
    for piece in sorted(pieces, key=lambda piece: (-piece.top, piece.left)):
        if row and not _is_same_line(row[-1], piece):
            yield sorted(row, key=lambda piece: piece.left)
            row = []
        row.append(piece)
    if row:
        yield sorted(row, key=lambda piece: piece.left)


def _is_same_line(one: Piece, other: Piece) -> bool:
    shared = min(one.top, other.top) - max(one.bottom, other.bottom)
    return shared > _SAME_LINE * min(one.size, other.size)


def _line(row: Sequence[Piece], page: int, column: Span) -> Line:
    longest = max(row, key=lambda piece: len(piece.text))
    return Line(
        text=_joined(row),
        page=page,
        left=row[0].left,
        right=row[-1].right,
        bottom=longest.bottom,
        top=longest.top,
        bold=all(piece.bold for piece in row),
        column=column,
    )


def _joined(row: Sequence[Piece]) -> str:
    """Return the words of a line; pieces that touch are parts of one word."""
    words = row[0].text
    for before, piece in pairwise(row):
        touches = piece.left - before.right < 0.12 * piece.size
        words += piece.text if touches else f" {piece.text}"
    return words
