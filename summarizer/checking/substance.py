"""The words of a sentence that say something, and which of them some sentences do not have.

Owns the comparison of words of content; knows no sources.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from summarizer.checking.kindred import has_kin
from summarizer.reading.index import SentenceReading
from summarizer.reading.statements import SPEECH_VERBS
from summarizer.verify.plain_words import canonical
from summarizer.verify.wordlists import words

_BEGINNING: Final = 5
_ENOUGH: Final = 7
"""A sentence with fewer words of its own says nothing without those that a writer may add."""
_ATTITUDES: Final = words("accord consider accuse blame cite hint complain want demand")
_LIGHT: Final = words(
    """get give take make put come go bring hold keep set leave call let do have turn become begin
    start still well also again later late alone number total amount way thing case part due now
    already yet even just only former instead however nevertheless such more most less least much
    many several own same other another further here there then today"""
)
"""Verbs that leave what is done to their object, and words that only join or measure."""
FREE: Final = frozenset(SPEECH_VERBS) | _ATTITUDES | _LIGHT
"""What a writer may add: it says who says it, or next to nothing."""


def share(mine: frozenset[str], said: frozenset[str]) -> float:
    """Return the share of some words that are said, leaving out what a writer may add."""
    own = unsaid(mine, said)
    told = mine - (own & FREE)
    told = told if len(told) >= _ENOUGH else mine
    return 1 - len(own & told) / len(told) if told else 0.0


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
        and not has_kin(word, said)
        and (_number(word) is None or _number(word) not in numbers)
    )


def _number(word: str) -> str | None:
    """Return the digits of a number, in whatever way it is written."""
    parts = canonical(word)
    return parts[0] if len(parts) == 1 and parts[0].isdigit() else None


def _begins_alike(word: str, beginnings: set[str]) -> bool:
    return len(word) >= _BEGINNING and word.isalpha() and word[:_BEGINNING] in beginnings
