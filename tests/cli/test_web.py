"""Addresses on the command line: read like files, told in one line each when they cannot be."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.running import command
from tests.sources.web.serving import LocalWeb, serving
from tests.sources.web.sites import article

LOCK, FERRY = article("The lower lock is closed"), article("The ferry sails again", 7)
OWN = "--allow-private"


@pytest.mark.allow_hosts(["127.0.0.1"])
class TestOnLoopback:
    def test_pages_are_briefed_and_bad_ones_are_told(self, run: Run) -> None:
        with serving() as web:
            good, bad = web.put("/x", LOCK), f"{web.url}/none"
            ended = run("-f", "json", OWN, bad, good)
        assert ended.code == 3
        assert ended.err == f"summarize: {bad}: does not exist; is the address right? (404)\n"
        briefing = json.loads(ended.out)
        assert [made["source"] for made in briefing["articles"]] == [good]
        assert briefing["articles"][0]["fetched"]["final_url"] == good
        assert briefing["failures"][0]["error"] == "FetchError"

    def test_a_list_of_addresses_is_a_source(self, run: Run, tmp_path: Path) -> None:
        with serving() as web:
            pages = web.put("/x", LOCK), web.put("/y", FERRY)
            (tmp_path / "urls.txt").write_text("\n".join(("# two", *pages)))
            ended = run("-f", "json", OWN, f"@{tmp_path / 'urls.txt'}")
        assert ended.code == 0
        assert len(json.loads(ended.out)["articles"]) == 2

    def test_a_second_run_needs_no_web_and_says_the_same(self, run: Run, tmp_path: Path) -> None:
        kept = str(tmp_path / "kept")
        with serving() as web:
            page = web.put("/x", LOCK)
            first = run("-f", "json", "--no-clock", OWN, "--snapshots", kept, page)
        again = run("-f", "json", "--no-clock", "--snapshots", kept, "--offline", page)
        never = run("--snapshots", kept, "--offline", f"{web.url}/never")
        assert (first.code, again.code, never.code) == (0, 0, 3)
        one, other = json.loads(first.out), json.loads(again.out)
        assert one["articles"][0]["fetched"].pop("fetched_at") is None
        assert other["articles"][0]["fetched"].pop("fetched_at") is not None
        assert one == other
        assert f"{web.url}/never: has no snapshot in {kept}" in never.err

    def test_a_draft_is_checked_against_a_page(self, run: Run, tmp_path: Path) -> None:
        draft = tmp_path / "draft.txt"
        draft.write_text("Some 50 barges wait above the lock.")
        with serving() as web:
            ended = run("check", draft, "--against", web.put("/x", LOCK), OWN, "-f", "json")
        assert ended.code == 1
        assert "Some 40 barges" in ended.out

    def test_an_estimate_reads_pages_and_asks_no_model(self, run: Run) -> None:
        with serving() as web:
            ended = run("estimate", web.put("/x", LOCK), OWN)
        assert ended.code == 0
        assert "1 article" in ended.out

    def test_an_archive_is_written_and_read(self, run: Run, tmp_path: Path) -> None:
        pytest.importorskip("warcio", reason="archives need the extra warc")
        file = str(tmp_path / "a.warc.gz")
        with serving() as web:
            page = web.put("/x", LOCK)
            assert run(OWN, "--warc", file, page).code == 0
            twice = run(OWN, "--warc", file, page)
        assert twice.code == 4
        assert "exists already" in twice.err
        ended = run("-f", "json", file)
        assert json.loads(ended.out)["articles"][0]["source"] == f"{file}#{page}"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["http://127.0.0.1/"], "127.0.0.1 is loopback", id="own machine"),
        pytest.param(["http://2130706433/"], "odd form", id="decimal"),
        pytest.param([OWN, "http://169.254.169.254/"], "is link-local", id="metadata"),
        pytest.param(["https://a:b@example.com/"], "user name or password", id="password"),
        pytest.param(["file:///etc/passwd"], "only http and https", id="file"),
    ],
)
def test_addresses_that_are_refused_are_told_without_asking(
    arguments: list[str], words: str, run: Run
) -> None:
    ended = run(*arguments)
    assert ended.code == 3
    assert words in ended.err
    assert ended.out == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["--offline", "x"], "give its --snapshots DIR", id="no folder"),
        pytest.param(
            ["--offline", "--snapshots", "a", "--warc", "b", "x"], "fetches nothing", id="archive"
        ),
    ],
)
def test_options_that_cannot_go_together_are_told(
    arguments: list[str], words: str, run: Run
) -> None:
    ended = run(*arguments)
    assert ended.code == 2
    assert words in ended.err


def test_files_are_briefed_without_anything_of_the_web(pile: Path) -> None:
    code = (
        "import sys; from summarizer.cli import main; main(sys.argv[1:]);"
        "print([name for name in sys.modules if name.startswith(('httpx2', 'httpcore2', 'protego',"
        " 'courlan', 'summarizer.sources.web'))], file=sys.stderr)"
    )
    made = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-c", code, "-q", "--drafter", "extractive", str(pile)],
        capture_output=True,
        check=True,
        timeout=120,
    )
    assert made.stderr.decode() == "[]\n"


def _interrupted(web: LocalWeb, page: str) -> tuple[int, float, str]:
    """Start a run on a page that is long in coming, and interrupt it once it was asked for.

    Return code, seconds and errors.
    """
    with subprocess.Popen(  # noqa: S603  # our own command
        [sys.executable, "-m", "summarizer", OWN, "--drafter", "extractive", page],
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        text=True,
    ) as process:
        while web.under_way == 0 or not page.endswith(web.asked[-1]):
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        sent = time.monotonic()
        _, told = process.communicate(timeout=30)
        return process.returncode, time.monotonic() - sent, told


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_an_interrupted_fetch_ends_at_once() -> None:
    with serving() as web:
        code, seconds, told = _interrupted(web, web.put("/x", LOCK, seconds=20))
    assert code == 130
    assert told.endswith("summarize: interrupted\n")
    assert "Traceback" not in told
    assert seconds < 8


def test_the_command_line_takes_an_address_in_a_process_of_its_own() -> None:
    ended = command("-q", "http://10.0.0.1/")
    assert ended.returncode == 3
    assert b"10.0.0.1 is private, no public address (--allow-private" in ended.stderr
