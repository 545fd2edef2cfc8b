"""One sentence in, its figures out.

Owns the order of the steps; each step is a module of its own. Sentences without a digit or a
number word need not be asked: `may_hold_number` tells them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from summarizer.models import Bound, Number, Reality
from summarizer.reading.chunks import Kept
from summarizer.reading.figures.bounds import bound_after
from summarizer.reading.figures.called_off import is_called_off
from summarizer.reading.figures.compound import joined
from summarizer.reading.figures.conditions import (
    CONDITION_WORDS,
    Condition,
    condition_of,
    is_inside,
    read_conditions,
)
from summarizer.reading.figures.context import date_near, place_near, scope_start, speakers_of
from summarizer.reading.figures.measures import measure_of, rate_after, rate_in_subject
from summarizer.reading.figures.periods import whole_period
from summarizer.reading.figures.phrases import Phrase
from summarizer.reading.figures.quantities import quantity_of
from summarizer.reading.figures.ranges import Measured, limits, measured
from summarizer.reading.figures.reality import evidence_of, is_known_group
from summarizer.reading.figures.row import Row
from summarizer.reading.figures.selection import only_quantities
from summarizer.reading.figures.spelled import find_amounts
from summarizer.reading.figures.subjects import subject_of
from summarizer.reading.figures.units import DURATION_UNITS, is_share_or_sum
from summarizer.reading.figures.words import AUXILIARIES, NUMBER_HEADS, PLURAL_SCALES, word_set
from summarizer.reading.tokens import Pieces, lemma
from summarizer.reading.types import (
    AttributionMention,
    DateMention,
    FigureMention,
    NameMention,
)

# What a sentence without figures lacks: a cheap test, since most sentences are such.
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[a-z]+")
_NUMBER_WORDS = frozenset((*NUMBER_HEADS, *PLURAL_SCALES, "twice", "thrice", "couple"))
_PAIRED = re.compile(r"\d and $")
_PAIR_REACH = 8
_ELLIPSIS_REACH = 14
_AFTER_ELLIPSIS = AUXILIARIES | word_set(", . ; ) in and or at on from by during to") | {""}


def read_figures(
    text: str,
    *,
    pieces: Pieces | None = None,
    dates: Sequence[DateMention] = (),
    names: Sequence[NameMention] = (),
    attributions: Sequence[AttributionMention] = (),
) -> tuple[FigureMention, ...]:
    """Return the quantities of one sentence in order; offsets are code points of `text`.

    Numbers inside `dates` are none. "One" alone, ordinals, years, designators ("Flight 370"),
    scores, hours and codes are none either. Small counts in words ("the two leaders") are
    figures. `text` of a figure holds its bound, multiplier, unit and rate. `pieces` are those of
    the sentence, for whoever has them.
    """
    row = Row.of(Pieces(text) if pieces is None else pieces)
    quantities = joined(row, (quantity_of(row, amount) for amount in find_amounts(row)))
    counted = only_quantities(row, quantities, dates, names)
    if not counted:
        return ()
    return _Reader(row, dates, names, attributions).figures(list(measured(row, counted)))


def may_hold_number(chunks: Iterable[str]) -> bool:
    """Tell cheaply whether a sentence has a digit or a number word; most have none."""
    return True in [_MAY_NUMBER[chunk] for chunk in chunks]


def _may_number(chunk: str) -> bool:
    if _DIGIT.search(chunk) is not None:
        return True
    lowered = chunk.lower()
    return "fold" in lowered or not _NUMBER_WORDS.isdisjoint(_WORD.findall(lowered))


_MAY_NUMBER = Kept(_may_number)


class _Counted(NamedTuple):
    """Is what a figure counts, and the token after its words and its noun."""

    phrase: Phrase | None
    stop: int


class _Reader:
    """Holds what the figures of one sentence share."""

    def __init__(
        self,
        row: Row,
        dates: Sequence[DateMention],
        names: Sequence[NameMention],
        attributions: Sequence[AttributionMention],
    ) -> None:
        self._row = row
        self._dates = dates
        self._kinds = {name.start: name.kind for name in names}
        self._attributions = sorted(attributions, key=scope_start)

    @cached_property
    def _conditions(self) -> tuple[Condition, ...]:
        if CONDITION_WORDS.isdisjoint(self._row.words):
            return ()
        return read_conditions(self._row.text)

    def figures(self, found: Sequence[Measured]) -> tuple[FigureMention, ...]:
        """Return the figures of quantities."""
        starts = [
            self._row.starts[figure.first]
            for figure in found
            if not is_known_group(self._row, figure.first)
        ]
        figures: list[FigureMention] = []
        earlier: tuple[Measured, _Counted] | None = None
        for figure in found:
            if figures and self._row.starts[figure.first] < figures[-1].end:
                continue  # the 100,000 of "40 per 100,000 people"
            counted = self._counted(figure, earlier)
            figures.append(self._figure(figure, counted, starts))
            earlier = figure, counted
        return tuple(figures)

    def _counted(self, figure: Measured, earlier: tuple[Measured, _Counted] | None) -> _Counted:
        phrase = subject_of(self._row, figure)
        if phrase is None and earlier is not None and self._is_ellipsis(figure, *earlier):
            return _Counted(earlier[1].phrase, figure.stop)
        is_after = phrase is not None and phrase.first >= figure.stop
        return _Counted(phrase, phrase.stop if phrase is not None and is_after else figure.stop)

    def _is_ellipsis(self, figure: Measured, earlier: Measured, counted: _Counted) -> bool:
        """Tell the 30 of "killed 14 people and wounded 30", which counts people as well."""
        if figure.unit != earlier.unit or counted.phrase is None:
            return False
        if self._row.words[earlier.stop : figure.first] == ("to",):
            return True  # "raised the fee from $640 to $1,160"
        if figure.unit is not None or ":" in self._row.words[earlier.stop : figure.first]:
            return False
        near = figure.first - earlier.stop <= _ELLIPSIS_REACH
        is_plain = counted.phrase.first >= earlier.first
        return near and is_plain and self._row.words[figure.stop] in _AFTER_ELLIPSIS

    def _figure(self, figure: Measured, counted: _Counted, starts: list[int]) -> FigureMention:
        row, phrase = self._row, counted.phrase
        rate, stop = self._rate(figure, counted)
        bound, low, high = self._bound(figure, counted.stop)
        start, end = row.starts[figure.first], row.end(stop - 1)
        status, condition, perfect = self._reality(figure, counted, start, end)
        measure = measure_of(
            row, figure, phrase, counted.stop, rate=rate is not None, perfect=perfect
        )
        return FigureMention(
            start=start,
            end=end,
            text=row.text[start:end],
            low=_number(low),
            high=_number(high),
            unit=figure.unit,
            bound=bound,
            status=status,
            measure=measure,
            subject=None if phrase is None else row.between(phrase.first, phrase.stop),
            subject_head=None if phrase is None else lemma(row.written[phrase.head]),
            rate_per=rate,
            place=place_near(row, self._kinds, figure.first, counted.stop),
            condition=condition,
            as_of=self._as_of(figure, start, end, starts),
            attributed_to=speakers_of(self._attributions, start, end),
        )

    def _as_of(
        self, figure: Measured, start: int, end: int, starts: list[int]
    ) -> DateMention | None:
        if is_known_group(self._row, figure.first):
            return None  # "at its two clinics by Sunday"
        is_trait = figure.quantity.attributive and not is_share_or_sum(figure.unit)
        if figure.unit in DURATION_UNITS or is_trait:
            return None  # a length of time or a "61-metre dam" hold at no date
        near = date_near(self._row.text, self._dates, start, end, starts)
        if near is None or _PAIRED.search(self._row.text, max(0, start - _PAIR_REACH), start):
            return near  # "14 and 15 ships in March and April": one date for each
        return whole_period(self._row.text, self._dates, near)

    def _rate(self, figure: Measured, counted: _Counted) -> tuple[str | None, int]:
        """Return what the figure is per, and the token after its words."""
        adjacent = rate_after(self._row, figure.stop)
        if adjacent is not None:
            return adjacent
        later = rate_after(self._row, counted.stop)
        rate = later[0] if later else rate_in_subject(self._row, figure, counted.phrase)
        return rate, figure.stop

    def _bound(self, figure: Measured, stop: int) -> tuple[Bound, Decimal | None, Decimal | None]:
        """Let the "or more" of "300 people or more" bound the figure."""
        trail, _ = bound_after(self._row, stop)
        if trail is None or figure.bound is not Bound.EXACT:
            return figure.bound, figure.low, figure.high
        return trail, *limits(trail, figure.low, figure.high)

    def _reality(
        self, figure: Measured, counted: _Counted, start: int, end: int
    ) -> tuple[Reality, str | None, bool]:
        if is_inside(self._conditions, start):
            return Reality.PROJECTED, None, False
        evidence = evidence_of(self._row, figure.first, counted.stop)
        if evidence is not None and evidence.status is Reality.ACTUAL:
            return Reality.ACTUAL, None, evidence.perfect
        condition = None
        if not is_called_off(self._row.text, start, end):
            condition = condition_of(self._row.text, self._conditions, start, end)
        if evidence is not None:
            return evidence.status, condition, False
        status = Reality.ACTUAL if condition is None else Reality.PROJECTED
        return status, condition, False


def _number(value: Decimal | None) -> Number | None:
    """Return an int where the value is whole, else the nearest float."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
