"""Measure how written stories are grouped: alone, in part, with an outsider, in pairs, in one pile.

Usage: python benchmarks/story_piles.py [SET | FOLDER ...] [--each]

A set is a folder of stories beside this file (all that may be tuned on by default). Of each kind
of pile the articles put wrongly are counted both ways: split off from the story that the key
gives them, and merged with an article of another; BCubed weighs both. An article that the key
calls off-story is a story of its own. `--each` names the articles put wrongly in each pile. Of
stories set aside only totals are printed.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from across_keys import files_of
from stories import Filed, Grouped, measured

from summarizer.reading.index import ReadArticle
from summarizer.sources import load_sources
from summarizer.stories import assign_origins, group_stories
from summarizer.stories.vectors import article_vectors, product

TRUTH = Path(__file__).parent / "stories_truth"
OPENED = (
    *("open", "trial", "aside2", "aside3"),
    *("aside4/avalanche-mora", "aside4/hoard-eskrigg"),
    *("aside4/leak-harnwick", "aside4/rates-talmere"),
)
"""What may be tuned on: the sets set aside once say in their READMEs since when."""

PARTS = 6
"""Parts of each story that are drawn, of two to five articles."""

Story = Sequence[Filed]
Pile = tuple[str, Sequence[Filed]]


@dataclass
class Outcome:
    """Counts what became of the articles of the piles of one kind."""

    piles: int = 0
    articles: int = 0
    split: int = 0
    merged: int = 0
    whole: int = 0
    grouped: list[Grouped] = field(default_factory=list)

    def add(self, pile: Story) -> list[str]:
        """Group a pile, count, and return what was put wrongly."""
        groups = group_stories([filed.source for filed in pile])
        split, merged = list(_split(pile, groups)), list(_merged(pile, groups))
        self.piles += 1
        self.articles += len(pile)
        self.split += len(split)
        self.merged += len(merged)
        self.whole += not split and not merged
        self.grouped.append(measured(pile, groups))
        return [f"split off  {name}" for name in split] + [f"merged  {name}" for name in merged]

    def row(self, kind: str) -> str:
        """Return the counts in one line."""
        mean = sum(one.f1 for one in self.grouped) / max(1, len(self.grouped))
        return (
            f"{kind:<20}{self.piles:>7}{self.whole:>7}{self.articles:>10}"
            f"{self.split:>7}{self.merged:>8}{mean:>9.3f}"
        )


def _split(pile: Story, groups: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the articles that do not stand where most of their story stands."""
    of = {article: number for number, group in enumerate(groups) for article in group}
    stories = {filed.source.article.id: filed.story for filed in pile}
    for story in dict.fromkeys(stories.values()):
        members = [article for article, told in stories.items() if told == story]
        home = Counter(of[article] for article in members).most_common(1)[0][0]
        yield from (_called(pile, article) for article in members if of[article] != home)


