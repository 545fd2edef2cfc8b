"""Rows of counts that differ, and rows of projections, each with its positions.

Owns what becomes a row: one thing counted, a difference to show, and two independent origins or
two speakers of one who cannot both be right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import ClassVar

from summarizer.across.counts.asking import question, statement
from summarizer.across.counts.grouping import group_figures
from summarizer.across.counts.rivals import are_rivals
from summarizer.across.counts.things import Counted
from summarizer.across.rows.explaining import explain, explain_projection
from summarizer.across.rows.natures import Pair, gravest, is_assumed, judge_sides
from summarizer.across.rows.plans import is_foreseen
from summarizer.across.rows.sides import Side, sides_of
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.models import DisagreementKind, Nature

_WORTH_PROJECTING = 10
"""Below this a plan is a detail ("will miss two games"), not a projection to compare."""


_OPEN = frozenset({Nature.CONFLICT, Nature.PROJECTION})


@dataclass(frozen=True, eq=False)
class QuantityRow:
    """Is one thing counted with the answers to how many."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.QUANTITY
    nature: Nature
    sides: tuple[Side, ...]
    question: str
    explanation: str
    facts: tuple[str, ...]
    says: str | None
    """What every answer implies, where the thing counted has a name of its own."""

    @property
    def is_open(self) -> bool:
        """Tell answers of which one at most comes true: even one article alone may report such."""
        return self.nature in _OPEN

    @property
    def origins(self) -> set[str]:
        """Return the origins that answer."""
        return {origin for side in self.sides for origin in side.origins}

    @property
    def sentences(self) -> tuple[StorySentence, ...]:
        """Return the sentences that it stands on."""
        return tuple(member.sentence for side in self.sides for member in side.members)


def quantity_rows(figures: Iterable[Counted], story: StorySentences) -> list[QuantityRow]:
    """Return the rows of a story's figures; figures that nobody else gives make none."""
    rows = (_row(group) for group in group_figures(figures, story))
    return [row for row in rows if row is not None]


def _row(group: Sequence[Counted]) -> QuantityRow | None:
    sides = sides_of(group)
    alone = len({counted.sentence.origin for counted in group}) < 2
    if not any(side.is_actual for side in sides):
        return None if alone and not _of_two_mouths(sides) else _projections(group, sides)
    row = _counts(group, sides)
    return None if alone and row is not None and not row.is_open else row


def _of_two_mouths(sides: Sequence[Side]) -> bool:
    """Tell the expectations of two in one article."""
    members = [member for side in sides for member in side.members]
    return any(are_rivals(one, two) for one, two in combinations(members[:_MOST_TRIED], 2))


_MOST_TRIED = 12


def _counts(group: Sequence[Counted], sides: list[Side]) -> QuantityRow | None:
    pairs = [pair for pair in judge_sides(sides) if _of_two_articles(pair)]
    nature = gravest(pairs)
    if nature is None or (nature is Nature.COMPATIBLE and _one_number(sides)):
        return None
    levels = [member for side in sides if side.is_level for member in side.members]
    return QuantityRow(
        nature=nature,
        sides=tuple(_in_order(sides, nature)),
        question=question(levels, ahead=False),
        explanation=explain(nature, pairs, sides),
        facts=_facts(group, "count"),
        says=statement(levels),
    )


def _one_number(sides: Sequence[Side]) -> bool:
    """Tell "40" and "more than 40", which differ in nothing that a reader would ask after."""
    return len({side.interval.finite[0] for side in sides}) == 1


def _of_two_articles(pair: Pair) -> bool:
    """Tell a difference between articles, or speakers of one, from an article's own account."""
    if len(pair.one.articles | pair.two.articles) > 1:
        return True
    return pair.nature in _OPEN and not is_assumed(pair)


def _projections(group: Sequence[Counted], sides: list[Side]) -> QuantityRow | None:
    if len(sides) < 2 or max(side.interval.typical for side in sides) < _WORTH_PROJECTING:
        return None
    if _one_number(sides) and not _differ_in_more(sides):
        return None
    nature, explanation = _of_plans(sides)
    return QuantityRow(
        nature=nature,
        sides=tuple(sides),
        question=question([side.lead for side in sides], ahead=True),
        explanation=explanation,
        facts=_facts(group, "projection"),
        says=None,
    )


def _of_plans(sides: list[Side]) -> tuple[Nature, str]:
    """Return what forecasts are, and what two plans, of which neither is a forecast, amount to."""
    pairs = [pair for pair in judge_sides(sides) if _of_two_articles(pair)]
    nature = gravest(pairs)
    if nature is None or any(is_foreseen(side.lead) for side in sides):
        return Nature.PROJECTION, explain_projection(sides)
    return nature, explain(nature, pairs, sides)


def _differ_in_more(sides: Sequence[Side]) -> bool:
    """Tell one number projected on other conditions, by three, or by two who are named."""
    conditions = {side.lead.mention.condition for side in sides}
    named = sum(bool(side.lead.speakers and side.lead.speakers[0].named) for side in sides)
    return len(conditions) > 1 or len(sides) > 2 or named > 1


def _in_order(sides: list[Side], nature: Nature) -> list[Side]:
    """Put an update in the order of its dates, everything else in the order of size."""
    if nature is not Nature.UPDATE:
        return sides
    return sorted(sides, key=lambda side: side.moment.latest if side.moment else "~")


def _facts(group: Sequence[Counted], kind: str) -> tuple[str, ...]:
    """Return what the row's key is made of: what is counted, never by whom or how much."""
    first = group[0]
    fates = sorted({counted.fate for counted in group if counted.fate})
    marks = sorted(frozenset.intersection(*(counted.marks for counted in group)))
    return (kind, *first.family, first.head or "", *fates[:1], *marks)
