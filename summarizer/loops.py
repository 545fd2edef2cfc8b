"""Coroutines for callers that want none, and several of them at once.

Owns the one way from plain code into a loop, and how steps that are taken at once come to an end.
Knows nothing of what is run.
"""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from typing import Any, TypeVar

Result = TypeVar("Result")


def run(coroutine: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine to its end, in a thread of its own when a loop already runs here."""
    import asyncio  # kept out of start-up: `--help` and `verify` never need a loop

    if not _is_running():
        return asyncio.run(coroutine)
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=1) as executor:
        return executor.submit(asyncio.run, coroutine).result()


async def together(steps: Iterable[Coroutine[Any, Any, Result]]) -> list[Result]:
    """Return the results of steps taken at once, in their order; an exception ends them all.

    The first that fails is raised as itself, with its own cause.
    """
    import asyncio

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(step) for step in steps]
    except BaseExceptionGroup as failed:
        raise failed.exceptions[0] from failed.exceptions[0].__cause__
    return [task.result() for task in tasks]


def _is_running() -> bool:
    """Tell whether a loop runs in this thread."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
