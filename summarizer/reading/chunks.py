"""What stands between two spaces, read once however often it comes back.

No reader of words looks over a space, so that "said," need not be taken apart a second time; spaCy
makes its tokens this way. Owns the memory of such readings and where chunks stand in a text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import TypeVar

_MOST = 32_768
_LONGEST = 64
"""Longer chunks (addresses, codes) hardly ever come back."""

Found = TypeVar("Found")


class Kept(dict[str, Found]):
    """Is what a pure function makes of chunks or words, by them; it forgets all when it is full.

    Looked up like a dict, since that is the innermost step of all reading: half of what a call
    costs that `functools.lru_cache` answers.
    """

    __slots__ = ("_read",)

    def __init__(self, read: Callable[[str], Found]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, text: str) -> Found:
        found = self._read(text)
        if len(text) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[text] = found
        return found


class Hint(Kept[bool]):
    """Tells cheaply what most texts lack: a chunk in which a pattern of lower case finds something.

    Of a pattern that never looks over a space it tells exactly whether it finds anything.
    """

    __slots__ = ()

    def __init__(self, pattern: str) -> None:
        find = re.compile(pattern).search
        super().__init__(lambda chunk: find(chunk.lower()) is not None)

    def is_in(self, chunks: Iterable[str]) -> bool:
        """Tell whether any chunk holds it."""
        return True in [self[chunk] for chunk in chunks]


def starts_of(chunks: Sequence[str], text: str) -> list[int]:
    """Return where the chunks of `text.split()` stand in the text."""
    lengths = [len(chunk) + 1 for chunk in chunks]
    starts = [0, *accumulate(lengths)]
    if starts.pop() - 1 == len(text):  # one space each, which makes search unnecessary
        return starts
    starts, end = [], 0
    for chunk in chunks:
        start = text.index(chunk, end)
        starts.append(start)
        end = start + len(chunk)
    return starts
