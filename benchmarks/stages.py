"""The stages of a run over one story, each timed by itself in CPU seconds.

Owns what a stage is; it calls the rooms as `pipeline` does, one after another.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from generated import MadeUp

from summarizer.across import compare
from summarizer.briefs import article_brief, story_brief
from summarizer.config import Settings
from summarizer.drafting import Story
from summarizer.drafting.extractive import ExtractiveDrafter
from summarizer.models import Article, ClaimFactory, DrafterKind
from summarizer.reading.article import read_article
from summarizer.reading.index import ReadArticle
from summarizer.stories import assign_origins, group_stories

Result = TypeVar("Result")
KIND = DrafterKind.EXTRACTIVE


class Stages:
    """Takes a story through the stages of a run and keeps the CPU of each, round by round."""

    def __init__(self) -> None:
        self.seconds: dict[str, list[float]] = {}

    def run(self, pile: Sequence[MadeUp]) -> None:
        """Take a pile through all stages once; what is read lazily is read before it is used."""
        drafter, settings, factory = ExtractiveDrafter(), Settings(), ClaimFactory("s1")
        articles = self._timed("loading", lambda: _loaded(pile))
        read = [ReadArticle.of(article) for article in articles]
        self._timed("reading", lambda: _read(read))
        drafts = self._timed(
            "drafting", lambda: [asyncio.run(drafter.article(one, settings)) for one in read]
        )
        briefs = self._timed(
            "proof",
            lambda: [article_brief(o, d, KIND) for o, d in zip(read, drafts, strict=True)],
        )
        self._timed("origins and stories", lambda: group_stories(assign_origins(read)))
        computed = self._timed("across", lambda: compare(read, briefs, factory, "s1"))
        story = Story(read, briefs, computed)
        draft = self._timed(
            "drafting of the story", lambda: asyncio.run(drafter.cross(story, settings))
        )
        self._timed("proof of the story", lambda: story_brief(story, draft, KIND, factory, "s1"))

    def _timed(self, stage: str, work: Callable[[], Result]) -> Result:
        started = time.process_time()
        result = work()
        self.seconds.setdefault(stage, []).append(time.process_time() - started)
        return result


def _loaded(pile: Sequence[MadeUp]) -> list[Article]:
    return [
        read_article(
            made.text,
            article_id=f"a{number}",
            source=made.name,
            outlet=made.outlet,
            published=made.published,
        )
        for number, made in enumerate(pile, 1)
    ]


def _read(sources: Sequence[ReadArticle]) -> int:
    """Read all there is to read and return how many figures, names and quotations that is."""
    return sum(
        len(reading.content) + len(reading.figures) + len(reading.names) + len(reading.quotes)
        for source in sources
        for reading in source.index
    )
