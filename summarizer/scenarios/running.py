"""One run of a scenario, on tape or off.

Owns how its card becomes a run: one request at a time, so that what is on tape, and in which
order, never depends on the speed of a machine.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from summarizer.config import Server
from summarizer.drafters import Desk, Lead
from summarizer.drafting.model import ModelDrafter, ModelJudge, Prompts, load_prompts
from summarizer.model import ModelDoor
from summarizer.models import Briefing
from summarizer.pipeline import OnDeparture, Run
from summarizer.scenarios.scenario import Scenario

ONE_AT_A_TIME = 1


async def brief(
    scenario: Scenario,
    server: Server,
    *,
    environ: Mapping[str, str],
    sleep: Callable[[float], Awaitable[None]],
    prompts: Prompts,
    on_departure: OnDeparture | None = None,
) -> Briefing:
    """Return the briefing of a scenario's articles, made by a server.

    ModelError when the server cannot be asked as it is named, PromptError when a prompt cannot be
    used.
    """
    loaded = scenario.load()
    async with ModelDoor(server, environ=environ, sleep=sleep) as door:
        judge = ModelJudge(door, prompts.judge) if scenario.card.judge else None
        desk = Desk(ModelDrafter(door, prompts), Lead(door, prompts), judge)
        run = Run(
            scenario.card.settings(),
            desk,
            reask=scenario.card.reask,
            on_progress=None,
            on_departure=on_departure,
        )
        return await run.briefing(loaded.articles, loaded.failures)


def prompts_of(folder: Path | None) -> Prompts:
    """Return the newest prompts of a folder, or of the package."""
    return load_prompts(folder)
