"""A claim that is nearly a sentence of its evidence differs from it nowhere that matters.

Owns the close comparison: where three quarters of a claim's words stand in one sentence in the
same order, what fills the gaps is compared class by class (see `differences`).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from summarizer.models import Reason
from summarizer.reading.index import SentenceReading
from summarizer.verify.alignment import Pair, align, gaps
from summarizer.verify.checks.differences import DIFFERENCES
from summarizer.verify.checks.elsewhere import told_elsewhere
from summarizer.verify.checks.exchanged import exchanged
from summarizer.verify.checks.inflections import inflected
from summarizer.verify.checks.slots import Slot
from summarizer.verify.evidence import Evidence
from summarizer.verify.wording import Wording, wording_of

_CLOSE = 0.75
_SHORT = 5
_LOOSE = 2
"""Of a sentence of five words or more, two may always differ."""
_CANDIDATES = 3


def check_comparison(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield what a claim changes in the sentence it is nearly a copy of."""
    fewest: list[Reason] | None = None
    for position in _close_sentences(wording_of(claim), evidence):
        found = _compared(claim, evidence, position)
        if found is not None and (fewest is None or len(found) < len(fewest)):
            fewest = found
        if fewest == []:
            return
    yield from fewest or ()


def _compared(claim: SentenceReading, evidence: Evidence, position: int) -> list[Reason] | None:
    """Return what a claim changes in a sentence; None when they are not close."""
    mine, theirs = wording_of(claim), evidence.wordings[position]
    pairs = align(mine.lemmas, theirs.lemmas)
    if len(pairs) < _needed(mine) or not pairs:
        return None
    return list(_changes(claim, evidence, position, pairs))


def _changes(
    claim: SentenceReading, evidence: Evidence, position: int, pairs: list[Pair]
) -> Iterator[Reason]:
    mine, theirs = wording_of(claim), evidence.wordings[position]
    yield from inflected(mine, theirs, pairs)
    others = [wording for at, wording in enumerate(evidence.wordings) if at != position]
    slots = [
        slot
        for gap in gaps(pairs, len(mine), len(theirs))
        for slot in [Slot(claim, evidence.sentences[position], mine, theirs, gap)]
        if not (others and told_elsewhere(slot, others))
    ]
    for slot in slots:
        for difference in DIFFERENCES:
            yield from difference(slot)
    yield from exchanged(slots)


def _close_sentences(claim: Wording, evidence: Evidence) -> Iterator[int]:
    """Yield the sentences that hold most of the claim's words, the closest first."""
    if not len(claim):
        return
    needed = _needed(claim)
    best = []
    for position, wording in enumerate(evidence.wordings):
        if len(claim.content - wording.content) > len(claim) - needed:
            continue  # a quick look, since few sentences come near
        shared = sum(map(set(wording.lemmas).__contains__, claim.lemmas))
        if shared >= needed:
            best.append((shared, -position))
    best.sort(reverse=True)
    for _, position in islice(best, _CANDIDATES):
        yield -position


def _needed(claim: Wording) -> float:
    """Return how many words of a claim must stand in a sentence that it nearly copies."""
    share = _CLOSE * len(claim)
    return share if len(claim) < _SHORT else min(share, len(claim) - _LOOSE)
