"""The one policy of trying again.

Owns what is tried again, how often and after how long; tenacity carries it out. What failed and
why is told by `PassingError` and `BadAnswerError`; everything else is final.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from instructor.core.exceptions import ResponseParsingError
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type

from summarizer.errors import ModelError
from summarizer.model.usage import Tokens

_log = logging.getLogger(__name__)

MOST_TRIES = 5
"""Requests for one answer while the server is overloaded or out of order."""
MOST_CONNECTS = 3
"""Requests for one answer while nothing can be reached: that rarely passes."""
MOST_ANSWERS = 3
"""Answers asked of a model before it counts as unable: the first and two re-asks."""
MOST_REQUESTS = MOST_TRIES + MOST_ANSWERS
"""Requests for one answer, whatever goes wrong."""
MOST_WAIT = 120.0
"""Seconds a server may ask to wait; a run that must wait longer stops and says so."""

_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0
_CROWD = 2.0  # limits per minute pass more slowly than a hiccup
_JITTER = 0.1

Sleep = Callable[[float], Awaitable[None]]


class PassingError(Exception):
    """Carries an error that may be gone at the next try, `after` so many seconds if known.

    `is_crowd` says that there were too many requests at once.
    """

    def __init__(
        self,
        error: ModelError,
        *,
        after: float | None = None,
        tries: int = MOST_TRIES,
        is_crowd: bool = False,
    ) -> None:
        super().__init__(str(error))
        self.error = error
        self.after = after
        self.tries = tries
        self.is_crowd = is_crowd


class BadAnswerError(ResponseParsingError):
    """Says what is wrong with an answer, in words that its model can act on."""


@dataclass(slots=True)
class Attempts:
    """Counts what one question has cost so far."""

    failures: int = 0
    bad_answers: int = 0
    answers: list[Tokens | None] = field(default_factory=list)


def policy(attempts: Attempts, sleep: Sleep) -> AsyncRetrying:
    """Return the policy for one question."""
    return AsyncRetrying(
        retry=retry_if_exception_type((PassingError, BadAnswerError)),
        stop=lambda state: _is_spent(state, attempts),
        wait=lambda state: _pause(state, attempts),
        sleep=sleep,
        before_sleep=_tell,
        reraise=True,
    )


def _backoff(failures: int) -> float:
    """Return the seconds to wait after so many failures: doubling, jittered by half."""
    pause: float = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2 ** (failures - 1))
    return pause * random.uniform(0.5, 1.0)  # noqa: S311  # spreads load, guards no secret


def _is_spent(state: RetryCallState, attempts: Attempts) -> bool:
    error = _error(state)
    if isinstance(error, PassingError) and attempts.failures >= error.tries:
        return True
    return attempts.bad_answers >= MOST_ANSWERS or state.attempt_number >= MOST_REQUESTS


def _pause(state: RetryCallState, attempts: Attempts) -> float:
    error = _error(state)
    if not isinstance(error, PassingError):
        return 0.0  # a model is asked again at once: its server is well
    if error.after is None:
        return _backoff(attempts.failures) * (_CROWD if error.is_crowd else 1.0)
    return error.after * random.uniform(1.0, 1.0 + _JITTER)  # noqa: S311  # spreads load only


def _tell(state: RetryCallState) -> None:
    """Log a try that failed; what a model wrote wrong is a matter for the lowest level."""
    error, pause = _error(state), state.upcoming_sleep
    if isinstance(error, PassingError):
        _log.info("again in %.2f s: %s", pause, error)
    else:
        _log.info("again at once: the answer is not of the shape asked for")
        _log.debug("the answer is refused: %s", error)


def _error(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None
