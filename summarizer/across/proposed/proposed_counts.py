"""A named difference whose words set two figures apart.

Owns the finding of those figures in the sources, and the row they make. What their difference
amounts to is decided where that of computed rows is; that two nouns count one thing is no proof.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from summarizer.across.counts.asking import question
from summarizer.across.counts.quantities import QuantityRow
from summarizer.across.counts.things import COUNT, Counted
from summarizer.across.proposed.proposed import Proposal, Refusal
from summarizer.across.proposed.relations import Relation, nature_of_counts_as_read
from summarizer.across.rows.developing import is_revised
from summarizer.across.rows.explaining import explain, explain_projection
from summarizer.across.rows.natures import (
    Pair,
    adds_up,
    gravest,
    is_assumed,
    judge_sides,
)
from summarizer.across.rows.sides import Side, sides_of
from summarizer.across.rows.wording import credited
from summarizer.models import Nature, Reality
from summarizer.reading.types import FigureMention

FORECAST = Refusal("It sets a plan or forecast beside a count.")
CHANGES = Refusal("It sets changes side by side, which code does not compare.")

Figures = Mapping[int, Sequence[Counted]]


def proposed_counts(proposal: Proposal, figures: Figures) -> QuantityRow | Refusal | None:
    """Return the row of the figures that a proposal's words set apart; None where there are none.

    Refusal where they are of two sorts.
    """
    told = list(_told(proposal, figures))
    apart = [
        (a, b)
        for a, b in combinations(told, 2)
        if a.sentence.origin != b.sentence.origin
        and a.family == b.family
        and not a.interval.same_as(b.interval)
        and (_count_one_thing(a, b) or _gives_two(proposal))
    ]
    if not apart:
        return None
    one, two = max(apart, key=lambda pair: _likeness(*pair))
    if one.is_actual is not two.is_actual:
        return FORECAST
    if one.is_change and two.is_change:
        return CHANGES
    group = [one, two, *(c for c in told if c not in (one, two) and _goes_with(c, one, two))]
    make = _counted if one.is_actual else _projected
    return make(group, proposal.relation)


def _told(proposal: Proposal, figures: Figures) -> Iterable[Counted]:
    """Yield the figures of the sources that a proposal's words give."""
    given = {_value(figure) for figure in proposal.wording.figures}
    for sentence in proposal.sentences:
        for counted in figures.get(sentence.number, ()):
            if _value(counted.mention) in given:
                yield _as_estimate(counted)


def _as_estimate(counted: Counted) -> Counted:
    """Return a guess at what is so already as a count; one at what will be as it was."""
    text, mention = counted.sentence.text, counted.mention
    if mention.status is not Reality.PROJECTED or _AHEAD.search(text) or not _SO_FAR.search(text):
        return counted
    return replace(counted, mention=mention._replace(status=Reality.ACTUAL))


_SO_FAR = re.compile(
    r"\b(?:now|already|so\sfar|to\sdate|by\snow|at\spresent|currently|at\sthe\smoment|until\snow|"
    r"true\s(?:number|figure|toll)|real\s(?:number|figure|toll)|would\s(?:put|estimate|guess)|"
    r"(?:to|may|might|could|must)\shave)\b",
    re.IGNORECASE,
)
"""Words of what is so, or has been, when somebody guesses at it."""
_AHEAD = re.compile(
    r"\b(?:will|shall|going\sto|next|"
    r"within|soon|later\sthis|in\sthe\scoming|reach|rise|grow|climb|"
    r"by\s(?:the\s)?(?:end|spring|summer|autumn|winter|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|\d{4}))\b",
    re.IGNORECASE,
)
"""Words of what is to come; "could now reach 900" is no count."""


def _count_one_thing(a: Counted, b: Counted) -> bool:
    """Tell one noun or unit of both; another noun goes only with the one figure set beside it."""
    return a.family != COUNT or (a.head is not None and a.head == b.head)


def _gives_two(proposal: Proposal) -> bool:
    return len({_value(figure) for figure in proposal.wording.figures}) == 2


def _value(figure: FigureMention) -> tuple[object, object]:
    """Return the ends of a figure; of one with an open end the other twice."""
    low, high = figure.low, figure.high
    return (high if low is None else low), (low if high is None else high)


