"""A date that a page shows at the head of its article without marking it, as the last resort.

Owns where such a date must stand and what it must not be (an event's, a change's, a range);
htmldate reads the words themselves. A date that can be read in two ways is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from summarizer.sources.pages.marked_dates import is_beside
from summarizer.sources.pages.marks import BLOCKS, HEADINGS, elements, words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LONGEST, _LONGEST_LINKED = 100, 30
_PROSE, _MOST_PROSE = 120, 3
"""A body has begun after three paragraphs; a standfirst may stand above the date."""
_ABOVE = 3
"""How many elements around a headline are its own, so that what they show above it counts."""
_BESIDE_TAGS = {"blockquote", "figcaption", "figure", "footer", "nav", "noscript", "script"}
_BESIDE_TAGS |= {"style", "select", "title"}
# Closed classes, in the languages that htmldate reads and those of `_MONTHS`.
_PUBLISHED = re.compile(
    r"\b(?:published|posted|publi(?:é|cado|cada|kationsdatum)|pubblicato|veröffentlicht|erschienen"
    r"|erstellt|gepubliceerd|geplaatst)\b",
    re.IGNORECASE,
)
_NOT_PUBLISHED = re.compile(
    r"\b(?:updated?|modified|edited|revised|changed|reviewed|corrected|geändert|änderung"
    r"|aktualisi\w+|bearbeitet|mis(?:e)? à jour|modifié|actualizad[oa]|modificad[oa]|aggiornat[oa]"
    r"|atualizad[oa]|bijgewerkt|gewijzigd|when|where|date|wann|wo|quand|où|cuándo|quando|wanneer"
    r"|event|termin|until|through|from|since|deadline|expires|bis|ab|vom|seit|jusqu\w+|hasta|desde|fino"
    r"|photo|picture|image|foto|bild|copyright|born|died|issue|edition|version|accessed|joined)\b"
    r"|©|\(c\)",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\d\.?\s*[-–—]\s*\d{1,2}\.?\s+[^\W\d_]{3,}|\d{4}\s*[-–—/]\s*(?:19|20)?\d\d$")
_SENTENCE = re.compile(r"(?:\S+\s+){7,}\S+[.!?]$")
_FIGURES = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAYS = re.compile(rf"\b({'|'.join(_WEEKDAYS)})[a-z]*\b", re.IGNORECASE)
# htmldate reads months of English, German, French and Turkish; these are the next most written.
_MONTHS = (
    *("enero gennaio janeiro januari", "febrero febbraio fevereiro februari"),
    *("marzo março maart", "abril aprile", "mayo maggio maio mei", "junio giugno junho juni"),
    *("julio luglio julho juli", "agosto augustus ago", "septiembre setiembre settembre setembro"),
    *("octubre ottobre outubro", "noviembre novembre novembro", "diciembre dicembre dezembro"),
)
_ENGLISH = "january february march april may june july august september october november december"
_NAMED = {
    word: month
    for words, month in zip(_MONTHS, _ENGLISH.split(), strict=True)
    for word in words.split()
}
_MONTH = re.compile(rf"(?:\bde )?\b({'|'.join(_NAMED)})\b\.?(?: del?\b)?", re.IGNORECASE)
_LATEST = "2099-12-31"
"""Given to htmldate, which would else ask the clock what may be a date."""


def shown_date(tree: HtmlElement, headline: HtmlElement | None, language: str | None) -> str | None:
    """Return the day shown at the head of an article, or behind "published"; None when unsure."""
    labelled: set[str] = set()
    bare: set[str] = set()
    for line, is_at_head in _lines(tree, headline):
        is_labelled = _PUBLISHED.search(line) is not None
        found = _read(line, language) if is_labelled or is_at_head else None
        if found is not None:
            (labelled if is_labelled else bare).add(found)
    days = labelled or bare
    return days.pop() if len(days) == 1 else None


def _lines(tree: HtmlElement, headline: HtmlElement | None) -> Iterator[tuple[str, bool]]:
    """Yield the short lines with a year in them, and whether each stands at the article's head."""
    around = _around(headline) if headline is not None else set()
    passed, prose = False, 0
    for element in elements(tree):
        passed = passed or element is headline
        prose += passed and element.tag in {"p", "div"} and _own_length(element) >= _PROSE
        if not any(map(_YEAR.search, _own(element))) or is_beside(element, _BESIDE_TAGS):
            continue
        line = _line(element)
        if line and element.tag not in _BESIDE_TAGS:
            above = not passed and not around.isdisjoint(element.iterancestors())
            at_head = above or (passed and prose < _MOST_PROSE)
            yield line, at_head and headline is not None


def _around(headline: HtmlElement) -> set[HtmlElement]:
    """Return the elements about a headline, none of which holds the page or its menus."""
    found = []
    for ancestor in list(headline.iterancestors())[:_ABOVE]:
        if ancestor.tag in {"body", "html", "main"} or ancestor.find(".//nav") is not None:
            break
        found.append(ancestor)
    return set(found[-1:])


def _own(element: HtmlElement) -> Iterator[str]:
    """Yield the text that stands in an element itself, between its parts too."""
    yield element.text or ""
    yield from (child.tail or "" for child in element)


def _own_length(element: HtmlElement) -> int:
    inline = (child for child in element if child.tag not in BLOCKS)
    return sum(map(len, _own(element))) + sum(len(words_of(child)) for child in inline)


def _line(element: HtmlElement) -> str:
    """Return the line that an element's own text belongs to; nothing for a sentence or a link."""
    around = [element, *element.iterancestors()]
    block = next((e for e in around if e.tag in BLOCKS), element)
    line = words_of(block)
    if len(line) > _LONGEST or block.tag in HEADINGS:
        line = words_of(element)
    linked = any(e.tag == "a" for e in around)
    longest = _LONGEST_LINKED if linked else _LONGEST
    return line if len(line) <= longest and not _SENTENCE.search(line) else ""


def _read(line: str, language: str | None) -> str | None:
    """Return the one day that a line is the date of."""
    if _NOT_PUBLISHED.search(line) or _RANGE.search(line):
        return None
    if len(_YEAR.findall(line)) != 1:
        return None
    figures = _FIGURES.search(line)
    if figures is not None:
        return _in_figures(line, figures, language or "")
    return _in_words(line)


def _in_figures(line: str, figures: re.Match[str], language: str) -> str | None:
    """Return the day of "07/09/2031": first the day, unless it may as well be the month."""
    first, separator, second, year = figures.groups()
    days = {_day(year, second, first), _day(year, first, second)} - {None}
    is_english = not language or language.lower().startswith("en")
    if len(days) == 2 and (separator == "." or not is_english):
        return _day(year, second, first)
    weekday = _DAYS.search(line) if is_english else None
    if weekday is not None:
        number = _WEEKDAYS.index(weekday[1].lower())
        days = {day for day in days if day and date.fromisoformat(day).weekday() == number}
    return days.pop() if len(days) == 1 else None


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _in_words(line: str) -> str | None:
    """Return the day that htmldate reads in a line, when its year and day stand there."""
    from htmldate import find_date  # comes with the extractor, kept out of start-up like it

    english = _MONTH.sub(lambda match: _NAMED[match[1].lower()].capitalize(), line)
    safe = english.replace("&", " ").replace("<", " ").replace(">", " ")
    found = find_date(
        f"<html><body><time>{safe}</time></body></html>",
        original_date=True,
        extensive_search=False,
        max_date=_LATEST,
    )
    if found is None:
        return None
    numbers = {int(number) for number in re.findall(r"\d+", line)}
    return found if {int(found[:4]), int(found[8:])} <= numbers else None
