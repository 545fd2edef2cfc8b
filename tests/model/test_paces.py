from __future__ import annotations

import asyncio
from collections.abc import Mapping

import httpx2
import pytest

from summarizer.model.paces import limit_reset, retry_after, span
from tests.model.conftest import OpenRun, refusal, reply


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        pytest.param("12ms", 0.012, id="milliseconds"),
        pytest.param("6m0s", 360.0, id="minutes-and-seconds"),
        pytest.param("1h2m3.5s", 3723.5, id="hours"),
        pytest.param("2d", 172_800.0, id="days"),
        pytest.param("1.5", 1.5, id="bare-seconds"),
        pytest.param("", None, id="nothing"),
        pytest.param("soon", None, id="words"),
        pytest.param("-5", None, id="negative"),
        pytest.param("inf", None, id="endless"),
        pytest.param("5s6m", None, id="out-of-order"),
    ],
)
def test_spans_are_read_as_servers_write_them(text: str, seconds: float | None) -> None:
    assert span(text) == (None if seconds is None else pytest.approx(seconds))


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        pytest.param({"retry-after": "7"}, 7.0, id="seconds"),
        pytest.param({"retry-after-ms": "250"}, 0.25, id="milliseconds"),
        pytest.param({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0, id="date-gone-by"),
        pytest.param({"retry-after": "soon"}, None, id="words"),
        pytest.param({"retry-after": "nan"}, None, id="no-number"),
        pytest.param({}, None, id="nothing"),
    ],
)
def test_retry_after_is_read_in_all_its_forms(
    headers: Mapping[str, str], seconds: float | None
) -> None:
    assert retry_after(headers) == seconds


def limits(requests: str, tokens: str, reset: str = "3s") -> dict[str, str]:
    return {
        "x-ratelimit-remaining-requests": requests,
        "x-ratelimit-reset-requests": reset,
        "x-ratelimit-remaining-tokens": tokens,
        "x-ratelimit-reset-tokens": "5s",
    }


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        pytest.param(limits("7", "900"), None, id="none-used-up"),
        pytest.param(limits("0", "900"), 3.0, id="requests"),
        pytest.param(limits("7", "0"), 5.0, id="tokens"),
        pytest.param(limits("0", "0"), 5.0, id="both"),
        pytest.param(limits("0", "900", "soon"), None, id="no-time"),
        pytest.param({"x-ratelimit-reset-tokens": "6m0s"}, None, id="nothing-left-unsaid"),
    ],
)
def test_a_limit_that_is_used_up_says_when_it_is_free(
    headers: Mapping[str, str], seconds: float | None
) -> None:
    assert limit_reset(headers) == seconds


def test_a_429_without_retry_after_waits_for_its_limit(run: OpenRun) -> None:
    opened = run(refusal(429, headers=limits("0", "900")), reply())
    opened.door._flow.wait = lambda _: None  # type: ignore[method-assign]  # the pause alone is asked
    assert asyncio.run(opened.ask()).value.count == 7
    (pause,) = opened.pauses
    assert 3.0 <= pause <= 3.3


def test_an_answer_that_used_a_limit_up_holds_the_next_request_back(run: OpenRun) -> None:
    used_up = httpx2.Response(200, json=reply().json(), headers=limits("0", "9", "150ms"))
    opened = run(used_up, reply())

    async def twice() -> float:
        loop = asyncio.get_running_loop()
        await opened.ask()
        started = loop.time()
        await opened.ask()
        return loop.time() - started

    assert asyncio.run(twice()) >= 0.1


def test_a_limit_that_is_free_in_hours_holds_nothing_back(run: OpenRun) -> None:
    used_up = httpx2.Response(200, json=reply().json(), headers=limits("0", "9", "5h"))
    opened = run(used_up, reply())

    async def twice() -> int:
        await opened.ask()
        return (await opened.ask()).value.count

    assert asyncio.run(asyncio.wait_for(twice(), 30)) == 7
