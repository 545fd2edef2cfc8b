"""The mock server of the peers' benchmark, taught to answer in our shapes.

    python benchmarks/taught_mock.py FOLDER

FOLDER holds `mock_server.py`, which is not part of this repository; PORT and LATENCY_MS are its
own. Peers get its own answers. A shape of ours is answered with the numbered lines of the prompt,
word for word, so that what comes back stands its proof. Runs on any Python; needs nothing.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import re
import sys
from collections.abc import Callable
from typing import Any

LINE = re.compile(r"^\[(\d+)\] (?:\([^)]*\) )?(.*)$", re.MULTILINE)
DIFFERENCE = re.compile(r"^Difference (\d+): .*\n((?:\[\d+\] .*\n?)+)", re.MULTILINE)
ASKED = re.compile(r"Write a headline(?: and|, an overview of) (\d+) ")

Lines = list[tuple[int, str]]


def taught(theirs: Callable[[Any, Any], str]) -> Callable[[Any, Any], str]:
    """Return the mock's way to answer a schema, ours put before it."""

    def answer(schema: Any, shown: Any) -> str:
        fields = set(schema.get("properties", {}))
        if fields == {"headline", "claims"}:
            return json.dumps(article(shown.text))
        if {"headline", "overview"} <= fields <= {"headline", "overview", "differences"}:
            return json.dumps(story(shown.text, worded="differences" in fields))
        return theirs(schema, shown)

    return answer


def article(prompt: str) -> dict[str, Any]:
    """Return as many lines as claims are asked for, spread over the article."""
    lines = numbered(prompt)
    chosen = lines[:: max(1, len(lines) // asked(prompt))][: asked(prompt)]
    claims = [{"sentences": [number], "text": text} for number, text in chosen]
    return {"headline": claims[0], "claims": claims}


def story(prompt: str, *, worded: bool) -> dict[str, Any]:
    """Return lines as overview, and each difference in the words of its own lines."""
    points = [{"claims": [number], "text": text} for number, text in numbered(prompt)]
    told: dict[str, Any] = {"headline": points[0], "overview": points[: asked(prompt)]}
    if worded:
        told["differences"] = [
            difference(int(number), numbered(block)) for number, block in DIFFERENCE.findall(prompt)
        ]
    return told


def difference(number: int, lines: Lines) -> dict[str, Any]:
    """Return the words of the first two lines of a difference."""
    sides = lines[:2]
    text = " ".join(text for _, text in sides)
    return {"difference": number, "claims": [number for number, _ in sides], "text": text}


def numbered(prompt: str) -> Lines:
    """Return the numbered lines of a prompt that fit a claim."""
    lines = [(int(number), text) for number, text in LINE.findall(prompt)]
    return [line for line in lines if len(line[1]) <= 500] or lines


def asked(prompt: str) -> int:
    """Return how many claims or sentences a prompt asks for."""
    match = ASKED.search(prompt)
    return int(match[1]) if match else 1


def main() -> None:
    """Serve until interrupted."""
    sys.path.insert(0, sys.argv[1])
    mock: Any = importlib.import_module("mock_server")
    mock.answer = taught(mock.answer)
    try:
        run = importlib.import_module("uvloop").run
    except ImportError:
        run = asyncio.run
    run(mock.main())


if __name__ == "__main__":
    main()
