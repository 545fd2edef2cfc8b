"""Compares the sentence splitter with pySBD: exact golden rules and speed, in one Markdown table.

Usage: `python benchmarks/sentences.py pysbd_golden_en.jsonl`, a file with one JSON object a line
that has `id`, `text` and `sentences`. White space is normalised before sentences are compared.
"""

from __future__ import annotations

import argparse
import importlib
import json
import statistics
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from summarizer.reading import split_sentences

Splitter = Callable[[str], list[str]]

PARAGRAPHS = (
    "The Orla dam will be drained by Sept. 14, Gov. Ingrid Foss said on Tuesday, after engineers "
    "found a crack 3.5 metres long. The work will cost $2.5 bn. and displace about 1,200 people.",
    "“We held it for nine days,” said Lt. Gen. Tomas Rask, who leads the relief force. “It will "
    "not hold for ten.” Reporters asked who would pay. He did not say.",
    'Shares of Tern Works Inc. fell 4 percent in the U.S. on the news. "Is it over?" one analyst '
    "asked. The firm, which built the spillway in 1971, declined to comment.",
    "Residents of Tanner St. left before 6 a.m. on Friday. They took what they could carry: "
    "blankets, papers, a clock. Nobody knew when they would return, and no official would guess.",
    "The inquiry (see p. 55 of its first report) blames no one. It notes that the gauges had been "
    "wrong since May… and that nobody had read them. A second report is due in the spring.",
)
TEXT_COPIES = 60
ROUNDS, RUNS = 3, 5


@dataclass(frozen=True)
class Result:
    """Holds what one splitter scored: golden rules missed, with its output, and MB/s of CPU."""

    name: str
    misses: dict[str, list[str]]
    megabytes_per_second: float


def main() -> None:
    """Print the table, then what each splitter got wrong."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("golden", type=Path, help="the golden rules as JSON lines")
    rules = [
        json.loads(line) for line in parser.parse_args().golden.read_text("utf-8").splitlines()
    ]
    assert rules, "the file of golden rules is empty"
    ours = measure("summarizer", split_ours, rules)
    theirs = load_pysbd()
    results = [ours] if theirs is None else [ours, measure("pySBD", theirs, rules)]
    print_table(results, len(rules))
    if theirs is None:
        print("\npySBD is not installed, so there is nothing to compare with.")
    for result in results:
        for rule, output in result.misses.items():
            print(f"\n{result.name} misses {rule}: {output}")


def split_ours(text: str) -> list[str]:
    """Split with the project's splitter and cut the sentences out."""
    return [text[sentence.start : sentence.end] for sentence in split_sentences(text)]


def load_pysbd() -> Splitter | None:
    """Return pySBD's splitter, or None where it is not installed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)  # its patterns predate raw strings
        try:
            pysbd = importlib.import_module("pysbd")  # it has no types
        except ImportError:
            return None
    segment: Splitter = pysbd.Segmenter(language="en", clean=False).segment
    return segment


def measure(name: str, split: Splitter, rules: list[dict[str, object]]) -> Result:
    """Run a splitter over the rules and over the timing text."""
    misses = {}
    for rule in rules:
        found = [normalise(sentence) for sentence in split(str(rule["text"]))]
        if found != [normalise(sentence) for sentence in as_sentences(rule["sentences"])]:
            misses[str(rule["id"])] = found
    return Result(name, misses, speed(split))


def as_sentences(value: object) -> list[str]:
    """Check that a rule's expectation is a list of sentences."""
    assert isinstance(value, list), "a golden rule has no list of sentences"
    return [str(sentence) for sentence in value]


def normalise(sentence: str) -> str:
    """Return a sentence with single spaces."""
    return " ".join(sentence.split())


def speed(split: Splitter) -> float:
    """Return MB/s of CPU time on the timing text, a call per paragraph: the best of the medians."""
    texts = list(PARAGRAPHS) * TEXT_COPIES
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    medians = [
        statistics.median(cpu_seconds(split, texts) for _ in range(RUNS)) for _ in range(ROUNDS)
    ]
    return megabytes / min(medians)


def cpu_seconds(split: Splitter, texts: list[str]) -> float:
    """Return the CPU time of splitting all texts once."""
    started = time.process_time()
    for text in texts:
        split(text)
    return time.process_time() - started


def print_table(results: list[Result], rules: int) -> None:
    """Print one row per splitter; the last column is the first one's speed over its own."""
    print(
        f"| splitter | exact of {rules} | MB/s (CPU) | ours is times as fast |\n|---|---|---|---|"
    )
    for result in results:
        ratio = results[0].megabytes_per_second / result.megabytes_per_second
        exact = rules - len(result.misses)
        print(f"| {result.name} | {exact} | {result.megabytes_per_second:.2f} | {ratio:.1f} |")


if __name__ == "__main__":
    main()
