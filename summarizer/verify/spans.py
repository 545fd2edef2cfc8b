"""Spans of time that have a name: a decade is ten years, a fortnight two weeks.

Owns which spans a sentence names and how they are told in figures. Knows nothing of claims.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from summarizer.verify.wording import Wording

NAMED: Final = {"decade": (10, "year"), "century": (100, "year"), "fortnight": (2, "week")}
_PARTS: Final = {"half": 0.5, "quarter": 0.25}
_BETWEEN: Final = frozenset(("a", "of", "the"))


@dataclass(frozen=True, slots=True)
class Span:
    """Is a named span of time: 10 and "year" for "a decade", told by the words start..end."""

    number: float
    unit: str
    start: int
    end: int

    @property
    def in_figures(self) -> frozenset[str]:
        """Return the words that tell it otherwise."""
        return frozenset((f"{self.number:g}", self.unit, f"{self.unit}s"))


def spans_of(wording: Wording) -> Iterator[Span]:
    """Yield the spans that a sentence names; "two decades" is a figure."""
    if wording.spelled.isdisjoint(NAMED):
        return
    for at, word in enumerate(wording.words):
        if word in NAMED and not (at and wording.words[at - 1][0] in "0123456789#"):
            number, unit = NAMED[word]
            start = at
            while start and wording.words[start - 1] in _BETWEEN:
                start -= 1
            part = _PARTS.get(wording.words[start - 1], 1) if start else 1
            first = start - 1 if part != 1 else start
            yield Span(number * part, unit, first, at + 1)


def told_alike(words: frozenset[str], evidence: frozenset[str], spans: frozenset[str]) -> bool:
    """Tell whether words are in the evidence, spans of time by their name or in figures.

    `spans` are the words that tell the evidence's own named spans in figures.
    """
    left = words - evidence - spans
    return bool(words) and all(
        word in NAMED and {f"{NAMED[word][0]}", f"{NAMED[word][1]}s"} <= evidence for word in left
    )
