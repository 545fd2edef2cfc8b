"""A tape as what was asked and answered.

Owns the reading of recorded chat completions: which shape was asked for, what came back. Knows
neither how tapes are kept nor what a brief is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

CUT = "length"


@dataclass(frozen=True, slots=True)
class Exchange:
    """Is one request and its answer; `answer` is None when it is no JSON object."""

    uri: str
    asked: Mapping[str, Any]
    status: int
    answer: Mapping[str, Any] | None

    @property
    def shape(self) -> str:
        """Return the name of the shape that was asked for."""
        return shape_of(self.asked)

    @property
    def is_first_try(self) -> bool:
        """Tell whether no earlier answer to the same question is quoted in it."""
        return len(self.asked["messages"]) == 2

    @property
    def question(self) -> str:
        """Return what was asked beside the static part of its prompt."""
        return str(self.asked["messages"][1]["content"])

    @property
    def finish(self) -> str | None:
        """Return why the answer ended."""
        choice = self._choice()
        return choice.get("finish_reason") if choice else None

    @property
    def said(self) -> str:
        """Return the words of the answer, or of the error."""
        choice = self._choice()
        message = choice.get("message") if choice else None
        if isinstance(message, Mapping):
            return str(message.get("content") or message.get("refusal") or "")
        return "" if self.answer is None else json.dumps(self.answer, ensure_ascii=False)

    def _choice(self) -> Mapping[str, Any] | None:
        choices = self.answer.get("choices") if self.answer is not None else None
        return choices[0] if isinstance(choices, list) and choices else None


def shape_of(asked: Mapping[str, Any]) -> str:
    """Return the name of the shape that a request asks for."""
    return str(asked["response_format"]["json_schema"]["name"])


def exchange(request: Mapping[str, Any], response: Mapping[str, Any]) -> Exchange:
    """Return a recorded request and response, as a tape holds them, as an exchange."""
    return Exchange(
        uri=request["uri"],
        asked=_json(request["body"]) or {},
        status=response["status"]["code"],
        answer=_json(response["body"]["string"]),
    )


def is_chat(asked: Mapping[str, Any]) -> bool:
    """Tell whether a request is one that this package makes."""
    named = asked.get("response_format", {}).get("json_schema", {}).get("name")
    return bool(named) and isinstance(asked.get("messages"), Sequence)


def _json(body: str | bytes | None) -> Mapping[str, Any] | None:
    try:
        content = json.loads(body or "")
    except ValueError:
        return None
    return content if isinstance(content, Mapping) else None
