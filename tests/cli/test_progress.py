from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from summarizer.cli import main
from tests.cli.conftest import Run


class Terminal(io.StringIO):
    """Is a stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def _told(*arguments: str, monkeypatch: pytest.MonkeyPatch) -> str:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert main([*arguments, "--drafter", "extractive"]) == 0
    return terminal.getvalue()


def test_progress_is_drawn_over_itself_and_gone_at_the_end(
    pile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    told = _told(str(pile), monkeypatch=monkeypatch)
    assert "article 2 of 2: " in told
    assert told.endswith("\r\x1b[K")
    assert "\n" not in told


@pytest.mark.parametrize(
    ("option", "term"),
    [pytest.param("-q", "xterm", id="quiet"), pytest.param("--no-clock", "dumb", id="dumb")],
)
def test_progress_is_left_out_where_nobody_wants_it(
    option: str, term: str, pile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", term)
    assert _told(str(pile), option, monkeypatch=monkeypatch) == ""


def test_progress_shows_no_character_that_acts_on_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "\x1b[2Jx.txt"
    path.write_text("The ferry ran aground. Nobody was hurt.\n", "utf-8")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "300")
    told = _told(str(path), monkeypatch=monkeypatch)
    assert "\\x1b[2Jx.txt" in told
    assert "\x1b[2J" not in told


def test_progress_is_not_drawn_into_a_file(run: Run, pile: Path) -> None:
    assert run(pile).err == ""
