"""Only regular files within bounds are opened; all else is refused at once, in plain words."""

from __future__ import annotations

import io
import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.errors import SourceError
from summarizer.sources import files
from summarizer.sources.files import MAX_BYTES, display_name, read_file, read_stdin


def pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def listening(path: Path) -> Path:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
    return path


def loop(path: Path) -> Path:
    path.symlink_to(path)
    return path


def too_large(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    return path


def folder(path: Path) -> Path:
    path.mkdir()
    return path


REFUSED = [
    ("missing", lambda path: path, "does not exist"),
    ("pipe", pipe, "is a named pipe, not a file; pipe into standard input with -"),
    ("socket", listening, "is a socket, not a file"),
    ("device", lambda _: Path("/dev/zero"), "is a device, not a file"),
    ("directory", folder, "is a directory"),
    ("loop", loop, "cannot be read: "),
    ("large", too_large, "is larger than 25 MB; split it"),
    ("long_name", lambda _: Path("n" * 300), "cannot be read: File name too long"),
    ("nul_in_name", lambda _: Path("a\0b"), "cannot be read: "),
    ("file_as_folder", lambda _: Path(__file__, "x"), "cannot be read: Not a directory"),
]


@pytest.mark.parametrize(
    ("make", "problem"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_what_is_no_readable_file_is_refused(
    make: Callable[[Path], Path], problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SourceError) as caught:
        read_file(make(Path("x.txt")))
    assert caught.value.problem.startswith(problem)
    assert "\n" not in str(caught.value)


def test_a_file_without_permission_is_refused_as_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    # The rights of a file do not bind the superuser, who runs the tests of many a container.
    (tmp_path / "a.txt").write_text("x")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SourceError, match="permission denied"):
        read_file(tmp_path / "a.txt")


def test_a_file_that_grows_beyond_its_size_is_read_no_further_than_the_bound(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 10)
    with pytest.raises(SourceError, match="larger"):
        read_stdin(io.BytesIO(b"12345678901"))
    assert read_stdin(io.BytesIO(b"1234567890")) == b"1234567890"


def test_a_closed_standard_input_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.BytesIO()
    closed.close()
    with pytest.raises(SourceError, match="-: cannot be read"):
        read_stdin(closed)
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(SourceError, match="there is no standard input"):
        read_stdin()


def test_a_name_that_is_no_unicode_is_escaped() -> None:
    assert display_name(os.fsdecode(b"caf\xe9.txt")) == r"caf\xe9.txt"
    assert display_name("café\n.txt") == "café\n.txt"
