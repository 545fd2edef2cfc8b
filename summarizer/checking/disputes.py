"""What sources differ about among themselves, found for a sentence that one of them supports.

Owns the match of a sentence with a position of a disagreement. The disagreements are those that a
briefing shows: `across` computes them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from summarizer.across import compare
from summarizer.checking.shelf import Shelf, Spot
from summarizer.checking.substance import substance
from summarizer.models import (
    Caution,
    ClaimFactory,
    Disagreement,
    DisagreementKind,
    Nature,
    Position,
)
from summarizer.reading.index import SentenceReading
from summarizer.stories import group_stories, stories_of

_GRAVE: Final = frozenset({Nature.CONFLICT, Nature.UNDETERMINED, Nature.SUSPECT})
"""What cannot all hold; an update, a rounding or a projection is no mistake to repeat."""
_ABOUT: Final = 0.5
"""The share of a question's words that a sentence on the matter has."""


class Disputes:
    """Holds the disagreements of the sources of one shelf, computed when first asked for."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    @cached_property
    def _all(self) -> list[Disagreement]:
        found: list[Disagreement] = []
        sources = {source.article.id: source for source in self._shelf.sources}
        stories = stories_of(group_stories(self._shelf.sources, one_story=False))
        for story_id, group in stories.items():
            members = [sources[article_id] for article_id in group]
            done = compare(members, [], ClaimFactory(story_id), story_id)
            found += [row for row in done.disagreements if row.nature in _GRAVE]
        return found

    def cautions(self, sentence: SentenceReading, support: Sequence[Spot]) -> Iterator[Caution]:
        """Yield what other sources say on a matter that a supported sentence speaks of."""
        cited = {citation.sentence_id for citation in self._shelf.cite(support)}
        for row in self._all:
            mine = [p for p in row.positions if is_taken(p, row, sentence, cited)]
            others = [p for p in row.positions if p not in mine and _is_beside(p, mine)]
            if mine and others:
                yield Caution(
                    detail=row.explanation.text,
                    nature=row.nature,
                    reasons=(),
                    citations=tuple(dict.fromkeys(c for p in others for c in p.claim.citations)),
                )


_DAY: Final = len("2026-03-03")


def _is_beside(other: Position, mine: Sequence[Position]) -> bool:
    """Tell whether two positions are of one time: counts of two days may both be right."""
    days = {(position.as_of or "")[:_DAY] for position in mine}
    return (other.as_of or "")[:_DAY] in days


def is_taken(
    position: Position, row: Disagreement, sentence: SentenceReading, cited: set[str | None]
) -> bool:
    """Tell whether a sentence takes a position: it rests on its words, and on the same matter."""
    if cited.isdisjoint(citation.sentence_id for citation in position.claim.citations):
        return False
    if row.kind is DisagreementKind.QUANTITY:
        return any(
            (figure.low, figure.high, figure.unit) == (position.low, position.high, position.unit)
            for figure in sentence.figures
        )
    asked = SentenceReading(row.question.text).content
    return len(asked & substance(sentence)) >= _ABOUT * len(asked)
