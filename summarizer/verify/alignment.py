"""Which words of a claim stand in a sentence in the same order.

Owns the alignment: common ends, then words that occur once in both, then a small table for what
lies between. Near linear in the words, whatever the text. Knows nothing of what words mean.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Pair = tuple[int, int]
_TABLE_CELLS = 900
"""Blocks up to 30 by 30 words are aligned exactly; longer ones by the words unique in them."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Is a stretch that differs: words start..end of the claim for other_start..other_end.

    `leading` and `trailing` say that nothing aligned comes before or after it.
    """

    start: int
    end: int
    other_start: int
    other_end: int
    leading: bool
    trailing: bool


def align(left: Sequence[str], right: Sequence[str]) -> list[Pair]:
    """Return pairs of positions of equal words, rising in both (a common subsequence)."""
    pairs: list[Pair] = []
    pending = [(0, len(left), 0, len(right))]
    while pending:
        start, end, other_start, other_end = pending.pop()
        while start < end and other_start < other_end and left[start] == right[other_start]:
            pairs.append((start, other_start))
            start, other_start = start + 1, other_start + 1
        while start < end and other_start < other_end and left[end - 1] == right[other_end - 1]:
            end, other_end = end - 1, other_end - 1
            pairs.append((end, other_end))
        if start == end or other_start == other_end:
            continue
        block = (start, end, other_start, other_end)
        if (end - start) * (other_end - other_start) <= _TABLE_CELLS:
            pairs.extend(_by_table(left, right, block))
        else:
            pending.extend(_between(_anchors(left, right, block), block))
    return sorted(pairs)


def gaps(pairs: Sequence[Pair], length: int, other_length: int) -> Iterator[Gap]:
    """Yield the stretches between aligned words, in order; `pairs` is not empty."""
    start = other_start = 0
    for position, (at, other_at) in enumerate([*pairs, (length, other_length)]):
        if start < at or other_start < other_at:
            leading, trailing = position == 0, position == len(pairs)
            yield Gap(start, at, other_start, other_at, leading, trailing)
        start, other_start = at + 1, other_at + 1


def _anchors(left: Sequence[str], right: Sequence[str], block: tuple[int, ...]) -> list[Pair]:
    start, end, other_start, other_end = block
    once = {word for word, count in Counter(left[start:end]).items() if count == 1}
    counts = Counter(right[other_start:other_end])
    places = {
        right[at]: at
        for at in range(other_start, other_end)
        if counts[right[at]] == 1 and right[at] in once
    }
    return _rising([(at, places[left[at]]) for at in range(start, end) if left[at] in places])


def _rising(pairs: list[Pair]) -> list[Pair]:
    """Return a longest run of pairs whose second positions rise (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, other_at) in enumerate(pairs):
        pile = bisect_left(tops, other_at)
        before.append(ends[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [other_at]
        ends[pile : pile + 1] = [number]
    run: list[Pair] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        run.append(pairs[number])
        number = before[number]
    return run[::-1]


def _between(anchors: list[Pair], block: tuple[int, ...]) -> Iterator[tuple[int, int, int, int]]:
    start, end, other_start, other_end = block
    if not anchors:
        return
    # each block begins at its anchor, so that the common start takes the anchor in
    for at, other_at in anchors:
        if start < at or other_start < other_at:
            yield start, at, other_start, other_at
        start, other_start = at, other_at
    yield start, end, other_start, other_end


def _by_table(left: Sequence[str], right: Sequence[str], block: tuple[int, ...]) -> Iterator[Pair]:
    start, end, other_start, other_end = block
    width = other_end - other_start
    rows = [[0] * (width + 1)]
    for at in range(end - 1, start - 1, -1):
        word, below, row = left[at], rows[-1], [0] * (width + 1)
        for column in range(width - 1, -1, -1):
            if right[other_start + column] == word:
                row[column] = below[column + 1] + 1
            else:
                skip, drop = below[column], row[column + 1]
                row[column] = skip if skip > drop else drop
        rows.append(row)
    rows.reverse()
    at, column = 0, 0
    while at < end - start and column < width:
        if left[start + at] == right[other_start + column]:
            yield start + at, other_start + column
            at, column = at + 1, column + 1
        elif rows[at + 1][column] >= rows[at][column + 1]:
            at += 1
        else:
            column += 1
