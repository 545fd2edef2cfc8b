"""Answer keys of story clusters, with every quote found in the text of its article.

Owns the reading of `key.json` (`stories_truth/aside/README.md` describes it) and the finding of
quotes; knows nothing of scores.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from summarizer.models import Article

Entry = Mapping[str, Any]

_MARKUP = re.compile(r"<[^>]+>|^\w+>")
"""Tags, also one that a quote cuts."""
_NUMBER = re.compile(
    r"(?<![\w.])(\d[\d,]*(?:\.\d+)?)\s*(hundred|thousand|million|billion|bn|m|k)?\b", re.IGNORECASE
)
_SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "million": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "bn": 1e9,
}
_UNITS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = {word: float(number) for number, word in enumerate(_UNITS)} | {
    word: 10.0 * number for number, word in enumerate(_TENS, 2)
}
_HALF = re.compile(r"\bhalf a (million|billion)\b")


@dataclass(frozen=True, slots=True)
class Span:
    """Is a quote of the key where it stands in the text of an article."""

    article_id: str
    start: int
    end: int

    def touches(self, article_id: str, start: int, end: int) -> bool:
        """Tell whether some words of an article overlap the quote."""
        return self.article_id == article_id and self.start < end and start < self.end


@dataclass(frozen=True)
class Side:
    """Is a position of the key: where it stands and which numbers it gives."""

    spans: tuple[Span, ...]
    numbers: frozenset[float]


@dataclass(frozen=True)
class Dispute:
    """Is a disagreement of the key, or a difference that only looks like a conflict."""

    question: str
    kind: str | None
    natures: frozenset[str]
    sides: tuple[Side, ...]


@dataclass(frozen=True)
class Dated:
    """Is a dated mention of the key."""

    span: Span
    edtf: str | None
    status: str


class Key:
    """Is the answer key of one folder, bound to its articles as they were loaded."""

    def __init__(self, folder: Path, articles: Sequence[Article]) -> None:
        self._data: Entry = json.loads((folder / "key.json").read_text("utf-8"))
        self._by_file = {Path(article.source).name: article for article in articles}
        self.lost: list[str] = []

    @property
    def articles(self) -> dict[str, Entry]:
        """Return what the key says of each article, by article id."""
        return {self._by_file[name].id: entry for name, entry in files_of(self._data).items()}

    @property
    def disputes(self) -> list[Dispute]:
        """Return the disagreements."""
        return [
            Dispute(
                entry["question"],
                entry["kind"],
                frozenset({entry["nature"], *_listed(entry.get("also_right"))}),
                tuple(self._side(position) for position in entry["positions"]),
            )
            for entry in self._data["disagreements"]
        ]

    @property
    def lookalikes(self) -> list[Dispute]:
        """Return the differences that only look like conflicts."""
        return [
            Dispute(
                str(entry.get("what")),
                None,
                frozenset({_plain_reason(str(entry.get("why") or entry.get("nature")))}),
                tuple(
                    Side(self._found(file, quote), numbers_in(quote))
                    for file, quote in quotes_of(entry)
                ),
            )
            for entry in self._data["only_looks_like_conflict"]
        ]

    def spans(self, part: str) -> list[tuple[Span, ...]]:
        """Return where each entry of "consensus", "only_one_source" or "unknown" stands."""
        return [self._spans(entry) for entry in self._data.get(part, ())]

    @property
    def dates(self) -> list[Dated]:
        """Return the dated mentions that can be found in their articles."""
        dated = []
        for entry in self._data["timeline"]:
            span = self._dated_span(entry)
            if span is not None:
                status = entry.get("status") or "happened"
                dated.append(Dated(span, entry["edtf"], status))
        return dated

    def _dated_span(self, entry: Entry) -> Span | None:
        files = [file for file, _ in quotes_of(entry)]
        around = next(iter(self._found(files[0], entry.get("within") or entry["quote"])), None)
        if around is None:
            return None
        text = self._by_file[files[0]].text[around.start : around.end]
        found = _pattern(entry["quote"]).search(text)
        if found is None:
            return around
        start = around.start
        return Span(around.article_id, start + found.start(), start + found.end())

    def _side(self, position: Entry) -> Side:
        return Side(self._spans(position), numbers_in(str(position["value"])))

    def _spans(self, entry: Entry) -> tuple[Span, ...]:
        return tuple(span for file, quote in quotes_of(entry) for span in self._found(file, quote))

    def _found(self, file: str, quote: str) -> tuple[Span, ...]:
        """Return where a quote stands in the text; quotes of markup lose their tags."""
        article = self._by_file[file]
        found = _pattern(quote).search(article.text)
        if found is None:
            self.lost.append(f"{file}: {quote}")
            return ()
        return (Span(article.id, found.start(), found.end()),)


def files_of(data: Entry) -> dict[str, Entry]:
    """Return the entries of the articles by file name, however they are listed."""
    articles = data["articles"]
    if isinstance(articles, Mapping):
        return dict(articles)
    return {entry["file"]: entry for entry in articles}


def quotes_of(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield file and quote of an entry: of each file its own where they are given."""
    quotes = entry.get("quotes")
    if isinstance(quotes, Mapping):
        yield from quotes.items()
    elif quotes:
        for quote in quotes:
            yield (
                (quote["file"], quote["quote"]) if isinstance(quote, Mapping) else tuple(quote[:2])
            )
    else:
        files = entry.get("files") or [entry["file"]]
        yield files[0], entry["quote"]


def numbers_in(text: str) -> frozenset[float]:
    """Return the numbers of a short text: "1.2 million", "between 20 and 25", "nine"."""
    plain = html.unescape(text)
    found = {
        float(digits.replace(",", "")) * _SCALES.get((scale or "").lower(), 1.0)
        for digits, scale in _NUMBER.findall(plain)
    }
    halves = {0.5 * _SCALES[scale] for scale in _HALF.findall(plain.lower())}
    return frozenset(found | halves | set(_spelled(re.findall(r"[a-z]+", plain.lower()))))


def _spelled(words: Sequence[str]) -> Iterator[float]:
    """Yield the numbers that words spell: "thirty-eight", "one hundred and twenty"."""
    number: float | None = None
    for word, after in pairwise([*words, ""]):
        if word in _WORDS:
            if number is not None and not _goes_on(number, _WORDS[word]):
                yield number
                number = None
            number = (number or 0.0) + _WORDS[word]
        elif number is not None and word in _SCALES:
            number *= _SCALES[word]
        elif number is not None and not (word == "and" and number % 100 == 0 and after in _WORDS):
            yield number
            number = None
    if number is not None:
        yield number


def _goes_on(number: float, word: float) -> bool:
    """Tell "twenty" before "three" and "a hundred" before "twelve" from "four" before "six"."""
    unit_after_tens = number % 10 == 0 and number % 100 > 10 and word < 10
    return unit_after_tens or (number % 100 == 0 and word < 100)


def _plain_reason(why: str) -> str:
    words = re.findall(r"[a-z]+", why.lower())
    return words[0] if words else ""


def _listed(value: object) -> list[str]:
    if value is None:
        return []
    return [value] if isinstance(value, str) else [str(one) for one in value]  # type: ignore[attr-defined]  # a JSON list


def _pattern(quote: str) -> re.Pattern[str]:
    words = re.findall(r"\w+", _MARKUP.sub(" ", html.unescape(quote)))
    return re.compile(r"\W+".join(map(re.escape, words)) or r"(?!)")
