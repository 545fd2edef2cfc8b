"""The Python API: sources in, a briefing out.

Assembles loading, drafting, proof and comparison, and owns nothing else. `asummarize` is the
coroutine; `summarize` runs it for people who want none, inside a running loop as well.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, TypeVar

from summarizer.across import compare
from summarizer.briefs import article_brief, empty_brief, story_brief
from summarizer.config import Length, Settings
from summarizer.drafting import Drafter, Story
from summarizer.drafting.extractive import ExtractiveDrafter
from summarizer.models import (
    Article,
    ArticleBrief,
    Briefing,
    ClaimFactory,
    CrossBrief,
    Failure,
    Note,
    NoteKind,
    Provenance,
    Status,
    Usage,
    VerificationMode,
)
from summarizer.reading.index import ReadArticle
from summarizer.sources import Given, load_sources
from summarizer.stories import assign_origins, group_stories
from summarizer.version import VERSION

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """Tells how far a run is: `done` of `total` steps of a stage."""

    stage: Literal["article", "story"]
    name: str
    done: int
    total: int


OnProgress = Callable[[Progress], None]
Source = str | Path | Article


class Summarizer:
    """Makes briefings with one drafter and one set of choices."""

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        drafter: Drafter | None = None,
        on_progress: OnProgress | None = None,
    ) -> None:
        self._settings = settings or Settings()
        self._drafter: Drafter = drafter or ExtractiveDrafter()
        self._on_progress = on_progress

    async def run(self, articles: Sequence[Article], failures: Sequence[Failure] = ()) -> Briefing:
        """Return the briefing of loaded articles; what failed to load is passed through."""
        started = time.monotonic()
        read = assign_origins([ReadArticle.of(article) for article in articles])
        briefs = [await self._brief(source, n, len(read)) for n, source in enumerate(read, 1)]
        groups = group_stories(read, one_story=self._settings.one_story)
        stories = await self._stories(groups, read, briefs)
        seconds = round(time.monotonic() - started, 3)
        return Briefing(
            schema_version="1",
            provenance=self._provenance(),
            articles=tuple(_placed(source.article, groups) for source in read),
            article_briefs=tuple(briefs),
            stories=tuple(stories),
            failures=(*failures, *_unfinished(articles, briefs)),
            usage=_no_usage(seconds if self._settings.clock else None),
        )

    async def _brief(self, source: ReadArticle, number: int, total: int) -> ArticleBrief:
        if not source.index:
            return empty_brief(source.article, Status.EMPTY, self._drafter.kind)
        draft = await self._drafter.article(source, self._settings)
        self._tell("article", source.article.source, number, total)
        return article_brief(source, draft, self._drafter.kind)

    async def _stories(
        self,
        groups: Sequence[Sequence[str]],
        read: Sequence[ReadArticle],
        briefs: Sequence[ArticleBrief],
    ) -> list[CrossBrief]:
        several = [group for group in groups if len(group) > 1]
        stories = []
        for number, group in enumerate(several, 1):
            members = [source for source in read if source.article.id in group]
            own = [brief for brief in briefs if brief.article_id in group]
            stories.append(await self._story(f"s{number}", members, own))
            self._tell("story", f"s{number}", number, len(several))
        return stories

    async def _story(
        self, story_id: str, members: Sequence[ReadArticle], briefs: Sequence[ArticleBrief]
    ) -> CrossBrief:
        factory = ClaimFactory(story_id)
        story = Story(members, briefs, compare(members, briefs, factory, story_id))
        draft = await self._drafter.cross(story, self._settings)
        return story_brief(story, draft, self._drafter.kind, factory, story_id)

    def _tell(self, stage: Literal["article", "story"], name: str, done: int, total: int) -> None:
        if self._on_progress is not None:
            self._on_progress(Progress(stage, name, done, total))

    def _provenance(self) -> Provenance:
        now = datetime.now(UTC).isoformat(timespec="seconds") if self._settings.clock else None
        return Provenance(
            tool_version=VERSION,
            drafter=self._drafter.kind,
            model=None,
            model_answered=None,
            base_url_host=None,
            focus=self._settings.focus,
            prompts=(),
            verification=VerificationMode.RULES,
            created=now,
        )


async def asummarize(
    sources: Source | Iterable[Source],
    *,
    length: Length | str = Length.STANDARD,
    one_story: bool = False,
    manifest: str | Path | None = None,
    given: Given | None = None,
    clock: bool = True,
    on_progress: OnProgress | None = None,
) -> Briefing:
    """Return the briefing of files, directories, globs and articles.

    What cannot be read becomes an entry of `failures`; SourceError is raised only when a
    manifest or `given` cannot be used at all.
    """
    settings = Settings(length=Length(length), one_story=one_story, clock=clock)
    articles, failures = _load(sources, manifest, given)
    return await Summarizer(settings, on_progress=on_progress).run(articles, failures)


def summarize(
    sources: Source | Iterable[Source],
    *,
    length: Length | str = Length.STANDARD,
    one_story: bool = False,
    manifest: str | Path | None = None,
    given: Given | None = None,
    clock: bool = True,
    on_progress: OnProgress | None = None,
) -> Briefing:
    """Return what `asummarize` returns, without a coroutine."""
    return _run(
        asummarize(
            sources,
            length=length,
            one_story=one_story,
            manifest=manifest,
            given=given,
            clock=clock,
            on_progress=on_progress,
        )
    )


def _run(coroutine: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine to its end, in a thread of its own when a loop already runs here."""
    import asyncio  # kept out of start-up: `--help` and `verify` never need a loop

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(coroutine)
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=1) as executor:
        return executor.submit(asyncio.run, coroutine).result()


