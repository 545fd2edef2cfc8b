"""What a command makes of a server that misbehaves: one row per fault, by 1 and by 20 articles.

    python benchmarks/fault_commands.py PATH-TO-fault_server.py [FAULT ...] [--articles N ...]

Asserts exit codes, requests, seconds and the absence of tracebacks, of the key and of words of
the articles. What the door by itself makes of each fault is `benchmarks/faults.py`.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import string
import sys
import tempfile
import time
import traceback
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from faults import FAULTS, HANGING, KEY, SLOW, SLOW_TIMEOUT, STOPPING, fault_server, hits

from summarizer.cli import main as main_of_command

CODES = {"ok": 0, "refused": 3, "filtered": 3, "incomplete": 3, "failed": 3, STOPPING: 4}
AT_ONCE, TIMEOUT, OTHER_TIMEOUT = 4, 6.0, 60.0
SHARING, PAUSES = 10.0, 40.0
"""Seconds for processes that share a machine, and for the pauses of a crowded server."""
WORDS = 12


def pile_of(count: int, folder: Path) -> Path:
    """Write articles that have no word in common, so that none are one story."""
    pile = folder / f"pile-{count}"
    pile.mkdir()
    chance = random.Random(count)  # noqa: S311  # made-up words
    for number in range(count):
        words = ["".join(chance.choices(string.ascii_lowercase, k=9)) for _ in range(WORDS)]
        (pile / f"{number:02}.txt").write_text(f"The {' '.join(words)} on Monday.\n", "utf-8")
    return pile


def ended(url: str, fault: str, pile: Path) -> tuple[int, float, str]:
    """Run a command in this process; return its exit code, seconds and all that it said."""
    timeout = TIMEOUT if fault in HANGING else SLOW_TIMEOUT if fault in SLOW else OTHER_TIMEOUT
    told = [str(pile), "--base-url", f"{url}/{fault}/v1", "--model", "m", "--no-cache"]
    told += ["--api-key-env", "FAULT_KEY", "--no-reask", "--timeout", str(timeout), "-v"]
    said, started = io.StringIO(), time.monotonic()
    with redirect_stderr(said), redirect_stdout(io.StringIO()):
        try:
            code = main_of_command(told)
        except BaseException:  # noqa: BLE001  # whatever it is, it is what must not be
            said.write(traceback.format_exc())
            code = -1
    return code, time.monotonic() - started, said.getvalue()


def measured(url: str, fault: str, pile: Path) -> bool:
    """Measure a fault and print its row; tell whether it is as it should be."""
    before, count = hits(url, fault), sum(1 for _ in pile.iterdir())
    code, seconds, said = ended(url, fault, pile)
    asked = hits(url, fault) - before
    status, tries = FAULTS[fault]
    most = 1 if (status, tries) == (STOPPING, 1) else count * tries
    allowed = SHARING + (TIMEOUT + 2 if fault in HANGING else PAUSES + count * (fault in SLOW) * 3)
    told = [path.read_text("utf-8").split()[1] for path in pile.iterdir()]
    clean = not any(word in said for word in ("Traceback", KEY, "\x1b", *told))
    fine = code == CODES[status] and 1 <= asked <= most and seconds <= allowed and clean
    named = [line for line in said.splitlines() if line.startswith("summarize: ")][1:2]
    words = named[0].rpartition(": ")[0].rpartition("/")[2] + "…" if named else ""
    row = f"| {fault} | {count} | {code} | {asked} | {seconds:.1f} | {words[:90]} |"
    print(f"{row}{'' if fine else ' WRONG'}", flush=True)
    return fine


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("server")
    parser.add_argument("faults", nargs="*", default=[*FAULTS])
    parser.add_argument("--articles", type=int, nargs="+", default=[1, 20])
    given = parser.parse_args()
    print(
        "| fault | articles | exit code | requests | seconds | words |\n|---|---|---|---|---|---|"
    )
    os.environ["FAULT_KEY"] = KEY
    fine: list[bool] = []
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(AT_ONCE) as places:
        for count in given.articles:
            pile = pile_of(count, Path(folder))
            with fault_server(given.server) as url:  # one for each: some faults are the first's
                alone = [fault for fault in given.faults if fault in SLOW]  # hold it up
                others = [fault for fault in given.faults if fault not in SLOW]
                rows = [places.submit(measured, url, fault, pile) for fault in others]
                fine += [row.result() for row in rows]
                fine += [places.submit(measured, url, fault, pile).result() for fault in alone]
    print(f"\n{sum(fine)} of {len(fine)} as expected")
    sys.exit(not all(fine))


if __name__ == "__main__":
    main()
