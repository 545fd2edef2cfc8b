from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Sequence

import httpx2
import pytest

from summarizer.errors import AuthError, ModelError, OutputError, RefusalError, TransportError
from summarizer.model import Tokens
from tests.model.conftest import GOOD, OpenRun, Step, refusal, reply, zipped

TEXT = json.dumps(GOOD)
FAR = {"retry-after": "86400"}
UNCLEAR = {"retry-after": "soon", "x-ratelimit-reset-tokens": "6m0s"}
PAGE = httpx2.Response(200, html="<html>log in first</html>")
COOKIE = {"set-cookie": "session=1"}
JSON = {"content-type": "application/json"}
NULL = httpx2.Response(200, content=b"null", headers=JSON)
BROKEN = httpx2.Response(200, content=b'{"id": "x', headers=JSON)
LATIN = httpx2.Response(
    200,
    content='{"choices": [{"message": {"content": "é"}}]}'.encode("latin-1"),
    headers={"content-type": "application/json; charset=utf-8"},
)
REDIRECT = httpx2.Response(307, headers={"location": "https://elsewhere.test/v1"})
NOWHERE = httpx2.Response(307, headers={"location": "http://[x]/"})
CERTIFICATE = httpx2.ConnectError("certificate verify failed")
CERTIFICATE.__cause__ = ssl.SSLCertVerificationError("wrong name")

