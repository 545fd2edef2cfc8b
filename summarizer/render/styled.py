"""Styled text for terminals: wrapped at words, by the cells that characters take on a screen.

Owns wrapping, widths and the codes of styles. Knows nothing of what a text says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rich.cells import cell_len, chop_cells

_WORD = re.compile(r"\s*\S+\s*")


class Style(StrEnum):
    """Names the styles in use by their SGR codes (ECMA-48)."""

    PLAIN = ""
    BOLD = "1"
    DIM = "2"
    ITALIC = "3"
    YELLOW = "33"
    BLUE = "34"
    CYAN = "36"
    TITLE = "1;36"


@dataclass(frozen=True, slots=True)
class Styled:
    """Is text in pieces, each with the codes of its style."""

    pieces: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, text: str, style: str = Style.PLAIN) -> Styled:
        """Return a text in one style."""
        return cls(((text, style),) if text else ())

    def __add__(self, other: Styled) -> Styled:
        return Styled(self.pieces + other.pieces)

    @property
    def plain(self) -> str:
        """Return the text without its styles."""
        return "".join(text for text, _ in self.pieces)

    @property
    def cells(self) -> int:
        """Return how many columns the text takes."""
        return sum(_cells(text) for text, _ in self.pieces)

    def padded(self, columns: int) -> Styled:
        """Return the text with spaces behind it, so many columns wide at the least."""
        return self + Styled.of(" " * (columns - self.cells))

    def within(self, base: str) -> Styled:
        """Return the text with a style laid under each piece."""
        return Styled(tuple((text, _laid(base, style)) for text, style in self.pieces))

    def cut(self, columns: int) -> Styled:
        """Return the beginning of the text, at most so many columns wide."""
        if self.cells <= columns:
            return self
        return next(_divided(self, [len(_fitting(self.plain, columns))]))

    def stripped(self) -> Styled:
        """Return the text without blanks at its end."""
        text = self.plain
        bare = text.rstrip()
        return self if text == bare else next(_divided(self, [len(bare)]))

    def wrapped(self, columns: int) -> list[Styled]:
        """Return the text as lines of at most so many columns; one line at the least."""
        text = self.plain
        if len(text) <= columns and text.isascii():
            return [self]
        return list(_divided(self, list(_breaks(text, columns))))

    def written(self, *, color: bool) -> str:
        """Return the text with the codes of its styles, or plain."""
        if not color:
            return self.plain
        return "".join(f"\x1b[{s}m{text}\x1b[0m" if s else text for text, s in self.pieces)


def joined(parts: Iterable[Styled], between: str = " ", style: str = Style.PLAIN) -> Styled:
    """Return texts as one, with something between them in a style of its own."""
    pieces: list[tuple[str, str]] = []
    for part in parts:
        if pieces:
            pieces.append((between, style))
        pieces += part.pieces
    return Styled(tuple(pieces))


def _cells(text: str) -> int:
    return len(text) if text.isascii() else cell_len(text)


def _laid(base: str, style: str) -> str:
    return style if base == style or not base else f"{base};{style}" if style else base


def _fitting(text: str, columns: int) -> str:
    return chop_cells(text, columns)[0]


def _breaks(text: str, columns: int) -> Iterator[int]:
    """Yield where lines begin after the first one; a word too long for a line is folded."""
    used = 0
    for found in _WORD.finditer(text):
        word, start = found.group(), found.start()
        wide = _cells(word.rstrip())
        if used + wide <= columns:
            used += _cells(word)
        elif wide <= columns:
            yield start
            used = _cells(word)
        else:
            rows = chop_cells(word, columns)
            for row in rows:
                yield from (start,) * bool(start)
                start += len(row)
            used = _cells(rows[-1])


def _divided(text: Styled, breaks: Sequence[int]) -> Iterator[Styled]:
    """Yield a text cut at offsets of its plain form."""
    line: list[tuple[str, str]] = []
    left = iter(breaks)
    until, at = next(left, None), 0
    for piece, style in text.pieces:
        done, end = at, at + len(piece)
        while until is not None and until <= end:
            line += [(piece[done - at : until - at], style)] * (until > done)
            yield Styled(tuple(line))
            line, done, until = [], until, next(left, None)
        line += [(piece[done - at :], style)] * (end > done)
        at = end
    yield Styled(tuple(line))
