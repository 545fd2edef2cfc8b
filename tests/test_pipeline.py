from __future__ import annotations

import asyncio
from functools import partial
from threading import Event
from types import ModuleType
from typing import Any

import pytest

from summarizer import article_from_text, asummarize, summarize
from summarizer.briefs import comparing
from summarizer.making import maker
from tests.answering import SERVER, ModelServer, install

TEXT = "The bridge at Tarn is closed. Two cars of article {} were hit by stones, police said."
PATIENCE = 20.0


@pytest.mark.parametrize(
    ("room", "step"),
    [(maker, "article_brief"), (comparing, "compare"), (maker, "story_brief")],
    ids=["article_brief", "compare", "story_brief"],
)
def test_a_loop_stays_free_while_claims_are_proven(
    room: ModuleType, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, ModelServer())
    begun, loop_is_free, was_free = Event(), Event(), []
    proven = getattr(room, step)

    def waiting(*given: Any, **named: Any) -> Any:
        begun.set()
        was_free.append(loop_is_free.wait(PATIENCE))
        return proven(*given, **named)

    async def scene() -> None:
        articles = [article_from_text(TEXT.format(number)) for number in range(2)]
        asked = asyncio.create_task(asummarize(articles, server=SERVER, one_story=True))
        while not begun.is_set():
            await asyncio.sleep(0.01)
        loop_is_free.set()
        assert (await asked).failures == ()

    monkeypatch.setattr(room, step, waiting)
    asyncio.run(scene())
    assert all(was_free)
    assert was_free


def test_a_story_is_compared_once_by_its_rehearsal_and_its_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    install(monkeypatch, ModelServer())
    compared: list[str] = []
    compare = comparing.compare

    def counting(*given: Any) -> Any:
        compared.append(given[3])
        return compare(*given)

    monkeypatch.setattr(comparing, "compare", counting)
    articles = [article_from_text(TEXT.format(number)) for number in range(2)]
    asked = partial(summarize, articles, server=SERVER, one_story=True, clock=False)
    foretold = asked(on_departure=lambda _: None)
    assert compared == ["s1"]
    assert foretold == asked()
