"""The lines of an article and their shape.

Owns where a line begins and ends (a hard-wrapped paragraph is one line) and what its form
tells: size, terminal mark, title case, signs of a finite verb. Knows nothing of kinds of blocks.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

from summarizer.reading.blocks.words import FINITE, SMALL_IN_TITLES

LONG = 480
"""Characters beyond which a line is prose and only its beginning and end are looked at."""

_RAW_LINE = re.compile(r"[^\S\n]*+(\S(?:[^\n]*\S)?)")
_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_TERMINAL = re.compile(r"[.!?…。！？؟۔।॥։።᙮‽][\"'”’»›)\]}*_\s]*(?:\[\d{1,3}\]\s*)*$")
_BULLET = re.compile(r"(?:[•·▪◦‣●○■*+–—-]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+)(?=\S)")
_MARKS_BEFORE = re.compile(r"[^\w@#©(\[\"“‘«'$€£¥]+")
_CLAUSE = re.compile(
    r"^(?:he|she|they|we|it|there|you|i)\s\S+\s\S|"
    r"\b[a-z]{2,}ed\s(?:the|a|an|his|her|its|their|our|that|to|it|them|him|about|at|by|more)\b",
    re.IGNORECASE,
)
_WRAP_WIDTH = 100
_WRAPPED_LINE = 25


@dataclass(frozen=True, slots=True)
class Line:
    """Is one line, or the lines of one hard-wrapped paragraph, with its place and shape.

    `text` is what stands there with newlines as spaces, `bare` the same without a leading bullet
    or ornament. `words` are lower-case and empty for long lines. `size` counts words, in scripts
    without spaces an estimate of them. `listed` is what markup calls an item of a list.
    """

    start: int
    end: int
    text: str
    bare: str
    words: tuple[str, ...]
    size: int
    terminal: bool
    title_case: bool
    listed: bool = False

    @property
    def is_long(self) -> bool:
        """Tell a full paragraph of prose."""
        return len(self.text) > LONG

    @property
    def is_bullet(self) -> bool:
        """Tell an item of a list."""
        return self.listed or _BULLET.match(self.text) is not None

    @property
    def is_quoted(self) -> bool:
        """Tell a line that is a quotation as a whole."""
        return self.text[0] in '"“«„' and self.text.rstrip(".,!?…")[-1] in '"”»“'

    @property
    def has_finite_verb(self) -> bool:
        """Tell whether closed classes of English alone show a clause."""
        return any(word in FINITE for word in self.words) or bool(_CLAUSE.search(self.bare[:LONG]))


def read_lines(text: str, items: Collection[int] = ()) -> list[Line]:
    """Return the lines that hold anything, in order; each hard-wrapped paragraph is one.

    `items` are the offsets at which markup begins the items of lists.
    """
    shouted = _is_shouted(text)
    return [
        _line(text, start, end, shouted=shouted, listed=start in items)
        for start, end in line_spans(text)
    ]


def line_spans(text: str) -> list[tuple[int, int]]:
    """Return where each of these lines begins and ends, without outer spaces."""
    raw = [(match.start(1), match.end(1)) for match in _RAW_LINE.finditer(text)]
    return _unwrapped(text, raw, _wrap_width(text, raw))


def _line(text: str, start: int, end: int, *, shouted: bool, listed: bool) -> Line:
    """Describe the shape of one line."""
    plain = text[start:end].replace("\n", " ")
    marks = _MARKS_BEFORE.match(plain)
    bare = plain[marks.end() :] if marks else plain
    words = _WORD.findall(plain) if len(plain) <= LONG else []
    return Line(
        start=start,
        end=end,
        text=plain,
        bare=bare,
        words=tuple(word.replace("’", "'").lower() for word in words),
        size=max(plain.count(" ") + 1, len(plain) // 9),
        terminal=_TERMINAL.search(plain[-60:]) is not None,
        title_case=not shouted and _is_title_case(words),
        listed=listed,
    )


def _is_title_case(words: list[str]) -> bool:
    """Tell whether every word begins with a capital or a digit, save the small ones."""
    capital = sum(1 for word in words if word[0].isupper())
    small = (word for word in words if word[0].islower() and word.islower())
    return capital >= 2 and all(word in SMALL_IN_TITLES for word in small)


def _is_shouted(text: str) -> bool:
    """Tell whether the whole text is set in capitals, as old wires are."""
    sample = text[:2000]
    return sum(map(str.isupper, sample)) > sum(map(str.islower, sample))


def _wrap_width(text: str, raw: list[tuple[int, int]]) -> int | None:
    """Return the width at which the paragraphs of a text are broken; None for none."""
    width = max((end - start for start, end in raw), default=0)
    if width > _WRAP_WIDTH:
        return None
    full = [
        text[b[0] : b[0] + 2]
        for a, b in pairwise(raw)
        if b[0] - a[1] == 1 and a[1] - a[0] > width * 0.6
    ]
    broken = sum(1 for beginning in full if beginning[:1].islower())
    return width if broken >= 3 and broken * 4 >= len(full) else None


def _unwrapped(text: str, raw: list[tuple[int, int]], width: int | None) -> list[tuple[int, int]]:
    """Join the lines that a hard wrap has parted."""
    joined: list[tuple[int, int]] = []
    last = (0, 0)
    for start, end in raw:
        if joined and _belongs_to(text, last, (start, end), width):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
        last = (start, end)
    return joined


def _belongs_to(
    text: str, last: tuple[int, int], following: tuple[int, int], width: int | None
) -> bool:
    """Tell whether a line goes on with the sentence or the paragraph of the line before."""
    if text.count("\n", last[1], following[0]) > 1 or _BULLET.match(text, *following):
        return False
    before = text[last[0] : last[1]]
    if width is not None and len(before) > width * 0.75:
        return True
    if _TERMINAL.search(before[-60:]) or before[-1] in ":|":
        return False
    beginning = text[following[0] : following[0] + 2].replace(" ", "a")
    return before[-1] in ",;" or (
        len(before) >= _WRAPPED_LINE and beginning.isalpha() and beginning.islower()
    )
