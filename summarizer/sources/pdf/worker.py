"""Reads a PDF in a process of its own: bytes on standard input, lines of JSON on standard output.

Owns the one use of pypdfium2. A damaged or hostile file can crash PDFium or ask for any memory;
here it takes nothing with it. Imports nothing of the package, so that it starts in a moment.
"""

from __future__ import annotations

import ctypes
import json
import math
import re
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any, BinaryIO, TextIO

MOST_MEMORY = 1_000_000_000
MOST_PIECES = 20_000
"""On one page; a page of a newspaper has a few thousand."""
_PASSWORD, _SECURITY = 4, 5
_BOLD = 600
_WIDE_GAP = 1.1
"""Of the height of a line: words further apart are those of two columns, or of two cells."""
_UPRIGHT = 0.05
"""Radians by which a line may be turned from most of its page; text on its side is no body."""
_QUARTER = math.pi / 2
_SAMPLE = 200
_UNKNOWN = re.compile("[\ufffd\ue000-\uf8ff\x00-\x01\x03-\x08\x0e-\x1f]")
_HYPHENS = re.compile("[\x02\ufffe]")
_LINE_BREAK = re.compile(r"[\r\n]+|(?<=[\x02\ufffe])")
"""PDFium marks a hyphen at the end of a line, and then breaks no line."""
_SPACES = re.compile(r"[ \u00a0\u2000-\u200a]+")

Row = tuple[str, float, float, float, float, bool]


def main(most_pages: int, most_characters: int, data: BinaryIO, out: TextIO) -> None:
    """Write what the file says of itself, then each page; or the one reason why it cannot."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        pdf = PdfDocument(data.read())
    except PdfiumError as error:
        _tell(out, {"error": _reason(getattr(error, "err_code", None))})
        return
    _tell(out, {"count": len(pdf), "title": pdf.get_metadata_value("Title")})
    characters = 0
    for index in range(min(most_pages, len(pdf))):
        try:
            page = _page(pdf, index)
        except PdfiumError:
            _tell(out, {"error": f"is damaged on page {index + 1}"})
            return
        _tell(out, page)
        characters += sum(len(piece[0]) for piece in page["pieces"])
        if characters > most_characters:
            return


def bound_memory() -> None:
    """Have the system refuse more memory than any article needs, where it can."""
    try:
        import resource
    except ImportError:  # Windows has no such bound
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(MOST_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _tell(out: TextIO, told: dict[str, Any]) -> None:
    out.write(json.dumps(told) + "\n")


def _reason(code: int | None) -> str:
    """Say why PDFium does not open a file."""
    if code == _PASSWORD:
        return "is an encrypted PDF; save it without its password"
    if code == _SECURITY:
        return "is a PDF under a protection that is not known; save its text"
    return "is a damaged PDF that cannot be opened"


def _page(pdf: Any, index: int) -> dict[str, Any]:
    page = pdf[index]
    text = page.get_textpage()
    width, height = page.get_size()
    characters = _Characters(text, page.get_mediabox())
    pieces = list(_pieces(characters))
    if characters.turn % 2:
        width, height = sorted((width, height), reverse=True)
    text.close()
    page.close()
    unknown = sum(len(_UNKNOWN.findall(piece[0])) for piece in pieces)
    told = {"number": index + 1, "width": width, "height": height, "unknown": unknown}
    return {**told, "pieces": pieces}


def _pieces(characters: _Characters) -> Iterator[Row]:
    """Yield the pieces of a page in the order in which they were drawn."""
    count = 0
    for start, end in characters.runs():
        piece = characters.piece(start, end)
        if piece is not None:
            yield piece
            count += 1
            if count == MOST_PIECES:
                return


class _Characters:
    """Are the characters of a page with the questions that PDFium answers of them.

    `turn` counts the quarters of a circle by which most of them are turned: places are given as
    they are on the page when it is held so that one can read it.
    """

    def __init__(self, page: Any, edges: tuple[float, float, float, float]) -> None:
        from pypdfium2 import raw

        self._raw: Any = raw
        self._page = page.raw
        self._box = raw.FS_RECTF()
        self._pointer = ctypes.byref(self._box)
        self._text = _one_a_character(page, raw)
        self._edges = edges
        self.turn = self._turn_of_most()

    def _turn_of_most(self) -> int:
        step = max(1, len(self._text) // _SAMPLE)
        seen = (at for at in range(0, len(self._text), step) if not self._text[at].isspace())
        turns = Counter(round(self._angle(at) / _QUARTER) % 4 for at in seen)
        return turns.most_common(1)[0][0] if turns else 0

    def _angle(self, index: int) -> float:
        return float(self._raw.FPDFText_GetCharAngle(self._page, index))

    def _is_turned(self, index: int) -> bool:
        """Tell a character that stands on its side beside most others."""
        off = (self._angle(index) - self.turn * _QUARTER) % (2 * math.pi)
        return min(off, 2 * math.pi - off) > _UPRIGHT

    def runs(self) -> Iterator[tuple[int, int]]:
        """Yield where lines begin and end, cut where words stand far apart."""
        start = 0
        for match in _LINE_BREAK.finditer(self._text):
            yield from self._cut(start, match.start())
            start = match.end()
        yield from self._cut(start, len(self._text))

    def _cut(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for space in _SPACES.finditer(self._text, start, end):
            before, after = space.start() - 1, space.end()
            if before < start or after >= end:
                continue
            _, right, bottom, top = self._place(before)
            gap, height = self._place(after)[0] - right, top - bottom
            if gap > _WIDE_GAP * height or gap < -2 * height:
                yield start, before + 1
                start = after
        yield start, end

    def piece(self, start: int, end: int) -> Row | None:
        """Return the piece of some characters; None for blanks and for what stands on its side."""
        inner = self._text[start:end]
        words = inner.strip()
        if not words or self._is_turned(start):
            return None
        start += len(inner) - len(inner.lstrip())
        end = start + len(words)
        # A blank that only parts two words has no height of its own.
        middle = next(at for at in range((start + end) // 2, end) if not self._text[at].isspace())
        left, right = self._place(start)[0], self._place(end - 1)[1]
        _, _, bottom, top = self._place(middle)
        bold = self._raw.FPDFText_GetFontWeight(self._page, middle) >= _BOLD
        words = _HYPHENS.sub("-", words)
        return words, min(left, right), max(left, right), bottom, top, bold

    def _place(self, index: int) -> tuple[float, float, float, float]:
        """Return left, right, bottom and top of a character's line box."""
        self._raw.FPDFText_GetLooseCharBox(self._page, index, self._pointer)
        box = self._box
        _, _, right, top = self._edges
        if self.turn == 3:
            return box.bottom, box.top, right - box.right, right - box.left
        if self.turn == 2:
            return right - box.right, right - box.left, top - box.top, top - box.bottom
        if self.turn == 1:
            return top - box.top, top - box.bottom, box.left, box.right
        return box.left, box.right, box.bottom, box.top


def _one_a_character(page: Any, raw: Any) -> str:
    """Return the text of a page with one code unit for each of its characters."""
    count = page.count_chars()
    text: str = page.get_text_range()
    if len(text) == count:
        return text
    units = (raw.FPDFText_GetUnicode(page.raw, index) for index in range(count))
    return "".join(_character(unit) for unit in units)


def _character(unit: int) -> str:
    is_whole = unit < 0x110000 and not 0xD800 <= unit < 0xE000
    return chr(unit) if is_whole else "\ufffd"


if __name__ == "__main__":
    bound_memory()
    main(int(sys.argv[1]), int(sys.argv[2]), sys.stdin.buffer, sys.stdout)
