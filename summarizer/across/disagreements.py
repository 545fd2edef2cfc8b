"""The rows of differences as public data, the gravest and weightiest first.

Owns their order, ids and keys; the finding of each kind is a neighbour's business.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from summarizer.across.causes import CauseRow
from summarizer.across.datings import DatingRow
from summarizer.across.denials import DenialRow
from summarizer.across.judged import JudgementRow
from summarizer.across.natures import GRAVITY
from summarizer.across.passages import Passage
from summarizer.across.quantities import QuantityRow
from summarizer.across.quotations import QuotationRow
from summarizer.across.quoting import Quoting
from summarizer.across.sentences import StorySentence
from summarizer.models import (
    Disagreement,
    DisagreementKind,
    Nature,
    Position,
    content_key,
)

Row = QuantityRow | DatingRow | JudgementRow | DenialRow | CauseRow | QuotationRow

_FIRST = frozenset({Nature.CONFLICT, Nature.UNDETERMINED, Nature.SUSPECT, Nature.PROJECTION})
_ALIKE = frozenset({Nature.ROUNDING, Nature.COMPATIBLE})
_SECOND = frozenset({Nature.UPDATE, Nature.SPEAKER})


@dataclass(frozen=True)
class _Public:
    """Is what every kind of row comes to before it is numbered."""

    kind: DisagreementKind
    nature: Nature
    question: str
    explanation: str
    facts: tuple[str, ...]
    sentences: tuple[StorySentence, ...]


def disagreements(rows: Sequence[Row], quoting: Quoting, story_id: str) -> tuple[Disagreement, ...]:
    """Return rows as disagreements, numbered "s1.d1" and on."""
    ordered = sorted(((_public(row), row) for row in rows), key=_order)
    return tuple(
        _disagreement(public, row, quoting, f"{story_id}.d{number}")
        for number, (public, row) in enumerate(ordered, 1)
    )


def sentences_of(row: Row) -> tuple[StorySentence, ...]:
    """Return the sentences that a row stands on."""
    return _public(row).sentences


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


def _order(pair: tuple[_Public, Row]) -> tuple[int, int, int, str]:
    public, row = pair
    rank = 0 if public.nature in _FIRST else 1 if public.nature in _SECOND else 2
    return rank, -len(row.origins), GRAVITY.index(public.nature), "|".join(public.facts)


def _disagreement(public: _Public, row: Row, quoting: Quoting, row_id: str) -> Disagreement:
    op = f"compare_{public.kind}"
    return Disagreement(
        id=row_id,
        key=content_key(str(public.kind), public.facts),
        kind=public.kind,
        nature=public.nature,
        question=quoting.by_code(public.question, op, public.sentences),
        positions=_positions(row, quoting),
        explanation=quoting.by_code(public.explanation, op, public.sentences),
    )


def _public(row: Row) -> _Public:
    if isinstance(row, QuantityRow):
        sentences = [m.sentence for side in row.sides for m in side.members]
        kind = DisagreementKind.QUANTITY
        return _Public(kind, row.nature, row.question, row.explanation, row.facts, tuple(sentences))
    if isinstance(row, DatingRow):
        sentences = [dating.sentence for dating in row.datings]
        kind = DisagreementKind.DATE
        return _Public(kind, row.nature, row.question, row.explanation, row.facts, tuple(sentences))
    if isinstance(row, JudgementRow):
        return _Public(
            DisagreementKind.ASSESSMENT,
            row.nature,
            row.question,
            row.explanation,
            (row.scale.name, row.thing),
            tuple(judgement.sentence for judgement in row.judgements),
        )
    if isinstance(row, CauseRow):
        return _Public(
            DisagreementKind.ASSESSMENT,
            row.nature,
            row.question,
            row.explanation,
            row.facts,
            tuple(cause.sentence for cause in row.causes),
        )
    if isinstance(row, DenialRow):
        return _Public(
            DisagreementKind.ASSESSMENT,
            row.nature,
            row.question,
            row.explanation,
            ("denied", row.word),
            tuple(told.sentence for told in row.all),
        )
    return _Public(
        DisagreementKind.ATTRIBUTION,
        Nature.SPEAKER,
        "Who said it?",
        row.explanation,
        ("quoted", row.quotation),
        tuple(credit.sentence for credit in row.credits),
    )


def _positions(row: Row, quoting: Quoting) -> tuple[Position, ...]:
    if isinstance(row, QuantityRow):
        return tuple(quoting.position(side) for side in row.sides)
    if isinstance(row, DatingRow):
        return tuple(
            quoting.stance(d.sentence, (m.attribution for m in d.sentence.reading.attributions))
            for d in row.datings
        )
    if isinstance(row, JudgementRow):
        return tuple(quoting.stance(j.sentence, j.speakers) for j in row.judgements)
    if isinstance(row, CauseRow):
        return tuple(quoting.stance(cause.sentence, cause.speakers) for cause in row.causes)
    if isinstance(row, DenialRow):
        return tuple(quoting.stance(told.sentence, told.speakers) for told in row.all)
    return tuple(quoting.stance(c.sentence, [c.speaker]) for c in row.credits)
