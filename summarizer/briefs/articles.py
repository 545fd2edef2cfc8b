"""From the draft of one article to its brief.

Owns resolve, verify, withhold and coverage for articles; knows no drafter.
"""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.briefs.proof import checked, partition, prove
from summarizer.briefs.resolve import ground_sentences
from summarizer.drafting.wire import ArticleDraft, DraftedClaim
from summarizer.models import (
    Article,
    ArticleBrief,
    ArticleCoverage,
    Author,
    BlockKind,
    Claim,
    ClaimFactory,
    DrafterKind,
    Event,
    Statement,
    Status,
)
from summarizer.reading.facts import article_events, article_figures, article_statements
from summarizer.reading.index import ReadArticle


def article_brief(source: ReadArticle, draft: ArticleDraft, drafter: DrafterKind) -> ArticleBrief:
    """Return the brief of an article: every drafted claim proven, or withheld with its reasons."""
    factory = ClaimFactory(source.article.id)
    headline = _headline(source, draft.headline, factory, drafter)
    summary, withheld = partition(
        _proven(source, claim, factory, drafter) for claim in draft.summary
    )
    shown_headline, withheld_headline = partition([] if headline is None else [headline])
    return ArticleBrief(
        article_id=source.article.id,
        status=Status.OK,
        drafter=drafter,
        headline=shown_headline[0] if shown_headline else None,
        summary=summary,
        figures=article_figures(source),
        events=_events(source, factory),
        statements=_statements(source, factory),
        withheld=(*withheld_headline, *withheld),
        coverage=article_coverage(source.article, (*shown_headline, *summary)),
    )


def undrafted_brief(source: ReadArticle, status: Status, drafter: DrafterKind) -> ArticleBrief:
    """Return the brief of an article without a draft: the status says why, what was read stays."""
    factory = ClaimFactory(source.article.id)
    return ArticleBrief(
        article_id=source.article.id,
        status=status,
        drafter=drafter,
        headline=None,
        summary=(),
        figures=article_figures(source),
        events=_events(source, factory),
        statements=_statements(source, factory),
        withheld=(),
        coverage=article_coverage(source.article, ()),
    )


def article_coverage(article: Article, claims: Iterable[Claim]) -> ArticleCoverage:
    """Return which sentences of an article the claims stand on."""
    cited = {citation.sentence_id for claim in claims for citation in claim.citations}
    uncited = tuple(s.id for s in article.sentences if s.id not in cited)
    total = len(article.sentences)
    return ArticleCoverage(
        sentences_total=total, sentences_cited=total - len(uncited), uncited_sentences=uncited
    )


def _events(source: ReadArticle, factory: ClaimFactory) -> tuple[Event, ...]:
    return tuple(
        event.model_copy(update={"what": checked(event.what, [source.article])})
        for event in article_events(source, factory)
    )


def _statements(source: ReadArticle, factory: ClaimFactory) -> tuple[Statement, ...]:
    return tuple(
        statement.model_copy(update={"claim": checked(statement.claim, [source.article])})
        for statement in article_statements(source, factory)
    )


def _proven(
    source: ReadArticle, drafted: DraftedClaim, factory: ClaimFactory, drafter: DrafterKind
) -> Claim:
    grounds = ground_sentences(source, drafted.sentences)
    return prove(drafted.text, grounds, factory, drafter)


def _headline(
    source: ReadArticle,
    drafted: DraftedClaim | None,
    factory: ClaimFactory,
    drafter: DrafterKind,
) -> Claim | None:
    """Prefer the drafter's headline; without one the article's own title stands for itself."""
    if drafted is not None:
        return _proven(source, drafted, factory, drafter)
    for block in source.article.blocks:
        if block.kind is BlockKind.TITLE:
            citation = source.article.cite(block.start, block.end)
            title = factory.proven(citation.quote, [citation], by=Author.SOURCE)
            return checked(title, [source.article])
    return None
