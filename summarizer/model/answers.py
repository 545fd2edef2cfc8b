"""The text of an answer made into the shape that was asked for, strictly.

Owns what counts as that shape: one JSON object, no key twice, no NaN, no field too many, and
whatever the asker checks on top. Says what is wrong in words that a model can act on.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from summarizer.errors import printable
from summarizer.model.retrying import BadAnswerError

Shape = TypeVar("Shape", bound=BaseModel)
Check = Callable[[Shape], None]
"""Raises ValueError, in words for the model, when an answer of the right shape is no good."""

_HALF_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")  # as an escape; JSON's own text holds none
_MOST_FAULTS = 5
_LONGEST_NAME = 80


def parse_answer(text: str, shape: type[Shape], check: Check[Shape]) -> Shape:
    """Return the answer as its shape; BadAnswerError says what is wrong with it."""
    content = _strict_json(text)
    try:
        answer = shape.model_validate(content, strict=True)
    except ValidationError as error:
        raise BadAnswerError("; ".join(_faults(error))) from error
    try:
        check(answer)
    except ValueError as error:
        raise BadAnswerError(str(error)) from error
    return answer


def _strict_json(text: str) -> object:
    try:
        content = json.loads(text, object_pairs_hook=_distinct, parse_constant=_no_number)
        if _HALF_CHARACTER.search(text):
            json.dumps(content, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise BadAnswerError(_no_json(text, error)) from error
    except RecursionError as error:
        raise BadAnswerError("The JSON is nested too deeply.") from error
    except UnicodeEncodeError as error:
        raise BadAnswerError("A string holds half a character.") from error
    except ValueError as error:
        raise BadAnswerError(str(error)) from error
    return content


def _distinct(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"The key {_named(key)} stands twice in one object.")
        found[key] = value
    return found


def _no_number(constant: str) -> object:
    raise ValueError(f"{constant} is not JSON.")


def _no_json(text: str, error: json.JSONDecodeError) -> str:
    if text.lstrip().startswith("```"):
        return "The JSON stands in a code fence: answer with the JSON alone."
    if error.msg == "Extra data":
        return "Something follows the JSON object: answer with one object alone."
    if error.pos == 0 or not text.lstrip().startswith("{"):
        return "The answer does not start with a JSON object: answer with the JSON alone."
    return f"The JSON is broken: {error.msg} at character {error.pos}."


def _faults(error: ValidationError) -> Iterable[str]:
    faults = error.errors(include_url=False, include_context=False, include_input=False)
    for fault in faults[:_MOST_FAULTS]:
        place = ".".join(str(step) for step in fault["loc"]) or "the answer"
        yield f"{_named(place)}: {fault['msg']}"


def _named(key: str) -> str:
    return printable(key)[:_LONGEST_NAME]
