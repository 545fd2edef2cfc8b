"""Steps taken at once.

Owns their order and their end: the first that fails ends the others, and is raised as itself. How
many of them ask a model at the same time is the door's business.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any, TypeVar

Result = TypeVar("Result")


async def together(steps: Iterable[Coroutine[Any, Any, Result]]) -> list[Result]:
    """Return the results of steps taken at once, in their order; an exception ends them all."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(step) for step in steps]
    except BaseExceptionGroup as failed:
        raise failed.exceptions[0] from failed.exceptions[0].__cause__
    return [task.result() for task in tasks]
