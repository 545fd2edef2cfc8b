"""Which differences are found between real articles of one event, for people to read and judge.

    python benchmarks/across_news.py ../shared/evaldata/neus_val.jsonl [--list] [--kind KIND]

The stories have no key. Written ones flatter: what code takes for a contradiction between three
real leads that agree shows here first. Prints rows by kind and nature; --list prints each.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from judged import load

from summarizer import article_from_text, summarize
from summarizer.models import Disagreement


def rows(file: Path) -> Iterator[tuple[str, Disagreement]]:
    """Yield the differences of each story, with the story's id."""
    for story in load(file):
        articles = [
            # A title ends without a full stop where people paste it.
            article_from_text(a["text"], title=a["title"].rstrip("."), source=f"{number}.txt")
            for number, a in enumerate(story["articles"], 1)
        ]
        made = summarize(articles, one_story=True, drafter="extractive", clock=False)
        for brief in made.stories:
            yield from ((story["id"], row) for row in brief.disagreements)


def main() -> None:
    """Print the rows of a file of stories."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--list", action="store_true", help="print every row with its sentences")
    parser.add_argument("--kind", help="list rows of this kind alone")
    given = parser.parse_args()
    counted: Counter[tuple[str, str]] = Counter()
    for story, row in rows(given.file):
        counted[row.kind.value, row.nature.value] += 1
        if given.list and given.kind in (None, row.kind.value):
            _print(story, row)
    for (kind, nature), times in sorted(counted.items()):
        print(f"{kind:<12} {nature:<14} {times:>4}")


def _print(story: str, row: Disagreement) -> None:
    print(f"{story}  {row.kind.value}: {row.nature.value}  {row.question.text}")
    print(f"    {row.explanation.text}")
    for position in row.positions:
        print(f"    - {position.claim.text}")


if __name__ == "__main__":
    main()
