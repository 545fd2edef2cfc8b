"""The one door to models: asked with a prompt and a shape, it answers with that shape.

Owns the order of its parts, what a run has spent and when a run must stop. Instructor validates
and asks again, tenacity tries again, the SDK sends; what each may do is its neighbour's business.
Knows nothing of articles.
"""

from __future__ import annotations

import asyncio
import copy
import logging
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from operator import add
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, Self

import httpx2

from summarizer.config import Budget, Server
from summarizer.errors import ModelError, OutputError, TransportError, UnansweredError
from summarizer.model.answers import Check, Shape
from summarizer.model.asking import Asker, Question
from summarizer.model.budget import Spending
from summarizer.model.cache import AnswerCache
from summarizer.model.flow import Flow
from summarizer.model.keys import destination
from summarizer.model.limits import OLD_NAME, Limits
from summarizer.model.prices import cost, price_of
from summarizer.model.replies import Reply, usable_text
from summarizer.model.retrying import BadAnswerError, PassingError, Sleep
from summarizer.model.sending import Sender, UnknownParameterError, is_refusal
from summarizer.model.usage import Tally, Tokens
from summarizer.models.model_names import is_same_model
from summarizer.prompting import Prompted

_log = logging.getLogger(__name__)

MOST_FAILURES_IN_A_ROW = 50
"""Questions in a row without any answer, after which a server is as good as not there."""


_LEASE_MORE = 30.0  # seconds beyond a request's own: waiting for the budget, keeping the answer
_LOOK_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Answer(Generic[Shape]):
    """Is a valid answer; `tokens` sums up all tries, None when any of them went unreported."""

    value: Shape
    tokens: Tokens | None
    model: str | None


def anything(_: object) -> None:
    """Accept every answer of the right shape."""


