"""Pairs of words that cannot stand for each other: directions, outcomes, orders, sides.

Owns the reading of the curated list (`opposite_words`): on which side of which axis a word lies.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from summarizer.verify import opposite_words

_STANDING: Final = frozenset("vote be argue speak campaign decide rule advise lobby come".split())
"""After these "against" says which side somebody is on."""
_SIDING: Final = ("vote", "side")
_PARTICLES: Final = ("up", "down")
_NO_WAYS: Final = {
    "up": (("to",), ("with",), ("in",)),
    "down": (("there",), ("here",), ("in",), ("below",)),
}
"""Before these they say how far, that a verb takes more ("come up with"), or where."""
_DETERMINERS: Final = frozenset("a an the its his her their our this that these those".split())
_LEVERS: Final = frozenset("bring drive push pull force send drag press weigh".split())
"""With these "down the price" says which way the price goes."""

_PREFIXES: Final = ("un", "non", "dis", "ir", "il", "in", "im", "mis")
_SHORTEST_STEM: Final = 4

Sides = frozenset[tuple[int, int]]
"""Axes with the side that a word is on: axis 0 is up and down, and so on."""


def _sides(table: str) -> dict[str, Sides]:
    """Return for each word the axes it lies on and its side of each."""
    found: dict[str, set[tuple[int, int]]] = defaultdict(set)
    lines = table.replace("|\n ", "| ").replace("\n ", " ").strip().split("\n")
    for axis, line in enumerate(lines):
        for side, members in enumerate(line.split("|")):
            for word in members.split():
                found[word].add((axis, side))
    return {word: frozenset(sides) for word, sides in found.items()}


_STANDSTILL: Final = ("unchanged", "stagnant", "stagnate")
_MOVEMENT: Final = 0


def _with_standstill(sides: dict[str, Sides]) -> dict[str, Sides]:
    """Add an axis of its own: what rises or falls excludes what stands still."""
    axis = max(axis for found in sides.values() for axis, _ in found) + 1
    moving = {
        word: found | {(axis, 0)}
        for word, found in sides.items()
        if any(lies_on == _MOVEMENT for lies_on, _ in found)
    }
    return sides | moving | dict.fromkeys(_STANDSTILL, frozenset({(axis, 1)}))


DIRECTIONS: Final = _with_standstill(_sides(opposite_words.DIRECTIONS))
SLOTS: Final = _sides(opposite_words.PAIRS)
ORDERS: Final = _sides(opposite_words.ORDERS)


Told = tuple[tuple[int, Sides], ...]
"""Positions of words with the sides they are on."""


def directions(words: Sequence[str], lemmas: Sequence[str]) -> Told:
    """Return the words that state a direction or outcome.

    The "up" of "up to" states none, nor do the "down" of "draw down the lake" and the "against"
    of "war against".
    """
    told = tuple(
        (at, sides) for at, sides in _told(DIRECTIONS, words, lemmas) if _is_told(at, words, lemmas)
    )
    if "same" not in words:
        return told
    still = (
        at for at, word in enumerate(words) if word == "same" and words[at + 1 : at + 2] == ("as",)
    )
    return (*told, *((at, DIRECTIONS["unchanged"]) for at in still))


def _is_told(at: int, words: Sequence[str], lemmas: Sequence[str]) -> bool:
    if words[at] == "against":
        return lemmas[max(0, at - 1)] in _STANDING
    if words[at] == "with":
        return lemmas[max(0, at - 1)] in _SIDING
    return words[at] not in _PARTICLES or _is_adverb(at, words, lemmas)


def _is_adverb(at: int, words: Sequence[str], lemmas: Sequence[str]) -> bool:
    """Tell an "up" or "down" that says which way from one that belongs to a verb."""
    following = words[at + 1 : at + 2]
    if following in _NO_WAYS.get(words[at], ()):
        return False
    return not following or following[0] not in _DETERMINERS or lemmas[max(0, at - 1)] in _LEVERS


def slots(words: Sequence[str], lemmas: Sequence[str]) -> Told:
    """Return the words that exclude others in the same slot; "against" as in `directions`."""
    return tuple(
        (at, sides)
        for at, sides in _told(SLOTS, words, lemmas)
        if words[at] not in ("against", "with") or _is_told(at, words, lemmas)
    )


def _told(table: dict[str, Sides], words: Sequence[str], lemmas: Sequence[str]) -> Told:
    pairs = enumerate(zip(words, lemmas, strict=True))
    return tuple(
        [
            (at, table.get(word) or table[lemma])
            for at, (word, lemma) in pairs
            if word in table or lemma in table
        ]
    )


RISE: Final[Sides] = DIRECTIONS["rise"]
FALL: Final[Sides] = DIRECTIONS["fall"]


_TABLES: Final = (DIRECTIONS, SLOTS, ORDERS)


def _by_side(table: dict[str, Sides]) -> dict[tuple[int, int], frozenset[str]]:
    """Return the words on each side of each axis."""
    found: dict[tuple[int, int], set[str]] = defaultdict(set)
    for word, sides in table.items():
        for side in sides:
            found[side].add(word)
    return {side: frozenset(words) for side, words in found.items()}


_BY_SIDE: Final = tuple(map(_by_side, _TABLES))


@lru_cache(maxsize=16_384)
def opponents(word: str, lemma: str) -> frozenset[str]:
    """Return the words and lemmas of which one has to be there for an opposite of a word to be."""
    found: set[str] = {prefix + word for prefix in _PREFIXES}
    found.update(word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))
    for table, by_side in zip(_TABLES, _BY_SIDE, strict=True):
        for axis, side in table.get(word) or table.get(lemma) or ():
            found |= by_side.get((axis, 1 - side), frozenset())
    return frozenset(found)


@lru_cache(maxsize=65_536)
def are_opposite(word: str, lemma: str, other: str, other_lemma: str) -> bool:
    """Tell whether two words of one slot exclude each other."""
    if word == other or lemma == other_lemma:
        return False
    for table in _TABLES:
        mine = table.get(word) or table.get(lemma)
        theirs = table.get(other) or table.get(other_lemma)
        if mine and theirs and _crossed(mine, theirs):
            return True
    return _prefixed(word, other) or _prefixed(other, word)


def _crossed(mine: Sides, theirs: Sides) -> bool:
    return any((axis, 1 - side) in theirs for axis, side in mine)


def _prefixed(longer: str, shorter: str) -> bool:
    long_enough = len(shorter) >= _SHORTEST_STEM and longer.endswith(shorter)
    return long_enough and longer.removesuffix(shorter) in _PREFIXES
