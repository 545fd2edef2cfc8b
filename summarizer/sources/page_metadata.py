"""What a page says of its article: JSON-LD first, then meta tags, then what is shown.

Owns the order in which these are believed: what markup calls the day of publication, then what
the head of the article shows. Neither its prose nor a footer's year is ever taken for one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from summarizer.sources.content import Metadata, first, language_tag, one_line
from summarizer.sources.pages.marked_dates import headline_of, marked_dates, plain_dates
from summarizer.sources.pages.marks import words_of
from summarizer.sources.pages.shown_dates import shown_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement

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
    published = said.published or first(marked_dates(tree))
    language = language_tag(tree.get("lang"))
    day, visible = (None, None) if published else _unnamed(tree, headline_of(tree, title), language)
    return Metadata(
        title=_without_outlet(title, outlet),
        outlet=outlet,
        author=said.author or _joined(shown.author, tree),
        published=published or day,
        shown=visible,
        url=_whole(one_line(shown.url) or said.url or _canonical(tree), address),
        language=language,
    )


def _unnamed(
    tree: HtmlElement, headline: HtmlElement | None, language: str | None
) -> tuple[str | None, str | None]:
    """Return the day of a time that is called nothing, unless the head shows another; and that."""
    shown = shown_date(tree, headline, language)
    day = first(plain_dates(tree, headline))
    return (day if day and (not shown or day.startswith(shown)) else None), shown


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
