"""What stands within the lines of an article and is none of its words.

Owns the marks of footnotes, the cards that open over a link, and buttons around headings, whose
words count. Knows nothing of what stands beside an article.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.sources.pages.marks import BLOCKS, HEADINGS, words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z]|[↑↩^⤴]\ufe0e?)[\])]?")
_NOTE_MARKS = frozenset({"noteref", "doc-noteref", "doc-backlink"})
_CARD_LINKS = 3
_TITLED = HEADINGS | {"dt", "summary", "legend"}


def tidy_lines(tree: HtmlElement) -> None:
    """Take marks and cards out of lines, and buttons from around the words of headings."""
    for button in list(tree.iter("button")):
        if any(above.tag in _TITLED for above in button.iterancestors()):
            button.drop_tag()
    for element in [*filter(_is_mark, tree.iter("a")), *filter(_is_card, tree.iter("span"))]:
        if element.getparent() is not None:
            element.drop_tree()


def _is_mark(link: HtmlElement) -> bool:
    """Tell the mark of a footnote, or the way back: a link to a place on a number or a sign."""
    address = link.get("href") or ""
    named = {link.get("role"), link.get("epub:type")}
    leads = address.startswith("#") or not _NOTE_MARKS.isdisjoint(named)
    return leads and _MARK.fullmatch(words_of(link)) is not None


def _is_card(span: HtmlElement) -> bool:
    """Tell links that open over a name within a paragraph: several, and nothing around them."""
    links = span.findall(".//a")
    if len(links) < _CARD_LINKS or not any(above.tag == "p" for above in span.iterancestors()):
        return False
    linked = sum(len(words_of(link)) for link in links)
    return 2 * linked > len(words_of(span)) and span.getparent().tag not in BLOCKS
