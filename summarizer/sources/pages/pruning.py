"""What stands beside an article on its page: dialogs, boxes of links, players, forms.

Owns which parts are taken out before an article is looked for. A part goes by its role, by its
shape, by the label it begins with, or by the names that publishing systems give to such parts;
never by a site, and never when it holds much of the page's text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from summarizer.sources.pages.calls import calls_upon_reader
from summarizer.sources.pages.marks import HEADINGS, elements, names_of, words_of
from summarizer.sources.pages.masses import NO_TEXT, Mass, masses
from summarizer.sources.pages.names import ADVERTISING, BESIDE, PAIRS, SIGNING_UP

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CONTAINERS = frozenset(
    {"div", "section", "aside", "ul", "ol", "nav", "form", "figure", "p", "blockquote"}
)
_DIALOGS = frozenset({"dialog", "alertdialog"})
_MOST_BESIDE = 600
"""Characters outside of links that a part beside the article may hold, whatever its share."""
_MOST_SHARE = 0.2
_HALF = 0.5
_ALL_BUT = 0.9
_LABEL = 30
_SIGN_UPS = frozenset({"subscribe", "subscription", "subscriptions", "signup", "newsletter"})
_ASKING = 400
_MOST_LINES = 3
_FEWEST_FACTS, _MOST_FACTS = 3, 12
_FACT = re.compile(r"(?P<label>[^\W\d_][^:.!?]{1,24}): ?\S.{0,90}")
_MOST_BUTTONS = 100
_LONGEST_CAPTION = 160
_PICTURES = frozenset({"img", "picture", "amp-img"})
_SHOWN = _PICTURES | {"p", "span", "li", "table", "blockquote"}
_SHORT_NOTICE = 300


def prune(tree: HtmlElement) -> None:
    """Take out of a tree what stands beside its article."""
    for element in _unnamed(tree):
        _take_out(element)
    found = masses(tree)
    whole = found[tree]
    common = _common_names(tree, found)
    for element in list(elements(tree)):
        if element.getparent() is None or element.tag in {"html", "body", "main", "head"}:
            continue
        mass = found[element]
        if element.get("class") in common:
            continue
        if _is_dialog(element, mass, whole) or _is_beside(element, mass, whole):
            for heading in _own_headings(element):
                _take_out(heading)
            _take_out(element)


def _common_names(tree: HtmlElement, found: Mapping[HtmlElement, Mass]) -> frozenset[str]:
    """Return the classes under which much of the page's prose stands, one paragraph each."""
    shares: Counter[str] = Counter()
    for paragraph in tree.iter("p"):
        shares[paragraph.get("class") or ""] += found[paragraph].prose
    least = found[tree].prose * _MOST_SHARE
    return frozenset(name for name, prose in shares.items() if name and prose > least)


def _unnamed(tree: HtmlElement) -> list[HtmlElement]:
    """Return what stands beside an article by its shape alone."""
    asking = [*_sign_ups(tree), *_boxes_with_sign_up(tree), *_calls(tree)]
    most = len(words_of(tree)) * _MOST_SHARE
    boxes = [e for e in tree.iter("div") if _is_fact_box(e) and len(words_of(e)) <= most]
    return [*_small_print(tree), *_notices(tree), *asking, *boxes]


def _notices(tree: HtmlElement) -> list[HtmlElement]:
    """Return what a page says to those who run no scripts, unless it is the article."""
    return [e for e in tree.iter("noscript") if len("".join(e.itertext())) < _SHORT_NOTICE]


