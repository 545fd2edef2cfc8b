"""Learn what tells two dates of one deed from dates of two deeds, and measure what was learned.

    python benchmarks/date_pairs.py [SET ...] [--rows]

Each pair of dated tellings of two origins that exclude each other is one case: right where a key of
the written stories sets both against each other, wrong otherwise. Prints the weights that
`summarizer/across/days/likeness.py` holds, and, with each story left out in turn, how many rows
would be shown at several thresholds, how many of them a key lists and how many listed differences
they find. Beside the stories it learns from the pairs of sentences in `date_pairs.jsonl` (written
for this, CC0), half of them of two deeds, each pair in the two texts of its story, of which an
eighth is left out in turn; and from the pairs of short reports that have been read
(`report_pairs/read.jsonl`), each left out in turn. `--rows` prints the rows that no key lists.
Plain Python: a minute or two.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from across import TRUTH, _briefed
from across_keys import Dispute, Key, Side
from across_pairs import PAIRS, briefed, disputes_of, pairs_of

from summarizer import article_from_text, summarize
from summarizer.across.days.apart import THRESHOLD, paired
from summarizer.across.days.likeness import WEIGHTS, Likeness
from summarizer.across.days.tellings import Telling, tellings_of
from summarizer.across.story.sentences import StorySentences
from summarizer.reading.index import ReadArticle

SETS = ("open", "trial", "aside2", "aside3", "aside4")
UNREAD = frozenset({"resignation-dorn", "transfer-benavides", "tunnel-vallor"})
_RIDGE, _ROUNDS, _WEIGHT_OF_RIGHT = 3.0, 12, 2.0
SENTENCES = Path(__file__).with_suffix(".jsonl")
_FOLDS, _WEIGHT_OF_SENTENCES = 8, 0.25
_DAYS = ("2026-03-06", "2026-03-07")
_THRESHOLDS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)


@dataclass(eq=False)
class Case:
    """Is a pair with its signs: `finds` numbers the differences of the key that it would find.

    `is_right` says that the dates themselves stand in the key, `listed` that any row of these two
    sentences would be right, `is_tried` that the pair would be weighed at all.
    """

    story: str
    pair: tuple[Telling, Telling]
    signs: list[float]
    is_right: bool
    finds: frozenset[int]
    listed: bool
    is_tried: bool
    weight: float = 1.0
    likelihood: float = 0.0


def main() -> None:
    """Print the weights and what they find."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("sets", nargs="*", default=SETS, help="sets of stories with keys")
    parser.add_argument("--rows", action="store_true", help="print the rows that no key lists")
    asked = parser.parse_args()
    of_stories = [case for name in asked.sets for case in _cases_of(TRUTH / name)]
    _weigh(of_stories)
    of_sentences = list(_cases_of_sentences())
    of_reports = list(_cases_of_reports())
    cases = of_stories + of_sentences + of_reports
    _print_weights(_learned(cases))
    for story in sorted({case.story for case in cases}):
        weights = _learned([case for case in cases if case.story != story])
        for case in cases:
            if case.story == story:
                case.likelihood = _likelihood(case.signs, weights)
    print("\nstories:")
    _print_measured(of_stories, rows=asked.rows)
    print("\npairs of sentences:")
    _print_measured(of_sentences, rows=asked.rows)
    print("\npairs of reports:")
    _print_measured(of_reports, rows=asked.rows)


def _print_measured(cases: Sequence[Case], *, rows: bool) -> None:
    known = {(case.story, n) for case in cases for n in case.finds}
    print(f"{len(cases)} pairs; differences that a pair can find: {len(known)}")
    cases = [case for case in cases if case.is_tried]
    known = {(case.story, n) for case in cases for n in case.finds}
    print(f"{len(cases)} of them are weighed; differences that one of these can find: {len(known)}")
    for threshold in _THRESHOLDS:
        _print_found(cases, threshold, rows=rows and threshold == THRESHOLD)


def _cases_of(root: Path) -> Iterator[Case]:
    for key_file in sorted(root.rglob("key.json")):
        folder = key_file.parent
        if folder.name in UNREAD:
            continue
        briefing = _briefed(folder)
        key = Key(folder, briefing.articles)
        articles = {article.id: article for article in briefing.articles}
        for brief in briefing.stories:
            story = StorySentences([ReadArticle.of(articles[n]) for n in brief.article_ids])
            yield from _cases(f"{root.name}/{folder.name}", story, key.disputes)


