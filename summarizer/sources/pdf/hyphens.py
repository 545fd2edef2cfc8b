"""Hyphens at the ends of lines: which of them belong to the word.

Owns the question alone. A soft hyphen never does; of a hard one the file's own spelling elsewhere
decides, then the dictionary.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.reading.tokens import is_common_word

_LAST = re.compile(r"([^\W\d_]+)[-\u2010]$")
_FIRST = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_SOFT = "\u00ad"
# First parts that keep their hyphen before another word; dictionaries list some without.
_ALWAYS_PARTED = ("ex", "self", "well")


class Hyphens:
    """Joins lines by the words of the file they stand in."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: set[str] = set()
        for line in lines:
            inner = line.rsplit(None, 1)[0] if line.endswith(("-", "\u2010", _SOFT)) else line
            self._words.update(word.casefold() for word in _WORD.findall(inner))

    def joined(self, line: str, following: str) -> str:
        """Return a line as it goes on in the following one: with a space, a hyphen or neither."""
        if line.endswith(_SOFT):
            return line.rstrip(_SOFT)
        last, first = _LAST.search(line), _FIRST.match(following)
        if last is None or first is None or not first[0][:1].islower():
            return line if line.endswith(("-", "\u2010", "/", "–", "—")) else f"{line} "
        return line if self._is_compound(last[1], first[0]) else line[:-1]

    def _is_compound(self, start: str, end: str) -> bool:
        """Tell a word that has its hyphen anywhere from one that is broken at a line's end."""
        whole, parted = f"{start}{end}".casefold(), f"{start}-{end}".casefold()
        if (whole in self._words) != (parted in self._words):
            return parted in self._words
        if is_common_word(whole) and start.casefold() not in _ALWAYS_PARTED:
            return False
        return is_common_word(start.casefold()) and is_common_word(end.casefold())
