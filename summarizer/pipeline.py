"""One run: loaded articles in, a briefing out.

Assembles drafting, proof, grouping and comparison, and owns their order and what becomes of a
brief whose drafter fails. Knows neither how articles are loaded nor which drafter there is.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Generic, Literal, ParamSpec, TypeVar

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
from summarizer.briefs.parts import Part, parts_of
from summarizer.config import Settings
from summarizer.drafters import Departure, Desk, departure, open_rehearsal
from summarizer.drafting import Judge, Story
from summarizer.errors import PromptError, UnansweredError
from summarizer.loops import together
from summarizer.models import (
    Article,
    ArticleBrief,
    Briefing,
    ClaimFactory,
    CrossBrief,
    DrafterKind,
    Failure,
    Provenance,
    Status,
    VerificationMode,
)
from summarizer.reading.index import ReadArticle
from summarizer.stories import Stories, assign_origins, group_stories, placed, stories_of
from summarizer.version import VERSION

_log = logging.getLogger(__name__)

Brief = TypeVar("Brief", ArticleBrief, CrossBrief)
Result = TypeVar("Result")
Given = ParamSpec("Given")


@dataclass(frozen=True, slots=True)
class Progress:
    """Tells how far a run is: `done` of `total` steps of a stage."""

    stage: Literal["page", "article", "story"]
    name: str
    done: int
    total: int


OnProgress = Callable[[Progress], None]
OnDeparture = Callable[[Departure], None]


@dataclass(frozen=True, slots=True)
class Made(Generic[Brief]):
    """Is a brief and what went wrong on the way to it."""

    brief: Brief
    failures: tuple[Failure, ...] = ()


class Run:
    """Makes one briefing at one desk; `rehearses` is what a run has compared that it foretells."""

    def __init__(
        self,
        settings: Settings,
        desk: Desk,
        *,
        reask: bool,
        on_progress: OnProgress | None,
        on_departure: OnDeparture | None,
        rehearses: Comparisons | None = None,
    ) -> None:
        self._settings = settings
        self._desk = desk
        self._drafter = desk.drafter
        # A source's own words cannot be worded anew, and proving them twice costs time.
        self._reask = reask and desk.drafter.kind is DrafterKind.MODEL
        self._on_progress = on_progress
        self._on_departure = on_departure
        self._done = {"article": 0, "story": 0}
        self._beside = Aside()
        self._is_rehearsal = rehearses is not None
        self._comparisons = rehearses or Comparisons()

    async def briefing(self, articles: Sequence[Article], failures: Sequence[Failure]) -> Briefing:
        """Return the briefing of articles; what failed to load is passed through."""
        with self._beside:
            return await self._briefing(articles, failures)

    async def _briefing(self, articles: Sequence[Article], failures: Sequence[Failure]) -> Briefing:
        started = time.monotonic()
        read = assign_origins([ReadArticle.of(article) for article in articles])
        for source in read:
            article = source.article
            size = len(article.text), len(article.sentences), len(article.notes)
            _log.info(
                "%s is %s: %d characters, %d sentences, %d notes", article.id, article.source, *size
            )
        grouped = stories_of(group_stories(read, one_story=self._settings.one_story))
        await self._announce(read, grouped)
        made, stories = await self._made(read, grouped)
        seconds = round(time.monotonic() - started, 3) if self._settings.clock else None
        met = [failure for one in made for failure in one.failures]
        met += [failure for one in stories for failure in one.failures]
        return Briefing(
            schema_version="1",
            provenance=self._provenance(),
            articles=tuple(placed(source.article, grouped) for source in read),
            article_briefs=tuple(one.brief for one in made),
            stories=tuple(one.brief for one in stories),
            failures=(*failures, *met),
            usage=self._desk.usage(seconds),
        )

    async def _made(
        self, read: Sequence[ReadArticle], grouped: Stories
    ) -> tuple[list[Made[ArticleBrief]], list[Made[CrossBrief]]]:
        """Brief each article and each story, and let go of what was read for them."""
        articles: dict[str, Made[ArticleBrief]] = {}
        stories: list[Made[CrossBrief]] = []
        at_once = self._drafter.kind is DrafterKind.MODEL
        for part in parts_of(read, grouped, at_once=at_once):
            made = await together(self._article(source, len(read)) for source in part.members)
            articles.update((one.brief.article_id, one) for one in made)
            stories += await self._stories(part, [one.brief for one in made], len(grouped))
            if not self._is_rehearsal:
                part.forget()
                self._comparisons.forget(part.stories)
        return [articles[source.article.id] for source in read], stories

    async def _article(self, source: ReadArticle, total: int) -> Made[ArticleBrief]:
        made = await self._article_brief(source)
        made = await self._judged(
            source.article.source, made, lambda judge: judged_article(source, made.brief, judge)
        )
        if not self._is_rehearsal:
            withheld = len(made.brief.withheld)
            _log.info("%s: %s, %d withheld", source.article.id, made.brief.status, withheld)
        self._tell("article", source.article.source, total)
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

    async def _stories(
        self, part: Part, briefs: Sequence[ArticleBrief], total: int
    ) -> list[Made[CrossBrief]]:
        questions = []
        for story_id, group in part.stories.items():
            members = [source for source in part.members if source.article.id in group]
            own = [brief for brief in briefs if brief.article_id in group]
            questions.append(self._story(story_id, members, own, total))
        return await together(questions)

    async def _story(
        self,
        story_id: str,
        members: Sequence[ReadArticle],
        briefs: Sequence[ArticleBrief],
        total: int,
    ) -> Made[CrossBrief]:
        compared = await self._aside(self._comparisons.of, story_id, members, briefs)
        comparison, factory = compared
        story = Story(members, briefs, comparison)
        made = await self._story_brief(story, factory, story_id)
        made = await self._judged(
            story_id, made, lambda judge: judged_story(story, made.brief, judge)
        )
        self._tell("story", story_id, total)
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
        if self._desk.judge is None:
            return made
        try:
            return Made(await ask(self._desk.judge), made.failures)
        except (UnansweredError, PromptError) as error:
            return Made(made.brief, (*made.failures, unjudged(name, error)))

    async def _aside(
        self, step: Callable[Given, Result], *given: Given.args, **named: Given.kwargs
    ) -> Result:
        """Compute beside the loop: no answer waits for it, and no deadline runs meanwhile."""
        if self._drafter.kind is not DrafterKind.MODEL:
            return step(*given, **named)  # nothing is under way that could wait
        return await self._beside.take(step, *given, **named)

    async def _announce(self, read: Sequence[ReadArticle], grouped: Stories) -> None:
        """Tell what is about to leave, by a rehearsal with what is read of the articles anyway."""
        lead = self._desk.lead
        if self._on_departure is None or lead is None or not any(map(has_body, read)):
            return
        server, length, judged = lead.door.server, self._settings.length, bool(self._desk.judge)
        kept = lead.door.kept_answers
        opened = open_rehearsal(server, lead.prompts, length, judged=judged, kept=kept)
        async with opened as (desk, door):
            rehearsal = Run(
                self._settings,
                desk,
                reask=False,
                on_progress=None,
                on_departure=None,
                rehearses=self._comparisons,
            )
            with rehearsal._beside:
                await rehearsal._made(read, grouped)
            self._on_departure(departure(door))

    def _tell(self, stage: Literal["article", "story"], name: str, total: int) -> None:
        self._done[stage] += 1
        if self._on_progress is not None:
            self._on_progress(Progress(stage, name, self._done[stage], total))

    def _provenance(self) -> Provenance:
        now = datetime.now(UTC).isoformat(timespec="seconds") if self._settings.clock else None
        return Provenance(
            tool_version=VERSION,
            drafter=self._drafter.kind,
            model=self._desk.model,
            model_answered=self._desk.model_answered,
            base_url_host=self._desk.host,
            focus=self._settings.focus,
            prompts=self._desk.prompts(),
            verification=(
                VerificationMode.RULES_AND_JUDGE if self._desk.judge else VerificationMode.RULES
            ),
            created=now,
        )
