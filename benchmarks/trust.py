"""What a run can be trusted with, measured on runs in processes of their own.

    PYTHONPATH=. python benchmarks/trust.py kills [--times 30]
    PYTHONPATH=. python benchmarks/trust.py shared
    PYTHONPATH=. python benchmarks/trust.py interrupts
    PYTHONPATH=. python benchmarks/trust.py bombs

Each prints its figures and ends with 1 when one misses what docs/trust.md promises. The servers
are those of the tests; `scripts/soak` runs all of it.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from summarizer.model.store import cache_info
from tests.cli.serving import Served, serving
from tests.trust.misbehaving import misbehaving

CONCURRENCY = 4
ANSWER_SECONDS = 0.05
MOST_SECONDS_TO_END, MOST_SECONDS_OF_BOMBS, MOST_MEGABYTES = 2.0, 5.0, 300
PLACES = ("Tarn", "Sorne", "Lindhaven", "Orlen", "Rusk", "Alma", "Velm", "Issen")


def write_many(folder: Path, count: int) -> Path:
    """Write articles about one flood, each of its own place and figures."""
    pile = folder / "pile"
    pile.mkdir()
    for number in range(count):
        place = PLACES[number % len(PLACES)]
        text = (
            f"At least {300 + number} people left their homes in {place} on Sunday, the mayor "
            f"said. The river flooded the lower town of {place}. Firefighters pumped out "
            f"{40 + number} cellars."
        )
        (pile / f"{number:03}.txt").write_text(text, "utf-8")
    return pile


def start(pile: Path, url: str, cache: Path, out: Path) -> subprocess.Popen[bytes]:
    """Start a run."""
    told = ["--base-url", url, "--model", "m", "--one-story", "--no-clock", "-q"]
    told += ["--concurrency", str(CONCURRENCY), "--cache-dir", str(cache), "-o", str(out)]
    command = [sys.executable, "-m", "summarizer", str(pile), *told]
    return subprocess.Popen(command, stderr=subprocess.DEVNULL)  # noqa: S603  # our own command


def whole(pile: Path, served: Served, folder: Path, name: str) -> bytes:
    """Run to the end with a cache and return the briefing."""
    out = folder / f"{name}.json"
    with start(pile, served.url, folder / name, out) as process:
        assert process.wait() == 0
    return out.read_bytes()


def kills(folder: Path, times: int) -> bool:
    """Kill a run of 50 articles at random moments; a run that was over begins anew."""
    pile, out = write_many(folder, 50), folder / "killed.json"
    lost = repeated = worst = differing = done = 0
    with serving(folder, ANSWER_SECONDS) as served:
        began = time.monotonic()
        wanted = whole(pile, served, folder, "whole")
        lasts, number = time.monotonic() - began, 0
        while done < times:
            cache = folder / f"cache-{number}"
            kept, before = cache_info(cache).answers, len(served.asked())
            with start(pile, served.url, cache, out) as process:
                try:
                    process.wait(random.uniform(0.1, lasts))  # noqa: S311  # no secret
                except subprocess.TimeoutExpired:
                    process.kill()
            time.sleep(3 * ANSWER_SECONDS)
            asked, now = len(served.asked()) - before, cache_info(cache).answers
            if process.returncode == 0:
                differing, number = differing + (out.read_bytes() != wanted), number + 1
                out.unlink()
                continue
            done, lost = done + 1, lost + max(0, kept - now)
            again = asked - (now - kept)
            repeated, worst = repeated + again, max(worst, again)
        differing += whole(pile, served, folder, f"cache-{number}") != wanted
    print(f"kills {done}: answers lost {lost}, asked in vain at most {worst} a kill, {repeated} in")
    print(f"all, {CONCURRENCY} under way at once; briefings that differ {differing}")
    return not lost and worst <= CONCURRENCY and not differing


def shared(folder: Path, _: int) -> bool:
    """Run twice at once on one cache over 200 articles."""
    pile = write_many(folder, 200)
    with serving(folder, ANSWER_SECONDS) as served:
        outs = [folder / "one.json", folder / "other.json"]
        runs = [start(pile, served.url, folder / "cache", out) for out in outs]
        ended = [run.wait() for run in runs]
        asked, kept = Counter(served.asked()), cache_info(folder / "cache").answers
    twice = asked.total() - len(asked)
    same = outs[0].read_bytes() == outs[1].read_bytes()
    print(f"two runs on one cache, 200 articles: exit codes {ended}, {len(asked)} questions, ")
    print(f"{kept} answers kept, {twice} paid for twice; briefings the same: {same}")
    return ended == [0, 0] and kept == len(asked) and twice <= 2 * CONCURRENCY and same


def interrupts(folder: Path, _: int) -> bool:
    """Interrupt runs that wait, read and pause; one second after they ask."""
    pile, slowest, codes = write_many(folder, 5), 0.0, set()
    with misbehaving() as server:
        for kind in ("hanging", "dripping", "busy", "broken"):
            for number in (signal.SIGINT, signal.SIGTERM):
                run = start(pile, server.url(kind), folder / "cache", folder / "out.json")
                time.sleep(4)
                sent = time.monotonic()
                run.send_signal(number)
                codes.add(run.wait())
                slowest = max(slowest, time.monotonic() - sent)
    print(f"interrupts, 4 states by 2 signals: exit codes {codes}, slowest {slowest:.2f} s")
    return codes == {130} and slowest <= MOST_SECONDS_TO_END


def bombs(folder: Path, _: int) -> bool:
    """Send bombs as answers and as articles; each in a process of its own."""
    big = folder / "line.txt"
    big.write_text("word " * 4_000_000, "utf-8")
    deep = folder / "deep.html"
    deep.write_text("<div>" * 100_000 + "x", "utf-8")
    fine = True
    with misbehaving() as server:
        for kind in ("well", "bomb", "huge", "deep"):
            pile = write_many(Path(tempfile.mkdtemp(dir=folder)), 1)
            told = ["--base-url", server.url(kind), "--model", "m", "--no-cache"]
            fine &= _measured(kind, [str(pile), *told])
        fine &= _measured("line of 20 MB", [str(big)])
        fine &= _measured("100,000 nested elements", [str(deep)])
    return fine


def _measured(name: str, arguments: list[str]) -> bool:
    """Run a command; print its memory and processor seconds, and what it said last."""
    command = [sys.executable, "-m", "summarizer", *arguments, "-q"]
    run = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)  # noqa: S603  # ours
    assert run.stderr is not None
    said = run.stderr.read().decode()
    _, status, used = os.wait4(run.pid, 0)
    megabytes, seconds = used.ru_maxrss / 1024, used.ru_utime + used.ru_stime
    code = os.waitstatus_to_exitcode(status)
    last = (said.strip().splitlines() or ["nothing"])[-1]
    print(f"{name}: exit {code}, {megabytes:.0f} MB, {seconds:.1f} s of processor; {last[:90]}")
    return megabytes <= MOST_MEGABYTES and seconds <= MOST_SECONDS_OF_BOMBS and "Trace" not in said


ROWS: dict[str, Callable[[Path, int], bool]] = {
    "kills": kills,
    "shared": shared,
    "interrupts": interrupts,
    "bombs": bombs,
}


def main() -> None:
    """Measure one row."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("row", choices=ROWS)
    parser.add_argument("--times", type=int, default=30)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(not ROWS[given.row](Path(folder), given.times))


if __name__ == "__main__":
    main()
