"""How a command ends when it is told to: Ctrl-C, or a polite request to terminate.

Owns the handlers of signals and the time that an ending may take. What a run has paid for is on
the disk by then, and output files are written whole or not at all, so that leaving is safe.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from summarizer.cli.codes import ExitCode

GRACE_SECONDS = 1.2
"""How long an ending in order may take: closing connections, letting go of the cache."""

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Farewell:
    """Is the last line of a command that is interrupted; one that pays for answers adds to it."""

    BARE = "interrupted"

    def __init__(self) -> None:
        self.words = self.BARE

    def add(self, words: str) -> None:
        """Say more than that the command was interrupted."""
        self.words = f"{self.BARE}; {words}"


FAREWELL = Farewell()
"""One for the process: a second signal, or the end of the grace, can ask nobody else."""


@contextmanager
def interruptible(*, is_process: bool) -> Iterator[None]:
    """End what runs at the first signal; a second, or the end of the grace, leaves.

    A loop is ended by cancelling what runs in it, all else by KeyboardInterrupt.

    `is_process` says that the command is all that the process does: then it ends here, since the
    end of the interpreter would wait for threads.
    """
    FAREWELL.words = Farewell.BARE
    if threading.current_thread() is not threading.main_thread():
        yield  # signals come to the main thread alone
        return
    ending = _Ending()
    before = {number: signal.signal(number, ending.on_signal) for number in _SIGNALS}
    try:
        yield
    except BaseException:
        if is_process and ending.is_begun:
            _leave()  # a library made something else of the interrupt on its way out
        raise
    finally:
        if is_process and ending.is_begun:
            os._exit(ExitCode.INTERRUPTED)  # all is told and let go of; nothing is left to wait for
        ending.forget()
        for number, handler in before.items():
            signal.signal(number, handler)


class _Ending:
    """Is the end of a command, begun by its first signal."""

    def __init__(self) -> None:
        self.is_begun = False
        self._timer = threading.Timer(GRACE_SECONDS, _leave)
        self._timer.daemon = True

    def on_signal(self, _: int, __: FrameType | None) -> None:
        """End in order, the second time at once."""
        if self.is_begun:
            _leave()
        self.is_begun = True
        self._timer.start()
        if not _cancel_loop():
            raise KeyboardInterrupt

    def forget(self) -> None:
        """Let whoever called go on."""
        self._timer.cancel()


def is_interrupt(error: BaseException) -> bool:
    """Tell whether an error is how a signal ends a command."""
    asyncio = sys.modules.get("asyncio")  # never loaded for this: start-up does without
    cancelled = asyncio is not None and isinstance(error, asyncio.CancelledError)
    return cancelled or isinstance(error, KeyboardInterrupt)


def _cancel_loop() -> bool:
    """Cancel what runs in the loop of this thread; tell whether there is one."""
    asyncio = sys.modules.get("asyncio")
    try:
        loop = None if asyncio is None else asyncio.get_running_loop()
    except RuntimeError:
        return False
    if asyncio is None or loop is None:
        return False
    for task in asyncio.all_tasks(loop):
        loop.call_soon_threadsafe(task.cancel)
    return True


def _leave() -> None:
    """End the process without asking its threads."""
    try:
        os.write(2, f"summarize: {FAREWELL.words}\n".encode())
    finally:
        os._exit(ExitCode.INTERRUPTED)
