"""From the draft across a story's articles to its brief.

Owns resolve, verify, withhold and coverage for stories; what is computed comes from `across`.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.briefs.languages import checked_comparison
from summarizer.briefs.proof import partition, prove
from summarizer.briefs.proposing import proposed_rows
from summarizer.briefs.resolve import StoryGrounds
from summarizer.briefs.wording import without_declined, worded_rows
from summarizer.drafting.interface import Story
from summarizer.drafting.wire import CrossClaim, CrossDraft
from summarizer.models import (
    Claim,
    ClaimFactory,
    CrossBrief,
    DrafterKind,
    Status,
    StoryCoverage,
    content_key,
)
from summarizer.models.walk import shown_claims
from summarizer.reading.index import ReadArticle

NO_DRAFT = CrossDraft(headline=None, overview=[], disagreements=[])
"""What a story has when its drafter gave no answer: the computed parts stand alone."""


def story_brief(
    story: Story,
    draft: CrossDraft,
    drafter: DrafterKind,
    factory: ClaimFactory,
    story_id: str,
    *,
    status: Status = Status.OK,
) -> CrossBrief:
    """Return the brief of a story: drafted claims proven, computed parts as they are.

    A proven wording explains a computed disagreement; one that the drafter finds to be none is
    withheld and says so. One that only the drafter names is shown when it is proven and code
    computes what it amounts to.
    """
    grounds = StoryGrounds(story.articles, story.briefs)
    headline, withheld_headline = _prove_all(
        [] if draft.headline is None else [draft.headline], grounds, factory, drafter
    )
    overview, withheld = _prove_all(draft.overview, grounds, factory, drafter)
    computed = checked_comparison(story.comparison, [s.article for s in story.articles])
    proposed = proposed_rows(story, draft, grounds, factory, drafter, story_id)
    wordings = [*draft.disagreements, *proposed.wordings]
    kept, declined = without_declined(computed.disagreements, draft.declined)
    rows, unworded = worded_rows(kept, wordings, grounds, factory, drafter, proposed.rows)
    brief = CrossBrief(
        id=story_id,
        key=_story_key(story.articles),
        article_ids=tuple(source.article.id for source in story.articles),
        status=status,
        drafter=drafter,
        headline=headline[0] if headline else computed.headline,
        overview=overview,
        consensus=computed.consensus,
        disagreements=rows,
        timeline=computed.timeline,
        only_one_source=computed.only_one_source,
        open_questions=computed.open_questions,
        withheld=(*withheld_headline, *withheld, *unworded, *proposed.withheld, *declined),
        coverage=StoryCoverage(sentences_total=0, sentences_cited=0, uncited_articles=()),
    )
    return brief.model_copy(update={"coverage": story_coverage(story.articles, brief)})


def story_coverage(articles: Sequence[ReadArticle], brief: CrossBrief) -> StoryCoverage:
    """Return how much of the articles the shown claims of a story stand on."""
    cited = {
        citation.sentence_id
        for claim in shown_claims(brief)
        for citation in claim.citations
        if citation.sentence_id is not None
    }
    cited_articles = {sentence_id.partition(".")[0] for sentence_id in cited}
    ids = [source.article.id for source in articles]
    return StoryCoverage(
        sentences_total=sum(len(source.index) for source in articles),
        sentences_cited=len(cited),
        uncited_articles=tuple(a for a in ids if a not in cited_articles),
    )


def _prove_all(
    drafted: Sequence[CrossClaim],
    grounds: StoryGrounds,
    factory: ClaimFactory,
    drafter: DrafterKind,
) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    return partition(prove(c.text, grounds.of(c.ids), factory, drafter) for c in drafted)


def _story_key(articles: Sequence[ReadArticle]) -> str:
    """Depend on what the articles say, not on their order or file names."""
    return content_key(sorted(source.article.sha256 for source in articles))
