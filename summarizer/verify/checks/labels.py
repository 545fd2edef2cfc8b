"""A number that tells things of a kind apart: "Gate 4" is not "Gate 2"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.names.words import CALENDAR
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.wording import Wording, wording_of

_LONGEST: Final = 3
"""Longer numbers after a capital are years or amounts more often."""
_REACH: Final = 5


def check_labels(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a numbered thing where the evidence numbers things of its kind otherwise."""
    wording = wording_of(claim)
    numbers = [at for at, word in enumerate(wording.words) if at and word.isdigit()]
    for at in numbers:
        if not _is_label(wording, at):
            continue
        kind, number = wording.lemmas[at - 1], wording.words[at]
        others = list(_numbers_of(kind, evidence))
        if others and number not in others:
            mine, theirs = wording.written(at), others[0]
            detail = f"The evidence has “{wording.written(at - 1)} {theirs}”, not “{mine}”."
            yield reason(ReasonKind.FIGURE, mine, theirs, detail)


def _is_label(wording: Wording, at: int) -> bool:
    """Tell a short number right after a capitalised word that is no month."""
    word = wording.words[at]
    if not word.isdigit() or len(word) > _LONGEST or not wording.written(at).isdigit():
        return False
    return wording.is_capital(at - 1) and wording.words[at - 1] not in CALENDAR


def _numbers_of(kind: str, evidence: Evidence) -> Iterator[str]:
    """Yield the numbers that follow a word, a list of them as well: "Terminals 2 and 4"."""
    for sentence, at in evidence.places.get(kind, ()):
        wording = evidence.wordings[sentence]
        if at + 1 < len(wording) and _is_label(wording, at + 1):
            yield from (w for w in wording.words[at + 1 : at + _REACH] if w.isdigit())
