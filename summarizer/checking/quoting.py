"""Quoted words of a draft stand in a source, sign for sign.

Owns the strictest reading of quotation marks: in copy even two words between them are somebody's
own. What is quoted of whom is proven in `verify`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from summarizer.models import Article, Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS, tokenize

_LEFT_OUT: Final = re.compile(r"\[[^\]]*\]|\.\.\.|…")
_ALIKE: Final = 0.5
_MOST_WORDS: Final = 60
"""Longer quotations are looked up and no likeness is sought, which takes quadratic time."""
_SAME_END: Final = 0.01
"""Of stretches that share as much the one that begins or ends alike is meant."""


class Quoted:
    """Holds the words of all sources, in which quotations are looked up."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._said = [f" {' '.join(_words(article.text))} " for article in articles]

    def reasons(
        self, sentence: SentenceReading, near: Sequence[SentenceReading]
    ) -> Iterator[Reason]:
        """Yield the quotations of a sentence that no source has; `near` may hold what is meant."""
        for quote in sentence.quotes:
            words = _words(quote.text)
            if len(words) < 2 or _is_title(quote.text) or self._has(quote.text):
                continue
            says = nearest(quote.text, near)
            instead = f"the nearest is “{says}”" if says else "nor anything like them"
            yield Reason(
                kind=ReasonKind.QUOTATION,
                words=(quote.text,),
                evidence_says=says,
                detail=f"No source has the words “{quote.text}”, {instead}.",
            )

    def _has(self, quote: str) -> bool:
        parts = [" ".join(_words(part)) for part in _LEFT_OUT.split(quote)]
        return any(all(f" {part} " in said for part in parts if part) for said in self._said)


def nearest(quote: str, sentences: Sequence[SentenceReading]) -> str | None:
    """Return the stretch of as many words that shares most of them with a quotation."""
    wanted = _words(quote)
    if len(wanted) > _MOST_WORDS:
        return None
    best, found = _ALIKE, None
    for sentence in sentences:
        tokens = [token for token in tokenize(sentence.text) if token.is_word]
        said = [_plain(token.text) for token in tokens]
        for start in range(len(said) - len(wanted) + 1):
            window = said[start : start + len(wanted)]
            if not set(window) & set(wanted) - STOPWORDS:
                continue
            alike = SequenceMatcher(None, wanted, window, autojunk=False).ratio()
            alike += _SAME_END * ((window[0] == wanted[0]) + (window[-1] == wanted[-1]))
            if alike > best:
                end = tokens[start + len(wanted) - 1].end
                best, found = alike, sentence.text[tokens[start].start : end]
    return found


def _is_title(quote: str) -> bool:
    """Tell the title of a work, in which all words of weight have capitals."""
    heavy = [word for word in quote.split() if word.lower() not in STOPWORDS]
    return bool(heavy) and all(not word[0].islower() for word in heavy)


def _words(text: str) -> list[str]:
    return [_plain(token.text) for token in tokenize(text) if token.is_word]


def _plain(word: str) -> str:
    return word.replace("’", "'").lower()
