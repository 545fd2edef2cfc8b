"""Two addresses, one article: spellings, tracking, mobile and AMP forms.

Owns which addresses are the same page without asking, and which may be: for these the words of the
pages decide, since a parameter that looks like tracking can be what tells two articles apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from summarizer.models.article import Article

# What only tells who sent the reader; no site chooses its article by them.
_TRACKING = re.compile(
    r"utm_\w{1,20}|mc_[ce]id|_hs(?:enc|mi)|at_(?:medium|campaign|custom\d)|"
    r"(?:fb|g|gb|gc|ms|y|tw|dc|w)clid|gbraid|wbraid|igshid|yclid|twclid|smid|cmpid|ns_mchannel"
)
_PORTS = {"http": ":80", "https": ":443"}
_FORM_HOST = re.compile(r"(?:www\d?|m|mobile|amp)\.")
_FORM_PATH = re.compile(r"/amp(?=/|$)|(?<=[\w-])\.amp(?=\.html?$|$)|/(?=$)|index\.html?$")
_FORM_QUERY = {"amp", "outputtype", "m", "mobile", "view", "output"}
_WORD = re.compile(r"\w+")
_RUN = 5
_ALIKE = 0.7
"""Share of the shorter text's runs of five words from which on two pages are one article."""


def plain_form(url: str) -> str:
    """Return what is the same for all spellings of an address that lead to the same page."""
    try:
        parts = urlsplit(url)
        netloc = parts.netloc.lower().removesuffix(_PORTS.get(parts.scheme.lower(), ":"))
        query = [pair for pair in _pairs(parts.query) if not _TRACKING.fullmatch(pair[0].lower())]
    except ValueError:
        return url
    asked = urlencode(query) if len(query) < len(_pairs(parts.query)) else parts.query
    return urlunsplit((parts.scheme.lower(), netloc, parts.path or "/", asked, ""))


class Twins:
    """Finds articles that are two forms of one page."""

    def __init__(self) -> None:
        self._places: dict[str, list[int]] = {}

    def find(
        self, article: Article, others: Sequence[Article], claimed: str | None = None
    ) -> int | None:
        """Return the place among the others of the one that an article is another form of.

        `claimed` is the address that its page calls its own, on whatever site.
        """
        keys = _keys(article, claimed)
        places = {place for key in keys for place in self._places.get(key, ())}
        return next((p for p in sorted(places) if _is_same(article.text, others[p].text)), None)

    def add(self, article: Article, place: int, claimed: str | None = None) -> None:
        """Remember an article and its place."""
        for key in _keys(article, claimed):
            self._places.setdefault(key, []).append(place)


def is_other_form(article: Article) -> bool:
    """Tell an article that was fetched from a mobile or AMP page."""
    parts = urlsplit(article.fetched.final_url if article.fetched else "")
    host = _FORM_HOST.match(parts.netloc)
    return bool(host and host[0] != "www.") or "amp" in re.split(r"[/.]", parts.path.lower())


def own_address(claimed: str | None, found: str) -> str:
    """Return the address of a page: what it calls its own, if that is on its site.

    A page may call any address its own; on another site that is a claim, and no place to link to.
    """
    if claimed is None or not _is_same_site(claimed, found):
        return found
    return claimed


def _keys(article: Article, claimed: str | None) -> set[str]:
    """Return what addresses of an article have in common with those of its other forms."""
    from courlan import clean_url  # drops whatever may be tracking, and so only suggests

    urls = (article.fetched.final_url if article.fetched else None, article.url, claimed)
    bare = {_bare(clean_url(url) or url) for url in urls if url}
    return {key for key in bare if "/" in key.rstrip("/?")}  # a site's front page is no article


def _is_same(one: str, other: str) -> bool:
    """Tell whether most of the shorter text stands in the longer one."""
    few, many = sorted((_runs(one), _runs(other)), key=len)
    return bool(few) and len(few & many) >= _ALIKE * len(few)


def _pairs(query: str) -> list[tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True)


def _is_same_site(one: str, other: str) -> bool:
    """Tell whether two addresses are of one host, or of one and a host below it."""
    few, many = sorted(
        (_bare_host(urlsplit(one).netloc), _bare_host(urlsplit(other).netloc)), key=len
    )
    return few == many or many.endswith(f".{few}")


def _bare_host(host: str) -> str:
    """Return a host without what marks a form of a page."""
    while found := _FORM_HOST.match(host):
        host = host[found.end() :]
    return host


def _bare(url: str) -> str:
    """Return an address without scheme, and without what marks a form of a page."""
    parts = urlsplit(url)
    host = _bare_host(parts.netloc)
    query = sorted(pair for pair in _pairs(parts.query) if pair[0].lower() not in _FORM_QUERY)
    path = _FORM_PATH.sub("", _FORM_PATH.sub("", parts.path))
    return f"{host}{path}?{urlencode(query)}"


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return set(zip(*(words[start:] for start in range(_RUN)), strict=False))
