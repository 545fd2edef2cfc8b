"""Articles made up for measuring speed: any number of stories, any length, always the same.

Owns the words, which were written for this project (CC0). They read like news on purpose: names,
figures, dates, quotations and who said what, since these are what costs time.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

PLACES = """Alvene Brastow Cormery Dunhallow Eskerra Farrowby Galdane Hestmark Ilvary Jorwick
Kelmora Lanreth Mardova Norvale Ostwick Pellorin Quarrel Rundvik Saltmere Torvane Ulmstead
Varrow Westerby Yarmont Zelmira""".split()
FIRST = """Ada Boris Clara Daniel Elena Farid Greta Hugo Ines Jonas Karin Leon Mara Nadia Oscar
Petra Quentin Rosa Stefan Tamar Ulrich Vera Walter Yusuf Zoe""".split()
LAST = """Almond Brandt Castell Dorman Ekberg Falkner Grahl Hollis Ingram Jarvik Kestrel Lomax
Marchetti Novak Orlov Pendry Quist Renner Sorley Tamm Underhay Vashti Weller Yelland Zorn""".split()
ROLES = """Mayor Governor Minister Senator Professor Judge""".split()
BODIES: tuple[str, ...] = (
    "Water Board",
    "Transport Ministry",
    "City Council",
    "Red Cross",
    "Fire Service",
)
BODIES += ("Statistics Office", "Harbour Authority", "Energy Agency", "Health Institute")
THINGS = """residents households workers passengers pupils soldiers patients farmers vehicles
buildings schools bridges""".split()
PAST = """rebuilt evacuated inspected closed reopened insured counted registered moved damaged
repaired surveyed""".split()
CAUSES = ("the flood", "the storm", "a landslide", "the strike", "a power failure", "the fire")
ENDS = ("before winter", "for the first time", "without warning", "under a new law", "at once")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = """January February March April June July August September October November
December""".split()

FORMS = (
    "{title} {person} said on {day} that {n} {things} had been {past} since {cause}.",
    "The {place} {body} {past} {n} {things} in {month}, {percent} percent more than in {year}.",
    '"We have never seen {cause} do this to {place}," {person} told reporters.',
    "According to the {body}, at least {n} {things} were {past} {end}.",
    "In {month} {year} the government of {place} promised ${n} million for {things}.",
    "{person}, who leads the {body}, denied that {things} would be moved {end}.",
    "About {n} {things} remained without power in {place} on {date}, officials said.",
    "But critics of {title} {last} argue that the plan may cost up to {n} {things} a year.",
    "The {body} expects between {n} and {more} {things} to be {past} by {month} {year}.",
    "{place} lies {small} kilometres from {other}, where {cause} {past} {n} {things} last year.",
    "However, a report by the {body} warned that {percent}% of {things} were not {past}.",
    "“It is too early to say how many {things} were {past},” said {person} of the {body}.",
    "The court in {other} rejected the claim of {person} {end}, its {small}th such ruling.",
    "He added that the {body} and the mayor of {place} had agreed to meet on {date}.",
    "Since {year}, {things} in {place} have been {past} by the {body} {end}.",
    "They had been warned of {cause} by neighbours, a spokesman for {place} said.",
)
"""Shapes of sentences; a story draws its facts once and its articles tell them again."""


@dataclass(frozen=True)
class MadeUp:
    """Is an article made up: a file name, its outlet, its date and its text."""

    name: str
    outlet: str
    published: str
    text: str


def articles(count: int, *, words: int = 800, stories: int = 1, seed: int = 7) -> list[MadeUp]:
    """Return articles of about so many words, dealt out to stories in turn.

    Half of an article's sentences tell facts of its story, the other half are its own.
    """
    chance = random.Random(seed)  # noqa: S311  # nothing here is secret
    shared = [[_sentence(chance) for _ in range(40)] for _ in range(stories)]
    return [_article(chance, number, shared[number % stories], words) for number in range(count)]


def _article(chance: random.Random, number: int, facts: list[str], words: int) -> MadeUp:
    lines, left = [f"{chance.choice(PLACES)} counts its {chance.choice(THINGS)}"], words
    while left > 0:
        paragraph = " ".join(_telling(chance, facts) for _ in range(chance.randint(1, 4)))
        left -= paragraph.count(" ") + 1
        lines.append(paragraph)
    day = chance.randint(1, 28)
    outlet = f"{PLACES[number % len(PLACES)]} {('Post', 'Herald', 'Mail')[number % 3]}"
    text = "\n\n".join(lines)
    return MadeUp(f"{number:04}.txt", outlet, f"2026-03-{day:02}", text)


def _telling(chance: random.Random, facts: list[str]) -> str:
    return chance.choice(facts) if chance.random() < 0.5 else _sentence(chance)


def _sentence(chance: random.Random) -> str:
    return chance.choice(FORMS).format_map(dict(_slots(chance)))


def _slots(chance: random.Random) -> Iterator[tuple[str, str]]:
    first, last, low = chance.choice(FIRST), chance.choice(LAST), chance.randint(3, 9000)
    month, year = chance.choice(MONTHS), chance.randint(2015, 2026)
    yield from {"first": first, "last": last, "person": f"{first} {last}"}.items()
    yield from {"month": month, "year": str(year), "day": chance.choice(DAYS)}.items()
    yield "date", f"{chance.randint(1, 28)} {month}"
    yield from {"n": f"{low:,}", "more": f"{low + chance.randint(2, 900):,}"}.items()
    yield from {"percent": str(chance.randint(2, 90)), "small": str(chance.randint(4, 19))}.items()
    yield from {"place": chance.choice(PLACES), "other": chance.choice(PLACES)}.items()
    yield from {"title": chance.choice(ROLES), "body": chance.choice(BODIES)}.items()
    yield from {"things": chance.choice(THINGS), "past": chance.choice(PAST)}.items()
    yield from {"cause": chance.choice(CAUSES), "end": chance.choice(ENDS)}.items()
