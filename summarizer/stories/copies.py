"""Which texts are copies of each other, found by the rows of words that they share.

Owns near-duplicate detection by word shingles (Broder, 1997). Containment in the shorter text is
measured rather than resemblance, which a cut tail lowers. What stands in quotation marks counts
for nothing: reporters of one news conference write down the same sentences.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, combinations, pairwise
from zlib import crc32

from summarizer.reading.index import ReadArticle, SentenceReading

SHINGLE = 5
"""Words in a row; that many in common are copied, not chosen anew."""

REPRINT = 0.35
"""Share of the shorter text's shingles that two independent reports do not reach."""

WHOLE = 0.7
"""The same where neither text opens as the other does or goes on: background can be shared."""

OPENING = 0.5
"""Share of an opening sentence that makes it the opening of a copy."""

FEWEST = 20
"""Shingles below which a text is too short to tell a copy by."""

SAMPLED = 2
"""Only every second shingle leads to candidates, which are then compared in full."""

CROWD = 8
"""Texts with a shingle in common that are compared each with each; more are compared in a row."""

KEPT = 32
"""Texts of which the shingles are kept while their candidates are compared."""

_Shingles = frozenset[int]


def copied_pairs(sources: Sequence[ReadArticle]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of texts, by number, that share too much to be independent."""
    texts = _Texts(sources)
    shared = Counter(
        pair for holders in _holders(texts, len(sources)) for pair in _compared(holders)
    )
    # Half of the bar is asked of the sample, in which a pair may be unlucky.
    for (one, other), common in sorted(shared.items()):
        shorter = min(texts.sampled[one], texts.sampled[other])
        if common >= REPRINT / 2 * shorter and texts.is_copy(one, other):
            yield one, other


class _Texts:
    """Holds the texts and compares two of them; shingles are kept for a few texts at a time."""

    def __init__(self, sources: Sequence[ReadArticle]) -> None:
        self._sources = sources
        self.sampled = [0] * len(sources)
        self.shingles = lru_cache(KEPT)(self._shingles)

    def _shingles(self, number: int) -> _Shingles:
        return frozenset(_rows([word for r in self._sources[number].index for word in _own(r)]))

    def is_copy(self, one: int, other: int) -> bool:
        first, second = self.shingles(one), self.shingles(other)
        shorter = min(len(first), len(second))
        if shorter < FEWEST:
            return False
        share = len(first & second) / shorter
        opens = self._opens_in(one, second) or self._opens_in(other, first)
        return share >= WHOLE or (share >= REPRINT and opens)

    def _opens_in(self, number: int, other: _Shingles) -> bool:
        """Tell whether one of the first two sentences of a text stands in another."""
        openings = (frozenset(_rows(_own(reading))) for reading in self._sources[number].index)
        long_enough = (opening for opening in openings if opening)
        firsts = [opening for opening, _ in zip(long_enough, range(2), strict=False)]
        return any(len(opening & other) >= OPENING * len(opening) for opening in firsts)


def _own(reading: SentenceReading) -> list[str]:
    """Return the words of a sentence that stand in no quotation, in one spelling."""
    quoted = [(quote.start, quote.end) for quote in reading.quotes if not quote.scare]
    own = [
        token.text
        for token in (reading.tokens if quoted else ())
        if not any(start <= token.start < end for start, end in quoted)
    ]
    words = own if quoted else reading.words
    return [word.lower().replace("’", "'") for word in words if word[0].isalnum()]


def _rows(words: Sequence[str]) -> Iterator[int]:
    """Yield the checksum of each row of words, the same in every run."""
    encoded = [word.encode() for word in words]
    ends = list(accumulate([len(word) + 1 for word in encoded]))
    whole, start = b" ".join(encoded), 0
    for first in range(len(words) - SHINGLE + 1):
        yield crc32(whole[start : ends[first + SHINGLE - 1] - 1])
        start = ends[first]


def _holders(texts: _Texts, total: int) -> Iterator[list[int]]:
    """Yield the numbers of the texts that hold each sampled shingle of several."""
    holders: dict[int, list[int]] = {}
    for number in range(total):
        sample = [shingle for shingle in texts.shingles(number) if shingle % SAMPLED == 0]
        texts.sampled[number] = len(sample)
        for shingle in sample:
            holders.setdefault(shingle, []).append(number)
    yield from (numbers for numbers in holders.values() if len(numbers) > 1)


def _compared(holders: Sequence[int]) -> Iterator[tuple[int, int]]:
    if len(holders) <= CROWD:
        return combinations(holders, 2)
    return pairwise(holders)
