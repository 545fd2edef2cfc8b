"""One part of a run made: its articles and stories in, their briefs out.

Owns the order of drafting, proof, mending and judging, and what becomes of a brief whose drafter
fails. Knows neither how articles became stories nor how many parts there are.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, ParamSpec, TypeVar

from summarizer.briefs import (
    NO_DRAFT,
    Comparisons,
    article_brief,
    judged_article,
    judged_story,
    mended_article,
    mended_story,
    story_brief,
    undrafted_brief,
)
from summarizer.briefs.aside import Aside
from summarizer.briefs.failures import (
    bodiless,
    has_body,
    status_after,
    unasked,
    undrafted,
    unjudged,
)
from summarizer.briefs.parts import Part
from summarizer.config import Settings
from summarizer.drafters import Desk
from summarizer.drafting import Judge, Story
from summarizer.errors import PromptError, UnansweredError
from summarizer.loops import together
from summarizer.models import ArticleBrief, ClaimFactory, CrossBrief, DrafterKind, Failure, Status
from summarizer.reading.index import ReadArticle

Brief = TypeVar("Brief", ArticleBrief, CrossBrief)
Result = TypeVar("Result")
Given = ParamSpec("Given")


@dataclass(frozen=True, slots=True)
class Made(Generic[Brief]):
    """Is a brief and what went wrong on the way to it."""

    brief: Brief
    failures: tuple[Failure, ...] = ()


MadeBrief = Made[ArticleBrief] | Made[CrossBrief]


@dataclass(frozen=True, slots=True)
class MadePart:
    """Is what was made of a part: the briefs of its articles and of its stories."""

    articles: Sequence[Made[ArticleBrief]]
    stories: Sequence[Made[CrossBrief]]

    def briefs(self) -> Iterator[MadeBrief]:
        """Yield what was made in the order in which it is."""
        yield from self.articles
        yield from self.stories


OnMade = Callable[[MadeBrief], None]


class Maker:
    """Makes the parts of one run at one desk; `on_made` is told of each brief as it is done.

    `beside` is where claims are proven and stories compared while the loop waits for something
    else; None where it waits for nothing. `forgets` lets go of what was read for a part once it is
    made.
    """

    def __init__(
        self,
        settings: Settings,
        desk: Desk,
        *,
        reask: bool,
        comparisons: Comparisons,
        beside: Aside | None,
        on_made: OnMade,
        forgets: bool = True,
    ) -> None:
        self._settings = settings
        self._drafter, self._judge = desk.drafter, desk.judge
        # A source's own words cannot be worded anew, and proving them twice costs time.
        self._reask = reask and desk.drafter.kind is DrafterKind.MODEL
        self._comparisons = comparisons
        self.on_made = on_made
        self._beside = beside
        self._forgets = forgets

    async def part(self, part: Part) -> MadePart:
        """Brief each article and each story of a part."""
        articles = await together(map(self._article, part.members))
        stories = await self._stories(part, [one.brief for one in articles])
        if self._forgets:
            part.forget()
            self._comparisons.forget(part.stories)
        return MadePart(articles, stories)

    async def _article(self, source: ReadArticle) -> Made[ArticleBrief]:
        made = await self._article_brief(source)
        made = await self._judged(
            source.article.source, made, lambda judge: judged_article(source, made.brief, judge)
        )
        self.on_made(made)
        return made

    async def _article_brief(self, source: ReadArticle) -> Made[ArticleBrief]:
        kind, name = self._drafter.kind, source.article.source
        if not has_body(source):
            return Made(undrafted_brief(source, Status.EMPTY, kind), (bodiless(name),))
        try:
            draft = await self._drafter.article(source, self._settings)
        except (UnansweredError, PromptError) as error:
            brief = await self._aside(undrafted_brief, source, status_after(error), kind)
            return Made(brief, (undrafted(name, error),))
        brief = await self._aside(article_brief, source, draft, kind)
        if not self._reask or not brief.withheld:
            return Made(brief)
        mended = await mended_article(source, draft, self._drafter)
        brief = await self._aside(article_brief, source, mended.draft, kind)
        return Made(brief, unasked(name, mended.errors))

    async def _stories(self, part: Part, briefs: Sequence[ArticleBrief]) -> list[Made[CrossBrief]]:
        questions = []
        for story_id, group in part.stories.items():
            members = [source for source in part.members if source.article.id in group]
            own = [brief for brief in briefs if brief.article_id in group]
            questions.append(self._story(story_id, members, own))
        return await together(questions)

    async def _story(
        self, story_id: str, members: Sequence[ReadArticle], briefs: Sequence[ArticleBrief]
    ) -> Made[CrossBrief]:
        compared = await self._aside(self._comparisons.of, story_id, members, briefs)
        comparison, factory = compared
        story = Story(members, briefs, comparison)
        made = await self._story_brief(story, factory, story_id)
        made = await self._judged(
            story_id, made, lambda judge: judged_story(story, made.brief, judge)
        )
        self.on_made(made)
        return made

    async def _story_brief(
        self, story: Story, factory: ClaimFactory, story_id: str
    ) -> Made[CrossBrief]:
        """Return the brief of a story; when its drafter fails, what is computed stays."""
        kind = self._drafter.kind
        try:
            draft = await self._drafter.cross(story, self._settings)
        except (UnansweredError, PromptError) as error:
            wordless = partial(story_brief, status=status_after(error))
            brief = await self._aside(wordless, story, NO_DRAFT, kind, factory, story_id)
            return Made(brief, (undrafted(story_id, error),))
        if not self._reask:
            return Made(await self._aside(story_brief, story, draft, kind, factory, story_id))
        mended = await mended_story(story, draft, self._drafter, story_id)
        brief = await self._aside(story_brief, story, mended.draft, kind, factory, story_id)
        return Made(brief, unasked(story_id, mended.errors))

    async def _judged(
        self, name: str, made: Made[Brief], ask: Callable[[Judge], Awaitable[Brief]]
    ) -> Made[Brief]:
        """Return a brief as the judge leaves it; as it is when it cannot be judged, and say so."""
        if self._judge is None:
            return made
        try:
            return Made(await ask(self._judge), made.failures)
        except (UnansweredError, PromptError) as error:
            return Made(made.brief, (*made.failures, unjudged(name, error)))

    async def _aside(
        self, step: Callable[Given, Result], *given: Given.args, **named: Given.kwargs
    ) -> Result:
        """Compute beside the loop: no answer waits for it, and no deadline runs meanwhile."""
        if self._beside is None:
            return step(*given, **named)  # nothing is under way that could wait
        return await self._beside.take(step, *given, **named)
