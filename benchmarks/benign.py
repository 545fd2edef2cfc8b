"""True rewrites of a sentence, which a checker must let pass: each kind is one small function.

Nothing is drawn at random. Words inside quotation marks are left alone, since a quotation may not
be reworded. `benign_pairs.jsonl` beside this file holds hand-written pairs (ours, CC0), committed
before any rule was tuned on them and not changed since. Knows nothing of the checker.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from mutants import persons_in, rank_words

PAIRS = Path(__file__).with_name("benign_pairs.jsonl")

Rewriter = Callable[[str, "Story"], Iterator[str]]

_SHORTENED = re.compile(
    r"\b(did|does|do|is|are|was|were|has|have|had|would|could|should) not\b(?! only)"
)
_LENGTHENED = re.compile(r"\b(did|does|do|is|are|was|were|has|have|had|would|could|should)n['’]t\b")
_NUMBERS = dict(
    zip(
        """two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty
        fifty sixty""".split(),
        "2 3 4 5 6 7 8 9 10 11 12 15 20 30 40 50 60".split(),
        strict=True,
    )
)
_NUMBER_WORDS = {
    word: re.compile(rf"(?<![\w-]){word}(?= [a-z])(?! (?:and|or|to|of)\b)") for word in _NUMBERS
}
_PERCENT = re.compile(r"(?<=\d)(?:%| percent\b)")
_TITLE = re.compile(rf"\b(?:{rank_words()}) (?=[A-Z][a-z]+ [A-Z][a-z]+)")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = re.compile(rf"\b({_MONTHS}) (\d\d?)\b(?!,? \d|[-–\d])")
_DATE_WITH_YEAR = re.compile(rf"\b({_MONTHS}) (\d\d?), (\d{{4}})\b")
_SAID = re.compile(r"\bsaid\b(?! to\b)")
_FIGURE = re.compile(r"(?<![\w.,$-])(\d{1,3}(?:,\d{3})+|\d{3,})(?= [a-z]{4,})")
_BOUNDED = re.compile(
    r"\b(?:about|around|some|nearly|almost|over|than|least|most|to|from|between|and|exactly|only|"
    r"approximately|roughly|under|below|above|of|just|No\.|until|by|in|since|through|for|or|"
    r"January|February|March|April|May|June|July|August|September|October|November|December) $",
    re.IGNORECASE,
)
_INTRODUCED = re.compile(r"((?:[A-Z][a-z]+ ){1,3}[A-Z][a-z]+) \(([A-Z]{2,5})\)")
_KNOWN_ACRONYMS = {"United States": "U.S.", "United Nations": "UN", "European Union": "EU"}
_NAMED = re.compile(r"(?:[A-Z.]|\b[Tt]he) $")
"""Before a number that is part of a name: "H.R. 1,234", "the 1234 project"."""
_ROUNDED = 0.04
_YEARS = range(1800, 2100)


@dataclass(frozen=True)
class Story:
    """Is what a rewrite may draw on: the names of persons and the acronyms of all its texts."""

    names: tuple[str, ...]
    acronyms: dict[str, str]

    @classmethod
    def of(cls, texts: Sequence[str], names: Sequence[str]) -> Story:
        """Read the acronyms that texts introduce by the initials of a name."""
        found = [match.groups() for text in texts for match in _INTRODUCED.finditer(text)]
        proper = {
            name: short for name, short in found if "".join(w[0] for w in name.split()) == short
        }
        return cls(tuple(names), proper | _KNOWN_ACRONYMS)


def contraction(text: str, _story: Story) -> Iterator[str]:
    """Write "didn't" for "did not"."""
    yield from _each(text, _SHORTENED, r"\1n't")


def full_form(text: str, _story: Story) -> Iterator[str]:
    """Write "did not" for "didn't"."""
    yield from _each(text, _LENGTHENED, r"\1 not")


def digits(text: str, _story: Story) -> Iterator[str]:
    """Write a number in digits."""
    for word, number in _NUMBERS.items():
        yield from _each(text, _NUMBER_WORDS[word], number)


def per_cent(text: str, _story: Story) -> Iterator[str]:
    """Write "per cent"."""
    yield from _each(text, _PERCENT, " per cent")


def title_dropped(text: str, _story: Story) -> Iterator[str]:
    """Leave out the title of a person with first name and surname."""
    yield from _each(text, _TITLE, "")


def first_name_dropped(text: str, story: Story) -> Iterator[str]:
    """Leave out the first name of a person who shares the surname with nobody."""
    surnames = [name.split()[-1] for name in story.names]
    for match in persons_in(text):
        if match[0] in story.names and surnames.count(match[2]) == 1 and _is_free(text, match):
            yield text[: match.start()] + match[2] + text[match.end() :]


def acronym(text: str, story: Story) -> Iterator[str]:
    """Write a name by its initials."""
    for name, short in story.acronyms.items():
        pattern = re.compile(rf"\b{re.escape(name)}\b(?! \(| [A-Z]|['’-])")
        yield from _each(text, pattern, short)


def date_format(text: str, _story: Story) -> Iterator[str]:
    """Write the day before the month."""
    yield from _each(text, _DATE_WITH_YEAR, r"\2 \1 \3")
    yield from _each(text, _DATE, r"\2 \1")


def stated(text: str, _story: Story) -> Iterator[str]:
    """Write "stated" for "said"."""
    yield from _each(text, _SAID, "stated")


def about(text: str, _story: Story) -> Iterator[str]:
    """Round a figure to two digits and say so."""
    for match in _FIGURE.finditer(text):
        number = int(match[1].replace(",", ""))
        size = 10 ** (len(str(number)) - 2)
        rounded = round(number / size) * size
        is_name = _NAMED.search(text, 0, match.start())
        is_year = "," not in match[1] and number in _YEARS
        if rounded == number or is_year or is_name or abs(rounded - number) > _ROUNDED * number:
            continue
        if _is_free(text, match) and not _BOUNDED.search(text, 0, match.start()):
            yield f"{text[: match.start()]}about {rounded:,}{text[match.end() :]}"


REWRITERS: tuple[Rewriter, ...] = (
    contraction, full_form, digits, per_cent, title_dropped, first_name_dropped, acronym,
    date_format, stated, about,
)  # fmt: skip


def rewrites(rewriter: Rewriter, text: str, story: Story) -> Iterator[str]:
    """Yield at most two rewrites of a kind, none equal to the sentence."""
    return islice((new for new in rewriter(text, story) if new != text), 2)


def written_pairs() -> list[tuple[str, str, list[str]]]:
    """Return the hand-written pairs: kind, claim and evidence."""
    rows = map(json.loads, PAIRS.read_text("utf-8").splitlines())
    return [(row["kind"], row["claim"], row["evidence"]) for row in rows]


def _each(text: str, pattern: re.Pattern[str], new: str) -> Iterator[str]:
    for match in pattern.finditer(text):
        if _is_free(text, match):
            changed = text[: match.start()] + match.expand(new) + text[match.end() :]
            yield changed[:1].upper() + changed[1:] if match.start() == 0 else changed


def _is_free(text: str, match: re.Match[str]) -> bool:
    """Tell whether a match stands outside of quotation marks."""
    before = text[: match.start()]
    return before.count("“") <= before.count("”") and before.count('"') % 2 == 0
