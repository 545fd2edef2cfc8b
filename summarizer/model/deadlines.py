"""The deadline of a whole request.

Owns what counts towards it: time spent waiting for the server, not time in which this process
was too busy to take the answer in. Knows nothing of requests.
"""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self

_STEP = 0.25
"""Seconds that are counted at once; a loop that is later than that was busy."""


class Deadline:
    """Ends what runs within it, with TimeoutError, after so many seconds of waiting.

    Works like `asyncio.timeout`, which counts every second: where answers by the dozen arrive
    together, the last ones would be thrown away although they have been here for long.
    """

    def __init__(self, seconds: float) -> None:
        self._left = seconds
        self._timeout = asyncio.timeout(None)

    async def __aenter__(self) -> Self:
        await self._timeout.__aenter__()
        self._wait()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        await self._timeout.__aexit__(kind, error, trace)

    def _wait(self) -> None:
        loop = asyncio.get_running_loop()
        step = min(self._left, _STEP)
        due = loop.time() + step
        self._timer = loop.call_at(due, self._count, step, due)

    def _count(self, step: float, due: float) -> None:
        """Count a step that ended in time, and one that did not as if it had not been."""
        now = asyncio.get_running_loop().time()
        if now - due < _STEP:
            self._left -= step
        if self._left > 0:
            self._wait()
        else:
            self._timeout.reschedule(now)
