"""What a drafter answers: flat, strict, without defaults.

Owns the wire models, which are apart from the public ones so that they fit the strict
structured-output subset of every server. Ids, never words of a source, come back.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Wire(BaseModel):
    """Refuses unknown fields; every field is required."""

    model_config = ConfigDict(extra="forbid")


class DraftedClaim(Wire):
    """Is a sentence of a drafter and the numbers, from 1, of the sentences it stands on."""

    text: str
    sentences: list[int]


class ArticleDraft(Wire):
    """Is what a drafter makes of one article."""

    headline: DraftedClaim | None
    summary: list[DraftedClaim]


class CrossClaim(Wire):
    """Is a sentence of a drafter and the ids of the claims or sentences it stands on."""

    text: str
    ids: list[str]


class CrossDraft(Wire):
    """Is what a drafter makes of a story, beside what code has computed."""

    headline: CrossClaim | None
    overview: list[CrossClaim]
