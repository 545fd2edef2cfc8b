"""How many claims a second are proven, beside a yardstick that tells how fast the machine is.

Owns the timing. Every claim is new and its evidence is new too, or an index that was read before;
CPU time counts, and of three rounds over other sentences the quickest.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from summarizer.reading.index import SentenceIndex
from summarizer.verify import verify_claim

_ROUNDS = 3
_STEPS = 1_000_000
Pair = tuple[str, list[str]]


@dataclass(frozen=True)
class Speed:
    """Is claims a second, and claims in the time that the yardstick takes."""

    claims: float
    yardsticks: float


def pairs_of(stories: Sequence[Sequence[Sequence[str]]]) -> list[Pair]:
    """Return a sentence of each article with two of another article on the same story."""
    found = []
    for texts in stories:
        for mine, theirs in zip(texts, [*texts[1:], *texts[:1]], strict=True):
            for at, claim in enumerate(mine):
                found.append((claim, list(theirs[at : at + 2] or theirs[-2:])))
    return found


def speed(pairs: Sequence[Pair], *, prepared: bool) -> Speed:
    """Return how fast claims are proven."""
    rounds = [pairs[start::_ROUNDS] for start in range(_ROUNDS)]
    for claim, evidence in chain(rounds[-1][:50]):
        verify_claim(claim, evidence)  # loads what is loaded at the first claim
    found = [(_claims_a_second(part, prepared=prepared), _yardstick()) for part in rounds]
    claims, yardstick = max(found)
    return Speed(claims, claims * yardstick)


def _claims_a_second(pairs: Sequence[Pair], *, prepared: bool) -> float:
    indexed = [(claim, SentenceIndex.from_texts(evidence)) for claim, evidence in pairs]
    if prepared:
        for _, index in indexed:
            verify_claim("Nobody knows of 12 lost ships, Foss said on Monday.", index)
    start = time.process_time()
    for claim, index in indexed:
        verify_claim(claim, index)
    return len(pairs) / (time.process_time() - start)


def _yardstick() -> float:
    """Return the seconds that a fixed loop in plain Python takes: a million additions."""
    start, total = time.process_time(), 0
    for step in range(_STEPS):
        total += step % 7
    return time.process_time() - start
