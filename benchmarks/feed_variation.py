"""What newsrooms make of one event: other words, other lengths, copies of a wire.

Owns the changes, all of them drawn from one random source. Knows no feed and no summary.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

OTHER_WORDS = (
    ("homes", "houses", "households"),
    ("evacuated", "cleared", "emptied"),
    ("said", "told reporters", "explained"),
    ("overnight", "in the night", "in the small hours"),
    ("crews", "teams", "workers"),
    ("members", "employees", "staff"),
    ("demands", "insists on", "wants"),
    ("called", "described", "termed"),
    ("court", "tribunal", "bench"),
    ("sentenced", "sent down", "condemned"),
    ("residents", "locals", "people living there"),
    ("damage", "harm", "destruction"),
    ("company", "firm", "group"),
    ("increase", "rise", "growth"),
    ("announced", "made known", "revealed"),
    ("officials", "authorities", "the administration"),
    ("police", "officers", "detectives"),
    ("killed", "dead", "lost their lives"),
    ("vote", "ballot", "poll"),
    ("month", "four weeks", "some weeks"),
)
BACKGROUND = (
    "It is the second case of its kind this year, and the third since 2028.",
    "Opposition politicians called for an inquiry and were promised a report within weeks.",
    "Experts have warned of such a thing for years, without being heard.",
    "A spokeswoman for the government declined to comment before all facts were known.",
    "On social media the news was met with anger, and here and there with jokes.",
    "The matter is likely to come up when parliament meets again after the break.",
    "Shares of companies in the region hardly moved.",
    "Neighbours spoke of a quiet place where nothing of the sort had happened before.",
    "Lawyers expect the question of who pays to take longer than anything else.",
    "A report of 2029 had asked for better preparations, at a cost that nobody wanted to bear.",
)
_FULL_NAME = re.compile(r"(?<=[a-z,] )([A-Z][a-z]+) ([A-Z][a-z]+)(?= )")
_EXACT = re.compile(r"\b(\d{1,2}),(\d)\d\d\b")
_COPIES = 0.35
_REWORDED = 0.6
_SHORTENED = 0.3
_ROUNDED = 0.3
_MOST_BACKGROUND = 4
WIRE = "Wire Desk"


def vary(told: Sequence[list[str]], chance: random.Random) -> list[list[str]]:
    """Return the paragraphs of each item of one story as different newsrooms would have them.

    About a third are copies of the first, cut somewhere and credited to the wire.
    """
    wire = [*_reworded(told[0], chance), *_background(chance)]
    varied = [wire]
    for paragraphs in told[1:]:
        if chance.random() < _COPIES:
            varied.append(_copied(wire, chance))
        else:
            varied.append([*_reworded(paragraphs, chance), *_background(chance)])
    return varied


def _copied(wire: list[str], chance: random.Random) -> list[str]:
    kept = wire[: chance.randint(max(1, len(wire) - 2), len(wire))]
    return [*kept, f"({WIRE})"]


def _background(chance: random.Random) -> list[str]:
    return chance.sample(BACKGROUND, chance.randint(0, _MOST_BACKGROUND))


def _reworded(paragraphs: Sequence[str], chance: random.Random) -> list[str]:
    """Return paragraphs in other words, in another order after the first."""
    rest = list(paragraphs[1:])
    chance.shuffle(rest)
    return [_in_other_words(paragraph, chance) for paragraph in (*paragraphs[:1], *rest)]


def _in_other_words(words: str, chance: random.Random) -> str:
    for group in OTHER_WORDS:
        if chance.random() < _REWORDED:
            pattern = rf"\b(?:{'|'.join(group)})\b"
            words = re.sub(pattern, chance.choice(group), words)
    if chance.random() < _SHORTENED:
        words = _FULL_NAME.sub(r"\2", words, count=1)
    if chance.random() < _ROUNDED:
        words = _EXACT.sub(r"about \1,\g<2>00", words)
    return words
