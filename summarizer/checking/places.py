"""Where the sentences of a draft stand in its file.

Owns the way back from a text that was read to the file it came from: markup, entities, line ends
and invisible characters lie between. Changes nothing and guesses nothing: what is not found has
no place.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from summarizer.models import FilePlace

# What is no word of a reader: tags with what they hide, and where a Markdown link leads.
_HIDDEN: Final = re.compile(
    r"<(?:script|style)\b[^>]*>.*?</(?:script|style)>|<!--.*?-->|</?[a-z][^<>]*>|(?<=\])\([^()\s]*\)",
    re.IGNORECASE | re.DOTALL,
)
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});", re.IGNORECASE)
_LINE_END: Final = re.compile(r"\r\n?|\n")


class FilePlaces:
    """Finds stretches of a text in its file, each after the last one found."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._lines = [0, *(match.end() for match in _LINE_END.finditer(file))]
        letters = list(_letters(file))
        self._letters = "".join(letter for letter, _, _ in letters)
        self._spans = [(start, end) for _, start, end in letters]
        self._next = 0

    def place(self, words: str) -> FilePlace | None:
        """Return where words stand: first sought after those before them, then anywhere."""
        wanted = "".join(letter for letter in words if letter.isalnum())
        found = self._letters.find(wanted, self._next) if wanted else -1
        if found < 0 and wanted:
            found = self._letters.find(wanted)
        if found < 0:
            return None
        self._next = found + len(wanted)
        start, end = self._spans[found][0], self._spans[self._next - 1][1]
        return self._placed(*_with_marks(self._file, start, end, words))

    def _placed(self, start: int, end: int) -> FilePlace:
        line = bisect_right(self._lines, start)
        column = start - self._lines[line - 1] + 1
        return FilePlace(line=line, column=column, start=start, end=end)


def _letters(file: str) -> Iterator[tuple[str, int, int]]:
    """Yield the letters and digits that a reader sees, with their offsets in the file."""
    position = 0
    for hidden in _HIDDEN.finditer(file):
        yield from _seen(file, position, hidden.start())
        position = hidden.end()
    yield from _seen(file, position, len(file))


def _seen(file: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for entity in _ENTITY.finditer(file, start, end):
        yield from _plain(file, start, entity.start())
        for letter in html.unescape(entity.group()):
            if letter.isalnum():
                yield letter, *entity.span()
        start = entity.end()
    yield from _plain(file, start, end)


def _plain(file: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for position in range(start, end):
        if file[position].isalnum():
            yield file[position], position, position + 1


def _with_marks(file: str, start: int, end: int, words: str) -> tuple[int, int]:
    """Return a stretch of letters with the marks that open and close it, where they are plain."""
    first = next(position for position, letter in enumerate(words) if letter.isalnum())
    last = max(position for position, letter in enumerate(words, 1) if letter.isalnum())
    if first and file[:start].endswith(words[:first]):
        start -= first
    if file.startswith(words[last:], end):
        end += len(words) - last
    return start, end
