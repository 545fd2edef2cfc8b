"""Answers kept on disk: an SQLite file that only its owner can read.

Owns the file, its version, its bound and how damage is told from a miss. Knows keys and replies,
not what was asked; holds no key of an account and nothing of a request but a hash.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from summarizer.errors import CacheError
from summarizer.model import leases
from summarizer.model.drives import can_lock, is_remote
from summarizer.model.replies import Reply
from summarizer.model.store_errors import BUSY_SECONDS, named, shown
from summarizer.model.usage import Tokens

FILE_NAME = "answers.sqlite3"
VERSION = 1
MOST_BYTES = 256 << 20
"""Room for some hundred thousand answers; beyond it those go first that were used longest ago."""

_APPLICATION = 0x50424632  # tells a cache of ours from any other SQLite file
_BESIDE = ("", "-wal", "-shm", "-journal")
_ROW_BYTES = 256  # what a row takes beside its reply
_KEPT_SHARE = 0.9  # so that a full cache is not trimmed at every answer
_TABLE = """
CREATE TABLE IF NOT EXISTS answers (
    key TEXT PRIMARY KEY,
    reply BLOB NOT NULL,
    checksum BLOB NOT NULL,
    used INTEGER NOT NULL
)"""
_STORE = "INSERT INTO answers VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING"
_TRIM = """
DELETE FROM answers WHERE key IN (
    SELECT key FROM (
        SELECT key, sum(length(reply) + ?) OVER (ORDER BY used DESC, rowid DESC) AS total
        FROM answers
    ) WHERE total > ?
)"""


@dataclass(frozen=True, slots=True)
class CacheInfo:
    """Says what a cache holds; `size` is in bytes on disk."""

    path: Path
    answers: int
    size: int


class AnswerStore:
    """Keeps replies under keys; every method may raise CacheError, which names the file.

    Several processes may use one file at once. The first reply under a key stays.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self.path = folder / FILE_NAME
        self._most = most_bytes
        self._used: set[str] = set()
        with named(self.path):
            self._connection = _opened(self.path)
            try:
                self._size = self._total()
            except BaseException:
                self._connection.close()
                raise

    def close(self) -> None:
        """Note what was used and let go of the file."""
        # Costs nobody an answer: only the order in which a full cache is trimmed.
        with closing(self._connection), suppress(sqlite3.Error), _transaction(self._connection):
            self._note_use()

    def get(self, key: str) -> Reply | None:
        """Return the reply under a key; a row that is not what was written counts as none."""
        with named(self.path):
            find = "SELECT reply, checksum FROM answers WHERE key = ?"
            row = self._connection.execute(find, (key,)).fetchone()
            if row is None:
                return None
            reply = _read(key, *row)
            if reply is None:
                self._connection.execute("DELETE FROM answers WHERE key = ?", (key,))
                return None
        self._used.add(key)
        return reply

    def put(self, key: str, reply: Reply, lease: str = "") -> None:
        """Keep a reply; when this returns, it outlasts the process and a loss of power.

        The `lease` that it was asked under ends with it.
        """
        written = _written(reply)
        with named(self.path):
            with _transaction(self._connection):
                row = (key, written, _checksum(key, written), time.time_ns())
                self._connection.execute(_STORE, row)
                leases.give_back(self._connection, lease)
                self._note_use()
            self._size += len(written) + _ROW_BYTES
            if self._size > self._most:
                self._trim()

    def lease(self, key: str, seconds: float) -> bool:
        """Tell whether this process may ask a question, which no other living one then does."""
        with named(self.path), _transaction(self._connection):
            return leases.take(self._connection, key, seconds)

    def give_back(self, key: str) -> None:
        """Let others ask what got no answer."""
        with named(self.path):
            leases.give_back(self._connection, key)

    def info(self) -> CacheInfo:
        """Return what the file holds."""
        with named(self.path):
            (count,) = self._connection.execute("SELECT count(*) FROM answers").fetchone()
            return CacheInfo(self.path, count, _size_on_disk(self.path))

    def clear(self) -> None:
        """Remove every answer, and its bytes from the file."""
        with named(self.path):
            self._connection.execute("DELETE FROM answers")
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _note_use(self) -> None:
        now = time.time_ns()
        noted = [(now, key) for key in self._used]
        self._connection.executemany("UPDATE answers SET used = ? WHERE key = ?", noted)
        self._used.clear()

    def _trim(self) -> None:
        with _transaction(self._connection):
            self._connection.execute(_TRIM, (_ROW_BYTES, int(self._most * _KEPT_SHARE)))
        self._size = self._total()

    def _total(self) -> int:
        total = "SELECT coalesce(sum(length(reply) + ?), 0) FROM answers"
        (size,) = self._connection.execute(total, (_ROW_BYTES,)).fetchone()
        return int(size)


