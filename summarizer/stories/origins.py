"""Which articles are one source: copies and reprints share an origin.

Owns near-duplicate detection by shared word shingles; knows nothing of stories or claims.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from summarizer.models import Note, NoteKind
from summarizer.reading.index import ReadArticle
from summarizer.reading.tokens import tokenize

SHINGLE = 5
"""Words in a row; that many in common are copied, not chosen anew."""

REPRINT = 0.35
"""Share of the shorter text's shingles that two independent reports do not reach."""

FEWEST = 20
"""Shingles below which a text is too short to tell a copy by."""

COMMON = 50
"""Texts a shingle may stand in before it is a stock phrase and links nobody."""


def assign_origins(sources: Sequence[ReadArticle]) -> list[ReadArticle]:
    """Return the articles with copies under the origin of the longest, which each copy notes."""
    shingles = [_shingles(source) for source in sources]
    originals = _originals(len(sources), _reprints(shingles), [len(s) for s in shingles])
    return [
        source if original == number else _under(source, sources[original])
        for number, (source, original) in enumerate(zip(sources, originals, strict=True))
    ]


def _shingles(source: ReadArticle) -> frozenset[int]:
    words = [
        token.text.lower().replace("’", "'")
        for reading in source.index
        for token in tokenize(reading.text)
        if token.is_word
    ]
    rows = (tuple(words[start : start + SHINGLE]) for start in range(len(words) - SHINGLE + 1))
    return frozenset(hash(row) for row in rows)


def _reprints(shingles: Sequence[frozenset[int]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of texts that share too much to be independent."""
    holders: dict[int, list[int]] = {}
    for number, own in enumerate(shingles):
        for shingle in own:
            holders.setdefault(shingle, []).append(number)
    shared = Counter(
        pair
        for numbers in holders.values()
        if 1 < len(numbers) <= COMMON
        for pair in combinations(numbers, 2)
    )
    for (one, other), common in shared.items():
        shorter = min(len(shingles[one]), len(shingles[other]))
        if shorter >= FEWEST and common >= REPRINT * shorter:
            yield one, other


def _originals(total: int, pairs: Iterator[tuple[int, int]], sizes: Sequence[int]) -> list[int]:
    """Return for each text the longest one that it is linked to, itself when there is none."""
    parent = list(range(total))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for one, other in sorted(pairs):
        a, b = root(one), root(other)
        if a != b:
            longest = max(a, b, key=lambda n: (sizes[n], -n))
            parent[a] = parent[b] = longest
    return [root(number) for number in range(total)]


def _under(source: ReadArticle, original: ReadArticle) -> ReadArticle:
    first = original.article
    note = Note(
        kind=NoteKind.DUPLICATE,
        detail=f"It reprints {first.outlet or first.title or first.source}.",
        ref=first.id,
    )
    copy = source.article.model_copy(
        update={"origin": first.origin, "notes": (*source.article.notes, note)}
    )
    return ReadArticle(copy, source.index)
