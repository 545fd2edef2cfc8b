"""Directions that a sentence states by two figures: "$0.21, compared with $0.02" is a rise.

Owns the reading of figures set against each other; knows nothing of claims.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from summarizer.models import Measure
from summarizer.reading.index import SentenceReading
from summarizer.verify.memory import remembered
from summarizer.verify.opposites import DIRECTIONS, FALL, RISE, Sides
from summarizer.verify.quantities import value
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import words

_AGAINST: Final = words("compare compared comparing compares against from")
_NEAR: Final = 14
"""Figures further apart are not set against each other."""


@remembered
def compared(reading: SentenceReading) -> tuple[tuple[int, Sides], ...]:
    """Return the words that set a figure against an earlier one, with what the two amount to."""
    return tuple(_pairs(reading))


def _pairs(reading: SentenceReading) -> Iterator[tuple[int, Sides]]:
    wording = wording_of(reading)
    if _AGAINST.isdisjoint(wording.spelled):
        return
    for now, then in pairwise(reading.figures):
        mine, theirs = value(now), value(then)
        at = _link(wording, wording.between(now.end, then.start))
        if at is None or mine is None or theirs is None or mine == theirs:
            continue
        alike = now.unit == then.unit and now.measure is not Measure.CHANGE
        if alike and (now.unit is not None or wording.lemmas[at] == "compare"):
            yield at, RISE if mine > theirs else FALL


def _link(wording: Wording, between: range) -> int | None:
    """Return the word between two figures that sets the first against the second."""
    if len(between) > _NEAR:
        return None
    if any(wording.words[at] in DIRECTIONS or wording.lemmas[at] in DIRECTIONS for at in between):
        return None
    return next((at for at in between if wording.words[at] in _AGAINST), None)
