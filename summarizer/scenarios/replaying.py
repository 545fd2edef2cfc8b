"""A scenario replayed: no server, no pause, and whatever moved is named.

Owns what must hold of a replay: every exchange played, none missing, the briefing as expected,
every claim proven anew from the briefing alone.
"""

from __future__ import annotations

import asyncio
import shlex
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vcr.cassette import Cassette
from vcr.errors import CannotOverwriteExistingCassetteException

from summarizer.config import Server
from summarizer.drafting.model import Prompts
from summarizer.errors import CassetteError, printable
from summarizer.models import Article, Briefing
from summarizer.prompting import Prompt
from summarizer.proving import audit
from summarizer.scenarios.behaviours import missing
from summarizer.scenarios.exchanges import Exchange, exchange, shape_of
from summarizer.scenarios.expected import differences, read_expected, told
from summarizer.scenarios.misses import Known, MissError, what_moved
from summarizer.scenarios.running import ONE_AT_A_TIME, brief, prompts_of
from summarizer.scenarios.scenario import Scenario, named_here, prompts_typed
from summarizer.scenarios.tapes import base_url, exchanges_of, replaying, unplayed

_ANY_KEY = "replay"  # some servers cannot be named without a key; none is sent anywhere


@dataclass(frozen=True, slots=True)
class Replay:
    """Is a briefing made from a tape, the tape, and what of it nobody asked for."""

    briefing: Briefing
    exchanges: tuple[Exchange, ...]
    unplayed: tuple[Exchange, ...]
    faults: tuple[str, ...] = ()


def replay(scenario: Scenario, *, prompts_dir: Path | None = None) -> Replay:
    """Return the replay of a scenario; its `faults` say what does not hold.

    CassetteError names what moved when a request is not on the tape.
    """
    if not (scenario.tape.exists() or scenario.expected.exists()):
        advice = scenario.command("record", prompts_dir=prompts_dir)
        raise CassetteError(f"{scenario.name}: it was never recorded; record it: {advice}")
    expected = read_expected(scenario.expected)
    played = play(scenario, scenario.tape, prompts_dir=prompts_dir, expected=expected)
    faults = tuple(_faults(scenario, played, expected, prompts_dir))
    return Replay(played.briefing, played.exchanges, played.unplayed, faults)


def play(
    scenario: Scenario,
    tape: Path,
    *,
    prompts_dir: Path | None = None,
    expected: Mapping[str, Any] | None = None,
) -> Replay:
    """Return what a tape makes of a scenario, judged by nobody; CassetteError for a miss."""
    prompts = prompts_of(prompts_dir)
    with replaying(tape) as cassette:
        whole = exchanges_of(cassette)
        if not whole:
            raise CassetteError(f"{scenario.name}: the tape is empty; record it anew")
        try:
            briefing = asyncio.run(_from_tape(scenario, cassette, prompts))
        except CannotOverwriteExistingCassetteException as miss:
            asked = exchange(_asked(miss), {"status": {"code": 0}, "body": {"string": ""}}).asked
            known = _known(scenario, prompts, expected or {})
            moved = what_moved(asked, whole, known)
            again = scenario.command("record", prompts_dir=prompts_dir)
            if prompts_dir is None and known.has_newer_prompts:
                again += (
                    "\nThe tape knows newer prompts than these: name their folder, --prompts-dir"
                )
            raise MissError(scenario.name, shape_of(asked), moved, again) from miss
        return Replay(briefing, whole, unplayed(cassette))


async def _from_tape(scenario: Scenario, cassette: Cassette, prompts: Prompts) -> Briefing:
    url = base_url(cassette)
    card = scenario.card
    server = Server(
        base_url=url,
        model=card.model,
        concurrency=ONE_AT_A_TIME,
        context_window=card.context_window,
    )
    environ = {"OPENAI_BASE_URL": url, "OPENAI_API_KEY": _ANY_KEY}
    return await brief(scenario, server, environ=environ, sleep=_at_once, prompts=prompts)


async def _at_once(_: float) -> None:
    """Take no time: a tape is not overloaded."""


def _faults(
    scenario: Scenario, played: Replay, expected: Mapping[str, Any], prompts_dir: Path | None
) -> Iterator[str]:
    for source in _changed(played.briefing.articles, expected):
        yield f"article {source} is not the one that was recorded"
    for one in played.unplayed:
        yield f"not asked for: {one.shape}, {one.said[:60]!r}"
    differing = differences(expected, told(played.briefing))
    if differing:
        advice = _advice(scenario, prompts_dir)
        yield f"the briefing is not the one expected:\n{differing}\n{advice}"
    for fault in audit(played.briefing).faults:
        yield f"not proven: {fault.where}: {fault.problem}"
    for behaviour in missing(scenario.card.shows, played.briefing, played.exchanges):
        yield f"it does not show {behaviour}"


def _advice(scenario: Scenario, prompts_dir: Path | None) -> str:
    here = named_here(scenario.folder)
    seen = ("compare", here, here, "--replay", *prompts_typed(prompts_dir))
    right = scenario.command("record", "--expected", prompts_dir=prompts_dir)
    reader = printable(shlex.join(("summarize", "scenarios", *seen)))
    return f"As a reader sees it: {reader}\nWhen it is right: {right}"


def _asked(miss: CannotOverwriteExistingCassetteException) -> dict[str, Any]:
    return {"uri": miss.failed_request.uri, "body": miss.failed_request.body}


def _known(scenario: Scenario, prompts: Prompts, expected: Mapping[str, Any]) -> Known:
    recorded = expected.get("provenance", {}).get("prompts", ())
    return Known(
        prompts={prompt.name: prompt for prompt in _all_of(prompts)},
        recorded={one["name"]: one["version"] for one in recorded},
        changed=_changed(scenario.load().articles, expected),
    )


def _changed(articles: Iterable[Article], expected: Mapping[str, Any]) -> list[str]:
    """Return the articles that are not what they were when expected was written."""
    texts = {one["source"]: one["sha256"] for one in expected.get("articles", ())}
    return [one.source for one in articles if texts and texts.get(one.source) != one.sha256]


def _all_of(prompts: Prompts) -> tuple[Prompt, ...]:
    return (prompts.article, prompts.mend, prompts.cross, prompts.judge, prompts.story)
