from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import CacheError
from summarizer.model import store as store_module
from summarizer.model import store_errors
from summarizer.model.replies import Reply
from summarizer.model.store import FILE_NAME, AnswerStore, cache_info, clear_cache
from summarizer.model.usage import Tokens

REPLY = Reply('{"count": 7}', None, "stop", "m-1", Tokens(100, 10, 20, 5))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[AnswerStore]:
    with closing(AnswerStore(tmp_path)) as opened:
        yield opened


def change(folder: Path, statement: str) -> None:
    """Change a file behind the store's back."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute(statement)


def filled(folder: Path, count: int = 1) -> Path:
    """Leave a cache of so many answers and return its file."""
    with closing(AnswerStore(folder)) as opened:
        for number in range(count):
            opened.put(f"k{number}", REPLY)
    return folder / FILE_NAME


texts = st.none() | st.text(st.characters(codec=None))
replies = st.builds(
    Reply,
    texts,
    texts,
    texts,
    texts,
    st.none() | st.builds(Tokens, *[st.integers(0, 10**8)] * 4),
)


@given(reply=replies)
def test_what_was_kept_comes_back_as_it_was(
    reply: Reply, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("kept")
    with closing(AnswerStore(folder)) as opened:
        opened.put("k", reply)
    with closing(AnswerStore(folder)) as again:
        assert again.get("k") == reply
        assert again.get("K") is None
    shutil.rmtree(folder)


def test_the_first_answer_stays(store: AnswerStore) -> None:
    store.put("k", REPLY)
    store.put("k", Reply("other", None, "stop", None, None))
    assert store.get("k") == REPLY


def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    with closing(AnswerStore(folder)) as opened:
        opened.put("k", REPLY)
        modes = {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
    assert modes == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param("UPDATE answers SET reply = replace(reply, '7', '8')", id="another-answer"),
        pytest.param("UPDATE answers SET reply = substr(reply, 1, 9)", id="cut"),
        pytest.param("UPDATE answers SET reply = 5", id="another-type"),
        pytest.param("UPDATE answers SET checksum = x'00'", id="another-checksum"),
        pytest.param("UPDATE answers SET key = 'k'", id="another-question"),
    ],
)
def test_a_row_that_is_not_what_was_written_is_a_miss_and_can_be_kept_anew(
    damage: str, tmp_path: Path
) -> None:
    filled(tmp_path)
    change(tmp_path, damage)
    key = "k" if "key" in damage else "k0"
    with closing(AnswerStore(tmp_path)) as opened:
        assert opened.get(key) is None
        opened.put(key, REPLY)
        assert opened.get(key) == REPLY


def _truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _scribble(path: Path) -> None:
    path.write_bytes(b"no database at all, " * 500)


def _scribble_inside(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)


@pytest.mark.parametrize("damage", [_truncate, _scribble, _scribble_inside])
def test_a_damaged_file_is_refused_by_name_and_can_be_removed(
    damage: Callable[[Path], None], tmp_path: Path
) -> None:
    path = filled(tmp_path, 200)
    damage(path)
    with pytest.raises(CacheError, match=r"answers\.sqlite3 is damaged .*cache clear"):
        AnswerStore(tmp_path)
    assert clear_cache(tmp_path).size > 0
    assert not path.exists()
    filled(tmp_path)


def test_an_empty_file_is_a_new_cache(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    assert filled(tmp_path).stat().st_size > 0


def test_a_newer_version_is_refused_untouched_and_can_be_removed(tmp_path: Path) -> None:
    path = filled(tmp_path)
    change(tmp_path, f"PRAGMA user_version = {store_module.VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(CacheError, match="written by a newer version"):
        AnswerStore(tmp_path)
    assert path.read_bytes() == before
    clear_cache(tmp_path)
    assert not path.exists()


def test_a_file_of_another_program_is_neither_used_nor_removed(tmp_path: Path) -> None:
    change(tmp_path, "CREATE TABLE notes (text)")
    before = (tmp_path / FILE_NAME).read_bytes()
    for use in (AnswerStore, clear_cache, cache_info):
        with pytest.raises(CacheError, match="is no cache of summarize"):
            use(tmp_path)
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_a_file_that_stays_locked_is_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for room in (store_module, store_errors):
        monkeypatch.setattr(room, "BUSY_SECONDS", 0.1)
    path = filled(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(CacheError, match=r"another program has held .* for 0\.1 s"):
            AnswerStore(tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_cache_that_cannot_be_written_is_refused_by_name(what: str, tmp_path: Path) -> None:
    path = filled(tmp_path)
    target, mode = (path, 0o400) if what == "file" else (tmp_path, 0o500)
    if what == "folder":
        path.unlink()
    target.chmod(mode)
    try:
        with pytest.raises(CacheError, match="cannot be used: Permission denied"):
            AnswerStore(tmp_path)
    finally:
        target.chmod(0o700)


def test_a_file_where_the_folder_should_be_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(CacheError, match="cannot be used: File exists; choose another"):
        AnswerStore(tmp_path / "taken")


def test_a_read_only_database_is_refused_before_anything_is_paid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file system that is read-only for everybody, root as well."""
    filled(tmp_path)
    connect = sqlite3.connect

    def read_only(path: Path, **choices: object) -> sqlite3.Connection:
        return connect(f"file:{path}?mode=ro", uri=True, **choices)  # type: ignore[call-overload]

    monkeypatch.setattr(sqlite3, "connect", read_only)
    with pytest.raises(CacheError, match="cannot be used: attempt to write a readonly database"):
        AnswerStore(tmp_path)


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    text = "x" * 1000
    with closing(AnswerStore(tmp_path, most_bytes=13_500)) as opened:
        for number in range(10):
            opened.put(f"k{number}", Reply(text, None, "stop", None, None))
        assert opened.get("k0") is not None
        opened.put("k10", Reply(text, None, "stop", None, None))
        kept = [number for number in range(11) if opened.get(f"k{number}") is not None]
    assert 0 in kept
    assert kept[1:] == list(range(12 - len(kept), 11))
    assert 7 <= len(kept) <= 9


