"""The sources of a page: what is shown of each article, and the way to the live one.

Owns excerpts with the claims that stand on them, and links that open an article at a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from summarizer.models import Article
from summarizer.render.page.excerpts import Passage, Piece, passages
from summarizer.render.page.links import Links, Standing
from summarizer.render.page.stories import article_notes
from summarizer.render.places import place_of, web_address

_EDGE_WORDS = 5
_SHORT = 80


@dataclass(frozen=True, slots=True)
class PassageTold:
    """Is a passage with the claims that stand on it and its place in the live article."""

    anchor: str
    pieces: tuple[Piece, ...]
    is_sentence: bool
    opens: bool
    skips: bool
    standing: tuple[Standing, ...]
    live: str | None


def source_told(article: Article, links: Links, *, whole: bool) -> dict[str, Any]:
    """Return what the template of a source shows."""
    address = web_address(article.url)
    shown = passages(article, links.cited(article.id), whole=whole)
    told_in_text = any(_words(passage) == article.title for passage in shown)
    return {
        "id": article.id,
        "language": article.language,
        "place": place_of(article),
        "title": None if told_in_text else article.title,
        "address": address,
        "notes": article_notes(article),
        "passages": tuple(_told(shown, links, address)),
    }


def text_fragment(address: str, words: str) -> str:
    """Return a link that opens an article at some words (the URL fragment text directive)."""
    bare = address.partition("#")[0]
    parts = words.split()
    if len(words) <= _SHORT or len(parts) < 2 * _EDGE_WORDS:
        return f"{bare}#:~:text={_directive(words)}"
    start, end = " ".join(parts[:_EDGE_WORDS]), " ".join(parts[-_EDGE_WORDS:])
    return f"{bare}#:~:text={_directive(start)},{_directive(end)}"


def _directive(words: str) -> str:
    return quote(" ".join(words.split()), safe="").replace("-", "%2D")


def _words(passage: Passage) -> str:
    return "".join(piece.text for piece in passage.pieces)


def _beside(one: Standing, words: str) -> Standing:
    """Return a claim without its text where that only repeats the sentence's own words."""
    return replace(one, text="") if one.text in words else one


def _told(shown: tuple[Passage, ...], links: Links, address: str | None) -> Iterator[PassageTold]:
    for passage in shown:
        words = _words(passage)
        yield PassageTold(
            anchor=passage.anchor,
            pieces=passage.pieces,
            is_sentence=passage.is_sentence,
            opens=passage.opens,
            skips=passage.skips,
            standing=tuple(_beside(one, words) for one in links.standing(passage.anchor)),
            live=text_fragment(address, words) if address else None,
        )
