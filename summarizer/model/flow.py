"""How many requests are under way at once.

Owns the gate that lets the first request of a run go alone, the limit, and its adaptation: halved
when a server says "too many", raised by one after as many answers as it has places (additive
increase, multiplicative decrease; Chiu and Jain 1989). Knows nothing of what is asked.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

_log = logging.getLogger(__name__)

_TICK = 0.01
"""Timers may go off a little early; what waits for one must not miss it."""


class Flow:
    """Hands out places to requests, first come, first served."""

    def __init__(self, most: int) -> None:
        self._most = max(1, most)
        self._limit = self._most
        self._is_open = False
        self._under_way = 0
        self._streak = 0
        self._slowed_at = self._resume_at = 0.0
        self._waiting: deque[asyncio.Future[None]] = deque()

    @asynccontextmanager
    async def place(self) -> AsyncIterator[float]:
        """Wait for a place; give the time at which it was got, for `slow_down`."""
        if self._waiting or not self._is_free():
            await self._turn()
        else:
            self._under_way += 1
        try:
            yield asyncio.get_running_loop().time()
        finally:
            self._leave()

    def open(self) -> None:
        """Let the others follow the first request."""
        if not self._is_open:
            self._is_open = True
            self._wake()

    def speed_up(self) -> None:
        """Note an answer: after as many as there are places there is one place more."""
        self._streak += 1
        if self._streak >= self._limit and self._limit < self._most:
            self._limit, self._streak = self._limit + 1, 0
            _log.info("%d requests at once from now on", self._limit)
            self._wake()

    def slow_down(self, started: float, pause: float) -> None:
        """Note a "too many" to a request started at a time, and wait `pause` seconds with all."""
        loop = asyncio.get_running_loop()
        self._streak = 0
        if started >= self._slowed_at:  # what was sent before the last step tells nothing of it
            self._limit, self._slowed_at = max(1, self._limit // 2), loop.time()
            _log.info("too many requests: %d at once from now on", self._limit)
        self.wait(pause)

    def wait(self, pause: float) -> None:
        """Start no request for so many seconds."""
        loop = asyncio.get_running_loop()
        if pause > 0 and loop.time() + pause > self._resume_at:
            self._resume_at = loop.time() + pause
            loop.call_at(self._resume_at, self._wake)

    def _is_free(self) -> bool:
        places = self._limit if self._is_open else 1
        now = asyncio.get_running_loop().time()
        return self._under_way < places and now >= self._resume_at - _TICK

    async def _turn(self) -> None:
        waiter = asyncio.get_running_loop().create_future()
        self._waiting.append(waiter)
        try:
            await waiter
        except asyncio.CancelledError:
            if waiter.done() and not waiter.cancelled():
                self._leave()  # the place had been handed over already
            raise

    def _leave(self) -> None:
        self._under_way -= 1
        self._wake()

    def _wake(self) -> None:
        """Hand free places over to those who wait, so that no newcomer takes them first."""
        while self._waiting and self._is_free():
            waiter = self._waiting.popleft()
            if not waiter.done():
                self._under_way += 1
                waiter.set_result(None)
