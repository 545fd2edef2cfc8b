"""The Python API: sources in, a briefing out.

Loads sources, opens the drafter and starts the run; owns nothing else. `asummarize` is the
coroutine; `summarize` runs it for people who want none, inside a running loop as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.collecting import collected_seldom
from summarizer.config import Bounds, Budget, Intake, Length, Price, Server, Settings, Web
from summarizer.drafters import DrafterName, open_desk, prompts_folder
from summarizer.drafting import Drafter
from summarizer.estimating import Estimate, rehearse
from summarizer.loops import run
from summarizer.models import Article, Briefing, Failure
from summarizer.pipeline import OnDeparture, OnProgress, Progress, Run
from summarizer.sources import Given, aload_sources

if TYPE_CHECKING:
    from summarizer.sources.web.visitor import OnFetched

__all__ = [
    "Estimate",
    "OnDeparture",
    "OnProgress",
    "Progress",
    "Source",
    "Summarizer",
    "asummarize",
    "estimate",
    "summarize",
]

Source = str | Path | Article


class Summarizer:
    """Makes briefings with one drafter and one set of choices.

    `drafter` is "extractive", "model" or an object of one's own; without it a `server` means the
    model and no server none. `reask` sends claims that fail their proof back once. `judge` has
    the model doubt each of its claims that rules let pass. `prompts_dir` holds prompts that take
    the place of the package's. `cache` is the folder in which every answer of a model is kept, so
    that none is paid for twice; without it none are. `budget` stops the run before more is spent.
    `on_departure` is told before text leaves the machine.
    """

    def __init__(  # noqa: PLR0913  # each is a choice of its own, by keyword
        self,
        settings: Settings | None = None,
        *,
        drafter: Drafter | DrafterName | None = None,
        server: Server | None = None,
        reask: bool = True,
        judge: bool = False,
        prompts_dir: str | Path | None = None,
        cache: str | Path | None = None,
        budget: Budget | None = None,
        on_progress: OnProgress | None = None,
        on_departure: OnDeparture | None = None,
    ) -> None:
        self._settings = settings or Settings()
        self._drafter = drafter
        self._server = server
        self._reask = reask
        self._judge = judge
        self._prompts_dir = prompts_dir
        self._cache = cache
        self._budget = budget
        self._on_progress = on_progress
        self._on_departure = on_departure

    async def run(self, articles: Sequence[Article], failures: Sequence[Failure] = ()) -> Briefing:
        """Return the briefing of loaded articles; what failed to load is passed through.

        What a model does not answer becomes the status of a brief and an entry of `failures`.
        ModelError is raised only when the server cannot be asked as it is named, CacheError,
        BudgetError and PromptError when a cache, a budget or a prompt cannot be used.
        """
        opened = open_desk(
            self._drafter,
            self._server,
            self._prompts_dir,
            judged=self._judge,
            cache=self._cache,
            budget=self._budget,
        )
        with collected_seldom():
            async with opened as desk:
                run = Run(
                    self._settings,
                    desk,
                    reask=self._reask,
                    on_progress=self._on_progress,
                    on_departure=self._on_departure,
                )
                return await run.briefing(articles, failures)


async def asummarize(  # noqa: PLR0913  # each is a choice of its own, by keyword
    sources: Source | Iterable[Source],
    *,
    length: Length | str = Length.STANDARD,
    one_story: bool = False,
    focus: str | None = None,
    manifest: str | Path | None = None,
    given: Given | None = None,
    clock: bool = True,
    jobs: int | None = 1,
    drafter: Drafter | DrafterName | None = None,
    server: Server | None = None,
    reask: bool = True,
    judge: bool = False,
    prompts_dir: str | Path | None = None,
    cache: str | Path | None = None,
    budget: Budget | None = None,
    intake: Intake | None = None,
    web: Web | None = None,
    bounds: Bounds | None = None,
    on_progress: OnProgress | None = None,
    on_departure: OnDeparture | None = None,
) -> Briefing:
    """Return the briefing of files, directories, globs, addresses of the web and articles.

    `focus` is what the reader wants to know, `intake` says how much of sources is read, `bounds`
    how much at most, `web` how pages are fetched and kept; `jobs` is in how many processes a large
    pile is briefed without a model, None as many as pay off; the other choices are
    `Summarizer`'s.
    What cannot be read becomes an entry of `failures`; SourceError is raised only when a
    manifest or `given` cannot be used at all.
    """
    settings = Settings(Length(length), focus, one_story=one_story, clock=clock, jobs=jobs)
    fetched = replace(web or Web(), clock=clock)
    with collected_seldom():
        articles, failures = await _loaded(
            sources, manifest, given, intake, bounds, fetched, on_progress
        )
    summarizer = Summarizer(
        settings,
        drafter=drafter,
        server=server,
        reask=reask,
        judge=judge,
        prompts_dir=prompts_dir,
        cache=cache,
        budget=budget,
        on_progress=on_progress,
        on_departure=on_departure,
    )
    return await summarizer.run(articles, failures)


def summarize(  # noqa: PLR0913  # the same choices
    sources: Source | Iterable[Source],
    *,
    length: Length | str = Length.STANDARD,
    one_story: bool = False,
    focus: str | None = None,
    manifest: str | Path | None = None,
    given: Given | None = None,
    clock: bool = True,
    jobs: int | None = 1,
    drafter: Drafter | DrafterName | None = None,
    server: Server | None = None,
    reask: bool = True,
    judge: bool = False,
    prompts_dir: str | Path | None = None,
    cache: str | Path | None = None,
    budget: Budget | None = None,
    intake: Intake | None = None,
    web: Web | None = None,
    bounds: Bounds | None = None,
    on_progress: OnProgress | None = None,
    on_departure: OnDeparture | None = None,
) -> Briefing:
    """Return what `asummarize` returns, without a coroutine."""
    return run(
        asummarize(
            sources,
            length=length,
            one_story=one_story,
            focus=focus,
            manifest=manifest,
            given=given,
            clock=clock,
            jobs=jobs,
            drafter=drafter,
            server=server,
            reask=reask,
            judge=judge,
            prompts_dir=prompts_dir,
            cache=cache,
            budget=budget,
            intake=intake,
            web=web,
            bounds=bounds,
            on_progress=on_progress,
            on_departure=on_departure,
        )
    )


def estimate(  # noqa: PLR0913  # each is a choice of its own, by keyword
    sources: Source | Iterable[Source],
    settings: Settings,
    server: Server,
    *,
    manifest: str | Path | None = None,
    judged: bool = False,
    prompts_dir: str | Path | None = None,
    price: Price | None = None,
    cache: str | Path | None = None,
    intake: Intake | None = None,
    bounds: Bounds | None = None,
    web: Web | None = None,
    on_progress: OnProgress | None = None,
) -> tuple[Estimate, tuple[Failure, ...]]:
    """Return what a run would ask a model for, and what failed to load; no model is asked.

    `cache` is the folder whose answers the run would find.
    """

    async def estimated() -> tuple[Estimate, tuple[Failure, ...]]:
        articles, failures = await _loaded(
            sources, manifest, None, intake, bounds, web, on_progress
        )
        asked = rehearse(
            articles,
            settings,
            server,
            judged=judged,
            prompts_dir=prompts_folder(prompts_dir),
            price=price,
            cache=None if cache is None else Path(cache),
        )
        return await asked, failures

    return run(estimated())


async def _loaded(  # what `aload_sources` is told
    sources: Source | Iterable[Source],
    manifest: str | Path | None,
    given: Given | None,
    intake: Intake | None,
    bounds: Bounds | None,
    web: Web | None,
    on_progress: OnProgress | None,
) -> tuple[tuple[Article, ...], tuple[Failure, ...]]:
    """Load what is a name and keep what is an article already, ids in the order given."""
    listed = [sources] if isinstance(sources, str | Path | Article) else list(sources)
    ready = [source for source in listed if isinstance(source, Article)]
    names = [source for source in listed if not isinstance(source, Article)]
    if not names and manifest is None:
        return _numbered(ready), ()
    loaded = await aload_sources(
        names,
        manifest=Path(manifest) if manifest else None,
        given=given,
        intake=intake,
        bounds=bounds,
        web=web,
        on_fetched=_told(on_progress),
    )
    return _numbered([*loaded.articles, *ready]), loaded.failures


def _told(on_progress: OnProgress | None) -> OnFetched | None:
    """Return who is told of each page that is there; None where nobody watches."""
    if on_progress is None:
        return None
    return lambda name, done, total: on_progress(Progress("page", name, done, total))


def _numbered(articles: Iterable[Article]) -> tuple[Article, ...]:
    return tuple(article.renumbered(f"a{n}") for n, article in enumerate(articles, 1))
