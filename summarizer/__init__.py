"""Briefs of articles and stories in which every sentence points at the words it stands on.

Owns the public names and nothing else. All but `render` are looked up when they are asked for,
so that importing the package, and `summarize --help`, cost next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

# Bound at once, because the room of the same name would take its place on import otherwise.
from summarizer.render import render

if TYPE_CHECKING:
    from summarizer.api import Progress, Summarizer, asummarize, summarize
    from summarizer.checking import check
    from summarizer.config import Bounds, Budget, Intake, Length, Price, Server, Settings, Web
    from summarizer.drafters import Departure
    from summarizer.errors import (
        BriefingError,
        BudgetError,
        CacheError,
        FetchError,
        ModelError,
        PromptError,
        SourceError,
        SummarizerError,
        UnansweredError,
        WriteError,
    )
    from summarizer.models import (
        Absence,
        Article,
        ArticleBrief,
        ArticleCoverage,
        ArticleSentence,
        Attribution,
        Author,
        Block,
        BlockKind,
        Bound,
        Briefing,
        Caution,
        Change,
        Check,
        CheckedSentence,
        CheckProvenance,
        Citation,
        Claim,
        CrossBrief,
        Derivation,
        Disagreement,
        DisagreementKind,
        DrafterKind,
        Event,
        EventStatus,
        Failure,
        Fetched,
        Figure,
        FilePlace,
        Finding,
        Measure,
        Nature,
        Note,
        NoteKind,
        OpenQuestion,
        Page,
        Point,
        Position,
        Precision,
        PromptReference,
        Provenance,
        PublishedFrom,
        QuestionKind,
        Reality,
        Reason,
        ReasonKind,
        ResolvedFrom,
        Statement,
        Status,
        StoryCoverage,
        Update,
        Upstream,
        UpstreamKind,
        Usage,
        Verdict,
        VerificationMode,
        When,
    )
    from summarizer.proving import Audit, Fault, audit, load_briefing
    from summarizer.sources import Given, article_from_text, load_article
    from summarizer.verify import Verification, find_evidence, verify_claim
    from summarizer.version import VERSION

__all__ = [
    "VERSION",
    "Absence",
    "Article",
    "ArticleBrief",
    "ArticleCoverage",
    "ArticleSentence",
    "Attribution",
    "Audit",
    "Author",
    "Block",
    "BlockKind",
    "Bound",
    "Bounds",
    "Briefing",
    "BriefingError",
    "Budget",
    "BudgetError",
    "CacheError",
    "Caution",
    "Change",
    "Check",
    "CheckProvenance",
    "CheckedSentence",
    "Citation",
    "Claim",
    "CrossBrief",
    "Departure",
    "Derivation",
    "Disagreement",
    "DisagreementKind",
    "DrafterKind",
    "Event",
    "EventStatus",
    "Failure",
    "Fault",
    "FetchError",
    "Fetched",
    "Figure",
    "FilePlace",
    "Finding",
    "Given",
    "Intake",
    "Length",
    "Measure",
    "ModelError",
    "Nature",
    "Note",
    "NoteKind",
    "OpenQuestion",
    "Page",
    "Point",
    "Position",
    "Precision",
    "Price",
    "Progress",
    "PromptError",
    "PromptReference",
    "Provenance",
    "PublishedFrom",
    "QuestionKind",
    "Reality",
    "Reason",
    "ReasonKind",
    "ResolvedFrom",
    "Server",
    "Settings",
    "SourceError",
    "Statement",
    "Status",
    "StoryCoverage",
    "Summarizer",
    "SummarizerError",
    "UnansweredError",
    "Update",
    "Upstream",
    "UpstreamKind",
    "Usage",
    "Verdict",
    "Verification",
    "VerificationMode",
    "Web",
    "When",
    "WriteError",
    "article_from_text",
    "asummarize",
    "audit",
    "check",
    "find_evidence",
    "load_article",
    "load_briefing",
    "render",
    "summarize",
    "verify_claim",
]

_HOMES = {
    "api": ("Progress", "Summarizer", "asummarize", "summarize"),
    "checking": ("check",),
    "config": ("Bounds", "Budget", "Intake", "Length", "Price", "Server", "Settings", "Web"),
    "drafters": ("Departure",),
    "errors": (
        "BriefingError",
        "BudgetError",
        "CacheError",
        "FetchError",
        "ModelError",
        "PromptError",
        "SourceError",
        "SummarizerError",
        "UnansweredError",
        "WriteError",
    ),
    "proving": ("Audit", "Fault", "audit", "load_briefing"),
    "sources": ("Given", "article_from_text", "load_article"),
    "verify": ("Verification", "find_evidence", "verify_claim"),
    "version": ("VERSION",),
}
"""The rooms of the names that are no models."""

if not TYPE_CHECKING:  # hidden from type checkers, which would take any name for granted

    def __getattr__(name: str) -> object:
        """Return a public name from the room that owns it."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        home = next((room for room, names in _HOMES.items() if name in names), "models")
        return getattr(import_module(f"summarizer.{home}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
