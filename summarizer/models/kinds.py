"""The closed vocabularies of the output format.

Owns every StrEnum of the public data; docs/output.md explains them to users.
"""

from __future__ import annotations

from enum import StrEnum


class Author(StrEnum):
    """Says who wrote a claim; the writer is that of a draft which is checked."""

    SOURCE = "source"
    MODEL = "model"
    CODE = "code"
    WRITER = "writer"


class Verdict(StrEnum):
    """Says what the proof of a claim came to."""

    SUPPORTED = "supported"
    UNSUPPORTED = "unsupported"
    UNCHECKED = "unchecked"


class ReasonKind(StrEnum):
    """Names the check that a claim failed."""

    FIGURE = "figure"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    QUOTATION = "quotation"
    ATTRIBUTION = "attribution"
    MODALITY = "modality"
    DIRECTION = "direction"
    ROLE = "role"
    EVIDENCE = "evidence"
    LANGUAGE = "language"
    JUDGE = "judge"
    NO_CLAIM = "no_claim"


class Finding(StrEnum):
    """Says what the sources make of a sentence of a draft."""

    HOLDS = "holds"
    CONTRADICTED = "contradicted"
    SAID_ONLY = "said_only"
    NOT_FOUND = "not_found"
    NO_CLAIM = "no_claim"
    UNCHECKED = "unchecked"


class DrafterKind(StrEnum):
    """Names the drafter that selected and worded."""

    EXTRACTIVE = "extractive"
    MODEL = "model"


class Status(StrEnum):
    """Says how far a brief got."""

    OK = "ok"
    EMPTY = "empty"
    REFUSED = "refused"
    INCOMPLETE = "incomplete"
    FILTERED = "filtered"
    FAILED = "failed"
    STOPPED = "stopped"


class BlockKind(StrEnum):
    """Says what a stretch of an article's text is, when it is no body."""

    TITLE = "title"
    HEADING = "heading"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    FURNITURE = "furniture"
    CORRECTION = "correction"
    ADDRESSED_TO_MODEL = "addressed_to_model"
    TABLE = "table"
    UPDATE = "update"


class NoteKind(StrEnum):
    """Says what a reader must know about an article."""

    STUB = "stub"
    LIVE = "live"
    CORRECTION = "correction"
    SUPERSEDED = "superseded"
    DUPLICATE = "duplicate"
    OFF_STORY = "off_story"
    CLEANED = "cleaned"
    LANGUAGE = "language"
    TRUNCATED = "truncated"
    ADDRESSED_TO_MODEL = "addressed_to_model"
    LEFT_OUT = "left_out"
    UNDATED = "undated"


class PublishedFrom(StrEnum):
    """Says where an article's publication date was read."""

    METADATA = "metadata"
    TEXT = "text"
    URL = "url"
    GIVEN = "given"


class UpstreamKind(StrEnum):
    """Says how an article names the source it rests on."""

    CREDITED = "credited"
    QUOTED = "quoted"
    REPRINT = "reprint"


class Bound(StrEnum):
    """Says how a figure limits what it counts."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    ABOUT = "about"
    RANGE = "range"


class Reality(StrEnum):
    """Says whether a figure is a count, a plan or a projection."""

    ACTUAL = "actual"
    PLANNED = "planned"
    PROJECTED = "projected"


class Measure(StrEnum):
    """Says what kind of quantity a figure measures."""

    LEVEL = "level"
    CHANGE = "change"
    CUMULATIVE = "cumulative"
    RATE = "rate"


class EventStatus(StrEnum):
    """Says whether an event has happened."""

    HAPPENED = "happened"
    PLANNED = "planned"
    PROJECTED = "projected"


class Precision(StrEnum):
    """Says how finely a date is known."""

    MINUTE = "minute"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    UNKNOWN = "unknown"


class ResolvedFrom(StrEnum):
    """Says whether a date was stated or follows from the publication date."""

    STATED = "stated"
    PUBLISHED = "published"


class DisagreementKind(StrEnum):
    """Says what sources differ about."""

    QUANTITY = "quantity"
    DATE = "date"
    ATTRIBUTION = "attribution"
    ASSESSMENT = "assessment"


class Nature(StrEnum):
    """Says what the difference between sources amounts to."""

    CONFLICT = "conflict"
    COMPATIBLE = "compatible"
    UPDATE = "update"
    SCOPE = "scope"
    ROUNDING = "rounding"
    SPEAKER = "speaker"
    PROJECTION = "projection"
    SUSPECT = "suspect"
    UNDETERMINED = "undetermined"


class QuestionKind(StrEnum):
    """Says who calls a question open."""

    STATED = "stated"
    GAP = "gap"


class VerificationMode(StrEnum):
    """Says what proved the claims of a briefing."""

    RULES = "rules"
    RULES_AND_JUDGE = "rules+judge"
