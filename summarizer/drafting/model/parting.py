"""Drafts of parts on their way to one.

Owns which lines of the parts are put before the model again, and how they are numbered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from summarizer.drafting.model.room import Line
from summarizer.errors import OutputError


def fewer(split: Sequence[Sequence[Line]], cited: Sequence[Iterable[int]]) -> list[Line]:
    """Return of each part the lines that its draft cites, at most half of it.

    The first cited come first to be kept: drafts tell the weightiest first. OutputError when
    nothing becomes less, since asking again would never end.
    """
    kept: list[Line] = []
    for part, numbers in zip(split, cited, strict=True):
        most = max(1, len(part) // 2)
        chosen = set(islice(dict.fromkeys(numbers), most))
        kept += [line for line in part if line.number in chosen]
    if len(kept) == sum(map(len, split)):
        problem = "what is left of the parts does not fit the context window together"
        raise OutputError(f"{problem}; raise --context-window", status="incomplete")
    return kept


def without_gaps(part: Iterable[Line], first: int = 1) -> list[Line]:
    """Return lines numbered one after the other, since models count from where they read."""
    return [replace(line, number=number) for number, line in enumerate(part, first)]
