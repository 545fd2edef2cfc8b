"""What a run would ask a model for, before anything is sent.

Owns the rehearsal: the same run over the same articles, with nobody behind the door. Kept answers
are not looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from summarizer.config import Price, Server, Settings
from summarizer.drafters import open_rehearsal
from summarizer.models import Article
from summarizer.pipeline import Run


@dataclass(frozen=True, slots=True)
class Cost:
    """Counts the tokens read and written by a run, and its US dollars; None where unknown."""

    tokens: int
    usd: float | None


@dataclass(frozen=True, slots=True)
class Estimate:
    """Says what a run would ask for: `about` as English goes, `most` bound by bytes and caps.

    Both hold for answers that are used as they come; what is asked again comes on top.
    """

    host: str
    model: str
    articles: int
    stories: int
    requests: int
    about: Cost
    most: Cost


async def rehearse(
    articles: Sequence[Article],
    settings: Settings,
    server: Server,
    *,
    judged: bool = False,
    prompts_dir: Path | None = None,
    price: Price | None = None,
) -> Estimate:
    """Return what a run over articles would ask of a server; nothing is sent."""
    from summarizer.drafting.model import load_prompts
    from summarizer.model import Tokens
    from summarizer.model.prices import cost

    prompts = load_prompts(prompts_dir)
    rehearsal = open_rehearsal(server, prompts, settings.length, judged=judged, price=price)
    async with rehearsal as (desk, door):
        run = Run(settings, desk, reask=False, on_progress=None, on_departure=None)
        made = await run.briefing(articles, ())

    def costing(tokens: Tokens) -> Cost:
        usd = cost(door.price, tokens) if door.price and door.is_priced else None
        return Cost(tokens.prompt + tokens.completion, usd)

    about, most = costing(door.about), costing(door.most)
    readable = sum(bool(article.sentences) for article in made.articles)
    return Estimate(
        door.host, server.model, readable, len(made.stories), door.requests, about, most
    )
