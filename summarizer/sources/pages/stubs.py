"""Articles of which a page shows the beginning only.

Owns by what a page shows that: what its JSON-LD says, a wall below a few lines, a text that
breaks off. What is shown whole is no stub, whatever stands around it: a call to subscribe below
the list of an article's subjects is the site's, not a wall before the rest of the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from summarizer.models.article import Note
from summarizer.reading.stubs import (
    BROKEN,
    FEW_WORDS,
    WALLED,
    breaks_off,
    calls_for_subscription,
    stub_saying,
)
from summarizer.sources.pages.marks import HEADINGS, elements, names_of, words_of
from summarizer.sources.structured import Node

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NOT_FREE = "only its beginning was given: the page says that the article is not free to read"
_LONGER = "only its beginning was given: the page says that the article has {} words"
_SHARE = 0.6
_NEARLY_ALL = 0.9
_A_LINE = 30
_LONGEST_NUMBER = 7
_WALLS = frozenset({"paywall", "regwall", "loginwall", "signinwall", "paygate"})
_WALL_PAIRS = tuple(
    frozenset({first, second})
    for first in ("pay", "premium", "subscribe", "subscription", "subscriber", "metered", "article")
    for second in ("wall", "gate", "barrier")
)
_SUBJECTS = frozenset(
    """tags keywords hashtags etiquetas schlagworte schlagwoerter stichworte mots motscles
    sujets parole argomenti nyckelord emneord trefwoorden""".split()
)
_SUBJECTS_LABEL = re.compile(
    r"(?:tags?|topics?|filed (?:under|in)|keywords?|archivado en|etiquetas|temas(?: relacionados)?"
    r"|schlagw[oö]rter|schlagworte|stichworte|themen|mots[- ]cl[ée]s|th[èe]mes?|argomenti|parole "
    r"chiave|trefwoorden|nyckelord|emneord|etiquetado en|assuntos|palavras-chave)\s*:?",
    re.IGNORECASE,
)
"""Above the subjects of an article, which stand where it has ended."""
_LABELS = HEADINGS | {"p", "span", "strong", "b", "div", "dt", "li"}


def stub_of(
    tree: HtmlElement, nodes: Sequence[Node], paragraphs: Sequence[str]
) -> tuple[Note, ...]:
    """Return the note that a page shows only the beginning of its article, if it does."""
    words = sum(len(paragraph.split()) for paragraph in paragraphs)
    told = _word_count(nodes)
    if told and words < told * _SHARE:
        return (stub_saying(_LONGER.format(told)),)
    if words > FEW_WORDS or not paragraphs:
        return ()
    if any(map(_is_not_free, nodes)):
        return (stub_saying(_NOT_FREE),)
    if not _is_whole(nodes, words) and _stands_before_wall(tree, paragraphs):
        return (stub_saying(WALLED),)
    return (stub_saying(BROKEN),) if breaks_off(paragraphs[-1]) else ()


def _word_count(nodes: Sequence[Node]) -> int:
    counts = (str(node.get("wordCount")) for node in nodes)
    numbers = (int(count) for count in counts if count.isdecimal() and len(count) < _LONGEST_NUMBER)
    return max(numbers, default=0)


def _is_not_free(node: Node) -> bool:
    """Tell a node that is not free, or has a part that is not."""
    parts = node.get("hasPart")
    said = [node, *(parts if isinstance(parts, list) else [parts])]
    return any(_denies(part) for part in said if isinstance(part, Mapping))


def _denies(node: Mapping[str, object]) -> bool:
    return str(node.get("isAccessibleForFree")).lower() in {"false", "no", "0"}


def _is_whole(nodes: Sequence[Node], words: int) -> bool:
    """Tell an article that its page says to be free, or that has all the words it should have."""
    free = any(str(node.get("isAccessibleForFree")).lower() in {"true", "yes"} for node in nodes)
    told = _word_count(nodes)
    return free or (told > 0 and words >= told * _NEARLY_ALL)


def _stands_before_wall(tree: HtmlElement, paragraphs: Sequence[str]) -> bool:
    """Tell a text below which a wall comes before its subjects do."""
    begun = False
    for element in elements(tree):
        own = " ".join((element.text or "").split())
        if begun and _names_subjects(element, own):
            return False
        begun = begun or (len(own) >= _A_LINE and any(p.startswith(own) for p in paragraphs))
        if _is_wall(element):
            return True
    return False


def _names_subjects(element: HtmlElement, own: str) -> bool:
    """Tell the list of what an article is about, by its name or by its label."""
    if not names_of(element).isdisjoint(_SUBJECTS):
        return True
    return element.tag in _LABELS and _SUBJECTS_LABEL.fullmatch(own) is not None


def _is_wall(element: HtmlElement) -> bool:
    """Tell a part of a page that is named a wall, or a short one that asks for a subscription."""
    if element.tag in {"html", "body", "head", "script", "style", "a", "nav", "header"}:
        return False
    names = names_of(element)
    if not names.isdisjoint(_WALLS) or any(pair <= names for pair in _WALL_PAIRS):
        return bool(words_of(element))
    return any(calls_for_subscription(words) for words in _own_words(element))


def _own_words(element: HtmlElement) -> Iterator[str]:
    """Yield what an element says itself, when it is a line and no container of lines."""
    if element.tag in {"h2", "h3", "h4", "p", "div", "span", "strong", "b", "button"}:
        own = " ".join((element.text or "").split())
        if own:
            yield own
