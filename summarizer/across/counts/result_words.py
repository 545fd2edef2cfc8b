"""The words in which a vote or a match is told to have ended.

Owns the closed phrases of English that do so; compares nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_WORDS = "nil one two three four five six seven eight nine ten eleven twelve".split()
_SPELLED = {word: number for number, word in enumerate(_WORDS)} | {"none": 0}
_NUMBER = r"\d{1,3}(?:,\d{3})*|" + "|".join(_SPELLED)
_RESULT = re.compile(
    rf"(?<![\w,.–$£€-])(?P<first>{_NUMBER})(?P<votes>\s(?:votes?|ballots?))?(?P<link>\sto\s|[-–])"
    rf"(?P<second>{_NUMBER})\b(?!\s?(?:%|per\scent|percent)|[.,]?\d|[-–]\w)",
    re.IGNORECASE,
)
_FOR_AND_AGAINST = re.compile(
    rf"\b(?P<first>{_NUMBER})\s(?:votes?\s|members\s|councillors\s)?"
    rf"(?:(?:voting\s)?for|in\sfavou?r),?\s(?:(?:and|with|to)\s)?(?P<second>{_NUMBER})\s(?:votes?\s)?against\b",
    re.IGNORECASE,
)
_VOTED = (
    r"(?:passed|carried|approved|adopted|rejected|backed|voted|endorsed|elected|decided|ruled|upheld|"
    r"chose|agreed|supported|confirmed|accepted|defeated)"
)
_VOTE_BEFORE = re.compile(
    rf"\b{_VOTED}\b(?:\s(?:it|them|him|her|again|narrowly))?(?:\sby)?\s$"
    rf"|\b(?:votes?|majority|tally|count)\s(?:of|was)\s$|\b{_VOTED}\b[^.;:“”]{{1,90}}\bby\s$",
    re.IGNORECASE,
)
_VOTE_BEHIND = re.compile(r"[.,;]|\s(?:in\sfavou?r|for|against|vote|ruling|decision|majority)\b")
_PLURAL = re.compile(r"\s(?!votes)[a-z]{3,}s\b")
"""What follows a range and no result: "approved 10 to 15 flats"."""
_VOTED_ANYWHERE = re.compile(rf"\b{_VOTED}\b", re.IGNORECASE)
_PLAYED = re.compile(
    r"\b(?:won|win|wins|winning|beat|beaten|beats|lost|lose|losing|drew|draw|defeat|victory)\b"
    r"[^.;:“”\d]{0,40}$",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:house|senate|committee|council(?:lors)?|board|court|parliament|assembly|cabinet|panel|"
    r"jury|union|shareholders|commission|congress)\b",
    re.IGNORECASE,
)
_BODIES = {"councillors": "council"}


class Result(NamedTuple):
    """Is a result as it is written, with the bodies that its sentence names."""

    start: int
    end: int
    text: str
    first: int
    second: int
    kind: str
    bodies: frozenset[str]


@lru_cache(maxsize=4_096)
def results_in(text: str) -> tuple[Result, ...]:
    """Return the results that a sentence tells."""
    return tuple(_results(text))


def _results(text: str) -> Iterator[Result]:
    for found in _RESULT.finditer(text):
        if (kind := _kind(text, found)) is not None:
            yield _result(text, found, kind)
    for found in _FOR_AND_AGAINST.finditer(text):
        yield _result(text, found, "vote")


def _result(text: str, found: re.Match[str], kind: str) -> Result:
    named = (name.group().lower() for name in _BODY.finditer(text))
    bodies = frozenset(_BODIES.get(name, name) for name in named)
    first, second = (_value(found[side]) for side in ("first", "second"))
    return Result(*found.span(), found.group(), first, second, kind, bodies)


def _kind(text: str, found: re.Match[str]) -> str | None:
    rises = _value(found["first"]) < _value(found["second"])
    if rises and _PLURAL.match(text, found.end()):
        return None
    if found["votes"] or _VOTE_BEFORE.search(text, 0, found.start()):
        return "vote"
    glued = not found["link"].isspace() and "to" not in found["link"].lower()
    behind = _VOTE_BEHIND.match(text, found.end()) is not None
    if glued and behind and _VOTED_ANYWHERE.search(text, 0, found.start()):
        return "vote"
    played = glued and found["first"].isdigit() and _PLAYED.search(text, 0, found.start())
    return "match" if played else None


def _value(written: str) -> int:
    spelled = _SPELLED.get(written.lower())
    return int(written.replace(",", "")) if spelled is None else spelled