# name, what the server answers, error, status, requests, words of the message
FINAL: list[tuple[str, Sequence[Step], type[ModelError], str, int, str]] = [
    ("refusal", [reply(None, refusal="I can't")], RefusalError, "refused", 1, "refused"),
    ("cut off", [reply('{"count": 7', finish="length")], OutputError, "incomplete", 1, "cut off"),
    ("cut off yet whole", [reply(finish="length")], OutputError, "incomplete", 1, "cut off"),
    ("filtered yet whole", [reply(finish="content_filter")], RefusalError, "filtered", 1, "filter"),
    ("no content", [reply(None)], OutputError, "failed", 3, "empty message"),
    ("blank content", [reply("  ")], OutputError, "failed", 3, "empty message"),
    ("empty content", [reply("")], OutputError, "failed", 3, "empty message"),
    ("no choices", [reply(choices=[])], OutputError, "failed", 3, "without a message"),
    ("odd choices", [reply(choices=["x"])], OutputError, "failed", 3, "without a message"),
    ("bad JSON", [reply('{"count": 7, "names"')], OutputError, "failed", 3, "JSON is broken"),
    ("other fields", [reply({"nope": 1})], OutputError, "failed", 3, "nope: Extra inputs"),
    ("too many fields", [reply({**GOOD, "x": 1})], OutputError, "failed", 3, "x: Extra inputs"),
    ("a key twice", [reply('{"count": 1, ' + TEXT[1:])], OutputError, "failed", 3, "stands twice"),
    ("NaN", [reply(TEXT.replace("7", "NaN"))], OutputError, "failed", 3, "NaN is not JSON"),
    ("fenced", [reply(f"```json\n{TEXT}\n```")], OutputError, "failed", 3, "code fence"),
    ("prose first", [reply(f"Sure!\n{TEXT}")], OutputError, "failed", 3, "does not start"),
    ("two answers", [reply(f"{TEXT}\n{TEXT}")], OutputError, "failed", 3, "Something follows"),
    ("deep", [reply("[" * 100_000)], OutputError, "failed", 3, "does not start|too deeply"),
    ("huge content", [reply("x" * 300_000)], OutputError, "failed", 1, "300,000 characters"),
    ("page for people", [PAGE], TransportError, "stopped", 1, "not a JSON API.*text/html"),
    ("broken envelope", [BROKEN], TransportError, "failed", 3, "broken JSON"),
    ("latin-1 as UTF-8", [LATIN], TransportError, "failed", 3, "broken JSON"),
    ("empty answer", [httpx2.Response(200)], TransportError, "failed", 3, "broken JSON"),
    ("null answer", [NULL], OutputError, "failed", 3, "no object"),
    (
        "error in a 200",
        [httpx2.Response(200, json={"error": {"code": 502, "message": "upstream"}})],
        TransportError,
        "failed",
        5,
        "502.*upstream",
    ),
    (
        "large answer",
        [reply("x" * (5 << 20))],
        TransportError,
        "failed",
        1,
        "larger than 4 MiB",
    ),
    ("bomb", [zipped(b"0" * (64 << 20))], TransportError, "failed", 1, "larger than 4 MiB"),
    ("wrong key", [refusal(401, "invalid_api_key")], AuthError, "stopped", 1, "refuses the key"),
    ("no access", [refusal(403)], AuthError, "stopped", 1, "refuses the key"),
    ("no money", [refusal(402)], AuthError, "stopped", 1, "refuses to bill"),
    (
        "quota as a code",
        [refusal(429, "insufficient_quota")],
        AuthError,
        "stopped",
        1,
        "refuses to bill",
    ),
    (
        "quota as a type",
        [refusal(429, "spend_limit", kind="insufficient_quota")],
        AuthError,
        "stopped",
        1,
        "refuses to bill",
    ),
    ("no model", [refusal(404)], ModelError, "stopped", 1, "no such model"),
    ("bad schema", [refusal(400, message="Invalid schema")], ModelError, "stopped", 1, "schema"),
    ("too long", [refusal(400, "context_length_exceeded")], ModelError, "failed", 1, "--context"),
    ("too large", [refusal(413)], ModelError, "failed", 1, "--context-window"),
    ("filtered prompt", [refusal(400, "content_filter")], RefusalError, "filtered", 1, "filters"),
    ("crowd", [refusal(429)], TransportError, "stopped", 5, "run again later"),
    ("far limit", [refusal(429, headers=FAR)], TransportError, "stopped", 1, "1 day"),
    ("out of order", [refusal(500)], TransportError, "failed", 5, "out of order"),
    ("overloaded", [refusal(503)], TransportError, "failed", 5, "out of order"),
    ("unclear limit", [refusal(429, headers=UNCLEAR)], TransportError, "stopped", 5, "run again"),
    ("page with 502", [httpx2.Response(502, html="<b>x</b>")], TransportError, "failed", 5, "502"),
    ("late request", [refusal(408)], TransportError, "failed", 5, "out of order"),
    ("conflict", [refusal(409)], TransportError, "failed", 5, "out of order"),
    ("redirect", [REDIRECT], TransportError, "stopped", 1, "elsewhere.test.*not followed"),
    ("redirect to no address", [NOWHERE], TransportError, "stopped", 1, "redirects to elsewhere"),
    ("closed port", [httpx2.ConnectError("refused")], TransportError, "stopped", 3, "refused"),
    ("reset", [httpx2.ReadError("reset")], TransportError, "stopped", 3, "reset"),
    ("short body", [httpx2.RemoteProtocolError("short")], TransportError, "stopped", 3, "short"),
    ("slow connect", [httpx2.ConnectTimeout("slow")], TransportError, "stopped", 3, "slow"),
    ("certificate", [CERTIFICATE], TransportError, "stopped", 1, "cannot prove"),
]


@pytest.mark.parametrize(
    ("steps", "kind", "status", "requests", "words"),
    [pytest.param(*row[1:], id=row[0]) for row in FINAL],
)
def test_each_failure_has_its_name_and_its_price(
    steps: Sequence[Step],
    kind: type[ModelError],
    status: str,
    requests: int,
    words: str,
    run: OpenRun,
) -> None:
    opened = run(*steps)
    with pytest.raises(ModelError, match=words) as caught:
        asyncio.run(opened.ask())
    assert type(caught.value) is kind
    assert (caught.value.status, caught.value.stops_run) == (status, status == "stopped")
    assert len(opened.script.requests) == opened.door.usage.requests_sent == requests
    least, most = seconds(requests, str(caught.value))
    assert least <= sum(opened.pauses) <= most


