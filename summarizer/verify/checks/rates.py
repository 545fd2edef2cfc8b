"""420 crowns a month are not 420 crowns a week."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import FigureMention
from summarizer.verify.evidence import Evidence, says_otherwise
from summarizer.verify.quantities import value

_PERIOD: Final = re.compile(
    r"(?: (?:a|an|per|each|every)|/) ?(hour|day|week|fortnight|month|quarter|year)\b"
)


def check_rates(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a figure that the evidence has for another period only."""
    for figure in claim.figures:
        mine = _period(claim, figure)
        if mine is None:
            continue
        told = [
            (period, other)
            for sentence in evidence.sentences
            for other in sentence.figures
            if value(other) == value(figure) and (period := _period(sentence, other)) is not None
        ]
        if told and all(period != mine for period, _ in told):
            period, other = told[0]
            shown, said = f"{figure.text} a {mine}", f"{other.text} a {period}"
            yield says_otherwise(ReasonKind.FIGURE, shown, said)


def _period(sentence: SentenceReading, figure: FigureMention) -> str | None:
    found = _PERIOD.match(sentence.text, figure.end)
    return found[1] if found else None
