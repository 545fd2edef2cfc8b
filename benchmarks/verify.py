"""Measure the checker in both directions: what it keeps, what it catches, what it kills.

Usage: python benchmarks/verify.py DIR

DIR holds summedits_ectsum.jsonl with its _docs, wice_claim_dev.jsonl and neus_val.jsonl. Prints
one table; beside ours stands a checker that accepts what its evidence says literally.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from mutants import MUTATORS, mutants, persons

from summarizer.models import Verdict
from summarizer.reading.index import SentenceIndex, SentenceReading, publication_day
from summarizer.reading.sentences import split_sentences
from summarizer.verify import find_evidence, verify_claim
from summarizer.verify.checker import reasons_against

Row = dict[str, Any]
Judgement = tuple[bool, bool]
"""Whether a claim is supported by its label, and whether a checker keeps it."""

_METADATA_DATE = re.compile(r"\(meta data\) PUBLISHED DATETIME: (\d{4}-\d\d-\d\d)")


@dataclass(frozen=True)
class Both:
    """Is a figure of our checker and of the literal one; None where it has none."""

    name: str
    ours: str
    literal: str = ""


def load(path: Path) -> list[Row]:
    """Return the rows of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [text[s.start : s.end] for s in split_sentences(text)]


def summedits(folder: Path) -> Iterator[tuple[Judgement, Judgement]]:
    """Judge summaries sentence by sentence against the sentences found in the document."""
    texts = {row["doc_id"]: row["text"] for row in load(folder / "summedits_ectsum_docs.jsonl")}
    documents = {key: SentenceIndex.from_texts(sentences(text)) for key, text in texts.items()}

    @cache
    def keeps(key: str, sentence: str) -> bool:
        document = documents[key]
        evidence = document.select(find_evidence(sentence, document))
        return verify_claim(sentence, evidence).verdict is Verdict.SUPPORTED

    for row in load(folder / "summedits_ectsum.jsonl"):
        label, key, parts = row["label"] == 1, row["doc_id"], sentences(row["summary"])
        yield (
            (label, all(keeps(key, part) for part in parts)),
            (label, all(_plain(part) in _plain(texts[key]) for part in parts)),
        )


def wice(rows: Sequence[Row]) -> Iterator[tuple[Judgement, Judgement]]:
    """Judge claims against the sentences found on the cited page; its date is in its metadata."""
    for row in rows:
        label, page = row["label"] == "supported", row["evidence"]
        dates = [match[1] for match in map(_METADATA_DATE.match, page) if match][:1]
        day = publication_day(dates[0]) if dates else None
        index = SentenceIndex.from_texts(page, day)
        evidence = index.select(find_evidence(row["claim"], index))
        proof = verify_claim(row["claim"], evidence, published=dates)
        literal = _plain(row["claim"]) in _plain(" ".join(page))
        yield (label, proof.verdict is Verdict.SUPPORTED), (label, literal)


def evidence_f1(rows: Sequence[Row], k: int | None) -> float:
    """Return the mean F1 of the sentences found against the nearest set of supporting ones."""
    scores = []
    for row in rows:
        wanted = [set(group) for group in row["supporting_sentences"] if group]
        if wanted:
            found = set(find_evidence(row["claim"], row["evidence"], k))
            scores.append(max(2 * len(found & g) / (len(found) + len(g)) for g in wanted))
    return sum(scores) / len(scores)


@dataclass
class Killed:
    """Counts sentences that their own checks pass, and mutants made and killed by kind."""

    sentences: int = 0
    passed: int = 0
    made: Counter[str] = field(default_factory=Counter)
    dead: Counter[str] = field(default_factory=Counter)
    literally_dead: int = 0


def killing(rows: Sequence[Row]) -> Killed:
    """Check every sentence, and its mutants, against itself and its two neighbours.

    The sentences are put to the checks themselves, since a claim that copies its evidence is
    supported before any check is asked.
    """
    count = Killed()
    for row in rows:
        texts = [article["text"] for article in row["articles"]]
        names = persons(texts)
        for text in texts:
            parts = sentences(text)
            index = SentenceIndex.from_texts(parts)
            for at, part in enumerate(parts):
                near = index.select(range(max(0, at - 1), min(len(parts), at + 2)))
                count.sentences += 1
                count.passed += not reasons_against(SentenceReading(part), near)
                _kill(part, near, names, count)
    return count


