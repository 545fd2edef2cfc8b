"""The rows of differences as public data, the gravest and weightiest first.

Owns their order, ids and keys; the finding of each kind is a neighbour's business.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from summarizer.across.counts.quantities import QuantityRow
from summarizer.across.days.datings import DatingRow
from summarizer.across.proposed.proposed_stances import ProposedStanceRow
from summarizer.across.rows.natures import GRAVITY
from summarizer.across.rows.quoting import Quoting
from summarizer.across.story.passages import Passage
from summarizer.across.story.sentences import StorySentence
from summarizer.across.views.causes import CauseRow
from summarizer.across.views.conditional import ConditionRow
from summarizer.across.views.conditions import Conditional
from summarizer.across.views.contrasts import ContrastRow
from summarizer.across.views.denials import DenialRow
from summarizer.across.views.judged import JudgementRow
from summarizer.across.views.opinions import OpinionRow
from summarizer.across.views.quotations import QuotationRow
from summarizer.across.views.rebuttals import RebuttalRow
from summarizer.across.views.states import StateRow
from summarizer.models import (
    Disagreement,
    Nature,
    Position,
    content_key,
)

Stances = DenialRow | CauseRow | RebuttalRow | ContrastRow | OpinionRow | QuotationRow | StateRow
Row = QuantityRow | DatingRow | JudgementRow | ConditionRow | Stances

_FIRST = frozenset({Nature.CONFLICT, Nature.UNDETERMINED, Nature.SUSPECT, Nature.PROJECTION})
_ALIKE = frozenset({Nature.ROUNDING, Nature.COMPATIBLE})
_SECOND = frozenset({Nature.UPDATE, Nature.SPEAKER})


def disagreements(rows: Sequence[Row], quoting: Quoting, story_id: str) -> tuple[Disagreement, ...]:
    """Return rows as disagreements, numbered "s1.d1" and on."""
    return tuple(
        disagreement(row, quoting, f"{story_id}.d{number}")
        for number, row in enumerate(sorted(rows, key=_order), 1)
    )


def at_issue(
    counts: Sequence[QuantityRow], judged: Sequence[JudgementRow]
) -> Callable[[Passage], bool]:
    """Return the test whether a passage is a side of a row: a figure there, or a judgement."""
    figures: dict[int, list[str]] = defaultdict(list)
    for row in counts:
        for member in (m for side in row.sides for m in side.members if row.nature not in _ALIKE):
            figures[member.sentence.number].append(member.mention.text)
    judgements = {judgement.words for row in judged for judgement in row.judgements}

    def test(passage: Passage) -> bool:
        words = (*figures.get(passage.sentence.number, ()), *judgements)
        return any(word in passage.text for word in words)

    return test


def sides_apart(rows: Sequence[Row]) -> Callable[[StorySentence, StorySentence], bool]:
    """Return the test whether a row shows two sentences on two sides that cannot both hold."""
    places: dict[int, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    for number, row in enumerate(rows):
        for side, sentences in enumerate(_sides(row) if row.nature not in _ALIKE else ()):
            for sentence in sentences:
                places[sentence.number][number].add(side)

    def test(one: StorySentence, two: StorySentence) -> bool:
        mine, theirs = places.get(one.number), places.get(two.number)
        if not mine or not theirs:
            return False
        return any(mine[row].isdisjoint(theirs[row]) for row in mine.keys() & theirs.keys())

    return test


def _sides(row: Row) -> list[list[StorySentence]]:
    if isinstance(row, QuantityRow):
        return [[member.sentence for member in side.members] for side in row.sides]
    return [[sentence] for sentence in row.sentences]


def _order(row: Row) -> tuple[int, int, int, str]:
    rank = 0 if row.nature in _FIRST else 1 if row.nature in _SECOND else 2
    return rank, -len(row.origins), GRAVITY.index(row.nature), "|".join(row.facts)


def disagreement(
    row: Row | ProposedStanceRow,
    quoting: Quoting,
    row_id: str,
    *,
    op: str = "compare",
    question: str | None = None,
) -> Disagreement:
    """Return a row as public data, under a question of its own where one is given."""
    op, sentences = f"{op}_{row.kind}", row.sentences
    return Disagreement(
        id=row_id,
        key=content_key(str(row.kind), row.facts),
        kind=row.kind,
        nature=row.nature,
        question=quoting.by_code(question or row.question, op, sentences),
        positions=_positions(row, quoting),
        explanation=quoting.by_code(row.explanation, op, sentences),
    )


def _positions(row: Row | ProposedStanceRow, quoting: Quoting) -> tuple[Position, ...]:
    if isinstance(row, QuantityRow):
        return tuple(quoting.position(side) for side in row.sides)
    if isinstance(row, ContrastRow):
        return tuple(
            quoting.stance(s.sentence, s.speakers, part=(s.start, s.end)) for s in row.stances
        )
    if isinstance(row, ConditionRow):
        return tuple(_conditional(side, quoting) for side in row.sides)
    if isinstance(row, RebuttalRow | ProposedStanceRow | QuotationRow):
        return tuple(quoting.stance(s.sentence, s.speakers, s.beside) for s in row.stances)
    return tuple(quoting.stance(s.sentence, s.speakers) for s in row.stances)


def _conditional(side: Conditional, quoting: Quoting) -> Position:
    position = quoting.stance(side.sentence, side.speakers)
    return position.model_copy(update={"condition": side.condition})
