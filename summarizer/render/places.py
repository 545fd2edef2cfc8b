"""Who and where: outlets, dates and speakers as people name them.

Owns what is said where something is not known: "undated", "not attributed".
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from summarizer.models.article_names import filed_as, known_as
from summarizer.render.dates import published_words

if TYPE_CHECKING:
    from summarizer.models import Article, Attribution

NOBODY = "not attributed"
_PRONOUNS = frozenset("he she it they we i you".split())
"""What stands for a speaker without telling who it is: a closed class."""


def place_of(article: Article) -> str:
    """Return outlet and date: "Halven Lantern, 3 March 2026"."""
    return f"{known_as(article)}, {published_words(article.published)}"


def heading_of(article: Article) -> str:
    """Return outlet and date for where author and title stand beside: no outlet, then the file."""
    return f"{filed_as(article)}, {published_words(article.published)}"


def speakers_of(attributions: Iterable[Attribution], most: int = 3) -> str | None:
    """Return who says something, each with whom it came through; None for nobody."""
    named = list(dict.fromkeys(filter(None, map(speaker, attributions))))
    if len(named) > most:
        named = [*named[: most - 1], f"{len(named) - most + 1} more"]
    return "; ".join(named) or None


def speaker(attribution: Attribution) -> str | None:
    """Return a speaker: "officials, via Bloomberg"; None where a pronoun is all there is."""
    told = [part for part in (attribution.name, attribution.role) if part and _tells_who(part)]
    called = ", ".join(told)
    if called and attribution.via:
        return f"{called}, via {attribution.via}"
    return called or attribution.via


def web_address(url: str | None) -> str | None:
    """Return the address of an article if a browser may open it: http or https, nothing else."""
    if url is None:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def _tells_who(called: str) -> bool:
    return called.casefold() not in _PRONOUNS
