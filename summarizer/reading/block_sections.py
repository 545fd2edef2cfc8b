"""Parts of a page that one line opens: comments, lists of other articles, the end of a release.

Owns where such a part begins and how far it reaches. It never takes the greater part of a text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import accumulate

from summarizer.models import BlockKind
from summarizer.reading.block_lines import Line
from summarizer.reading.block_phrases import COMMENTS_OPENING, OTHERS_OPENING
from summarizer.reading.furniture import is_end_mark

Kinds = list[BlockKind | None]

_COMMENTS = re.compile(rf"{COMMENTS_OPENING}\s*:?$", re.IGNORECASE)
_COMMENT_MARK = re.compile(
    r"(?:reply|report|like|share|upvote|flag|permalink|edited)\b.{0,12}$"
    r"|.{0,30}\b\d+ ?(?:m|h|d|w|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?)(?: ago)?$"
    r"|.{1,40} says:?$",
    re.IGNORECASE,
)
_OTHERS = re.compile(rf"{OTHERS_OPENING}\s*:?$", re.IGNORECASE)
_PROSE = 8
_MOST = 0.6
_NEARLY_ALL = 0.75
_FURNITURE = BlockKind.FURNITURE


def is_prose(line: Line) -> bool:
    """Tell a line that is certainly running text by its shape: a sentence of some length."""
    return line.terminal and line.size >= _PROSE and not line.title_case


def mark_sections(lines: Sequence[Line], kinds: Kinds) -> None:
    """Mark the lines of every part that is furniture as a whole."""
    openers = [position for position, line in enumerate(lines) if _may_open(line)]
    if not openers:
        return
    page = _Page(lines, kinds)
    marked = 0
    for position in openers:
        if position >= marked:
            marked = page.section_end(position)
            kinds[position:marked] = [kind or _FURNITURE for kind in kinds[position:marked]]


def _may_open(line: Line) -> bool:
    if line.size > _PROSE or (line.terminal and not is_end_mark(line)):
        return False
    return bool(is_end_mark(line) or _COMMENTS.match(line.bare) or _OTHERS.match(line.bare))


class _Page:
    """Knows for each line how much prose stands before it and what comes after it."""

    def __init__(self, lines: Sequence[Line], kinds: Kinds) -> None:
        self.lines = lines
        self.kinds = kinds
        masses = [
            len(line.text) if kind is None and is_prose(line) else 0
            for line, kind in zip(lines, kinds, strict=True)
        ]
        before = list(accumulate(masses, initial=0))
        self.shares = [mass / max(1, before[-1]) for mass in before]
        self.comment_marks = _counts_from(lines, lambda x: _COMMENT_MARK.match(x.bare) is not None)
        self.headlines = _counts_from(lines, lambda x: not x.terminal or x.title_case)
        self.long = _counts_from(lines, lambda x: x.is_long)

    def section_end(self, position: int) -> int:
        """Return where the part that a line opens ends; the line itself when it opens none."""
        if is_end_mark(self.lines[position]):
            return len(self.lines) if self.shares[position] >= _MOST else position + 1
        if _COMMENTS.match(self.lines[position].bare):
            return self._comments_end(position)
        return self._list_end(position)

    def _comments_end(self, position: int) -> int:
        """Return the end of the text where readers' comments follow, else the next line."""
        share, marks = self.shares[position], self.comment_marks[position + 1]
        follow = share >= _MOST or (share > 0 and marks >= 2)
        return len(self.lines) if follow else position + 1

    def _list_end(self, position: int) -> int:
        """Return the end of a list of headlines; near the end of a page teasers belong to it."""
        end = position + 1
        rest = len(self.lines) - end
        if (
            self.shares[position] >= _NEARLY_ALL
            and self.headlines[end] * 2 >= rest
            and not self.long[end]
        ):
            return len(self.lines)
        while end < len(self.lines) and (self.kinds[end] or _is_headline(self.lines[end])):
            end += 1
        return end


def _counts_from(lines: Sequence[Line], test: Callable[[Line], bool]) -> list[int]:
    """Return for each position how many lines from there on pass a test."""
    passed = (int(test(line)) for line in reversed(lines))
    return list(accumulate(passed, initial=0))[::-1]


def _is_headline(line: Line) -> bool:
    return line.size <= 25 and (not line.terminal or line.title_case)
