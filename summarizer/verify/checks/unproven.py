"""Figures that the evidence proves in another way than by a figure that reads the same.

Owns the excuses of a figure, one small function each: a list counted, a range told by its ends, a
bound that a verb tells, a fraction for a percentage, a difference worked out.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from math import isclose
from typing import Final

from summarizer.models import Bound, Measure
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import lemma, words_of
from summarizer.reading.types import FigureMention
from summarizer.verify.checks.reworded_figures import (
    is_converted,
    is_definite,
    is_in_a_row,
    is_in_its_turn,
    is_limited,
    is_multiplied,
    is_named,
    is_no_less,
    is_one_in_some,
    is_risen_to,
    is_scaled_alike,
)
from summarizer.verify.checks.shares import is_share
from summarizer.verify.cues import SCALES, Certainty
from summarizer.verify.evidence import Evidence
from summarizer.verify.fates import of_one_fate
from summarizer.verify.plain_words import canonical
from summarizer.verify.quantities import same_unit, value
from summarizer.verify.stance import stance_of
from summarizer.verify.wordlists import words

_UNCOUNTED: Final = 3
"""Small numbers in words ("two sides") often count what the evidence lists."""
_SIDES: Final = {
    "over": (Bound.MORE_THAN, Bound.AT_LEAST),
    "under": (Bound.LESS_THAN, Bound.AT_MOST),
}
_WITH_OVER: Final = words("hand take turn give pass sign win knock run bring")
"""Verbs that "over" belongs to: "handed over 26 prisoners" sets no bound."""
_MOST_FIGURES: Final = 20
"""A sentence with more is a table, in which some two figures differ by anything."""


def is_excused(figure: FigureMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether a figure may go without proof: a list counted, or read here and not there."""
    if _is_small_count(figure):
        return not any(
            other.subject_head == figure.subject_head
            for other in evidence.figures
            if figure.subject_head is not None
        )
    return any(excuse(figure, claim, evidence) for excuse in _EXCUSES)


def _is_small_count(figure: FigureMention) -> bool:
    number = value(figure)
    in_words = not any(char.isdigit() for char in figure.text)
    return in_words and figure.unit is None and number is not None and abs(number) <= _UNCOUNTED


def _may_reach(figure: FigureMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether "could reach 900" stands for "up to 900"."""
    hedged = Certainty.POSSIBLE in stance_of(claim).certainty.values()
    return hedged and any(
        other.bound is Bound.AT_MOST and same_unit(other, figure)
        for other in evidence.values.get(value(figure), ())
    )


def _ends_of_ranges(figure: FigureMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether both ends of a range are there, read as a range on one side only."""
    if figure.bound is Bound.RANGE:
        return all(
            any(same_unit(figure, other) for other in evidence.values.get(end, ()))
            for end in (figure.low, figure.high)
        )
    if figure.bound is not Bound.EXACT:
        return False
    mine = {value(other) for other in claim.figures}
    return any(
        value(figure) in (other.low, other.high) and {other.low, other.high} <= mine
        for other in evidence.values.get(None, ())
    )


def _is_written_unread(figure: FigureMention, _claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether a number stands in the evidence where no figure is read."""
    numbers = _numbers(figure.text)
    if not numbers or not all(_is_written(number, evidence) for number in numbers):
        return False
    return all(numbers.isdisjoint(_numbers(other.text)) for other in evidence.figures)


def _is_written(number: str, evidence: Evidence) -> bool:
    forms = [form for form, scale in SCALES.items() if scale == number]
    return number in evidence.words or not evidence.words.isdisjoint(forms)


def _numbers(text: str) -> set[str]:
    """Return the digits and multipliers of a text, canonical."""
    parts = (part for word in words_of(text) for part in canonical(word))
    return {SCALES.get(part, part) for part in parts if part[0].isdigit() or part in SCALES}


def _is_bounded_unread(figure: FigureMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether "over" stands before a figure that is read without it, and belongs there."""
    before = claim.text[: figure.start].split()[-1:]
    sides = _SIDES.get(before[0].lower(), ()) if before else ()
    return figure.bound is Bound.EXACT and any(
        other.bound in sides and same_unit(other, figure)
        for other in evidence.values.get(value(figure), ())
    )


def _is_handed_over(figure: FigureMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether the "over" of a figure belongs to the verb before it."""
    before = claim.text[: figure.start].split()[-1:]
    if (
        not before
        or not figure.text.lower().startswith("over ")
        or lemma(before[0]) not in _WITH_OVER
    ):
        return False
    return any(
        other.bound is Bound.EXACT and same_unit(other, figure)
        for other in evidence.values.get(value(figure), ())
    )


def _is_difference(figure: FigureMention, _claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether a change is worked out from two figures of one sentence."""
    change = value(figure)
    if figure.measure is not Measure.CHANGE or figure.bound is not Bound.EXACT or change is None:
        return False
    return any(
        isclose(abs(one - other), abs(change))
        for sentence in evidence.sentences
        for one, other in combinations(_levels(sentence, figure.unit), 2)
    )


def _levels(sentence: SentenceReading, unit: str | None) -> list[float]:
    if len(sentence.figures) > _MOST_FIGURES:
        return []
    levels = [value(other) for other in sentence.figures if other.unit == unit]
    return [level for level in levels if level is not None]


def _is_running_toll(figure: FigureMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell the "at least 23" of a toll that "has reached 23": it counts those found so far."""
    return figure.bound is Bound.AT_LEAST and any(
        other.measure is Measure.CUMULATIVE
        and other.bound is Bound.EXACT
        and value(other) == value(figure)
        for other in of_one_fate(figure, claim, evidence.sentences)
    )


_EXCUSES: Final[tuple[Callable[[FigureMention, SentenceReading, Evidence], bool], ...]] = (
    _ends_of_ranges,
    _may_reach,
    _is_written_unread,
    _is_bounded_unread,
    _is_handed_over,
    is_share,
    _is_difference,
    is_converted,
    is_named,
    is_limited,
    is_definite,
    is_one_in_some,
    is_no_less,
    is_in_a_row,
    is_in_its_turn,
    is_risen_to,
    is_multiplied,
    is_scaled_alike,
    _is_running_toll,
)
