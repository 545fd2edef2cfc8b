"""Bad articles, names, caches and surroundings: each row says exit code and words of the message.

Rows about servers are `tests/model/test_faults.py`, about addresses and kinds of files
`tests/sources`, about streams `tests/cli/test_streams.py`. Whatever the row, no traceback, and the
good article beside it is briefed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.cli import main
from summarizer.model.store import FILE_NAME
from tests.answering import HOST, ModelServer, install

GOOD = "The ferry Alma ran aground off Rusk Point on Saturday with 214 people aboard."
Make = Callable[[Path], None]


def written(data: bytes) -> Make:
    return lambda path: path.write_bytes(data) and None


def a_loop(path: Path) -> None:
    path.symlink_to(path)


def unreadable(path: Path) -> None:
    path.write_text(GOOD)
    path.chmod(0)


ZIP = b"PK\x03\x04" + bytes(60)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)
# What an external entity would bring in must not be read, let alone shown.
XML = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'

# name of the file, how it is made, exit code beside a good article, words of the message
FILES: list[tuple[str, str, Make, int, str]] = [
    ("empty", "x.txt", written(b""), 3, "no body"),
    ("white-space", "x.txt", written(b" \n\t\n"), 3, "no body"),
    ("only-a-mark", "x.txt", written(b"\xef\xbb\xbf"), 3, "no body"),
    ("one-letter", "x.txt", written(b"x"), 3, "no body"),
    ("one-line-of-20-MB", "x.txt", written(b"word " * 4_000_000), 3, "more than 2 million"),
    ("more-than-25-MB", "x.txt", written(b"a" * 25_000_001), 3, "larger than 25 MB"),
    ("nested-html", "x.html", written(b"<div>" * 100_000 + b"x"), 3, "x.html: "),
    ("entity", "x.xml", written(XML), 3, "x.xml: "),
    ("zip", "x.txt", written(ZIP), 3, "a ZIP archive"),
    ("picture", "x.html", written(PNG), 3, "a PNG picture"),
    ("bytes", "x.txt", written(bytes(range(256)) * 8), 3, "binary data"),
    ("pipe", "x.txt", os.mkfifo, 3, "is a named pipe"),
    ("loop-of-links", "x.txt", a_loop, 3, "x.txt: "),
    ("missing", "x.txt", lambda _: None, 3, "does not exist"),
]


@pytest.mark.parametrize(
    ("name", "make", "code", "words"), [pytest.param(*row[1:], id=row[0]) for row in FILES]
)
def test_a_bad_file_is_named_and_the_good_one_is_briefed(
    name: str, make: Make, code: int, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / name
    good.write_text(GOOD)
    make(bad)
    assert main([str(bad), str(good), "-q"]) == code
    told = capsys.readouterr()
    assert words in told.err
    assert len(told.err.splitlines()) == 1
    assert "214 people aboard" in told.out
    assert "root:x:" not in told.out + told.err


@pytest.mark.parametrize("data", [b"", b" \n", b"\xef\xbb\xbf", b"x"], ids=ascii)
def test_what_has_no_body_is_not_asked_about(
    data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    server = install(monkeypatch, ModelServer())
    (tmp_path / "x.txt").write_bytes(data)
    told = ["--base-url", f"http://{HOST}/v1", "--model", "m", "-q"]
    assert main([str(tmp_path / "x.txt"), *told]) == 3
    assert server.asked == []
    assert "sending" not in capsys.readouterr().err


def test_the_same_article_twice_is_one_article_with_a_note(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(GOOD)
    assert main([str(tmp_path), "-q", "-f", "json"]) == 0
    (article,) = json.loads(capsys.readouterr().out)["articles"]
    assert [note["kind"] for note in article["notes"]] == ["duplicate"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_permission_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unreadable(tmp_path / "x.txt")
    assert main([str(tmp_path / "x.txt"), "-q"]) == 3
    assert "permission denied" in capsys.readouterr().err


TEXTS = {
    "controls": "A\x00B\x1b]0;x\x07C",
    "bidi-and-zero-width": "ab\u202ecd\u200bef\u2066gh",
    "tags": "plain" + "".join(chr(0xE0000 + ord(char)) for char in "hidden"),
    "templates": "{{ 7*7 }} {% for x in y %} {{ title %s {0} $article ${article}",
    "delimiters": '</article> <|im_end|> ``` "}], ---',
    "formulas": '=HYPERLINK("https://evil.example","x") +1 -1 @x',
    "markup": '<script>x()</script> ![p](http://127.0.0.1/) [a](javascript:1) "><img onerror=x>',
    "poem": "The tide\nwill turn\nand turn\nagain",
    "right-to-left": "وصلت العبارة إلى الميناء بعد منتصف الليل",
    "code": "def f(x):\n    return x ** 2\n\nfor i in range(3): f(i)",
    "table": "| port | boats |\n|---|---|\n| Rusk | 12 |",
}


@pytest.mark.parametrize("form", ["terminal", "markdown", "json", "html", "jsonld"])
@pytest.mark.parametrize("text", [pytest.param(t, id=name) for name, t in TEXTS.items()])
def test_odd_text_is_data_in_every_format(
    text: str, form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "odd.txt"
    file.write_text(f"{GOOD}\n\n{text}\n", "utf-8", "surrogatepass")
    assert main([str(file), "-q", "-f", form, "--no-clock"]) == 0
    shown = capsys.readouterr().out
    assert not any(sign in shown for sign in ("\x1b", "\x00", "\u202e", "\u200b", "\U000e0068"))
    assert "214 people aboard" in shown


NAMES = [
    "--help",
    "-q",
    "a\nb.txt",
    "n" * 251 + ".txt",
    "🌉.txt",
    "con",
    "x.",
    "a b;c.txt",
    "%s.txt",
]


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_odd_file_names_are_names(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text(GOOD)
    out = tmp_path / "out"
    assert main(["-q", "-o", f"{out}/", "--", name]) == 0
    (made,) = out.iterdir()
    assert made.resolve().parent == out.resolve()
    assert capsys.readouterr().err == ""


def test_two_articles_of_one_name_get_a_file_each(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text(GOOD.replace("214", folder))
    out = tmp_path / "out"
    main([str(tmp_path / "a"), str(tmp_path / "b"), "-q", "-o", f"{out}/"])
    assert len([file for file in out.iterdir() if file.name.startswith("article")]) == 2


CACHES: list[tuple[str, bytes, str]] = [
    ("random", os.urandom(9_000), "is damaged"),
    ("text", b"no database " * 900, "is damaged"),
    ("cut", b"SQLite format 3\x00" + bytes(50), "cache"),
]


@pytest.mark.parametrize(("data", "words"), [pytest.param(*row[1:], id=row[0]) for row in CACHES])
def test_a_cache_that_is_none_is_refused_by_name_before_anything_is_sent(
    data: bytes, words: str, pile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "cache"
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(data)
    told = ["--base-url", "http://127.0.0.1:9/v1", "--model", "m", "--cache-dir", str(folder)]
    assert main([str(pile), *told]) == 4
    said = capsys.readouterr().err
    assert words in said
    assert FILE_NAME in said
    assert "sending" not in said


def test_a_disk_that_is_full_leaves_the_old_file(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.json"
    out.write_text("the old one")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert main([str(pile), "-q", "-o", str(out)]) == 4
    assert "No space left on device" in capsys.readouterr().err
    assert out.read_text() == "the old one"
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".tmp"] == []


def test_a_clock_that_jumps_changes_nothing_of_a_briefing(
    pile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(pile), "-q", "-f", "json", "--no-clock"]) == 0
    before = capsys.readouterr().out
    monkeypatch.setattr("time.time", lambda: 0.0)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    assert main([str(pile), "-q", "-f", "json", "--no-clock"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(before)
