"""Conditions of a sentence: "if the war drags on", "unless ...", "in case ...".

Owns where a condition begins and ends. Questions ("asked if"), idioms ("if not", "as if") and
"wouldn't be surprised if" state none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from summarizer.reading.figures.words import word_set

CONDITION_WORDS = word_set(
    "if unless case event provided providing long assuming depending should were"
)
"""Words without one of which there is no condition: a cheap test."""

_CONDITION = re.compile(
    r"\b(?:(?:only |even )?if|unless|in case(?: of)?|in the event (?:of|that)|provided that|"
    r"providing that|as long as|assuming(?: that)?|depending on)\s"
    r"(?:[^,;:—()“”\"?!]|,(?=\d))+",
    re.IGNORECASE,
)
_INVERTED = re.compile(r"(?:Should|Were) (?:[^,;:—()“”\"?!]|,(?=\d))+(?=,)")
_NO_CONDITION = re.compile(
    r"(?:\bas|\bwhat|surprised|\bask\w{0,3}|\bwonder\w{0,3}|\bknows?|\bknew|\bsee|\bunclear|"
    r"\bdetermine|\bunsure|\bdecide|\bquestion\w{0,3}|\btell|\bcheck)\s$",
    re.IGNORECASE,
)
_IDIOM = re.compile(
    r"(?:even )?if (?:not|any|ever|only|anything|possible|necessary|"
    r"(?:you|we|one|they) (?:also )?(?:count|include|add|exclude))\b",
    re.IGNORECASE,
)
_LOOK_BACK = 16
_REACH = 300


class Condition(NamedTuple):
    """Is a condition as written, with its offsets."""

    start: int
    end: int
    text: str


def read_conditions(text: str) -> tuple[Condition, ...]:
    """Return the conditions that a sentence states, in order."""
    found = [match for match in _CONDITION.finditer(text) if states_condition(text, match)]
    inverted = _INVERTED.match(text)
    if inverted is not None:
        found.insert(0, inverted)
    return tuple(_condition(match) for match in found)


def states_condition(text: str, match: re.Match[str]) -> bool:
    """Tell words that state a condition from those of a question or an idiom."""
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    return not _NO_CONDITION.search(before) and not _IDIOM.match(match.group())


def _condition(match: re.Match[str]) -> Condition:
    words = match.group().rstrip(" .…’'")
    return Condition(match.start(), match.start() + len(words), words)


def condition_of(text: str, conditions: Sequence[Condition], start: int, end: int) -> str | None:
    """Return the condition nearest to a stretch that lies outside it, within its semicolons."""
    at = bisect_right(conditions, start, key=_start)
    near = [
        (max(condition.start - end, start - condition.end), condition)
        for condition in conditions[max(0, at - 1) : at + 1]
        if not condition.start <= start < condition.end
    ]
    if not near:
        return None
    distance, nearest = min(near, key=itemgetter(0))
    between = text[min(end, nearest.end) : max(start, nearest.start)]
    return None if distance > _REACH or ";" in between else nearest.text


def _start(condition: Condition) -> int:
    return condition.start


def is_inside(conditions: Sequence[Condition], start: int) -> bool:
    """Tell whether a place lies in a condition."""
    at = bisect_right(conditions, start, key=_start) - 1
    return at >= 0 and start < conditions[at].end
