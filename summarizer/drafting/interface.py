"""The one interface of all drafters.

Owns what a drafter is given and what it gives; knows no drafter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from summarizer.across import Comparison, StorySentences
from summarizer.config import Settings
from summarizer.drafting.wire import ArticleDraft, CrossDraft, DraftedClaim
from summarizer.models import ArticleBrief, Claim, DrafterKind
from summarizer.reading.index import ReadArticle


@dataclass(frozen=True)
class Story:
    """Is what a drafter knows of a story: its articles, their briefs and what was computed."""

    articles: Sequence[ReadArticle]
    briefs: Sequence[ArticleBrief]
    comparison: Comparison

    @cached_property
    def sentences(self) -> StorySentences:
        """Return all its sentences, for drafters who look further than what was computed."""
        return StorySentences(self.articles)


@dataclass(frozen=True, slots=True)
class CitedSentence:
    """Is a sentence as a drafter is shown it; across articles with outlet and day, if known.

    One that stands beside a cited one is shown to say whom that one means.
    """

    text: str
    outlet: str | None = None
    published: str | None = None
    is_beside: bool = False


@dataclass(frozen=True, slots=True)
class Assertion:
    """Is what a claim says and the sentences it stands on."""

    text: str
    sentences: tuple[CitedSentence, ...]


class Drafter(Protocol):
    """Selects and words; it never proves and never counts."""

    kind: DrafterKind

    async def article(self, article: ReadArticle, settings: Settings) -> ArticleDraft:
        """Return the draft of one article."""
        ...

    async def cross(self, story: Story, settings: Settings) -> CrossDraft:
        """Return the draft across the articles of a story."""
        ...

    async def mend(
        self,
        claim: Claim,
        sentences: Sequence[CitedSentence],
        *,
        headline: bool,
        difference: str | None = None,
    ) -> DraftedClaim | None:
        """Return a failed claim worded anew, its numbers counting from 1 in `sentences`.

        Those that the claim does not cite stand beside others that it does. `difference` is the
        question that a wording of a computed difference answers. None gives the claim up.
        """
        ...


@dataclass(frozen=True, slots=True)
class Objection:
    """Is a judge's word that a claim does not follow; `words` are those of the claim at fault."""

    words: tuple[str, ...]


class Judge(Protocol):
    """Decides whether claims follow from the words they stand on; it never words anything."""

    async def objections(self, assertions: Sequence[Assertion]) -> list[Objection | None]:
        """Return what there is to say against each assertion; None for one that follows."""
        ...
