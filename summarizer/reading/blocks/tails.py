"""The lines below the last prose of an article: sign-offs, contacts, labels, who the author is.

Owns what place and shape prove there. A text with markup has been pruned before, so that place
proves less of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.models import BlockKind
from summarizer.reading.blocks.bylines import byline_names, is_role_line, is_sign_off
from summarizer.reading.blocks.furniture import is_colophon
from summarizer.reading.blocks.lines import Line
from summarizer.reading.blocks.postal import is_part_of_address
from summarizer.reading.blocks.sections import Kinds
from summarizer.reading.blocks.shapes import HEADING_SIZE, HEADLINE_SIZE, reads_as_body

_CONTACT = re.compile(r"[\w.+-]+@[\w-]+\.\w|\+\d[\d ()-]{7,}|\(\d{3}\) ?\d{3}-\d{4}|\bhttps?://")
_SPEECH = re.compile(r"[“\"”]|\b(?:said|says)\b")
_LABEL_SIZE = 4


def mark_tail(lines: Sequence[Line], kinds: Kinds, start: int, *, marked_up: bool) -> None:
    """Mark what stands below the last prose."""
    author = next(
        (
            name
            for line, kind in zip(lines, kinds, strict=True)
            if kind is BlockKind.BYLINE and (name := byline_names(line.bare))
        ),
        None,
    )
    seen = False
    for position in range(start, len(lines)):
        if kinds[position] is None:
            kinds[position] = _below(lines[position], after_furniture=seen and not marked_up)
            if marked_up and kinds[position] is BlockKind.FURNITURE:
                kinds[position] = _below_markup(lines[position])
        seen = seen or kinds[position] is BlockKind.FURNITURE
    if author is not None:
        _mark_biographies(lines, kinds, author)


def _below(line: Line, *, after_furniture: bool) -> BlockKind | None:
    """Return the kind of a line below the prose."""
    if is_role_line(line) or is_sign_off(line):
        return BlockKind.BYLINE
    if is_part_of_address(line):
        return BlockKind.FURNITURE
    if _CONTACT.search(line.text) and line.size <= HEADLINE_SIZE and not _SPEECH.search(line.text):
        return BlockKind.FURNITURE
    if line.terminal:
        return BlockKind.FURNITURE if after_furniture and line.title_case else None
    if is_colophon(line):
        return BlockKind.FURNITURE
    if after_furniture:
        return BlockKind.FURNITURE
    clause = line.size >= HEADING_SIZE and line.has_finite_verb
    if reads_as_body(line) or line.is_quoted or clause:
        return None
    return BlockKind.FURNITURE


def _below_markup(line: Line) -> BlockKind | None:
    """Return the kind of a line that is furniture by its place, where the page was pruned.

    What is left there is a label, the heading of a last list, or a line of it.
    """
    is_address = _CONTACT.search(line.text) is not None or is_part_of_address(line)
    if line.size <= _LABEL_SIZE or is_address or is_colophon(line):
        return BlockKind.FURNITURE
    return BlockKind.HEADING if line.size <= HEADING_SIZE else None


def _mark_biographies(lines: Sequence[Line], kinds: Kinds, author: str) -> None:
    """Mark the closing lines that tell who the author is."""
    for position in range(len(lines) - 1, -1, -1):
        line = lines[position]
        if kinds[position] is None:
            if line.size > 60 or not re.match(
                rf"{re.escape(author)},? (?:is|was|has)\b", line.bare
            ):
                break
            kinds[position] = BlockKind.BYLINE
