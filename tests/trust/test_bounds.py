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
    assert "holds 7 files, and no more than 3 are read; give --max-files" in told(capsys)


def test_folders_in_folders_are_read_so_deep(
    pile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deep = pile / "a" / "b" / "c"
    deep.mkdir(parents=True)
    (deep / "deep.txt").write_text("The pier at Rusk was closed on Friday.", "utf-8")
    assert main([str(pile), "--max-depth", "2"]) == 3
    assert "files nested deeper than 2 are left out, 1 in all; give --max-depth" in told(capsys)
    assert main([str(pile)]) == 0


BOUNDS = {
    "characters": ("--max-characters", "100", "long.txt: holds more than 100 characters"),
    "sentences": ("--max-sentences", "5", "long.txt: holds more than 5 sentences"),
    "files": ("--max-files", "2", "pile: holds 4 files, and no more than 2 are read"),
    "depth": ("--max-depth", "1", "pile: files nested deeper than 1 are left out, 1 in all"),
}


@pytest.mark.parametrize("bound", BOUNDS)
def test_a_check_and_an_estimate_read_no_more_than_a_run(
    bound: str, pile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    option, number, words = BOUNDS[bound]
    (pile / "a").mkdir()
    (pile / "a" / "long.txt").write_text("The pier at Rusk was closed on Friday. " * 40, "utf-8")
    (pile / "a" / "short.txt").write_text("The pier at Rusk was open on Monday.", "utf-8")
    if bound == "depth":
        (pile / "a" / "short.txt").unlink()
    draft = tmp_path / "draft.txt"
    draft.write_text("The ferry Alma ran aground off Rusk Point on Saturday.", "utf-8")
    for command in (["check", str(draft), "--against", str(pile)], ["estimate", str(pile)]):
        assert main([*command, option, number]) == 3
        said = capsys.readouterr()
        assert words in said.err
        assert said.out


def test_bounds_hold_for_folders_in_lists_and_patterns_too(
    pile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = pile.parent / "sources.lst"
    listed.write_text("pile\n", "utf-8")
    for source in (f"@{listed}", f"{pile.parent}/pil*"):
        assert main([source, "--max-files", "1"]) == 3
        assert "pile: holds 2 files, and no more than 1 are read" in told(capsys)