def _likeness(a: Counted, b: Counted) -> tuple[bool, bool, bool, int]:
    alike = a.is_actual is b.is_actual and a.is_change is b.is_change
    return alike, a.head == b.head, a.fate == b.fate, len(a.core & b.core)


def _goes_with(counted: Counted, one: Counted, two: Counted) -> bool:
    """Tell a third answer to the same question from another figure of the same sentence."""
    if (counted.family, counted.is_actual) != (one.family, one.is_actual):
        return False
    heads, fates = {one.head, two.head}, {one.fate, two.fate}
    again = any(counted.interval.same_as(other.interval) for other in (one, two))
    return again or (counted.head in heads and counted.fate in fates)


def _projected(group: Sequence[Counted], relation: Relation) -> QuantityRow:
    """Return forecasts and plans; terms that are settled can exclude each other, forecasts not."""
    sides = sides_of(group)
    settled = all(counted.mention.status is Reality.PLANNED for counted in group)
    excluded = relation is Relation.EXCLUDE and settled
    return QuantityRow(
        nature=Nature.CONFLICT if excluded else Nature.PROJECTION,
        sides=tuple(sides),
        question=question([side.lead for side in sides], ahead=True),
        explanation=explain_projection(sides),
        facts=_facts(group),
        says=None,
    )


def _counted(group: Sequence[Counted], relation: Relation) -> QuantityRow | Refusal | None:
    sides = sides_of(group)
    judged = (_as_read(_honest(pair), relation) for pair in judge_sides(sides))
    pairs = [pair for pair in judged if _of_two_origins(pair)]
    pairs = pairs or [pair for pair in _levels_and_changes(sides) if _of_two_origins(pair)]
    nature = gravest(pairs)
    if nature is None:
        return None
    levels = [member for side in sides if side.is_level for member in side.members]
    unproven = [p for p in pairs if p.nature is nature is Nature.UNDETERMINED]
    return QuantityRow(
        nature=nature,
        sides=tuple(sides),
        question=question(levels, ahead=False),
        explanation=_unproven(unproven[0]) if unproven else explain(nature, pairs, sides),
        facts=_facts(group),
        says=None,
    )


def _levels_and_changes(sides: Iterable[Side]) -> list[Pair]:
    """Return levels with the changes told beside them: two measures, whatever they come to."""
    return [
        Pair(one, two, Nature.SCOPE)
        for one, two in combinations(sides, 2)
        if one.is_level is not two.is_level
    ]


def _of_two_origins(pair: Pair) -> bool:
    return len(pair.one.origins | pair.two.origins) > 1


def _honest(pair: Pair) -> Pair:
    """Return a pair as undetermined where its nature rests on the proposal's word alone.

    A conflict takes one noun or subject of both, an update a sum that grew or a source that says
    that it replaces another figure.
    """
    if pair.nature is Nature.CONFLICT and not _alike(pair):
        return Pair(pair.one, pair.two, Nature.UNDETERMINED)
    if pair.nature is Nature.UPDATE and not _replaces(pair):
        return Pair(pair.one, pair.two, Nature.UNDETERMINED)
    return pair


def _as_read(pair: Pair, relation: Relation) -> Pair:
    """Return a pair with the nature that the drafter sees where code can prove none."""
    if pair.nature is not Nature.UNDETERMINED and not is_assumed(pair):
        return pair
    nature = nature_of_counts_as_read(relation, pair)
    return pair if nature is None else Pair(pair.one, pair.two, nature)


def _replaces(pair: Pair) -> bool:
    sides = (pair.one, pair.two)
    return all(map(adds_up, sides)) or any(is_revised(side.lead) for side in sides)


def _alike(pair: Pair) -> bool:
    one, two = pair.one.lead, pair.two.lead
    if one.head is not None or two.head is not None:
        return one.head == two.head
    return bool(one.topic & two.topic or one.near & two.near)


def _unproven(pair: Pair) -> str:
    both = f"{credited(pair.one)} and {credited(pair.two)}"
    told = f"{both} differ; that they count one thing at one time is not plain from the words."
    return told[:1].upper() + told[1:]


def _facts(group: Sequence[Counted]) -> tuple[str, ...]:
    first = group[0]
    fates = sorted({counted.fate for counted in group if counted.fate})
    heads = sorted({counted.head for counted in group if counted.head})
    return ("proposed", *first.family, *heads, *fates)
