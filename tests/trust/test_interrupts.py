"""Signals to runs in processes of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.model.store import cache_info
from tests.measuring import benchmark
from tests.trust.misbehaving import Misbehaving

pytestmark = [pytest.mark.thorough, pytest.mark.skipif(os.name == "nt", reason="signals of Unix")]

KEPT = (
    "summarize: interrupted; answers that were paid for are kept, and the same command goes on "
    "from there"
)
LOST = "summarize: interrupted; answers that were paid for are lost, for --no-cache was given"
MOST_SECONDS = 10.0  # of a crowded machine; benchmarks/trust.py holds it to two
LONG = "The ferry Alma ran aground off Rusk Point with {0} people aboard, the coast guard said. "


def started(*arguments: object) -> subprocess.Popen[bytes]:
    """Start a command and wait until it says that text is leaving, or for its first line."""
    command = [sys.executable, "-m", "summarizer", *map(str, arguments)]
    return subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603  # our own command


def ended(process: subprocess.Popen[bytes], *signals: int, apart: float = 0.0) -> tuple[float, str]:
    """Send signals and return how long the end took, and what was said."""
    sent = time.monotonic()
    for number in signals:
        process.send_signal(number)
        time.sleep(apart)
    _, told = process.communicate(timeout=60)
    return time.monotonic() - sent, told.decode()


def asked(server: Misbehaving, kind: str, pile: Path, *more: object) -> subprocess.Popen[bytes]:
    """Start a run that asks a server, and return when it does."""
    process = started(pile, "--base-url", server.url(kind), "--model", "m", *more)
    assert process.stderr is not None
    assert b"sending about" in process.stderr.readline()
    time.sleep(1.0)
    return process


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        pytest.param("hanging", signal.SIGINT, id="waiting-for-an-answer"),
        pytest.param("hanging", signal.SIGTERM, id="waiting-and-asked-to-terminate"),
        pytest.param("dripping", signal.SIGINT, id="reading-an-answer"),
        pytest.param("busy", signal.SIGINT, id="pausing"),
    ],
)
def test_a_signal_ends_a_run_in_time_with_130_and_one_line(
    kind: str, number: int, server: Misbehaving, pile: Path
) -> None:
    process = asked(server, kind, pile)
    seconds, told = ended(process, number)
    assert (process.returncode, told) == (130, f"{KEPT}\n")
    assert seconds < MOST_SECONDS


def test_a_second_signal_ends_it_at_once(server: Misbehaving, pile: Path) -> None:
    process = asked(server, "hanging", pile)
    seconds, told = ended(process, signal.SIGINT, signal.SIGINT, apart=0.05)
    assert process.returncode in (130, -signal.SIGINT)  # as a shell reports it, both are 130
    assert set(told.splitlines()) == {KEPT}
    assert seconds < MOST_SECONDS / 2


def test_without_a_cache_the_end_says_what_is_lost(server: Misbehaving, pile: Path) -> None:
    process = asked(server, "hanging", pile, "--no-cache")
    _, told = ended(process, signal.SIGINT)
    assert (process.returncode, told) == (130, f"{LOST}\n")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "terminate"])
def test_a_signal_ends_a_computation(number: int, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("\n\n".join(LONG.format(n) * 4 for n in range(5_000)), "utf-8")
    log = tmp_path / "log"  # is there as soon as the command has begun
    process = started(long, "-q", "--log-file", log)
    until = time.monotonic() + 60
    while not log.exists() and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(1.0)
    assert process.poll() is None
    seconds, told = ended(process, number)
    assert (process.returncode, told) == (130, "summarize: interrupted\n")
    assert seconds < MOST_SECONDS


def children(process: int) -> list[int]:
    told = Path(f"/proc/{process}/task/{process}/children")
    return [int(number) for number in told.read_text("ascii").split()] if told.exists() else []


def is_running(process: int) -> bool:
    status = Path(f"/proc/{process}/stat")
    return status.exists() and status.read_text("ascii").rpartition(")")[2].split()[0] != "Z"


def until(is_so: Callable[[], bool]) -> bool:
    """Tell whether something becomes so within a minute."""
    end = time.monotonic() + 60
    while not is_so() and time.monotonic() < end:
        time.sleep(0.05)
    return is_so()


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes of Linux")
@pytest.mark.parametrize(
    ("number", "code", "words"),
    [
        pytest.param(signal.SIGINT, 130, "summarize: interrupted\n", id="ctrl-c"),
        pytest.param(signal.SIGTERM, 130, "summarize: interrupted\n", id="terminate"),
        pytest.param(signal.SIGKILL, -signal.SIGKILL, "", id="kill"),
    ],
)
def test_processes_that_a_run_has_started_end_with_it(
    number: int, code: int, words: str, tmp_path: Path
) -> None:
    for story in range(12):
        for n, text in enumerate(benchmark("across_cost").story(story, 6)):
            (tmp_path / f"{story}-{n}.md").write_text(text, "utf-8")
    process = started(tmp_path, "-q", "--jobs", 3)
    assert until(lambda: len(children(process.pid)) == 2)
    workers = children(process.pid)
    time.sleep(0.5)
    seconds, told = ended(process, number)
    assert (process.returncode, told) == (code, words)
    assert seconds < MOST_SECONDS
    assert until(lambda: not any(map(is_running, workers)))


def test_an_interrupt_that_becomes_another_error_on_its_way_out_is_told() -> None:
    code = """
import signal
from summarizer.cli.interrupts import interruptible
with interruptible(is_process=True):
    try:
        signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt as error:
        raise ValueError("made of it by a library") from error
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)  # noqa: S603  # our own code
    assert (done.returncode, done.stderr) == (130, b"summarize: interrupted\n")


def test_what_was_answered_before_a_signal_is_kept(
    server: Misbehaving, pile: Path, tmp_path: Path
) -> None:
    for number in range(30):
        text = f"The ferry {number} took {200 + number} people to Rusk, the office said. It left."
        (pile / f"more-{number}.txt").write_text(text, "utf-8")
    cache, out = tmp_path / "cache", tmp_path / "out.json"
    told = ("--cache-dir", cache, "-o", out, "--concurrency", 1, "--no-clock")
    process = asked(server, "slow", pile, *told)
    until = time.monotonic() + 60
    while cache_info(cache).answers < 3 and time.monotonic() < until:
        time.sleep(0.05)
    ended(process, signal.SIGINT)
    kept = cache_info(cache).answers
    assert process.returncode == 130
    assert 0 < kept < 32
    assert not out.exists()
    again = asked(server, "slow", pile, *told)
    again.communicate(timeout=120)
    assert again.returncode == 0
    assert out.exists()
