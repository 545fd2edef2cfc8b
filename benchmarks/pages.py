"""Measure how well the article of a web page is found, and how pages of other shapes are known.

    python benchmarks/pages.py              one line a page of benchmarks/pages_truth, and means
    python benchmarks/pages.py --show NAME  what is missing and what is too much on one page
    python benchmarks/pages.py --public DIR totals on a checkout of the public benchmark
                                            scrapinghub/article-extraction-benchmark

F1 is that of the 4-gram shingles of words between the body as read (headings with it; without
title, bylines, captions, corrections and furniture) and the true body. A furniture sentence is one
that a claim cites and the true body does not hold.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from summarizer import Article, Briefing, SourceError, load_article, summarize
from summarizer.models.walk import citations_of

TRUTH = Path(__file__).parent / "pages_truth"
SIZE = 4
ASIDE = "aside"
"""Pages whose totals alone are printed, so that no rule is fitted to one of them."""
NO_BODY = {"title", "byline", "caption", "correction", "furniture", "update"}
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Page:
    """Is one labelled page: when it was written, what it is, how it is refused, and its day."""

    name: str
    was: str
    kind: str
    refused_as: str
    published: str

    @property
    def body(self) -> str:
        """Return the true body."""
        return (TRUTH / f"{self.name}.txt").read_text("utf-8")


@dataclass(frozen=True)
class Measured:
    """Is what became of a page: shingles in common, only read, only true; furniture; its kind."""

    page: Page
    counts: tuple[int, int, int]
    furniture: tuple[str, ...]
    known_as: str

    @property
    def f1(self) -> float:
        """Return the F1 of the shingles."""
        common, more, fewer = self.counts
        return 2 * common / max(1, 2 * common + more + fewer)

    @property
    def is_right(self) -> bool:
        """Tell whether the page was taken for what it is."""
        wanted = self.page.refused_as or self.page.kind
        return wanted in self.known_as


def labelled() -> list[Page]:
    """Return the labelled pages in their order."""
    rows = tomllib.loads((TRUTH / "pages.toml").read_text("utf-8"))
    return [
        Page(name, r["was"], r["kind"], r.get("as", ""), r.get("published", ""))
        for name, r in rows.items()
    ]


def measured(page: Page) -> Measured:
    """Read a page and compare it with its truth."""
    try:
        article = load_article(TRUTH / f"{page.name}.html")
    except SourceError as error:
        lost = 0 if page.refused_as else len(shingles(page.body))
        return Measured(page, (0, 0, lost), (), error.problem)
    true = "" if page.refused_as else page.body
    read, wanted = Counter(shingles(body_of(article))), Counter(shingles(true))
    common = (read & wanted).total()
    counts = (common, read.total() - common, wanted.total() - common)
    return Measured(page, counts, tuple(furniture(article, true)), kind_of(article))


def body_of(article: Article) -> str:
    """Return the text of an article without what is no body, and what heads the body."""
    kept, position = [], 0
    opened = {block.start for block in article.blocks if block.kind.value == "update"}
    first = min([*opened, *(sentence.start for sentence in article.sentences)], default=0)
    for block in article.blocks:
        if block.kind.value in NO_BODY or (block.kind.value == "heading" and block.end < first):
            kept.append(article.text[position : block.start])
            position = block.end
    return "\n".join([*kept, article.text[position:]])


def kind_of(article: Article) -> str:
    """Return what the notes of an article say it is."""
    kinds = {note.kind.value for note in article.notes}
    if "live" in kinds:
        return "live"
    if "stub" in kinds:
        return "stub"
    return "corrected" if "correction" in kinds else "article"


def furniture(article: Article, true: str) -> Iterable[str]:
    """Yield what claims cite and the true body does not hold; titles may be cited."""
    briefing: Briefing = summarize([article], clock=False)
    held = plain(true) + plain(article.title or "")
    cited = {c.quote for brief in briefing.article_briefs for c in citations_of(brief)}
    yield from (quote for quote in sorted(cited) if plain(quote) not in held)


def plain(text: str) -> str:
    """Return the words of a text, one space between two."""
    return " ".join(_WORD.findall(text.casefold()))


def shingles(text: str) -> list[tuple[str, ...]]:
    """Return the runs of four words of a text."""
    words = _WORD.findall(text.casefold())
    return [tuple(words[n : n + SIZE]) for n in range(max(1, len(words) - SIZE + 1))]


def table(results: list[Measured]) -> None:
    """Print a line for each page and the means."""
    print(f"{'page':<26}{'F1':>7}{'read+':>7}{'lost':>6}{'furniture':>11}  known as")
    for result in (result for result in results if result.page.was != ASIDE):
        _, more, fewer = result.counts
        f1 = "-" if result.page.refused_as else f"{result.f1:.3f}"
        mark = (
            "" if result.is_right else f"  (wanted: {result.page.refused_as or result.page.kind})"
        )
        line = f"{result.page.name:<26}{f1:>7}{more:>7}{fewer:>6}{len(result.furniture):>11}"
        print(f"{line}  {result.known_as[:60]}{mark}")
    for was in dict.fromkeys(result.page.was for result in results):
        mean(was, [result for result in results if result.page.was == was])
    mean("all", results)


def mean(name: str, results: list[Measured]) -> None:
    """Print the mean F1 of some pages with a body, their furniture, and how many were known."""
    bodies = [result.f1 for result in results if not result.page.refused_as]
    cited = sum(len(result.furniture) for result in results)
    right = sum(result.is_right for result in results)
    print(
        f"{name}: mean F1 {sum(bodies) / len(bodies):.4f} of {len(bodies)} bodies, "
        f"furniture in claims {cited}, known for what they are {right} of {len(results)}"
    )


def public(folder: Path) -> None:
    """Print means on each half of the public benchmark: real pages, none of them in this house.

    Rules were mended on the pages of even rank in the order of their names; of the others only
    these means were looked at.
    """
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    names = sorted(truth)
    for label, chosen in (("mended on", names[::2]), ("kept aside", names[1::2])):
        rows = [_public_page(folder, name, truth[name]["articleBody"]) for name in chosen]
        f1, precision, recall = (sum(values) / len(rows) for values in zip(*rows, strict=True))
        line = f"F1 {f1:.4f}, precision {precision:.4f}, recall {recall:.4f}"
        print(f"{label}: {line}, means of {len(rows)} pages")


def _public_page(folder: Path, name: str, true: str) -> tuple[float, float, float]:
    """Return F1, precision and recall of one page; one that is refused has none of its body."""
    with tempfile.TemporaryDirectory() as place:
        page = Path(place, "page.html")
        page.write_bytes(gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes()))
        try:
            read = Counter(shingles(body_of(load_article(page))))
        except SourceError:
            return 0.0, 0.0, 0.0
    wanted = Counter(shingles(true))
    common = (read & wanted).total()
    precision, recall = common / read.total(), common / wanted.total()
    return 2 * common / (read.total() + wanted.total()), precision, recall


def show(page: Page) -> None:
    """Print a page's body as read beside the true one."""
    article = load_article(TRUTH / f"{page.name}.html")
    for block in article.blocks:
        print(f"[{block.kind.value}] {article.text[block.start : block.end]!r}")
    print("--- read\n" + body_of(article) + "\n--- true\n" + page.body)
    print("--- furniture in claims", *measured(page).furniture, sep="\n")


def main() -> None:
    """Measure all pages, or show one."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", metavar="NAME")
    parser.add_argument("--public", metavar="DIR", type=Path)
    chosen = parser.parse_args()
    pages = labelled()
    if chosen.public:
        public(chosen.public)
    elif chosen.show:
        show(next(page for page in pages if page.name == chosen.show))
    else:
        table([measured(page) for page in pages])


if __name__ == "__main__":
    main()
