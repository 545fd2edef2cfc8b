from __future__ import annotations

import asyncio
import time

import pytest

from summarizer.model.deadlines import Deadline


async def _answer(seconds: float, deadline: float) -> str:
    async with Deadline(deadline):
        await asyncio.sleep(seconds)
    return "answer"


def test_what_ends_in_time_is_left_alone() -> None:
    assert asyncio.run(_answer(0.01, 5.0)) == "answer"


def test_what_waits_too_long_is_ended() -> None:
    started = time.monotonic()
    with pytest.raises(TimeoutError):
        asyncio.run(_answer(60, 0.6))
    assert time.monotonic() - started >= 0.6


def test_seconds_in_which_the_loop_was_busy_do_not_count() -> None:
    async def busy() -> str:
        asking = asyncio.create_task(_answer(0.2, 0.5))
        await asyncio.sleep(0)
        time.sleep(1.2)  # nobody can take the answer in
        return await asking

    assert asyncio.run(busy()) == "answer"


def test_a_deadline_counts_again_once_the_loop_is_free() -> None:
    async def busy_first() -> None:
        asking = asyncio.create_task(_answer(60, 0.3))
        await asyncio.sleep(0)
        time.sleep(0.8)
        await asking

    with pytest.raises(TimeoutError):
        asyncio.run(busy_first())


def test_a_cancellation_from_outside_is_no_timeout() -> None:
    async def cancelled() -> None:
        asking = asyncio.create_task(_answer(60, 60))
        await asyncio.sleep(0)
        asking.cancel()
        await asking

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(cancelled())


def test_an_error_within_stays_itself_and_nothing_ticks_on() -> None:
    async def failing() -> bool:
        deadline = Deadline(0.05)
        with pytest.raises(ZeroDivisionError):
            async with deadline:
                raise ZeroDivisionError
        await asyncio.sleep(0.2)
        return True

    assert asyncio.run(failing())
