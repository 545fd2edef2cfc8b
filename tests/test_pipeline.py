from __future__ import annotations

import asyncio
from threading import Event
from typing import Any

import pytest

from summarizer import article_from_text, asummarize, pipeline
from tests.answering import SERVER, ModelServer, install

TEXT = "The bridge at Tarn is closed. Two cars of article {} were hit by stones, police said."
PATIENCE = 20.0


@pytest.mark.parametrize("step", ["article_brief", "compare", "story_brief"])
def test_a_loop_stays_free_while_claims_are_proven(
    step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, ModelServer())
    begun, loop_is_free, was_free = Event(), Event(), []
    proven = getattr(pipeline, step)

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

    monkeypatch.setattr(pipeline, step, waiting)
    asyncio.run(scene())
    assert all(was_free)
    assert was_free
