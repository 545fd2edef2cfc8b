"""What a claim has from another sentence than the one it nearly copies.

Owns when a difference is no change but a merger: the words about it stand in a row in another
sentence of the evidence. A word or two in a row prove nothing, names and figures recur.
"""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.reading.tokens import STOPWORDS
from summarizer.verify.alignment import align
from summarizer.verify.checks.slots import Slot
from summarizer.verify.wording import Wording

_ROW = 4
"""So many words in a row are told, not met by chance."""
_CLAUSE, _BETWEEN = 5, 4
"""The words of a whole clause, and how many others may stand among them."""


def told_elsewhere(slot: Slot, others: Iterable[Wording]) -> bool:
    """Tell whether another sentence says in a row what the claim says in and about a slot."""
    mine = slot.mine
    needed = {at for at in slot.said if mine.lemmas[at] not in STOPWORDS or at in _deniers(slot)}
    needed = needed or {max(0, slot.gap.start - 1), min(len(mine) - 1, slot.gap.start)}
    return any(
        needed <= _in_rows(mine, other, needed) or _in_turn(slot, other, needed) for other in others
    )


def _in_turn(slot: Slot, other: Wording, needed: set[int]) -> bool:
    """Tell words that another sentence says in turn with little between: "it, by the way, was"."""
    if len(slot.said) < _CLAUSE:
        return False
    start = slot.said.start
    pairs = align(slot.mine.lemmas[start : slot.said.stop], other.lemmas)
    if not pairs or not needed <= {start + at for at, _ in pairs}:
        return False
    return pairs[-1][1] - pairs[0][1] < len(pairs) + _BETWEEN


def _deniers(slot: Slot) -> set[int]:
    """Return the positions of short words that carry a meaning of their own."""
    return {at for at in slot.said if slot.mine.words[at] in ("not", "no", "nor", "never")}


def _in_rows(mine: Wording, other: Wording, needed: set[int]) -> set[int]:
    """Return the positions about `needed` that stand in one row of another sentence."""
    first, last = min(needed), max(needed)
    found: set[int] = set()
    for start in _starts(mine, other, first, last):
        at, there = start
        end = at
        while end < len(mine) and there < len(other) and mine.lemmas[end] == other.lemmas[there]:
            end, there = end + 1, there + 1
        if end - at >= _ROW:
            found |= set(range(at, end))
    return found


def _starts(mine: Wording, other: Wording, first: int, last: int) -> list[tuple[int, int]]:
    """Return where a row that reaches `first`..`last` may start in both sentences."""
    starts = []
    for there, lemma in enumerate(other.lemmas):
        for at in range(max(0, first - _ROW), last + 1):
            same = mine.lemmas[at] == lemma
            if same and not (at and there and mine.lemmas[at - 1] == other.lemmas[there - 1]):
                starts.append((at, there))
    return starts
