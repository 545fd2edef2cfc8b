"""Connections to checked numbers only: a name is resolved once, and that answer is connected to.

Owns resolving, the check of every answer, and the pool. Host and TLS name stay those of the
address, since only the network below the pool sees a number. No proxy of the environment is used:
it would resolve for itself what was checked here.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Sequence
from functools import partial
from typing import Any

import httpcore2
import httpx2

from summarizer.sources.web.addresses import refuse_number

Resolver = Callable[[str, int], Awaitable[Sequence[str]]]
"""Returns the numbers of a host; OSError when it has none."""

_CONNECT_SECONDS = 10.0
_NEXT_SECONDS = 4.0
"""How long one of several numbers is waited for before the next is tried."""
_MOST_NUMBERS = 4
"""How many numbers of a host are tried before it counts as out of reach."""
_IDLE_SECONDS = 15.0


class PinnedTransport(httpx2.AsyncBaseTransport):
    """Sends requests over connections to checked numbers, and follows nothing."""

    def __init__(
        self,
        *,
        allow_private: bool,
        places: int,
        resolver: Resolver | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=tls or httpx2.create_ssl_context(),
            max_connections=places,
            max_keepalive_connections=places,
            keepalive_expiry=_IDLE_SECONDS,
            network_backend=_CheckedNetwork(resolver or resolve, allow_private=allow_private),
        )

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Return the answer with its body unread.

        OSError when the host cannot be reached, httpcore2's errors for what breaks later, and
        RefusedAddressError, before a byte is sent, for a host whose numbers must not be asked.
        """
        url = httpcore2.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        sent = httpcore2.Request(
            request.method, url, headers=request.headers.raw, extensions=request.extensions
        )
        answer = await self._pool.handle_async_request(sent)
        if not isinstance(answer.stream, AsyncIterable):
            raise TypeError("an asynchronous pool answers with an asynchronous stream")
        return httpx2.Response(
            answer.status,
            headers=answer.headers,
            stream=_Stream(answer.stream),
            extensions=answer.extensions,
            request=request,
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._pool.aclose()


class _Stream(httpx2.AsyncByteStream):
    """Hands on a body and its end."""

    def __init__(self, stream: AsyncIterable[bytes]) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._stream:
            yield part

    async def aclose(self) -> None:
        close = getattr(self._stream, "aclose", None)
        if close is not None:
            await close()


class _CheckedNetwork(httpcore2.AsyncNetworkBackend):
    """Connects to the numbers of a host, all of which must pass before one is tried."""

    def __init__(self, resolver: Resolver, *, allow_private: bool) -> None:
        self._resolver = resolver
        self._allow_private = allow_private
        self._network = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Return a connection to the first number of a host that answers."""
        numbers = list(dict.fromkeys(await self._resolver(host, port)))
        for number in numbers:
            refuse_number(number, allow_private=self._allow_private)
        failure: Exception = httpcore2.ConnectError("its host has no address")
        patience = timeout or (_CONNECT_SECONDS if len(numbers) == 1 else _NEXT_SECONDS)
        for number in numbers[:_MOST_NUMBERS]:
            try:
                return await self._network.connect_tcp(
                    number, port, patience, local_address, socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
        raise failure


async def resolve(host: str, port: int) -> Sequence[str]:
    """Return the numbers that the system knows of a host.

    The question runs in a thread that nobody waits for, so that an interrupted run ends at once
    although the system would go on asking.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Sequence[str]] = loop.create_future()

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            tell = partial(answer.set_result, [str(entry[4][0]) for entry in found])
        except (OSError, UnicodeError) as error:
            why = getattr(error, "strerror", None) or "its name cannot be asked for"
            tell = partial(answer.set_exception, OSError(f"its host has no address ({why})"))
        except Exception as error:  # noqa: BLE001  # raised where the answer is waited for
            tell = partial(answer.set_exception, error)
        _hand_over(loop, answer, tell)

    threading.Thread(target=ask, daemon=True).start()
    return await answer


def _hand_over(
    loop: asyncio.AbstractEventLoop, answer: asyncio.Future[Any], tell: Callable[[], None]
) -> None:
    """Give an answer to a loop that may have ended meanwhile."""

    def give() -> None:
        if not answer.done():
            tell()

    try:
        loop.call_soon_threadsafe(give)
    except RuntimeError:
        return  # the loop is closed: nobody wants the answer
