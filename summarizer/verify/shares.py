"""Shares that a sentence tells in words: "a fifth of them", "by a third".

Owns which of its fractions are shares: "a third man" is none, nor is "the third quarter".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from summarizer.verify.cues import FUNCTION_WORDS
from summarizer.verify.wording import Wording
from summarizer.verify.wordlists import words

_PARTS: Final = {"half": 2, "third": 3, "quarter": 4} | {f"#{n}": n for n in (3, 4, 5, 6, 7, 8, 10)}
_ONE: Final = words("a 1 one")
_COMPARING: Final = words("of less more fewer lower higher below above smaller larger")
_TIMES: Final = words("hour century decade year mile point day dozen")
_AFTER: Final = FUNCTION_WORDS | _COMPARING | words("last this next since compared against year")


@dataclass(frozen=True, slots=True)
class Share:
    """Is a share in percent, told by the words start..end."""

    percent: float
    start: int
    end: int


def shares_of(wording: Wording) -> Iterator[Share]:
    """Yield the fractions of one part: "a fifth"; those of several are read as figures."""
    if wording.spelled.isdisjoint(_PARTS):
        return
    for at, word in enumerate(wording.words):
        if word in _PARTS and at and wording.words[at - 1] in _ONE and _is_share(wording, at):
            yield Share(100 / _PARTS[word], at - 1, at + 1)


def _is_share(wording: Wording, at: int) -> bool:
    following = wording.words[at + 1 : at + 2]
    if following == ("of",):
        return _TIMES.isdisjoint(wording.lemmas[at + 2 : at + 4])
    goes_on = bool(following) and wording.clauses[at + 1] == wording.clauses[at]
    if goes_on and following[0] not in _AFTER:
        return False
    return wording.words[at] != "quarter" or wording.words[at - 2] == "by"
