"""A server for tests: it answers in the shape asked for, with the very lines it was shown.

Only the network is replaced; prompts, door, retries and validation are the real ones.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx2

from summarizer.config import Server

if TYPE_CHECKING:
    import pytest

LINE = re.compile(r"^\[(\d+)\] (?:\([^)]*\) )?(.*)$", re.MULTILINE)
DIFFERENCE = re.compile(r"^Difference (\d+): .*\n((?:\[\d+\] .*\n?)+)", re.MULTILINE)
CLAIM = re.compile(r"^Claim (\d+): ", re.MULTILINE)
HOST = "models.test"
SERVER = Server(base_url=f"http://{HOST}/v1", model="test-model")
USAGE = {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}

Lines = list[tuple[int, str]]
Reply = Callable[[Lines, str], Any]


class ModelServer:
    """Answers requests; `replies` holds other answers by the name of the shape.

    A reply gets the numbered lines and the whole prompt and returns content or a response.
    """

    def __init__(self, **replies: Reply) -> None:
        self.replies: dict[str, Reply] = {**REPLIES, **replies}
        self.asked: list[str] = []
        self.prompts: list[str] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        body = json.loads(request.content)
        shape = body["response_format"]["json_schema"]["name"]
        prompt = body["messages"][1]["content"]
        self.asked.append(shape)
        self.prompts.append(prompt)
        lines = [(int(number), text) for number, text in LINE.findall(prompt)]
        reply = self.replies[shape](lines, prompt)
        return reply if isinstance(reply, httpx2.Response) else answer(reply)


def answer(content: Any, finish: str = "stop", refusal: str | None = None) -> httpx2.Response:
    """Return a chat completion."""
    text = None if content is None else json.dumps(content)
    message = {"role": "assistant", "content": text, "refusal": refusal}
    choice = {"index": 0, "message": message, "finish_reason": finish}
    whole = {"id": "x", "object": "chat.completion", "created": 0, "model": "test-model-7"}
    return httpx2.Response(200, json={**whole, "choices": [choice], "usage": USAGE})


def article(lines: Lines, prompt: str) -> Any:
    """Return the first two lines as claims and the first as headline."""
    claims = [{"sentences": [number], "text": text} for number, text in lines[:2]]
    return {"claims": claims[: max(1, len(lines) // 2)], "headline": claims[0]}


def overview(lines: Lines, prompt: str) -> Any:
    """Return the first line as overview and headline."""
    point = {"claims": [lines[0][0]], "text": lines[0][1]}
    return {"overview": [point], "headline": point}


def story(lines: Lines, prompt: str) -> Any:
    """Word each difference by the first three of its own lines, put one after the other."""
    differences = []
    for number, block in DIFFERENCE.findall(prompt):
        sides = LINE.findall(block)[:3]
        text = " ".join(text for _, text in sides)
        told = {"difference": int(number), "claims": [int(n) for n, _ in sides], "text": text}
        differences.append(told)
    return {**overview(lines, prompt), "differences": differences}


def whole_story(lines: Lines, prompt: str) -> Any:
    """Word each difference, and name no further one."""
    worded = story(lines, prompt)
    differences = [{**one, "differ": True} for one in worded["differences"]]
    return {**worded, "differences": differences, "also_differ": []}


def accounts(lines: Lines, prompt: str) -> Any:
    """Return an overview, and no further difference."""
    return {**overview(lines, prompt), "also_differ": []}


def mended(lines: Lines, prompt: str) -> Any:
    """Return the first line as it stands."""
    return {"sentences": [lines[0][0]], "text": lines[0][1]}


def verdicts(lines: Lines, prompt: str) -> Any:
    """Judge every claim to be supported."""
    numbers = [int(number) for number in CLAIM.findall(prompt)]
    return {"verdicts": [{"claim": n, "words": "", "supported": True} for n in numbers]}


REPLIES: dict[str, Reply] = {
    "WrittenArticle": article,
    "WrittenOverview": overview,
    "WrittenAccounts": accounts,
    "WrittenStory": story,
    "WrittenWholeStory": whole_story,
    "WrittenMend": mended,
    "WrittenVerdicts": verdicts,
}


async def at_once(_: float) -> None:
    """Take no time between two tries."""


def install(monkeypatch: pytest.MonkeyPatch, server: ModelServer) -> ModelServer:
    """Put a server in the place of the network."""
    from summarizer.model import ModelDoor  # loads all that asks a server, which a server needs not

    door = functools.partial(
        ModelDoor, environ={}, transport=httpx2.MockTransport(server), sleep=at_once
    )
    monkeypatch.setattr("summarizer.model.ModelDoor", door)
    return server
