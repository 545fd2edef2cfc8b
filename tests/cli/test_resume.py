"""Runs in processes of their own, killed without warning and run again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from summarizer.model.store import cache_info
from tests.cli.serving import Served, serving

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of Unix")

PLACES = ("Tarn", "Sorne", "Lindhaven", "Orlen", "Rusk", "Alma", "Velm", "Issen")
COUNT, CONCURRENCY = 16, 3
ANSWER_SECONDS = 0.05


def write_many(folder: Path) -> Path:
    """Write articles about one flood, each of its own place and figures."""
    pile = folder / "many"
    pile.mkdir()
    for number in range(COUNT):
        place = PLACES[number % len(PLACES)]
        text = (
            f"At least {300 + number} people left their homes in {place} on Sunday, the mayor "
            f"said. The river flooded the lower town of {place}. Firefighters pumped out "
            f"{40 + number} cellars."
        )
        (pile / f"{number:02}.txt").write_text(text, "utf-8")
    return pile


def start(pile: Path, served: Served, cache: Path, out: Path) -> subprocess.Popen[bytes]:
    """Start a run."""
    told = ["--base-url", served.url, "--model", "m", "--one-story", "--no-clock", "-q"]
    told += ["--concurrency", str(CONCURRENCY), "--cache-dir", str(cache), "-o", str(out)]
    command = [sys.executable, "-m", "summarizer", str(pile), *told]
    return subprocess.Popen(command, stderr=subprocess.DEVNULL)  # noqa: S603  # our own command


def finish(pile: Path, served: Served, cache: Path, out: Path) -> bytes:
    """Run to the end and return the briefing."""
    with start(pile, served, cache, out) as process:
        assert process.wait(timeout=120) == 0
    return out.read_bytes()


def kill_after(process: subprocess.Popen[bytes], served: Served, answered: int) -> None:
    """Kill a run when the server has answered so often in all."""
    until = time.monotonic() + 60
    while served.answered() < answered and process.poll() is None and time.monotonic() < until:
        time.sleep(0.002)
    assert process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait()


def test_a_run_killed_again_and_again_loses_no_answer_and_ends_the_same(tmp_path: Path) -> None:
    pile, cache, out = write_many(tmp_path), tmp_path / "cache", tmp_path / "out.json"
    with serving(tmp_path, ANSWER_SECONDS) as served:
        whole = finish(pile, served, tmp_path / "other", tmp_path / "whole.json")
        requests = len(served.asked())
        for more in (1, 4, 6):
            before = len(served.asked())
            with start(pile, served, cache, out) as process:
                kept = cache_info(cache).answers
                kill_after(process, served, served.answered() + more)
            time.sleep(2 * ANSWER_SECONDS)  # what was in flight is answered to nobody
            lost = len(served.asked()) - before - (cache_info(cache).answers - kept)
            assert 0 <= lost <= CONCURRENCY
            assert not out.exists()
        kept, before = cache_info(cache).answers, len(served.asked())
        assert kept > 0
        assert finish(pile, served, cache, out) == whole
        assert len(served.asked()) - before == requests - kept


def test_two_runs_at_once_share_one_cache(tmp_path: Path) -> None:
    pile, cache = write_many(tmp_path), tmp_path / "cache"
    with serving(tmp_path, ANSWER_SECONDS) as served:
        outs = [tmp_path / "one.json", tmp_path / "two.json"]
        processes = [start(pile, served, cache, out) for out in outs]
        assert [process.wait(timeout=120) for process in processes] == [0, 0]
        asked = Counter(served.asked())
        assert outs[0].read_bytes() == outs[1].read_bytes()
        assert cache_info(cache).answers == len(asked)
        before = len(served.asked())
        assert finish(pile, served, cache, tmp_path / "three.json") == outs[0].read_bytes()
        assert len(served.asked()) == before
