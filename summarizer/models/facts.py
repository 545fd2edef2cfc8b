"""Figures, events and statements as they stand in the sources.

Owns the shape of facts; how they are read is the business of `reading`.
"""

from __future__ import annotations

from summarizer.models.base import Data, Number
from summarizer.models.claims import Attribution, Citation, Claim
from summarizer.models.kinds import (
    Bound,
    EventStatus,
    Measure,
    Precision,
    Reality,
    ResolvedFrom,
)


class Figure(Data):
    """Is a quantity with what it counts; `low` and `high` bound it, None is open."""

    id: str
    subject: str | None
    text: str
    low: Number | None
    high: Number | None
    unit: str | None
    bound: Bound
    status: Reality
    measure: Measure | None
    place: str | None
    condition: str | None
    as_of: str | None
    attributed_to: tuple[Attribution, ...]
    citations: tuple[Citation, ...]


class When(Data):
    """Is a date as written and as understood; `edtf` is None where it stays unresolved."""

    text: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    precision: Precision
    resolved_from: ResolvedFrom | None
    anchor_article_id: str | None
    citation: Citation


class Event(Data):
    """Is something that happens at a date, with the claim that says what."""

    id: str
    key: str
    when: When
    what: Claim
    status: EventStatus
    article_ids: tuple[str, ...]
    origin_ids: tuple[str, ...]


class Statement(Data):
    """Is what somebody said, verbatim or reported."""

    id: str
    attributed_to: tuple[Attribution, ...]
    claim: Claim
    verbatim: bool
