"""Words that an article writes with a capital in the midst of its sentences.

Owns the evidence that a word at the start of another sentence is a name there too; reads no
names itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from summarizer.reading.chunks import Kept
from summarizer.reading.names import words
from summarizer.reading.names.sense import Sense, sense
from summarizer.reading.tokens import STOPWORDS

_INSIDE = re.compile(
    r"(?<=[a-z,;][  ])[^\W\d_a-z][\w’'-]*(?:\.?[  ][^\W\d_a-z][\w’'-]*)*(?![\w’'-])"
)
_UNIT = re.compile(
    rf"(?<=[a-z,;][  ])[A-Z][a-z]+s[  ](?:{'|'.join(sorted(words.UNIT_PREPOSITIONS))})"
    r"[  ][A-Z][a-z]+(?![\w’'-])"
)
_LOWER = re.compile(r"(?<![\w’'-])[a-z][\w’'-]*")
_LOWER_IN = Kept(_LOWER.findall)
_NO_EVIDENCE = (
    words.TITLES
    | words.ROLES
    | words.CALENDAR
    | words.QUANTITIES
    | words.GROUPS
    | words.ORGANISATION_HEADS
    | words.STATE_ORGANS
    | words.PLACE_HEADS
    | words.NO_ACRONYMS
    | STOPWORDS
)


class NamesElsewhere:
    """Holds the lower-case words that are names in the midst of an article's sentences.

    Also holds names with a preposition inside ("doctors at sea"). Looks at the sentences once,
    when the first word is asked for.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = tuple(texts)

    def __contains__(self, word: object) -> bool:
        return word in self._found

    @cached_property
    def _found(self) -> frozenset[str]:
        chunks = {chunk for text in self._texts for chunk in text.split()}
        lower = {word for chunk in chunks for word in _LOWER_IN[chunk]}
        names = {name for text in self._texts for name in _names_inside(text)}
        units = {" ".join(unit.lower().split()) for t in self._texts for unit in _UNIT.findall(t)}
        return frozenset(names - lower - _NO_EVIDENCE) | units


def _names_inside(text: str) -> Iterator[str]:
    """Yield single capitalised words, and the last of several where it is a surname."""
    for match in _INSIDE.finditer(text):
        parts = [part.removesuffix("'s").removesuffix("’s") for part in match.group().split()]
        first = parts[0].strip(".").lower()
        led = first in words.TITLES or first in words.GIVEN_NAMES
        if len(parts) == 1 or led or sense(parts[0]) is Sense.NAME:
            yield parts[-1].lower().replace("’", "'")