def _cases_of_sentences() -> Iterator[Case]:
    """Yield the cases of the pairs of sentences, each pair a story of two articles."""
    lines = [json.loads(line) for line in SENTENCES.read_text("utf-8").splitlines()]
    texts = {line["story"]: line["texts"] for line in lines if "texts" in line}
    for number, line in enumerate(line for line in lines if "sentences" in line):
        pair = line["sentences"]
        told = [text.format(one) for text, one in zip(texts[line["story"]], pair, strict=True)]
        for case in _cases(f"pairs/{number % _FOLDS}", _story_of(told), ()):
            if {telling.sentence.text for telling in case.pair} == set(pair):
                case.is_right = case.listed = line["one_deed"]
                case.finds = frozenset({number} if line["one_deed"] else ())
            case.weight = _WEIGHT_OF_SENTENCES * (_WEIGHT_OF_RIGHT if case.is_right else 1.0)
            yield case


def _cases_of_reports() -> Iterator[Case]:
    """Yield the cases of the pairs of reports that may be read, each pair a story left out."""
    for pair in pairs_of(PAIRS / "read.jsonl"):
        briefing, letters = briefed(pair)
        disputes = disputes_of(pair, letters)
        story = StorySentences([ReadArticle.of(article) for article in briefing.articles])
        cases = list(_cases(pair["id"], story, disputes))
        _weigh(cases)
        yield from cases


def _story_of(texts: Sequence[str]) -> StorySentences:
    articles = [
        article_from_text(text, source=f"{day}.txt", published=day)
        for text, day in zip(texts, _DAYS, strict=True)
    ]
    briefing = summarize(articles, one_story=True, drafter="extractive", clock=False)
    return StorySentences([ReadArticle.of(article) for article in briefing.articles])


def _cases(name: str, story: StorySentences, disputes: Sequence[Dispute]) -> Iterator[Case]:
    tellings = tellings_of(story)
    likeness = Likeness(story, tellings)
    of_dates = [dispute for dispute in disputes if dispute.kind == "date"]
    others = [dispute for dispute in disputes if dispute.kind not in ("date", "quantity")]
    tried = set(paired(tellings, story))
    for pair in combinations(tellings, 2):
        if pair[0].sentence.origin == pair[1].sentence.origin or not pair[0].excludes(pair[1]):
            continue
        signs = likeness.signs(*pair) | likeness.rival_signs(*pair)
        finds = frozenset(n for n, dispute in enumerate(of_dates) if _sets_apart(pair, dispute))
        listed = bool(finds) or any(_sets_apart(pair, dispute) for dispute in others)
        is_tried = pair in tried and not likeness.tells_both(*pair)
        right = any(_sets_apart(pair, of_dates[n], closely=True) for n in finds)
        yield Case(name, pair, [signs[sign] for sign in WEIGHTS], right, finds, listed, is_tried)


def _sets_apart(pair: tuple[Telling, Telling], dispute: Dispute, *, closely: bool = False) -> bool:
    one, two = (
        {n for n, side in enumerate(dispute.sides) if _stands_in(telling, side, closely=closely)}
        for telling in pair
    )
    return any(n != m for n in one for m in two)


def _stands_in(telling: Telling, side: Side, *, closely: bool) -> bool:
    """Tell whether the sentence of a telling stands in a quote of the key, or its date does."""
    sentence = telling.sentence.article.sentences[telling.sentence.position]
    start, end = sentence.start, sentence.end
    if closely and len(telling.sentence.reading.dates) > 1:
        start, end = start + telling.mention.start, start + telling.mention.end
    return any(span.touches(telling.sentence.article.id, start, end) for span in side.spans)


def _weigh(cases: Sequence[Case]) -> None:
    """Let each listed difference weigh the same, and pairs near one nothing."""
    for case in cases:
        if case.is_right:
            kin = [c for c in cases if c.is_right and c.story == case.story]
            case.weight = _WEIGHT_OF_RIGHT / sum(bool(c.finds & case.finds) for c in kin)
        elif case.finds:
            case.weight = 0.0


