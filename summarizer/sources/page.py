"""A saved web page to text: its article without navigation, banners, comments and neighbours.

Owns how the article that trafilatura finds becomes paragraphs and blocks. Knows nothing of
files; what the page says of itself is read by `page_metadata`.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from summarizer.errors import SourceError
from summarizer.models.kinds import BlockKind
from summarizer.sources.content import Content, Flow, Metadata, content_of
from summarizer.sources.page_metadata import page_metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Extraction takes about 0.2 ms an element; an article's page has some hundreds to thousands.
MAX_ELEMENTS = 50_000

_BLOCKS = {"head", "p", "quote", "list", "item", "code", "table", "row", "div", "body"}
_KINDS = {"head": BlockKind.HEADING, "code": BlockKind.FURNITURE}
_MARKUP = re.compile(r"<[^<>]*>")


def read_page(source: str, markup: str) -> Content:
    """Return the content of an HTML page; SourceError when no article can be told in it."""
    # Kept out of start-up: only pages need them.
    from trafilatura import bare_extraction, load_html
    from trafilatura.settings import Document

    _quieten()
    tree = load_html(markup)
    if tree is None:
        return _without_article(source, markup, Metadata())
    if sum(1 for _ in tree.iter()) > MAX_ELEMENTS:
        raise SourceError(source, f"has more than {MAX_ELEMENTS} elements; save its text")
    metadata = page_metadata(tree)
    found = bare_extraction(tree, with_metadata=False, include_comments=False, include_tables=True)
    if not isinstance(found, Document) or found.body is None:
        return _without_article(source, markup, metadata)
    flow = Flow()
    _fill(flow, found.body)
    return content_of(flow, metadata)


def _without_article(source: str, markup: str, metadata: Metadata) -> Content:
    """Return an empty page as empty; a page whose words are lost is refused instead."""
    if _MARKUP.sub("", markup).strip():
        raise SourceError(source, "is a page in which no article was found; save its text")
    return Content("", metadata=metadata)


def _fill(flow: Flow, element: HtmlElement) -> None:
    """Add the paragraphs of an element, in order, those of nested ones for themselves."""
    words = [_unbroken(element.text)]
    for child in element:
        if child.tag in _BLOCKS:
            _end(flow, words, element)
            _add(flow, child)
        else:
            words.append(_inline(child))
        words.append(_unbroken(child.tail))
    _end(flow, words, element)


def _add(flow: Flow, element: HtmlElement) -> None:
    if element.tag == "row":
        flow.add(" | ".join(" ".join(_inline(cell).split()) for cell in element))
    else:
        _fill(flow, element)


def _end(flow: Flow, words: list[str], element: HtmlElement) -> None:
    """End the paragraph that is being gathered."""
    lines = (" ".join(line.split()) for line in "".join(words).split("\n"))
    flow.add("\n".join(line for line in lines if line), _KINDS.get(element.tag))
    words.clear()


def _inline(element: HtmlElement) -> str:
    """Return the words within an element; only a line break breaks their line."""
    if element.tag == "lb":
        return "\n"
    inner = "".join(_inline(child) + _unbroken(child.tail) for child in element)
    words = _unbroken(element.text) + inner
    return f" {words} " if element.tag in _BLOCKS else words


def _unbroken(words: str | None) -> str:
    return (words or "").replace("\n", " ")


def _quieten() -> None:
    """Keep the extractor's log off the terminal; a program that sets up logging still gets it."""
    for name in ("trafilatura", "htmldate"):
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
