"""File names for articles and stories, made from what they are called.

Owns slugs: letters and digits of any script, never a path, never a reserved name, numbered where
two are alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_NO_LETTERS = re.compile(r"[\W_]+")
_MOST_BYTES = 80


def slug(*parts: str | None) -> str:
    """Return lower-case words joined by hyphens, short enough for any file system."""
    text = " ".join(part for part in parts if part)
    words = _NO_LETTERS.sub("-", unicodedata.normalize("NFKC", text).casefold()).strip("-")
    cut = words.encode("utf-8", "ignore")[:_MOST_BYTES].decode("utf-8", "ignore")
    return cut.rstrip("-")


def unlike(names: Iterable[str], ending: str) -> list[str]:
    """Return file names that differ on every file system; the second of a kind gets "-2"."""
    taken: set[str] = set()
    made = []
    for name in names:
        unique, number = name, 1
        while unique in taken:
            number += 1
            unique = f"{name}-{number}"
        taken.add(unique)
        made.append(f"{unique}{ending}")
    return made
