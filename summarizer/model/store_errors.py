"""What goes wrong with the file of kept answers, in words.

Owns the translation of what SQLite and file systems raise; every error names the file and says what
to do. Knows nothing of what is kept.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from summarizer.errors import CacheError, printable

BUSY_SECONDS = 15.0
"""How long another run may hold the file; writing one answer takes it milliseconds."""

_ADVICE = "choose another --cache-dir, or run with --no-cache"


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Translate what SQLite and the file system raise into errors that name the file."""
    try:
        yield
    except sqlite3.Error as error:
        raise CacheError(*_told(path, error)) from error
    except OSError as error:
        why = error.strerror or str(error)
        raise CacheError(f"the cache {shown(path)} cannot be used: {why}; {_ADVICE}") from error


def shown(path: Path) -> str:
    """Return the name of a file as it can be shown."""
    return printable(str(path))


def _told(path: Path, error: sqlite3.Error) -> tuple[str, Literal["damaged", "unusable"]]:
    kind = getattr(error, "sqlite_errorname", "")
    if kind.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        problem = f"another program has held the cache {shown(path)} for {BUSY_SECONDS:g} s"
        return f"{problem}; run again later, or with --no-cache", "unusable"
    if kind.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        problem = f"the cache {shown(path)} is damaged ({error})"
        return f"{problem}; remove it with `summarize cache clear`", "damaged"
    if kind == "SQLITE_IOERR_WRITE":
        problem = (
            f"the cache {shown(path)} cannot be written: its drive fails, or a quota is used up"
        )
        return f"{problem}; {_ADVICE}", "unusable"
    return f"the cache {shown(path)} cannot be used: {error}; {_ADVICE}", "unusable"
