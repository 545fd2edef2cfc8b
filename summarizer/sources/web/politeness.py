"""How much is asked of one host, and of all: so many at once, a pause between two.

Owns the places and the pauses. Knows nothing of what is asked.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

AT_ONCE = 16
"""Requests under way to all hosts together."""
LONGEST_PAUSE = 30.0
"""Seconds: what a robots.txt asks for beyond that would be a day for a list of pages."""

Sleep = Callable[[float], Awaitable[None]]


class Manners:
    """Gives each request its turn."""

    def __init__(self, per_host: int, delay: float, sleep: Sleep = asyncio.sleep) -> None:
        self._all = asyncio.Semaphore(AT_ONCE)
        self._hosts: dict[str, _Host] = defaultdict(lambda: _Host(per_host, delay))
        self._sleep = sleep

    def slow_down(self, host: str, delay: float) -> None:
        """Keep at least so many seconds between two requests to a host, within reason."""
        known = self._hosts[host]
        known.delay = max(known.delay, min(delay, LONGEST_PAUSE))

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait for a place at a host and for its pause to end, then hold the place."""
        known = self._hosts[host]
        async with known.places:
            await self._sleep(known.pause())
            async with self._all:
                yield


class _Host:
    """Is a host's places, and when it may be asked next."""

    def __init__(self, places: int, delay: float) -> None:
        self.places = asyncio.Semaphore(places)
        self.delay = delay
        self._next = 0.0

    def pause(self) -> float:
        """Return how long to wait from now, and count the request that waits."""
        now = asyncio.get_running_loop().time()
        start = max(now, self._next)
        self._next = start + self.delay
        return start - now
