"""What a run can be trusted with, measured on runs in processes of their own.

    PYTHONPATH=. python benchmarks/trust.py kills [--times 30]
    PYTHONPATH=. python benchmarks/trust.py shared | storm | interrupts | bombs

Each prints exit codes, requests and seconds, and ends with 1 when one misses what docs/trust.md
promises; `--short` takes fewer articles. Seconds are those of a processor where it is busy with
us, those of a clock where it waits. The servers are the tests' own.
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
from contextlib import suppress
from pathlib import Path

from summarizer.model.store import cache_info
from tests.cli.running import start, write_many
from tests.cli.serving import Served, serving
from tests.trust.misbehaving import counts, misbehaving

CONCURRENCY, STORM_PLACES = 4, 32
ANSWER_SECONDS = 0.2
MOST_SECONDS_TO_END, MOST_SECONDS_OF_BOMBS, MOST_MEGABYTES = 2.0, 5.0, 300
MOST_REQUESTS_IN_A_STORM = 3
MOST_REQUESTS_BEFORE_THE_END = 2 * CONCURRENCY
MOST_SECONDS_AN_ARTICLE, MOST_SECONDS_A_KILL, MOST_SECONDS_TO_START = 1.0, 20.0, 30.0
"""Far more than a machine of its own takes: what hangs is found, not what is slow."""
MOST_RUNS_A_KILL = 4
"""As a machine is crowded: a kill may take as long as so many whole runs."""


def ended(run: subprocess.Popen[bytes]) -> int:
    """Return the exit code of a run that goes to its end; what it says must hold no traceback."""
    said = run.communicate()[1]
    assert b"Traceback" not in said, said.decode()
    return run.returncode


def whole(pile: Path, served: Served, folder: Path, name: str) -> bytes:
    """Run to the end with a cache and return the briefing."""
    out = folder / f"{name}.json"
    assert ended(start(pile, served.url, folder / name, out, at_once=CONCURRENCY)) == 0
    return out.read_bytes()


def wait_for_end(process: subprocess.Popen[bytes], seconds: float) -> None:
    """Wait for so many seconds at most."""
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)


def wait_for_requests(process: subprocess.Popen[bytes], served: Served, count: int) -> None:
    """Wait until a server was asked so often in all, or a run is over."""
    while process.poll() is None and len(served.asked()) < count:
        time.sleep(0.01)


def kills(folder: Path, times: int, *, short: bool) -> bool:
    """Kill a run of 50 articles at random moments; a run that was over begins anew.

    Every second moment is one of the clock, the others lie where requests are under way, as all do
    in the short form, where no run is killed in vain.
    """
    count = 10 if short else 50
    pile, out = write_many(folder, count), folder / "killed.json"
    lost = repeated = worst = differing = done = met = 0
    with serving(folder, ANSWER_SECONDS) as served:
        began = time.monotonic()
        wanted = whole(pile, served, folder, "whole")
        lasts, number = time.monotonic() - began, 0
        while done < times:
            cache = folder / f"cache-{number}"
            kept, before = cache_info(cache).answers, len(served.asked())
            with start(pile, served.url, cache, out, at_once=CONCURRENCY) as process:
                if done % 2 and not short:
                    wait_for_end(process, random.uniform(0.1, lasts))  # noqa: S311  # no secret
                else:
                    more = random.randint(1, count // 5)  # noqa: S311  # no secret
                    wait_for_requests(process, served, before + more)
                process.kill()
            time.sleep(3 * ANSWER_SECONDS)
            asked, now = len(served.asked()) - before, cache_info(cache).answers
            if process.returncode == 0:
                differing, number = differing + (out.read_bytes() != wanted), number + 1
                out.unlink()
                continue
            done, lost, met = done + 1, lost + max(0, kept - now), met + bool(asked)
            again = asked - (now - kept)
            repeated, worst = repeated + again, max(worst, again)
        differing += whole(pile, served, folder, f"cache-{number}") != wanted
        requests = len(served.asked())
    print(f"kills {done}, {met} of them while answers came: answers lost {lost}, asked in vain at")
    print(f"most {worst} a kill with {CONCURRENCY} under way, {repeated} in all of {requests}")
    seconds = time.monotonic() - began
    print(f"requests; briefings that differ {differing}; {seconds:.0f} s")
    in_time = seconds <= max(MOST_SECONDS_A_KILL, MOST_RUNS_A_KILL * lasts) * (times + 2)
    return not lost and worst <= CONCURRENCY and not differing and in_time


def shared(folder: Path, _: int, *, short: bool) -> bool:
    """Run twice at once on one cache over 200 articles."""
    count = 20 if short else 200
    pile, began = write_many(folder, count), time.monotonic()
    with serving(folder, ANSWER_SECONDS / 4) as served:
        outs = [folder / "one.json", folder / "other.json"]
        cache = folder / "cache"
        runs = [start(pile, served.url, cache, out, at_once=CONCURRENCY) for out in outs]
        codes = [ended(run) for run in runs]
        asked, kept = Counter(served.asked()), cache_info(cache).answers
    twice = asked.total() - len(asked)
    same = outs[0].read_bytes() == outs[1].read_bytes()
    print(f"two runs on one cache, {count} articles: exit codes {codes}, {asked.total()} requests,")
    print(f"{kept} answers kept, {twice} paid for twice; briefings the same: {same}; ", end="")
    seconds = time.monotonic() - began
    print(f"{seconds:.0f} s")
    in_time = seconds <= MOST_SECONDS_TO_START + MOST_SECONDS_AN_ARTICLE * count
    whole = kept == len(asked) and twice <= 2 * CONCURRENCY
    return codes == [0, 0] and whole and same and in_time


def storm(folder: Path, _: int, *, short: bool) -> bool:
    """Run into a server that takes four requests at once, with 32 under way."""
    count = 40 if short else 200
    pile, out, began = write_many(folder, count), folder / "out.json", time.monotonic()
    with misbehaving() as server:
        url, cache = server.url("crowded"), folder / "cache"
        code = ended(start(pile, url, cache, out, at_once=STORM_PLACES))
        asked, kept = counts(server)["crowded"], cache_info(cache).answers
    seconds = time.monotonic() - began
    print(
        f"storm, {count} articles: exit code {code}, {asked} requests for {kept} answers, ", end=""
    )
    print(f"{asked / kept:.2f} an answer; {seconds:.0f} s")
    in_time = seconds <= MOST_SECONDS_TO_START + MOST_SECONDS_AN_ARTICLE * count
    return code == 0 and asked <= MOST_REQUESTS_IN_A_STORM * count and in_time


def interrupts(folder: Path, _: int, *, short: bool) -> bool:
    """Interrupt runs that wait, read and pause, once they have said that they send something."""
    pile, slowest, codes = write_many(folder, 5), 0.0, set()
    kinds = ("hanging",) if short else ("hanging", "dripping", "busy", "broken")
    with misbehaving() as server:
        for kind in kinds:
            for number in (signal.SIGINT, signal.SIGTERM):
                out = folder / "out.json"
                run = start(pile, server.url(kind), folder / "cache", out, at_once=CONCURRENCY)
                assert run.stderr is not None
                assert run.stderr.readline()
                time.sleep(0.5 if short else 2)
                sent = time.monotonic()
                run.send_signal(number)
                codes.add(ended(run))
                slowest = max(slowest, time.monotonic() - sent)
        asked = counts(server).total()
    print(f"interrupts, {len(kinds)} states by 2 signals: exit codes {codes}, ", end="")
    print(f"{asked} requests, slowest {slowest:.2f} s")
    bounded = asked <= MOST_REQUESTS_BEFORE_THE_END * 2 * len(kinds)
    return codes == {130} and slowest <= MOST_SECONDS_TO_END and bounded


BOMBS = {"well": (0, 1), "bomb": (3, 1), "huge": (3, 1), "deep": (3, 3)}
"""Exit code and requests of each: an answer that is too large is not asked for again."""


def bombs(folder: Path, _: int, *, short: bool) -> bool:
    """Send bombs as answers and as articles; each in a process of its own."""
    line, deep = folder / "line.txt", folder / "deep.html"
    line.write_text("word " * 4_000_000, "utf-8")
    deep.write_text("<div>" * 100_000 + "x", "utf-8")
    fine = True
    with misbehaving() as server:
        told_of = list(BOMBS.items())[short : 3 if short else None]
        for kind, (code, _) in told_of:
            pile = write_many(Path(tempfile.mkdtemp(dir=folder)), 1)
            told = ["--base-url", server.url(kind), "--model", "m", "--no-cache"]
            fine &= _measured(f"answer: {kind}", [str(pile), *told], code)
        asked = dict(counts(server))
    print(f"requests: {asked}")
    fine &= asked == {kind: requests for kind, (_, requests) in told_of}
    fine &= _measured("line of 20 MB", [str(line)], 3)
    fine &= _measured("100,000 nested elements", [str(deep)], 3)
    return fine


def _measured(name: str, arguments: list[str], code: int) -> bool:
    """Run a command; print its memory and processor seconds, and what it said of its fault."""
    command = [sys.executable, "-m", "summarizer", *arguments, "-q"]
    run = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)  # noqa: S603  # ours
    assert run.stderr is not None
    said = run.stderr.read().decode()
    _, status, used = os.wait4(run.pid, 0)
    run.returncode = os.waitstatus_to_exitcode(status)
    megabytes, seconds = used.ru_maxrss / 1024, used.ru_utime + used.ru_stime
    named = [line for line in said.splitlines() if ": sending" not in line][:1]
    print(
        f"{name}: exit {run.returncode}, {megabytes:.0f} MB, {seconds:.1f} s of processor; ", end=""
    )
    print(named[0].rpartition("/")[2][:70] if named else "nothing to say")
    within = megabytes <= MOST_MEGABYTES and seconds <= MOST_SECONDS_OF_BOMBS
    return within and run.returncode == code and bool(named) == bool(code) and "Trace" not in said


ROWS: dict[str, Callable[..., bool]] = {
    "kills": kills,
    "shared": shared,
    "storm": storm,
    "interrupts": interrupts,
    "bombs": bombs,
}


def main() -> None:
    """Measure one row."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("row", choices=ROWS)
    parser.add_argument("--times", type=int, default=30)
    parser.add_argument("--short", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(not ROWS[given.row](Path(folder), given.times, short=given.short))


if __name__ == "__main__":
    main()
