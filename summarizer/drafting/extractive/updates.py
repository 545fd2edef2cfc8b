"""Where the sentences of a live blog stand: in which update, and how far down in it.

Owns the places only; what the latest update is worth is the business of `ranking`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from summarizer.models import Article


def update_numbers(article: Article) -> list[int | None]:
    """Return the number of the update that each sentence stands in, counted from 0; else None."""
    starts = [update.start for update in article.updates]
    found = (bisect_right(starts, sentence.start) - 1 for sentence in article.sentences)
    return [number if number >= 0 else None for number in found]


def placed_in_updates(article: Article) -> list[tuple[float, int]]:
    """Return how recent each sentence's update is, and where it stands there; none if not live.

    The latest update counts 1.0, the first 0.0, as does what stands above it.
    """
    steps = max(1, len(article.updates) - 1)
    before: Counter[int | None] = Counter()
    places: list[tuple[float, int]] = []
    for number in update_numbers(article) if article.updates else ():
        places.append(((number or 0) / steps, before[number]))
        before[number] += 1
    return places
