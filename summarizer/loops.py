"""Coroutines for callers that want none.

Owns the one way from plain code into a loop. Knows nothing of what is run.
"""

from __future__ import annotations

from collections.abc import Coroutine
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


def _is_running() -> bool:
    """Tell whether a loop runs in this thread."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
