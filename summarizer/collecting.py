"""How often Python looks for garbage while articles are read.

Owns the threshold of the collector, which belongs to the whole process: it is raised while a run
is under way, never lowered, and given back as it was. Knows nothing of what runs.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

COLLECT_AFTER = 100_000
"""A run keeps nearly all it makes, so that looking for garbage as often as Python does finds next
to nothing for 5 % of the time."""

_Thresholds = tuple[int, int, int]


class _Seldom:
    """Is the threshold of all runs at once: the first raises it, the last gives it back."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._runs = 0
        self._before: _Thresholds | None = None

    def begin(self) -> None:
        with self._lock:
            self._runs += 1
            given = gc.get_threshold()
            # Zero says never, and who has chosen to collect still less often knows why.
            if self._runs == 1 and 0 < given[0] < COLLECT_AFTER:
                self._before = given
                gc.set_threshold(COLLECT_AFTER, *given[1:])

    def end(self) -> None:
        with self._lock:
            self._runs -= 1
            if self._runs or self._before is None:
                return
            before, self._before = self._before, None
            if gc.get_threshold() == (COLLECT_AFTER, *before[1:]):  # else somebody chose anew
                gc.set_threshold(*before)


_SELDOM = _Seldom()


@contextmanager
def collected_seldom() -> Iterator[None]:
    """Let Python look for garbage less often meanwhile; runs may overlap, in threads as well."""
    _SELDOM.begin()
    try:
        yield
    finally:
        _SELDOM.end()
