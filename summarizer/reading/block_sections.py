"""Parts of a page that one line opens: comments, lists of other articles, the end of a release.

Owns where such a part begins and how far it reaches. It never takes the greater part of a text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

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
_OTHER_ARTICLES = re.compile(rf"{OTHERS_OPENING}\s*:?$", re.IGNORECASE)
_PROSE = 8
_MOST = 0.6
_NEARLY_ALL = 0.75


def is_prose(line: Line) -> bool:
    """Tell a line that is certainly running text by its shape: a sentence of some length."""
    return line.terminal and line.size >= _PROSE and not line.title_case


def mark_sections(lines: Sequence[Line], kinds: Kinds) -> None:
    """Mark the lines of every part that is furniture as a whole."""
    shares = _shares_before(lines, kinds)
    for position, line in enumerate(lines):
        if line.size > _PROSE or (line.terminal and not is_end_mark(line)):
            continue
        end = _section_end(lines, kinds, position, shares[position])
        if end > position:
            kinds[position:end] = [kind or BlockKind.FURNITURE for kind in kinds[position:end]]


def _shares_before(lines: Sequence[Line], kinds: Kinds) -> list[float]:
    """Return for each line which share of the prose stands before it."""
    masses = [
        len(line.text) if kind is None and is_prose(line) else 0
        for line, kind in zip(lines, kinds, strict=True)
    ]
    total, passed, shares = sum(masses) or 1, 0, []
    for mass in masses:
        shares.append(passed / total)
        passed += mass
    return shares


def _section_end(lines: Sequence[Line], kinds: Kinds, position: int, share: float) -> int:
    """Return where the part that a line opens ends; the line itself when it opens none."""
    bare = lines[position].bare.replace("’", "'")
    if is_end_mark(lines[position]):
        return len(lines) if share >= _MOST else position + 1
    if _COMMENTS.match(bare):
        return _comments_end(lines, position, share)
    if _OTHER_ARTICLES.match(bare):
        return _list_end(lines, kinds, position, share)
    return position


def _comments_end(lines: Sequence[Line], position: int, share: float) -> int:
    """Return the end of the text where readers' comments follow, else the next line."""
    marks = sum(1 for line in lines[position + 1 :] if _COMMENT_MARK.match(line.bare))
    return len(lines) if share >= _MOST or (share > 0 and marks >= 2) else position + 1


def _list_end(lines: Sequence[Line], kinds: Kinds, position: int, share: float) -> int:
    """Return the end of a list of headlines; near the end of a page teasers belong to it."""
    rest = lines[position + 1 :]
    headlines = sum(1 for line in rest if not line.terminal or line.title_case)
    if share >= _NEARLY_ALL and headlines * 2 >= len(rest) and not any(x.is_long for x in rest):
        return len(lines)
    end = position + 1
    while end < len(lines) and (kinds[end] or _is_headline(lines[end])):
        end += 1
    return end


def _is_headline(line: Line) -> bool:
    return line.size <= 25 and (not line.terminal or line.title_case)
