"""Measure the extractive overview: ROUGE against an editor's round-up of three articles.

Usage: python benchmarks/extractive.py neus_val.jsonl

Each overview is cut to 55 words. ROUGE-1, -2 and -L are F1 over Porter stems (Lin, 2004).
Prints one table: the lead, TextRank, TextRank with MMR, ours, and the greedy oracle.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import chain, islice, zip_longest
from pathlib import Path
from statistics import mean

from snowballstemmer import stemmer

from summarizer.across import Comparison
from summarizer.config import Length, Settings
from summarizer.drafting import Story
from summarizer.drafting.extractive import ExtractiveDrafter
from summarizer.drafting.extractive.ranking import centrality
from summarizer.drafting.extractive.selection import by_worth
from summarizer.drafting.extractive.similarity import SimilarityGraph
from summarizer.reading.article import read_article
from summarizer.reading.index import ReadArticle, SentenceReading

WORDS = 55
ENOUGH = 8
Rouge = tuple[float, float, float]
System = Callable[[Sequence[ReadArticle]], list[str]]

_stem = stemmer("porter").stemWord


def tokens(text: str) -> list[str]:
    """Return lower-case stems; words of three letters or fewer stay whole, as in rouge-score."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    return [_stem(word) if len(word) > 3 else word for word in words]


def rouge(candidate: str, reference: str) -> Rouge:
    """Return ROUGE-1, ROUGE-2 and ROUGE-L as F1 in 0..1."""
    ours, theirs = tokens(candidate), tokens(reference)
    return _ngram(ours, theirs, 1), _ngram(ours, theirs, 2), _longest(ours, theirs)


def _ngram(ours: list[str], theirs: list[str], size: int) -> float:
    a = Counter(zip(*(ours[i:] for i in range(size)), strict=False))
    b = Counter(zip(*(theirs[i:] for i in range(size)), strict=False))
    return _f1((a & b).total(), a.total(), b.total())


def _longest(ours: list[str], theirs: list[str]) -> float:
    row = [0] * (len(theirs) + 1)
    for word in ours:
        previous, row = row, [0]
        for column, other in enumerate(theirs):
            best = previous[column] + 1 if word == other else max(previous[column + 1], row[column])
            row.append(best)
    return _f1(row[-1], len(ours), len(theirs))


def _f1(common: int, ours: int, theirs: int) -> float:
    return 2 * common / (ours + theirs) if common else 0.0


def cut(sentences: Sequence[str]) -> str:
    """Return the first 55 words."""
    return " ".join(" ".join(sentences).split()[:WORDS])


def lead(articles: Sequence[ReadArticle]) -> list[str]:
    """Take the first sentence of each article, then the second of each, and so on."""
    turns = zip_longest(*(article.index for article in articles))
    return [reading.text for reading in chain.from_iterable(turns) if reading is not None]


def textrank(articles: Sequence[ReadArticle]) -> list[str]:
    """Take sentences by centrality alone."""
    readings = _readings(articles)
    rank = centrality(SimilarityGraph.of(readings))
    order = sorted(range(len(readings)), key=lambda position: -rank[position])
    return [readings[position].text for position in order[:ENOUGH]]


def textrank_mmr(articles: Sequence[ReadArticle]) -> list[str]:
    """Take sentences by centrality, each new against those before it."""
    readings = _readings(articles)
    graph = SimilarityGraph.of(readings)
    nobody = [""] * len(readings)
    order = by_worth(centrality(graph), graph, range(len(readings)), nobody)
    return [readings[position].text for position in islice(order, ENOUGH)]


def ours(articles: Sequence[ReadArticle]) -> list[str]:
    """Take the overview as shipped."""
    nothing = Comparison(None, (), (), (), (), ())
    story = Story(articles, (), nothing)
    draft = asyncio.run(ExtractiveDrafter().cross(story, Settings(length=Length.FULL)))
    return [claim.text for claim in draft.overview]


def oracle(articles: Sequence[ReadArticle], reference: str) -> list[str]:
    """Take the sentences that raise ROUGE-1 + ROUGE-2 most: the ceiling of extraction."""
    left = [reading.text for reading in _readings(articles)]
    taken: list[str] = []
    best = 0.0
    while left and len(" ".join(taken).split()) < WORDS:
        gain, text = max((sum(rouge(cut([*taken, t]), reference)[:2]), t) for t in left)
        if gain <= best:
            break
        best = gain
        taken.append(text)
        left.remove(text)
    return taken


def _readings(articles: Sequence[ReadArticle]) -> list[SentenceReading]:
    return [reading for article in articles for reading in article.index]


def load(path: Path) -> list[tuple[list[ReadArticle], str]]:
    """Return each story's articles with the editor's round-up."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [
        (
            [
                ReadArticle.of(
                    read_article(a["text"], article_id=f"a{n}", source=f"{row['id']}-{n}")
                )
                for n, a in enumerate(row["articles"], 1)
            ],
            row["ref_summary"],
        )
        for row in rows
    ]


def main(path: str) -> None:
    """Print the table."""
    stories = load(Path(path))
    systems: dict[str, System] = {
        "lead (first sentences in turn)": lead,
        "TextRank": textrank,
        "TextRank + MMR": textrank_mmr,
        "ours": ours,
    }
    print(f"{len(stories)} stories, overviews cut to {WORDS} words\n")
    print("| system | ROUGE-1 | ROUGE-2 | ROUGE-L |\n|---|---|---|---|")
    for name, system in systems.items():
        _row(name, [rouge(cut(system(articles)), reference) for articles, reference in stories])
    ceiling = [
        rouge(cut(oracle(articles, reference)), reference) for articles, reference in stories
    ]
    _row("greedy oracle", ceiling)


def _row(name: str, results: Sequence[Rouge]) -> None:
    columns = " | ".join(f"{100 * mean(column):.1f}" for column in zip(*results, strict=True))
    print(f"| {name} | {columns} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
