"""The words with which the markup of a page names its parts.

Owns how names in attributes are split into words, and which tags begin a paragraph of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NAMING = ("id", "class", "data-component", "data-testid", "data-type", "role", "aria-label")
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
    """Return the lower-case words in the names that a page gives to an element."""
    said = " ".join(element.get(key, "") for key in _NAMING if key in element.attrib)
    return frozenset(word.lower() for word in _WORD.findall(said[:500]))


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