def _kill(text: str, near: SentenceIndex, names: Sequence[str], count: Killed) -> None:
    said = _plain(" ".join(reading.text for reading in near))
    for mutator in MUTATORS:
        for mutant in mutants(mutator, text, names):
            kind = mutator.__name__
            count.made[kind] += 1
            count.dead[kind] += verify_claim(mutant, near).verdict is Verdict.UNSUPPORTED
            count.literally_dead += _plain(mutant) not in said


def speed(rows: Sequence[Row], *, prepared: bool) -> float:
    """Return claims a second: a sentence of one article against two of another.

    Every claim is new; the evidence is new too, or an index that has been read before.
    """
    parts = [[sentences(article["text"]) for article in row["articles"]] for row in rows]
    pairs = [
        (claim, SentenceIndex.from_texts(other[at : at + 2] or other[-2:]))
        for one, two, three in parts
        for article, other in ((one, two), (two, three), (three, one))
        for at, claim in enumerate(article)
    ]
    if prepared:
        for claim, index in pairs:
            verify_claim(claim, index)
    start = time.process_time()
    for claim, index in pairs:
        verify_claim(claim, index)
    return len(pairs) / (time.process_time() - start)


def measures(judgements: Sequence[Judgement]) -> tuple[float, float, float, float]:
    """Return balanced accuracy, supported kept, unsupported caught and precision of flags."""
    good = [keeps for label, keeps in judgements if label]
    bad = [not keeps for label, keeps in judgements if not label]
    kept, caught = sum(good) / len(good), sum(bad) / len(bad)
    flags = sum(bad) + len(good) - sum(good)
    return (kept + caught) / 2, kept, caught, sum(bad) / flags if flags else 1.0


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _verdicts(name: str, judged: Sequence[tuple[Judgement, Judgement]]) -> Iterator[Both]:
    ours = measures([mine for mine, _ in judged])
    literal = measures([theirs for _, theirs in judged])
    labels = "balanced accuracy", "supported kept", "unsupported caught", "precision of flags"
    for label, mine, theirs in zip(labels, ours, literal, strict=True):
        yield Both(f"{name}: {label}", f"{mine:.3f}", f"{theirs:.3f}")


def _kills(count: Killed) -> Iterator[Both]:
    made = count.made.total()
    yield Both("neus_val: sentences that support themselves", _share(count.passed, count.sentences))
    yield Both(
        f"neus_val: mutants killed, of {made}",
        _share(count.dead.total(), made),
        _share(count.literally_dead, made),
    )
    for kind, number in sorted(count.made.items()):
        yield Both(f"- {kind}, of {number}", _share(count.dead[kind], number))


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}"


def table(folder: Path) -> Iterator[Both]:
    """Measure everything, a row at a time."""
    pages, stories = load(folder / "wice_claim_dev.jsonl"), load(folder / "neus_val.jsonl")
    yield from _verdicts("summedits_ectsum", list(summedits(folder)))
    yield from _verdicts("wice_claim_dev", list(wice(pages)))
    yield Both("wice_claim_dev: evidence F1, k = 2", f"{evidence_f1(pages, 2):.3f}")
    yield Both("wice_claim_dev: evidence F1, adaptive", f"{evidence_f1(pages, None):.3f}")
    yield from _kills(killing(stories))
    yield Both("claims a second, new evidence", f"{speed(stories, prepared=False):.0f}")
    yield Both("claims a second, prepared index", f"{speed(stories, prepared=True):.0f}")


def main(folder: str) -> None:
    """Print the table."""
    print("| measure | ours | literal equality |\n|---|---|---|")
    for both in table(Path(folder)):
        print(f"| {both.name} | {both.ours} | {both.literal} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
