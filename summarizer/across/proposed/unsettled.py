"""Sentences of a story that may stand against another article's.

Owns their choice for a reader who understands more than rules do: what shares telling words with
another origin and counts, dates, denies or credits. Decides nothing about what they say.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.vocabulary import GENERIC

_FEWEST_WORDS = 3
_TURNS = re.compile(
    r"\b(?:no|not|never|none|nobody|neither|nor|cannot|without|but|instead|rather|den(?:y|ies|ied)|"
    r"disput\w+|reject\w*|wrong|true|false)\b|n[’']t\b",
    re.IGNORECASE,
)
_COUNTS, _DATES, _TURNED, _CREDITS = 0.3, 0.2, 0.4, 0.3


def unsettled(
    story: StorySentences, shown: Collection[str], most: int
) -> tuple[StorySentence, ...]:
    """Return sentences that others may contradict, the likeliest first, none of those `shown`.

    `shown` holds ids of sentences; of words that several articles carry the first is taken.
    """
    told = {s.text for s in story if s.id in shown}
    scored: list[tuple[float, int]] = []
    for sentence in story:
        if sentence.id in shown or sentence.text in told:
            continue
        told.add(sentence.text)
        if len(sentence.reading.lemmas) > _FEWEST_WORDS:
            scored.append((-_score(sentence, story), sentence.number))
    return tuple(story[number] for _, number in sorted(scored)[:most])


def _score(sentence: StorySentence, story: StorySentences) -> float:
    """Return how much of another origin's sentence one shares, and whether it can be disputed."""
    return _shared(sentence, story) / story.heaviest + _disputable(sentence)


def _shared(sentence: StorySentence, story: StorySentences) -> int:
    masses: Counter[int] = Counter()
    for word in story.terms[sentence.number] - GENERIC:
        if story.is_rare(word):
            for number in story.postings[word]:
                if story[number].origin != sentence.origin:
                    masses[number] += story.weight(word)
    return max(masses.values(), default=0)


def _disputable(sentence: StorySentence) -> float:
    reading = sentence.reading
    return (
        _COUNTS * bool(reading.figures)
        + _DATES * bool(reading.dates)
        + _TURNED * (_TURNS.search(sentence.text) is not None)
        + _CREDITS * bool(reading.attributions or reading.quotes)
    )
