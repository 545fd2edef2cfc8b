"""Markup that is all article to text: an item of a feed, a chapter, the text field of a corpus.

Owns which elements break paragraphs and which are headings, captions or nothing to read. Unlike a
page it has no furniture around it, so nothing has to be told from an article.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal

from summarizer.models.kinds import BlockKind
from summarizer.sources.content import Flow, one_line
from summarizer.sources.pages.inline import tidy_lines
from summarizer.sources.pages.marks import BLOCKS, HEADINGS, words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MARKUP = re.compile(r"<(?:/(?:p|div|a|b|i|em|strong|span|li|h[1-6])|br ?/?|p|div|img)\b", re.I)
_DECLARATION = re.compile(r"\A\ufeff?\s*<\?xml[^>]{0,200}>")
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
_NOTES = frozenset(
    """doc-footnote doc-endnote doc-endnotes footnote footnotes endnote endnotes rearnote
    rearnotes""".split()
)
_NOTE_ID = re.compile(r"(?:footnote|endnote)-\d+$")
_LINES = frozenset({"p", "li", "div", "dd", "aside"})
_MOST_AROUND = 5
_LONGEST_CELL = 200
_SOFT = re.compile(r"(?<=[^\W_\d]|,)\n(?=[a-zà-ÿ])")
"""A break within a sentence: nothing ends before it, and a small letter follows."""
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
        # What is decoded has no encoding any more, and the parser takes none from a declaration.
        tree = lxml_html.document_fromstring(_DECLARATION.sub("", markup, count=1))
    except (ParserError, ValueError):
        return flow
    _name_notes(tree)
    tidy_lines(tree)
    fill(flow, tree)
    return flow


def _name_notes(tree: HtmlElement) -> None:
    """Name the notes that only links show: a mark that leads there, and at its start one back."""
    targets = set(tree.xpath("//@id"))
    seen: set[str] = set()
    for link in tree.iter("a"):
        address = link.get("href") or ""
        if not address.startswith("#"):
            continue
        line = next((e for e in link.iterancestors() if e.tag in _LINES), None)
        if line is not None and address[1:] in targets and _begins_with(line, link):
            own = {link.get("id"), line.get("id")} - {None}
            if not seen.isdisjoint(f"#{name}" for name in own):
                line.set("role", "doc-footnote")
        seen.add(address)


def _begins_with(line: HtmlElement, link: HtmlElement) -> bool:
    """Tell whether nothing is said in a line before a link."""
    for element in islice(line.iter(), _MOST_AROUND):
        if element is link:
            return True
        if (element.text or "").strip():
            return False
    return False


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
    paragraph = _SOFT.sub(" ", "\n".join(line for line in lines if line))
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
        inner = _kind_within(element, tag, kind)
        breaks = tag in _BLOCKS
        if breaks:
            yield inner, None
        after: list[tuple[HtmlElement | None, _Kind, str | None]] = []
        if tag == "br":
            yield inner, "\n"
        elif inner is BlockKind.TABLE:
            yield inner, " | ".join(map(words_of, element))
        elif tag is not None and tag not in _UNREAD:
            yield inner, _unbroken(element.text)
            after += _children(element, inner)
        if breaks:
            after.append((None, kind, None))
        stack.extend(reversed(after))


def _kind_within(element: HtmlElement, tag: str | None, kind: _Kind) -> _Kind:
    """Return what the words within an element are: notes and rows stay what they are."""
    if kind is BlockKind.FURNITURE or _is_note(element):
        return BlockKind.FURNITURE
    if tag == "tr" and _is_row(element):
        return BlockKind.TABLE
    return _KINDS.get(tag or "", kind)


def _is_note(element: HtmlElement) -> bool:
    """Tell a footnote or an endnote, as books and word processors mark them."""
    named = {element.get("role"), *str(element.get("epub:type") or "").split()}
    return not _NOTES.isdisjoint(named) or _NOTE_ID.match(element.get("id") or "") is not None


def _is_row(row: HtmlElement) -> bool:
    """Tell a row of data from one that lays out a page."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    if len(cells) < 2 or len(cells) != len(row) or row.find(".//table") is not None:
        return False
    return all(len(words_of(cell)) <= _LONGEST_CELL for cell in cells)


def _children(
    element: HtmlElement, kind: _Kind
) -> Iterator[tuple[HtmlElement | None, _Kind, str | None]]:
    for child in element:
        yield child, kind, None
        yield None, kind, _unbroken(child.tail)


def _unbroken(words: str | None) -> str:
    return (words or "").replace("\n", " ").replace("\r", " ")
