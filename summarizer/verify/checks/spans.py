"""A decade of the claim is no century and no twenty years of the evidence."""

from __future__ import annotations

from collections.abc import Iterator
from math import isclose
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, says_otherwise
from summarizer.verify.quantities import value
from summarizer.verify.spans import NAMED, spans_of
from summarizer.verify.wording import wording_of

_UNITS: Final = {"day": 1, "week": 7, "month": 30.4, "year": 365}
_IN_DAYS: Final = _UNITS | {name: number * _UNITS[unit] for name, (number, unit) in NAMED.items()}
_CLOSE: Final = 0.15


def check_spans(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a named span of time where the evidence has only other spans."""
    wording = wording_of(claim)
    if wording.spelled.isdisjoint(NAMED):
        return
    told = list(_told(evidence))
    for span in spans_of(wording):
        days = span.number * _IN_DAYS[span.unit]
        if told and not any(isclose(days, other, rel_tol=_CLOSE) for other, _ in told):
            yield says_otherwise(
                ReasonKind.FIGURE, wording.surface(span.start, span.end), told[0][1]
            )


def _told(evidence: Evidence) -> Iterator[tuple[float, str]]:
    """Yield the spans of the evidence in days, with their words."""
    for wording in evidence.wordings:
        for span in spans_of(wording):
            shown = wording.surface(span.start, span.end)
            yield span.number * _IN_DAYS[span.unit], shown
    for figure in evidence.figures:
        number = value(figure)
        if number is not None and figure.unit in _IN_DAYS:
            yield number * _IN_DAYS[figure.unit], figure.text
