"""A server on loopback for recordings: nothing of the recorder or the wire is replaced.

It plants canaries wherever a server could put what must not reach a tape.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.answering import LINE, REPLIES

CANARIES = {
    "authorization": "canary-authorization",
    "set-cookie": "session=canary-cookie; path=/",
    "openai-organization": "canary-organization",
    "openai-project": "canary-project",
    "x-request-id": "canary-request",
    "x-ratelimit-remaining-tokens": "12345canary",
    "cf-ray": "canary-ray",
}

Answer = Callable[[int, dict[str, Any]], tuple[int, dict[str, Any]]]


def completion(number: int, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """Answer with lines of the prompt; what a server would change from day to day is changed."""
    prompt = body["messages"][1]["content"]
    lines = [(int(n), text) for n, text in LINE.findall(prompt)]
    content = REPLIES[body["response_format"]["json_schema"]["name"]](lines, prompt)
    message = {"role": "assistant", "content": json.dumps(content)}
    return 200, {
        "id": f"chatcmpl-canary-{number}-{os.urandom(4).hex()}",
        "object": "chat.completion",
        "created": 1_700_000_000 + number,
        "model": body["model"],
        "system_fingerprint": "canary-fingerprint",
        "timings": {"canary": number},
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 9, "completion_tokens": 9, "total_tokens": 18},
    }


class Loopback(ThreadingHTTPServer):
    """Answers as it is told and keeps what it was sent."""

    daemon_threads = True

    def __init__(self, answer: Answer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer = answer
        self.seen: list[dict[str, str]] = []

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_address[1]}"

    @property
    def url(self) -> str:
        return f"http://{self.host}/v1"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that were interrupted; that is what a test is for."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # typeshed's own


class _Handler(BaseHTTPRequestHandler):
    server: Loopback

    def do_POST(self) -> None:  # the name that http.server calls
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.server.seen.append({k.lower(): v for k, v in self.headers.items()})
        status, answer = self.server.answer(len(self.server.seen), body)
        content = json.dumps(answer).encode()
        self.send_response(status)
        for name, value in {**CANARIES, "content-type": "application/json"}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def loopback(answer: Answer) -> Iterator[Loopback]:
    """Serve in a thread until the context ends."""
    server = Loopback(answer)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
