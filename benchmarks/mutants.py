"""One change to a true sentence that makes it false: what a checker must kill.

Each kind is a function from a sentence (and the names of its story) to its mutants; nothing is
drawn at random. Knows nothing of the checker.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice


def _listed(text: str) -> list[str]:
    return text.split()


Mutator = Callable[[str, Sequence[str]], Iterator[str]]

_MONTHS = _listed(
    "January February March April May June July August September October November December"
)
_DAYS = _listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_MULTIPLIERS = {"thousand": "million", "million": "billion", "billion": "million"}
_UNITS = {
    "dollars": "euros", "euros": "dollars", "$": "€", "miles": "kilometers", "feet": "meters",
    "hours": "days", "days": "weeks", "weeks": "months", "months": "years", "years": "months",
    "minutes": "hours", "pounds": "tons", "degrees": "percent",
}  # fmt: skip
_BOUNDS = {
    "at least": "exactly", "more than": "fewer than", "less than": "more than",
    "fewer than": "more than", "up to": "at least", "over": "under", "nearly": "more than",
}  # fmt: skip
_ANTONYMS = {
    "rose": "fell", "fell": "rose", "increase": "decrease", "increased": "decreased",
    "won": "lost", "lost": "won", "higher": "lower", "lower": "higher", "highest": "lowest",
    "before": "after", "after": "before", "first": "last", "accepted": "rejected",
    "approved": "rejected", "rejected": "approved", "support": "oppose", "supported": "opposed",
    "opposed": "supported", "against": "for", "legal": "illegal", "allowed": "banned",
    "raised": "lowered", "cut": "raised", "strong": "weak", "major": "minor", "most": "least",
    "best": "worst", "public": "private", "open": "closed", "began": "ended", "early": "late",
    "positive": "negative", "success": "failure", "victory": "defeat", "confirmed": "denied",
    "denied": "confirmed", "north": "south", "democratic": "republican", "above": "below",
    "inside": "outside", "always": "never", "guilty": "innocent", "arrested": "released",
    "all": "some", "increasing": "decreasing", "larger": "smaller", "buy": "sell",
}  # fmt: skip
_HEDGED = (
    (r"\b(?:may|might|could)\b(?! \d)", "will"),
    (r"\b(?:plans|intends|hopes|expects|aims|wants) to\b", "will"),
    (r"\b(?:is|are) (?:expected|likely|set|scheduled|poised) to\b", "will"),
)
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|will|has|have|had|would|could|can|did|should)\b(?! not)"
)
_NEGATION = re.compile(r" not\b|n['’]t\b| never\b|(?<= )no (?=[a-z])")
_QUOTE = re.compile(r"[“\"]([^“”\"]*)[”\"]")
_LONG_QUOTE = 4
_PERSON = re.compile(r"\b([A-Z][a-z]{2,}) ([A-Z][a-z]{2,})\b(?! [A-Z])")
_TITLES = _listed(
    "President Sen. Rep. Gov. Judge Justice Secretary Gen. Dr. Mr. Mrs. Ms. Prime Minister"
)
_SPEECH_AFTER = re.compile(
    r",? (?:also |later )?(?:said|says|told|wrote|tweeted|added|argued|claimed|warned|announced)\b"
)
_SPEECH_BEFORE = re.compile(r"(?:said|says|according to|told|by)(?: [A-Z][a-z]+\.?)? $")
_NO_FIRST_NAMES = _listed(
    """The A An In On At For But And When While New North South East West White Black Supreme High
    President Senator Judge Justice Secretary Governor Mayor General Attorney Vice House Senate
    United Affordable Green Federal National State Super Republican Democratic Red Fox Former"""
)
_NO_SURNAMES = _listed(
    """House Court Street Times Post News Department State States Administration Party Committee
    Congress Senate Act Reserve Care Lives Matter County City University Deal Judiciary Democrats
    Republicans Democrat Republican Gen Museum Services Affairs Security Office Service Council
    Tower Beach"""
)
_FIRST_NAMES = ("Arthur", "Miriam")
_NUMBER = re.compile(r"(?<![\w.,-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w-])")


def digit(text: str, _names: Sequence[str]) -> Iterator[str]:
    """Change the last digit of a number, and the first."""
    for match in _NUMBER.finditer(text):
        for at in {match.end() - 1, match.start()}:
            other = str((int(text[at]) + 1) % 10 or 1)
            if text[at] not in (other, "0"):
                yield text[:at] + other + text[at + 1 :]


def multiplier(text: str, _names: Sequence[str]) -> Iterator[str]:
    """Write a million for a billion."""
    yield from _replaced(text, _MULTIPLIERS)


def unit(text: str, _names: Sequence[str]) -> Iterator[str]:
    """Write another unit after or before a number."""
    for old, new in _UNITS.items():
        pattern = r"\$(?=\d)" if old == "$" else rf"(?<=\d ){old}\b"
        yield from _each(text, pattern, new)


def points(text: str, _names: Sequence[str]) -> Iterator[str]:
    """Write percentage points for percent."""
    yield from _each(text, r"(?<=\d) ?(?:percent\b|per cent\b|%)", " percentage points")


def bound(text: str, _names: Sequence[str]) -> Iterator[str]:
    """Turn a bound before a number round."""
    for old, new in _BOUNDS.items():
        yield from _each(text, rf"\b{old}(?= \$?\d)", new)


def month(text: str, _names: Sequence[str]) -> Iterator[str]:
    """Write the next month."""
    for old, new in zip(_MONTHS, _MONTHS[1:] + _MONTHS[:1], strict=True):
        yield from _each(text, rf"\b{old}\b(?=[ ,.]|$)(?! (?:\w+ed|to)\b)", new)


def weekday(text: str, _names: Sequence[str]) -> Iterator[str]:
    """Write the next day of the week."""
    for old, new in zip(_DAYS, _DAYS[1:] + _DAYS[:1], strict=True):
        yield from _each(text, rf"\b{old}\b", new)


def negated(text: str, _names: Sequence[str]) -> Iterator[str]:
    """Put a "not" after an auxiliary verb."""
    for match in _AUXILIARY.finditer(text):
        yield f"{text[: match.end()]} not{text[match.end() :]}"


def affirmed(text: str, _names: Sequence[str]) -> Iterator[str]:
    """Leave a negation out."""
    for match in _NEGATION.finditer(text):
        if text[match.end() :].startswith((" only", " just")):
            continue
        yield text[: match.start()] + text[match.end() :]


def antonym(text: str, _names: Sequence[str]) -> Iterator[str]:
    """Write the opposite of a word."""
    yield from _replaced(text, _ANTONYMS)


def hedge(text: str, _names: Sequence[str]) -> Iterator[str]:
    """Make what may or is planned certain."""
    for pattern, new in _HEDGED:
        yield from _each(text, pattern, new)


def person(text: str, names: Sequence[str]) -> Iterator[str]:
    """Put another person of the story in the place of one."""
    for match in persons_in(text):
        other = next((n for n in names if not set(n.split()) & set(match.group().split())), None)
        if match.group() in names and other and other not in text:
            yield text[: match.start()] + other + text[match.end() :]


def speaker(text: str, names: Sequence[str]) -> Iterator[str]:
    """Put another person of the story in the place of one who speaks."""
    for match in persons_in(text):
        beside = _SPEECH_AFTER.match(text, match.end()) or _SPEECH_BEFORE.search(
            text, 0, match.start()
        )
        other = next((n for n in names if not set(n.split()) & set(match.group().split())), None)
        if beside and other and other not in text:
            yield text[: match.start()] + other + text[match.end() :]


def namesake(text: str, names: Sequence[str]) -> Iterator[str]:
    """Put a person of the same surname in the place of one."""
    for match in persons_in(text):
        if match.group() in names:
            first = next(n for n in _FIRST_NAMES if n != match[1])
            yield f"{text[: match.start()]}{first} {match[2]}{text[match.end() :]}"


def quotation(text: str, _names: Sequence[str]) -> Iterator[str]:
    """Drop a word from the middle of a quotation, and change one."""
    for match in _QUOTE.finditer(text):
        words = match[1].split()
        if len(words) < _LONG_QUOTE:
            continue
        middle = len(words) // 2
        for changed in ([], ["perhaps"]):
            quote = " ".join([*words[:middle], *changed, *words[middle + 1 :]])
            yield text[: match.start(1)] + quote + text[match.end(1) :]


MUTATORS: tuple[Mutator, ...] = (
    digit, multiplier, unit, points, bound, month, weekday, negated, affirmed, antonym, hedge,
    person, speaker, namesake, quotation,
)  # fmt: skip


def rank_words() -> str:
    """Return the titles of persons as alternatives of a pattern."""
    return "|".join(map(re.escape, _TITLES[:-2]))


def persons(texts: Sequence[str]) -> list[str]:
    """Return what looks like first name and surname in several places of a story."""
    found = [match.group() for text in texts for match in persons_in(text)]
    return [name for name in dict.fromkeys(found) if found.count(name) > 1]


def persons_in(text: str) -> Iterator[re.Match[str]]:
    """Yield two capitalised words in a row that are no title, place, body or part of more."""
    for match in _PERSON.finditer(text):
        before = text[: match.start()].split()[-1:]
        longer = before and before[0][0].isupper() and before[0] not in _TITLES
        if not longer and match[1] not in _NO_FIRST_NAMES and match[2] not in _NO_SURNAMES:
            yield match


def mutants(mutator: Mutator, text: str, names: Sequence[str]) -> Iterator[str]:
    """Yield at most two mutants of a kind, none equal to the sentence."""
    return islice((mutant for mutant in mutator(text, names) if mutant != text), 2)


def _replaced(text: str, table: dict[str, str]) -> Iterator[str]:
    for old, new in table.items():
        yield from _each(text, rf"\b{old}\b", new)


def _each(text: str, pattern: str, new: str) -> Iterator[str]:
    for match in re.finditer(pattern, text):
        yield text[: match.start()] + new + text[match.end() :]
