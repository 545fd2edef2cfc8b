"""Processes that compute for this one.

Owns how a worker is started, asked and ended, and how many processors there are. Knows nothing of
what is computed.

A worker is a plain interpreter with pipes, not one of `concurrent.futures`: those run the script of
the caller once more, which one without a main guard does not survive; they outlive a caller that
is killed, and show tracebacks when a terminal interrupts them.
"""

from __future__ import annotations

import gc
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, TypeVar, cast

from summarizer.making.worker import read_frame, write_frame

Given = TypeVar("Given")
Result = TypeVar("Result")

_SCRIPT = Path(__file__).with_name("worker.py")


class LostError(Exception):
    """Says that a worker gave no answer, and why; what it was asked is still to be done."""


class Worker:
    """Is a process that calls functions, one at a time; it never outlives this one.

    A context manager, at whose end the process is gone, whatever it does. LostError when it cannot
    be started.
    """

    def __init__(self) -> None:
        try:
            self._process = subprocess.Popen(  # noqa: S603  # our own interpreter and script
                [sys.executable, "-I", str(_SCRIPT)],  # no variable or folder changes what it loads
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C is told to this process, which ends the others
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise LostError(f"cannot be started: {error.strerror or error}") from error
        self._is_told = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait()  # before its streams are closed, of which a thread may still read
        for stream in (self._questions, self._answers):
            try:
                stream.close()
            except OSError:
                continue  # what it was never sent, for it had ended before

    def call(self, function: Callable[[Given], Result], given: Given) -> Result:
        """Return what a function of a module comes to; LostError when no answer comes."""
        question = pickle.dumps((function, given), pickle.HIGHEST_PROTOCOL)
        try:
            if not self._is_told:
                write_frame(self._questions, pickle.dumps((sys.path, gc.get_threshold())))
                self._is_told = True
            write_frame(self._questions, question)
            frame = read_frame(self._answers)
        except OSError as error:
            raise LostError(f"broke off: {error.strerror or error}") from error
        if frame is None:
            raise LostError(f"ended with {self._process.wait()}")
        is_done, answer = pickle.loads(frame)  # noqa: S301  # of our own process
        if not is_done:
            raise LostError(f"failed: {answer}")
        return cast("Result", answer)

    @property
    def _questions(self) -> BinaryIO:
        return cast("BinaryIO", self._process.stdin)

    @property
    def _answers(self) -> BinaryIO:
        return cast("BinaryIO", self._process.stdout)


def processors() -> int:
    """Return how many processors this process may use."""
    if sys.version_info >= (3, 13):
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def can_hire() -> bool:
    """Tell whether there is an interpreter to start; a frozen or embedded program has none."""
    return bool(sys.executable) and not hasattr(sys, "frozen")