def cache_info(folder: Path) -> CacheInfo:
    """Return what the cache in a folder holds, making none where there is none."""
    path = folder / FILE_NAME
    if not path.exists():
        return CacheInfo(path, 0, 0)
    with closing(AnswerStore(folder)) as store:
        return store.info()


def clear_cache(folder: Path) -> CacheInfo:
    """Empty the cache in a folder and return what it held.

    A damaged file, or one of a newer version, is removed; CacheError for one that is none of ours.
    """
    path = folder / FILE_NAME
    if not path.exists():
        return CacheInfo(path, 0, 0)
    try:
        with closing(AnswerStore(folder)) as store:
            held = store.info()
            store.clear()
            return held
    except CacheError as error:
        if error.fault not in ("damaged", "newer"):
            raise
    held = CacheInfo(path, 0, _size_on_disk(path))
    with named(path):
        for ending in _BESIDE:
            path.with_name(path.name + ending).unlink(missing_ok=True)
    return held


def _opened(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not can_lock(path.parent):
        problem = f"{shown(path)} lies on a drive where no file can be locked"
        raise CacheError(f"the cache {problem}; choose another --cache-dir")
    _create(path)
    # Opened in one thread and used in another, never in two at once.
    connection = sqlite3.connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        _refuse_others(path, connection)
        path.chmod(0o600)
        # A log ahead needs memory that all who write share, and two machines share none.
        journal = "DELETE" if is_remote(path.parent) else "WAL"
        connection.execute(f"PRAGMA journal_mode = {journal}").fetchone()
        connection.execute("PRAGMA synchronous = FULL")
        with _transaction(connection):  # a file that cannot be written is found here, unpaid
            connection.execute(_TABLE)
            connection.execute(leases.TABLE)
            connection.execute(f"PRAGMA application_id = {_APPLICATION}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        connection.close()
        raise
    return connection


def _create(path: Path) -> None:
    """Make a file that others cannot read, as SQLite would let them.

    One that is there is left alone: closing it would give up the locks of this process on it.
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _refuse_others(path: Path, connection: sqlite3.Connection) -> None:
    """Raise for a file of another program or a newer version, before anything is changed."""
    connection.execute("BEGIN")  # one look: another run may be making the file at this moment
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute("COMMIT")
    if application != _APPLICATION and (application or version or tables):
        raise CacheError(f"{shown(path)} is no cache of summarize; choose another --cache-dir")
    if version > VERSION:
        problem = f"{shown(path)} was written by a newer version of summarize"
        raise CacheError(f"{problem}; update, or choose another --cache-dir", fault="newer")


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    connection.execute("COMMIT")


def _size_on_disk(path: Path) -> int:
    files = (path.with_name(path.name + ending) for ending in _BESIDE)
    return sum(file.stat().st_size for file in files if file.exists())


def _checksum(key: str, written: bytes) -> bytes:
    return hashlib.sha256(key.encode() + b"\n" + written).digest()


def _written(reply: Reply) -> bytes:
    tokens = reply.tokens
    row = {
        "text": reply.text,
        "refusal": reply.refusal,
        "finish": reply.finish,
        "model": reply.model,
        "tokens": tokens and (tokens.prompt, tokens.cached, tokens.completion, tokens.thought),
    }
    return json.dumps(row).encode()


def _read(key: str, written: object, checksum: object) -> Reply | None:
    if not isinstance(written, bytes) or checksum != _checksum(key, written):
        return None
    row = json.loads(written)
    tokens = None if row["tokens"] is None else Tokens(*row["tokens"])
    return Reply(row["text"], row["refusal"], row["finish"], row["model"], tokens)
