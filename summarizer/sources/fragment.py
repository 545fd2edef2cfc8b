"""Markup that is all article to text: an item of a feed, a chapter, the text field of a corpus.

Owns which elements break paragraphs and which are headings, captions or nothing to read. Unlike a
page it has no furniture around it, so nothing has to be told from an article.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Literal

from summarizer.models.kinds import BlockKind
from summarizer.sources.content import Flow, one_line
from summarizer.sources.pages.marks import BLOCKS, HEADINGS

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MARKUP = re.compile(r"<(?:/(?:p|div|a|b|i|em|strong|span|li|h[1-6])|br ?/?|p|div|img)\b", re.I)
_TAGS = re.compile(r"</?[A-Za-z][^<>]{0,2000}>")
_BREAKS = re.compile(
    r"<(?:/?(?:p|div|h[1-6]|li|ul|ol|tr|blockquote|section|article|figure|table)|br)\b", re.I
)
_BLOCKS = BLOCKS | {"fieldset", "html"}
_UNREAD = frozenset(
    "audio button canvas embed head iframe img input link math meta noscript object picture script "
    "select source style svg template textarea title track video".split()
)
_Kind = BlockKind | Literal["item"] | None
_ITEM: Final = "item"
_KINDS: dict[str, _Kind] = {
    **dict.fromkeys(HEADINGS, BlockKind.HEADING),
    **dict.fromkeys(("figcaption", "caption"), BlockKind.CAPTION),
    **dict.fromkeys(("nav", "footer", "form", "button", "pre", "code"), BlockKind.FURNITURE),
    "li": _ITEM,
}
MOST_ELEMENTS = 200_000
_DEEPEST = 200


def looks_like_markup(text: str) -> bool:
    """Tell HTML from plain text by a tag that only HTML has."""
    return "<" in text and _MARKUP.search(text) is not None


def plain_line(markup: str | None) -> str | None:
    """Return a title without its markup and entities, on one line; None where nothing is left."""
    if markup is None:
        return None
    bare = _TAGS.sub(_space_of, markup) if "<" in markup else markup
    return one_line(html.unescape(html.unescape(bare)))


def _space_of(tag: re.Match[str]) -> str:
    """Return what stands for a tag: tags within a line part no word."""
    return " " if _BREAKS.match(tag[0]) else ""


def read_fragment(markup: str) -> Flow:
    """Return the paragraphs of markup; what has no words in it leaves nothing."""
    from lxml import html as lxml_html  # kept out of start-up: plain text needs no parser
    from lxml.etree import ParserError

    flow = Flow()
    try:
        tree = lxml_html.document_fromstring(markup)
    except (ParserError, ValueError):
        return flow
    fill(flow, tree)
    return flow


def fill(flow: Flow, tree: HtmlElement) -> None:
    """Add the paragraphs of a parsed tree, up to `MOST_ELEMENTS` of its elements."""
    words: list[str] = []
    kind: _Kind = None
    for break_kind, text in _pieces(tree):
        if text is not None:
            words.append(text)
            continue
        _end(flow, words, kind)
        kind = break_kind
    _end(flow, words, kind)


def _end(flow: Flow, words: list[str], kind: _Kind) -> None:
    lines = (" ".join(line.split()) for line in "".join(words).split("\n"))
    paragraph = "\n".join(line for line in lines if line)
    flow.add(paragraph, None if kind == _ITEM else kind, item=kind == _ITEM)
    words.clear()


_Piece = tuple[_Kind, str | None]


def _pieces(tree: HtmlElement) -> Iterator[_Piece]:
    """Yield words, and between paragraphs the kind of what follows.

    A stack of one's own: markup may be nested deeper than Python calls.
    """
    stack: list[tuple[HtmlElement | None, _Kind, str | None]] = [(tree, None, None)]
    seen = 0
    while stack:
        element, kind, tail = stack.pop()
        if element is None:
            yield kind, tail
            continue
        seen += 1
        if seen > MOST_ELEMENTS:
            return
        tag = element.tag if isinstance(element.tag, str) else None
        inner = _KINDS.get(tag or "", kind)
        breaks = tag in _BLOCKS
        if breaks:
            yield inner, None
        after: list[tuple[HtmlElement | None, _Kind, str | None]] = []
        if tag == "br":
            yield inner, "\n"
        elif tag is not None and tag not in _UNREAD:
            yield inner, _unbroken(element.text)
            after += _children(element, inner)
        if breaks:
            after.append((None, kind, None))
        stack.extend(reversed(after))


def _children(
    element: HtmlElement, kind: _Kind
) -> Iterator[tuple[HtmlElement | None, _Kind, str | None]]:
    for child in element:
        yield child, kind, None
        yield None, kind, _unbroken(child.tail)


def _unbroken(words: str | None) -> str:
    return (words or "").replace("\n", " ").replace("\r", " ")
