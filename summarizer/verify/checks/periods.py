"""A comparison with last year is none with last quarter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import classes, words

_PERIODS: Final = classes("""
hour: hourly
day: daily
week: weekly
fortnight: fortnightly
month: monthly
quarter: quarterly
year: yearly annual annually
decade:
century:
""")
_POINTERS: Final = words("last next previous prior past coming following same each every per over")


def check_periods(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield the periods a claim compares with or counts by when the evidence has others only."""
    wording = wording_of(claim)
    mine = [] if wording.spelled.isdisjoint(_POINTERS) else _periods(wording)
    if not mine:
        return
    theirs = [found for other in evidence.wordings for found in _periods(other)]
    known = {_PERIODS[lemma] for lemma in _PERIODS if lemma in evidence.words}
    for position, period in mine:
        if period not in known and theirs and not evidence.dates:
            shown = wording.surface(max(0, position - 1), position + 1)
            detail = f"The evidence speaks of another period than “{shown}”."
            yield reason(ReasonKind.DATE, shown, theirs[0][1], detail)


def _periods(wording: Wording) -> list[tuple[int, str]]:
    return [
        (position, _PERIODS[lemma])
        for position, lemma in enumerate(wording.lemmas)
        if lemma in _PERIODS and position and wording.words[position - 1] in _POINTERS
    ]
