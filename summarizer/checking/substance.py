"""The words of a sentence that say something, and which of them some sentences do not have.

Owns the comparison of words of content; knows no sources.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from summarizer.reading.index import SentenceReading
from summarizer.verify.plain_words import canonical

_BEGINNING: Final = 5


def share(mine: frozenset[str], said: frozenset[str]) -> float:
    """Return the share of some words that are said."""
    return 1 - len(unsaid(mine, said)) / len(mine) if mine else 0.0


def substance(sentence: SentenceReading) -> frozenset[str]:
    """Return the words of content of a sentence, without those that only say who says it."""
    phrases = [(mention.start, mention.end) for mention in sentence.attributions]
    words = (token for token in sentence.tokens if token.is_word)
    said = {
        lemma
        for token, lemma in zip(words, sentence.lemmas, strict=True)
        if not any(start <= token.start < end for start, end in phrases)
    }
    return sentence.content & said or sentence.content


def unsaid(mine: Iterable[str], said: frozenset[str]) -> frozenset[str]:
    """Return the words that are not among those said, nor begin as one of them does."""
    beginnings = {word[:_BEGINNING] for word in said}
    numbers = {_number(word) for word in said}
    return frozenset(
        word
        for word in mine
        if word not in said
        and not _begins_alike(word, beginnings)
        and (_number(word) is None or _number(word) not in numbers)
    )


def _number(word: str) -> str | None:
    """Return the digits of a number, in whatever way it is written."""
    parts = canonical(word)
    return parts[0] if len(parts) == 1 and parts[0].isdigit() else None


def _begins_alike(word: str, beginnings: set[str]) -> bool:
    return len(word) >= _BEGINNING and word.isalpha() and word[:_BEGINNING] in beginnings
