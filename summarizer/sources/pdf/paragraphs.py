"""Lines to paragraphs: what belongs together across lines, columns and pages.

Owns the signs of a new paragraph (space, an indent, another size, a short last line), the hyphens
at the ends of lines, and which paragraphs are headings or notes at the foot of a page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from summarizer.models.kinds import BlockKind
from summarizer.sources.pdf.columns import Line
from summarizer.sources.pdf.hyphens import Hyphens

_INDENT = 0.6
_WIDE = 1.35
"""Of the usual distance between lines: a larger one parts paragraphs."""
_OTHER_SIZE = 0.12
_SHORT = 0.85
"""Of the width of its column: a line that ends before is the last of its paragraph."""
_HEADING_SIZE = 1.12
_TITLE_SIZE = 1.25
_NOTE_SIZE = 0.88
_LONGEST_HEADING = 25
_ENDS = re.compile(r"(?:[.!?:…]['\"”’»)\]]*|(?<!\d)[.!?…]['\"”’»)\]]*\d{1,2})$")
"""The end of a sentence; the number of a note may stand behind it, and 14.5 ends none."""
_BULLET = re.compile(r"(?:[•●▪■◦‣–—*]|\(?\d{1,2}[.)]|[a-z]\))\s")
_NOTE_MARK = re.compile(r"(?:\d{1,3}|[*†‡])\s?\S")


@dataclass(slots=True)
class Paragraph:
    """Is a paragraph as runs of words, each with the page it stands on."""

    runs: list[tuple[str, int]]
    size: float
    bold: bool
    kind: BlockKind | None = None

    @property
    def text(self) -> str:
        """Return all its words."""
        return "".join(words for words, _ in self.runs)


def paragraphs_of(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """Yield the paragraphs of a file, with headings and notes at the foot marked."""
    if not lines:
        return
    body = _body_size(lines)
    hyphens = Hyphens(line.text for line in lines)
    leading = _leading(lines, body)
    for group in _groups(lines, leading):
        paragraph = Paragraph(
            runs=list(_runs(group, hyphens)),
            size=median(line.size for line in group),
            bold=all(line.bold for line in group),
        )
        paragraph.kind = _kind(paragraph, body)
        yield paragraph


def title_of(paragraphs: Sequence[Paragraph]) -> str | None:
    """Return the largest heading on the first page, where it is larger than those below it."""
    if not paragraphs:
        return None
    body = _usual([(p.size, len(p.text)) for p in paragraphs])
    first = paragraphs[0].runs[0][1]
    opening = [p for p in paragraphs if p.runs[0][1] == first and len(p.text.split()) > 1]
    largest = max(opening, key=lambda p: p.size, default=None)
    if largest is None or largest.size < _TITLE_SIZE * body or largest.kind is None:
        return None
    return " ".join(largest.text.split())


def _body_size(lines: Sequence[Line]) -> float:
    return _usual([(line.size, len(line.text)) for line in lines])


def _usual(sizes: Sequence[tuple[float, int]]) -> float:
    """Return the size that most characters have."""
    counts: Counter[float] = Counter()
    for size, characters in sizes:
        counts[round(size * 2) / 2] += characters
    return counts.most_common(1)[0][0]


def _leading(lines: Sequence[Line], body: float) -> float:
    """Return the usual distance from one line of the body to the next."""
    distances = [
        one.bottom - other.bottom
        for one, other in pairwise(lines)
        if _is_below(one, other) and abs(other.size - body) <= _OTHER_SIZE * body
    ]
    counts = Counter(round(distance * 2) / 2 for distance in distances)
    return counts.most_common(1)[0][0] if counts else body * 1.2


def _is_below(one: Line, other: Line) -> bool:
    """Tell the next line of the same column on the same page."""
    return one.page == other.page and one.column == other.column and one.bottom > other.bottom


def _groups(lines: Sequence[Line], leading: float) -> Iterator[list[Line]]:
    """Yield the lines of each paragraph."""
    group: list[Line] = []
    for line in lines:
        if group and _begins(group, line, leading):
            yield group
            group = []
        group.append(line)
    yield group


def _begins(group: Sequence[Line], line: Line, leading: float) -> bool:
    """Tell whether a line begins a paragraph, from the line before it."""
    last = group[-1]
    if line.is_row or last.is_row:
        return True
    if abs(line.size - last.size) > _OTHER_SIZE * last.size or line.bold != last.bold:
        return not _goes_on(last, line) or line.size != last.size
    if _BULLET.match(line.text):
        return True
    if not _is_below(last, line):
        return not _goes_on(last, line) and not (_fills(last, group) and not _ends(last))
    if last.bottom - line.bottom > _WIDE * max(leading, 1.05 * line.size):
        return True
    if line.left - line.column[0] > _INDENT * line.size >= last.left - last.column[0]:
        return True
    return _ends(last) and not _fills(last, group)


def _ends(line: Line) -> bool:
    """Tell a line whose end is that of a sentence."""
    return _ENDS.search(line.text) is not None


def _goes_on(last: Line, line: Line) -> bool:
    """Tell a sentence that goes on where another column, page or face begins."""
    opening = line.text[:1]
    return not _ends(last) and (opening.islower() or last.text.endswith(_TIES))


_TIES = ("-", "\u00ad", "\u2010", ",")


def _fills(line: Line, group: Sequence[Line]) -> bool:
    """Tell a line that reaches the end of its column, as every one but the last does."""
    left, right = line.column
    reach = max(right, *(other.right for other in group if other.column == line.column))
    return line.right - left >= _SHORT * (reach - left)


def _runs(group: Sequence[Line], hyphens: Hyphens) -> Iterator[tuple[str, int]]:
    """Yield the words of lines, put together across their ends."""
    for line, following in zip(group, [*group[1:], None], strict=True):
        if following is None:
            yield line.text.rstrip("\u00ad"), line.page
        else:
            yield hyphens.joined(line.text, following.text), line.page


def _kind(paragraph: Paragraph, body: float) -> BlockKind | None:
    """Return what a paragraph is when it is no body."""
    words = paragraph.text.split()
    if paragraph.size < _NOTE_SIZE * body and _NOTE_MARK.match(paragraph.text):
        return BlockKind.FURNITURE
    if len(words) > _LONGEST_HEADING:
        return None
    ends = _ENDS.search(paragraph.text) is not None
    is_large = paragraph.size > _HEADING_SIZE * body
    return BlockKind.HEADING if is_large or (paragraph.bold and not ends) else None
