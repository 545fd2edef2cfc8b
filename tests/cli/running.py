"""The command line run in this process, or in one of its own where that is the point."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

STORY = {
    "herald.txt": (
        "Ferry runs aground off Rusk Point\n\nBy Ida Holt\n3 May 2026\n\n"
        "The ferry Alma ran aground off Rusk Point on Saturday with 214 people aboard, the coast "
        "guard said. All of them were brought ashore before midnight. The captain could not say "
        "why the steering had failed.\n"
    ),
    "post.txt": (
        "Alma on the rocks at Rusk Point\n\nThe Lindhaven Post\n4 May 2026\n\n"
        "The ferry Alma ran aground off Rusk Point on Saturday with 190 people aboard, the harbour "
        "office said. Nobody was hurt. The owner expects to tow the ferry to Lindhaven by 9 May.\n"
    ),
}


def write_story(folder: Path) -> Path:
    """Write a story of two articles and return its folder."""
    pile = folder / "pile"
    pile.mkdir()
    for name, text in STORY.items():
        (pile / name).write_text(text, "utf-8")
    return pile


def command(
    *arguments: str, stdin: bytes | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the command line in a process of its own."""
    return subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "summarizer", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        timeout=120,
        env={**os.environ, **environment},
    )


PLACES = ("Tarn", "Sorne", "Lindhaven", "Orlen", "Rusk", "Alma", "Velm", "Issen")


def write_many(folder: Path, count: int) -> Path:
    """Write articles about one flood, each of its own place and figures; return their folder."""
    pile = folder / "many"
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


def start(pile: Path, url: str, cache: Path, out: Path, *, at_once: int) -> subprocess.Popen[bytes]:
    """Start a run that asks a server, in a process of its own."""
    told = ["--base-url", url, "--model", "m", "--one-story", "--no-clock", "-q"]
    told += ["--concurrency", str(at_once), "--cache-dir", str(cache), "-o", str(out)]
    command = [sys.executable, "-m", "summarizer", str(pile), *told]
    return subprocess.Popen(command, stderr=subprocess.PIPE)  # noqa: S603  # our own command
