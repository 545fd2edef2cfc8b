"""Which run asks a question while others with the same cache wait for its answer.

Owns the leases in the cache's file: one process holds one for as long as it lives and its request
may take. A lease is no answer: losing one costs at most a question asked twice.
"""

from __future__ import annotations

import os
import sqlite3
import time

TABLE = """
CREATE TABLE IF NOT EXISTS leases (
    key TEXT PRIMARY KEY,
    process INTEGER NOT NULL,
    until REAL NOT NULL
)"""
LONGEST_SECONDS = 3_600.0
"""What is further off was written by a clock that ran wrong."""

_HOLDER = "SELECT process, until FROM leases WHERE key = ?"
_TAKE = "INSERT OR REPLACE INTO leases VALUES (?, ?, ?)"
_GIVE = "DELETE FROM leases WHERE key = ? AND process = ?"


def take(connection: sqlite3.Connection, key: str, seconds: float) -> bool:
    """Take the lease of a key in a transaction; tell whether no other living process has it."""
    now = time.time()
    row = connection.execute(_HOLDER, (key,)).fetchone()
    if row is not None and now < row[1] < now + LONGEST_SECONDS and _is_alive(row[0]):
        return False
    connection.execute(_TAKE, (key, os.getpid(), now + min(seconds, LONGEST_SECONDS / 2)))
    return True


def give_back(connection: sqlite3.Connection, key: str) -> None:
    """Let others ask."""
    connection.execute(_GIVE, (key, os.getpid()))


def _is_alive(process: int) -> bool:
    """Tell whether a process of this machine runs; where asking would end it, none does."""
    if os.name == "nt":
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
