from __future__ import annotations

import asyncio
import threading
from threading import Event

import pytest

from summarizer.briefs.aside import Aside


def test_a_step_gives_what_it_comes_to_and_runs_beside_the_loop() -> None:
    async def scene() -> tuple[int, str]:
        with Aside() as aside:
            return await aside.take(divmod, 7, 4), await aside.take(_name_of_the_thread)

    (quotient, rest), name = asyncio.run(scene())
    assert (quotient, rest) == (1, 3)
    assert name != threading.current_thread().name


def _name_of_the_thread() -> str:
    return threading.current_thread().name


def test_what_a_step_raises_is_raised_where_it_is_waited_for() -> None:
    async def scene() -> None:
        with Aside() as aside:
            await aside.take(int, "x")

    with pytest.raises(ValueError, match="invalid literal"):
        asyncio.run(scene())


def test_steps_are_taken_in_turn() -> None:
    under_way, seen = 0, []

    def step(number: int) -> int:
        nonlocal under_way
        under_way += 1
        seen.append((number, under_way))
        under_way -= 1
        return number

    async def scene() -> list[int]:
        with Aside() as aside:
            return await asyncio.gather(*(aside.take(step, number) for number in range(20)))

    assert asyncio.run(scene()) == list(range(20))
    assert seen == [(number, 1) for number in range(20)]


def test_an_interrupted_run_waits_for_no_step() -> None:
    held, taken, ended = Event(), list[str](), Event()

    def hold() -> None:
        held.set()
        ended.wait(20)

    async def scene() -> bool:
        with Aside() as aside:
            first = asyncio.create_task(aside.take(hold))
            second = asyncio.create_task(aside.take(taken.append, "second"))
            while not held.is_set():
                await asyncio.sleep(0.01)
            first.cancel()
            second.cancel()
            await asyncio.gather(first, second, return_exceptions=True)
        return not ended.is_set()

    assert asyncio.run(scene())
    ended.set()
    assert taken == []
