"""A server in a process of its own that misbehaves as its path says: /KIND/v1/chat/completions.

Run as `python -m tests.trust.misbehaving`; it prints its port. Counts of requests are at /counts.
"""

from __future__ import annotations

import gzip
import json
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ClassVar

import httpx2

from tests.answering import ModelServer
from tests.listening import Handler, in_process, serve

ROOM = 4
"""Requests at once that the crowded kind takes."""
SECONDS = 0.05

Answer = tuple[int, dict[str, str], bytes]
Kind = Callable[["Request"], Answer | None]


class Request:
    """Is one request: its body, its key, how many came before it and are under way."""

    def __init__(self, handler: Handler, number: int, busy: int) -> None:
        self.handler, self.number, self.busy = handler, number, busy
        self.body = handler.rfile.read(int(handler.headers["content-length"]))
        self.key = handler.headers.get("authorization", "").removeprefix("Bearer ")

    def good(self) -> bytes:
        """Return the answer of a server that is well."""
        return _ANSWERING(httpx2.Request("POST", "http://test/", content=self.body)).content


_ANSWERING = ModelServer()
_JSON = {"content-type": "application/json"}


def _error(message: str, code: str | None = None) -> bytes:
    error = {"message": message, "type": "error", "param": None, "code": code}
    return json.dumps({"error": error}).encode()


def _crowded(request: Request) -> Answer:
    time.sleep(SECONDS)
    if request.busy > ROOM:
        return 429, {**_JSON, "retry-after-ms": "100"}, _error("too many requests")
    return 200, _JSON, request.good()


def _dripping(request: Request) -> None:
    """Promise a body and send a byte of it now and then."""
    request.handler.send_response(200)
    request.handler.send_header("content-length", "9999")
    request.handler.end_headers()
    for _ in range(100):
        request.handler.wfile.write(b" ")
        request.handler.wfile.flush()
        time.sleep(0.5)


def _hanging(_: Request) -> None:
    time.sleep(60)


def _bomb(_: Request) -> Answer:
    packed = gzip.compress(b'{"a": "' + b"0" * (200 << 20), 9)
    return 200, {**_JSON, "content-encoding": "gzip"}, packed


def _content(text: str) -> bytes:
    message = {"role": "assistant", "content": text, "refusal": None}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    return json.dumps({"id": "x", "model": "m", "choices": [choice], "usage": {}}).encode()


def _slow(request: Request) -> Answer:
    time.sleep(SECONDS)
    return 200, _JSON, request.good()


def _echoed(request: Request) -> Answer:
    """Echo the key in every way in which JSON can write it."""
    escaped = "".join(f"\\u{ord(char):04x}" for char in request.key)
    plain = _error(f"Bearer {request.key} is no key of ours")
    return 401, _JSON, plain.replace(b"Bearer", f"{escaped} or".encode())


def _told(request: Request) -> Answer:
    """Put the key into a good answer, as headline and claims."""
    text = f"The key is {request.key}."
    claim = {"sentences": [1], "text": text}
    return 200, _JSON, _content(json.dumps({"headline": claim, "claims": [claim]}))


KINDS: dict[str, Kind] = {
    "well": lambda request: (200, _JSON, request.good()),
    "slow": _slow,
    "crowded": _crowded,
    "hanging": _hanging,
    "dripping": _dripping,
    "bomb": _bomb,
    "huge": lambda _: (200, _JSON, _content("x" * (64 << 20))),
    "deep": lambda _: (200, _JSON, _content("[" * 100_000)),
    "busy": lambda _: (429, {**_JSON, "retry-after": "60"}, _error("too many requests")),
    "broken": lambda _: (500, _JSON, _error("out of order")),
    "echoed": _echoed,
    "told": _told,
    "elsewhere": lambda r: (307, {"location": f"http://127.0.0.1:1/{r.key}"}, b""),
}


class _Handler(Handler):
    protocol_version = "HTTP/1.1"
    counts: ClassVar[Counter[str]] = Counter()
    busy: ClassVar[Counter[str]] = Counter()
    lock = threading.Lock()

    def do_GET(self) -> None:  # noqa: N802  # the library's name
        self.send(200, _JSON, json.dumps(self.counts).encode())

    def do_POST(self) -> None:  # noqa: N802  # the library's name
        kind = self.path.split("/")[1]
        with self.lock:
            self.counts[kind] += 1
            self.busy[kind] += 1
        try:
            answer = KINDS[kind](Request(self, self.counts[kind], self.busy[kind]))
            if answer is None:
                self.close_connection = True
            else:
                self.send(*answer)
        except ConnectionError:
            self.close_connection = True
        finally:
            with self.lock:
                self.busy[kind] -= 1


class Misbehaving:
    """Is the running server."""

    def __init__(self, host: str) -> None:
        self.root = f"http://{host}"

    def url(self, kind: str) -> str:
        """Return the base URL of a kind."""
        return f"{self.root}/{kind}/v1"


def counts(server: Misbehaving) -> Counter[str]:
    """Return how many requests each kind has got; not for tests, which have no sockets."""
    with urllib.request.urlopen(f"{server.root}/counts") as response:  # noqa: S310  # loopback
        return Counter(json.load(response))


@contextmanager
def misbehaving() -> Iterator[Misbehaving]:
    """Start the server and give it."""
    with in_process("tests.trust.misbehaving") as host:
        yield Misbehaving(host)


if __name__ == "__main__":
    serve(_Handler)
