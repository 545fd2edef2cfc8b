"""Elements of a page to the paragraphs of a text.

Owns what begins a paragraph, what is a heading, a row of a table or code. Reads the tree that an
extractor makes as well as plain HTML.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.models.kinds import BlockKind
from summarizer.sources.content import Flow
from summarizer.sources.pages.marks import BLOCKS, HEADINGS

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PARTS = BLOCKS | {"head", "quote", "list", "item", "code", "row"}
_ROWS = {"row", "tr"}
_BREAKS = {"lb", "br"}
_ITEMS = {"item", "li"}
_NO_TEXT = {"script", "style", "noscript", "template", "svg", "button", "form", "figure"}
_KINDS = {"code": BlockKind.FURNITURE, "head": BlockKind.HEADING} | dict.fromkeys(
    HEADINGS, BlockKind.HEADING
)
_LONG_CELL = 200
"""Characters from which the cell of a table holds prose, as in pages laid out by tables."""
_ONE_NEWLINE = re.compile(r"(?<!\n)\n(?!\n)")
_EMPTY_LINES = re.compile(r"\n[ \n]*\n")


def fill(flow: Flow, element: HtmlElement) -> None:
    """Add the paragraphs of an element, in order, those of nested ones for themselves."""
    words = [_unbroken(element.text)]
    for child in element:
        if child.tag in _PARTS:
            _end(flow, words, element)
            _add(flow, child)
        elif child.tag == "div" or _holds_parts(child):
            _end(flow, words, element)
            fill(flow, child)
        else:
            words.append(_inline(child))
        words.append(_unbroken(child.tail))
    _end(flow, words, element)


def _holds_parts(element: HtmlElement) -> bool:
    return any(child.tag in _PARTS for child in element.iterdescendants())


def _add(flow: Flow, element: HtmlElement) -> None:
    cells = [" ".join(_inline(cell).split()) for cell in element] if element.tag in _ROWS else []
    if not cells or max(map(len, cells)) > _LONG_CELL or len(cells) < 2:
        if element.tag not in _NO_TEXT:
            fill(flow, element)
    elif _heads_table(element, cells):
        flow.add("".join(cells), BlockKind.CAPTION)
    else:
        flow.add(" | ".join(cells), BlockKind.TABLE)


def _heads_table(row: HtmlElement, cells: list[str]) -> bool:
    """Tell the caption of a table, of which extractors make a first row: one cell of many."""
    return len(cells) > 2 and row.getprevious() is None and bool(cells[0]) and not any(cells[1:])


def _end(flow: Flow, words: list[str], element: HtmlElement) -> None:
    """End the paragraph that is being gathered; empty lines make it several."""
    for paragraph in _EMPTY_LINES.split("".join(words)):
        lines = (" ".join(line.split()) for line in paragraph.split("\n"))
        kind = _KINDS.get(str(element.tag))
        flow.add("\n".join(line for line in lines if line), kind, item=_is_item(element))
    words.clear()


def _is_item(element: HtmlElement) -> bool:
    """Tell an item of a list, or a paragraph right within one."""
    parent = element.getparent()
    return element.tag in _ITEMS or (parent is not None and parent.tag in _ITEMS)


def _inline(element: HtmlElement) -> str:
    """Return the words within an element; only a line break breaks their line."""
    if element.tag in _BREAKS:
        return "\n"
    if element.tag in _NO_TEXT or not isinstance(element.tag, str):
        return ""
    inner = "".join(_inline(child) + _unbroken(child.tail) for child in element)
    words = _unbroken(element.text) + inner
    return f" {words} " if element.tag in _PARTS else words


def _unbroken(words: str | None) -> str:
    return _ONE_NEWLINE.sub(" ", words or "")
