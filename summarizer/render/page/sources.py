"""The sources of a page: what is shown of each article, and the way to the live one.

Owns what stands beside an excerpt: outlet, address, notes, the claims that stand on a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.models import Article
from summarizer.render.article import fetched_words
from summarizer.render.page.excerpts import Passage, passages
from summarizer.render.page.links import Links
from summarizer.render.page.stories import article_notes
from summarizer.render.places import heading_of, web_address


@dataclass(frozen=True, slots=True)
class PassageTold:
    """Is a passage with its number, if it has one, and the claims that stand on it.

    `page` is that of a file with pages, where another begins.
    """

    passage: Passage
    number: int | None
    standing: tuple[str, ...]
    page: int | None


def source_told(article: Article, links: Links, *, whole: bool) -> dict[str, Any]:
    """Return what the template of a source shows."""
    shown = passages(article, links.cited(article.id), whole=whole)
    told_in_text = any(passage.text == article.title for passage in shown)
    return {
        "id": article.id,
        "language": article.language,
        "place": heading_of(article),
        "title": None if told_in_text else article.title,
        "address": web_address(article.url),
        "fetched": fetched_words(article.fetched) if article.fetched else None,
        "fingerprint": article.fetched.sha256[:16] if article.fetched else None,
        "notes": article_notes(article),
        "passages": tuple(_told(article, shown, links)),
    }


def _told(article: Article, shown: Sequence[Passage], links: Links) -> Iterator[PassageTold]:
    before: int | None = None
    for one in shown:
        number = links.number(article.id, one.start, one.start + len(one.text))
        page = article.page_at(one.start)
        yield PassageTold(one, number, links.standing(one.anchor), page if page != before else None)
        before = page
