"""Where on a page its article is, for extractors that look for names and tables of data.

Owns two kinds of help: tables that only lay out a page become plain parts, and the one part that
holds nearly all prose is named as the article's body where nothing is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.sources.pages.masses import Mass, masses

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LAYOUT_CELL = 400
_NEARLY_ALL = 0.85
_LEAST_PROSE = 300
_BODIES = {"article", "div", "main", "section"}
_CELLS = {"tbody", "tr", "td", "th", "thead"}


def unfold_tables(tree: HtmlElement) -> None:
    """Turn tables that lay out a page into plain parts: those around tables or long cells."""
    for table in list(tree.iter("table")):
        if _lays_out(table):
            for part in list(table.iter(*_CELLS)):
                if next(part.iterancestors("table"), None) is table:
                    part.tag = "div"
            table.tag = "div"


def name_body(tree: HtmlElement) -> None:
    """Name the smallest part that holds nearly all prose as the body of the article."""
    if (
        tree.find(".//article") is not None
        or tree.find('.//*[@itemprop="articleBody"]') is not None
    ):
        return
    found = masses(tree)
    whole = found[tree].prose
    part = tree
    while (inner := _inner(part, found, whole)) is not None:
        part = inner
    if part.tag == "body":
        part = _wrapped(part)
    if part.tag in _BODIES and whole >= _LEAST_PROSE:
        part.set("itemprop", "articleBody")


def _wrapped(body: HtmlElement) -> HtmlElement:
    """Return a part that holds all of a page whose article stands right in its body."""
    part = body.makeelement("div")
    part.text, body.text = body.text, None
    part.extend(list(body))
    body.append(part)
    return part


def _inner(part: HtmlElement, found: dict[HtmlElement, Mass], whole: int) -> HtmlElement | None:
    """Return the child that holds nearly all prose, when it is a part and no paragraph."""
    children = (child for child in part if child.tag in _BODIES | {"body"})
    return next((c for c in children if found[c].prose >= whole * _NEARLY_ALL), None)


def _lays_out(table: HtmlElement) -> bool:
    if table.find(".//table") is not None or table.get("role") in {"presentation", "none"}:
        return True
    cells = (cell for cell in table.iter("td") if len("".join(cell.itertext())) > _LAYOUT_CELL)
    return any(len(cell.findall(".//p")) > 1 or len(cell.findall(".//br")) > 1 for cell in cells)
