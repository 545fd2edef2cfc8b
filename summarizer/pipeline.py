"""One run: loaded articles in, a briefing out.

Assembles origins, grouping and the making of briefs, and owns their order and what a run is told of
as it goes on. Knows neither how articles are loaded nor which drafter there is.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from summarizer.briefs import Comparisons
from summarizer.briefs.aside import Aside
from summarizer.briefs.failures import has_body
from summarizer.briefs.parts import parts_of
from summarizer.config import Settings
from summarizer.drafters import Departure, Desk, departure, open_rehearsal
from summarizer.making.maker import Made, MadeBrief, Maker
from summarizer.making.shares import processes_for, shared_out
from summarizer.models import (
    Article,
    ArticleBrief,
    Briefing,
    CrossBrief,
    DrafterKind,
    Failure,
    Provenance,
    VerificationMode,
)
from summarizer.reading.index import ReadArticle
from summarizer.stories import Stories, assign_origins, group_stories, placed, stories_of
from summarizer.version import VERSION

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Progress:
    """Tells how far a run is: `done` of `total` steps of a stage."""

    stage: Literal["page", "article", "story"]
    name: str
    done: int
    total: int


OnProgress = Callable[[Progress], None]
OnDeparture = Callable[[Departure], None]


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
        self._reask = reask
        self._on_progress = on_progress
        self._on_departure = on_departure
        self._done = {"article": 0, "story": 0}
        self._is_rehearsal = rehearses is not None
        self._comparisons = rehearses or Comparisons()

    async def briefing(self, articles: Sequence[Article], failures: Sequence[Failure]) -> Briefing:
        """Return the briefing of articles; what failed to load is passed through."""
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
        """Brief each article and each story, in their order, and let go of what was read."""
        waits = self._drafter.kind is DrafterKind.MODEL
        parts = list(parts_of(read, grouped, at_once=waits))
        processes = processes_for(parts, self._drafter, self._settings.jobs)
        names = {source.article.id: source.article.source for source in read}
        with Aside() as beside:
            maker = Maker(
                self._settings,
                self._desk,
                reask=self._reask,
                comparisons=self._comparisons,
                beside=beside if waits or processes > 1 else None,
                on_made=lambda made: self._tell(made, names, len(grouped)),
                forgets=not self._is_rehearsal,
            )
            done = await shared_out(parts, maker, self._settings, processes=processes)
        of_article = {made.brief.article_id: made for part in done for made in part.articles}
        stories = [made for part in done for made in part.stories]
        return [of_article[source.article.id] for source in read], stories

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
            await rehearsal._made(read, grouped)
            self._on_departure(departure(door))

    def _tell(self, made: MadeBrief, names: Mapping[str, str], stories: int) -> None:
        """Tell that a brief is made."""
        brief = made.brief
        if isinstance(brief, CrossBrief):
            self._tell_step("story", brief.id, stories)
            return
        if not self._is_rehearsal:
            _log.info("%s: %s, %d withheld", brief.article_id, brief.status, len(brief.withheld))
        self._tell_step("article", names[brief.article_id], len(names))

    def _tell_step(self, stage: Literal["article", "story"], name: str, total: int) -> None:
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
