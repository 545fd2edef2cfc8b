"""Sentences of a story that may stand against another article's.

Owns their choice for a reader who understands more than rules do: what shares telling words with
another origin and counts, dates, denies or credits. Decides nothing about what they say.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import name_terms
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

    `shown` holds ids of sentences; of words that several articles carry the first is taken, and of
    an origin's copies with other spelling or marks too.
    """
    told = {s.text for s in story if s.id in shown}
    numbers = {s.number for s in story if s.id in shown}
    scored: list[tuple[float, int]] = []
    for sentence in story:
        if sentence.id in shown or sentence.text in told:
            continue
        told.add(sentence.text)
        if _is_copied(sentence, numbers, story):
            continue
        numbers.add(sentence.number)
        if len(sentence.reading.lemmas) > _FEWEST_WORDS:
            scored.append((-_score(sentence, story), sentence.number))
    return tuple(story[number] for _, number in sorted(scored)[:most])


def _is_copied(sentence: StorySentence, told: Collection[int], story: StorySentences) -> bool:
    """Tell a sentence that its origin tells elsewhere, with the same figures and names."""
    own = story.terms[sentence.number]
    common = (word for word in own - GENERIC if len(story.postings[word]) > 1)
    rarest = max(sorted(common), key=story.weight, default=None)
    if rarest is None:
        return False
    near = (story[n] for n in story.postings[rarest] if n in told and n != sentence.number)
    return any(
        other.origin == sentence.origin
        and other.article is not sentence.article
        and min(
            story.share(own, story.terms[other.number]), story.share(story.terms[other.number], own)
        )
        >= _COPIED
        and _exact(other) == _exact(sentence)
        for other in near
    )


_COPIED = 0.75


def _exact(sentence: StorySentence) -> tuple[object, ...]:
    """Return what a copy may not change: figures, names, and whether it denies."""
    figures = sorted((str(f.low), str(f.high)) for f in sentence.reading.figures)
    names = name_terms(sentence.reading)
    return figures, names, len(_TURNS.findall(sentence.text))


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
