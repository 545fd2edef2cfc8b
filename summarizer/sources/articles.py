"""A piece read as an article: what is given of it counts more than what it says of itself.

Owns that order, and the date in an address where nothing else has one. Knows no file.
"""

from __future__ import annotations

from summarizer.models.article import Article, Note
from summarizer.models.kinds import PublishedFrom
from summarizer.reading.article import read_article
from summarizer.sources.content import Content
from summarizer.sources.given import Given
from summarizer.sources.pieces import refuse_long
from summarizer.sources.published import url_published


def article_of(
    content: Content, article_id: str, source: str, given: Given, notes: tuple[Note, ...] = ()
) -> Article:
    """Return the article of a content; SourceError for one that is too long."""
    refuse_long(source, content.text)
    said = content.metadata
    origin = PublishedFrom.GIVEN if given.published else PublishedFrom.METADATA
    published = given.published or said.published
    article = read_article(
        content.text,
        article_id=article_id,
        source=source,
        title=given.title or said.title,
        outlet=given.outlet or said.outlet,
        author=given.author or said.author,
        published=published,
        published_from=origin if published else None,
        url=given.url or said.url,
        language=said.language,
        known_blocks=content.blocks,
        known_items=content.items,
        known_updates=content.updates,
        known_pages=content.pages,
        notes=(*notes, *content.notes),
    )
    return _dated(article, said.shown)


def _dated(article: Article, shown: str | None) -> Article:
    """Take the day shown at the head, or else that in the address, where nothing else has one."""
    if article.published:
        return article
    in_url = url_published(article.url) if article.url else None
    found, origin = (shown, PublishedFrom.TEXT) if shown else (in_url, PublishedFrom.URL)
    return (
        article.model_copy(update={"published": found, "published_from": origin})
        if found
        else article
    )
