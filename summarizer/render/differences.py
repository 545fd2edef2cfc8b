"""What sources differ about: the question, what the difference comes to, the sides.

Owns the plain words for kinds, natures and the qualities of a figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from summarizer.models import (
    Disagreement,
    DisagreementKind,
    Figure,
    Measure,
    Nature,
    Position,
    Reality,
)
from summarizer.render.amounts import scale_words
from summarizer.render.dates import date_words
from summarizer.render.places import NOBODY, speakers_of
from summarizer.render.ranges import Stretch, amounts_of, ends, stretch
from summarizer.render.scales import Scale
from summarizer.render.scope import Scope, capped, counted
from summarizer.render.view import Difference, Run, Runs, Section, Side, Voice

_SENTENCE_END = re.compile(r"(?<=[a-z\d)”])\. ")
QUOTED = re.compile(r"“([^”]+)”")

KIND_WORDS = {
    DisagreementKind.QUANTITY: "Quantity",
    DisagreementKind.DATE: "Date",
    DisagreementKind.ATTRIBUTION: "Who says it",
    DisagreementKind.ASSESSMENT: "Judgement",
}
NATURE_WORDS = {
    Nature.CONFLICT: "conflict",
    Nature.COMPATIBLE: "compatible",
    Nature.UPDATE: "update over time",
    Nature.SCOPE: "different things measured",
    Nature.ROUNDING: "rounding",
    Nature.SPEAKER: "different speakers",
    Nature.PROJECTION: "projection or plan",
    Nature.SUSPECT: "suspect",
    Nature.UNDETERMINED: "order unknown",
}
STATUS_WORDS = {Reality.PLANNED: "planned", Reality.PROJECTED: "projected"}
MEASURE_WORDS = {
    Measure.CHANGE: "a change, not a level",
    Measure.CUMULATIVE: "in total so far",
    Measure.RATE: "a rate",
}
GRAVEST = frozenset({Nature.CONFLICT, Nature.UNDETERMINED, Nature.SUSPECT, Nature.PROJECTION})


def differences(disagreements: Iterable[Disagreement], scope: Scope) -> Section:
    """Return the section of what sources differ about, in the order given: the gravest first."""
    every = list(disagreements)
    grave = [row for row in every if row.nature in GRAVEST]
    shown, _ = capped(grave if scope.limits.gravest_only else every, scope.limits.differences)
    limits = scope.limits
    caps = [limits.leading, *[limits.positions] * len(shown)]
    entries = tuple(_difference(row, most, scope) for row, most in zip(shown, caps, strict=False))
    return Section("Differ", entries, len(every) - len(entries))


def _difference(row: Disagreement, positions: int | None, scope: Scope) -> Difference:
    counts = any(
        position.low is not None or position.high is not None for position in row.positions
    )
    most = positions if counts else scope.limits.stances
    shown = _spread(row.positions, most, _named(row, scope))
    scale, places = _scale(row)
    nature = f"{KIND_WORDS[row.kind]}: {NATURE_WORDS[row.nature]}."
    grave = Voice.GRAVE if row.nature in GRAVEST else Voice.FAINT
    return Difference(
        question=scope.claim(row.question),
        nature=(Run(nature, grave), *scope.explanation(row.explanation)),
        sides=tuple(_side(position, scope, places.get(id(position))) for position in shown),
        hidden=len(row.positions) - len(shown),
        ends=scale,
    )


def _scale(row: Disagreement) -> tuple[tuple[str, str] | None, dict[int, Stretch]]:
    """Return the amounts at both ends of the scale of a question, and what stands on it."""
    counted = [position for _, position in amounts_of(row)]
    if not counted:
        return None, {}
    scale = Scale.over((end for position in counted for end in ends(position)), margin=0)
    told = (scale_words(scale.low), scale_words(scale.high))
    return told, {id(position): stretch(position, scale) for position in counted}


def _spread(positions: Sequence[Position], most: int | None, named: set[int]) -> list[Position]:
    """Keep the positions the explanation names, the last one, then others from end to end.

    They stay in their order; changes give way to levels.
    """
    if most is None or len(positions) <= most:
        return list(positions)
    levels = [n for n, p in enumerate(positions) if p.measure is not Measure.CHANGE]
    rows = levels if len(levels) >= most else list(range(len(positions)))
    last = max(most - 1, 1)
    spread = [rows[round(step * (len(rows) - 1) / last)] for step in range(most)]
    kept = sorted(list(dict.fromkeys([*sorted(named), *spread[-1:], *spread]))[:most])
    return [positions[number] for number in kept]


def _named(row: Disagreement, scope: Scope) -> set[int]:
    """Return which positions the first sentence of the explanation speaks of.

    It names a count by its amount, a judgement by a word in quotation marks: one side for each.
    """
    told = _SENTENCE_END.split(row.explanation.text, maxsplit=1)[0].lower()
    amounts = [scope.amount(position) for position in row.positions]
    named = {n for n, amount in enumerate(amounts) if amount and _holds(told, amount.lower())}
    for mark in QUOTED.findall(told):
        sides = (n for n, p in enumerate(row.positions) if mark in p.claim.text.lower())
        named.update(islice(sides, 1))
    return named


def _holds(told: str, amount: str) -> bool:
    """Tell whether a text holds an amount, not as a part of a longer number."""
    return re.search(rf"(?<![\d,.]){re.escape(amount)}(?![,.]?\d)", told) is not None


def _side(position: Position, scope: Scope, at: Stretch | None) -> Side:
    amount = scope.amount(position)
    (words,) = scope.words(position.claim)
    return Side(
        answer=words if amount is None else Run(amount, Voice.STRONG),
        qualities=qualities(position),
        speaker=Run(speakers_of(position.attributed_to) or (NOBODY if amount else "")),
        place=_place(position, scope),
        at=at,
    )


def qualities(figure: Figure | Position) -> Runs:
    """Return what else is said of a quantity: plan or count, measure, place, condition, date."""
    parts = [
        STATUS_WORDS.get(figure.status) if figure.status else None,
        MEASURE_WORDS.get(figure.measure) if figure.measure else None,
        figure.place,
        figure.condition,
        f"as of {date_words(figure.as_of)}" if figure.as_of else None,
    ]
    return tuple(Run(part, Voice.FAINT) for part in parts if part)


def _place(position: Position, scope: Scope) -> Runs:
    """Return where a position stands; several articles of one origin are one voice."""
    first, *others = scope.places(position.article_ids) or [NOBODY]
    told = first
    if others and len(position.origin_ids) == 1:
        told += " and a copy" if len(others) == 1 else f" and {len(others)} copies"
    elif others:
        told += f" and {counted(len(others), 'other')} ({len(position.origin_ids)} origins)"
    return (Run(told), *scope.cited(position.claim))
