"""Times of day that a sentence tells in words: "ten to six in the morning", "five o'clock".

Owns how English reads a clock. Knows nothing of dates, claims or evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from summarizer.verify.wording import Wording
from summarizer.verify.wordlists import words

_DIGITS: Final = re.compile(r"\b(\d{1,2})(?:[:.](\d\d))?(?: ?([ap])\.?m\b)?", re.IGNORECASE)
_PARTS: Final = {"quarter": 15, "half": 30}
_HALF_DAY: Final = 12
_HOUR: Final = 60
_BEFORE_NOON: Final = words("am morning")
_AFTER_NOON: Final = words("pm afternoon evening")
_REACH: Final = 4
"""How far from the hour "in the morning" stands."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Is what a dial shows, in minutes after twelve; `late` tells the half of the day if known."""

    minutes: int
    late: bool | None

    def agrees(self, other: Clock) -> bool:
        """Tell whether two times may be one; a half of the day that is left out may be either."""
        same_half = self.late is None or other.late is None or self.late == other.late
        return self.minutes == other.minutes and same_half


def clock_in_digits(text: str) -> tuple[Clock, str] | None:
    """Return the time that a text begins with, "5:50 a.m." or "17:00", and what follows it."""
    found = _DIGITS.match(text)
    if found is None or not (found[2] or found[3]) or int(found[1]) >= 2 * _HALF_DAY:
        return None
    hour = int(found[1])
    late = None if found[3] is None else found[3].lower() == "p"
    if late is None and (hour > _HALF_DAY or hour == 0):
        late = hour > _HALF_DAY
    clock = Clock(hour % _HALF_DAY * _HOUR + int(found[2] or 0), late)
    return clock, text[found.end() :].lstrip(". ")


def clocks_in_words(wording: Wording) -> Iterator[Clock]:
    """Yield the times that a sentence tells in words."""
    for at, word in enumerate(wording.words):
        if word in ("past", "to") and at:
            yield from _shifted(wording, at)
        elif word == "o'clock" and at and _is_hour(wording.words[at - 1]):
            yield _clock(wording, at, int(wording.words[at - 1]), 0)
        elif word in ("in", "am", "pm") and at and _is_hour(wording.words[at - 1]):
            late = _late(wording, at - 1)
            if late is not None:
                yield _clock(wording, at - 1, int(wording.words[at - 1]), 0)


def _shifted(wording: Wording, at: int) -> Iterator[Clock]:
    """Yield "ten to six", "half past two", "five minutes past nine"."""
    before = at - 2 if wording.lemmas[at - 1] == "minute" else at - 1
    hour = "".join(wording.words[at + 1 : at + 2])
    told = wording.words[max(0, before)]
    part = _PARTS.get(told) or (int(told) if told.isdigit() and int(told) < _HOUR else None)
    if part is not None and _is_hour(hour):
        yield _clock(wording, at + 1, int(hour), part if wording.words[at] == "past" else -part)


def _clock(wording: Wording, at: int, hour: int, minutes: int) -> Clock:
    shown = (hour % _HALF_DAY * _HOUR + minutes) % (_HALF_DAY * _HOUR)
    return Clock(shown, _late(wording, at))


def _late(wording: Wording, at: int) -> bool | None:
    near = wording.words[at + 1 : at + 1 + _REACH]
    for word in near:
        if word in _BEFORE_NOON or word in _AFTER_NOON:
            return word in _AFTER_NOON
    return None


def _is_hour(word: str) -> bool:
    return word.isdigit() and 0 < int(word) <= _HALF_DAY
