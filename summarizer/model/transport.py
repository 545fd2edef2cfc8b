"""The wire, bounded: how much may come back, what may go out.

Owns byte caps, decompression, header hygiene and proxies. Bodies are read whole here, so that one
deadline around the call covers them. Knows nothing of what the bytes mean.
"""

from __future__ import annotations

import os
import zlib
from urllib.request import getproxies, proxy_bypass

import httpx2

from summarizer.errors import ModelError, TransportError
from summarizer.model.keys import Destination
from summarizer.model.masking import KeyMask

MOST_BYTES = 4 << 20
"""An answer has a few thousand bytes; a reasoning trace some hundred thousand."""

# To a server that is not the environment's own, nothing of the environment goes along.
_SENT = frozenset(
    (
        "accept",
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "user-agent",
    )
)
# The body handed on is plain and whole; cookies would travel on with later requests.
_DROPPED = frozenset(("content-encoding", "content-length", "transfer-encoding", "set-cookie"))
_LOOPBACK = frozenset(("localhost", "127.0.0.1", "::1"))
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")
_ZLIB_OR_GZIP = 32 + zlib.MAX_WBITS


NOBODY = httpx2.AsyncBaseTransport()
"""Reaches no server: for a door that sends nothing, and needs no certificates."""


class BoundedTransport(httpx2.AsyncBaseTransport):
    """Sends what may be sent and hands back plain, whole, bounded answers without the key."""

    def __init__(self, inner: httpx2.AsyncBaseTransport, place: Destination) -> None:
        self._inner = inner
        self._place = place
        self._mask = KeyMask(place.key)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Return the whole answer; TransportError when it is too large or cannot be unpacked."""
        if not self._place.is_own:
            for name in set(request.headers) - _SENT:
                del request.headers[name]
        response = await self._inner.handle_async_request(request)
        try:
            body = _unpacked(await _read(response), response.headers.get("content-encoding", ""))
        finally:
            await response.aclose()
        told = response.headers.multi_items()
        kept = [(k, self._mask.masked_text(v) or "") for k, v in told if k not in _DROPPED]
        return httpx2.Response(
            response.status_code, headers=kept, content=self._mask.masked(body), request=request
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


def open_transport(place: Destination, places: int) -> httpx2.AsyncBaseTransport:
    """Return the transport to a server, through the environment's proxy where it names one.

    It holds a connection for each of so many places: nobody waits for one, none is closed early.
    ModelError when what the environment says of proxies or certificates cannot be used.
    """
    limits = httpx2.Limits(max_connections=places, max_keepalive_connections=places)
    proxy = proxy_to(place.base_url)
    try:
        through = None if proxy is None else httpx2.Proxy(proxy)
    except (ValueError, httpx2.InvalidURL) as error:  # it may hold a password, so is not shown
        raise ModelError("the environment's proxy is no http(s) or socks5 URL") from error
    try:
        return httpx2.AsyncHTTPTransport(proxy=through, limits=limits)
    except ImportError as error:
        raise ModelError("the environment's proxy speaks SOCKS, which is not installed") from error
    except OSError as error:
        where = " or ".join(name for name in _CERTIFICATES if os.environ.get(name))
        raise ModelError(f"no certificates can be read; see {where or 'the system'}") from error


def proxy_to(base_url: str) -> str | None:
    """Return the environment's proxy on the way to a server; None where there is none."""
    url = httpx2.URL(base_url)
    if url.host in _LOOPBACK or proxy_bypass(url.host):
        return None
    return getproxies().get(url.scheme)


async def _read(response: httpx2.Response) -> bytes:
    if not isinstance(response.stream, httpx2.AsyncByteStream):
        raise TypeError("an asynchronous transport answers with an asynchronous stream")
    body = bytearray()
    async for chunk in response.stream:
        body += chunk
        _bound(len(body))
    return bytes(body)


def _unpacked(body: bytes, encoding: str) -> bytes:
    """Return a plain body; none but plain ones were asked for, gzip is taken all the same."""
    if encoding.lower() in ("", "identity"):
        return body
    if encoding.lower() not in ("gzip", "deflate"):
        raise TransportError("the server compresses its answers in a way it was not asked to")
    unpacker = zlib.decompressobj(_ZLIB_OR_GZIP)
    try:
        plain = unpacker.decompress(body, MOST_BYTES + 1)
    except zlib.error as error:
        raise TransportError("the server's answer is compressed, and broken") from error
    _bound(len(plain))
    return plain


def _bound(size: int) -> None:
    if size > MOST_BYTES:
        raise TransportError(f"the server's answer is larger than {MOST_BYTES >> 20} MiB")
