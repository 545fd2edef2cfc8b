"""Stories compared, each once in a run.

Owns what is remembered of a comparison: it rests on what the articles say, whoever drafts, so that
a rehearsal and the run that follows share it. How stories are compared is the business of `across`.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence

from summarizer.across import Comparison, compare
from summarizer.models import ArticleBrief, ClaimFactory
from summarizer.reading.index import ReadArticle


class Comparisons:
    """Holds the comparisons of the stories of one run."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Comparison, ClaimFactory]] = {}

    def of(
        self, story_id: str, members: Sequence[ReadArticle], briefs: Sequence[ArticleBrief]
    ) -> tuple[Comparison, ClaimFactory]:
        """Return what the articles of a story come to, and a factory that numbers on from there.

        Of the briefs it takes the ids of figures, which are the same in every brief of an article.
        """
        if story_id not in self._made:
            factory = ClaimFactory(story_id)
            self._made[story_id] = compare(members, briefs, factory, story_id), factory
        comparison, factory = self._made[story_id]
        return comparison, copy.copy(factory)

    def forget(self, story_ids: Iterable[str]) -> None:
        """Let go of comparisons that nobody will ask for again."""
        for story_id in story_ids:
            self._made.pop(story_id, None)
