"""Claims that fail their proof, asked for once more.

Owns which claims of a draft go back and how an answer takes its place in the draft; the draft is
proven again as a whole afterwards. Knows no drafter but its interface.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from summarizer.briefs.proof import prove
from summarizer.briefs.resolve import Grounds, StoryGrounds, ground_sentences
from summarizer.drafting.interface import CitedSentence, Drafter, Story
from summarizer.drafting.wire import (
    ArticleDraft,
    CrossClaim,
    CrossDraft,
    DraftedClaim,
    WordedDisagreement,
)
from summarizer.errors import PromptError, SummarizerError, UnansweredError
from summarizer.models import ClaimFactory, Verdict
from summarizer.reading.index import ReadArticle

Draft = TypeVar("Draft", ArticleDraft, CrossDraft)
OfStory = TypeVar("OfStory", CrossClaim, WordedDisagreement)


@dataclass(frozen=True, slots=True)
class Mended(Generic[Draft]):
    """Is a draft whose failing claims went back once, and the errors met while asking."""

    draft: Draft
    errors: tuple[SummarizerError, ...]


async def mended_article(
    source: ReadArticle, draft: ArticleDraft, drafter: Drafter
) -> Mended[ArticleDraft]:
    """Return the draft of an article with each claim that fails its proof worded anew."""
    mender = _Mender(drafter, source.article.id)
    headlines = [draft.headline] if draft.headline else []
    headline, summary = await asyncio.gather(
        mender.article_claims(source, headlines, headline=True),
        mender.article_claims(source, draft.summary),
    )
    return Mended(
        ArticleDraft(headline=headline[0] if headline else None, summary=summary),
        mender.errors(),
    )


async def mended_story(
    story: Story, draft: CrossDraft, drafter: Drafter, story_id: str
) -> Mended[CrossDraft]:
    """Return the draft across a story with each claim that fails its proof worded anew."""
    mender = _Mender(drafter, story_id)
    grounds = StoryGrounds(story.articles, story.briefs)
    headlines = [draft.headline] if draft.headline else []
    asked = {row.id: row.question.text for row in story.comparison.disagreements}
    questions = [asked.get(wording.disagreement) for wording in draft.disagreements]
    headline, overview, rows = await asyncio.gather(
        mender.story_claims(grounds, headlines, headline=True),
        mender.story_claims(grounds, draft.overview),
        mender.story_claims(grounds, draft.disagreements, questions),
    )
    # The rest stays: what a drafter alone has named is not worth a request.
    anew = {
        "headline": headline[0] if headline else None,
        "overview": overview,
        "disagreements": rows,
    }
    return Mended(draft.model_copy(update=anew), mender.errors())


class _Mender:
    """Sends failing claims back to one drafter."""

    def __init__(self, drafter: Drafter, owner: str) -> None:
        self._drafter = drafter
        self._factory = ClaimFactory(owner)  # these claims are asked about, never shown
        self._errors: dict[str, SummarizerError] = {}

    def errors(self) -> tuple[SummarizerError, ...]:
        """Return what went wrong while asking, each message once, in an order of its own."""
        return tuple(self._errors[message] for message in sorted(self._errors))

    async def article_claims(
        self, source: ReadArticle, drafted: Sequence[DraftedClaim], *, headline: bool = False
    ) -> list[DraftedClaim]:
        """Return claims of an article, the failing ones anew."""
        grounds = [ground_sentences(source, claim.sentences) for claim in drafted]
        places = {sentence.id: n for n, sentence in enumerate(source.article.sentences, 1)}
        failed = [
            _Failed(claim.text, ground, headline=headline, names_outlets=False)
            for claim, ground in zip(drafted, grounds, strict=True)
        ]
        return [
            claim
            if anew is None
            else DraftedClaim(text=anew.text, sentences=[places[i] for i in anew.ids])
            for claim, anew in zip(drafted, await self._again(failed), strict=True)
        ]

    async def story_claims(
        self,
        story: StoryGrounds,
        drafted: Sequence[OfStory],
        questions: Sequence[str | None] = (),
        *,
        headline: bool = False,
    ) -> list[OfStory]:
        """Return claims of a story, the failing ones anew; wordings answer `questions`."""
        asked = questions or [None] * len(drafted)
        failed = [
            _Failed(claim.text, story.of(claim.ids), headline=headline, question=question)
            for claim, question in zip(drafted, asked, strict=True)
        ]
        return [
            claim if anew is None else claim.model_copy(update={"text": anew.text, "ids": anew.ids})
            for claim, anew in zip(drafted, await self._again(failed), strict=True)
        ]

    async def _again(self, drafted: Sequence[_Failed]) -> list[CrossClaim | None]:
        """Return what takes the place of each claim; nothing is told twice."""
        found = await asyncio.gather(*map(self._one, drafted))
        told = {one.text for one in drafted}
        kept: list[CrossClaim | None] = []
        for anew in found:
            kept.append(anew if anew is not None and anew.text not in told else None)
            told |= {anew.text} if anew is not None else set()
        return kept

    async def _one(self, one: _Failed) -> CrossClaim | None:
        """Return a failing claim worded anew; None for one that holds or is given up."""
        claim = prove(one.text, one.grounds, self._factory, self._drafter.kind)
        if claim.verdict is not Verdict.UNSUPPORTED or not one.grounds.citations:
            return None
        shown = one.grounds.with_neighbours()
        try:
            anew = await self._drafter.mend(
                claim, one.told(shown), headline=one.headline, difference=one.question
            )
        except (UnansweredError, PromptError) as error:
            self._errors.setdefault(str(error), error)
            return None
        ids = _cited(anew, shown) if anew is not None else []
        return CrossClaim(text=anew.text, ids=ids) if anew is not None and ids else None


@dataclass(frozen=True, slots=True)
class _Failed:
    """Is a drafted claim that may have to be mended, its grounds and the question it answers."""

    text: str
    grounds: Grounds
    headline: bool
    question: str | None = None
    names_outlets: bool = True

    def told(self, shown: Grounds) -> list[CitedSentence]:
        """Return sentences as they are shown; those it does not cite say so."""
        cited = {(source.article.id, position) for source, position in self.grounds.places}
        return [
            replace(
                sentence if self.names_outlets else CitedSentence(sentence.text),
                is_beside=(source.article.id, position) not in cited,
            )
            for (source, position), sentence in zip(shown.places, shown.sourced, strict=True)
        ]


def _cited(anew: DraftedClaim, grounds: Grounds) -> list[str]:
    """Return the ids of the sentences a claim worded anew stands on, of those it was shown."""
    ids = [citation.sentence_id for citation in grounds.citations]
    chosen = [ids[n - 1] for n in dict.fromkeys(anew.sentences) if 1 <= n <= len(ids)]
    return [sentence_id for sentence_id in chosen if sentence_id is not None]