class ModelDoor:
    """Asks one model on one server, for one run; an asynchronous context manager.

    `cache` is the folder in which answers are kept, from when the door is entered. `environ` gives
    the keys (the process's by default), `transport` replaces the network and `sleep` the clock of
    the pauses. BudgetError when the `budget` cannot be kept.
    """

    def __init__(
        self,
        server: Server,
        *,
        cache: Path | None = None,
        budget: Budget | None = None,
        environ: Mapping[str, str] | None = None,
        transport: httpx2.AsyncBaseTransport | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.server = server
        self.usage = Tally()
        self.model_answered: str | None = None
        self._place = destination(server, os.environ if environ is None else environ)
        bounds = budget or Budget()
        self.price = bounds.price or price_of(self.host, server.model)
        named = f"{server.model} at {self.host}"
        self._spending = Spending(bounds, self.price, named, keeps=cache is not None)
        self._sender = Sender(self._place, server, transport)
        self._asker = Asker(self._send, server.model, sleep)
        self._flow = Flow(server.concurrency)
        self._limits = Limits(server.context_window)
        self._cache_folder = cache
        self._cache: AnswerCache | None = None
        self._failed_in_a_row = 0
        self._stopped_by: UnansweredError | None = None

    @property
    def host(self) -> str:
        """Return the host that requests go to."""
        return self._place.host

    @property
    def prompt_room(self) -> int:
        """Return how many tokens a prompt may have, so that the answer fits beside it."""
        return self.server.context_window - self._limits.answer

    @property
    def usd(self) -> float | None:
        """Return what the answers cost at most, kept ones as when they came; None if unknown."""
        if self.price is None or self.usage.unknown:
            return None
        if self.price.up_to is not None and self.usage.longest > self.price.up_to:
            return None
        return round(cost(self.price, self.usage.tokens), 6)

    @property
    def kept_answers(self) -> AnswerCache | None:
        """Return the answers of earlier runs, while the door is open; None without a cache."""
        return self._cache

    async def __aenter__(self) -> Self:
        if self._cache_folder is not None:
            self._cache = AnswerCache(self._cache_folder, self._place.base_url)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._sender.close()
        if self._cache is not None:
            await self._cache.close()

    async def ask(
        self, prompted: Prompted, shape: type[Shape], check: Check[Shape] = anything
    ) -> Answer[Shape]:
        """Return the answer to a prompt in a shape, accepted by a check.

        A check raises ValueError in words for the model, which is then asked again. UnansweredError
        says why there is no answer, what becomes of the brief and whether the run must stop.
        """
        question = Question(shape, check)
        try:
            value = await self._asker.ask(question, prompted)
        except (UnansweredError, PassingError, BadAnswerError) as failure:
            raise self._final(failure, question) from failure.__cause__
        self._failed_in_a_row = 0
        spent = question.attempts.answers
        tokens = None if None in spent else reduce(add, filter(None, spent), Tokens())
        return Answer(value, tokens, self.model_answered)

    async def _send(self, question: Question[Any], request: dict[str, Any]) -> str:
        """Return the text of a reply; a cut one is asked for once more if there is more room."""
        reply, bound = await self._exchange(question, request)
        if reply.is_cut and self._limits.tokens > bound:
            reply, _ = await self._exchange(question, request)
        return usable_text(reply, self.host)

    async def _exchange(
        self, question: Question[Any], request: dict[str, Any]
    ) -> tuple[Reply, int]:
        """Return the reply to a request, sent or kept, and the bound it was sent with."""
        if self._cache is None:
            return await self._sent(question, request)
        async with self._cache.turn(request):
            return await self._sent(question, request)

    async def _sent(self, question: Question[Any], request: dict[str, Any]) -> tuple[Reply, int]:
        """Send a request when its turn comes, unless its answer is kept or about to be."""
        while True:
            async with self._flow.place() as started:
                kept = await self._kept(question, request)
                if kept is not None:
                    return kept
                self._raise_if_stopped()
                if await self._may_ask(request):
                    kept = await self._kept(question, request)  # it may have come meanwhile
                    if kept is not None:
                        await self._give_back(request)
                        return kept
                    answered = await self._asked(question, request, started)
                    if answered is not None:
                        return answered
                    continue
            await asyncio.sleep(_LOOK_SECONDS)  # another run is asking the same

    async def _may_ask(self, request: dict[str, Any]) -> bool:
        seconds = self.server.timeout + _LEASE_MORE
        return self._cache is None or await self._cache.lease(request, seconds)

    async def _asked(
        self, question: Question[Any], request: dict[str, Any], started: float
    ) -> tuple[Reply, int] | None:
        """Return the reply to a request sent now; None when it must be sent in another way."""
        name, bound = self._limits.name, self._limits.tokens
        try:
            reply = await self._paid({**request, name: bound}, name, bound)
            if self._cache is not None:
                await self._cache.put(request, bound, reply)
        except UnknownParameterError as refusal:
            await self._give_back(request)
            if name == OLD_NAME:
                raise ModelError(f"{self.host} takes no {name}", stops_run=True) from refusal
            self._limits.name = OLD_NAME
            return None
        except BaseException as error:
            await self._give_back(request)
            if isinstance(error, PassingError) and error.is_crowd:
                self._flow.slow_down(started, error.after or 0.0)
            raise
        self._take_in(reply, question, bound)
        self._flow.open()
        self._flow.speed_up()
        return reply, bound

    async def _give_back(self, request: dict[str, Any]) -> None:
        if self._cache is not None:
            await self._cache.give_back(request)

    async def _paid(self, body: dict[str, Any], name: str, bound: int) -> Reply:
        """Send a request that fits into the budget."""
        reserved = await self._spending.reserve(body, bound)
        try:
            self._raise_if_stopped()  # while the budget was waited for
            self.usage.requests_sent += 1
            reply = await self._logged(body, name, bound)
        except BaseException as error:
            await self._spending.settle(reserved, None, is_refused=is_refusal(error))
            raise
        await self._spending.settle(reserved, reply.tokens)
        return reply

    async def _logged(self, body: dict[str, Any], name: str, bound: int) -> Reply:
        """Send a request; the log tells of it, its words at the lowest level alone."""
        number, started = self.usage.requests_sent, time.monotonic()
        _log.info("request %d: an answer of %d tokens at most", number, bound)
        _log.debug("request %d: %s", number, body["messages"])
        reply, pause = await self._sender.send(body, name)
        self._flow.wait(pause)
        seconds = time.monotonic() - started
        _log.info("request %d: %s after %.2f s, %s", number, reply.finish, seconds, reply.tokens)
        _log.debug("request %d: %s", number, reply.text)
        return reply

    async def _kept(
        self, question: Question[Any], request: dict[str, Any]
    ) -> tuple[Reply, int] | None:
        """Return the reply that an earlier request got; it tells nothing of the server's state.

        Even a run that is stopped gets it: it is paid for.
        """
        if self._cache is None:
            return None
        bounds = self._limits.bounds
        kept = await self._cache.get(request, self._limits.tokens, bounds)
        if kept is not None:
            self.usage.cache_hits += 1
            _log.info("a kept answer, %s", kept[0].tokens)
            self._take_in(kept[0], question, kept[1])
        return kept

    def _take_in(self, reply: Reply, question: Question[Any], bound: int) -> None:
        known = self.model_answered
        if reply.model and (known is None or is_same_model(self.server.model, known)):
            self.model_answered = reply.model  # a stranger's stays
        self.usage.count(reply.tokens)
        question.attempts.answers.append(reply.tokens)
        self._limits.learn(reply, bound)

    def _final(self, failure: Exception, question: Question[Any]) -> UnansweredError:
        """Return the error of a question that ends without an answer; it may end the run."""
        error = self._public(failure, question)
        if isinstance(error, TransportError):
            self._failed_in_a_row += 1
            if not self._sender.was_reached or self._failed_in_a_row >= MOST_FAILURES_IN_A_ROW:
                error = TransportError(str(error), stops_run=True)
        else:
            self._failed_in_a_row = 0
        _log.info("no answer: %s", error)
        if error.stops_run:
            self._stopped_by = self._stopped_by or error
        self._flow.open()
        return error

    def _public(self, failure: Exception, question: Question[Any]) -> UnansweredError:
        if isinstance(failure, PassingError):
            return failure.error
        if isinstance(failure, UnansweredError):
            return failure
        tries = question.attempts.bad_answers
        return OutputError(f"the model gave no valid answer in {tries} tries: {failure}")

    def _raise_if_stopped(self) -> None:
        if self._stopped_by is not None:
            raise copy.copy(self._stopped_by)
