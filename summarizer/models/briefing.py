"""The whole document that a run prints.

Owns `Briefing` and its one promise: every citation quotes exactly what stands at its
offsets. A briefing that breaks it cannot be built.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import model_validator

from summarizer.models.article import Article, require_quotes
from summarizer.models.base import Data, Number
from summarizer.models.briefs import ArticleBrief, CrossBrief
from summarizer.models.claims import Citation
from summarizer.models.kinds import DrafterKind, VerificationMode
from summarizer.models.model_names import is_same_model
from summarizer.models.walk import all_claims, citations_of


class PromptReference(Data):
    """Names a prompt by name, version and fingerprint."""

    name: str
    version: str
    fingerprint: str


class Provenance(Data):
    """Says what made a briefing; `created` is None when the clock is left out."""

    tool_version: str
    drafter: DrafterKind
    model: str | None
    model_answered: str | None
    base_url_host: str | None
    focus: str | None
    prompts: tuple[PromptReference, ...]
    verification: VerificationMode
    created: str | None

    @property
    def other_model(self) -> str | None:
        """Return the model that answered where another was asked for; a dated name is the same."""
        if not self.model or not self.model_answered:
            return None
        is_same = is_same_model(self.model, self.model_answered)
        return None if is_same else self.model_answered


class Failure(Data):
    """Says which source has no whole brief, and why."""

    source: str
    error: str
    message: str


class Usage(Data):
    """Counts tokens, money, requests and seconds; None is unknown or left out."""

    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    usd: Number | None
    answers: int
    requests_sent: int | None
    cache_hits: int | None
    seconds: Number | None


class Briefing(Data):
    """Is everything one run says, with all the words it stands on."""

    schema_version: Literal["1"]
    provenance: Provenance
    articles: tuple[Article, ...]
    article_briefs: tuple[ArticleBrief, ...]
    stories: tuple[CrossBrief, ...]
    failures: tuple[Failure, ...]
    usage: Usage

    @model_validator(mode="after")
    def _citations_quote_their_articles(self) -> Self:
        require_quotes(self.citations(), self.articles)
        return self

    def citations(self) -> Iterator[Citation]:
        """Yield every citation of the document."""
        for story in self.stories:
            yield from citations_of(story)
        for brief in self.article_briefs:
            yield from citations_of(brief)
        for article in self.articles:
            yield from (upstream.citation for upstream in article.upstream)

    def ids(self) -> Iterator[str]:
        """Yield every id that a claim by code may name as an input."""
        for article in self.articles:
            yield article.id
            yield from (sentence.id for sentence in article.sentences)
        for brief in self.article_briefs:
            yield from (claim.id for claim in all_claims(brief))
            yield from (figure.id for figure in brief.figures)
            yield from (event.id for event in brief.events)
            yield from (statement.id for statement in brief.statements)
        for story in self.stories:
            yield story.id
            yield from (claim.id for claim in all_claims(story))
            yield from (disagreement.id for disagreement in story.disagreements)
            yield from (event.id for event in story.timeline)

    def article(self, article_id: str) -> Article:
        """Return an article by id; KeyError when there is none."""
        for article in self.articles:
            if article.id == article_id:
                return article
        raise KeyError(article_id)
