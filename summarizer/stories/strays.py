"""Articles that a small pile's one story was not close enough to.

Owns the second look at them: outlets that tell one story in very different words still share what
most of the pile speaks of. Knows nothing of how the groups were found.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from summarizer.reading.index import ReadArticle
from summarizer.stories.common_words import COMMON_WORDS
from summarizer.stories.vectors import BACKGROUND, terms_of

MOST_ARTICLES = 12
"""A larger pile has company enough for every article that belongs to some story."""

FEWEST_ORIGINS = 3
SHARED = 0.215
"""Share of what the others have in common, by weight, that an article of the story speaks of."""

Groups = list[list[int]]


def gathered(sources: Sequence[ReadArticle], groups: Groups) -> Groups:
    """Return the groups, the strays of a small pile of one story put where they belong.

    A pile in which two groups of several origins were found holds two stories and stays as it is.
    """
    several = [group for group in groups if len(_origins(sources, group)) > 1]
    whole = _origins(sources, range(len(sources)))
    if len(sources) > MOST_ARTICLES or len(several) > 1 or len(whole) < FEWEST_ORIGINS:
        return groups
    spoken = [_spoken_of(source) for source in sources]
    story = [n for n in range(len(sources)) if _belongs(n, sources, spoken)]
    kept = sorted({*story, *(several[0] if several else ())})
    if len(_origins(sources, kept)) < FEWEST_ORIGINS:
        return groups
    rest = [[n for n in group if n not in kept] for group in groups]
    return sorted([kept, *(group for group in rest if group)])


def _origins(sources: Sequence[ReadArticle], numbers: Sequence[int] | range) -> set[str]:
    return {sources[number].article.origin for number in numbers}


def _spoken_of(source: ReadArticle) -> frozenset[str]:
    """Return the words of an article; its numbers are its own in every telling."""
    return frozenset(word for word in terms_of(source) if not word[0].isdigit())


def _belongs(number: int, sources: Sequence[ReadArticle], spoken: Sequence[frozenset[str]]) -> bool:
    """Tell whether an article speaks of what other origins have in common."""
    own = sources[number].article.origin
    others = {
        source.article.origin: words
        for source, words in zip(sources, spoken, strict=True)
        if source.article.origin != own
    }
    held = Counter(word for words in others.values() for word in words)
    needed = max(2, len(others) // 2)
    common = {word: n * _rarity(word) for word, n in held.items() if n >= needed}
    shared = sum(weight for word, weight in common.items() if word in spoken[number])
    return bool(common) and shared >= SHARED * sum(common.values())


def _rarity(word: str) -> float:
    return math.log(1 + BACKGROUND / (1 + BACKGROUND * COMMON_WORDS.get(word, 0.0)))
