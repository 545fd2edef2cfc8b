"""Instructor, told once what to do.

Owns how a question travels through instructor: the strict schema put in by its hook, the answer
parsed by ours, its re-asks worded by ours. Instructor builds model classes and schemas anew for
every call; one prepared class stands for all shapes here, so that this is paid once.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Generic, cast

import instructor
from instructor.core.exceptions import InstructorRetryException
from instructor.core.hooks import HookName, Hooks
from openai.types import CompletionUsage
from pydantic import BaseModel

from summarizer.model.answers import Check, Shape, parse_answer
from summarizer.model.retrying import Attempts, BadAnswerError, PassingError, Sleep, policy
from summarizer.prompting import Prompted, response_schema

# Instructor logs what went wrong together with what the model wrote and was sent.
logging.getLogger("instructor").setLevel(logging.CRITICAL)

Create = Callable[..., Awaitable[Any]]


@dataclass(slots=True)
class Question(Generic[Shape]):
    """Is one question on its way: what is asked for, and what it has cost so far."""

    shape: type[Shape]
    check: Check[Shape]
    attempts: Attempts = field(default_factory=Attempts)


_CURRENT: ContextVar[Question[Any]] = ContextVar("question")
_NO_USAGE = CompletionUsage(prompt_tokens=0, completion_tokens=0, total_tokens=0)


class _Answer(instructor.ResponseSchema):
    """Stands for the shape of the current question wherever instructor wants a model class."""

    @classmethod
    def model_json_schema(cls, *_: Any, **__: Any) -> dict[str, Any]:
        """Return nothing; the hook puts the schema in."""
        return {}

    @classmethod
    def model_validate_json(cls, json_data: Any, *_: Any, **__: Any) -> Any:
        """Return the answer in a wrapper: instructor writes attributes into bare models."""
        question = _CURRENT.get()
        try:
            return SimpleNamespace(value=parse_answer(json_data, question.shape, question.check))
        except BadAnswerError:
            question.attempts.bad_answers += 1
            raise


class Asker:
    """Asks questions through a coroutine that sends requests."""

    def __init__(self, send: Create, model: str, sleep: Sleep) -> None:
        patched = instructor.patch(create=_completing(send), mode=instructor.Mode.JSON_SCHEMA)
        self._create = cast("Create", patched)
        self._model = model
        self._sleep = sleep
        self._hooks = Hooks()
        self._hooks.on(HookName.COMPLETION_KWARGS, _put_schema)

    async def ask(self, question: Question[Shape], prompted: Prompted) -> Shape:
        """Return the answer; raise what made the last try fail."""
        token = _CURRENT.set(question)
        try:
            wrapped = await self._create(
                response_model=_Answer,
                hooks=self._hooks,
                max_retries=policy(question.attempts, self._sleep),
                model=self._model,
                messages=[
                    {"role": "system", "content": prompted.system},
                    {"role": "user", "content": prompted.user},
                ],
            )
        except InstructorRetryException as failure:
            cause = failure.__cause__ or failure  # its own text holds the model's words
            raise cause from cause.__cause__
        finally:
            _CURRENT.reset(token)
        return cast("Shape", wrapped.value)


@functools.cache
def strict_format(shape: type[BaseModel]) -> dict[str, Any]:
    """Return the `json_schema` of a request for a shape, built once per class."""
    return {"name": shape.__name__, "strict": True, "schema": response_schema(shape)}


def _put_schema(**request: Any) -> None:
    shape: type[BaseModel] = _CURRENT.get().shape
    request["response_format"]["json_schema"] = strict_format(shape)


def _completing(send: Create) -> Create:
    """Wrap what sends, so that instructor finds the few attributes it looks for."""

    async def create(**request: Any) -> SimpleNamespace:
        question = _CURRENT.get()
        try:
            text = await send(question, request)
        except PassingError:
            question.attempts.failures += 1
            raise
        message = SimpleNamespace(role="assistant", content=text)
        choice = SimpleNamespace(message=message, finish_reason="stop")
        return SimpleNamespace(choices=[choice], usage=_NO_USAGE)

    return create
