"""Pages that are no article: galleries, quizzes, indexes, films, walls of consent, programs.

Owns by what shape each is known and what a person is told to do. A page is refused only where
the shape leaves next to no text that could be an article.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.sources.pages.marks import HEADINGS, elements, words_of
from summarizer.sources.structured import Node, types_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LITTLE = 600
"""Characters below which the prose beside pictures, films or questions is no article."""
_SENTENCE = 60
_PICTURES = 4
_QUESTIONS = 3
_CARDS = 5
_MOSTLY = 0.6
_CARD = 400

_CONSENT = re.compile(
    r"\b(?:cookies?|consent|partners|personal data|privacy|tracking|legitimate interests?"
    r"|advertising|device|process(?:ing|es)? (?:of )?(?:your )?data)\b",
    re.IGNORECASE,
)
_OWN_VOICE = re.compile(r"\b(?:we|our|us|you|your)\b", re.IGNORECASE)
_FILM_HOSTS = re.compile(r"(?:youtube|youtu\.be|vimeo|dailymotion|/embed/|player\.)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Seen:
    """Is a page as it is judged: its tree, its JSON-LD, and the paragraphs of its body."""

    tree: HtmlElement
    nodes: Sequence[Node]
    paragraphs: Sequence[str]

    @property
    def types(self) -> frozenset[str]:
        """Return the types that the page says it has."""
        return frozenset().union(*map(types_of, self.nodes))

    @property
    def prose(self) -> int:
        """Return the characters in paragraphs of some length that are no captions."""
        captions = {words_of(e) for e in self.tree.iter("figcaption")}
        return sum(len(p) for p in self.paragraphs if len(p) >= _SENTENCE and p not in captions)


def refusal(page: Seen) -> str | None:
    """Return why a page is no article and what to do; None for one that may be."""
    return next((said for test, said in _REFUSALS if test(page)), None)


def _is_login(page: Seen) -> bool:
    """Tell a page that asks for a password and says nothing."""
    asks = any(field.get("type") == "password" for field in page.tree.iter("input"))
    return asks and page.prose == 0


def _leads_on(page: Seen) -> bool:
    """Tell a page that only sends its readers to another one."""
    sends = (e for e in page.tree.iter("meta") if e.get("http-equiv", "").lower() == "refresh")
    return page.prose == 0 and any("url" in e.get("content", "").lower() for e in sends)


def _is_gallery(page: Seen) -> bool:
    pictures = sum(1 for e in page.tree.iter("figure") if e.find(".//figcaption") is not None)
    said = not page.types.isdisjoint({"imagegallery", "mediagallery"})
    return (said or pictures >= _PICTURES) and page.prose < _LITTLE


def _is_quiz(page: Seen) -> bool:
    said = "quiz" in page.types
    return (said or _choices(page.tree) >= _QUESTIONS) and page.prose < _LITTLE * 2


def _choices(tree: HtmlElement) -> int:
    """Return how many questions with answers to choose from a page has."""
    groups: dict[str, int] = {}
    for element in tree.iter("input"):
        if element.get("type") in {"radio", "checkbox"} and element.get("name"):
            groups[element.get("name", "")] = groups.get(element.get("name", ""), 0) + 1
    asked = sum(1 for e in elements(tree) if e.tag in {"div", "section", "li"} and _offers(e))
    return max(sum(1 for size in groups.values() if size > 1), asked)


def _offers(element: HtmlElement) -> bool:
    """Tell a part of the page that offers buttons as the answers to a question."""
    buttons = sum(1 for e in element.iter("button"))
    parts = [e for e in element if isinstance(e.tag, str)]
    asks = any(words_of(e).endswith("?") for e in parts if e.tag in HEADINGS | {"p", "legend"})
    return asks and buttons >= _QUESTIONS - 1


def _is_film(page: Seen) -> bool:
    shown = page.tree.find(".//video") is not None or any(
        _FILM_HOSTS.search(e.get("src", "")) for e in page.tree.iter("iframe")
    )
    kind = page.tree.find('.//meta[@property="og:type"]')
    said = "videoobject" in page.types or (
        kind is not None and (kind.get("content") or "").startswith("video")
    )
    return (said or shown) and page.prose < _LITTLE


def _is_consent(page: Seen) -> bool:
    """Tell a page that speaks of nothing but what it wants to be allowed."""
    total = sum(map(len, page.paragraphs))
    wanting = sum(len(p) for p in page.paragraphs if _asks_consent(p))
    return total > 0 and wanting >= _MOSTLY * total


def _asks_consent(paragraph: str) -> bool:
    terms = {term.lower() for term in _CONSENT.findall(paragraph)}
    return len(terms) >= 2 and _OWN_VOICE.search(paragraph) is not None


def _is_index(page: Seen) -> bool:
    """Tell a page whose text stands below headings that lead elsewhere."""
    cards = list(_cards(page.tree))
    if len(cards) < _CARDS:
        return False
    teased = " ".join(words_of(card) for card in cards)
    body = [p for p in page.paragraphs if len(p) >= _SENTENCE // 2]
    within = sum(len(p) for p in body if " ".join(p.split()) in teased)
    return within >= _MOSTLY * sum(map(len, body))


def _cards(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the parts of a page that are a linked heading and a few words."""
    for element in elements(tree):
        if element.tag in HEADINGS and _is_linked(element):
            card = element
            while (above := card.getparent()) is not None and _is_card(above):
                card = above
            yield card


def _is_linked(heading: HtmlElement) -> bool:
    linked = sum(len(words_of(link)) for link in heading.iter("a"))
    words = len(words_of(heading))
    outer = any(above.tag == "a" for above in heading.iterancestors())
    return words > 0 and (outer or linked >= words * _MOSTLY)


def _is_card(element: HtmlElement) -> bool:
    headings = islice((e for e in elements(element) if e.tag in HEADINGS), 2)
    return len(list(headings)) == 1 and len(words_of(element)) <= _CARD


_REFUSALS: tuple[tuple[Callable[[Seen], bool], str], ...] = (
    (
        _is_consent,
        "is a cookie wall before the article; answer it in a browser, save the page and pass "
        "the file",
    ),
    (
        _is_login,
        "is a page that asks to log in; open the article in a browser, save it and pass the file",
    ),
    (
        _leads_on,
        "is a page that sends its readers on to another; give the address where a browser ends",
    ),
    (_is_quiz, "is a quiz and no article; give an article about the matter"),
    (
        _is_index,
        "is an index page that lists articles; give the addresses or files of those you want",
    ),
    (_is_gallery, "is a gallery of pictures and no article; give the article that it belongs to"),
    (_is_film, "is a page around a video and holds no article; give its transcript as text"),
)
