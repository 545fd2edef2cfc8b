"""Claims that a judge objects to, moved out of what a brief shows.

Owns what is judged and what an objection does: a claim by a model that rules have let pass is
withheld, never the other way round. What code computed takes its place where there is some.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from summarizer.briefs.articles import article_coverage
from summarizer.briefs.proof import partition, refused
from summarizer.briefs.stories import story_coverage
from summarizer.drafting.interface import Assertion, CitedSentence, Judge, Objection, Story
from summarizer.models import (
    Article,
    ArticleBrief,
    Author,
    Citation,
    Claim,
    CrossBrief,
    Disagreement,
    Reason,
    ReasonKind,
    Verdict,
)
from summarizer.models.walk import shown_claims
from summarizer.reading.index import ReadArticle

Judged = Mapping[str, Claim]


async def judged_article(source: ReadArticle, brief: ArticleBrief, judge: Judge) -> ArticleBrief:
    """Return the brief of an article without the claims that the judge objects to.

    ModelError when the judge gives no valid answer.
    """
    judged = await _judged(brief, (), judge)
    headline, no_headline = _apart([brief.headline] if brief.headline else [], judged)
    summary, objected = _apart(brief.summary, judged)
    shown = (*headline, *summary)
    return brief.model_copy(
        update={
            "headline": headline[0] if headline else None,
            "summary": summary,
            "withheld": (*brief.withheld, *no_headline, *objected),
            "coverage": article_coverage(source.article, shown),
        }
    )


async def judged_story(story: Story, brief: CrossBrief, judge: Judge) -> CrossBrief:
    """Return the brief of a story without the claims that the judge objects to.

    ModelError when the judge gives no valid answer.
    """
    judged = await _judged(brief, [source.article for source in story.articles], judge)
    headline, no_headline = _apart([brief.headline] if brief.headline else [], judged)
    overview, objected = _apart(brief.overview, judged)
    _, wordings = _apart((row.explanation for row in brief.disagreements), judged)
    made = brief.model_copy(
        update={
            "headline": headline[0] if headline else story.comparison.headline,
            "overview": overview,
            "disagreements": _explained(brief.disagreements, story, {c.id for c in wordings}),
            "withheld": (*brief.withheld, *no_headline, *objected, *wordings),
        }
    )
    return made.model_copy(update={"coverage": story_coverage(story.articles, made)})


async def _judged(
    brief: ArticleBrief | CrossBrief, articles: Iterable[Article], judge: Judge
) -> Judged:
    """Return the claims by a model as they stand after the judge, by id.

    The judge is told the outlets of `articles`, which claims across them may name.
    """
    known = {article.id: article for article in articles}
    claims = [
        claim
        for claim in shown_claims(brief)
        if claim.by is Author.MODEL and claim.verdict is Verdict.SUPPORTED
    ]
    if not claims:
        return {}
    objections = await judge.objections([_assertion(claim, known) for claim in claims])
    return {
        claim.id: claim if objection is None else _refused(claim, objection)
        for claim, objection in zip(claims, objections, strict=True)
    }


def _assertion(claim: Claim, known: Mapping[str, Article]) -> Assertion:
    return Assertion(claim.text, tuple(_cited(c, known.get(c.article_id)) for c in claim.citations))


def _cited(citation: Citation, article: Article | None) -> CitedSentence:
    if article is None:
        return CitedSentence(citation.quote)
    return CitedSentence(citation.quote, article.outlet, article.published_at(citation.start))


def _apart(claims: Iterable[Claim], judged: Judged) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    return partition(judged.get(claim.id, claim) for claim in claims)


def _explained(
    rows: Sequence[Disagreement], story: Story, objected: set[str]
) -> tuple[Disagreement, ...]:
    """Give rows whose wording was objected to the computed explanation back.

    A row that a model proposed has none: it goes with its wording.
    """
    computed = {row.id: row.explanation for row in story.comparison.disagreements}
    return tuple(
        row.model_copy(update={"explanation": computed[row.id]})
        if row.explanation.id in objected
        else row
        for row in rows
        if row.explanation.id not in objected or row.id in computed
    )


def _refused(claim: Claim, objection: Objection) -> Claim:
    told = " or ".join(f"“{words}”" for words in objection.words) or "it"
    detail = f"The judge finds that what it cites does not bear {told} out."
    reason = Reason(kind=ReasonKind.JUDGE, words=objection.words, evidence_says=None, detail=detail)
    return refused(claim, reason)
