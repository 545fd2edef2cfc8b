"""Briefs: one per article, one per story of two articles or more.

Owns the shape of the two briefs; nothing unverified is called a brief.
"""

from __future__ import annotations

from summarizer.models.base import Data, Number
from summarizer.models.claims import Attribution, Citation, Claim
from summarizer.models.facts import Event, Figure, Statement
from summarizer.models.kinds import (
    Bound,
    DisagreementKind,
    DrafterKind,
    Measure,
    Nature,
    QuestionKind,
    Reality,
    Status,
)


class ArticleCoverage(Data):
    """Counts the sentences of an article that its brief stands on."""

    sentences_total: int
    sentences_cited: int
    uncited_sentences: tuple[str, ...]


class ArticleBrief(Data):
    """Is the proven brief of one article."""

    article_id: str
    status: Status
    drafter: DrafterKind
    headline: Claim | None
    summary: tuple[Claim, ...]
    figures: tuple[Figure, ...]
    events: tuple[Event, ...]
    statements: tuple[Statement, ...]
    withheld: tuple[Claim, ...]
    coverage: ArticleCoverage


class Absence(Data):
    """Says which articles were searched for a point in vain, and what came nearest."""

    checked: tuple[str, ...]
    nearest: Citation | None


class Point(Claim):
    """Is a claim with the articles and origins that make it and those they rest on."""

    article_ids: tuple[str, ...]
    origin_ids: tuple[str, ...]
    primary_sources: tuple[Attribution, ...]
    absence: Absence | None


class Position(Data):
    """Is one side of a disagreement: what is said, how much, by whom, resting on whom."""

    claim: Claim
    figure_ids: tuple[str, ...]
    low: Number | None
    high: Number | None
    unit: str | None
    bound: Bound | None
    status: Reality | None
    measure: Measure | None
    place: str | None
    condition: str | None
    as_of: str | None
    attributed_to: tuple[Attribution, ...]
    article_ids: tuple[str, ...]
    origin_ids: tuple[str, ...]


class Disagreement(Data):
    """Shows what sources differ about, side by side, and what the difference amounts to."""

    id: str
    key: str
    question: Claim
    kind: DisagreementKind
    nature: Nature
    explanation: Claim
    positions: tuple[Position, ...]


class OpenQuestion(Data):
    """Is what the sources call unknown, or what the pile lacks."""

    kind: QuestionKind
    claim: Claim


class StoryCoverage(Data):
    """Counts the sentences of a story's articles that its brief stands on."""

    sentences_total: int
    sentences_cited: int
    uncited_articles: tuple[str, ...]


class CrossBrief(Data):
    """Is the proven brief across the articles of one story."""

    id: str
    key: str
    article_ids: tuple[str, ...]
    status: Status
    drafter: DrafterKind
    headline: Claim | None
    overview: tuple[Claim, ...]
    consensus: tuple[Point, ...]
    disagreements: tuple[Disagreement, ...]
    timeline: tuple[Event, ...]
    only_one_source: tuple[Point, ...]
    open_questions: tuple[OpenQuestion, ...]
    withheld: tuple[Claim, ...]
    coverage: StoryCoverage
