"""Measure how piles of articles are grouped into stories, with the settings that are shipped.

Usage: python benchmarks/stories.py FILE ...

FILE is JSON Lines: either one document a line with its `story` and `sentences`, or one story a
line with its `articles`. Prints BCubed precision, recall and F1, pairs and purity for each file
whole, and BCubed F1 of small piles of several stories drawn from it.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from summarizer import article_from_text
from summarizer.reading.index import ReadArticle
from summarizer.stories import group_stories

SIZES = (5, 10, 20, 50)
DRAWN = 40
FEWEST, MOST = 1, 6


@dataclass(frozen=True)
class Filed:
    """Is an article and the story it is filed under."""

    source: ReadArticle
    story: str


@dataclass(frozen=True)
class Grouped:
    """Is how well one pile was grouped, each figure between 0 and 1."""

    precision: float
    recall: float
    pair_precision: float
    pair_recall: float
    purity: float

    @property
    def f1(self) -> float:
        """Return BCubed F1 (Bagga and Baldwin, 1998)."""
        return 2 * self.precision * self.recall / (self.precision + self.recall)


def load(path: Path) -> list[Filed]:
    """Return the articles of a file that have a body."""
    filed = []
    for number, (story, title, text) in enumerate(_texts(path), 1):
        article = article_from_text(text, source=str(number), title=title)
        source = ReadArticle.of(article.renumbered(f"a{number}"))
        if source.index:
            filed.append(Filed(source, story))
    return filed


def _texts(path: Path) -> Iterator[tuple[str, str | None, str]]:
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        if "sentences" in row:
            yield row["story"], None, "\n".join(row["sentences"])
        else:
            for article in row["articles"]:
                yield row["id"], article["title"], article["text"]


def measure(pile: Sequence[Filed]) -> Grouped:
    """Group a pile and compare the groups with the stories."""
    return measured(pile, group_stories([filed.source for filed in pile]))


def measured(pile: Sequence[Filed], groups: Sequence[Sequence[str]]) -> Grouped:
    """Compare groups, of the ids of their articles, with the stories."""
    stories = {filed.source.article.id: filed.story for filed in pile}
    met = [Counter(stories[article] for article in group) for group in groups]
    sizes = Counter(stories.values())
    cells = [(n, group.total(), sizes[story]) for group in met for story, n in group.items()]
    together = sum(n * (n - 1) for n, _, _ in cells)
    return Grouped(
        precision=sum(n * n / group for n, group, _ in cells) / len(pile),
        recall=sum(n * n / story for n, _, story in cells) / len(pile),
        pair_precision=_share(together, sum(g.total() * (g.total() - 1) for g in met)),
        pair_recall=_share(together, sum(n * (n - 1) for n in sizes.values())),
        purity=sum(max(group.values()) for group in met) / len(pile),
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def drawn(pile: Sequence[Filed], size: int, chance: random.Random) -> list[Filed]:
    """Return so many articles, one to six of each story, look-alike stories side by side."""
    by_topic: dict[str, dict[str, list[Filed]]] = defaultdict(lambda: defaultdict(list))
    for filed in pile:
        by_topic[filed.story.split("_")[0]][filed.story].append(filed)
    topics = sorted(by_topic)
    chance.shuffle(topics)
    stories = [members for topic in topics for members in by_topic[topic].values()]
    taken: list[Filed] = []
    for members in stories:
        taken += chance.sample(members, min(len(members), chance.randint(FEWEST, MOST)))
        if len(taken) >= size:
            break
    return taken[:size]


def small_piles(pile: Sequence[Filed], size: int) -> float:
    """Return the mean BCubed F1 of piles of so many articles."""
    chance = random.Random(size)  # noqa: S311  # drawing samples, no secrets
    return sum(measure(drawn(pile, size, chance)).f1 for _ in range(DRAWN)) / DRAWN


def report(path: Path) -> None:
    """Print the figures of one file."""
    pile = load(path)
    started = time.process_time()
    whole = measure(pile)
    seconds = time.process_time() - started
    stories = len({filed.story for filed in pile})
    print(f"{path.stem}: {len(pile)} articles, {stories} stories, {seconds:.1f} s")
    print(f"  BCubed    P {whole.precision:.3f}  R {whole.recall:.3f}  F1 {whole.f1:.3f}")
    print(f"  pairs     P {whole.pair_precision:.3f}  R {whole.pair_recall:.3f}")
    print(f"  purity    {whole.purity:.3f}")
    small = "  ".join(f"{size}: {small_piles(pile, size):.3f}" for size in SIZES)
    print(f"  BCubed F1 of {DRAWN} mixed piles of  {small}")


def main() -> None:
    """Report each file."""
    for name in sys.argv[1:]:
        report(Path(name))


if __name__ == "__main__":
    main()
