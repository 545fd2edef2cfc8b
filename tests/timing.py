"""How long something takes, for tests of growth."""

from __future__ import annotations

import time
from collections.abc import Callable


def quickest(work: Callable[[], object], runs: int) -> float:
    """Return the least seconds of CPU of some runs: a busy machine slows single ones."""
    taken = []
    for _ in range(runs):
        started = time.process_time()
        work()
        taken.append(time.process_time() - started)
    return min(taken)
