"""Tapes: vcr, set up once.

Owns what is matched on, what is kept of a request and an answer, and what never reaches a file:
keys, cookies, accounts, and whatever differs between two recordings of the same.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import vcr
from vcr.cassette import Cassette
from vcr.record_mode import RecordMode
from vcr.request import Request

from summarizer.errors import CassetteError, printable
from summarizer.scenarios import writing
from summarizer.scenarios.exchanges import Exchange, exchange

# What is kept, not what is left out: nobody has to think of the next header with a name in it.
_KEPT_OF_REQUESTS = frozenset(("accept", "content-type"))
_KEPT_OF_ANSWERS = frozenset(("content-type", "retry-after", "retry-after-ms", "server"))
_CONSTANT: dict[str, object] = {"id": "chatcmpl-recorded", "created": 0}
_VOLATILE = frozenset(("timings", "system_fingerprint"))
_LOOPBACK = frozenset(("localhost", "127.0.0.1", "::1"))
_SHORTEST_KEY = 8
HIDDEN = b"[key]"
_ENDPOINT = "/chat/completions"

_VCR = vcr.VCR(
    serializer="lines",
    match_on=("method", "path", "body"),  # host and port: a tape replays as any server
    decode_compressed_response=True,
    record_on_exception=False,  # half a tape is none
)
_VCR.register_serializer("lines", writing)


def recording(path: Path, key: str) -> AbstractContextManager[Cassette]:
    """Return the context in which traffic goes to a server and to a new tape, without the key."""
    return _open(path, RecordMode.ALL, key)


@contextmanager
def replaying(path: Path) -> Iterator[Cassette]:
    """Give the tape that answers in this context, in which nothing is sent.

    CassetteError when there is no tape or it cannot be read.
    """
    if not path.is_file():
        raise CassetteError(f"there is no tape {printable(str(path))}; record it first")
    with ExitStack() as held:
        try:
            cassette = held.enter_context(_open(path, RecordMode.NONE, ""))
        except (OSError, ValueError) as error:
            raise CassetteError(f"{printable(str(path))} cannot be read: {error}") from error
        yield cassette


def exchanges_of(cassette: Cassette) -> tuple[Exchange, ...]:
    """Return what a tape holds."""
    return tuple(map(_exchange, cassette.requests, cassette.responses))


def unplayed(cassette: Cassette) -> tuple[Exchange, ...]:
    """Return what a tape holds and nobody asked for."""
    whole = exchanges_of(cassette)
    return tuple(one for n, one in enumerate(whole) if not cassette.play_counts[n])


def base_url(cassette: Cassette) -> str:
    """Return the URL under which a tape's server was asked."""
    uri: str = cassette.requests[0].uri
    return uri.removesuffix(_ENDPOINT)


def _open(path: Path, mode: RecordMode, key: str) -> AbstractContextManager[Cassette]:
    used: AbstractContextManager[Cassette] = _VCR.use_cassette(
        str(path),
        record_mode=mode,
        before_record_request=_kept_request,
        before_record_response=_kept_response(key),
    )
    return used


def _exchange(request: Request, response: Mapping[str, Any]) -> Exchange:
    return exchange({"uri": request.uri, "body": request.body}, response)


def _kept_request(request: Request) -> Request:
    """Return a request as it stands on tape; vcr hands over a copy."""
    request.headers = {k: v for k, v in request.headers.items() if k.lower() in _KEPT_OF_REQUESTS}
    request.uri = _plain_uri(request.uri)
    return request


def _plain_uri(uri: str) -> str:
    """Return a URI without user, query and, on this machine, the port of the day."""
    parts = urlsplit(uri)
    host = parts.hostname or ""
    port = f":{parts.port}" if parts.port and host not in _LOOPBACK else ""
    return urlunsplit((parts.scheme, host + port, parts.path, "", ""))


def _kept_response(key: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def kept(response: dict[str, Any]) -> dict[str, Any]:
        headers = response["headers"].items()
        plain = {k.lower(): v for k, v in headers if k.lower() in _KEPT_OF_ANSWERS}
        body = {"string": _plain_body(response["body"]["string"] or b"", key)}
        return {"status": response["status"], "headers": plain, "body": body}

    return kept


def _plain_body(body: bytes, key: str) -> bytes:
    if len(key) >= _SHORTEST_KEY:
        body = body.replace(key.encode(), HIDDEN)  # some servers quote the key they refuse
    try:
        content = json.loads(body)
    except ValueError:
        return body
    if not isinstance(content, dict):
        return body
    constant = {name: value for name, value in _CONSTANT.items() if name in content}
    steady = {name: value for name, value in content.items() if name not in _VOLATILE}
    return json.dumps({**steady, **constant}, ensure_ascii=False).encode()
