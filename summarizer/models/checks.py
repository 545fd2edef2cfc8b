"""A reader's own draft, checked sentence by sentence against sources.

Owns the shape of `Check` and its promise: sentences stand where they say in the draft, citations
quote the sources, repairs are what their changes make of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, Self

from pydantic import model_validator

from summarizer.models.article import Article, require_quotes
from summarizer.models.base import Data
from summarizer.models.briefing import Failure
from summarizer.models.claims import Citation, Claim, Reason
from summarizer.models.kinds import BlockKind, Finding, Nature, VerificationMode


class FilePlace(Data):
    """Is where words stand in a file as it was decoded.

    `line` and `column` count from 1, `start` and `end` are half-open code points from 0.
    """

    line: int
    column: int
    start: int
    end: int


class Change(Data):
    """Puts `becomes` for `words`, which stand at half-open offsets of a claim's text."""

    start: int
    end: int
    words: str
    becomes: str


class Caution(Data):
    """Says what other sources have on a matter that one of them supports a sentence on.

    `nature` is that of a disagreement between sources; None where one sentence differs in what
    `reasons` name.
    """

    detail: str
    nature: Nature | None
    reasons: tuple[Reason, ...]
    citations: tuple[Citation, ...]


class CheckedSentence(Data):
    """Is one sentence of a draft with what the sources make of it.

    `start` and `end` are offsets of the draft's text, `place` those of its file, or None where the
    words cannot be found there. `block` is None in the body. The claim's citations are the words
    that support it, or those that tell otherwise. `repair` is the sentence after `changes`, proven
    against the same citations; None where it needs none or none can be proven. `own_words` are
    those of a sentence that holds which its citations do not have.
    """

    start: int
    end: int
    block: BlockKind | None
    place: FilePlace | None
    finding: Finding
    claim: Claim
    repair: str | None
    changes: tuple[Change, ...]
    cautions: tuple[Caution, ...]
    own_words: tuple[str, ...]

    @model_validator(mode="after")
    def _repair_follows_from_changes(self) -> Self:
        made = changed(self.claim.text, self.changes) if self.changes else None
        if made != self.repair:
            raise ValueError(f"{self.claim.id}: the repair is not what its changes make")
        return self


def changed(text: str, changes: Iterable[Change]) -> str:
    """Return a text after changes that do not overlap; ValueError when they are of other words."""
    for change in sorted(changes, key=lambda one: one.start, reverse=True):
        if text[change.start : change.end] != change.words:
            raise ValueError(f"“{change.words}” does not stand at {change.start}")
        text = text[: change.start] + change.becomes + text[change.end :]
    return text


class CheckProvenance(Data):
    """Says what made a check; `created` is None when the clock is left out."""

    tool_version: str
    verification: VerificationMode
    created: str | None


class Check(Data):
    """Is a draft, each of its sentences checked, and the sources it was checked against."""

    schema_version: Literal["1"]
    provenance: CheckProvenance
    draft: Article
    sentences: tuple[CheckedSentence, ...]
    articles: tuple[Article, ...]
    failures: tuple[Failure, ...]

    @model_validator(mode="after")
    def _everything_stands_where_it_says(self) -> Self:
        for sentence in self.sentences:
            if self.draft.text[sentence.start : sentence.end] != sentence.claim.text:
                raise ValueError(f"{sentence.claim.id} is not what stands in the draft")
        require_quotes(self.citations(), self.articles)
        return self

    def citations(self) -> Iterator[Citation]:
        """Yield every citation of the sources."""
        for sentence in self.sentences:
            yield from sentence.claim.citations
            for caution in sentence.cautions:
                yield from caution.citations

    def found(self, *findings: Finding) -> tuple[CheckedSentence, ...]:
        """Return the sentences with one of some findings, in the order of the draft."""
        return tuple(sentence for sentence in self.sentences if sentence.finding in findings)

    @property
    def failed(self) -> tuple[CheckedSentence, ...]:
        """Return the sentences that no source supports as they stand."""
        return self.found(Finding.CONTRADICTED, Finding.SAID_ONLY, Finding.NOT_FOUND)