def _merged(pile: Story, groups: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the articles that stand in a group most of which is another story's."""
    stories = {filed.source.article.id: filed.story for filed in pile}
    for group in groups:
        owner = Counter(stories[article] for article in group).most_common(1)[0][0]
        yield from (_called(pile, article) for article in group if stories[article] != owner)


def _called(pile: Story, article: str) -> str:
    return next(
        f"{f.story.partition(' ')[0]}/{Path(f.source.article.source).name}"
        for f in pile
        if f.source.article.id == article
    )


def read_story(folder: Path) -> list[Filed]:
    """Return the articles of a folder in its order, off-story ones filed under a name of theirs."""
    entries = files_of(json.loads((folder / "key.json").read_text("utf-8")))
    paths = [folder / name for name in sorted(entries)]
    loaded = load_sources([str(path) for path in paths])
    sources = assign_origins([ReadArticle.of(article) for article in loaded.articles])
    filed = []
    for source, path in zip(sources, paths, strict=True):
        alone = entries[path.name].get("off_story")
        filed.append(Filed(source, f"{folder.name} {path.name}" if alone else folder.name))
    return filed


def pile_of(*parts: Story) -> list[Filed]:
    """Return the articles of several stories as one pile, numbered anew, in a drawn order."""
    members = [filed for part in parts for filed in part]
    chance = random.Random(len(members))  # noqa: S311  # an order, no secret
    chance.shuffle(members)
    return [_numbered(filed, number) for number, filed in enumerate(members, 1)]


def _numbered(filed: Filed, number: int) -> Filed:
    article = filed.source.article
    # Copies keep a common origin, by the name of a story: no number of another pile is in it.
    named = article.renumbered(f"a{number}").model_copy(
        update={"origin": f"{filed.story} {article.origin}"}
    )
    return Filed(ReadArticle(named, filed.source.index), filed.story)


def piles(stories: Sequence[Story]) -> Iterator[tuple[str, Pile]]:
    """Yield every pile with its kind and its name."""
    for number, story in enumerate(stories):
        name = story[0].story.partition(" ")[0]
        outsider = stories[(number + 1) % len(stories)][0]
        near = stories[nearest(stories, number)]
        yield "the story alone", (name, pile_of(story))
        for part, drawn in enumerate(_parts(story)):
            yield "a part of it", (f"{name} {part}", pile_of(drawn))
            yield "a part, an outsider", (f"{name} {part}", pile_of(drawn, [outsider]))
        yield "with a neighbour", (f"{name} + {near[0].story}", pile_of(story, near))
        yield "halves of both", (f"{name} + {near[0].story}", pile_of(story[::2], near[::2]))
    for size in (4, 12):
        for start in range(0, len(stories), size):
            some = stories[start : start + size]
            yield f"{size} stories", (f"{size} from {start}", pile_of(*some))
    yield "all stories", ("all", pile_of(*stories))


def _parts(story: Story) -> Iterator[list[Filed]]:
    chance = random.Random(len(story))  # noqa: S311  # drawing samples, no secrets
    for number in range(PARTS):
        yield chance.sample(list(story), min(len(story), 2 + number % 4))


def nearest(stories: Sequence[Story], number: int) -> int:
    """Return the number of the story whose words are the most like those of another."""
    everything = [filed for story in stories for filed in story]
    vectors = iter(article_vectors([filed.source for filed in everything]))
    sums: list[dict[str, float]] = []
    for story in stories:
        summed: Counter[str] = Counter()
        for _ in story:
            summed.update(dict(next(vectors)))
        sums.append(dict(summed))
    others = (other for other in range(len(stories)) if other != number)
    return max(others, key=lambda other: product(sums[number], sums[other]))


def report(folders: Sequence[Path], *, each: bool) -> None:
    """Print a line for each kind of pile, and the errors of each pile where asked for."""
    stories = [read_story(folder) for folder in folders]
    outcomes: dict[str, Outcome] = {}
    for kind, (name, pile) in piles(stories):
        wrong = outcomes.setdefault(kind, Outcome()).add(pile)
        if each and wrong:
            print(f"{kind}: {name}")
            print("\n".join(f"    {line}" for line in wrong))
    print(f"{'':<20}{'piles':>7}{'right':>7}{'articles':>10}{'split':>7}{'merged':>8}{'F1':>9}")
    for kind, outcome in outcomes.items():
        print(outcome.row(kind))


def main() -> None:
    """Report the sets asked for, taken together."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("folders", nargs="*", default=OPENED, help="sets or folders")
    parser.add_argument("--each", action="store_true", help="name what was put wrongly")
    asked = parser.parse_args()
    opened = set(_stories(OPENED))
    folders = _stories(asked.folders)
    report(folders, each=asked.each and opened.issuperset(folders))


def _stories(given: Iterable[str]) -> list[Path]:
    roots = [TRUTH / name if (TRUTH / name).is_dir() else Path(name) for name in given]
    return [key.parent.resolve() for root in roots for key in sorted(root.rglob("key.json"))]


if __name__ == "__main__":
    main()
