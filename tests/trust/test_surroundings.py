"""Odd surroundings: a full disk, few files, proxies and certificates that are none.

Each ends with a documented exit code and one line that names the cause.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from summarizer.cli import main
from tests.answering import HOST
from tests.cli.running import command

pytestmark = [pytest.mark.thorough, pytest.mark.skipif(os.name == "nt", reason="limits of Unix")]

BASE_URL = f"https://{HOST}/v1"
WORD = "of-the-proxy"
MOST_SECONDS = 30.0  # of a crowded machine; a quiet one takes three
LIMITED = """
import resource, sys
kind, most = getattr(resource, sys.argv.pop(1)), int(sys.argv.pop(1))
resource.setrlimit(kind, (most, most))
from summarizer.cli import main
sys.exit(main(sys.argv[1:]))
"""


def limited(kind: str, most: int, *arguments: object) -> tuple[int, str]:
    """Run a command within a limit of the system; return its exit code and what it said."""
    ended = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-c", LIMITED, kind, str(most), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return ended.returncode, ended.stderr


def test_files_that_may_not_grow_leave_the_old_one(pile: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("the old one")
    code, said = limited("RLIMIT_FSIZE", 4096, pile, "-q", "-o", out)
    assert (code, said) == (4, f"summarize: {out}: cannot be written: File too large\n")
    assert out.read_text() == "the old one"
    assert {path.name for path in tmp_path.iterdir()} == {"pile", "out.json"}


def test_a_cache_that_may_not_grow_stops_the_run_by_name(pile: Path, tmp_path: Path) -> None:
    told = ["--base-url", "http://127.0.0.1:9/v1", "--cache-dir", tmp_path / "cache"]
    code, said = limited("RLIMIT_FSIZE", 1024, pile, *told)
    assert code == 4
    assert "cache" in said
    assert "Traceback" not in said


def test_few_open_files_are_enough(pile: Path, tmp_path: Path) -> None:
    for number in range(60):
        text = f"Pier {number} was closed on Friday."
        (pile / f"{number}.txt").write_text(text, "utf-8")
    out = tmp_path / "out.json"
    assert limited("RLIMIT_NOFILE", 32, pile, "-q", "-o", out) == (0, "")
    assert out.exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_read_only_folder_is_named(pile: Path, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    ended = command(str(pile), "-q", "-o", str(locked / "out.json"))
    assert ended.returncode == 4
    assert b"out.json: cannot be written: Permission denied" in ended.stderr


def test_what_is_no_device_to_write_on_is_named(
    pile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(pile), "-q", "-o", "/dev/full"]) == 4
    assert "/dev/full: cannot be written: No space left on device" in capsys.readouterr().err


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/v1", "http://nothing.invalid/v1"], ids=["closed-port", "no-name"]
)
def test_a_server_that_is_not_there_is_named_within_seconds(url: str, pile: Path) -> None:
    started = time.monotonic()
    ended = command(str(pile), "--base-url", url, "--model", "m", "--no-cache")
    assert time.monotonic() - started < MOST_SECONDS
    assert ended.returncode == 4
    assert b" cannot be reached: " in ended.stderr
    assert ended.stderr.count(b"cannot be reached") == 1


# variable, value, words of the message
ODD = [
    ("HTTPS_PROXY", "garbage://x", "the environment's proxy is no http(s) or socks5 URL"),
    ("HTTPS_PROXY", "::", "the environment's proxy is no http(s) or socks5 URL"),
    ("SSL_CERT_FILE", "/nowhere.pem", "no certificates can be read; see SSL_CERT_FILE"),
    ("SSL_CERT_FILE", __file__, "no certificates can be read; see SSL_CERT_FILE"),
]


@pytest.mark.parametrize(("name", "value", "words"), ODD)
def test_an_environment_that_cannot_be_used_is_named_before_anything_is_sent(
    name: str,
    value: str,
    words: str,
    pile: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(name, value)
    assert main([str(pile), "--base-url", BASE_URL]) == 4
    said = capsys.readouterr().err
    assert said.startswith(f"summarize: {words}")
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize(
    ("url", "code"), [("not a url", 4), ("ftp://models.test/v1", 4), ("http://[", 4)]
)
def test_an_odd_base_url_of_the_environment_is_named(
    url: str,
    code: int,
    pile: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-0123456789abcdef")
    assert main([str(pile)]) == code
    assert "is no http(s) URL" in capsys.readouterr().err


def test_pages_are_not_fetched_without_certificates(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere.pem")
    assert main(["https://news.test/a", "-q"]) > 0
    said = capsys.readouterr().err
    assert "the certificates of the web: cannot be read; see SSL_CERT_FILE" in said
    assert "Traceback" not in said


def test_the_configuration_shows_the_way_to_the_server_without_a_password(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:{WORD}@proxy.test:3128")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.setenv("OPENAI_LOG", "debug")
    assert main(["--show-config", "--base-url", BASE_URL]) == 0
    said = capsys.readouterr()
    rows = dict(line.split(maxsplit=1) for line in said.out.splitlines())
    assert (rows["server"], rows["proxy"]) == (BASE_URL, "proxy.test:3128")
    assert WORD not in said.out + said.err
    monkeypatch.setenv("NO_PROXY", HOST)
    assert main(["--show-config", "--base-url", BASE_URL]) == 0
    rows = dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    assert rows["proxy"] == "none"
