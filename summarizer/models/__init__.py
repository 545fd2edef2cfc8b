"""Public data, exactly as `docs/output.md` and the published JSON Schema describe it.

Owns shapes and their invariants; knows no other room.
"""

from __future__ import annotations

from summarizer.models.article import Article, ArticleSentence, Block, Note, Upstream
from summarizer.models.base import Data, Number, content_key
from summarizer.models.briefing import Briefing, Failure, PromptReference, Provenance, Usage
from summarizer.models.briefs import (
    Absence,
    ArticleBrief,
    ArticleCoverage,
    CrossBrief,
    Disagreement,
    OpenQuestion,
    Point,
    Position,
    StoryCoverage,
)
from summarizer.models.claims import Attribution, Citation, Claim, Derivation, Reason
from summarizer.models.factory import ClaimFactory
from summarizer.models.facts import Event, Figure, Statement, When
from summarizer.models.kinds import (
    Author,
    BlockKind,
    Bound,
    DisagreementKind,
    DrafterKind,
    EventStatus,
    Measure,
    Nature,
    NoteKind,
    Precision,
    PublishedFrom,
    QuestionKind,
    Reality,
    ReasonKind,
    ResolvedFrom,
    Status,
    UpstreamKind,
    Verdict,
    VerificationMode,
)

__all__ = [
    "Absence",
    "Article",
    "ArticleBrief",
    "ArticleCoverage",
    "ArticleSentence",
    "Attribution",
    "Author",
    "Block",
    "BlockKind",
    "Bound",
    "Briefing",
    "Citation",
    "Claim",
    "ClaimFactory",
    "CrossBrief",
    "Data",
    "Derivation",
    "Disagreement",
    "DisagreementKind",
    "DrafterKind",
    "Event",
    "EventStatus",
    "Failure",
    "Figure",
    "Measure",
    "Nature",
    "Note",
    "NoteKind",
    "Number",
    "OpenQuestion",
    "Point",
    "Position",
    "Precision",
    "PromptReference",
    "Provenance",
    "PublishedFrom",
    "QuestionKind",
    "Reality",
    "Reason",
    "ReasonKind",
    "ResolvedFrom",
    "Statement",
    "Status",
    "StoryCoverage",
    "Upstream",
    "UpstreamKind",
    "Usage",
    "Verdict",
    "VerificationMode",
    "When",
    "content_key",
]
