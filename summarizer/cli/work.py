"""The main command: sources to a briefing, a briefing to people.

Owns what is said on standard error and which exit code is due.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from summarizer.cli.codes import ExitCode, gravest
from summarizer.cli.interrupts import FAREWELL
from summarizer.cli.models import ModelOptions, tell_departure
from summarizer.cli.output import Output, deliver
from summarizer.cli.progress import progress_line
from summarizer.cli.streams import number_of, tell
from summarizer.config import Bounds, Intake, Length, Web

if TYPE_CHECKING:
    from summarizer.drafters import Departure
    from summarizer.models import Briefing
    from summarizer.sources import Given


_KEPT = "are kept, and the same command goes on from there"
_ENDS = ("AuthError", "BudgetError", "CacheError")


@dataclass(frozen=True, slots=True)
class BriefOptions:
    """Is what the main command was told."""

    models: ModelOptions
    web: Web
    intake: Intake
    bounds: Bounds
    source: tuple[str, ...]
    form: str | None
    output: str | None
    full_text: bool
    length: str
    manifest: str | None
    published: str | None
    outlet: str | None
    one_story: bool
    jobs: int | None
    no_clock: bool
    strict: bool
    quiet: bool


def brief_sources(options: BriefOptions) -> ExitCode:
    """Brief sources, deliver the briefing, tell what failed; return the exit code."""
    length = Length(options.length)
    output = Output(options.output, options.form, length, options.quiet, options.full_text)
    refusal = output.refusal()
    if refusal is not None:
        raise click.UsageError(refusal)
    if options.models.judge and options.models.chosen == "extractive":
        raise click.UsageError("--judge doubts what a model writes; give a --base-url or a key")
    notice = options.models.notice()
    if notice is not None and not options.quiet:
        tell(notice)
    briefing = _briefing(options)
    if not options.quiet:
        _tell_other_model(briefing)
    _tell_failures(briefing)
    stopped = ExitCode.STOPPED if _is_stopped(briefing) else ExitCode.DONE
    if not _has_a_brief(briefing):
        tell("no source could be briefed")
        return gravest(stopped, ExitCode.SOME_FAILED)
    code = gravest(
        stopped,
        ExitCode.SOME_FAILED if briefing.failures else ExitCode.DONE,
        _strict_code(briefing) if options.strict else ExitCode.DONE,
    )
    deliver(briefing, output, code)
    return code


def _briefing(options: BriefOptions) -> Briefing:
    from summarizer.api import summarize  # the whole pipeline, which `--help` must not load

    with progress_line(quiet=options.quiet) as on_progress:
        return summarize(
            options.source,
            length=options.length,
            one_story=options.one_story,
            manifest=options.manifest,
            given=_given(options),
            clock=not options.no_clock,
            jobs=options.jobs,
            focus=options.models.focus,
            drafter=options.models.chosen,
            server=options.models.server(),
            reask=not options.models.no_reask,
            judge=options.models.judge,
            prompts_dir=options.models.prompts_dir,
            cache=options.models.cache(),
            budget=options.models.budget(),
            intake=options.intake,
            web=options.web,
            bounds=options.bounds,
            on_progress=on_progress,
            on_departure=lambda leaving: _depart(leaving, options.models),
        )


def _depart(leaving: Departure, models: ModelOptions) -> None:
    """Say what leaves, however quiet: people must know; from now on answers may be paid for."""
    tell_departure(leaving)
    kept = "are lost, for --no-cache was given" if models.no_cache else _KEPT
    FAREWELL.add(f"answers that were paid for {kept}")


def _given(options: BriefOptions) -> Given | None:
    from summarizer.sources import Given

    if options.published is None and options.outlet is None:
        return None
    return Given(outlet=options.outlet, published=options.published)


def _tell_failures(briefing: Briefing) -> None:
    """Say what failed; once a run is stopped, what stopped it is said once, with how many."""
    told: set[str] = set()
    alike = Counter(failure.message for failure in briefing.failures)
    for failure in briefing.failures:
        others = alike[failure.message] - 1 if _is_stopped(briefing) else 0
        if failure.message not in told or not others:
            tell(f"{failure.source}{f' and {others} more' if others else ''}: {failure.message}")
        told.add(failure.message)


def _tell_other_model(briefing: Briefing) -> None:
    made = briefing.provenance
    if made.other_model:
        tell(f"{made.model} was asked for, and {made.other_model} answered at {made.base_url_host}")


def _is_stopped(briefing: Briefing) -> bool:
    """Tell whether the run ended before all was asked, were it for a claim to be mended."""
    statuses = [brief.status for brief in briefing.article_briefs]
    statuses += [story.status for story in briefing.stories]
    ended = any(failure.error in _ENDS for failure in briefing.failures)
    return ended or any(str(status) == "stopped" for status in statuses)


def _has_a_brief(briefing: Briefing) -> bool:
    return any(str(brief.status) == "ok" for brief in briefing.article_briefs)


def _strict_code(briefing: Briefing) -> ExitCode:
    count = sum(len(brief.withheld) for brief in briefing.article_briefs)
    count += sum(len(story.withheld) for story in briefing.stories)
    if count == 0:
        return ExitCode.DONE
    tell(f"{number_of(count, 'claim')} withheld, and --strict is set")
    return ExitCode.CHECK_FAILED
