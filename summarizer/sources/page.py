"""A saved web page to text: its article without navigation, banners, comments and neighbours.

Owns how the article that trafilatura finds becomes paragraphs and blocks. Knows nothing of
files; what the page says of itself is read by `page_metadata`.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from summarizer.errors import SourceError
from summarizer.models.article import Note
from summarizer.models.kinds import BlockKind
from summarizer.sources.content import Content, Flow, content_of
from summarizer.sources.page_metadata import page_metadata
from summarizer.sources.pages.containers import name_body, unfold_tables
from summarizer.sources.pages.edges import CORRECTION, mark_edges
from summarizer.sources.pages.inline import tidy_lines
from summarizer.sources.pages.live import live_blog, live_note
from summarizer.sources.pages.marked_dates import is_beside
from summarizer.sources.pages.marks import words_of
from summarizer.sources.pages.naming import mark_named_lines
from summarizer.sources.pages.paragraphs import fill
from summarizer.sources.pages.pruning import prune
from summarizer.sources.pages.refusing import Seen, refusal
from summarizer.sources.pages.stubs import stub_of
from summarizer.sources.scripted import NEEDS_SCRIPTS, needs_scripts
from summarizer.sources.structured import Node, read_structured

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_JSON_LD = './/script[@type="application/ld+json"]'
# Extraction takes about 0.2 ms an element; an article's page has some hundreds to thousands.
MAX_ELEMENTS = 50_000

_HEAD = 3000
_SAVED_FROM = re.compile(
    r"(?:saved from url=\(\d{4}\)|saved with SingleFile\s{1,9}url:\s)(https?://[^\s<>\"]{1,2000})"
)
_LONGEST_CORRECTION = 1000
_SHORT = 500
"""Characters below which what was found may be no more than a request for scripts."""


def read_page(source: str, markup: str, address: str | None = None) -> Content:
    """Return the content of an HTML page; SourceError when no article can be told in it.

    What the page calls its own address is taken from the `address` where it was found, or where
    the browser that saved it says that it was.
    """
    _quieten()
    tree = _parsed(markup)
    if tree is None:
        raise SourceError(source, _NO_ARTICLE)
    if sum(1 for _ in tree.iter()) > MAX_ELEMENTS:
        raise SourceError(source, f"has more than {MAX_ELEMENTS} elements; save its text")
    try:
        return _content(source, tree, address or _saved_from(markup))
    except _BAD_PAGE as error:
        raise SourceError(source, "is a page too malformed to be read; save its text") from error


def _saved_from(markup: str) -> str | None:
    """Return the address that a browser writes above a page that it saves."""
    found = _SAVED_FROM.search(markup[:_HEAD])
    return found[1] if found else None


def _content(source: str, tree: HtmlElement, address: str | None) -> Content:
    """Return the content of a parsed page, a live blog's in the order of its times."""
    structured = read_structured(script.text or "" for script in tree.iterfind(_JSON_LD))
    nodes = structured.nodes
    metadata = page_metadata(tree, structured.metadata, address)
    pruned = deepcopy(tree)
    unfold_tables(pruned)
    tidy_lines(pruned)
    prune(pruned)
    flow = live_blog(pruned, nodes, metadata.published)
    notes: tuple[Note, ...] = ()
    if flow is not None:
        notes = (live_note(len(flow.updates())),)
    else:
        flow = _article_flow(source, pruned, tree, nodes)
        notes = stub_of(tree, nodes, flow.paragraphs())
    mark_named_lines(flow, tree)
    mark_edges(flow, tree, metadata.author)
    _add_corrections(flow, tree)
    return content_of(flow, metadata, notes)


def _article_flow(
    source: str, tree: HtmlElement, whole: HtmlElement, nodes: Sequence[Node]
) -> Flow:
    """Return the paragraphs of an article; SourceError for a page that is none."""
    flow = _extracted(tree)
    told = any("articleBody" in node for node in nodes)
    if len(flow.text()) < _SHORT and not told and needs_scripts(whole):
        raise SourceError(source, NEEDS_SCRIPTS)
    problem = refusal(Seen(whole, nodes, flow.paragraphs()))
    if problem is None and not flow.paragraphs():
        problem = _NO_ARTICLE
    if problem is not None:
        raise SourceError(source, problem)
    return flow


def _extracted(tree: HtmlElement) -> Flow:
    """Return the paragraphs that are found on a page, its own where they come as one lump."""
    name_body(tree)
    body = _article_body(tree)
    flow = Flow()
    if body is not None:
        fill(flow, body)
    own = [words for e in tree.iter("p") if (words := words_of(e))]
    if len(own) > 1 and len(flow.paragraphs()) == 1 and own[0] in flow.text():
        flow = Flow()
        for words in own:
            flow.add(words)
    return flow


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
    """Add the notes of correction that extractors take for furniture, as they stand in footers."""
    text = flow.text()
    for element in tree.iter("p"):
        words = " ".join("".join(element.itertext()).split())
        is_new = len(words) <= _LONGEST_CORRECTION and words not in text
        if is_new and CORRECTION.match(words) and not is_beside(element):
            flow.add(words, BlockKind.CORRECTION)


def _quieten() -> None:
    """Keep the extractor's log off the terminal; a program that sets up logging still gets it."""
    for name in ("trafilatura", "htmldate"):
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
