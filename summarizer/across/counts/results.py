"""Votes and matches that two sources let end otherwise: "by 27 votes to 14", "rejected 27 to 11".

Owns which results are of one vote or match, and their rows; `result_words` reads them. The two
numbers of a result count nothing on their own: "by 27 votes to 14" is no margin of 27.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations, islice

from summarizer.across.counts.intervals import Interval
from summarizer.across.counts.quantities import QuantityRow
from summarizer.across.counts.result_words import Result, results_in
from summarizer.across.counts.roles import era_of
from summarizer.across.counts.things import Counted, count_figure
from summarizer.across.rows.sides import Side
from summarizer.across.rows.wording import credit_of
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import name_terms
from summarizer.models import Bound, Measure, Nature, Reality
from summarizer.reading.types import FigureMention


@dataclass(frozen=True, eq=False)
class Told:
    """Is a result in the sentence that tells it."""

    sentence: StorySentence
    result: Result

    @property
    def numbers(self) -> tuple[int, int]:
        """Return the number that is told first, and the other."""
        return self.result.first, self.result.second


def result_rows(story: StorySentences) -> list[QuantityRow]:
    """Return a row for each vote or match that two origins let end otherwise."""
    by_kind: dict[str, list[Told]] = defaultdict(list)
    for told in _told(story):
        by_kind[told.result.kind].append(told)
    rows = (
        _row(kind, one, two)
        for kind, results in by_kind.items()
        for one, two in combinations(_only_ones(results), 2)
        if one.sentence.origin != two.sentence.origin and _are_of_one(one, two)
    )
    return list(islice(rows, _MOST))


_MOST = 3


def _told(story: StorySentences) -> Iterator[Told]:
    for sentence in story:
        for result in results_in(sentence.text):
            if era_of(sentence, _mention(result), story) is None:
                yield Told(sentence, result)


def _only_ones(results: list[Told]) -> list[Told]:
    """Return the results of articles that tell of one alone: of several none is matched."""
    numbers: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for told in results:
        numbers[told.sentence.article.id].add(told.numbers)
    kept: dict[str, Told] = {}
    for told in results:
        if len(numbers[told.sentence.article.id]) == 1:
            kept.setdefault(told.sentence.article.id, told)
    return list(kept.values())


def _are_of_one(one: Told, two: Told) -> bool:
    """Tell two accounts of one vote: one number is the same, the sum is, or digits are swapped."""
    if set(one.numbers) == set(two.numbers):
        return False
    bodies = one.result.bodies, two.result.bodies
    if all(bodies) and not bodies[0] & bodies[1]:
        return False
    if one.result.kind == "match" and not _names(one) & _names(two):
        return False
    (a, b), (c, d) = one.numbers, two.numbers
    return a == c or b == d or a + b == c + d or _swapped(a, c) or _swapped(b, d)


def _names(told: Told) -> frozenset[str]:
    return name_terms(told.sentence.reading)


def _swapped(one: int, two: int) -> bool:
    return one != two and one >= _TWO_DIGITS and str(one) == str(two)[::-1]


_TWO_DIGITS = 10


def _row(kind: str, one: Told, two: Told) -> QuantityRow:
    at = 0 if one.result.first != two.result.first else 1
    sides = [Side((_counted(told, told.numbers[at]),)) for told in (one, two)]
    said = [
        f"{told.result.text} ({credit_of(side.lead)})"
        for told, side in zip((one, two), sides, strict=True)
    ]
    slip = _swapped(one.numbers[at], two.numbers[at])
    why = "differ by swapped digits" if slip else "cannot both hold"
    return QuantityRow(
        nature=Nature.SUSPECT if slip else Nature.CONFLICT,
        sides=tuple(sides),
        question=f"How did the {kind} end?",
        explanation=f"{said[0]} and {said[1]} {why}.",
        facts=("result", kind, *sorted(one.result.bodies & two.result.bodies)),
        says=None,
    )


def _counted(told: Told, number: int) -> Counted:
    """Return a result as a side, which is quoted: neither of its numbers says it alone."""
    counted = count_figure(told.sentence, _mention(told.result), None)
    return replace(counted, interval=Interval(number, number, 0.0, about=False))


def _mention(result: Result) -> FigureMention:
    return FigureMention(
        start=result.start,
        end=result.end,
        text=result.text,
        low=None,
        high=None,
        unit=None,
        bound=Bound.EXACT,
        status=Reality.ACTUAL,
        measure=Measure.LEVEL,
        subject=None,
        subject_head=None,
        rate_per=None,
        place=None,
        condition=None,
        as_of=None,
        attributed_to=(),
    )
