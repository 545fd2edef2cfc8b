"""One request, one bounded answer: bytes, size unpacked and seconds.

Owns what is sent, the caps, and the words for what goes wrong on the way. Follows nothing and
tries nothing twice.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec

import httpcore2
import httpx2

from summarizer.errors import printable
from summarizer.sources.web.addresses import Address, RefusedAddressError, is_public
from summarizer.sources.web.captures import MAX_BODY, Headers
from summarizer.version import VERSION

PRODUCT = "proven-brief"
"""The name by which robots.txt files know this program."""
USER_AGENT = f"{PRODUCT}/{VERSION} (summarize; fetches pages that a person named)"
MAX_WIRE = 10_000_000
MAX_HEADERS = 100_000

_CODINGS = ("gzip", "deflate", "br") if find_spec("brotli") else ("gzip", "deflate")
_SENT = {
    "accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5",
    "accept-encoding": ", ".join(_CODINGS),
    "user-agent": USER_AGENT,
}
_TOO_LARGE = "is larger than {:.3g} MB, as no article is"
_PLAIN = ("", "identity")
_UNPROVEN = "cannot prove that it is this host: its certificate {}"
_EXPIRED, _NOT_YET, _ALONE, _ALONE_ABOVE, _OTHER_HOST, _REVOKED = 10, 9, 18, 19, 62, 23
_SAVED = "open it in a browser, save the page and pass the file if you trust it"
_OWN = "SSL_CERT_FILE may name the authority of an intranet"
_UNPROVEN_WHY = {
    _EXPIRED: f"has expired; {_SAVED}",
    _NOT_YET: "is not valid yet: the clock of this machine, or of the site, may be wrong",
    _ALONE: f"is not trusted (it is signed by itself and no authority); {_OWN}",
    _ALONE_ABOVE: f"is not trusted (its authority is signed by itself and not known); {_OWN}",
    _OTHER_HOST: "is that of another host ({}); the address may be wrong",
    _REVOKED: f"was withdrawn by its authority; {_SAVED}",
}
"""What the numbers mean with which OpenSSL says why a certificate proves nothing."""


class UnansweredError(Exception):
    """Says why no whole answer came, and whether to ask once more may help."""

    def __init__(self, problem: str, *, passing: bool = False) -> None:
        super().__init__(problem)
        self.passing = passing


@dataclass(frozen=True, slots=True)
class Answer:
    """Is a whole answer; `public` says that it came over the public internet."""

    address: Address
    status: int
    headers: Headers
    body: bytes
    public: bool


async def ask(
    transport: httpx2.AsyncBaseTransport,
    address: Address,
    *,
    seconds: float,
    left: float,
    most: int = MAX_BODY,
) -> Answer:
    """Return the answer of an address; UnansweredError when none came whole and in time.

    A page has so many `seconds`, of which those `left` are for this request.
    """
    request = httpx2.Request("GET", address.url, headers=_SENT)
    try:
        async with asyncio.timeout(left):
            response = await transport.handle_async_request(request)
            try:
                return await _answer(address, response, most)
            finally:
                await response.aclose()
    except RefusedAddressError as error:
        raise UnansweredError(str(error)) from error
    except (TimeoutError, httpcore2.TimeoutException) as error:
        raise UnansweredError(f"gave no whole page within {seconds:g} s") from error
    except (httpcore2.ConnectError, OSError) as error:
        raise UnansweredError(_unreachable(error)) from error
    except (httpcore2.NetworkError, httpcore2.ProtocolError) as error:
        problem = f"hung up, or answered in no known way: {_shown(error)}"
        raise UnansweredError(problem, passing=True) from error
    except httpx2.DecodingError as error:
        raise UnansweredError("is compressed, and broken") from error


async def _answer(address: Address, response: httpx2.Response, most: int) -> Answer:
    headers = tuple(response.headers.multi_items())
    if sum(len(name) + len(value) for name, value in headers) > MAX_HEADERS:
        raise UnansweredError("has more headers than any page needs")
    coding = response.headers.get("content-encoding", "").strip().lower()
    if coding not in (*_PLAIN, *_CODINGS):
        raise UnansweredError(f"is compressed in a way that is not read ({coding[:40]})")
    public = _is_public(response)  # a connection that closes with the body forgets its number
    body = await _body(response, most)
    return Answer(address, response.status_code, headers, body, public)


async def _body(response: httpx2.Response, most: int) -> bytes:
    """Return a body unpacked; what is larger than the caps is dropped on the way."""
    body = bytearray()
    async for part in response.aiter_bytes():
        body += part
        if len(body) > most:
            raise UnansweredError(_TOO_LARGE.format(most / 1_000_000))
        if response.num_bytes_downloaded > MAX_WIRE:
            raise UnansweredError(_TOO_LARGE.format(MAX_WIRE / 1_000_000))
    return bytes(body)


def _is_public(response: httpx2.Response) -> bool:
    """Tell whether an answer came from a public number; one whose number is unknown did."""
    stream = response.extensions.get("network_stream")
    peer = stream.get_extra_info("server_addr") if stream is not None else None
    return is_public(peer[0]) if peer else True


def _unreachable(error: Exception) -> str:
    chain = list(_chain(error))
    unproven = next((e for e in chain if isinstance(e, ssl.SSLCertVerificationError)), None)
    if unproven is not None:
        said = printable(unproven.verify_message)[:120].rstrip(".")
        why = _UNPROVEN_WHY.get(unproven.verify_code, f"is not trusted ({{}}); {_OWN}")
        return _UNPROVEN.format(why.format(said))
    if any(isinstance(link, ssl.SSLError) for link in chain):
        return "cannot be reached safely: its TLS is broken"
    told = next((link for link in chain if isinstance(link, OSError) and link.errno), error)
    if isinstance(told, ConnectionRefusedError):
        return "cannot be reached: nothing answers there"
    return f"cannot be reached: {_shown(told)}"


def _shown(error: BaseException) -> str:
    words = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return printable(words or type(error).__name__)[:120]


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
