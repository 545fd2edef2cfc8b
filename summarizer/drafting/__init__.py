"""Selecting and wording: one interface, its drafters, the wire models.

Owns drafts only; what a drafter says is neither resolved nor proven here.
"""

from __future__ import annotations

from summarizer.drafting.interface import (
    Assertion,
    CitedSentence,
    Drafter,
    Judge,
    Objection,
    Story,
)
from summarizer.drafting.wire import (
    ArticleDraft,
    CrossClaim,
    CrossDraft,
    DraftedClaim,
    ProposedDifference,
    WordedDisagreement,
)

__all__ = [
    "ArticleDraft",
    "Assertion",
    "CitedSentence",
    "CrossClaim",
    "CrossDraft",
    "DraftedClaim",
    "Drafter",
    "Judge",
    "Objection",
    "ProposedDifference",
    "Story",
    "WordedDisagreement",
]
