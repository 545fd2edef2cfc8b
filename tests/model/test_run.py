from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx2
import pytest

from summarizer.errors import AuthError, ModelError, TransportError
from summarizer.model.door import MOST_FAILURES_IN_A_ROW
from summarizer.model.flow import Flow
from summarizer.model.retrying import MOST_TRIES
from tests.model.conftest import OpenRun, Run, Step, refusal, reply

BROKEN = httpx2.Response(200, content=b'{"id": "x')


async def ask_all(opened: Run, count: int) -> list[object]:
    """Ask so many questions at once; return answers and errors."""
    return await asyncio.gather(*(opened.ask() for _ in range(count)), return_exceptions=True)


@pytest.mark.parametrize("status", [401, 403, 404])
def test_what_no_request_can_pass_costs_one_request_for_all(status: int, run: OpenRun) -> None:
    opened = run(refusal(status))
    failures = asyncio.run(ask_all(opened, 20))
    assert all(isinstance(f, ModelError) and f.stops_run for f in failures)
    assert len(opened.script.requests) == 1


def test_the_first_request_goes_alone_and_the_others_together(run: OpenRun) -> None:
    under_way, seen = 0, []

    async def answer(_: httpx2.Request) -> httpx2.Response:
        nonlocal under_way
        under_way += 1
        await asyncio.sleep(0.01)
        seen.append(under_way)
        under_way -= 1
        return reply()

    asyncio.run(ask_all(run(answer, concurrency=4), 13))
    assert seen[0] == 1
    assert max(seen) == 4


def test_a_crowd_is_thinned_out_until_all_are_served(run: OpenRun) -> None:
    under_way = 0

    async def crowded(_: httpx2.Request) -> httpx2.Response:
        nonlocal under_way
        under_way += 1
        await asyncio.sleep(0.01)
        busy, under_way = under_way, under_way - 1
        return refusal(429) if busy > 4 else reply()

    opened = run(crowded, concurrency=32)
    answers = asyncio.run(ask_all(opened, 100))
    assert not [answer for answer in answers if isinstance(answer, Exception)]
    assert len(opened.script.requests) < 200


def test_a_server_that_fails_over_and_over_is_given_up(run: OpenRun) -> None:
    opened = run(refusal(500))

    async def one_by_one() -> list[bool]:
        stops = []
        for _ in range(MOST_FAILURES_IN_A_ROW + 2):
            with pytest.raises(ModelError) as caught:
                await opened.ask()
            stops.append(caught.value.stops_run)
        return stops

    stops = asyncio.run(one_by_one())
    assert stops == [*[False] * (MOST_FAILURES_IN_A_ROW - 1), True, True, True]
    assert len(opened.script.requests) == 5 * MOST_FAILURES_IN_A_ROW


@pytest.mark.parametrize("step", [refusal(500), httpx2.ReadError("reset"), BROKEN], ids=repr)
def test_what_fails_twenty_articles_stops_nothing_once_the_server_has_answered(
    step: Step, run: OpenRun
) -> None:
    opened = run(reply(), step)

    async def twenty_one() -> list[object]:
        await opened.ask()
        return await ask_all(opened, 20)

    failures = asyncio.run(twenty_one())
    assert {type(failure) for failure in failures} == {TransportError}
    assert not any(f.stops_run for f in failures if isinstance(f, ModelError))


def test_a_server_that_is_gone_stops_the_run_though_it_answered_before(run: OpenRun) -> None:
    opened = run(reply(), httpx2.ConnectError("refused"))

    async def twice() -> None:
        await opened.ask()
        with pytest.raises(TransportError, match="cannot be reached: refused") as caught:
            await opened.ask()
        assert caught.value.stops_run

    asyncio.run(twice())
    assert len(opened.script.requests) == 1 + MOST_TRIES


def test_one_article_that_fails_between_others_stops_nothing(run: OpenRun) -> None:
    opened = run(reply(), *[refusal(500)] * 5, reply())

    async def three() -> None:
        await opened.ask()
        with pytest.raises(TransportError) as caught:
            await opened.ask()
        assert not caught.value.stops_run
        await opened.ask()

    asyncio.run(three())


def test_a_refused_key_in_the_middle_stops_what_follows(run: OpenRun) -> None:
    opened = run(reply(), refusal(401))

    async def three() -> None:
        await opened.ask()
        with pytest.raises(AuthError):
            await opened.ask()
        with pytest.raises(ModelError, match="refuses the key"):
            await opened.ask()

    asyncio.run(three())
    assert len(opened.script.requests) == 2


@pytest.mark.parametrize(
    ("headers", "low", "high"),
    [
        pytest.param({"retry-after": "2"}, 2.0, 2.2, id="seconds"),
        pytest.param({"retry-after-ms": "300"}, 0.3, 0.33, id="milliseconds"),
        pytest.param({"retry-after": "soon"}, 0.5, 1.0, id="garbage"),
        pytest.param({"retry-after": "-3"}, 0.5, 1.0, id="negative"),
        pytest.param({"retry-after": "nan"}, 0.5, 1.0, id="not-a-number"),
        pytest.param({"x-ratelimit-reset-tokens": "6m0s"}, 0.5, 1.0, id="only-a-reset"),
        pytest.param({}, 0.5, 1.0, id="nothing"),
    ],
)
def test_the_pause_is_what_the_server_asks_for(
    headers: dict[str, str], low: float, high: float, run: OpenRun
) -> None:
    opened = run(refusal(429, headers=headers), reply())
    asyncio.run(opened.ask())
    (pause,) = opened.pauses
    assert low <= pause <= high


def test_the_pause_may_be_a_date(run: OpenRun) -> None:
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=20), usegmt=True)
    opened = run(refusal(503, headers={"retry-after": soon}), reply())
    asyncio.run(opened.ask())
    assert 15 < opened.pauses[0] <= 22


def test_pauses_grow_and_bad_answers_cost_none(run: OpenRun) -> None:
    opened = run(refusal(500), refusal(500), refusal(500), reply("{"), reply())
    asyncio.run(opened.ask())
    first, second, third, fourth = opened.pauses
    assert fourth == 0
    assert 0.25 <= first <= 0.5 <= second <= 1.0 <= third <= 2.0


def test_a_place_handed_to_one_who_left_goes_to_the_next() -> None:
    async def scene() -> bool:
        flow = Flow(1)
        flow.open()
        order: list[str] = []

        async def hold(name: str) -> None:
            async with flow.place():
                order.append(name)
                await asyncio.sleep(0.01)

        first = asyncio.create_task(hold("first"))
        await asyncio.sleep(0)
        second, third = asyncio.create_task(hold("second")), asyncio.create_task(hold("third"))
        await asyncio.sleep(0)
        second.cancel()
        await asyncio.gather(first, second, third, return_exceptions=True)
        return order == ["first", "third"]

    assert asyncio.run(scene())


def test_a_pause_holds_all_back() -> None:
    async def scene() -> float:
        flow = Flow(2)
        flow.open()
        async with flow.place() as started:
            flow.slow_down(started, 0.05)
        before = asyncio.get_running_loop().time()
        async with flow.place() as later:
            return later - before

    assert asyncio.run(scene()) >= 0.03


def test_nothing_of_an_answer_or_a_prompt_is_logged(
    run: OpenRun, caplog: pytest.LogCaptureFixture
) -> None:
    opened = run(reply("secret words"))
    with pytest.raises(ModelError):
        asyncio.run(opened.ask())
    assert not [
        r for r in caplog.records if "secret" in r.getMessage() or "Orlen" in r.getMessage()
    ]