def _load(
    sources: Source | Iterable[Source], manifest: str | Path | None, given: Given | None
) -> tuple[tuple[Article, ...], tuple[Failure, ...]]:
    """Load what is a name and keep what is an article already, ids in the order given."""
    listed = [sources] if isinstance(sources, str | Path | Article) else list(sources)
    ready = [source for source in listed if isinstance(source, Article)]
    names = [source for source in listed if not isinstance(source, Article)]
    if not names and manifest is None:
        return _numbered(ready), ()
    loaded = load_sources(names, manifest=Path(manifest) if manifest else None, given=given)
    return _numbered([*loaded.articles, *ready]), loaded.failures


def _numbered(articles: Iterable[Article]) -> tuple[Article, ...]:
    return tuple(article.renumbered(f"a{n}") for n, article in enumerate(articles, 1))


def _placed(article: Article, groups: Sequence[Sequence[str]]) -> Article:
    """Say which story an article belongs to, or that it stands apart from those there are."""
    several = [group for group in groups if len(group) > 1]
    for number, group in enumerate(several, 1):
        if article.id in group:
            return article.model_copy(update={"story": f"s{number}"})
    if not several or not article.sentences:
        return article
    apart = Note(
        kind=NoteKind.OFF_STORY, detail="It has little in common with the other articles.", ref=None
    )
    return article.model_copy(update={"notes": (*article.notes, apart)})


def _unfinished(articles: Iterable[Article], briefs: Iterable[ArticleBrief]) -> tuple[Failure, ...]:
    sources = {article.id: article.source for article in articles}
    return tuple(
        Failure(
            source=sources[brief.article_id],
            error="SourceError",
            message=f"the brief is {brief.status}: there is no body text to stand on",
        )
        for brief in briefs
        if brief.status is not Status.OK
    )


def _no_usage(seconds: float | None) -> Usage:
    timed = seconds is not None
    return Usage(
        prompt_tokens=0,
        cached_tokens=0,
        completion_tokens=0,
        usd=0,
        answers=0,
        requests_sent=0 if timed else None,
        cache_hits=0 if timed else None,
        seconds=seconds,
    )
