"""What sources differ about among themselves, found for a sentence that one of them supports.

Owns the match of a sentence with a position of a disagreement. The disagreements are those that a
briefing shows: `across` computes them.
"""

from __future__ import annotations

import re
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
    Number,
    Position,
)
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import FigureMention
from summarizer.stories import group_stories, stories_of
from summarizer.verify.fates import fates_of

_GRAVE: Final = frozenset({Nature.CONFLICT, Nature.UNDETERMINED, Nature.SUSPECT})
"""What cannot all hold; a rounding or a projection is no mistake to repeat."""
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
            found += [row for row in done.disagreements if row.nature in _GRAVE or _runs_on(row)]
        return found

    def cautions(self, sentence: SentenceReading, support: Sequence[Spot]) -> Iterator[Caution]:
        """Yield what other sources say on a matter that a supported sentence speaks of."""
        cited = {citation.sentence_id for citation in self._shelf.cite(support)}
        for row in self._all:
            mine = [p for p in row.positions if is_taken(p, row, sentence, cited)]
            same = [p for p in row.positions if any(_is_same(p, other) for other in mine)]
            others = [p for p in row.positions if p not in same] if mine else []
            beside = [p for p in others if self._is_beside(p, same, row, sentence)]
            if beside:
                yield Caution(
                    detail=_NEWER if row.nature is Nature.UPDATE else row.explanation.text,
                    nature=row.nature,
                    reasons=(),
                    citations=tuple(dict.fromkeys(c for p in beside for c in p.claim.citations)),
                )

    def _is_beside(
        self,
        other: Position,
        mine: Sequence[Position],
        row: Disagreement,
        sentence: SentenceReading,
    ) -> bool:
        """Tell whether two positions are of one time: counts of two days may both be right.

        A count of the dead or missing is of the day of its report. Where a row tells how a count
        went on, one that is newer counts as well, unless the sentence has a day of its own.
        """
        is_running = row.nature is Nature.UPDATE or bool(fates_of(sentence))
        days = {self._day(position, is_running=is_running) for position in mine}
        day = self._day(other, is_running=is_running)
        if row.nature is Nature.UPDATE and not sentence.dates:
            return day >= max(days)
        return day in days

    def _day(self, position: Position, *, is_running: bool) -> str:
        """Return the day of a position, or of its report where it runs on; "" for none."""
        reports = (self._published.get(one) or "" for one in position.article_ids)
        told = position.as_of or (max(reports, default="") if is_running else "")
        return told[:_DAY]

    @cached_property
    def _published(self) -> dict[str, str | None]:
        articles = (source.article for source in self._shelf.sources)
        return {article.id: article.published for article in articles}


def _runs_on(row: Disagreement) -> bool:
    """Tell a count that went on, of which an old number is a mistake to repeat."""
    return row.nature is Nature.UPDATE and row.kind is DisagreementKind.QUANTITY


_DAY: Final = len("2026-03-03")
_NEWER: Final = "A report of the same day, or a newer one, has another number."


def is_taken(
    position: Position, row: Disagreement, sentence: SentenceReading, cited: set[str | None]
) -> bool:
    """Tell whether a sentence takes a position: it rests on its words, and on the same matter."""
    if cited.isdisjoint(citation.sentence_id for citation in position.claim.citations):
        return False
    if row.kind is DisagreementKind.QUANTITY and position.low is position.high is None:
        return _has_numbers(position, row, sentence)
    if row.kind is DisagreementKind.QUANTITY:
        return any(
            figure.unit == position.unit and _ends(figure) == _ends(position)
            for figure in sentence.figures
        )
    asked = SentenceReading(row.question.text).content
    return len(asked & substance(sentence)) >= _ABOUT * len(asked)


def _is_same(one: Position, other: Position) -> bool:
    """Tell a position from one that says something else, of whatever day."""
    ends = _ends(one)
    return one is other or (bool(ends) and (ends, one.unit) == (_ends(other), other.unit))


def _ends(one: FigureMention | Position) -> frozenset[Number]:
    """Return the numbers of a figure or position, which a bound leaves as they are."""
    return frozenset(end for end in (one.low, one.high) if end is not None)


def _has_numbers(position: Position, row: Disagreement, sentence: SentenceReading) -> bool:
    """Tell whether a sentence has the numbers of a result ("98 votes to 87"), in words of its own.

    They stand in the words that are cited, and not all of them in those of the other side.
    """
    mine, theirs = (
        {number for c in one.claim.citations for number in _NUMBER.findall(c.quote)}
        for one in (position, next(p for p in row.positions if p is not position))
    )
    said = mine.intersection(_NUMBER.findall(sentence.text))
    return len(said) > 1 and not said <= theirs


_NUMBER: Final = re.compile(r"\d[\d,.]*\b")
