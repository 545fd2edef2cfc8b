from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from pydantic import BaseModel

from summarizer.config import Server
from summarizer.errors import CacheError, ModelError, OutputError, RefusalError
from summarizer.model import Answer, ModelDoor
from summarizer.model.limits import ANSWER_TOKENS
from summarizer.model.store import FILE_NAME
from summarizer.prompting import Prompted
from tests.model.conftest import GOOD, HOST, PROMPT, USAGE, Bridges, Run, Script, Step, reply
from tests.model.conftest import refusal as refused

KEY = "sk-secret-0123456789"
Opened = Callable[..., Any]


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """Open a door with a cache on steps; every call is another run over the same cache."""

    @asynccontextmanager
    async def open_door(*steps: Step, **server: Any) -> AsyncIterator[Run]:
        script = Script(steps or (AssertionError("nothing is to be sent"),))
        values = {"base_url": f"https://{HOST}/v1", "model": "m", "key_variable": "K", **server}
        environ = {"K": KEY}

        async def sleep(_: float) -> None:
            return

        door = ModelDoor(
            Server(**values), cache=tmp_path, environ=environ, transport=script, sleep=sleep
        )
        async with door:
            yield Run(script, door, [])

    return open_door


def asked(opening: Any, count: int = 1, prompt: Prompted = PROMPT) -> tuple[list[Any], Run]:
    """Ask a question so often, one after another; return the outcomes and the run."""

    async def ask() -> tuple[list[Any], Run]:
        outcomes: list[Any] = []
        async with opening as run:
            for _ in range(count):
                try:
                    outcomes.append(await run.door.ask(prompt, Bridges))
                except ModelError as error:
                    outcomes.append(error)
        return outcomes, run

    return asyncio.run(ask())


def thinking(finish: str = "stop") -> httpx2.Response:
    """Return an answer whose model has reasoned."""
    details = {"completion_tokens_details": {"reasoning_tokens": 7}}
    return reply("" if finish == "length" else GOOD, finish=finish, usage={**USAGE, **details})


@pytest.mark.parametrize(
    "steps",
    [
        pytest.param([reply()], id="an-answer"),
        pytest.param([reply(usage=None)], id="without-usage"),
        pytest.param([reply("{"), reply({"count": "x"}), reply()], id="asked-again"),
        pytest.param([reply("{"), reply("{{"), reply("[")], id="never-valid"),
        pytest.param([reply(None, refusal="no")], id="refused"),
        pytest.param([reply(finish="content_filter")], id="filtered"),
        pytest.param([reply(finish="length")], id="cut-off"),
        pytest.param([thinking()], id="reasoning"),
        pytest.param([thinking("length"), thinking()], id="cut-within-its-reasoning"),
    ],
)
def test_a_second_run_is_told_the_same_and_sends_nothing(steps: list[Step], opened: Opened) -> None:
    (first,), run = asked(opened(*steps))
    (second,), again = asked(opened())
    assert len(run.script.requests) == len(steps)
    assert again.script.requests == []
    assert (type(second), str(second)) == (type(first), str(first))
    before, after = run.door.usage, again.door.usage
    assert (after.tokens, after.answers, after.unknown) == (
        before.tokens,
        before.answers,
        before.unknown,
    )
    assert (after.requests_sent, after.cache_hits) == (0, len(steps))
    assert again.door.model_answered == run.door.model_answered


def test_an_answer_is_kept_before_it_is_used(opened: Opened) -> None:
    def broken(_: BaseModel) -> None:
        raise KeyboardInterrupt

    async def interrupted() -> None:
        async with opened(reply()) as run:
            await run.door.ask(PROMPT, Bridges, broken)

    with pytest.raises(KeyboardInterrupt):
        asyncio.run(interrupted())
    (answer,), _ = asked(opened())
    assert isinstance(answer, Answer)


def test_an_answer_that_has_come_is_kept_although_its_asker_is_gone(opened: Opened) -> None:
    async def scene() -> None:
        async with opened(reply()) as run:
            task = asyncio.create_task(run.door.ask(PROMPT, Bridges))
            while not run.script.requests:
                await asyncio.sleep(0)
            for _ in range(20):  # the answer is taken in, then the disk is waited for
                await asyncio.sleep(0)
            await asyncio.sleep(0.05)
            task.cancel()

    asyncio.run(scene())
    assert asked(opened())[1].door.usage.cache_hits == 1


class Towers(BaseModel):
    """Another shape."""

    count: int


