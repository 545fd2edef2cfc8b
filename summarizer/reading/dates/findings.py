"""What a rule finds: a date with its words, not yet put into a year.

Owns the values that rules hand to the reader. Knows nothing of how either works.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import NamedTuple

from summarizer.models import Precision
from summarizer.reading.dates.lexing import Lexed


class Tense(Enum):
    """Says whether the words around a date look back or ahead, or to whichever day is near."""

    PAST = "past"
    FUTURE = "future"
    NEAR = "near"
    UNKNOWN = "unknown"


Anchor = Callable[[date, Tense], str | None]
"""Turns the publication date and the tense into EDTF; None where that is not possible."""


class Finding(NamedTuple):
    """Is a date found from word `first` to before word `last`.

    `edtf` is what is stated, with "XXXX" for an open year, None where the words alone tell
    nothing. `anchor` resolves relative words; an open year without one goes to the nearest
    plausible year, unless `pinned` keeps it open. `clock` is "hh:mm", `part` "early" or "late".
    """

    first: int
    last: int
    precision: Precision
    edtf: str | None = None
    anchor: Anchor | None = None
    part: str = ""
    clock: str | None = None
    weekday: int | None = None
    pinned: bool = False


class Hit(NamedTuple):
    """Is one match of a rule over the kinds of a sentence's words."""

    lexed: Lexed
    match: re.Match[str]

    @property
    def first(self) -> int:
        """Return the position of the first word."""
        return self.match.start()

    @property
    def last(self) -> int:
        """Return the position after the last word."""
        return self.match.end()

    def at(self, name: str) -> int:
        """Return the position of a named word, -1 where it is absent."""
        return self.match.start(name) if name in self.match.re.groupindex else -1

    def word(self, name: str) -> str:
        """Return a named word in lower case, "" where it is absent."""
        return self.lexed.word(self.at(name))

    def has(self, name: str) -> bool:
        """Tell whether a named word is there."""
        return self.at(name) >= 0
