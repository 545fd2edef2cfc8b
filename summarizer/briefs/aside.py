"""Computing beside a loop, so that the loop goes on taking in answers meanwhile.

Owns the one thread in which reading, proof and comparison run while a model is asked. Knows
nothing of what is computed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

Given = ParamSpec("Given")
Result = TypeVar("Result")


class Aside:
    """Takes steps in turn, in one thread: more of them would only wait for each other.

    A context manager. Unlike an executor it never keeps a run that is interrupted from ending:
    what is still to do is left, and nobody waits for the step under way.
    """

    def __init__(self) -> None:
        self._steps: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._is_started = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._steps.put(None)

    async def take(
        self, step: Callable[Given, Result], *given: Given.args, **named: Given.kwargs
    ) -> Result:
        """Return what a step comes to, or raise what it raises."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Result] = loop.create_future()

        def settled(settle: Callable[[], None]) -> None:
            if not future.done():
                settle()

        def work() -> None:
            if future.cancelled():
                return
            try:
                result = step(*given, **named)
            except BaseException as error:  # noqa: BLE001  # raised where it is waited for
                loop.call_soon_threadsafe(settled, lambda e=error: future.set_exception(e))
            else:
                loop.call_soon_threadsafe(settled, lambda: future.set_result(result))

        self._start()
        self._steps.put(work)
        return await future

    def _start(self) -> None:
        if not self._is_started:
            self._is_started = True
            Thread(target=self._work, name="proof", daemon=True).start()

    def _work(self) -> None:
        while (step := self._steps.get()) is not None:
            try:
                step()
            except RuntimeError:
                return  # the loop is closed: the run was ended, and nobody waits any more
