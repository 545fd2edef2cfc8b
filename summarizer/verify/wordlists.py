"""How word lists are written down: as prose, and as lines of a class and its forms.

Owns the two notations; the lists themselves stand where they are used.
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of a list written as prose."""
    return frozenset(text.split())


def numbered(text: str, first: int) -> dict[str, int]:
    """Return the words of a series with their numbers."""
    return {word: number for number, word in enumerate(text.split(), first)}


def classes(text: str) -> dict[str, str]:
    """Return the class of each form; a line is "class: form form ...", the class a form too."""
    found: dict[str, str] = {}
    for line in text.strip().splitlines():
        name, _, forms = line.partition(":")
        found |= dict.fromkeys((name.strip(), *forms.split()), name.strip())
    return found
