"""Measure which articles are taken for one source, and what large piles cost.

Usage: python benchmarks/origins.py            precision and recall on benchmarks/origins_truth
       python benchmarks/origins.py --cost     seconds and megabytes of origins and grouping
"""

from __future__ import annotations

import random
import sys
import time
import tomllib
import tracemalloc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer import article_from_text
from summarizer.reading.index import ReadArticle
from summarizer.stories import assign_origins, group_stories

TRUTH = Path(__file__).parent / "origins_truth" / "pairs.toml"
PILES = (100, 500, 2000)
PER_STORY = 8
WORDS = 500


@dataclass(frozen=True)
class Pair:
    """Is two texts, whether they are one origin, and what the second changed."""

    name: str
    first: str
    second: str
    one: bool
    changed: tuple[str, ...]


def load(path: Path) -> list[Pair]:
    """Return the pairs of a file."""
    rows = tomllib.loads(path.read_text("utf-8"))
    return [_pair(row, rows["texts"]) for row in rows["pair"]]


def _pair(row: dict[str, Any], texts: dict[str, str]) -> Pair:
    first = row.get("first_text") or texts[row["first"]]
    second = row.get("second") or texts.get(row.get("second_text", "")) or _made(first, row)
    return Pair(row["name"], first, second, row["one"], tuple(row.get("changed", ())))


def _made(text: str, row: dict[str, Any]) -> str:
    paragraphs = text.strip().split("\n\n")
    kept = [paragraphs[number] for number in row.get("keep", range(len(paragraphs)))]
    made = "\n\n".join(part for part in (row.get("head"), *kept, row.get("tail")) if part)
    for old, new in row.get("swap", ()):
        assert old in made or "keep" in row, (row["name"], old)
        made = made.replace(old, new)
    return made


def read(texts: Sequence[str]) -> list[ReadArticle]:
    """Read texts as a pile."""
    articles = (article_from_text(text, source=f"{n}.txt") for n, text in enumerate(texts, 1))
    return [ReadArticle.of(article.renumbered(f"a{n}")) for n, article in enumerate(articles, 1)]


def report_pairs() -> None:
    """Print precision, recall and every miss."""
    pairs = load(TRUTH)
    found = {pair.name: _judged(pair) for pair in pairs}
    said = [pair for pair in pairs if found[pair.name][0]]
    right = [pair for pair in said if pair.one]
    truly = [pair for pair in pairs if pair.one]
    print(f"{len(pairs)} pairs, {len(truly)} of one origin")
    print(f"precision {len(right) / max(1, len(said)):.3f}  recall {len(right) / len(truly):.3f}")
    for pair in pairs:
        one, notes = found[pair.name]
        if one != pair.one:
            print(f"  {'two taken for one' if one else 'one taken for two'}: {pair.name}")
        missing = [words for words in pair.changed if words not in notes]
        if missing or (one and not pair.changed and " where " in notes):
            print(f"  changed facts: {pair.name}: {notes or 'none shown'}")


def _judged(pair: Pair) -> tuple[bool, str]:
    first, second = assign_origins(read((pair.first, pair.second)))
    notes = " ".join(note.detail for source in (first, second) for note in source.article.notes)
    return first.article.origin == second.article.origin, notes


def invented(size: int) -> Iterator[str]:
    """Yield texts of stories of eight, each eighth of them a copy, in words that nobody has."""
    chance = random.Random(size)  # noqa: S311  # drawing words, no secrets
    common = [_word(chance) for _ in range(3000)]
    weights = [1 / rank for rank in range(1, len(common) + 1)]
    last = ""
    for number in range(size):
        if number % PER_STORY == 0:
            own = [_word(chance).capitalize() for _ in range(40)]
        if number % PER_STORY != PER_STORY - 1:
            words = chance.choices(common, weights, k=WORDS)
            for position in range(0, WORDS, 7):
                words[position] = chance.choice(own)
            rows = (words[start : start + 20] for start in range(0, WORDS, 20))
            last = "\n\n".join(f"The {' '.join(row)}." for row in rows)
        yield last


def _word(chance: random.Random) -> str:
    return "".join(chance.choice("bdfgklmnprst") + chance.choice("aeiou") for _ in range(3))


def report_cost() -> None:
    """Print what origins and grouping cost, without reading the articles."""
    for size in PILES:
        sources = read(list(invented(size)))
        for source in sources:
            for reading in source.index:
                _ = reading.lemmas
        seconds = []
        for step in (assign_origins, group_stories):
            started = time.process_time()
            step(sources)
            seconds.append(time.process_time() - started)
        tracemalloc.start()
        assign_origins(sources)
        stories = group_stories(sources)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
        print(
            f"{size} articles: origins {seconds[0]:.2f} s, grouping {seconds[1]:.2f} s, "
            f"peak {peak:.0f} MB, {len(stories)} stories of {-(-size // PER_STORY)}"
        )


if __name__ == "__main__":
    report_cost() if "--cost" in sys.argv[1:] else report_pairs()
