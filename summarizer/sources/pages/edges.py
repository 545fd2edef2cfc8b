"""The two ends of an article: what leads from its headline to its byline, and its last notes.

Owns how these are told by their place and by how they are set, where a page gives them no name
that is known. Knows nothing of what the notes say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from summarizer.models.kinds import BlockKind
from summarizer.sources.content import Flow
from summarizer.sources.pages.marks import BLOCKS, HEADINGS, elements, names_of, words_of
from summarizer.sources.pages.names import BYLINE

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LEAVES = HEADINGS | {"p", "li", "div"}
_LONGEST_LEAD = 600
_MOST_LEADS = 6
_LONGEST_HEADER = 1000
_MOST_NOTES = 4
_LONGEST_NOTE = 60
CORRECTION = re.compile(
    r"(?:correction|clarification|editor['’]s note)\b|"
    r"this (?:article|story|report|page|piece) (?:was|has been) (?:amended|corrected|updated)\b",
    re.IGNORECASE,
)
"""How a note begins that is not beside the matter."""


def mark_edges(flow: Flow, tree: HtmlElement, author: str | None) -> None:
    """Mark the lines that lead to a byline as headings, and notes below the text as furniture."""
    for words in _leads(tree):
        flow.mark(words, BlockKind.HEADING)
    notes = set(map(words_of, tree.iter("em", "i")))
    names = [name.strip() for name in (author or "").split(",") if " " in name.strip()]
    last = (words for words in flow.last_paragraphs(_MOST_NOTES) if not CORRECTION.match(words))
    for words in takewhile(lambda note: note in notes or _is_about(note, names), last):
        flow.mark(words, BlockKind.FURNITURE)


def _leads(tree: HtmlElement) -> list[str]:
    """Return what stands between the headline and the byline, or with both in a header."""
    title = tree.find(".//h1")
    if title is None:
        return []
    header = next((e for e in title.iterancestors("header")), None)
    if header is not None and len(words_of(header)) <= _LONGEST_HEADER:
        return [words_of(e) for e in elements(header) if _is_leaf(e) and e is not title]
    found: list[str] = []
    for element in _after(title):
        if _is_byline(element):
            return found if sum(map(len, found)) <= _LONGEST_LEAD else []
        if _is_leaf(element) and words_of(element):
            found.append(words_of(element))
        if len(found) > _MOST_LEADS:
            return []
    return []


def _after(title: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the elements that follow one in the order of the page, without those within it."""
    within = set(title.iter())
    seen = False
    for element in elements(title.getroottree().getroot()):
        seen = seen or element is title
        if seen and element not in within:
            yield element


def _is_leaf(element: HtmlElement) -> bool:
    return element.tag in _LEAVES and not any(
        child.tag in BLOCKS for child in element.iterdescendants()
    )


def _is_byline(element: HtmlElement) -> bool:
    named = element.get("rel") == "author" or element.get("itemprop") in {"author", "datePublished"}
    return named or element.tag in {"time", "address"} or not names_of(element).isdisjoint(BYLINE)


def _is_about(words: str, names: list[str]) -> bool:
    """Tell a last paragraph that tells who the author is: it goes on after the name."""
    opening = next((name for name in names if words.startswith(name)), None)
    return (
        opening is not None
        and words[len(opening) :].lstrip(", ")[:1].islower()
        and words.count(" ") < _LONGEST_NOTE
    )
