"""Words of a sentence that no source has anywhere, in any form.

Owns how many of them a sentence may have. One or two are the writer's own way of saying it; of
true sentences hardly any has three, while what somebody made up mostly does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from summarizer.checking.substance import FREE, substance, unsaid
from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import ReadArticle, SentenceReading
from summarizer.verify.opposites import DIRECTIONS, Sides

_MANY: Final = 3
_FEW: Final = 2
_SHARE: Final = 0.4
_LONG: Final = 4
"""Two are too many where they are so much of what a sentence says."""
_NONE: Final[Sides] = frozenset()


class Heard:
    """Holds the words of content of all sources."""

    def __init__(self, sources: Sequence[ReadArticle]) -> None:
        self._sources = tuple(sources)

    @cached_property
    def _said(self) -> frozenset[str]:
        titles = (SentenceReading(s.article.title) for s in self._sources if s.article.title)
        readings = (reading for source in self._sources for reading in source.index)
        return frozenset().union(*(one.content for one in (*titles, *readings)))

    @cached_property
    def _ways(self) -> Sides:
        """Return the directions that the sources tell: "slumped" is heard where they "fell"."""
        told = self._said & DIRECTIONS.keys()
        return _NONE.union(*(DIRECTIONS[word] for word in told))

    def reasons(self, sentence: SentenceReading) -> Iterator[Reason]:
        """Yield the words of a sentence that no source has, where they are too many."""
        mine = substance(sentence)
        own = unsaid(mine, self._said) - _measured(sentence) - FREE
        own = frozenset(word for word in own if DIRECTIONS.get(word, _NONE).isdisjoint(self._ways))
        few = len(own) >= _FEW and len(own) >= _SHARE * len(mine) and len(mine) >= _LONG
        if len(own) >= _MANY or few:
            told = self._written(sentence, own)
            words = ", ".join(f"“{word}”" for word in told)
            yield Reason(
                kind=ReasonKind.EVIDENCE,
                words=told,
                evidence_says=None,
                detail=f"No source has the words {words}.",
            )

    def _written(self, sentence: SentenceReading, own: frozenset[str]) -> tuple[str, ...]:
        written = [token.text for token in sentence.tokens if token.is_word]
        pairs = zip(written, sentence.lemmas, strict=True)
        return tuple(dict.fromkeys(word for word, lemma in pairs if lemma in own))


def _measured(sentence: SentenceReading) -> frozenset[str]:
    """Return the words of figures, dates and names, which have checks of their own."""
    spans = [
        *((one.start, one.end) for one in sentence.figures),
        *((one.start, one.end) for one in sentence.dates),
        *((one.start, one.end) for one in sentence.names),
    ]
    words = [token for token in sentence.tokens if token.is_word]
    return frozenset(
        lemma
        for token, lemma in zip(words, sentence.lemmas, strict=True)
        if any(start <= token.start < end for start, end in spans)
    )
