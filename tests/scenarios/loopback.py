"""A server on loopback for recordings: nothing of the recorder or the wire is replaced.

It plants canaries wherever a server could put what must not reach a tape.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from tests.answering import LINE, REPLIES
from tests.listening import Handler, Server, in_thread

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


class Loopback(Server):
    """Answers as it is told and keeps what it was sent."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(_Handler)
        self.answer = answer
        self.seen: list[dict[str, str]] = []

    @property
    def url(self) -> str:
        return f"http://{self.host}/v1"


class _Handler(Handler):
    server: Loopback

    def do_POST(self) -> None:  # noqa: N802  # the library's name
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.server.seen.append({k.lower(): v for k, v in self.headers.items()})
        status, answer = self.server.answer(len(self.server.seen), body)
        content = json.dumps(answer).encode()
        self.send(status, {**CANARIES, "content-type": "application/json"}, content)


@contextmanager
def loopback(answer: Answer) -> Iterator[Loopback]:
    """Serve in a thread until the context ends."""
    server = Loopback(answer)
    with in_thread(server):
        yield server
