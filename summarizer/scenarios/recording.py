"""A scenario recorded from a server.

Owns when a recording counts: the run came to its end, its tape replays to the same briefing, and it
shows what its scenario is there for. Until then the old tape stays where it is.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from summarizer.config import Server
from summarizer.drafting.model import Prompts
from summarizer.errors import CassetteError
from summarizer.model import destination
from summarizer.model.keys import NO_KEY
from summarizer.models import Briefing, Status
from summarizer.pipeline import OnDeparture
from summarizer.scenarios.behaviours import missing
from summarizer.scenarios.expected import as_text, differences, read_expected, told
from summarizer.scenarios.misses import MissError
from summarizer.scenarios.replaying import Replay, play
from summarizer.scenarios.running import ONE_AT_A_TIME, brief, prompts_of
from summarizer.scenarios.scenario import CARD, EXPECTED, TAPE, Card, Scenario
from summarizer.scenarios.tapes import HIDDEN, recording

PATIENCE = 3600.0
"""Seconds for one answer: small models on busy machines take their time, and no tape shows it."""

_AROUND_MATERIAL = 160
"""Bytes of a question that are neither prompt nor material: markers, counts, the chat's own."""

_OF_A_MODEL = frozenset(("OutputError", "RefusalError"))
"""Failures that are a model's own doing, and worth a tape; others are a server's bad day."""


@dataclass(frozen=True, slots=True)
class Target:
    """Is the server to record from; without `model` or `context_window` those of the card.

    `on_departure` is told before text leaves the machine.
    """

    base_url: str | None
    model: str | None = None
    key_variable: str | None = None
    context_window: int | None = None
    timeout: float = PATIENCE
    on_departure: OnDeparture | None = None
    key_file: str | None = None


def record(
    scenario: Scenario,
    target: Target,
    *,
    environ: Mapping[str, str] | None = None,
    prompts_dir: Path | None = None,
) -> Replay:
    """Record a scenario and return its replay; its files change together, at the very end.

    CassetteError when the recording does not count, ModelError when the server cannot be asked
    as it is named; both leave everything as it was.
    """
    known = os.environ if environ is None else environ
    asked = _for_target(scenario, target, prompts_of(prompts_dir))
    with TemporaryDirectory(prefix=".recording-", dir=scenario.folder) as name:
        place = Path(name)
        key = destination(_server(asked.card, target), known).key
        with _hidden(key):
            recorded = _record(asked, target, place / TAPE, known, prompts_dir)
            _refuse_unfinished(scenario, recorded)
            played = play(asked, place / TAPE, prompts_dir=prompts_dir)
            _refuse_unlike(scenario, recorded, played)
        (place / EXPECTED).write_text(as_text(played.briefing), "utf-8")
        (place / CARD).write_text(_card_text(scenario, asked), "utf-8")
        for file in (TAPE, EXPECTED, CARD):
            (place / file).replace(scenario.folder / file)
    return played


def would_change(scenario: Scenario, target: Target, *, prompts_dir: Path | None = None) -> str:
    """Return what a recording would change of a scenario's requests; empty when nothing.

    Goes by the tape there is: no server is asked, so that other answers are not foreseen.
    """
    if not scenario.is_recorded:
        return "it was never recorded"
    asked = _for_target(scenario, target, prompts_of(prompts_dir))
    try:
        expected = read_expected(scenario.expected)
        played = play(asked, scenario.tape, prompts_dir=prompts_dir, expected=expected)
    except MissError as miss:
        return "\n".join(map(str, miss.moved)) or "it asks for more than its tape holds"
    except CassetteError as error:
        return str(error).removeprefix(f"{scenario.name}: ")
    return f"{len(played.unplayed)} exchanges are not asked for" if played.unplayed else ""


def renew_expected(scenario: Scenario, *, prompts_dir: Path | None = None) -> Replay:
    """Write the briefing that today's code makes of a tape; no server is asked.

    CassetteError when the tape does not hold a request, or no longer shows what it is there for.
    """
    played = play(scenario, scenario.tape, prompts_dir=prompts_dir)
    _refuse_unlike(scenario, played.briefing, played)
    with TemporaryDirectory(prefix=".recording-", dir=scenario.folder) as name:
        renewed = Path(name, EXPECTED)
        renewed.write_text(as_text(played.briefing), "utf-8")
        renewed.replace(scenario.expected)
    return played


