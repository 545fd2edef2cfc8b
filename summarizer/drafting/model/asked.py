"""What a computed difference asks, as a model reads it above the lines of its positions.

Owns how words that were cut for a heading point at the whole sentence instead, and which figure
of a sentence is compared. Computes nothing: all of it stands in the row.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from summarizer.drafting.model.room import Line, one_line
from summarizer.models import Disagreement, DisagreementKind

_QUOTED = re.compile(r"“([^”]*…[^”]*)”")
"""Words of a source of which some are left out."""
_ASIDE = re.compile(r" ?\(“[^”]*”\)")
_MARKS = re.compile(r"[\"“”]")
_CUT = "…"
_CLAUSE_END = re.compile(r"[,;:.()\[\]](?:\s|$)")


def asked_of(row: Disagreement, lines: Sequence[Line], figures: Mapping[str, str]) -> str:
    """Return the question of a row, its positions being shown as `lines`.

    `figures` are the figures of the story as written, by id. A cut quotation becomes the number
    of the line it is from; compared figures stand in the question, each with its line.
    """
    question = one_line(row.question.text)
    compared = _compared(row, lines, figures)
    if compared:
        question = f"{_ASIDE.sub('', question)} {compared}"
    return _QUOTED.sub(lambda cut: _pointed(cut, row, lines), question)


def _compared(row: Disagreement, lines: Sequence[Line], figures: Mapping[str, str]) -> str:
    """Return the figures that a row of quantities compares; nothing when one is not known."""
    if row.kind is not DisagreementKind.QUANTITY or len(lines) != len(row.positions):
        return ""
    told = [next(iter(position.figure_ids), "") for position in row.positions]
    if not all(one in figures for one in told):
        return ""
    pairs = zip(told, lines, strict=True)
    return ", ".join(f"{one_line(figures[one])} [{line.number}]" for one, line in pairs)


def _pointed(cut: re.Match[str], row: Disagreement, lines: Sequence[Line]) -> str:
    """Return where cut words stand whole; the words themselves when no line has them."""
    left, _, right = (part.strip() for part in cut[1].partition(_CUT))
    for line in lines:
        text = one_line(_MARKS.sub("", line.text))
        start = text.find(left)
        end = text.find(right, start + len(left)) if start >= 0 else -1
        if end < 0:
            continue
        dated = row.kind is DisagreementKind.DATE
        blank = _blank(text, left, right) if dated else ""
        return f"“{blank}” in [{line.number}]" if blank else f"what [{line.number}] says"
    return cut[0]


def _blank(text: str, left: str, right: str) -> str:
    """Return what stands between two parts of a text; to its clause's end where one is empty."""
    after = text.partition(left)[2] if left else text
    if right:
        between = after.partition(right)[0].strip()
        return between.rstrip(" ,") if left else _CLAUSE_END.split(between)[-1].strip()
    return _CLAUSE_END.split(after)[0].strip()
