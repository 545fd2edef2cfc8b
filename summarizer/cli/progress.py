"""Progress of a run on one line of standard error, on a terminal only.

Owns that line: it is drawn over itself and gone when the run ends.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from summarizer.errors import printable

if TYPE_CHECKING:
    from summarizer.api import OnProgress, Progress

_CLEAR = "\r\x1b[K"


@contextmanager
def progress_line(*, quiet: bool) -> Iterator[OnProgress | None]:
    """Yield what to call at each step; None where nobody watches."""
    if quiet or sys.stderr is None or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    try:
        yield _draw
    finally:
        sys.stderr.write(_CLEAR)
        sys.stderr.flush()


def _draw(progress: Progress) -> None:
    line = f"{progress.stage} {progress.done} of {progress.total}: {printable(progress.name)}"
    columns = shutil.get_terminal_size().columns
    shown = line[: columns - 1].encode(sys.stderr.encoding or "utf-8", "replace")
    sys.stderr.write(_CLEAR + shown.decode(sys.stderr.encoding or "utf-8"))
    sys.stderr.flush()
