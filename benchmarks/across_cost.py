"""Time and memory of whole runs over generated piles: one story, and 100, 500 and 2,000 articles.

Owns the generator: deterministic, its words made for this project (CC0). Each pile runs in a
process of its own, so that its peak of memory is its own.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

WORDS = 800
ONE_STORY = 50
PILES = ((100, 12), (500, 60), (2_000, 240))
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


def print_costs() -> None:
    """Print one line per pile: articles, stories, seconds, CPU seconds and the peak of memory."""
    print(f"{'articles':>9}{'stories':>9}{'found':>7}{'seconds':>9}{'CPU':>8}{'MB':>7}")
    for articles, stories in ((ONE_STORY, 1), *PILES):
        asked = [sys.executable, str(Path(__file__)), str(articles), str(stories)]
        subprocess.run(asked, check=True)  # noqa: S603  # this very file


def _run(articles: int, stories: int) -> None:
    from summarizer.api import summarize  # measured with its import, as a run is

    with tempfile.TemporaryDirectory() as folder:
        each = articles // stories
        for number in range(stories):
            for n, text in enumerate(story(number, each)):
                Path(folder, f"{number:03d}-{n:03d}.md").write_text(text, "utf-8")
        started, cpu = time.perf_counter(), time.process_time()
        briefing = summarize(folder, one_story=stories == 1, drafter="extractive")
        seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    found = len(briefing.stories)
    print(f"{articles:>9,}{stories:>9}{found:>7}{seconds:>9.1f}{cpu:>8.1f}{peak:>7}", flush=True)


if __name__ == "__main__":
    _run(int(sys.argv[1]), int(sys.argv[2]))
