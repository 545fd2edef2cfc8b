from __future__ import annotations

import errno
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer import Briefing, WriteError, render
from summarizer.cli import main
from summarizer.cli.codes import ExitCode, gravest
from summarizer.cli.streams import put, tell
from tests.cli.running import command
from tests.render.hostile import hostile_briefing


class Terminal(io.StringIO):
    """Is a stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


class Broken(io.StringIO):
    """Is a stream whose writes fail."""

    encoding = "utf-8"
    number = errno.EPIPE

    def write(self, _: str) -> int:
        raise OSError(self.number, os.strerror(self.number))


@pytest.fixture
def saved_hostile(tmp_path: Path) -> Path:
    path = tmp_path / "hostile.json"
    path.write_text(hostile_briefing().model_dump_json(indent=2), "utf-8")
    return path


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
@pytest.mark.parametrize("form", ["terminal", "markdown", "json"])
def test_a_narrow_encoding_is_no_obstacle(
    encoding: str, form: str, saved_hostile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding=encoding))
    assert main(["render", str(saved_hostile), "-f", form, "--length", "full"]) == 0
    text = written.getvalue().decode(encoding)
    if form == "json":
        assert Briefing.model_validate_json(text) == hostile_briefing()
    else:
        assert '"' in text


def test_a_process_without_a_locale_prints_its_brief(saved_hostile: Path) -> None:
    bare = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    ended = command("render", str(saved_hostile), PYTHONIOENCODING="ascii", **bare)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout.isascii()


def test_json_on_a_terminal_is_the_same_json_and_safe_to_show(
    saved_hostile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    assert main(["render", str(saved_hostile), "-f", "json"]) == 0
    shown = terminal.getvalue()
    assert shown.replace("\n", "").isprintable()
    assert json.loads(shown) == json.loads(render(hostile_briefing(), "json"))


@pytest.mark.parametrize(
    ("name", "value", "coloured"),
    [
        pytest.param("TERM", "xterm-256color", True, id="terminal"),
        pytest.param("TERM", "dumb", False, id="dumb"),
        pytest.param("NO_COLOR", "1", False, id="no-color"),
    ],
)
def test_colours_are_for_terminals_that_want_them(
    name: str, value: str, coloured: bool, saved_hostile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv(name, value)
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setattr(sys, "stdout", terminal)
    assert main(["render", str(saved_hostile)]) == 0
    assert ("\x1b[" in terminal.getvalue()) is coloured


def test_a_reader_that_leaves_early_is_no_error(saved_hostile: Path) -> None:
    arguments = [sys.executable, "-m", "summarizer", "render", str(saved_hostile), "-f", "json"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as started:  # noqa: S603  # our own command
        assert started.stdout is not None
        assert started.stderr is not None
        started.stdout.readline()
        started.stdout.close()
        assert started.stderr.read() == b""
        assert started.wait(timeout=60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_disk_behind_standard_output_is_told_on_one_line(saved_hostile: Path) -> None:
    arguments = [sys.executable, "-m", "summarizer", "render", str(saved_hostile)]
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(arguments, stdout=full, stderr=subprocess.PIPE, check=False)  # noqa: S603  # our own command
    assert ended.returncode == 4
    assert ended.stderr == b"summarize: standard output: No space left on device\n"


def test_standard_output_that_is_closed_is_told_on_one_line(
    saved_hostile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["render", str(saved_hostile)]) == 4
    assert capsys.readouterr().err == "summarize: standard output is closed\n"


@pytest.mark.parametrize("code", [ExitCode.DONE, ExitCode.SOME_FAILED], ids=str)
def test_the_code_that_is_due_outlasts_a_reader_that_left(
    code: ExitCode, monkeypatch: pytest.MonkeyPatch
) -> None:
    from summarizer.cli.streams import ClosedByReader

    monkeypatch.setattr(sys, "stdout", Broken())
    with pytest.raises(ClosedByReader) as closed:
        put("x", code=code)
    assert closed.value.code is code


def test_any_other_failure_of_standard_output_is_a_write_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    broken = Broken()
    broken.number = errno.EIO
    monkeypatch.setattr(sys, "stdout", broken)
    with pytest.raises(WriteError, match="standard output"):
        put("x")


@pytest.mark.parametrize("stream", [None, Broken()], ids=["closed", "broken"])
def test_nobody_listening_on_standard_error_stops_nothing(
    stream: io.StringIO | None, saved_hostile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    tell("x")
    assert main(["render", "no.json"]) == 2
    assert main(["render", str(saved_hostile), "-q"]) == 0


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_an_interrupt_ends_with_130_and_one_line(pile: Path) -> None:
    fifo = pile.parent / "fifo"
    os.mkfifo(fifo)
    arguments = [sys.executable, "-m", "summarizer", "verify", str(fifo)]
    with subprocess.Popen(arguments, stderr=subprocess.PIPE) as started:  # noqa: S603  # our own command
        with fifo.open("wb"):  # opens once the command has begun to read, and keeps it waiting
            started.send_signal(signal.SIGINT)
        # A signal that comes just before the read begins is noticed only when the read ends, so
        # the pipe is closed now; whatever the command read, the signal was there before it.
        _, told = started.communicate(timeout=60)
        assert started.returncode == 130
    assert told.decode().strip().splitlines() == ["summarize: interrupted"]


@pytest.mark.parametrize(
    ("codes", "counts"),
    [
        pytest.param((), 0, id="none"),
        pytest.param((1, 3), 3, id="failed-before-withheld"),
        pytest.param((3, 4), 4, id="stopped-before-failed"),
        pytest.param((130, 4, 3, 1), 130, id="interrupted-before-all"),
    ],
)
def test_of_several_codes_the_gravest_counts(codes: tuple[int, ...], counts: int) -> None:
    assert gravest(*map(ExitCode, codes)) == counts
