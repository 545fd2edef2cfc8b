"""Servers for tests of the door: each says what it answers, request by request."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest
from pydantic import BaseModel, ConfigDict

from summarizer.config import Server
from summarizer.model import Answer, ModelDoor
from summarizer.prompting import Prompted

HOST = "models.test"
PROMPT = Prompted("You count.", "How many bridges has Orlen?")
GOOD = {"count": 7, "names": ["North Bridge"]}
USAGE = {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}


class Bridges(BaseModel):
    """The shape that these tests ask for."""

    model_config = ConfigDict(extra="forbid")

    count: int
    names: list[str]


Step = httpx2.Response | Exception | Callable[[httpx2.Request], Any]


def reply(content: object = GOOD, **parts: Any) -> httpx2.Response:
    """Return a chat completion; `parts` are finish, refusal, usage, model and choices."""
    text = content if isinstance(content, str) or content is None else json.dumps(content)
    message = {"role": "assistant", "content": text, "refusal": parts.get("refusal")}
    choice = {"index": 0, "message": message, "finish_reason": parts.get("finish", "stop")}
    envelope = {
        "id": "x",
        "object": "chat.completion",
        "created": 0,
        "model": parts.get("model", "m-1"),
        "choices": parts.get("choices", [choice]),
        "usage": parts.get("usage", USAGE),
    }
    return httpx2.Response(200, json={k: v for k, v in envelope.items() if v is not None})


def refusal(
    status: int, code: str | None = None, *, kind: str = "error", **parts: Any
) -> httpx2.Response:
    """Return an error answer; `parts` are message, param and headers."""
    error = {
        "message": parts.get("message", "no"),
        "type": kind,
        "param": parts.get("param"),
        "code": code,
    }
    return httpx2.Response(status, json={"error": error}, headers=parts.get("headers"))


def zipped(body: bytes) -> httpx2.Response:
    """Return a compressed answer."""
    headers = {"content-type": "application/json", "content-encoding": "gzip"}
    return httpx2.Response(200, stream=Chunks([gzip.compress(body)]), headers=headers)


class Chunks(httpx2.AsyncByteStream):
    """A body that comes in pieces."""

    def __init__(self, pieces: Sequence[bytes]) -> None:
        self._pieces = pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


@dataclass
class Script(httpx2.AsyncBaseTransport):
    """Takes its steps one by one; the last one counts for all later requests."""

    steps: Sequence[Step]
    requests: list[httpx2.Request] = field(default_factory=list)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        step = self.steps[min(len(self.requests), len(self.steps)) - 1]
        if isinstance(step, Exception):
            raise step
        if callable(step) and not isinstance(step, httpx2.Response):
            step = step(request)
            step = await step if asyncio.iscoroutine(step) else step
        assert isinstance(step, httpx2.Response)
        return httpx2.Response(
            step.status_code, headers=step.headers, stream=step.stream, request=request
        )

    @property
    def bodies(self) -> list[dict[str, Any]]:
        return [json.loads(request.content) for request in self.requests]


@dataclass
class Run:
    """A door on a script; the pauses that it asks for take no time and are kept."""

    script: Script
    door: ModelDoor
    pauses: list[float]

    async def ask(self, **more: Any) -> Answer[Bridges]:
        return await self.door.ask(PROMPT, Bridges, **more)


OpenRun = Callable[..., Run]


@pytest.fixture
def run() -> OpenRun:
    """Open a door on steps; `server` are other values of `Server`."""

    def opened(*steps: Step, environ: Mapping[str, str] | None = None, **server: Any) -> Run:
        script, pauses = Script(steps), list[float]()

        async def sleep(seconds: float) -> None:
            pauses.append(seconds)

        values = {"base_url": f"https://{HOST}/v1", "model": "m", **server}
        door = ModelDoor(Server(**values), environ=environ or {}, transport=script, sleep=sleep)
        return Run(script, door, pauses)

    return opened
