"""Stories and drafters for tests of the model drafter."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import httpx2

from summarizer import article_from_text
from summarizer.across import compare
from summarizer.briefs import article_brief
from summarizer.config import Server
from summarizer.drafting import ArticleDraft, DraftedClaim, Story
from summarizer.drafting.model import ModelDrafter, load_prompts
from summarizer.model import ModelDoor
from summarizer.models import ClaimFactory, DrafterKind
from summarizer.reading.index import ReadArticle
from summarizer.stories import assign_origins
from tests.answering import HOST, ModelServer, at_once

Result = TypeVar("Result")

TEXTS = (
    "At least 300 people left their homes in Tarn on Sunday, Ines Falk said. The river Sorne "
    "flooded the lower town of Tarn. Firefighters pumped out 40 cellars by hand.",
    "At most 200 people left their homes in Tarn on Sunday, Bruno Holm said. The river Sorne "
    "flooded the lower town of Tarn. Two bridges of the town are closed to lorries.",
    "The river Sorne flooded the lower town of Tarn on Sunday. The school near the market is a "
    "shelter now. Volunteers filled 900 bags with sand.",
    "The river Sorne flooded the lower town of Tarn. Trains stop one station short of it, the "
    "railway said. A baker gave bread away in the square.",
    "Farmers brought cattle to higher ground. The river Sorne flooded the lower town of Tarn. "
    "The museum carried its paintings to the attic.",
)


def make_story(count: int) -> Story:
    """Return a story of so many articles with their briefs, every sentence a claim."""
    read = assign_origins([_read(number) for number in range(1, count + 1)])
    briefs = [article_brief(source, _whole(source), DrafterKind.MODEL) for source in read]
    return Story(read, briefs, compare(read, briefs, ClaimFactory("s1"), "s1"))


def _read(number: int) -> ReadArticle:
    known = {"outlet": f"Paper {number}", "published": f"2026-05-0{number}"}
    return ReadArticle.of(article_from_text(TEXTS[number - 1], **known).renumbered(f"a{number}"))


def _whole(source: ReadArticle) -> ArticleDraft:
    claims = [
        DraftedClaim(text=reading.text, sentences=[number])
        for number, reading in enumerate(source.index, 1)
    ]
    return ArticleDraft(headline=claims[0], summary=claims)


def with_drafter(
    server: ModelServer, use: Callable[[ModelDrafter], Awaitable[Result]], window: int = 128_000
) -> Result:
    """Return what a use of the model drafter before a server comes to."""

    async def used() -> Result:
        told = Server(base_url=f"http://{HOST}/v1", model="m", context_window=window)
        transport = httpx2.MockTransport(server)
        async with ModelDoor(told, environ={}, transport=transport, sleep=at_once) as door:
            return await use(ModelDrafter(door, load_prompts()))

    return asyncio.run(used())
