"""What a page says of its article: JSON-LD first, then meta tags, then what is shown.

Owns the order in which these are believed. A date counts only where the page marks it as that
of publication; neither the page's text nor a footer's year is ever taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from summarizer.sources.content import Metadata, first, language_tag, one_line
from summarizer.sources.pages.marks import words_of
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
_SEPARATORS = re.compile(r"[.:_-]")
_MARKED = {
    *("datepublished", "pubdate", "publishdate", "publisheddate", "published"),
    *("dtpublished", "entrydate", "postdate", "posted"),
}
_CHANGED = re.compile(r"modif|updat|edit", re.IGNORECASE)
# A date beside another article or a reader's comment is not the date of this one.
_BESIDE_TAGS = {"aside", "footer", "nav"}
_BESIDE = re.compile(
    r"(?:^|\s)(?:comments?|related|recommended|sidebar|teasers?|newsletter)(?:[\s_-]|$)",
    re.IGNORECASE,
)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_AROUND_NAMES = " ·•|–—-,/"
_NO_WORD = re.compile(r"[\W_]+")
_TITLE_MARKS = {*"|-–—·•:»"}


def page_metadata(tree: HtmlElement, said: Metadata, address: str | None = None) -> Metadata:
    """Return what a parsed page says of its article, found at an `address` or in a file.

    `said` is what its JSON-LD says.
    """
    from trafilatura import extract_metadata  # kept out of start-up: only pages need it

    shown = extract_metadata(tree, extensive=False)
    title = said.title or one_line(shown.title)
    outlet = said.outlet or _site(one_line(shown.sitename), one_line(shown.url), tree, title)
    outlet = outlet or _host(address)
    return Metadata(
        title=_without_outlet(title, outlet),
        outlet=outlet,
        author=said.author or _joined(shown.author, tree),
        published=first((said.published, *_meta_dates(tree), *_time_dates(tree))),
        url=_whole(one_line(shown.url) or said.url or _canonical(tree), address),
        language=language_tag(tree.get("lang")),
    )


def _site(name: str | None, url: str | None, tree: HtmlElement, title: str | None) -> str | None:
    """Return a site's name: the one it says, else what stands behind the headline, else its host.

    Without any other name, the extractor's is the host of the page's address.
    """
    if name and not (url and name in url):
        return name
    return _behind(title, tree) or (name.removeprefix("www.") if name else None)


def _behind(title: str | None, tree: HtmlElement) -> str | None:
    """Return what follows the headline in the title of the window ("Headline | Site")."""
    window = one_line(tree.findtext(".//title"))
    if title is None or window is None or not window.startswith(title):
        return None
    rest = window[len(title) :].strip()
    return rest[1:].strip() or None if rest[:1] in _TITLE_MARKS else None


def _canonical(tree: HtmlElement) -> str | None:
    """Return the address that a page names relative to its own, which the extractor leaves out."""
    link = tree.find('.//link[@rel="canonical"]')
    return one_line(link.get("href")) if link is not None else None


def _host(address: str | None) -> str | None:
    """Return the name of the host of an address; its number names nobody."""
    host = urlsplit(address or "").hostname or ""
    return host.removeprefix("www.") if host[-1:].isalpha() and "." in host else None


def _whole(url: str | None, address: str | None) -> str | None:
    """Return the address of an article: as its page says, else where the page was found."""
    if address is None:
        return url
    try:
        whole = urljoin(address, url or "")
    except ValueError:
        return address
    return whole if whole.startswith(("http://", "https://")) else address


def _joined(authors: str | None, tree: HtmlElement) -> str | None:
    """Return authors in a row, without the names that an extractor makes of their addresses."""
    names = [name.strip(_AROUND_NAMES) for name in (authors or "").split(";")]
    if len(names) > 1:
        text = words_of(tree).casefold()
        made = [set(_NO_WORD.split(address)) for address in _MAIL.findall(text)]
        names = [
            name
            for name in names
            if name.casefold() in text or not any(set(name.casefold().split()) <= m for m in made)
        ]
    return one_line(", ".join(names))


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """Cut the outlet's name that many sites put behind a headline."""
    if title is None or outlet is None or not title.casefold().endswith(outlet.casefold()):
        return title
    headline = title[: -len(outlet)].rstrip()
    is_marked = headline[-1:] in _TITLE_MARKS
    return headline[:-1].rstrip() or title if is_marked else title


def _meta_dates(tree: HtmlElement) -> Iterator[str | None]:
    for element in tree.iter("meta"):
        keys = (element.get(key) or "" for key in ("property", "name", "itemprop"))
        if any(_SEPARATORS.sub("", key.lower()) in _DATE_NAMES for key in keys):
            yield metadata_published(element.get("content") or "")


def _time_dates(tree: HtmlElement) -> Iterator[str | None]:
    """Yield the dates of time elements: those marked as publication, then the first other one."""
    dated = tree.iter("time", "abbr")
    times = [element for element in dated if not is_beside(element, _BESIDE_TAGS)]
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


def is_beside(element: HtmlElement, tags: Container[str] = ()) -> bool:
    """Tell what stands in a page's comments, teasers or sidebar, or within one of `tags`."""
    return any(
        ancestor.tag in tags or _BESIDE.search(_described(ancestor))
        for ancestor in element.iterancestors()
        if ancestor.tag not in {"body", "html"}
    )


def _described(element: HtmlElement) -> str:
    keys = ("id", "class", "itemprop")
    return " ".join(element.get(key) or "" for key in keys)
