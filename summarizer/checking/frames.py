"""What stands about the sentences of a source: its masthead, byline and headings.

Owns the names by which a source calls itself there, where no outlet was read from them: copy may
credit it by that name, which none of its sentences has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from summarizer.models import BlockKind
from summarizer.reading.index import ReadArticle
from summarizer.reading.names.matching import fold_words
from summarizer.reading.types import NameKind, NameMention

_KINDS: Final = frozenset((BlockKind.TITLE, BlockKind.BYLINE, BlockKind.FURNITURE))
_FIRST: Final = 4
"""A source says what it is in its first blocks."""
_BETWEEN: Final = re.compile(r"\s*(?:\||--+| [–—/] |[,:(\n])\s*")
_ARTICLE: Final = frozenset({"the"})


class Frames:
    """Holds what each source calls itself, read when first asked for."""

    def __init__(self, sources: Sequence[ReadArticle]) -> None:
        self._sources = tuple(sources)

    def is_called(self, name: NameMention, source: int) -> bool:
        """Tell whether a source calls itself by a name, which is no person's."""
        return name.kind is not NameKind.PERSON and _folded(name.text) in self._calls[source]

    @cached_property
    def _calls(self) -> tuple[frozenset[tuple[str, ...]], ...]:
        return tuple(frozenset(filter(None, _called(source))) for source in self._sources)


def _called(source: ReadArticle) -> Iterator[tuple[str, ...]]:
    article = source.article
    for block in article.blocks[:_FIRST]:
        if block.kind in _KINDS:
            yield from map(_folded, _BETWEEN.split(article.text[block.start : block.end]))


def _folded(name: str) -> tuple[str, ...]:
    return tuple(word for word in fold_words(name) if word not in _ARTICLE)
