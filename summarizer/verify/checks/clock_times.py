"""Five in the morning is not five in the afternoon."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import ClockMention
from summarizer.verify.evidence import Evidence, says_otherwise


def check_clock_times(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield an hour that the evidence has in the other half of the day alone.

    Times in figures are dates, which have a check of their own.
    """
    for clock in claim.clocks:
        if any(date.start <= clock.start < date.end for date in claim.dates):
            continue
        same = [(other, said) for other, said in evidence.clocks if _on_dial(other, clock)]
        if same and not any(clock.agrees(other) for other, _ in same):
            shown = claim.text[clock.start : clock.end]
            yield says_otherwise(ReasonKind.DATE, shown, same[0][1])


def _on_dial(one: ClockMention, two: ClockMention) -> bool:
    return one.minutes[0] % _HALF_DAY == two.minutes[0] % _HALF_DAY


_HALF_DAY = 720