def _learned(cases: Sequence[Case]) -> list[float]:
    """Return the weights and the bias of a ridge logistic regression, by Newton's method."""
    size = len(cases[0].signs)
    means = [sum(c.signs[n] for c in cases) / len(cases) for n in range(size)]
    spreads = [
        math.sqrt(sum((c.signs[n] - means[n]) ** 2 for c in cases) / len(cases)) + 1e-6
        for n in range(size)
    ]
    rows = [
        [*((x - m) / s for x, m, s in zip(c.signs, means, spreads, strict=True)), 1.0]
        for c in cases
    ]
    weights = [0.0] * (size + 1)
    for _ in range(_ROUNDS):
        weights = _step(cases, rows, weights)
    plain = [w / s for w, s in zip(weights[:-1], spreads, strict=True)]
    return [*plain, weights[-1] - sum(w * m for w, m in zip(plain, means, strict=True))]


def _step(
    cases: Sequence[Case], rows: Sequence[Sequence[float]], weights: Sequence[float]
) -> list[float]:
    size = len(weights)
    slope = [_RIDGE * w for w in weights[:-1]] + [0.0]
    bend = [[_RIDGE * (n == m and n < size - 1) for m in range(size)] for n in range(size)]
    for case, row in zip(cases, rows, strict=True):
        chance = _chance(sum(w * x for w, x in zip(weights, row, strict=True)))
        off = case.weight * (chance - case.is_right)
        curve = case.weight * chance * (1 - chance)
        for n, x in enumerate(row):
            slope[n] += off * x
            if curve > _FLAT:
                bent, by = bend[n], curve * x
                for m in range(n, size):
                    bent[m] += by * row[m]
    for n in range(size):
        for m in range(n):
            bend[n][m] = bend[m][n]
    return [w - d for w, d in zip(weights, _solved(bend, slope), strict=True)]


_FLAT = 1e-7


def _solved(matrix: list[list[float]], values: Sequence[float]) -> list[float]:
    """Return the solution of linear equations, by elimination."""
    rows = [[*row, value] for row, value in zip(matrix, values, strict=True)]
    for n, pivot in enumerate(rows):
        for other in rows[n + 1 :]:
            part = other[n] / pivot[n]
            for m in range(n, len(pivot)):
                other[m] -= part * pivot[m]
    found = [0.0] * len(rows)
    for n in reversed(range(len(rows))):
        rest = sum(rows[n][m] * found[m] for m in range(n + 1, len(rows)))
        found[n] = (rows[n][-1] - rest) / rows[n][n]
    return found


def _chance(logit: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))


def _likelihood(signs: Sequence[float], weights: Sequence[float]) -> float:
    logit = sum(w * x for w, x in zip(weights, signs, strict=False)) + weights[-1]
    return _chance(logit)


def _print_weights(weights: Sequence[float]) -> None:
    for name, weight in zip(WEIGHTS, weights, strict=False):
        print(f'    "{name}": {weight:.2f},')
    print(f"BIAS = {weights[-1]:.2f}")


def _print_found(cases: Sequence[Case], threshold: float, *, rows: bool) -> None:
    shown = list(_rows(cases, threshold))
    right = sum(any(case.listed for case in row) for row in shown)
    found = {(case.story, n) for row in shown for case in row for n in case.finds}
    print(f"at {threshold}: {len(shown)} rows, {right} listed, {len(found)} differences found")
    for row in shown if rows else ():
        if not any(case.listed for case in row):
            print(f"  {row[0].story}  {row[0].likelihood:.2f}")
            for telling in row[0].pair:
                print(
                    f"    {telling.sentence.day} [{telling.mention.text}] {telling.sentence.text}"
                )


def _rows(cases: Sequence[Case], threshold: float) -> Iterator[list[Case]]:
    """Yield the rows as they are made of pairs: the likeliest first, others join them."""
    rows: list[list[Case]] = []
    homes: dict[int, list[Case]] = {}
    for case in sorted(cases, key=lambda case: -case.likelihood):
        if case.likelihood < threshold:
            break
        there = [homes.get(id(telling)) for telling in case.pair]
        row = next((home for home in there if home is not None), None)
        if None not in there:
            continue
        if row is None:
            row = []
            rows.append(row)
        row.append(case)
        homes |= {id(telling): row for telling in case.pair}
    yield from rows


if __name__ == "__main__":
    main()
