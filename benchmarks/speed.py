"""What a run costs: start-up, sources given, and one story of many articles, stage by stage.

    python benchmarks/speed.py [SOURCES...] [--articles 50] [--words 800] [--rounds 5]

The modules are byte-compiled first, as an installed package is. Printed are medians of the rounds:
wall time, CPU (user and system), peak memory.
"""

from __future__ import annotations

import argparse
import compileall
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from generated import MadeUp, articles

PACKAGE = Path(__file__).parents[1] / "summarizer"
BRIEF = ("-m", "summarizer", "-q", "-f", "json", "--drafter", "extractive")


@dataclass(frozen=True, slots=True)
class Cost:
    """Is what one process took: seconds of wall time and of CPU, megabytes at its peak."""

    wall: float
    cpu: float
    peak: float


def process(*arguments: str) -> Cost:
    """Run Python in a process of its own and return what that took."""
    started = time.perf_counter()
    child = subprocess.Popen(  # noqa: S603  # this Python, on this project
        [sys.executable, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(child.pid, 0)
    assert status == 0, f"python {' '.join(arguments)} failed"
    return Cost(time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def processes(sources: Sequence[str], pile: str, rounds: int) -> Iterator[str]:
    """Measure whole processes, in turns, and yield a row for each."""
    asked: dict[str, tuple[str, ...]] = {
        "python -c pass": ("-c", "pass"),
        "--version": ("-m", "summarizer", "--version"),
        "--help": ("-m", "summarizer", "--help"),
        "import summarizer.api": ("-c", "import summarizer.api"),
        "one generated story": (*BRIEF, "--one-story", pile),
    }
    if sources:
        asked["the sources given"] = (*BRIEF, *sources)
    costs: dict[str, list[Cost]] = {name: [] for name in asked}
    for _ in range(rounds):
        for name, arguments in asked.items():
            costs[name].append(process(*arguments))
    for name, taken in costs.items():
        wall, cpu = median(cost.wall for cost in taken), median(cost.cpu for cost in taken)
        peak = median(cost.peak for cost in taken)
        yield f"| {name} | {wall:.2f} | {cpu:.2f} | {peak:.0f} |"


def stages(pile: Sequence[MadeUp], rounds: int) -> Iterator[str]:
    """Measure the stages of one story inside this process and yield a row for each."""
    from stages import Stages  # here, since a process started starts as large as its parent

    measured = Stages()
    for _ in range(rounds):
        measured.run(pile)
    for stage, seconds in measured.seconds.items():
        taken = median(seconds)
        yield f"| {stage} | {taken:.2f} | {taken / len(pile) * 1000:.1f} |"


def written(pile: Sequence[MadeUp], folder: str) -> None:
    """Write a pile into a folder."""
    for made in pile:
        Path(folder, made.name).write_text(made.text, "utf-8")


def options() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(description="What a run costs.")
    parser.add_argument("sources", nargs="*", help="files and folders to brief as well")
    parser.add_argument("--articles", type=int, default=50, help="of the generated story")
    parser.add_argument("--words", type=int, default=800, help="of each of its articles")
    parser.add_argument("--rounds", type=int, default=5)
    return parser.parse_args()


def main() -> None:
    """Print both tables."""
    asked = options()
    compileall.compile_dir(PACKAGE, quiet=1)
    pile = articles(asked.articles, words=asked.words)
    print("| process | wall s | CPU s | peak MB |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        written(pile, folder)
        for row in processes(asked.sources, folder, asked.rounds):
            print(row, flush=True)
    print(f"\n| stage of {len(pile)} articles of {asked.words} words | CPU s | ms an article |")
    print("|---|---|---|")
    for row in stages(pile, asked.rounds):
        print(row, flush=True)


if __name__ == "__main__":
    main()