def seconds(requests: int, message: str) -> tuple[float, float]:
    """Return how long the pauses between so many requests may be: 0.5 s at most, then doubling.

    Each is jittered by half. A well server is asked again at once, a crowded one half as fast.
    """
    if "no valid answer" in message:
        return 0.0, 0.0
    most = 0.5 * (2 ** (requests - 1) - 1) * (2 if "(429)" in message else 1)
    return most / 2, most


PASSING: list[tuple[str, Sequence[Step], int]] = [
    ("at once", [reply()], 1),
    ("after bad JSON", [reply("{"), reply()], 2),
    ("after an answer that is refused twice", [reply("{"), reply({"count": "7"}), reply()], 3),
    ("after a 429", [refusal(429), reply()], 2),
    ("after a 500", [refusal(500), reply()], 2),
    ("after a reset", [httpx2.ReadError("reset"), reply()], 2),
    ("after a 429, bad JSON and a 500", [refusal(429), reply("{"), refusal(500), reply()], 4),
    ("compressed, though not asked for", [zipped(reply().content)], 1),
    ("said to be plain text", [httpx2.Response(200, text=reply().text)], 1),
    ("from another model", [reply(model="some-other-model")], 1),
    ("with a cookie", [httpx2.Response(200, json=reply().json(), headers=COOKIE)], 1),
    ("of controls and markup", [reply({**GOOD, "names": ["\x1b]0;x\x07<script>"]})], 1),
]


@pytest.mark.parametrize(
    ("steps", "requests"), [pytest.param(*row[1:], id=row[0]) for row in PASSING]
)
def test_what_passes_ends_in_an_answer(steps: Sequence[Step], requests: int, run: OpenRun) -> None:
    opened = run(*steps)
    assert asyncio.run(opened.ask()).value.count == 7
    assert len(opened.script.requests) == requests


@pytest.mark.parametrize(
    "usage",
    [
        pytest.param({}, id="empty"),
        pytest.param({"prompt_tokens": -5, "completion_tokens": 1e9}, id="impossible"),
    ],
)
def test_an_answer_without_a_believable_report_of_tokens_counts_as_unknown(
    usage: dict[str, float], run: OpenRun
) -> None:
    opened = run(reply(usage=usage), reply())

    async def twice() -> list[Tokens | None]:
        return [(await opened.ask()).tokens, (await opened.ask()).tokens]

    assert asyncio.run(twice()) == [None, Tokens(100, 0, 20)]
    assert (opened.door.usage.answers, opened.door.usage.unknown) == (2, 1)


def test_a_server_that_never_ends_ends_at_the_deadline(run: OpenRun) -> None:
    async def never(_: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(3600)
        raise AssertionError

    opened = run(never, timeout=0.05)
    with pytest.raises(TransportError, match=r"no whole answer within 0\.05 s"):
        asyncio.run(opened.ask())
    assert len(opened.script.requests) == 1


def test_a_body_that_drips_ends_at_the_deadline(run: OpenRun) -> None:
    class Drip(httpx2.AsyncByteStream):
        async def __aiter__(self):  # type: ignore[no-untyped-def]  # an endless generator
            while True:
                await asyncio.sleep(0.01)
                yield b" "

    opened = run(lambda _: httpx2.Response(200, stream=Drip()), timeout=0.1)
    with pytest.raises(TransportError, match="no whole answer"):
        asyncio.run(opened.ask())


def test_a_cause_that_is_no_fault_of_the_server_stays_itself(run: OpenRun) -> None:
    opened = run(ZeroDivisionError("a defect of ours"))
    with pytest.raises(ZeroDivisionError, match="of ours"):
        asyncio.run(opened.ask())


def test_an_error_keeps_its_cause(run: OpenRun) -> None:
    with pytest.raises(AuthError) as caught:
        asyncio.run(run(refusal(401)).ask())
    assert caught.value.__cause__ is not None
