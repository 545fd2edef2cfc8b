"""Lines that a page names for what they are: the standfirst and the byline.

Owns how they are found by their names; what such a line says is read elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarizer.models.kinds import BlockKind
from summarizer.sources.content import Flow
from summarizer.sources.pages.marks import HEADINGS, elements, names_of, words_of
from summarizer.sources.pages.names import BYLINE, STANDFIRST

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LINES = HEADINGS | {"p", "div", "span", "address", "section", "header"}
_LONGEST_STANDFIRST = 400
_LONGEST_BYLINE = 120


def mark_named_lines(flow: Flow, tree: HtmlElement) -> None:
    """Mark the paragraphs of a flow that the page names a standfirst or a byline."""
    for words in _named(tree, STANDFIRST, _LONGEST_STANDFIRST):
        flow.mark(words, BlockKind.HEADING)
    for words in _named(tree, BYLINE, _LONGEST_BYLINE):
        flow.mark(words, BlockKind.BYLINE)


def _named(tree: HtmlElement, wanted: frozenset[str], longest: int) -> Iterator[str]:
    """Yield the words of the parts with such a name, and of their lines."""
    for element in elements(tree):
        named = element.tag in _LINES and not names_of(element).isdisjoint(wanted)
        if named and len(words_of(element)) <= longest:
            yield from filter(None, map(words_of, _lines(element)))


def _lines(element: HtmlElement) -> Iterator[HtmlElement]:
    yield element
    yield from element.iterdescendants("p", "div", "h2", "h3")
