"""Pages that are empty until scripts fill them.

Owns how they are told: hardly a word beside the scripts. Runs no script.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

NEEDS_SCRIPTS = (
    "is a page that scripts fill, and none are run here; open it in a browser, save the page "
    "and pass the file"
)
_FEW_WORDS = 50
_UNSEEN = {"script", "style", "template", "noscript", "head", "svg"}
_DATA = re.compile(r"json", re.IGNORECASE)
_ASKS = re.compile(r"\bjava ?script\b|\bchecking your browser\b|\bjust a moment\b", re.IGNORECASE)


def needs_scripts(tree: HtmlElement) -> bool:
    """Tell a page that shows hardly a word, and has scripts to show more or asks for them."""
    if _has_words(tree):
        return False
    scripts = [s for s in tree.iter("script") if not _DATA.search(s.get("type") or "")]
    bodies = tree.iter("body", "noscript")
    said = " ".join(words for body in bodies for words in body.itertext())
    return bool(scripts) and (_has_a_stage(tree) or bool(_ASKS.search(said)))


def _has_words(tree: HtmlElement) -> bool:
    count = 0
    for words in _seen(tree):
        count += len(words.split())
        if count >= _FEW_WORDS:
            return True
    return False


def _has_a_stage(tree: HtmlElement) -> bool:
    """Tell whether a page has an empty element with a name, where a script can put an article."""
    return any(
        element.get("id") and not len(element) and not (element.text or "").strip()
        for element in tree.iter("div", "main", "section", "article")
    )


def _seen(tree: HtmlElement) -> Iterator[str]:
    """Yield the words of a page that a reader without scripts sees."""
    unseen: set[HtmlElement] = set()
    for element in tree.iter():
        parent = element.getparent()
        if element.tag in _UNSEEN or not isinstance(element.tag, str) or parent in unseen:
            unseen.add(element)
        else:
            yield element.text or ""
        if parent is not None and parent not in unseen:
            yield element.tail or ""
