"""How much is read, set by options; the rest is done."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.cli import main


def told(capsys: pytest.CaptureFixture[str]) -> str:
    captured = capsys.readouterr()
    assert "The ferry Alma ran aground" in captured.out
    return captured.err


def test_a_long_article_is_named_and_the_others_are_done(
    pile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pile / "long.txt").write_text("The pier at Rusk was closed on Friday. " * 40, "utf-8")
    assert main([str(pile), "--max-characters", "1000"]) == 3
    assert "long.txt: holds more than 1,000 characters" in told(capsys)
    assert main([str(pile), "--max-sentences", "20"]) == 3
    assert "long.txt: holds more than 20 sentences" in told(capsys)


def test_a_folder_of_many_files_is_read_in_part_and_says_so(
    pile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(5):
        (pile / f"z{number}.txt").write_text(f"Pier {number} was closed on Friday.", "utf-8")
    assert main([str(pile), "--max-files", "3"]) == 3
    assert "holds 4 files more than 3; give --max-files" in told(capsys)


def test_folders_in_folders_are_read_so_deep(
    pile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deep = pile / "a" / "b" / "c"
    deep.mkdir(parents=True)
    (deep / "deep.txt").write_text("The pier at Rusk was closed on Friday.", "utf-8")
    assert main([str(pile), "--max-depth", "2"]) == 3
    assert "1 files lie deeper than 2 folders" in told(capsys)
    assert main([str(pile)]) == 0
