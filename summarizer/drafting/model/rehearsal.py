"""A run gone through with nobody behind the door, to see what it would ask.

Owns the stand-in for a model: it gives the answers that earlier runs have kept, and else answers
with lines it was shown, long ones, so that what follows is asked about in full. Sends nothing and
needs no key.
"""

from __future__ import annotations

import functools
import json
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from pydantic import BaseModel

from summarizer.config import Budget, Price, Server
from summarizer.drafting.model.room import LETTERS_PER_TOKEN, MESSAGES
from summarizer.drafting.wire import (
    WrittenArticle,
    WrittenClaim,
    WrittenPoint,
    WrittenVerdict,
    WrittenVerdicts,
)
from summarizer.errors import UnansweredError
from summarizer.model import Answer, Check, Shape, Tokens
from summarizer.model.asking import Question
from summarizer.model.cache import AnswerCache
from summarizer.model.door import ModelDoor, anything
from summarizer.model.replies import Reply
from summarizer.model.transport import NOBODY
from summarizer.prompting import Prompted, response_schema

_NO_KEY = "estimate"  # OpenAI cannot be named without one; nothing is sent
_LINE = re.compile(r"^\[(\d+)\] (.*)$", re.MULTILINE)
_CLAIM = re.compile(r"^Claim (\d+): ", re.MULTILINE)
_LONGEST = 480


class NotKeptError(Exception):
    """Says that no earlier run has kept the answer to a question."""


class Rehearsal(ModelDoor):
    """Is a door that counts what it is asked and sends nothing.

    `kept` are the answers of earlier runs, open or in their folder.
    """

    def __init__(
        self,
        server: Server,
        *,
        claims: int,
        price: Price | None = None,
        kept: AnswerCache | Path | None = None,
    ) -> None:
        named = Server(
            base_url=server.base_url, model=server.model, context_window=server.context_window
        )
        environ = {"OPENAI_API_KEY": _NO_KEY}
        environ["OPENAI_BASE_URL"] = os.environ.get("OPENAI_BASE_URL", "")
        own = kept if isinstance(kept, Path) else None
        self._lent: AnswerCache | None = None if isinstance(kept, Path) else kept
        budget = Budget(price=price)
        super().__init__(named, budget=budget, environ=environ, transport=NOBODY, cache=own)
        self._claims = claims
        self.requests = self.kept = 0
        self.is_priced = True
        self.about = Tokens()
        self.most = Tokens()

    async def __aenter__(self) -> Self:
        await super().__aenter__()
        self._cache = self._lent or self._cache
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._lent is not None:
            self._cache = None  # whoever lent it goes on with it
        await super().__aexit__(kind, error, trace)

    async def ask(
        self, prompted: Prompted, shape: type[Shape], check: Check[Shape] = anything
    ) -> Answer[Shape]:
        """Return the kept answer, or else one of lines that were shown."""
        if self._cache is not None:
            with suppress(NotKeptError):
                return await self._asked_before(prompted, shape, check)
        value = shape.model_validate(self._answer(prompted.user, shape).model_dump())
        self._count(prompted, shape, len(value.model_dump_json()))
        return Answer(value, None, None)

    async def _asked_before(
        self, prompted: Prompted, shape: type[Shape], check: Check[Shape]
    ) -> Answer[Shape]:
        """Return the answer that a run would find, or raise what it would; NotKeptError if none."""
        try:
            answer = await super().ask(prompted, shape, check)
        except UnansweredError:
            self.kept += 1
            raise
        self.kept += 1
        return answer

    async def _exchange(
        self, question: Question[Any], request: dict[str, Any]
    ) -> tuple[Reply, int]:
        """Return the reply that is kept; there is no other."""
        bounds = self._limits.bounds
        kept = self._cache and await self._cache.get(request, self._limits.tokens, bounds)
        if not kept:
            raise NotKeptError
        self._take_in(kept[0], question, kept[1])
        return kept

    def _count(self, prompted: Prompted, shape: type[BaseModel], letters: int) -> None:
        """Count a request with an answer of so many letters."""
        asked = f"{prompted.system}{prompted.user}{_schema(shape)}"
        whole = len(asked.encode()) + MESSAGES
        self.requests += 1
        longest = self.price.up_to if self.price else None
        self.is_priced = self.is_priced and (longest is None or whole <= longest)
        self.about += Tokens(
            prompt=len(asked) // LETTERS_PER_TOKEN, completion=letters // LETTERS_PER_TOKEN
        )
        self.most += Tokens(prompt=whole, completion=max(self._limits.bounds))

    def _answer(self, prompt: str, shape: type[BaseModel]) -> BaseModel:
        lines = [(int(number), text[:_LONGEST]) for number, text in _LINE.findall(prompt)]
        longest = sorted(lines, key=lambda line: -len(line[1]))[: self._claims]
        if shape is WrittenArticle:
            claims = [WrittenClaim(sentences=[n], text=text) for n, text in longest]
            return WrittenArticle(claims=claims, headline=claims[0])
        if shape is WrittenVerdicts:
            return WrittenVerdicts(verdicts=list(_verdicts(prompt)))
        points = [WrittenPoint(claims=[n], text=text) for n, text in longest]
        lists: dict[str, list[object]] = {"differences": [], "also_differ": []}
        kept = {name: empty for name, empty in lists.items() if name in shape.model_fields}
        return shape.model_validate({"overview": points, "headline": points[0], **kept})


@functools.cache
def _schema(shape: type[BaseModel]) -> str:
    """Return the schema that goes with a question, as it is sent."""
    return json.dumps(response_schema(shape))


def _verdicts(prompt: str) -> Iterator[WrittenVerdict]:
    for number in _CLAIM.findall(prompt):
        yield WrittenVerdict(claim=int(number), words="", supported=True)
