from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer import Briefing, render
from tests.cli.conftest import Run


def test_a_briefing_that_was_left_alone_holds(run: Run, saved: Path) -> None:
    ended = run("verify", saved)
    assert (ended.code, ended.err) == (0, "")
    assert len(ended.out.splitlines()) == 1
    assert "everything holds" in ended.out
    assert run("verify", "-q", saved).out == ""


def _other_quote(document: dict[str, Any]) -> None:
    document["article_briefs"][0]["summary"][0]["citations"][0]["quote"] = "Nothing happened."


def _other_claim(document: dict[str, Any]) -> None:
    document["article_briefs"][0]["summary"][0]["text"] = "Nothing happened."


def _other_figure(document: dict[str, Any]) -> None:
    document["article_briefs"][0]["figures"][0]["low"] = 999
    document["article_briefs"][0]["figures"][0]["high"] = 999


def _other_shape(document: dict[str, Any]) -> None:
    document["mood"] = "cheerful"


@pytest.mark.parametrize("change", [_other_quote, _other_claim, _other_figure, _other_shape])
def test_a_briefing_that_was_tampered_with_does_not(change: Any, run: Run, saved: Path) -> None:
    document = json.loads(saved.read_text("utf-8"))
    change(document)
    saved.write_text(json.dumps(document), "utf-8")
    ended = run("verify", saved)
    assert ended.code == 1
    assert (ended.out + ended.err).strip()


def test_each_fault_takes_one_line_that_is_safe_to_show(run: Run, saved: Path) -> None:
    document = json.loads(saved.read_text("utf-8"))
    claim = document["article_briefs"][0]["summary"][0]
    claim.update(id="\x1b[31m\n", text="x")
    saved.write_text(json.dumps(document), "utf-8")
    fault, *_, summary = run("verify", saved).out.splitlines()
    assert fault.startswith("\\x1b[31m\\n: ")
    assert "fault" in summary


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"not json", id="text"),
        pytest.param(b"\xff\xfe\x00", id="binary"),
        pytest.param(b"[]", id="list"),
        pytest.param(b"{" * 5000, id="deep"),
    ],
)
@pytest.mark.parametrize("command", ["verify", "render"])
def test_what_is_no_briefing_is_told_on_one_line(
    content: bytes, command: str, run: Run, tmp_path: Path
) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    ended = run(command, path)
    assert (ended.code, ended.out) == (1, "")
    assert len(ended.err.splitlines()) == 1
    assert "x.json" in ended.err


@pytest.mark.parametrize("form", ["terminal", "markdown", "json"])
def test_a_saved_briefing_is_written_in_every_form(
    form: str, run: Run, saved: Path, made: Briefing
) -> None:
    assert run("render", saved, "-f", form).out == render(made, form)


def test_a_saved_briefing_can_go_to_a_file_whose_ending_decides(
    run: Run, saved: Path, made: Briefing, tmp_path: Path
) -> None:
    target = tmp_path / "brief.md"
    assert run("render", saved, "-o", target, "--length", "full").out == ""
    assert target.read_text("utf-8") == render(made, "markdown", length="full")
