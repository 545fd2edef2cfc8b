from __future__ import annotations

import json
import os
import stat
import threading
from pathlib import Path

import pytest

from summarizer import Briefing, WriteError, render
from summarizer.cli import files
from summarizer.cli.files import write_whole
from summarizer.cli.output import Output
from summarizer.config import Length
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("name", "form", "chosen"),
    [
        pytest.param("x.md", None, "markdown", id="md"),
        pytest.param("x.MARKDOWN", None, "markdown", id="markdown"),
        pytest.param("x.json", None, "json", id="json"),
        pytest.param("x.txt", None, "terminal", id="other"),
        pytest.param("x", None, "terminal", id="none"),
        pytest.param("x.json", "markdown", "markdown", id="asked-for"),
        pytest.param("folder/", None, "markdown", id="folder"),
        pytest.param("folder.json/", None, "markdown", id="folder-with-ending"),
        pytest.param("folder/", "json", "json", id="folder-asked-for"),
        pytest.param(None, None, "terminal", id="standard-output"),
        pytest.param("-", None, "terminal", id="dash"),
    ],
)
def test_the_ending_decides_unless_a_format_is_asked_for(
    name: str | None, form: str | None, chosen: str
) -> None:
    assert Output(name, form, Length.STANDARD, quiet=False).chosen == chosen


@pytest.mark.parametrize(
    ("name", "form", "refused"),
    [
        pytest.param("x.docx", None, True, id="another-format"),
        pytest.param("x.PDF", None, True, id="whatever-its-case"),
        pytest.param("x.docx", "markdown", False, id="format-chosen"),
        pytest.param("x.txt", None, False, id="text"),
        pytest.param("x", None, False, id="none"),
        pytest.param("folder.docx/", None, False, id="folder"),
    ],
)
def test_an_ending_without_a_format_is_refused(name: str, form: str | None, refused: bool) -> None:
    refusal = Output(name, form, Length.STANDARD, quiet=False).refusal()
    assert (refusal is not None) == refused


def test_a_file_is_written_whole_and_nothing_else_is_left(run: Run, pile: Path) -> None:
    target = pile.parent / "brief.json"
    ended = run(pile, "-o", target)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert Briefing.model_validate_json(target.read_bytes())
    assert sorted(path.name for path in pile.parent.iterdir()) == ["brief.json", "pile"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_keeps_the_old_file_and_leaves_no_other(
    step: str, run: Run, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / "brief.md"
    target.write_text("old", "utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*((files.os, "fsync") if step == "fsync" else (Path, "replace")), full)
    ended = run("render", saved, "-o", target)
    assert ended.code == 4
    assert ended.err.endswith("brief.md: cannot be written: No space left on device\n")
    assert target.read_text("utf-8") == "old"
    assert list(folder.iterdir()) == [target]


def test_an_interrupt_while_writing_keeps_the_old_file(
    run: Run, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "brief.md"
    target.write_text("old", "utf-8")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(files.os, "fsync", interrupted)
    assert run("render", saved, "-o", target).code == 130
    assert target.read_text("utf-8") == "old"
    assert not list(tmp_path.glob(".summarize-*"))


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_permissions_are_kept_and_new_files_obey_the_umask(tmp_path: Path) -> None:
    kept, new = tmp_path / "kept", tmp_path / "new"
    kept.touch()
    kept.chmod(0o640)
    before = os.umask(0o027)
    try:
        write_whole(kept, "x")
        write_whole(new, "x")
    finally:
        os.umask(before)
    assert [stat.S_IMODE(p.stat().st_mode) for p in (kept, new)] == [0o640, 0o640]


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
def test_a_link_stays_a_link_and_its_target_is_written(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old", "utf-8")
    link.symlink_to(target)
    write_whole(link, "new")
    assert link.is_symlink()
    assert target.read_text("utf-8") == "new"


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="devices of POSIX")
def test_a_device_is_written_to_and_never_replaced(run: Run, saved: Path) -> None:
    assert run("render", saved, "-o", "/dev/null").code == 0
    assert Path("/dev/null").is_char_device()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of POSIX")
def test_a_named_pipe_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[str] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_text("utf-8")))
    reader.start()
    write_whole(pipe, "brief")
    reader.join(timeout=10)
    assert got == ["brief"]


@pytest.mark.parametrize(
    "path",
    [
        pytest.param("no/such/folder/x.md", id="no-folder"),
        pytest.param("x" * 300, id="name-too-long"),
        pytest.param("a\x00b", id="nul"),
    ],
)
def test_what_cannot_be_written_is_a_write_error(path: str, tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="cannot be written"):
        write_whole(tmp_path / path, "x")


def test_text_that_is_no_unicode_is_escaped(tmp_path: Path) -> None:
    write_whole(tmp_path / "x", "\udcff")
    assert (tmp_path / "x").read_bytes() == b"\\udcff"


@pytest.mark.parametrize("ending", ["", "/"], ids=["existing", "to-be-made"])
def test_into_a_folder_go_a_file_for_each_story_and_article(
    ending: str, run: Run, saved: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    if not ending:
        folder.mkdir()
    ended = run("render", saved, "-o", f"{folder}{ending}")
    assert ended.code == 0
    assert ended.err == f"summarize: wrote 3 files to {folder}\n"
    names = sorted(path.name for path in folder.iterdir())
    assert [name.partition("-")[0] for name in names] == ["article", "article", "story"]
    assert all(name.endswith(".md") for name in names)
    story = next(folder.glob("story-*")).read_text("utf-8")
    assert "## Overview" in story
    assert "## Articles" not in story


def test_a_folder_of_json_holds_briefings_that_can_be_proven(
    run: Run, saved: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    assert run("render", saved, "-q", "-f", "json", "-o", f"{folder}/").err == ""
    for path in folder.iterdir():
        assert run("verify", path).code == 0
    story = json.loads(next(folder.glob("story-*")).read_text("utf-8"))
    assert len(story["article_briefs"]) == len(story["articles"]) == 2


def test_a_folder_that_is_a_file_is_told_of(run: Run, saved: Path) -> None:
    ended = run("render", saved, "-o", f"{saved}/")
    assert ended.code == 4
    assert "File exists" in ended.err


def test_a_terminal_brief_in_a_file_has_no_colours(
    run: Run, saved: Path, made: Briefing, tmp_path: Path
) -> None:
    target = tmp_path / "brief.txt"
    run("render", saved, "-o", target)
    assert target.read_text("utf-8") == render(made, "terminal")
