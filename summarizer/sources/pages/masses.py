"""How much text the parts of a page hold, and how much of it is links.

Owns the one walk that measures all elements at once, so that no rule reads a subtree again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.sources.pages.marks import HEADINGS

if TYPE_CHECKING:
    from lxml.html import HtmlElement

PROSE = 80
"""Letters outside of links from which a paragraph counts as prose."""
NO_TEXT = {"script", "style", "noscript", "template", "svg", "button", "select", "option"}
_PARAGRAPHS = {"p", "li", "dd", "blockquote", "td"}
_PARTS = {"div", "section", "article", "main"}


@dataclass(slots=True)
class Mass:
    """Counts the characters within an element: linked, in headings, plain, and in prose."""

    linked: int = 0
    headed: int = 0
    plain: int = 0
    prose: int = 0
    links: int = 0

    @property
    def all(self) -> int:
        """Return all characters."""
        return self.linked + self.headed + self.plain

    def take(self, other: Mass) -> None:
        """Add what another element holds."""
        self.linked += other.linked
        self.headed += other.headed
        self.plain += other.plain
        self.prose += other.prose
        self.links += other.links


def masses(tree: HtmlElement) -> dict[HtmlElement, Mass]:
    """Return what each element of a tree holds, in one walk from the leaves up."""
    found: dict[HtmlElement, Mass] = {}
    for element in reversed(list(tree.iter())):
        mass = found.setdefault(element, Mass())
        if not isinstance(element.tag, str) or element.tag in NO_TEXT:
            mass = found[element] = Mass()
        else:
            _close(element, mass)
        parent = element.getparent()
        if parent is not None:
            above = found.setdefault(parent, Mass())
            above.take(mass)
            above.plain += len((element.tail or "").strip())
    return found


def _close(element: HtmlElement, mass: Mass) -> None:
    """Count an element's own text, and turn what it holds into what its tag makes of it."""
    mass.plain += len((element.text or "").strip())
    if element.tag == "a":
        mass.linked, mass.headed, mass.plain, mass.links = mass.all, 0, 0, mass.links + 1
    elif element.tag in HEADINGS:
        mass.headed, mass.plain = mass.headed + mass.plain, 0
    elif element.tag in _PARAGRAPHS and mass.plain >= PROSE and not mass.prose:
        mass.prose = mass.plain
    elif element.tag in _PARTS:
        own = len((element.text or "").strip())
        own += sum(len((child.tail or "").strip()) for child in element)
        mass.prose += own if own >= PROSE * 2 else 0  # a teaser's line is shorter