def test_what_was_used_is_known_to_the_next_run(tmp_path: Path) -> None:
    filled(tmp_path, 10)
    with closing(AnswerStore(tmp_path)) as opened:
        opened.get("k0")
    with closing(AnswerStore(tmp_path, most_bytes=2_000)) as opened:
        opened.put("new", REPLY)
        assert opened.get("k0") is not None
        assert opened.get("k1") is None


def test_the_file_stays_within_its_bound(tmp_path: Path) -> None:
    with closing(AnswerStore(tmp_path, most_bytes=200_000)) as opened:
        for number in range(1_000):
            opened.put(f"k{number}", Reply("x" * 1000, None, "stop", None, None))
    assert (tmp_path / FILE_NAME).stat().st_size < 300_000


def test_several_at_once_lose_nothing(tmp_path: Path) -> None:
    faults: list[Exception] = []

    def write(name: str) -> None:
        try:
            with closing(AnswerStore(tmp_path)) as opened:
                for number in range(30):
                    opened.put(f"{name}{number}", REPLY)
        except CacheError as error:
            faults.append(error)

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert cache_info(tmp_path).answers == 120


def test_clearing_takes_the_words_out_of_the_file(tmp_path: Path) -> None:
    with closing(AnswerStore(tmp_path)) as opened:
        opened.put("k", Reply("nobody must read this", None, "stop", None, None))
    assert clear_cache(tmp_path).answers == 1
    assert cache_info(tmp_path).answers == 0
    for file in tmp_path.iterdir():
        assert b"nobody must read" not in file.read_bytes()


def test_looking_at_no_cache_makes_none(tmp_path: Path) -> None:
    assert cache_info(tmp_path / "none").answers == clear_cache(tmp_path / "none").answers == 0
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(("remote", "journal"), [(False, "wal"), (True, "delete")])
def test_where_other_machines_write_as_well_no_memory_is_shared(
    remote: bool, journal: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "is_remote", lambda _: remote)
    with closing(AnswerStore(tmp_path)) as one, closing(AnswerStore(tmp_path)) as other:
        one.put("k1", REPLY)
        other.put("k2", REPLY)
        assert (one.get("k2"), other.get("k1")) == (REPLY, REPLY)
        with closing(sqlite3.connect(tmp_path / FILE_NAME)) as beside:
            assert beside.execute("PRAGMA journal_mode").fetchone() == (journal,)
        assert (tmp_path / f"{FILE_NAME}-shm").exists() is not remote
