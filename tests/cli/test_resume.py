"""Runs in processes of their own, killed without warning and run again."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest

from summarizer.model.store import cache_info
from tests.cli.running import start, write_many
from tests.cli.serving import Served, serving

pytestmark = [pytest.mark.thorough, pytest.mark.skipif(os.name == "nt", reason="signals of Unix")]

COUNT, CONCURRENCY = 16, 3
ANSWER_SECONDS = 0.05


def finish(pile: Path, served: Served, cache: Path, out: Path) -> bytes:
    """Run to the end and return the briefing."""
    with start(pile, served.url, cache, out, at_once=CONCURRENCY) as process:
        process.communicate(timeout=120)
        assert process.returncode == 0
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
    pile, cache, out = write_many(tmp_path, COUNT), tmp_path / "cache", tmp_path / "out.json"
    with serving(tmp_path, ANSWER_SECONDS) as served:
        whole = finish(pile, served, tmp_path / "other", tmp_path / "whole.json")
        requests = len(served.asked())
        for more in (1, 4, 6):
            before = len(served.asked())
            with start(pile, served.url, cache, out, at_once=CONCURRENCY) as process:
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
    pile, cache = write_many(tmp_path, COUNT), tmp_path / "cache"
    with serving(tmp_path, ANSWER_SECONDS) as served:
        outs = [tmp_path / "one.json", tmp_path / "two.json"]
        processes = [start(pile, served.url, cache, out, at_once=CONCURRENCY) for out in outs]
        for process in processes:
            process.communicate(timeout=120)
        assert [process.returncode for process in processes] == [0, 0]
        asked = Counter(served.asked())
        assert outs[0].read_bytes() == outs[1].read_bytes()
        assert cache_info(cache).answers == len(asked)
        before = len(served.asked())
        assert finish(pile, served, cache, tmp_path / "three.json") == outs[0].read_bytes()
        assert len(served.asked()) == before
