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
from summarizer.sources.content import Content, Flow, content_of
from summarizer.sources.page_metadata import is_beside, page_metadata
from summarizer.sources.scripted import NEEDS_SCRIPTS, needs_scripts

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Extraction takes about 0.2 ms an element; an article's page has some hundreds to thousands.
MAX_ELEMENTS = 50_000

_BLOCKS = {"head", "p", "quote", "list", "item", "code", "table", "row", "div", "body"}
_KINDS = {"head": BlockKind.HEADING, "code": BlockKind.FURNITURE}
_ONE_NEWLINE = re.compile(r"(?<!\n)\n(?!\n)")
_EMPTY_LINES = re.compile(r"\n[ \n]*\n")

# Extractors take what stands in an article's footer for furniture, corrections as well.
_CORRECTION = re.compile(
    r"(?:correction|clarification|editor['’]s note)\b|"
    r"this (?:article|story|report|page|piece) (?:was|has been) (?:amended|corrected|updated)\b",
    re.IGNORECASE,
)
_LONGEST_CORRECTION = 1000
_SHORT = 500
"""Characters below which what was found may be no more than a request for scripts."""


def read_page(source: str, markup: str, address: str | None = None) -> Content:
    """Return the content of an HTML page; SourceError when no article can be told in it.

    What the page calls its own address is taken from the `address` where it was found.
    """
    _quieten()
    tree = _parsed(markup)
    if tree is None:
        raise SourceError(source, _NO_ARTICLE)
    if sum(1 for _ in tree.iter()) > MAX_ELEMENTS:
        raise SourceError(source, f"has more than {MAX_ELEMENTS} elements; save its text")
    is_scripted = needs_scripts(tree)  # extraction takes the scripts out
    try:
        metadata, body = page_metadata(tree, address), _article_body(tree)
    except _BAD_PAGE as error:
        raise SourceError(source, "is a page too malformed to be read; save its text") from error
    flow = Flow()
    if body is not None:
        _fill(flow, body)
    if is_scripted and len(flow.text()) < _SHORT:
        raise SourceError(source, NEEDS_SCRIPTS)
    if body is None:
        raise SourceError(source, _NO_ARTICLE)
    _add_corrections(flow, tree)
    return content_of(flow, metadata)


def _parsed(markup: str) -> HtmlElement | None:
    """Return the root of a page; lone elements become the page that browsers make of them."""
    from trafilatura import load_html  # kept out of start-up: only pages need it

    tree = load_html(markup)
    if tree is not None and tree.tag == "html":
        return tree
    return load_html(f"<html><body>{markup}</body></html>")


def _article_body(tree: HtmlElement) -> HtmlElement | None:
    """Return the tree of the article that the extractor finds in a page."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    found = bare_extraction(tree, with_metadata=False, include_comments=False, include_tables=True)
    return found.body if isinstance(found, Document) else None


# What the extractor and the libraries below it raise where a page breaks their assumptions.
_BAD_PAGE = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)
_NO_ARTICLE = "is a page in which no article was found; save its text"


def _add_corrections(flow: Flow, tree: HtmlElement) -> None:
    """Add the notes of correction that were taken for furniture."""
    text = flow.text()
    for element in tree.iter("p"):
        words = " ".join("".join(element.itertext()).split())
        is_new = len(words) <= _LONGEST_CORRECTION and words not in text
        if is_new and _CORRECTION.match(words) and not is_beside(element):
            flow.add(words, BlockKind.CORRECTION)


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
    """End the paragraph that is being gathered; empty lines make it several."""
    for paragraph in _EMPTY_LINES.split("".join(words)):
        lines = (" ".join(line.split()) for line in paragraph.split("\n"))
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
    return _ONE_NEWLINE.sub(" ", words or "")


def _quieten() -> None:
    """Keep the extractor's log off the terminal; a program that sets up logging still gets it."""
    for name in ("trafilatura", "htmldate"):
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
