"""A run gone through with nobody behind the door, to see what it would ask.

Owns the stand-in for a model: it answers with lines it was shown, long ones, so that what follows
is asked about in full. Sends nothing and needs no key.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator

from pydantic import BaseModel

from summarizer.config import Budget, Price, Server
from summarizer.drafting.model.room import LETTERS_PER_TOKEN, MESSAGES
from summarizer.drafting.wire import (
    WrittenArticle,
    WrittenClaim,
    WrittenOverview,
    WrittenPoint,
    WrittenStory,
    WrittenVerdict,
    WrittenVerdicts,
)
from summarizer.model import Answer, Check, Shape, Tokens
from summarizer.model.door import ModelDoor, anything
from summarizer.model.transport import NOBODY
from summarizer.prompting import Prompted, response_schema

_NO_KEY = "estimate"  # OpenAI cannot be named without one; nothing is sent
_LINE = re.compile(r"^\[(\d+)\] (.*)$", re.MULTILINE)
_CLAIM = re.compile(r"^Claim (\d+): ", re.MULTILINE)
_LONGEST = 480


class Rehearsal(ModelDoor):
    """Is a door that counts what it is asked and sends nothing."""

    def __init__(self, server: Server, *, claims: int, price: Price | None = None) -> None:
        named = Server(
            base_url=server.base_url, model=server.model, context_window=server.context_window
        )
        environ = {"OPENAI_API_KEY": _NO_KEY}
        environ["OPENAI_BASE_URL"] = os.environ.get("OPENAI_BASE_URL", "")
        super().__init__(named, budget=Budget(price=price), environ=environ, transport=NOBODY)
        self._claims = claims
        self.requests = 0
        self.is_priced = True
        self.about = Tokens()
        self.most = Tokens()

    async def ask(
        self,
        prompted: Prompted,
        shape: type[Shape],
        check: Check[Shape] = anything,  # noqa: ARG002  # the stand-in makes no mistakes
    ) -> Answer[Shape]:
        """Return an answer of lines that were shown."""
        value = shape.model_validate(self._answer(prompted.user, shape).model_dump())
        asked = f"{prompted.system}{prompted.user}{json.dumps(response_schema(shape))}"
        whole = len(asked.encode()) + MESSAGES
        written = len(value.model_dump_json()) // LETTERS_PER_TOKEN
        self.requests += 1
        longest = self.price.up_to if self.price else None
        self.is_priced = self.is_priced and (longest is None or whole <= longest)
        self.about += Tokens(prompt=len(asked) // LETTERS_PER_TOKEN, completion=written)
        self.most += Tokens(prompt=whole, completion=max(self._limits.bounds))
        return Answer(value, None, None)

    def _answer(self, prompt: str, shape: type[BaseModel]) -> BaseModel:
        lines = [(int(number), text[:_LONGEST]) for number, text in _LINE.findall(prompt)]
        longest = sorted(lines, key=lambda line: -len(line[1]))[: self._claims]
        if shape is WrittenArticle:
            claims = [WrittenClaim(sentences=[n], text=text) for n, text in longest]
            return WrittenArticle(claims=claims, headline=claims[0])
        if shape is WrittenVerdicts:
            return WrittenVerdicts(verdicts=list(_verdicts(prompt)))
        points = [WrittenPoint(claims=[n], text=text) for n, text in longest]
        if shape is WrittenStory:
            return WrittenStory(overview=points, headline=points[0], differences=[])
        return WrittenOverview(overview=points, headline=points[0])


def _verdicts(prompt: str) -> Iterator[WrittenVerdict]:
    for number in _CLAIM.findall(prompt):
        yield WrittenVerdict(claim=int(number), words="", supported=True)
