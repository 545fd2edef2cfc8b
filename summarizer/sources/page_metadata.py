"""What a page says of its article: JSON-LD first, then meta tags, then what is shown.

Owns the order in which these are believed. A date counts only where the page marks it as that
of publication; neither the page's text nor a footer's year is ever taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarizer.sources.content import Metadata, first, one_line
from summarizer.sources.published import metadata_published
from summarizer.sources.structured import structured_metadata

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
_SEPARATORS = re.compile(r"[.:_-]")
_MARKED = {"datepublished", "pubdate", "dtpublished", "entrydate", "publisheddate", "publishdate"}
_CHANGED = re.compile(r"modif|updat|edit", re.IGNORECASE)
# A date beside another article or a reader's comment is not the date of this one.
_BESIDE_TAGS = {"aside", "footer", "nav"}
_BESIDE = re.compile(
    r"(?:^|\s)(?:comments?|related|recommended|sidebar|teasers?|newsletter)(?:[\s_-]|$)",
    re.IGNORECASE,
)
_JSON_LD = './/script[@type="application/ld+json"]'


def page_metadata(tree: HtmlElement) -> Metadata:
    """Return what a parsed page says of its article."""
    from trafilatura import extract_metadata  # kept out of start-up: only pages need it

    said = structured_metadata(script.text or "" for script in tree.iterfind(_JSON_LD))
    shown = extract_metadata(tree, extensive=False)
    outlet = said.outlet or _host_free_of_www(shown.sitename)
    return Metadata(
        title=_without_outlet(said.title or one_line(shown.title), outlet),
        outlet=outlet,
        author=said.author or _joined(shown.author),
        published=first((said.published, *_meta_dates(tree), *_time_dates(tree))),
        url=one_line(shown.url) or said.url,
    )


def _host_free_of_www(name: str | None) -> str | None:
    """Return a site's name; of a page without one that is its host."""
    words = one_line(name)
    return words.removeprefix("www.") if words else None


def _joined(authors: str | None) -> str | None:
    return one_line(authors.replace(";", ",")) if authors else None


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """Cut the outlet's name that many sites put behind a headline."""
    if title is None or outlet is None or not title.casefold().endswith(outlet.casefold()):
        return title
    headline = title[: -len(outlet)].rstrip()
    return headline[:-1].rstrip() if headline[-1:] in set("|-–—·•:») ") and headline[:-1] else title


def _meta_dates(tree: HtmlElement) -> Iterator[str | None]:
    for element in tree.iter("meta"):
        keys = (element.get(key) or "" for key in ("property", "name", "itemprop"))
        if any(_SEPARATORS.sub("", key.lower()) in _DATE_NAMES for key in keys):
            yield metadata_published(element.get("content") or "")


def _time_dates(tree: HtmlElement) -> Iterator[str | None]:
    """Yield the dates of time elements: those marked as publication, then the first other one."""
    times = [element for element in tree.iter("time", "abbr") if not _is_beside(element)]
    marked = [element for element in times if _marks(element) & _MARKED]
    plain = [element for element in times if element.tag == "time" and not _is_changed(element)]
    for element in (*marked, *plain[:1]):
        yield metadata_published(element.get("datetime") or element.get("title") or "")
        yield metadata_published("".join(element.itertext()))


def _marks(element: HtmlElement) -> set[str]:
    words = [element.get("itemprop") or "", *(element.get("class") or "").split()]
    marks = {_SEPARATORS.sub("", word.lower()) for word in words}
    return marks | {"pubdate"} if "pubdate" in element.attrib else marks


def _is_changed(element: HtmlElement) -> bool:
    return bool(_CHANGED.search(_described(element)))


def _is_beside(element: HtmlElement) -> bool:
    return any(
        ancestor.tag in _BESIDE_TAGS or _BESIDE.search(_described(ancestor))
        for ancestor in element.iterancestors()
        if ancestor.tag not in {"body", "html"}
    )


def _described(element: HtmlElement) -> str:
    keys = ("id", "class", "itemprop")
    return " ".join(element.get(key) or "" for key in keys)
