"""What a run would ask a model for, before anything is sent.

Owns the rehearsal: the same run over the same articles, with nobody behind the door but the answers
that earlier runs have kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from summarizer.config import Price, Server, Settings
from summarizer.drafters import open_rehearsal
from summarizer.models import Article, Status
from summarizer.pipeline import Run


@dataclass(frozen=True, slots=True)
class Cost:
    """Counts the tokens read and written by a run, and its US dollars; None where unknown."""

    tokens: int
    usd: float | None


@dataclass(frozen=True, slots=True)
class Estimate:
    """Says what a run would ask for: `about` as English goes, `most` bound by bytes and caps.

    Both hold for answers that are used as they come; what is asked again comes on top. `kept`
    counts the questions whose answers earlier runs have paid for; `requests` are the others.
    """

    host: str
    model: str
    articles: int
    stories: int
    requests: int
    about: Cost
    most: Cost
    kept: int = 0


async def rehearse(
    articles: Sequence[Article],
    settings: Settings,
    server: Server,
    *,
    judged: bool = False,
    prompts_dir: Path | None = None,
    price: Price | None = None,
    cache: Path | None = None,
) -> Estimate:
    """Return what a run over articles would ask of a server; nothing is sent.

    `cache` is the folder in which answers are kept. CacheError when it cannot be used.
    """
    from summarizer.drafting.model import load_prompts
    from summarizer.model import Tokens
    from summarizer.model.prices import cost
    from summarizer.model.store import FILE_NAME

    prompts = load_prompts(prompts_dir)
    kept = cache if cache is not None and (cache / FILE_NAME).exists() else None
    rehearsal = open_rehearsal(
        server, prompts, settings.length, judged=judged, price=price, kept=kept
    )
    async with rehearsal as (desk, door):
        run = Run(settings, desk, reask=False, on_progress=None, on_departure=None)
        made = await run.briefing(articles, ())

    def costing(tokens: Tokens) -> Cost:
        usd = cost(door.price, tokens) if door.price and door.is_priced else None
        return Cost(tokens.prompt + tokens.completion, usd)

    about, most = costing(door.about), costing(door.most)
    readable = sum(brief.status is not Status.EMPTY for brief in made.article_briefs)
    return Estimate(
        door.host,
        server.model,
        readable,
        len(made.stories),
        door.requests,
        about,
        most,
        door.kept,
    )
