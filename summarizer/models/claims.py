"""Claims and the words they stand on.

Owns `Claim`, `Citation`, `Reason` and `Attribution`: there is no sentence in a briefing
that is none of a source's words, a model's proven claim or code's derivation.
"""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from summarizer.models.base import Data
from summarizer.models.kinds import Author, NoteKind, ReasonKind, Verdict


class Citation(Data):
    """Points at the exact words of an article; `page` is set for PDF only.

    `notes` are the kinds of the article's notes that bear on these words: that they are from a
    stub, that they were corrected, or that a correction withdraws them.
    """

    article_id: str
    sentence_id: str | None
    start: int
    end: int
    quote: str
    page: int | None
    notes: tuple[NoteKind, ...] = ()


class Reason(Data):
    """Says why a claim failed: the offending words and what the evidence says instead."""

    kind: ReasonKind
    words: tuple[str, ...]
    evidence_says: str | None
    detail: str


class Derivation(Data):
    """Names what a claim by code was computed from: the operation and the ids it read."""

    op: str
    inputs: tuple[str, ...]


class Claim(Data):
    """Is one sentence of a brief with the words it stands on and the verdict of its proof."""

    id: str
    key: str
    text: str
    by: Author
    citations: tuple[Citation, ...]
    verdict: Verdict
    reasons: tuple[Reason, ...]
    derivation: Derivation | None
    time_anchor: str | None

    @model_validator(mode="after")
    def _names_its_ground(self) -> Self:
        if self.by is Author.CODE and self.derivation is None:
            raise ValueError(f"{self.id}: a claim by code names what it was computed from")
        proven = self.verdict is Verdict.SUPPORTED
        shown = proven or (self.verdict is Verdict.UNCHECKED and self.by is not Author.WRITER)
        if self.by is not Author.CODE and shown and not self.citations:
            raise ValueError(f"{self.id}: a claim by {self.by} that is shown cites its words")
        return self


class Attribution(Data):
    """Says who said something and through whom; `named` is false for "officials" and the like."""

    name: str | None
    role: str | None
    via: str | None
    named: bool
