from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import httpx2
import pytest

from summarizer.config import Server
from summarizer.model import ModelDoor
from summarizer.model.replies import Reply
from summarizer.model.store import FILE_NAME, AnswerStore
from tests.model.conftest import HOST, PROMPT, Bridges, Script, reply
from tests.model.test_store import change

REPLY = Reply("{}", None, "stop", "m", None)
pytestmark = pytest.mark.skipif(os.name == "nt", reason="processes of POSIX")


def test_what_one_asks_no_other_asks_until_it_is_answered(tmp_path: Path) -> None:
    with closing(AnswerStore(tmp_path)) as one, closing(AnswerStore(tmp_path)) as other:
        assert one.lease("k", 60)
        assert not other.lease("k", 60)
        assert other.lease("another", 60)
        one.put("k with a bound", REPLY, "k")
        assert other.lease("k", 60)


def test_what_got_no_answer_is_given_back(tmp_path: Path) -> None:
    with closing(AnswerStore(tmp_path)) as one, closing(AnswerStore(tmp_path)) as other:
        assert one.lease("k", 60)
        one.give_back("k")
        assert other.lease("k", 60)


def test_a_dead_process_and_a_clock_that_ran_wrong_hold_nothing(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        gone.wait()
    with closing(AnswerStore(tmp_path)) as store:
        for process, until in ((gone.pid, 2e9), (os.getpid(), 1.0), (os.getpid(), 9e15)):
            held = f"('k', {process}, {until})"
            change(tmp_path, "INSERT OR REPLACE INTO leases VALUES " + held)  # noqa: S608  # numbers
            assert store.lease("k", 60)


def test_two_runs_at_once_ask_once(tmp_path: Path) -> None:
    async def slowly(_: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0.3)
        return reply()

    async def both() -> int:
        script = Script([slowly])
        server = Server(base_url=f"https://{HOST}/v1", model="m")
        doors = [ModelDoor(server, environ={}, transport=script, cache=tmp_path) for _ in range(2)]
        async with doors[0] as one, doors[1] as other:
            asked = (door.ask(PROMPT, Bridges) for door in (one, other))
            answers = await asyncio.gather(*asked)
        assert [answer.value.count for answer in answers] == [7, 7]
        return len(script.requests)

    assert asyncio.run(both()) == 1
    assert (tmp_path / FILE_NAME).exists()
