"""Articles that a small pile's one story was not close enough to.

Owns the second look at them: outlets that tell one story in very different words still share what
most of the pile speaks of. Knows nothing of how the groups were found.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from summarizer.reading.index import ReadArticle
from summarizer.stories.common_words import COMMON_WORDS
from summarizer.stories.vectors import BACKGROUND, terms_of

MOST_ARTICLES = 12
"""A larger pile has company enough for every article that belongs to some story."""

FEWEST_ORIGINS, FEWEST_WORDS = 3, 6
SHARED = 0.2
"""Share of what the others have in common, by weight, that an article of the story speaks of."""

SHARED_BY_MOST = 0.35
"""The same where two groups were found that may be two stories."""

_FIRM = 4
"""Origins by which a story is known well enough to take half of a pair from its partner."""

_LONG_QUOTATION = 5
"""Words of a quotation that two articles don't have by chance."""

Groups = list[list[int]]


def gathered(sources: Sequence[ReadArticle], groups: Groups) -> Groups:
    """Return the groups, the strays of a small pile put into the story that most of it tells.

    A group of several origins joins only as a whole: another story stays one of its own.
    """
    if len(groups) < 2 or len(sources) > MOST_ARTICLES:
        return groups
    if len(_origins(sources, range(len(sources)))) < FEWEST_ORIGINS:
        return groups
    spoken = [_spoken_of(source) for source in sources]
    names = frozenset(word for source in sources for word in _named(source))
    several = [group for group in groups if len(_origins(sources, group)) > 1]
    by_most = len(several) > 1
    told = {n for n in range(len(sources)) if _belongs(n, sources, spoken, names, by_most=by_most)}
    told |= _quoting_alike(sources, told)
    groups, freed = _parted(groups, sources, spoken, names)
    told |= freed
    joined = [group for group in groups if told.issuperset(group)]
    largest = max(groups, key=lambda group: len(_origins(sources, group)))
    if len(_origins(sources, largest)) > 1 and largest not in joined:
        joined.append(largest)
    kept = sorted(number for group in joined for number in group)
    if len(_origins(sources, kept)) < FEWEST_ORIGINS:
        return groups
    return sorted([kept, *(group for group in groups if group not in joined)])


def _parted(
    groups: Groups,
    sources: Sequence[ReadArticle],
    spoken: Sequence[frozenset[str]],
    names: frozenset[str],
) -> tuple[Groups, set[int]]:
    """Return groups, a pair of two origins taken apart that is half of the story; and that half.

    One rare name is enough to pair two articles, as a company's statement on an accident and the
    report of a fair that it paid for. Beside a story of several origins a pair is one of its own
    only if neither or both of it tell that story.
    """
    largest = max(len(_origins(sources, group)) for group in groups)
    parted, freed = list[list[int]](), set[int]()
    for group in groups:
        told = set[int]()
        if len(group) == 2 and largest >= _FIRM:
            told = {n for n in group if _belongs(n, sources, spoken, names, by_most=False)}
        freed |= told if len(told) == 1 else set()
        parted += [[n] for n in group] if len(told) == 1 else [group]
    return parted, freed


def _quoting_alike(sources: Sequence[ReadArticle], told: set[int]) -> set[int]:
    """Return the articles that carry a long quotation which an article of the story has, too."""
    quoted = [_quotations(source) for source in sources]
    known = {words for number in told for words in quoted[number]}
    return {number for number, held in enumerate(quoted) if held & known}


def _quotations(source: ReadArticle) -> set[str]:
    said = (quote.text for reading in source.index for quote in reading.quotes)
    plain = (" ".join(re.findall(r"\w+", text.lower())) for text in said)
    return {words for words in plain if words.count(" ") >= _LONG_QUOTATION - 1}


def _origins(sources: Sequence[ReadArticle], numbers: Sequence[int] | range) -> set[str]:
    return {sources[number].article.origin for number in numbers}


def _spoken_of(source: ReadArticle) -> frozenset[str]:
    """Return the words of an article; its numbers are its own in every telling."""
    return frozenset(word for word in terms_of(source) if not word[0].isdigit())


def _belongs(
    number: int,
    sources: Sequence[ReadArticle],
    spoken: Sequence[frozenset[str]],
    names: frozenset[str],
    *,
    by_most: bool,
) -> bool:
    """Tell whether an article speaks of what other origins have in common, half or most of them.

    Of two stories in one pile neither is told by most.
    """
    own = sources[number].article.origin
    others = {
        source.article.origin: words
        for source, words in zip(sources, spoken, strict=True)
        if source.article.origin != own
    }
    held = Counter(word for words in others.values() for word in words)
    needed = len(others) // 2 + 1 if by_most else max(2, len(others) // 2)
    common = {word: n * _worth(word, names) for word, n in held.items() if n >= needed}
    shared = sum(weight for word, weight in common.items() if word in spoken[number])
    telling = len(common.keys() - COMMON_WORDS.keys())
    return telling >= FEWEST_WORDS and shared >= (SHARED_BY_MOST if by_most else SHARED) * sum(
        common.values()
    )


def _named(source: ReadArticle) -> Iterator[str]:
    """Yield the words of the names in an article."""
    for reading in source.index:
        for name in reading.names:
            yield from (word.lower() for word in name.words)


def _worth(word: str, names: frozenset[str]) -> float:
    """Return what a shared word is worth: a place is shared by all that happens there."""
    return _rarity(word) * (_OF_A_NAME if word in names else 1.0)


_OF_A_NAME = 0.3


def _rarity(word: str) -> float:
    return math.log(1 + BACKGROUND / (1 + BACKGROUND * COMMON_WORDS.get(word, 0.0)))
