"""Small stories for the tests of comparison, made the way the tool makes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from summarizer.across import Comparison, compare
from summarizer.models import ArticleBrief, ClaimFactory, Note, NoteKind
from summarizer.reading.index import ReadArticle
from tests.conftest import MakeArticle

Told = tuple[str, str, str]
"""Outlet, publication date ("" when undated) and text."""
CompareStory = Callable[..., Comparison]


@pytest.fixture
def told(read: MakeArticle) -> Callable[[Sequence[Told]], list[ReadArticle]]:
    """Make the articles of a story; "copy of a1" as a text reprints the article a1."""

    def make(story: Sequence[Told]) -> list[ReadArticle]:
        made: list[ReadArticle] = []
        for number, (outlet, published, text) in enumerate(story, 1):
            known = {"outlet": outlet} | ({"published": published} if published else {})
            made.append(read(text, number, **known))
        return made

    return make


@pytest.fixture
def compared(told: Callable[[Sequence[Told]], list[ReadArticle]]) -> CompareStory:
    """Compare the articles of a story; `reprints` maps the number of a copy to its original's."""

    def run(story: Sequence[Told], reprints: dict[int, int] | None = None) -> Comparison:
        articles = told(story)
        for copy, original in (reprints or {}).items():
            first = articles[original - 1].article
            source = articles[copy - 1]
            note = Note(kind=NoteKind.DUPLICATE, detail="It reprints another.", ref=first.id)
            article = source.article.model_copy(update={"origin": first.origin, "notes": (note,)})
            articles[copy - 1] = replace(source, article=article)
        briefs: list[ArticleBrief] = []
        return compare(articles, briefs, ClaimFactory("s1"))

    return run
