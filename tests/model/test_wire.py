"""Faults of the wire itself, from a server of our own behind a Unix socket."""

from __future__ import annotations

import asyncio
import functools
import gzip
import os
import tempfile
import tracemalloc
import zlib
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import httpx2
import pytest

from summarizer.config import Server
from summarizer.errors import ModelError, TransportError
from summarizer.model import ModelDoor
from tests.model.conftest import GOOD, HOST, PROMPT, Bridges, reply

pytestmark = pytest.mark.skipif(os.name == "nt", reason="sockets of Unix")

Serve = Callable[[asyncio.StreamWriter], Awaitable[None]]
Connected = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
WHOLE = reply().content
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"


def answer(body: bytes, *headers: bytes) -> bytes:
    """Return a whole answer as it goes over the wire."""
    length = b"content-length: %d\r\n" % len(body)
    return HEAD + b"".join(header + b"\r\n" for header in headers) + length + b"\r\n" + body


async def whole(writer: asyncio.StreamWriter) -> None:
    """Answer, and keep the connection."""
    writer.write(answer(WHOLE))


async def whole_then_gone(writer: asyncio.StreamWriter) -> None:
    """Answer, then close the connection without a word."""
    writer.write(answer(WHOLE))
    writer.close()


async def gone(writer: asyncio.StreamWriter) -> None:
    """Close the connection before any answer."""
    writer.close()


async def reset(writer: asyncio.StreamWriter) -> None:
    """Drop the connection before any answer."""
    writer.transport.abort()


async def reset_mid(writer: asyncio.StreamWriter) -> None:
    """Drop the connection within the answer."""
    writer.write(HEAD + b"content-length: 5000\r\n\r\n" + WHOLE[:50])
    await writer.drain()
    writer.transport.abort()


async def short_body(writer: asyncio.StreamWriter) -> None:
    """Send less than was announced."""
    writer.write(HEAD + b"content-length: 5000\r\n\r\n" + WHOLE[:50])
    writer.close()


async def no_http(writer: asyncio.StreamWriter) -> None:
    """Speak another protocol."""
    writer.write(b"220 mail.test ESMTP\r\n")
    writer.close()


async def drip(writer: asyncio.StreamWriter) -> None:
    """Send byte after byte, never too slowly and never to the end."""
    writer.write(HEAD + b"content-length: 5000\r\n\r\n")
    while not writer.is_closing():
        writer.write(b" ")
        await asyncio.sleep(0.01)


async def silence(writer: asyncio.StreamWriter) -> None:
    """Take the request and say nothing."""
    await asyncio.sleep(60)


@pytest.fixture
def place() -> Iterator[Path]:
    """Give a path short enough for a socket."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder, "s")


def serving(serve: Serve, requests: list[int] | None = None) -> Connected:
    """Return what a server does with a connection: it reads requests and lets `serve` answer."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
                await reader.readexactly(length)
                if requests is not None:
                    requests.append(length)
                await serve(writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the client is gone
        finally:
            writer.close()

    return connected


async def at_once(_: float) -> None:
    """Take no time between two tries."""


async def asked(path: Path, serve: Serve, *, count: int = 1, timeout: float = 5.0) -> list[object]:
    """Ask questions one after another; return the outcomes and the number of requests."""
    requests: list[int] = []
    server = await asyncio.start_unix_server(serving(serve, requests), path)
    transport = httpx2.AsyncHTTPTransport(uds=str(path))
    told = Server(base_url=f"http://{HOST}/v1", model="m", timeout=timeout)
    outcomes: list[object] = []
    async with ModelDoor(told, environ={}, transport=transport, sleep=at_once) as door:
        for _ in range(count):
            try:
                outcomes.append((await door.ask(PROMPT, Bridges)).value)
            except ModelError as error:
                outcomes.append(error)
    server.close()
    return [*outcomes, len(requests)]


@pytest.mark.parametrize(
    "serve",
    [
        pytest.param(gone, id="closed"),
        pytest.param(reset, id="reset"),
        pytest.param(reset_mid, id="reset-within"),
        pytest.param(short_body, id="short-body"),
        pytest.param(no_http, id="another-protocol"),
    ],
)
def test_a_broken_wire_is_tried_three_times(serve: Serve, place: Path) -> None:
    error, count = asyncio.run(asked(place, serve))
    assert isinstance(error, TransportError)
    assert "hung up, or speaks no HTTP: " in str(error)
    assert (error.status, count) == ("stopped", 3)


@pytest.mark.parametrize("serve", [drip, silence], ids=["drip", "silence"])
def test_a_wire_that_never_ends_ends_at_the_deadline_of_the_whole_request(
    serve: Serve, place: Path
) -> None:
    error, count = asyncio.run(asked(place, serve, timeout=0.2))
    assert isinstance(error, TransportError)
    assert "no whole answer within 0.2 s" in str(error)
    assert count == 1


@pytest.mark.parametrize("serve", [whole, whole_then_gone], ids=["kept", "closed-while-idle"])
def test_a_connection_is_used_again_or_opened_anew(serve: Serve, place: Path) -> None:
    first, second, count = asyncio.run(asked(place, serve, count=2))
    assert first == second == Bridges.model_validate(GOOD)
    assert count == 2


@pytest.mark.parametrize("packed", [gzip.compress, zlib.compress], ids=["gzip", "deflate"])
def test_a_bomb_takes_no_memory(packed: Callable[[bytes], bytes], place: Path) -> None:
    name = b"gzip" if packed is gzip.compress else b"deflate"
    body = packed(b'{"a": "' + b"0" * (100 << 20))

    async def bomb(writer: asyncio.StreamWriter) -> None:
        writer.write(answer(body, b"content-encoding: " + name))

    tracemalloc.start()
    try:
        error, count = asyncio.run(asked(place, bomb))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert isinstance(error, TransportError)
    assert "larger than 4 MiB" in str(error)
    assert count == 1
    assert peak < 20 << 20


def test_as_many_requests_are_under_way_as_there_are_places(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places, served = 150, 0

    async def scene() -> list[object]:
        all_here = asyncio.Event()

        async def together(writer: asyncio.StreamWriter) -> None:
            nonlocal served
            served += 1
            if served == 1 + places:
                all_here.set()
            if served > 1:  # the first goes alone
                await all_here.wait()
            writer.write(answer(WHOLE))

        server = await asyncio.start_unix_server(serving(together), place, backlog=places)
        told = Server(base_url=f"http://{HOST}/v1", model="m", timeout=20, concurrency=places)
        async with ModelDoor(told, environ={}) as door:
            asked = (door.ask(PROMPT, Bridges) for _ in range(1 + places))
            outcomes = await asyncio.gather(*asked, return_exceptions=True)
        server.close()
        return outcomes

    local = functools.partial(httpx2.AsyncHTTPTransport, uds=str(place))
    monkeypatch.setattr(httpx2, "AsyncHTTPTransport", local)
    assert not [one for one in asyncio.run(scene()) if isinstance(one, Exception)]
