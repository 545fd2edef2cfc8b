"""Five in the morning is not five in the afternoon."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, says_otherwise
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import words

_HALVES: Final = words("morning afternoon evening")
_LAST_HOUR: Final = 12


def check_clock_times(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield an hour that the evidence has in another part of the day."""
    mine = wording_of(claim)
    if _HALVES.isdisjoint(mine.spelled) or _HALVES.isdisjoint(evidence.words):
        return
    told = [one for wording in evidence.wordings for one in _hours(wording)]
    for hour, half, shown in _hours(mine):
        others = [(other, said) for same, other, said in told if same == hour]
        if others and all(other != half for other, _ in others):
            yield says_otherwise(ReasonKind.DATE, shown, others[0][1])


def _hours(wording: Wording) -> Iterator[tuple[str, str, str]]:
    """Yield the hours that are told with a part of the day, and how: "5 in the morning"."""
    for at, word in enumerate(wording.words):
        if word not in _HALVES or wording.words[max(0, at - 2) : at] != ("in", "the"):
            continue
        hour = wording.words[max(0, at - 3)]
        if hour.isdigit() and 0 < int(hour) <= _LAST_HOUR:
            yield hour, word, wording.surface(at - 3, at + 1)
