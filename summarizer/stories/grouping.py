"""Which articles tell one story.

Owns the order of grouping; knows nothing of claims. No embedding: articles are compared by the
rare words, names and figures that they share; days of publication far apart speak against.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarizer.models import Article, Note, NoteKind
from summarizer.reading.index import ReadArticle, publication_day
from summarizer.stories.linkage import linked
from summarizer.stories.strays import gathered
from summarizer.stories.vectors import article_vectors

Stories = Mapping[str, Sequence[str]]
"""The ids of the articles of each story, by the story's own."""


def group_stories(
    sources: Sequence[ReadArticle], *, one_story: bool = False
) -> tuple[tuple[str, ...], ...]:
    """Return the article ids of each story in the order of their first articles.

    An article that belongs to no other is a group of its own; `one_story` puts all with any body
    text into one.
    """
    readable = [source for source in sources if source.index]
    if one_story:
        return (tuple(source.article.id for source in readable),) if readable else ()
    published = (publication_day(source.article.published) for source in readable)
    days = [day.toordinal() if day else None for day in published]
    groups = gathered(readable, linked(article_vectors(readable), days))
    return tuple(tuple(readable[number].article.id for number in group) for group in groups)


def stories_of(groups: Sequence[Sequence[str]]) -> Stories:
    """Return the groups that are stories, those of several articles, numbered in their order."""
    several = [group for group in groups if len(group) > 1]
    return {f"s{number}": group for number, group in enumerate(several, 1)}


def placed(article: Article, stories: Stories) -> Article:
    """Say which story an article belongs to, or that it stands apart from those there are."""
    for story_id, group in stories.items():
        if article.id in group:
            return article.model_copy(update={"story": story_id})
    if not stories or not article.sentences:
        return article
    apart = Note(
        kind=NoteKind.OFF_STORY, detail="It has little in common with the other articles.", ref=None
    )
    return article.model_copy(update={"notes": (*article.notes, apart)})
