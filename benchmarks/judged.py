"""Claims that people labelled: what a checker keeps and catches, and the curve between the two.

Owns the reading of both sets (SummEdits and WiCE) and their measures. Beside every verdict of
ours stands that of a checker which accepts what its evidence says literally.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from summarizer.reading.index import SentenceIndex, SentenceReading, publication_day
from summarizer.reading.sentences import split_sentences
from summarizer.verify import Verification, find_evidence, verify_claim
from summarizer.verify.wording import wording_of

Row = dict[str, Any]
DEPTH = 8
"""A claim about a page nobody has cited from is judged against so many of its sentences."""
FALSE_ALARMS = (0.05, 0.10, 0.15, 0.20)
_METADATA_DATE = re.compile(r"\(meta data\) PUBLISHED DATETIME: (\d{4}-\d\d-\d\d)")


@dataclass(frozen=True)
class Judged:
    """Is a labelled claim with our verdict, how much speaks against it, and the literal verdict."""

    supported: bool
    kept: bool
    against: float
    literally: bool
    edits: tuple[str, ...] = ()


@dataclass(frozen=True)
class Measures:
    """Is what a checker does in both directions."""

    kept: float
    caught: float
    precision: float

    @property
    def balanced(self) -> float:
        """Return the mean of the two recalls."""
        return (self.kept + self.caught) / 2


def load(path: Path) -> list[Row]:
    """Return the rows of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [text[s.start : s.end] for s in split_sentences(text)]


def plain(text: str) -> str:
    """Return the words of a text, which is all the literal checker looks at."""
    return " ".join(re.findall(r"\w+", text.lower()))


def summedits(folder: Path) -> Iterator[Judged]:
    """Judge summaries sentence by sentence against the sentences found in the document."""
    texts = {row["doc_id"]: row["text"] for row in load(folder / "summedits_ectsum_docs.jsonl")}
    documents = {key: SentenceIndex.from_texts(sentences(text)) for key, text in texts.items()}
    literal = {key: plain(text) for key, text in texts.items()}

    @cache
    def judge(key: str, sentence: str) -> tuple[bool, float]:
        evidence = documents[key].select(find_evidence(sentence, documents[key]))
        proof = verify_claim(sentence, evidence)
        return not proof.reasons, _against(sentence, evidence, proof)

    for row in load(folder / "summedits_ectsum.jsonl"):
        key, parts = row["doc_id"], sentences(row["summary"])
        judged = [judge(key, part) for part in parts]
        yield Judged(
            row["label"] == 1,
            all(kept for kept, _ in judged),
            max(against for _, against in judged),
            all(plain(part) in literal[key] for part in parts),
            tuple(row["edit_types"]),
        )


@dataclass(frozen=True)
class Page:
    """Is a claim with the page it cites, whose date is in its metadata."""

    row: Row
    dates: tuple[str, ...]
    index: SentenceIndex


def pages_of(rows: Sequence[Row]) -> list[Page]:
    """Read the pages that claims cite."""
    pages = []
    for row in rows:
        found = (match[1] for match in map(_METADATA_DATE.match, row["evidence"]) if match)
        dates = tuple(islice(found, 1))
        day = publication_day(dates[0]) if dates else None
        pages.append(Page(row, dates, SentenceIndex.from_texts(row["evidence"], day)))
    return pages


def wice(pages: Sequence[Page], depth: int | None) -> Iterator[Judged]:
    """Judge claims against the sentences found on the cited page."""
    for page in pages:
        claim = page.row["claim"]
        evidence = page.index.select(find_evidence(claim, page.index, depth))
        proof = verify_claim(claim, evidence, published=page.dates)
        against = _against(claim, evidence, proof)
        literal = plain(claim) in plain(" ".join(page.row["evidence"]))
        yield Judged(page.row["label"] == "supported", not proof.reasons, against, literal)


def evidence_f1(pages: Sequence[Page], k: int | None) -> float:
    """Return the mean F1 of the sentences found against the nearest set of supporting ones."""
    scores = []
    for page in pages:
        wanted = [set(group) for group in page.row["supporting_sentences"] if group]
        if wanted:
            found = set(find_evidence(page.row["claim"], page.index, k))
            scores.append(max(2 * len(found & g) / (len(found) + len(g)) for g in wanted))
    return sum(scores) / len(scores)


def measures(judged: Sequence[Judged], *, literal: bool = False) -> Measures:
    """Return what our checker, or the literal one, does to labelled claims."""
    verdicts = [(j.supported, j.literally if literal else j.kept) for j in judged]
    good = [keeps for label, keeps in verdicts if label]
    bad = [not keeps for label, keeps in verdicts if not label]
    flags = sum(bad) + len(good) - sum(good)
    return Measures(sum(good) / len(good), sum(bad) / len(bad), sum(bad) / flags if flags else 1.0)


def curve(judged: Sequence[Judged]) -> list[float]:
    """Return the share caught where at most 5, 10, 15 and 20% of the supported are flagged."""
    good = [j.against for j in judged if j.supported]
    bad = [j.against for j in judged if not j.supported]
    shares = [
        (sum(x >= at for x in good) / len(good), sum(x >= at for x in bad) / len(bad))
        for at in sorted({*good, *bad})
    ]
    return [max((caught for false, caught in shares if false <= most), default=0.0)
            for most in FALSE_ALARMS]  # fmt: skip


def by_edit(judged: Sequence[Judged]) -> dict[str, tuple[int, int]]:
    """Return how many summaries with each kind of edit there are, and how many are caught."""
    kinds = sorted({edit for j in judged for edit in j.edits})
    return {
        kind: (
            sum(kind in j.edits for j in judged),
            sum(kind in j.edits and not j.kept for j in judged),
        )
        for kind in kinds
    }


def _against(text: str, evidence: SentenceIndex, proof: Verification) -> float:
    """Return how much speaks against a claim: checks that fail, then words nobody else has."""
    content = wording_of(SentenceReading(text)).content
    known = frozenset().union(*(wording_of(reading).spelled for reading in evidence))
    foreign = len(content - known) / len(content) if content else 0.0
    return len({reason.kind for reason in proof.reasons}) + foreign
