"""Directories and globs stand for the articles in them, in an order that never changes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from summarizer.config import Bounds
from summarizer.errors import SourceError
from summarizer.sources.finding import find_files


@pytest.fixture
def pile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        "b.txt",
        "a.md",
        "sub/c.HTML",
        "sub/deep/d.markdown",
        "notes.pdf",
        "pile.csv",
        ".hidden.txt",
        ".git/x.txt",
        "odd[1].txt",
        "empty/readme.rst",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*sources: str | Path) -> list[str]:
    return [str(source) for source in find_files(sources, Bounds())]


CASES = [
    ("file", ["b.txt"], ["b.txt"]),
    ("unknown_ending", ["notes.pdf"], ["notes.pdf"]),
    ("stdin", ["-"], ["-"]),
    ("missing", ["nope.txt"], ["nope.txt"]),
    (
        "directory",
        ["."],
        ["a.md", "b.txt", "notes.pdf", "odd[1].txt", "sub/c.HTML", "sub/deep/d.markdown"],
    ),
    ("nested", ["sub"], ["sub/c.HTML", "sub/deep/d.markdown"]),
    ("order_of_names", ["b.txt", "a.md"], ["b.txt", "a.md"]),
    ("glob", ["*.txt"], ["b.txt", "odd[1].txt"]),
    ("deep_glob", ["sub/**/*.markdown"], ["sub/deep/d.markdown"]),
    ("glob_of_a_directory", ["s*"], ["sub/c.HTML", "sub/deep/d.markdown"]),
    ("brackets_in_a_name", ["odd[1].txt"], ["odd[1].txt"]),
    ("no_match", ["*.doc"], ["*.doc: matches no file"]),
    (
        "nothing_readable",
        ["empty", "b.txt"],
        [
            "empty: holds no article (.txt .md .markdown .html .htm .xhtml "
            ".pdf .docx .epub .eml .rss .atom)",
            "b.txt",
        ],
    ),
    ("address", ["https://a.example/x", "b.txt"], ["https://a.example/x", "b.txt"]),
    ("address_with_a_star", ["HTTP://a.example/*?[x]"], ["HTTP://a.example/*?[x]"]),
    (
        "other_scheme",
        ["ftp://a.example/x", "b.txt"],
        ["ftp://a.example/x: is no address of the web; only http and https are fetched", "b.txt"],
    ),
]


@pytest.mark.parametrize(
    ("sources", "files"), [row[1:] for row in CASES], ids=[row[0] for row in CASES]
)
def test_names_stand_for_files(pile: Path, sources: list[str], files: list[str]) -> None:
    assert found(*sources) == files


def test_paths_are_as_good_as_names(pile: Path) -> None:
    assert found(pile / "b.txt") == [str(pile / "b.txt")]


def test_a_directory_that_may_not_be_listed_is_a_failure_beside_the_rest(
    pile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("sub"):
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert found(".") == [
        *("a.md", "b.txt", "notes.pdf", "odd[1].txt"),
        "./sub: may not be read: permission denied",
    ]


def test_a_loop_of_directories_ends(pile: Path) -> None:
    (pile / "sub" / "again").symlink_to(pile / "sub")
    assert found("sub") == ["sub/c.HTML", "sub/deep/d.markdown"]


def test_every_error_is_a_source_error(pile: Path) -> None:
    errors = list(find_files(["*.doc", "empty", "ftp://a.example"], Bounds()))
    assert [type(error) for error in errors] == [SourceError] * 3
