"""Names of a draft stand in a source, whoever else they resemble.

Owns the strictest reading of names: one that no source has anywhere cannot be supported by any.
Which of the names that they do have is meant is proven in `verify`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.models import Article, Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import is_common_word

_WORD: Final = re.compile(r"[^\W\d_]+")
_BEGINNING: Final = 4
"""Names that begin alike may be one: Britain and British, Kim Jong-un and Kim Jong Un's."""


class Named:
    """Holds how the words of all sources begin."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._beginnings = {
            word[:_BEGINNING].lower()
            for article in articles
            for text in (article.text, article.outlet or "", article.author or "")
            for word in _WORD.findall(text)
        }

    def reasons(self, sentence: SentenceReading) -> Iterator[Reason]:
        """Yield the names of a sentence of which some word stands in no source."""
        for name in sentence.names:
            if name.demonym or not any(map(self._is_foreign, _WORD.findall(name.text))):
                continue
            yield Reason(
                kind=ReasonKind.NAME,
                words=(name.text,),
                evidence_says=None,
                detail=f"No source names “{name.text}”.",
            )

    def _is_foreign(self, word: str) -> bool:
        """Tell a word that only a name can be, that is no acronym, and that nobody writes."""
        if len(word) < _BEGINNING or not word[1:].islower() or not word[0].isupper():
            return False
        return word[:_BEGINNING].lower() not in self._beginnings and not is_common_word(word)