def _for_target(scenario: Scenario, target: Target, prompts: Prompts) -> Scenario:
    window = target.context_window
    if scenario.card.room is not None:
        window = _tight_window(scenario.card, prompts)
    chosen = {"model": target.model, "context_window": window}
    update = {name: value for name, value in chosen.items() if value is not None}
    return replace(scenario, card=scenario.card.model_copy(update=update))


def _tight_window(card: Card, prompts: Prompts) -> int:
    """Return the window in which a prompt leaves about the room that a card asks for."""
    prompt = prompts.article if card.beside == prompts.article.name else prompts.cross
    size = len(f"{prompt.system}{prompt.user}{card.focus or ''}".encode())
    tokens = size + _AROUND_MATERIAL + (card.room or 0)
    return tokens * 4 // 3  # the last quarter of a window is kept for the answer


def _record(
    scenario: Scenario,
    target: Target,
    tape: Path,
    environ: Mapping[str, str],
    prompts_dir: Path | None,
) -> Briefing:
    server = _server(scenario.card, target)
    prompts = prompts_of(prompts_dir)
    with recording(tape, destination(server, environ).key):
        made = brief(
            scenario,
            server,
            environ=environ,
            sleep=asyncio.sleep,
            prompts=prompts,
            on_departure=target.on_departure,
        )
        return asyncio.run(made)


def _server(card: Card, target: Target) -> Server:
    return Server(
        base_url=target.base_url,
        model=card.model,
        key_variable=target.key_variable,
        timeout=target.timeout,
        concurrency=ONE_AT_A_TIME,
        context_window=card.context_window,
        key_file=target.key_file,
    )


@contextmanager
def _hidden(key: str) -> Iterator[None]:
    """Keep a key out of what is said of a recording, should a server have answered with it."""
    try:
        yield
    except CassetteError as error:
        if key == NO_KEY or key not in str(error):
            raise
        raise CassetteError(str(error).replace(key, HIDDEN.decode())) from None


def _refuse_unfinished(scenario: Scenario, briefing: Briefing) -> None:
    """Raise CassetteError when a server or an article, not the model, kept a run from its end."""
    for failure in briefing.failures:
        if failure.error not in _OF_A_MODEL:
            raise CassetteError(f"{scenario.name}: {failure.source}: {failure.message}")
    statuses = [brief.status for brief in briefing.article_briefs]
    statuses += [story.status for story in briefing.stories]
    if Status.STOPPED in statuses:
        raise CassetteError(f"{scenario.name}: the server ended the run before its end")


def _refuse_unlike(scenario: Scenario, recorded: Briefing, played: Replay) -> None:
    """Raise CassetteError when a tape does not say what was recorded, or not what it should."""
    if played.unplayed:
        raise CassetteError(f"{scenario.name}: the replay leaves {len(played.unplayed)} unplayed")
    differing = differences(_without_host(recorded), _without_host(played.briefing))
    if differing:
        raise CassetteError(f"{scenario.name}: the tape replays otherwise:\n{differing}")
    lacking = missing(scenario.card.shows, played.briefing, played.exchanges)
    if lacking:
        problem = f"the answers do not show {', '.join(lacking)}"
        raise CassetteError(f"{scenario.name}: {problem}; the old tape stays")


def _without_host(briefing: Briefing) -> dict[str, Any]:
    """Return a briefing without its server's name: the tape leaves out the port of the day."""
    content = told(briefing)
    del content["provenance"]["base_url_host"]
    return content


def _card_text(scenario: Scenario, asked: Scenario) -> str:
    """Return the card with the model that was asked, its comments and order kept."""
    text = (scenario.folder / CARD).read_text("utf-8")
    text = _with_line(text, "model", json.dumps(asked.card.model, ensure_ascii=False))
    return _with_line(text, "context_window", str(asked.card.context_window))


def _with_line(text: str, name: str, value: str) -> str:
    """Return a card in which a line gives a name its value; a card without one gets it."""
    line = f"{name} = {value}"
    changed, count = re.subn(rf"(?m)^{name}[ \t]*=.*$", lambda _: line, text)
    return changed if count else f"{text.rstrip()}\n{line}\n"
