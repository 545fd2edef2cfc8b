"""The words with which the markup of a page names its parts.

Owns how names in attributes are split into words, and which tags begin a paragraph of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NAMING = frozenset({"id", "class", "role", "aria-label"})
_NAMING_DATA = re.compile(
    r"data-(?:[a-z]+-){0,3}(?:name|type|role|component|test-?id|test|qa|region|module|widget)"
)
_SINGLE = frozenset({"id", "aria-label"})
_LONGEST = 500
_LONGEST_NAME = 3
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCKS = HEADINGS | {
    *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div"),
    *("dl", "dt", "figcaption", "figure", "footer", "form", "header", "hr", "li", "main", "nav"),
    *("ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead"),
    *("tr", "ul"),
}
"""Tags of HTML that end the line before them."""


def names_of(element: HtmlElement) -> frozenset[str]:
    """Return the lower-case words in the names that a page gives to an element.

    Of single names long ones are left out: they are made of headings ("share-of-the-vote-2030").
    """
    found: list[str] = []
    for key, value in element.attrib.items():
        if key in _NAMING or _NAMING_DATA.fullmatch(key):
            words = _WORD.findall(value[:_LONGEST])
            if key not in _SINGLE or len(words) <= _LONGEST_NAME:
                found += words
    return frozenset(map(str.lower, found))


def elements(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the elements of a tree in order, without comments and processing instructions."""
    return (element for element in tree.iter() if isinstance(element.tag, str))


def words_of(element: HtmlElement) -> str:
    """Return the text within an element on one line; neighbouring blocks are kept apart."""
    return " ".join(" ".join(_pieces(element)).split())


def _pieces(element: HtmlElement) -> Iterator[str]:
    for part in element.iter():
        if isinstance(part.tag, str) and part.tag not in {"script", "style", "noscript"}:
            yield part.text or ""
        if part is not element:
            yield part.tail or ""