def _sign_ups(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the parts that ask for an address of e-mail, with what they promise for it."""
    for field in tree.iter("input", "form"):
        if field.get("type") == "email" or not names_of(field.getparent()).isdisjoint(_SIGN_UPS):
            parts = [e for e in field.iterancestors() if e.tag in {"div", "section", "aside"}]
            asking = [e for e in parts if len(words_of(e)) <= _ASKING and e.find(".//h1") is None]
            yield from asking[-1:]


def _calls(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the paragraphs that call upon the reader in other languages than English."""
    return (line for line in tree.iter("p") if calls_upon_reader(words_of(line)))


def _is_fact_box(element: HtmlElement) -> bool:
    """Tell a box of three short lines and more that each begin with a label of their own."""
    lines = [e for e in element if e.tag in {"p", "li"}]
    if not _FEWEST_FACTS <= len(lines) <= _MOST_FACTS:
        return False
    labels = {found["label"] for e in lines if (found := _FACT.fullmatch(words_of(e)))}
    return len(labels) >= _FEWEST_FACTS and len(labels) * 4 >= len(lines) * 3


def _boxes_with_sign_up(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the small parts around a button by which one subscribes."""
    most = len(words_of(tree)) * _MOST_SHARE
    for button in islice(tree.iter("button"), _MOST_BUTTONS):
        if words_of(button).lower().replace("’", "'").rstrip("! ") in SIGNING_UP:
            around = (e for e in button.iterancestors() if e.tag in {"div", "section", "aside"})
            boxes = [e for e in takewhile(_is_call, around) if len(words_of(e)) <= most]
            yield from boxes[-1:]


def _is_call(element: HtmlElement) -> bool:
    """Tell a part that may be a box around a button: a line or two, and no heading of the page."""
    lines = [len(words_of(e)) for e in islice(element.iter("p", "li"), _MOST_LINES + 1)]
    return element.find(".//h1") is None and sum(lines) <= _ASKING and len(lines) <= _MOST_LINES


def _own_headings(element: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the heading above a part that heads nothing else."""
    before, after = element.getprevious(), element.getnext()
    headed = before is not None and before.tag in HEADINGS and not (before.tail or "").strip()
    last = after is None or after.tag in HEADINGS
    if headed and last and not (element.tail or "").strip():
        yield before


def _small_print(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the elements in small letters that stand below the last words in ordinary ones."""
    for element in reversed(list(elements(tree))):
        if any(map(_is_small, element.iterancestors())):
            continue
        if (element.tail or "").strip():
            return
        if _is_small(element):
            yield element
        elif element.tag not in NO_TEXT and (element.text or "").strip():
            return


def _is_small(element: HtmlElement) -> bool:
    return str(element.tag) == "small" or str(element.get("size", "")).startswith(("-", "1"))


def _is_dialog(element: HtmlElement, mass: Mass, whole: Mass) -> bool:
    """Tell what covers the page until it is answered, unless there is nothing behind it."""
    named = element.get("role") in _DIALOGS or element.get("aria-modal") == "true"
    opens = named or str(element.tag) == "dialog"
    return bool(opens and mass.all < whole.all * _ALL_BUT)


def _is_beside(element: HtmlElement, mass: Mass, whole: Mass) -> bool:
    if element.tag not in _CONTAINERS or mass.plain > whole.plain * _HALF:
        return False
    if element.find(".//h1") is not None or element.get("itemprop") == "articleBody":
        return False
    if mass.prose > whole.prose * _HALF:
        return False  # a "teaser" may be all that is shown
    if mass.plain > max(_MOST_BESIDE, whole.plain * _MOST_SHARE):
        return False
    return (
        _is_box_of_links(element, mass)
        or _is_named_beside(element)
        or _is_labelled(element)
        or _is_picture(element, mass)
    )


def _is_box_of_links(element: HtmlElement, mass: Mass) -> bool:
    """Tell a part of links and their headings; a link within a sentence makes none."""
    if not mass.links or mass.prose:
        return False
    if mass.plain <= _LABEL and mass.links == 1:
        labelled = words_of(element)[: _LABEL + 1].find(":") > 0
        return mass.plain * (1 if labelled else 4) < mass.linked
    if element.tag == "p":
        return mass.plain * 4 < mass.linked
    return mass.plain * 2 < mass.linked


def _is_named_beside(element: HtmlElement) -> bool:
    names = names_of(element)
    return not names.isdisjoint(BESIDE) or any(pair <= names for pair in PAIRS)


def _is_picture(element: HtmlElement, mass: Mass) -> bool:
    """Tell a picture with a line or two below it, which a page does not call a figure."""
    if element.tag != "div" or not 0 < mass.plain <= _LONGEST_CAPTION or mass.headed or mass.prose:
        return False
    first = next((e for e in element.iterdescendants() if e.tag in _SHOWN), None)
    return first is not None and first.tag in _PICTURES


def _is_labelled(element: HtmlElement) -> bool:
    """Tell a part that begins with a line that calls it an advertisement."""
    if element.tag not in {"div", "section", "aside"}:
        return False
    first = next((e for e in element.iterdescendants() if (e.text or "").strip()), None)
    own = (element.text or "").strip()
    if first is None or own or not isinstance(first.tag, str):
        return False
    label = " ".join((first.text or "").lower().split()).strip(" :-–—*")
    return label in ADVERTISING or label.startswith(tuple(f"{word} " for word in ADVERTISING[:4]))


def _take_out(element: HtmlElement) -> None:
    """Remove an element and keep what follows it."""
    parent = element.getparent()
    if parent is None:
        return  # a part of something that is out already
    before = element.getprevious()
    tail = element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + " " + tail
    else:
        parent.text = (parent.text or "") + " " + tail
    parent.remove(element)
