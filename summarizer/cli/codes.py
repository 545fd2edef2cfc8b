"""Exit codes and how they are reached.

Owns their numbers and which one counts when several are due.
"""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """Says how a command ended."""

    DONE = 0
    CHECK_FAILED = 1
    USAGE = 2
    SOME_FAILED = 3
    STOPPED = 4
    INTERRUPTED = 130


_GRAVITY = (
    ExitCode.INTERRUPTED,
    ExitCode.STOPPED,
    ExitCode.SOME_FAILED,
    ExitCode.CHECK_FAILED,
    ExitCode.DONE,
)


def gravest(*codes: ExitCode) -> ExitCode:
    """Return the one of several codes that counts; USAGE never meets another."""
    return min((ExitCode.DONE, *codes), key=_GRAVITY.index)
