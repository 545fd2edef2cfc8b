"""Drafters made ready for a run.

Owns which drafter a run gets and what its briefing says of it: model, server, prompts, usage. The
model drafter and its libraries are loaded only when a run asks for them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from summarizer.config import Budget, Length, Price, Server
from summarizer.drafting import Drafter, Judge
from summarizer.drafting.extractive import ExtractiveDrafter
from summarizer.errors import PromptError, printable
from summarizer.models import DrafterKind, PromptReference, Usage

if TYPE_CHECKING:
    from summarizer.drafting.model import Prompts, Rehearsal
    from summarizer.model import ModelDoor
    from summarizer.model.cache import AnswerCache

DrafterName = Literal["extractive", "model"]


@dataclass(frozen=True, slots=True)
class Departure:
    """Says what is about to leave the machine: where to, in about how many requests and tokens.

    The tokens are those read and written when each answer is used as it comes; what is asked again
    comes on top. `kept` counts the questions whose answers earlier runs have paid for.
    """

    host: str
    model: str
    requests: int
    tokens: int
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Lead:
    """Is the way to a model: the door that is asked through and the prompts to ask with."""

    door: ModelDoor
    prompts: Prompts


@dataclass(frozen=True, slots=True)
class Desk:
    """Is a drafter ready for a run; `lead` is None when it asks no server of ours.

    `judge` is None when rules alone prove.
    """

    drafter: Drafter
    lead: Lead | None = None
    judge: Judge | None = None

    @property
    def model(self) -> str | None:
        """Return the model that is asked."""
        return self.lead.door.server.model if self.lead else None

    @property
    def model_answered(self) -> str | None:
        """Return the model that the server says has answered."""
        return self.lead.door.model_answered if self.lead else None

    @property
    def host(self) -> str | None:
        """Return the host that text goes to."""
        return self.lead.door.host if self.lead else None

    def prompts(self) -> tuple[PromptReference, ...]:
        """Return the prompts that the drafter asks with."""
        if self.lead is None:
            return ()
        further = self.lead.door.server.sees_further
        return self.lead.prompts.references(judged=self.judge is not None, further=further)

    def usage(self, seconds: float | None) -> Usage:
        """Return what a run has spent so far; money is None where the price is unknown.

        Without `seconds` everything that two runs may differ in is left out.
        """
        tally = self.lead.door.usage if self.lead else None
        timed = seconds is not None
        return Usage(
            prompt_tokens=tally.tokens.prompt if tally else 0,
            cached_tokens=tally.tokens.cached if tally else 0,
            completion_tokens=tally.tokens.completion if tally else 0,
            usd=self.lead.door.usd if self.lead else 0,
            answers=tally.answers if tally else 0,
            requests_sent=(tally.requests_sent if tally else 0) if timed else None,
            cache_hits=(tally.cache_hits if tally else 0) if timed else None,
            seconds=seconds,
        )


def departure(door: Rehearsal) -> Departure:
    """Return what a run sends away, after it was rehearsed."""
    tokens = door.about.prompt + door.about.completion
    return Departure(door.host, door.server.model, door.requests, tokens, door.kept)


@asynccontextmanager
async def open_rehearsal(
    server: Server,
    prompts: Prompts,
    length: Length,
    *,
    judged: bool = False,
    price: Price | None = None,
    kept: AnswerCache | Path | None = None,
) -> AsyncIterator[tuple[Desk, Rehearsal]]:
    """Give a desk to rehearse a run at, and the door that counts; nothing is sent.

    `kept` are the answers of earlier runs, open or in their folder.
    """
    from summarizer.drafting.model import ARTICLE_CLAIMS, ModelDrafter, ModelJudge, Rehearsal

    async with Rehearsal(server, claims=ARTICLE_CLAIMS[length], price=price, kept=kept) as door:
        judge = ModelJudge(door, prompts.judge) if judged else None
        yield Desk(ModelDrafter(door, prompts), judge=judge), door


@asynccontextmanager
async def open_desk(
    drafter: Drafter | DrafterName | None,
    server: Server | None,
    prompts_dir: str | Path | None,
    *,
    judged: bool = False,
    cache: str | Path | None = None,
    budget: Budget | None = None,
) -> AsyncIterator[Desk]:
    """Give the drafter of a run, its connections open as long as the run lasts.

    Without a choice it is the model drafter when there is a server. `cache` is the folder in which
    its answers are kept; without one none are. ModelError when the server cannot be asked as it is
    named; CacheError, BudgetError and PromptError when a cache, a budget or a prompt cannot be
    used; ValueError when there is nothing of a model's for a judge to doubt.
    """
    if drafter is not None and not isinstance(drafter, str):
        yield _unjudged(Desk(drafter), judged=judged)
        return
    if _kind(drafter, server) is DrafterKind.EXTRACTIVE:
        yield _unjudged(Desk(ExtractiveDrafter()), judged=judged)
        return
    from summarizer.drafting.model import ModelDrafter, ModelJudge, load_prompts
    from summarizer.model import ModelDoor

    prompts = load_prompts(prompts_folder(prompts_dir))
    folder = None if cache is None else Path(cache)
    async with ModelDoor(server or Server(), cache=folder, budget=budget) as door:
        judge = ModelJudge(door, prompts.judge) if judged else None
        yield Desk(ModelDrafter(door, prompts), Lead(door, prompts), judge)


def _unjudged(desk: Desk, *, judged: bool) -> Desk:
    if judged:
        raise ValueError("a judge doubts what the model drafter writes: choose that one")
    return desk


def _kind(name: DrafterName | None, server: Server | None) -> DrafterKind:
    if name is None:
        return DrafterKind.EXTRACTIVE if server is None else DrafterKind.MODEL
    return DrafterKind(name)


def prompts_folder(named: str | Path | None) -> Path | None:
    """Return a folder of prompts that was named; PromptError when there is none of that name."""
    if named is None:
        return None
    folder = Path(named)
    if not folder.is_dir():
        raise PromptError(f"{printable(str(named))} is no folder of prompts")
    return folder
