"""Measure what is found between two short reports of one event, per kind of difference.

    python benchmarks/across_pairs.py [read | unread | fresh | FILE ...] [--misses]

The pairs (`report_pairs/*.jsonl`, "read" by default) were written by people who had not seen the
rules; their README says how. Each pair is briefed as one story by the extractive drafter. A row
finds a difference, is right and has the right nature as in `across.py`. Of attributions no nature
is counted: who wrote the pairs calls one statement in two mouths a conflict, the output `speaker`.
Of "unread" and "fresh" nothing but totals is printed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from across import finds
from across_keys import Dispute, Side, Span, numbers_in
from across_tally import Tally, share

from summarizer import Article, Briefing, Disagreement, article_from_text, summarize

PAIRS = Path(__file__).parent / "report_pairs"
KINDS = ("quantity", "date", "attribution", "assessment")
ALL = "all"
FALSE = "false conflicts"
_HIDDEN = ("unread", "fresh")

Pair = Mapping[str, Any]


def main() -> None:
    """Print one table for each set of pairs asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("sets", nargs="*", default=["read"], help="sets of pairs, or files")
    parser.add_argument("--misses", action="store_true", help="list what was missed or wrong")
    asked = parser.parse_args()
    for name in asked.sets:
        file = PAIRS / f"{name}.jsonl"
        tally = Tally()
        for pair in pairs_of(file if file.exists() else Path(name)):
            score(pair, tally)
        if asked.misses and name not in _HIDDEN:
            print("\n".join(tally.misses))
        _print_table(name, tally)


def pairs_of(file: Path) -> Iterator[Pair]:
    """Yield the pairs of a file."""
    yield from map(json.loads, file.read_text("utf-8").splitlines())


def articles_of(pair: Pair) -> dict[str, Article]:
    """Return the two reports of a pair by their letters."""
    return {
        letter: article_from_text(
            report["text"],
            source=f"{letter}.txt",
            title=report["title"],
            outlet=report["outlet"],
            published=report["published"],
        )
        for letter, report in (("a", pair["a"]), ("b", pair["b"]))
    }


def briefed(pair: Pair) -> tuple[Briefing, dict[str, Article]]:
    """Return the briefing of a pair, and its articles by their letters."""
    articles = articles_of(pair)
    given = [*articles.values()]
    briefing = summarize(given, one_story=True, clock=False, drafter="extractive")
    return briefing, dict(zip(articles, briefing.articles, strict=True))


def disputes_of(pair: Pair, letters: Mapping[str, Article]) -> list[Dispute]:
    """Return the differences of a pair with their places in its articles."""
    return [_dispute(entry, letters) for entry in pair["differences"]]


def score(pair: Pair, tally: Tally) -> None:
    """Add what is found in one pair to the counts."""
    briefing, letters = briefed(pair)
    rows = [row for story in briefing.stories for row in story.disagreements]
    disputes = disputes_of(pair, letters)
    lookalikes = [_dispute(entry, letters) for entry in pair["look_alikes"]]
    for row in rows:
        _score_row(row, disputes, lookalikes, pair["id"], tally)
    for dispute in disputes:
        _score_dispute(dispute, rows, pair["id"], tally)


def _dispute(entry: Pair, articles: Mapping[str, Article]) -> Dispute:
    natures = {entry.get("nature") or entry["why"], *entry.get("also_right", ())}
    sides = tuple(_side(articles[letter], entry[letter]) for letter in ("a", "b"))
    asked = entry.get("question") or f"{entry['a']} / {entry['b']}"
    return Dispute(asked, entry.get("kind"), frozenset(natures), sides)


def _side(article: Article, quote: str) -> Side:
    start = article.text.index(quote)
    return Side((Span(article.id, start, start + len(quote)),), numbers_in(quote))


def _score_row(
    row: Disagreement, disputes: list[Dispute], lookalikes: list[Dispute], name: str, tally: Tally
) -> None:
    mine = [dispute for dispute in disputes if finds(row, dispute)]
    alike = [other for other in lookalikes if finds(row, other)]
    right = bool(mine) or any(str(row.nature) in other.natures for other in alike)
    for kind in (str(row.kind), ALL):
        tally.show(kind, right, 1)
    serious = any("conflict" in dispute.natures for dispute in mine)
    if row.nature == "conflict" and alike and not serious:
        tally.show(FALSE, 0, 1)
        tally.misses.append(f"{name} false conflict: {row.question.text}")
    if not right:
        told = " / ".join(position.claim.text for position in row.positions)
        tally.misses.append(f"{name} row too many: {row.question.text} [{told}]")


def _score_dispute(dispute: Dispute, rows: list[Disagreement], name: str, tally: Tally) -> None:
    kind = dispute.kind or ""
    natures = {str(row.nature) for row in rows if finds(row, dispute)}
    for counted in (kind, ALL):
        tally.want(counted, bool(natures), 1)
    if not natures:
        tally.misses.append(f"{name} not found ({kind}): {dispute.question}")
    elif kind != "attribution":
        right = bool(natures & dispute.natures)
        for counted in (kind, ALL):
            tally.show(f"nature of {counted}", right, 1)
        if not right:
            wanted = "/".join(sorted(dispute.natures))
            tally.misses.append(f"{name} {sorted(natures)}, not {wanted}: {dispute.question}")


def _print_table(name: str, tally: Tally) -> None:
    print(f"\n{name:14}{'precision':>18}{'recall':>18}{'nature':>18}")
    for kind in (*KINDS, ALL):
        shown = share(tally.right[kind], tally.shown[kind])
        found = share(tally.found[kind], tally.wanted[kind])
        nature = f"nature of {kind}"
        print(
            f"{kind:14}{shown:>18}{found:>18}{share(tally.right[nature], tally.shown[nature]):>18}"
        )
    print(f"{FALSE}: {tally.shown[FALSE]}")


if __name__ == "__main__":
    main()
