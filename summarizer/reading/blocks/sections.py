"""Parts of a page that one line opens: comments, lists of other articles, the end of a release.

Owns where such a part begins and how far it reaches. It never takes the greater part of a text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from summarizer.models import BlockKind
from summarizer.reading.blocks.furniture import is_end_mark
from summarizer.reading.blocks.lines import Line
from summarizer.reading.blocks.phrases import (
    BOILERPLATE_OPENING,
    COMMENTS_OPENING,
    OTHERS_OPENING,
)

Kinds = list[BlockKind | None]

_COMMENTS = re.compile(rf"{COMMENTS_OPENING}\s*:?$", re.IGNORECASE)
_COMMENT_MARK = re.compile(
    r"(?:reply|report|like|share|upvote|flag|permalink|edited)\b.{0,12}$"
    r"|.{0,30}\b\d+ ?(?:m|h|d|w|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?)(?: ago)?$"
    r"|.{1,40} says:?$",
    re.IGNORECASE,
)
_OTHERS = re.compile(rf"{OTHERS_OPENING}\s*:?$", re.IGNORECASE)
_BOILERPLATE = re.compile(rf"{BOILERPLATE_OPENING}\s*:?$", re.IGNORECASE)
_PROSE = 8
_TEASER = 35
_HALF = 0.5
_BOILERPLATE_LINES = 6
_MOST = 0.6
_NEARLY_ALL = 0.75
_KEPT = (BlockKind.TITLE, BlockKind.CORRECTION)


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
            kinds[position:marked] = [
                kind if kind in _KEPT else BlockKind.FURNITURE for kind in kinds[position:marked]
            ]


def _may_open(line: Line) -> bool:
    if line.size > _PROSE * 2 or (line.terminal and not is_end_mark(line)):
        return False
    openers = (_COMMENTS, _OTHERS, _BOILERPLATE)
    return is_end_mark(line) or any(opener.match(line.bare) for opener in openers)


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
        self.comment_marks = _counts_from([bool(_COMMENT_MARK.match(x.bare)) for x in lines])
        self.prose = _counts_from([mass > 0 for mass in masses])
        self.teasers = _counts_from(
            [
                mass > 0 and line.size <= _TEASER and _is_headline(above)
                for mass, line, above in zip(masses[1:], lines[1:], lines, strict=False)
            ]
        )

    def section_end(self, position: int) -> int:
        """Return where the part that a line opens ends; the line itself when it opens none."""
        if is_end_mark(self.lines[position]):
            return len(self.lines) if self.shares[position] >= _MOST else position + 1
        if _COMMENTS.match(self.lines[position].bare):
            return self._comments_end(position)
        if _BOILERPLATE.match(self.lines[position].bare):
            return self._boilerplate_end(position)
        return self._list_end(position)

    def _boilerplate_end(self, position: int) -> int:
        """Return the end of a release, of which this is the last part; else mark nothing."""
        follows = self.prose[position + 1] <= _BOILERPLATE_LINES
        return len(self.lines) if self.shares[position] >= _HALF and follows else position

    def _comments_end(self, position: int) -> int:
        """Return the end of the text where readers' comments follow, else the next line."""
        share, marks = self.shares[position], self.comment_marks[position + 1]
        follow = share >= _MOST or (share > 0 and marks >= 2)
        return len(self.lines) if follow else position + 1

    def _list_end(self, position: int) -> int:
        """Return the end of a list of headlines; near the end of a page teasers belong to it.

        A single sentence after headlines may be the article going on: two are needed.
        """
        end = position + 1
        prose = self.prose[end]
        if self.shares[position] >= _NEARLY_ALL and prose >= 2 and prose == self.teasers[position]:
            return len(self.lines)
        while end < len(self.lines) and self._continues_list(end):
            end += 1
        return end

    def _continues_list(self, position: int) -> bool:
        line = self.lines[position]
        marked = self.kinds[position] is not None or _is_headline(line)
        return marked and not _COMMENTS.match(line.bare)


def _counts_from(passed: Sequence[bool]) -> list[int]:
    """Return for each position how many lines from there on have passed a test."""
    return list(accumulate(map(int, reversed(passed)), initial=0))[::-1]


def _is_headline(line: Line) -> bool:
    return line.size <= 25 and (not line.terminal or line.title_case)
