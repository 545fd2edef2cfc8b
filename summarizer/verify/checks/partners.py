"""Two figures of one sentence stay with those who name them: A says 46, B says 70.

Owns whose figure it is where a sentence has two of a kind, one for each of two names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import FigureMention
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.memory import remembered
from summarizer.verify.quantities import same_unit, value

_PARTS: Final = re.compile(r";|, (?:and|but|while|whereas|against)\b|\b(?:while|whereas)\b")


@dataclass(frozen=True, slots=True)
class _Part:
    """Is a part of a sentence with the names and the figures that it has."""

    names: frozenset[str]
    figures: tuple[FigureMention, ...]

    def has(self, figure: FigureMention) -> bool:
        """Tell whether a figure stands in it."""
        return any(value(own) == value(figure) and same_unit(own, figure) for own in self.figures)


def check_partners(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a figure that a sentence has beside another name than the claim has it."""
    if len(claim.figures) < 2 or not claim.names:
        return
    for part in _parts(claim):
        if not part.names or not part.figures:
            continue
        for sentence in evidence.sentences:
            swap = _exchanged(part, _parts(sentence))
            if swap is not None and all(_has_both(swap, c) for c in (claim, sentence)):
                mine, theirs = swap
                detail = f"The evidence has “{theirs.text}” there, not “{mine.text}”."
                yield reason(ReasonKind.FIGURE, mine.text, theirs.text, detail)
                return


def _exchanged(
    part: _Part, others: tuple[_Part, ...]
) -> tuple[FigureMention, FigureMention] | None:
    """Return a figure of a part, and that which the part with the same name has instead."""
    same = [other for other in others if other.names & part.names and other.figures]
    for figure in part.figures:
        elsewhere = [other for other in others if other not in same and other.has(figure)]
        if len(same) == 1 and elsewhere and not same[0].has(figure):
            own = [f for f in same[0].figures if same_unit(f, figure) and not part.has(f)]
            if own and figure.unit is not None:
                return figure, own[0]
    return None


def _has_both(swap: tuple[FigureMention, FigureMention], sentence: SentenceReading) -> bool:
    whole = _Part(frozenset(), sentence.figures)
    return all(whole.has(figure) for figure in swap)


@remembered
def _parts(sentence: SentenceReading) -> tuple[_Part, ...]:
    """Return the parts of a sentence between semicolons and contrasting conjunctions."""
    ends = [found.start() for found in _PARTS.finditer(sentence.text)]
    bounds = zip([0, *ends], [*ends, len(sentence.text)], strict=True)
    return tuple(
        _Part(
            frozenset(name.words[-1] for name in sentence.names if start <= name.start < end),
            tuple(figure for figure in sentence.figures if start <= figure.start < end),
        )
        for start, end in bounds
    )
