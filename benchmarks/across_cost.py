"""Time and memory of whole runs over generated piles: one story, and 100, 500 and 2,000 articles.

Owns the generator: deterministic, its words made for this project (CC0). Each pile runs in a
process of its own, so that its peak of memory is its own. `across_cost.py 500 60 4` runs one pile,
in four processes; time and memory are those of all of them.
"""

from __future__ import annotations

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

WORDS = 800
ONE_STORY = 50
PILES = ((100, 12), (500, 60), (2_000, 240))
ROLLUP = Path("/proc/self/smaps_rollup")
_PAUSE = 0.2
_SEED = 20_260_303

_HEADS = (
    "North South East West Upper Lower New Old Great Little Black White Red Green Long High Stone "
    "Iron Silver Golden"
).split()
_TAILS = (
    "ford bridge mouth haven field gate moor dale wick holm stead burn cliff port marsh ridge vale "
    "brook wood shore"
).split()
_FAMILIES = (
    "Abel Brandt Castor Dorn Ekholm Farrow Garrin Hollis Ivers Jansen Kessler Lunde Marek Norling "
    "Orwin Pell Quint Rask Sorrel Tarn Ulvang Vess Wendt Yarrow Zeller"
).split()
_BODIES = "ministry council police union hospital company court agency navy institute".split()
_EVENTS = (
    ("fire", "burned", "homes"),
    ("flood", "flooded", "farms"),
    ("strike", "stopped", "trains"),
    ("outbreak", "infected", "people"),
    ("storm", "damaged", "roofs"),
    ("verdict", "jailed", "officials"),
    ("recall", "recalled", "cars"),
    ("blackout", "darkened", "streets"),
    ("collapse", "injured", "workers"),
    ("protest", "blocked", "roads"),
)
_SYLLABLES = (
    "ba den fal gor hul jin kel lom mar nip osk pur ren sul tav urd vel wim yas zor".split()
)
_ENDINGS = "an ed ik om us el ar in".split()
_LEXICON = [a + b + c for a in _SYLLABLES for b in _SYLLABLES for c in _ENDINGS]
_FREQUENCIES = [1 / (rank + 20) for rank in range(len(_LEXICON))]
"""Made-up words, drawn as often as words are: a few often, most of them once or never (Zipf)."""
_OWN_WORDS = 80
_FORMS = (
    "the {0} and the {1} of {street} {2}ed {number} {3}s before the {4} was {5}ed",
    "{name} {0}ed the {1} {2} that the {3}s of {street} had {4}ed in {year}",
    "in {year} the {body} {0}ed its {1} {2} and {3}ed a {4} {5}",
    "{name} said the {0} {1} had never {2}ed the {3} {4} on {street}",
    "nobody {0}ed the {1} when {number} {2}s {3}ed the {4} near {street}",
    "a {0} of the {body} {1}ed {2}s and {3}s for the {4} of {street}",
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def story(number: int, articles: int) -> Iterator[str]:
    """Yield the articles of one story: shared facts, figures that move, details of their own."""
    draw = random.Random(_SEED + number)  # noqa: S311  # a pile, no secret
    place = f"{draw.choice(_HEADS)} {draw.choice(_HEADS)}{draw.choice(_TAILS)}"
    event, did, things = _EVENTS[number % len(_EVENTS)]
    chief = f"{draw.choice('ABCDEFGHKLMNPRST')}. {draw.choice(_FAMILIES)}{draw.choice(_TAILS)}"
    own = draw.sample(_LEXICON, _OWN_WORDS)
    total, day = draw.randint(200, 9_000), draw.randint(1, 20)
    for n in range(articles):
        told = day + n % 6
        count = total + 13 * (n % 6) + (draw.randint(1, 9) if n % 3 else 0)
        lead = (
            f"The {event} in {place} {did} {count:,} {things}, {chief} of the {place} council said "
            f"on {draw.choice(_DAYS)}. It began on {day} March, when the alarm was raised in "
            f"{place}. The cause of the {event} is not yet known."
        )
        body = [_sentence(draw, own, place) for _ in range(WORDS // 20)]
        outlet = f"The {draw.choice(_HEADS)}{draw.choice(_TAILS)} Post"
        date = f"2026-03-{told:02d}"
        head = f"---\ntitle: {event.capitalize()} in {place}, day {n % 6}\noutlet: {outlet}\n"
        paragraphs = [lead, *(" ".join(body[k : k + 4]) for k in range(0, len(body), 4))]
        yield f"{head}date: {date}\n---\n\n" + "\n\n".join(paragraphs) + "\n"


def _sentence(draw: random.Random, own: list[str], place: str) -> str:
    """Return a sentence of its own, half of its words those of the story."""
    words = [*draw.choices(own, k=3), *draw.choices(_LEXICON, _FREQUENCIES, k=3)]
    draw.shuffle(words)
    said = draw.choice(_FORMS).format(
        *words,
        street=draw.choice((place, f"{draw.choice(_HEADS)}{draw.choice(_TAILS)}")),
        name=f"{draw.choice(_FAMILIES)} {draw.choice(_FAMILIES)}{draw.choice(_TAILS)}",
        body=draw.choice(_BODIES),
        number=f"{draw.randint(12, 900):,}",
        year=draw.randint(1990, 2024),
    )
    ending = " ".join(draw.choices(_LEXICON, _FREQUENCIES, k=3))
    return f"{said[:1].upper()}{said[1:]} with the {ending}."


class Memory(Thread):
    """Watches how much memory this process and those that it started hold at most, in megabytes.

    What processes share counts once (Linux); elsewhere it is the peak of this process alone.
    """

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.most = 0.0

    def run(self) -> None:
        """Look again and again, as long as the process lives."""
        while ROLLUP.exists():
            held = sum(map(_held, (os.getpid(), *_children())))
            self.most = max(self.most, held / 1024)
            time.sleep(_PAUSE)

    def peak(self) -> float:
        """Return the most that was seen."""
        return self.most or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _children() -> list[int]:
    told = (path.read_text("ascii") for path in Path("/proc/self/task").glob("*/children"))
    return [int(number) for line in told for number in line.split()]


def _held(process: int) -> int:
    """Return the share of memory of a process in kilobytes; 0 when it has ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def print_costs() -> None:
    """Print one line per pile: its size, processes, seconds, CPU seconds and peak of memory."""
    names = f"{'articles':>9}{'stories':>9}{'found':>7}{'jobs':>6}"
    print(f"{names}{'seconds':>9}{'CPU':>8}{'MB':>7}", flush=True)
    for articles, stories in ((ONE_STORY, 1), *PILES):
        asked = [sys.executable, str(Path(__file__)), str(articles), str(stories)]
        subprocess.run(asked, check=True)  # noqa: S603  # this very file


def _run(articles: int, stories: int, jobs: int) -> None:
    from summarizer.api import summarize  # measured with its import, as a run is

    memory = Memory()
    with tempfile.TemporaryDirectory() as folder:
        each = articles // stories
        for number in range(stories):
            for n, text in enumerate(story(number, each)):
                Path(folder, f"{number:03d}-{n:03d}.md").write_text(text, "utf-8")
        memory.start()
        started, cpu = time.perf_counter(), _cpu()
        briefing = summarize(folder, one_story=stories == 1, drafter="extractive", jobs=jobs)
        seconds, cpu = time.perf_counter() - started, _cpu() - cpu
    found = len(briefing.stories)
    counts = f"{articles:>9,}{stories:>9}{found:>7}{jobs:>6}"
    print(f"{counts}{seconds:>9.1f}{cpu:>8.1f}{memory.peak():>7.0f}", flush=True)


def _cpu() -> float:
    """Return the CPU seconds of this process and of those that it started and that have ended."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


if __name__ == "__main__":
    _run(*map(int, (*sys.argv[1:3], *(sys.argv[3:] or ["1"]))))
