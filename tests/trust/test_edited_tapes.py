"""Tapes edited by hand: refused by name with an exit code, and nothing in them is executed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.cli import main

TAPES = Path(__file__).resolve().parents[2] / "cassettes"
EDITS: dict[str, Callable[[str, Path], str]] = {
    "cut": lambda tape, _: tape[: len(tape) // 2],
    "without-answers": lambda tape, _: tape.partition("response")[0],
    "no-yaml": lambda _, __: "{[",
    "a-tag-that-runs": lambda tape, here: (
        f"{tape}\nowned: !!python/object/apply:os.mkdir ['{here}/owned']\n"
    ),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_tape_is_refused_by_name_and_not_executed(
    edit: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(TAPES / "one-article", tmp_path / "one-article")
    tape = tmp_path / "one-article" / "http.yaml"
    tape.write_text(EDITS[edit](tape.read_text("utf-8"), tmp_path), "utf-8")
    assert main(["scenarios", "run", "--dir", str(tmp_path)]) in (1, 4)
    said = "".join(capsys.readouterr())
    assert "one-article" in said
    assert "holds\n" in said or "http.yaml" in said
    assert "Traceback" not in said
    assert not (tmp_path / "owned").exists()


def test_a_changed_article_does_not_match_its_tape(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(TAPES / "one-article", tmp_path / "one-article")
    (article,) = (tmp_path / "one-article" / "articles").iterdir()
    article.write_text(article.read_text("utf-8") + "\n\nOne sentence more was added.\n", "utf-8")
    assert main(["scenarios", "run", "--dir", str(tmp_path)]) == 1
    assert "the tape does not hold this request" in "".join(capsys.readouterr())
