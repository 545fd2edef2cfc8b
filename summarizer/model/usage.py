"""Tokens as servers report them, and their sum over a run.

Owns what counts as a believable report: what is missing or impossible is unknown, never zero.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_MOST_BELIEVABLE = 100_000_000


@dataclass(frozen=True, slots=True)
class Tokens:
    """Counts the tokens of one answer or more; `thought` are those of hidden reasoning."""

    prompt: int = 0
    cached: int = 0
    completion: int = 0
    thought: int = 0

    def __add__(self, other: Tokens) -> Tokens:
        return Tokens(
            self.prompt + other.prompt,
            self.cached + other.cached,
            self.completion + other.completion,
            self.thought + other.thought,
        )


@dataclass(slots=True)
class Tally:
    """Sums up what a run has spent; `unknown` counts the answers that came without a report.

    Answers that were kept count as they did when they came; `cache_hits` says how many they are.
    """

    tokens: Tokens = Tokens()
    requests_sent: int = 0
    cache_hits: int = 0
    answers: int = 0
    unknown: int = 0
    longest: int = 0
    """Tokens of the longest prompt."""

    def count(self, tokens: Tokens | None) -> None:
        """Add an answer."""
        self.answers += 1
        if tokens is None:
            self.unknown += 1
        else:
            self.tokens += tokens
            self.longest = max(self.longest, tokens.prompt)


def read_tokens(usage: object) -> Tokens | None:
    """Return the `usage` object of an answer as counts; None when it cannot be believed."""
    if not isinstance(usage, Mapping):
        return None
    prompt = _count(usage.get("prompt_tokens"))
    completion = _count(usage.get("completion_tokens"))
    cached = _detail(usage, "prompt_tokens_details", "cached_tokens")
    thought = _detail(usage, "completion_tokens_details", "reasoning_tokens")
    if prompt is None or completion is None or cached is None or thought is None:
        return None
    return Tokens(prompt, cached, completion, thought) if cached <= prompt else None


def _detail(usage: Mapping[str, object], group: str, name: str) -> int | None:
    details = usage.get(group)
    found = details.get(name) if isinstance(details, Mapping) else None
    return 0 if found is None else _count(found)


def _count(value: object) -> int | None:
    is_count = type(value) is int and 0 <= value <= _MOST_BELIEVABLE
    return value if is_count and isinstance(value, int) else None
