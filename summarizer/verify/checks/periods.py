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
_SIDES: Final = words("before after since")
_ONE: Final = words("the a 1 that")
_ARTICLES: Final = (("the",), ("all",))
_POINTERS: Final = words("last next previous prior past coming following same each every per over")


def check_periods(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield the periods a claim compares with or counts by when the evidence has others only."""
    yield from _shortened(claim, evidence)
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


def _shortened(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield "the year before" where the evidence has "the four years before"."""
    wording = wording_of(claim)
    if _SIDES.isdisjoint(wording.words) or _PERIODS.keys().isdisjoint(wording.lemmas):
        return
    for at, lemma in enumerate(wording.lemmas[:-1]):
        side = wording.words[at + 1]
        if lemma not in _PERIODS or side not in _SIDES or wording.words[at - 1] not in _ONE:
            continue
        told = [pair for other in evidence.wordings for pair in _counts(other, lemma, side)]
        if told and not _ONE.intersection(count for count, _ in told):
            shown, said = wording.surface(at - 1, at + 1), told[0][1]
            detail = f"The evidence has “{said}”, not “{shown}”."
            yield reason(ReasonKind.FIGURE, shown, said, detail)


def _counts(wording: Wording, period: str, side: str) -> Iterator[tuple[str, str]]:
    """Yield the words before a period that lies before or after something, and the phrase."""
    for at, lemma in enumerate(wording.lemmas[:-1]):
        if lemma == period and wording.words[at + 1] == side and at:
            start = at - 2 if wording.words[at - 2 : at - 1] in _ARTICLES else at - 1
            yield wording.words[at - 1], wording.surface(start, at + 1)


def _periods(wording: Wording) -> list[tuple[int, str]]:
    return [
        (position, _PERIODS[lemma])
        for position, lemma in enumerate(wording.lemmas)
        if lemma in _PERIODS and position and wording.words[position - 1] in _POINTERS
    ]
