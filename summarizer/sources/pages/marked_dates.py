"""Dates that the markup of a page calls those of publication: meta tags, microdata, times.

Owns the names that publishing systems give to such a date, and what stands beside an article.
What is only shown, without a name, is the affair of `shown_dates`.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.sources.pages.marks import elements, words_of
from summarizer.sources.published import metadata_published

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# The names that publishing systems give to the date of publication, without their separators.
_DATE_NAMES = {
    *("articlepublished", "articlepublishedtime", "ogpublishedtime", "ogarticlepublishedtime"),
    *("date", "datecreated", "dateissued", "datepublished", "publicationdate", "publishdate"),
    *("publisheddate", "publishtime", "published", "pubdate", "originalpublicationdate"),
    *("dcdate", "dcdatecreated", "dcdateissued", "dctermscreated", "dctermsdate"),
    *("dctermsissued", "citationdate", "citationpublicationdate", "parselypubdate"),
    *("prismpublicationdate", "rnewsdatepublished", "sailthrudate", "articledateoriginal"),
}
_DATE_ENDINGS = ("pubdate", "publishdate", "datepublished", "publicationdate", "publishedtime")
"""Ends of the names that a site's own system prefixes ("bt:pubDate")."""
_SEPARATORS = re.compile(r"[.:_-]")
_MARKED = {
    *("datepublished", "pubdate", "publishdate", "publisheddate", "published"),
    *("dtpublished", "entrydate", "postdate", "posted"),
}
_CHANGED = re.compile(r"modif|updat|edit", re.IGNORECASE)
# A date beside another article, in an embedded post or in a reader's comment is not of this one.
_BESIDE_TAGS = {"aside", "blockquote", "footer", "nav"}
_BESIDE = re.compile(
    r"(?:^|\s)(?:comments?|related|recommended|sidebar|teasers?|newsletter)(?:[\s_-]|$)",
    re.IGNORECASE,
)
_VALUES = ("content", "datetime", "title")
_LONGEST = 100


def marked_dates(tree: HtmlElement) -> Iterator[str | None]:
    """Yield what the markup calls the day of publication, the surest first."""
    yield from _meta_dates(tree)
    yield from _item_dates(tree)
    for element in _times(tree):
        if _marks(element) & _MARKED:
            yield from _values(element)


def plain_dates(tree: HtmlElement, headline: HtmlElement | None) -> Iterator[str | None]:
    """Yield the date of the first time that is called nothing, at the headline or below it.

    Above it stand menus and other articles.
    """
    plain = [e for e in _times(tree) if e.tag == "time" and not _CHANGED.search(_described(e))]
    for element in (plain if headline is None else _at_headline(headline, plain))[:1]:
        yield from _values(element)


def _meta_dates(tree: HtmlElement) -> Iterator[str | None]:
    for element in tree.iter("meta"):
        keys = (element.get(key) or "" for key in ("property", "name", "itemprop"))
        if any(_is_date_name(_SEPARATORS.sub("", key.lower())) for key in keys):
            yield metadata_published(element.get("content") or "")


def _is_date_name(name: str) -> bool:
    return name in _DATE_NAMES or name.endswith(_DATE_ENDINGS)


def _item_dates(tree: HtmlElement) -> Iterator[str | None]:
    """Yield the dates of publication of microdata, whatever element they stand on."""
    for element in elements(tree):
        if (element.get("itemprop") or "").lower() == "datepublished" and not is_beside(
            element, _BESIDE_TAGS
        ):
            yield from _values(element)


def _times(tree: HtmlElement) -> Iterator[HtmlElement]:
    dated = tree.iter("time", "abbr")
    return (element for element in dated if not is_beside(element, _BESIDE_TAGS))


_NEAR = 3


def _at_headline(headline: HtmlElement, found: list[HtmlElement]) -> list[HtmlElement]:
    """Return the elements below a headline or in what is around it."""
    around = islice(headline.iterancestors(), _NEAR)
    own = {e for ancestor in around if _is_own(ancestor) for e in ancestor.iter("time")}
    below = set(headline.xpath("following::time | .//time"))
    return [element for element in found if element in own or element in below]


def _is_own(ancestor: HtmlElement) -> bool:
    return ancestor.tag not in {"body", "html", "main"} and ancestor.find(".//nav") is None


def _values(element: HtmlElement) -> Iterator[str | None]:
    for key in _VALUES:
        yield metadata_published(element.get(key) or "")
    yield metadata_published(words_of(element)[:_LONGEST])


def _marks(element: HtmlElement) -> set[str]:
    words = [element.get("itemprop") or "", *(element.get("class") or "").split()]
    marks = {_SEPARATORS.sub("", word.lower()) for word in words}
    return marks | {"pubdate"} if "pubdate" in element.attrib else marks


def is_beside(element: HtmlElement, tags: Container[str] = ()) -> bool:
    """Tell what stands in a page's comments, teasers or sidebar, or within one of `tags`.

    What holds a headline of the page is none of these by its name alone ("with-sidebar").
    """
    return any(
        ancestor.tag in tags
        or (_BESIDE.search(_described(ancestor)) and ancestor.find(".//h1") is None)
        for ancestor in element.iterancestors()
        if ancestor.tag not in {"body", "html"}
    )


def headline_of(tree: HtmlElement, title: str | None) -> HtmlElement | None:
    """Return the heading that is an article's title, else the first that is in no menu."""
    shown = [h for h in tree.iter("h1") if not is_beside(h, {"aside", "footer", "nav"})]
    wanted = " ".join((title or "").casefold().split())
    named = (h for h in shown if wanted and words_of(h).casefold() in wanted and words_of(h))
    return next(named, shown[0] if shown else None)


def _described(element: HtmlElement) -> str:
    keys = ("id", "class", "itemprop")
    return " ".join(element.get(key) or "" for key in keys)