@pytest.mark.parametrize(
    ("server", "prompt"),
    [
        pytest.param({}, Prompted("You count!", PROMPT.user), id="one-byte-of-the-system"),
        pytest.param({}, Prompted(PROMPT.system, PROMPT.user + " "), id="one-byte-of-the-user"),
        pytest.param({"model": "m2"}, PROMPT, id="model"),
        pytest.param({"base_url": f"https://{HOST}/v2"}, PROMPT, id="path-of-the-server"),
        pytest.param({"base_url": f"http://{HOST}/v1"}, PROMPT, id="scheme-of-the-server"),
        pytest.param({"context_window": 4_000}, PROMPT, id="bound-on-the-answer"),
    ],
)
def test_whatever_differs_is_asked_anew(
    server: dict[str, Any], prompt: Prompted, opened: Opened
) -> None:
    asked(opened(reply()))
    _, run = asked(opened(reply(), **server), prompt=prompt)
    assert len(run.script.requests) == 1


def test_another_shape_is_asked_anew(opened: Opened) -> None:
    async def towers() -> int:
        async with opened(reply({"count": 1})) as run:
            await run.door.ask(PROMPT, Towers)
            return len(run.script.requests)

    asked(opened(reply()))
    assert asyncio.run(towers()) == 1


def test_what_changes_no_answer_is_no_other_question(opened: Opened) -> None:
    asked(opened(reply()))
    _, run = asked(opened(timeout=7.0, concurrency=1))
    assert run.door.usage.cache_hits == 1


def test_the_name_of_the_bound_is_no_other_question(opened: Opened) -> None:
    old = refused(400, param="max_completion_tokens", message="use max_tokens")
    asked(opened(old, reply()))
    assert asked(opened())[1].door.usage.cache_hits == 1


def test_what_a_run_learns_late_loses_no_answer(opened: Opened) -> None:
    """The first request of a run has less room than the others; its place may change."""
    other = Prompted("You count.", "Another?")
    _, first = asked(opened(thinking()))
    assert first.script.bodies[0]["max_completion_tokens"] == ANSWER_TOKENS

    async def in_another_order() -> int:
        async with opened(thinking()) as run:
            await run.door.ask(other, Bridges)
            await run.door.ask(PROMPT, Bridges)
            return len(run.script.requests)

    assert asyncio.run(in_another_order()) == 1


def test_failed_requests_are_no_answers(opened: Opened) -> None:
    asked(opened(refused(500), reply(""), reply()))
    _, run = asked(opened())
    assert (run.door.usage.answers, run.door.usage.cache_hits) == (1, 1)


def test_the_same_question_twice_at_once_is_asked_once(opened: Opened) -> None:
    async def scene() -> tuple[int, int]:
        async with opened(reply(), concurrency=8) as run:
            await asyncio.gather(*(run.door.ask(PROMPT, Bridges) for _ in range(5)))
            return len(run.script.requests), run.door.usage.cache_hits

    assert asyncio.run(scene()) == (1, 4)


def test_a_stopped_run_is_still_told_what_is_paid_for(opened: Opened) -> None:
    asked(opened(reply()))

    async def stopped() -> tuple[object, int]:
        async with opened(refused(401)) as run:
            with pytest.raises(ModelError, match="refuses the key"):
                await run.door.ask(Prompted("a", "b"), Bridges)
            return (await run.door.ask(PROMPT, Bridges)).value, len(run.script.requests)

    assert asyncio.run(stopped()) == (Bridges.model_validate(GOOD), 1)


def test_a_cache_that_breaks_stops_the_run_before_more_is_paid(
    opened: Opened, tmp_path: Path
) -> None:
    async def scene() -> list[BaseException | Answer[Bridges]]:
        async with opened(reply()) as run:
            await run.door.ask(PROMPT, Bridges)
            for file in tmp_path.glob(f"{FILE_NAME}*"):
                file.write_bytes(b"\xff" * 50_000)
            prompts = [Prompted("a", str(number)) for number in range(5)]
            asking = (run.door.ask(prompt, Bridges) for prompt in prompts)
            outcomes = await asyncio.gather(*asking, return_exceptions=True)
            assert len(run.script.requests) <= 2
            return outcomes

    outcomes = asyncio.run(scene())
    assert all(isinstance(one, CacheError) and one.stops_run for one in outcomes)


def test_neither_key_nor_question_is_in_the_file(opened: Opened, tmp_path: Path) -> None:
    echo = reply({"count": 1, "names": [KEY]})
    asked(opened(echo))
    written = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"names" in written
    for secret in (KEY, PROMPT.user, PROMPT.system, HOST):
        assert secret.encode() not in written


def test_outcomes_keep_their_kinds(opened: Opened) -> None:
    asked(opened(reply(None, refusal="no")))
    (error,), _ = asked(opened())
    assert isinstance(error, RefusalError)
    assert error.status == "refused"
    asked(opened(reply(finish="length")), prompt=Prompted("x", "y"))
    (cut,), _ = asked(opened(), prompt=Prompted("x", "y"))
    assert isinstance(cut, OutputError)
    assert cut.status == "incomplete"
