"""What a live blog says later on a matter that a sentence takes from an earlier update.

Owns the comparison of the updates of one article with each other: each stands as an article of
its own, published when it was. The differences are those that `across` computes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from summarizer.across import compare
from summarizer.checking.disputes import is_taken
from summarizer.checking.shelf import Shelf, Spot
from summarizer.models import Article, Caution, Citation, ClaimFactory, Disagreement, Nature
from summarizer.reading.index import ReadArticle, SentenceIndex, SentenceReading

_TOLD: Final = "A later update says otherwise."
_NATURES: Final = frozenset({Nature.UPDATE, Nature.CONFLICT, Nature.UNDETERMINED, Nature.SUSPECT})


class LaterUpdates:
    """Holds where the updates of the live blogs of a shelf differ, computed when first asked."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    @cached_property
    def _differing(self) -> list[tuple[Article, list[Disagreement]]]:
        live = [source for source in self._shelf.sources if source.article.updates]
        return [(source.article, _differences(source)) for source in live]

    def cautions(self, sentence: SentenceReading, support: Sequence[Spot]) -> Iterator[Caution]:
        """Yield what later updates say on a matter that a supported sentence speaks of."""
        if not support:
            return
        cited = {citation.sentence_id for citation in self._shelf.cite(support)}
        for article, rows in self._differing:
            for row in rows:
                mine = [p for p in row.positions if is_taken(p, row, sentence, cited)]
                since = max((c.end for p in mine for c in p.claim.citations), default=None)
                later = [
                    _moved(citation, article)
                    for position in row.positions
                    for citation in position.claim.citations
                    if since is not None and position not in mine and citation.start >= since
                ]
                if later:
                    told = tuple(dict.fromkeys(later))
                    yield Caution(detail=_TOLD, nature=row.nature, reasons=(), citations=told)


def _differences(source: ReadArticle) -> list[Disagreement]:
    members = list(_updates(source))
    if len(members) < 2:
        return []
    done = compare(members, [], ClaimFactory(_STORY), _STORY)
    return [row for row in done.disagreements if row.nature in _NATURES]


def _updates(source: ReadArticle) -> Iterator[ReadArticle]:
    """Yield the updates of a live blog as articles of the same text, each with its sentences."""
    article = source.article
    for number, update in enumerate(article.updates, 1):
        within = [
            position
            for position, sentence in enumerate(article.sentences)
            if update.start <= sentence.start < update.end
        ]
        if within:
            alone = {
                "id": f"a{number}",
                "origin": f"o{number}",
                "published": update.published or article.published,
                "updates": (),
                "sentences": tuple(article.sentences[position] for position in within),
            }
            index: SentenceIndex = source.index.select(within)
            yield ReadArticle(article.model_copy(update=alone), index)


_STORY: Final = "s1"


def _moved(citation: Citation, article: Article) -> Citation:
    return article.cite(citation.start, citation.end, citation.sentence_id)
