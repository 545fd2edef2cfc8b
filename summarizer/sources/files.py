"""Bytes of one input, read within bounds.

Owns what may be opened at all: regular files up to `MAX_BYTES`, and standard input. Every
refusal is a SourceError that names the input. Knows nothing of what the bytes mean.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from summarizer.errors import SourceError

MAX_BYTES = 25_000_000
STDIN = "-"

_KINDS = (
    (stat.S_ISDIR, "is a directory"),
    (stat.S_ISFIFO, "is a named pipe, not a file; pipe into standard input with -"),
    (stat.S_ISCHR, "is a device, not a file"),
    (stat.S_ISBLK, "is a device, not a file"),
    (stat.S_ISSOCK, "is a socket, not a file"),
)
_TOO_LARGE = f"is larger than {MAX_BYTES // 1_000_000} MB; split it"


def display_name(path: str | os.PathLike[str]) -> str:
    """Return the name of a path as Unicode; bytes that are none are escaped."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def read_file(path: Path) -> bytes:
    """Return the bytes of a regular file; everything else is refused without opening it."""
    name = display_name(path)
    with open_file(path, MAX_BYTES) as file:
        try:
            return _bounded(file, name)
        except (OSError, ValueError) as error:
            raise unreadable(name, error) from error


def open_file(path: Path, largest: int | None = None) -> BinaryIO:
    """Open a regular file, refuse everything else without opening it, and one that is too large."""
    name = display_name(path)
    try:
        status = path.stat()
        for is_kind, problem in _KINDS:
            if is_kind(status.st_mode):
                raise SourceError(name, problem)
        if largest is not None and status.st_size > largest:
            raise SourceError(name, _TOO_LARGE)
        return path.open("rb")
    except (OSError, ValueError) as error:
        raise unreadable(name, error) from error


def read_stdin(stdin: BinaryIO | None = None) -> bytes:
    """Return the bytes of standard input, or of the stream that stands for it."""
    stream = stdin or getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise SourceError(STDIN, "there is no standard input")
    try:
        return _bounded(stream, STDIN)
    except (OSError, ValueError) as error:
        raise unreadable(STDIN, error) from error


def unreadable(name: str, error: OSError | ValueError) -> SourceError:
    """Return the SourceError that says in plain words why the system refused."""
    if isinstance(error, FileNotFoundError):
        return SourceError(name, "does not exist")
    if isinstance(error, PermissionError):
        return SourceError(name, "may not be read: permission denied")
    reason = error.strerror if isinstance(error, OSError) else None
    return SourceError(name, f"cannot be read: {reason or error}")


def _bounded(stream: BinaryIO, name: str) -> bytes:
    """Read a stream to its end, and refuse one that goes on beyond the bound."""
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise SourceError(name, _TOO_LARGE)
    return data
