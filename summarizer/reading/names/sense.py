"""What the dictionary says about a capitalised word.

Owns `Sense`; the dictionary is that of `tokens`.
"""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache

from summarizer.reading.tokens import is_common_word, written


class Sense(Enum):
    """Says whether a word is written with a capital for what it is or for where it stands."""

    ORDINARY = auto()
    """The dictionary has it in lower case only ("troops")."""
    EITHER = auto()
    """The dictionary has it both ways ("trump", "Trump")."""
    NAME = auto()
    """The dictionary has it with a capital only ("Ohio") or not at all."""


@lru_cache(maxsize=16_384)
def sense(word: str) -> Sense:
    """Return what the dictionary says about a word; a compound is ordinary if its parts are."""
    lower = word.lower().replace("’", "'")
    if not is_common_word(lower):
        parts = lower.split("-")
        ordinary = len(parts) > 1 and all(sense(part) is not Sense.NAME for part in parts if part)
        return Sense.ORDINARY if ordinary else Sense.NAME
    # The dictionary falls back on the other case, so a capital in the answer is its own.
    if written(lower)[:1].isupper():
        return Sense.NAME
    capital = written(lower.capitalize())
    return Sense.EITHER if capital[:1].isupper() else Sense.ORDINARY
