"""Feeds, RSS and Atom: each item an article, or the stub of one that its link leads to.

Owns what an item says of its article. A date is taken from the item or not at all, and the address
of a feed's item is resolved against the feed's own. The syntax is read by feedparser, an extra.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from summarizer.config import Intake
from summarizer.errors import SourceError
from summarizer.reading.stubs import stub_saying
from summarizer.sources.content import (
    Flow,
    Metadata,
    content_of,
    first,
    language_tag,
    one_line,
)
from summarizer.sources.extras import needs_extra
from summarizer.sources.fragment import plain_line, read_fragment
from summarizer.sources.items import Item, Opened, wanted
from summarizer.sources.published import metadata_published

_ENTITY = re.compile(rb"<!ENTITY\b", re.IGNORECASE)
_CHANGES = re.compile(rb"<(?:\w+:)?(?:updated|modified|lastmod)\b", re.IGNORECASE)
_STUB = "only the summary in its feed was read"
# Readers end a cut text with these.
_CUT = re.compile(r"(?:\[(?:…|\.\.\.|&#8230;)\]|…|\.\.\.|read more|continue reading)\W*$", re.I)

Entry = Mapping[str, Any]


def read_feed(source: str, data: bytes, intake: Intake, address: str | None = None) -> Opened:
    """Yield the items of a feed in its order, those that come twice once.

    `address` is where the feed was fetched; relative links start from there. Raises SourceError
    when the feed is malformed beyond reading, or declares entities, which are never expanded.
    """
    if _ENTITY.search(data):
        raise SourceError(source, "is a feed that declares entities, which are never expanded")
    parsed = _parsed(source, data)
    entries = parsed.get("entries") or []
    if not entries:
        raise SourceError(source, _empty(parsed))
    # Plain mappings: the library's own fill in a date of publication by that of a change.
    feed = dict(parsed.get("feed") or {})
    # The library files `dc:date`, by which RSS dates an article, under changes.
    if b"<dc:date" in data and not _CHANGES.search(data):
        entries = [{**_dated_by_change(entry), **entry} for entry in map(dict, entries)]
    base = address or _web(feed.get("link")) or ""
    return wanted(source, _items(source, feed, map(dict, entries), base), intake)


def _parsed(source: str, data: bytes) -> Mapping[str, Any]:
    try:
        import feedparser
    except ImportError as error:
        raise needs_extra(source, "a feed", "feeds") from error
    # Given as a stream: of bytes, a name or an address would be opened.
    return dict(
        feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    )


def _dated_by_change(entry: Entry) -> Entry:
    moments = {"published": "updated", "published_parsed": "updated_parsed"}
    return {name: entry[other] for name, other in moments.items() if other in entry}


def _empty(parsed: Mapping[str, Any]) -> str:
    if not parsed.get("bozo"):
        return "is a feed without items"
    return f"is a malformed feed: {one_line(str(parsed.get('bozo_exception')))}"


def _items(source: str, feed: Entry, entries: Iterable[Entry], base: str) -> Iterator[Item]:
    """Yield each item that has a word to say; one with the id or link of another is the same."""
    seen: set[str] = set()
    for number, entry in enumerate(entries, 1):
        link = _resolved(entry.get("link"), base)
        names = {name for name in (entry.get("id"), link) if name}
        if names & seen:
            continue
        seen |= names
        yield _item(f"{source}#{number}", feed, entry, link)


def _item(name: str, feed: Entry, entry: Entry, link: str | None) -> Item:
    body, is_whole = _body(entry)
    metadata = _metadata(feed, entry, link)
    content = content_of(read_fragment(body) if body else Flow(), metadata)
    is_cut = not is_whole or _CUT.search(content.text[-40:]) is not None
    notes = (stub_saying(_STUB),) if is_cut else ()
    content = replace(content, notes=notes)
    dated = metadata.published or _dated(entry, "updated")
    return Item(name, content, link=link if is_cut else None, dated=dated)


def _metadata(feed: Entry, entry: Entry, link: str | None) -> Metadata:
    source = entry.get("source") or {}
    outlet = first(plain_line(said.get("title")) for said in (source, feed))
    return Metadata(
        title=plain_line(entry.get("title")),
        outlet=outlet,
        author=_authors(entry),
        published=_dated(entry, "published"),
        url=link,
        language=language_tag(_language(entry, feed)),
    )


def _body(entry: Entry) -> tuple[str, bool]:
    """Return the markup of an item and whether it is meant to be the whole article.

    The summary of an item that has none is a copy of its content.
    """
    contents = [part.get("value") or "" for part in entry.get("content") or ()]
    whole = max(contents, key=len, default="")
    summary = entry.get("summary") or ""
    return (whole, True) if whole and len(whole) >= len(summary) else (summary, False)


def _authors(entry: Entry) -> str | None:
    names = (plain_line(author.get("name")) for author in entry.get("authors") or ())
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


def _language(entry: Entry, feed: Entry) -> str | None:
    details = (entry.get(key) or {} for key in ("content_detail", "summary_detail", "title_detail"))
    return first((*(detail.get("language") for detail in details), feed.get("language")))


def _dated(entry: Entry, key: str) -> str | None:
    """Return a date of an item in ISO 8601, in rarer forms as feedparser reads it.

    A day without a time is read in known forms alone: the library would fill in what is missing.
    """
    written = entry.get(key)
    if not isinstance(written, str):
        return None
    known = metadata_published(written)
    moment = entry.get(f"{key}_parsed")
    if known or not moment or ":" not in written:
        return known
    year, month, day, hour, minute, second = moment[:6]
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC).isoformat()


def _resolved(link: object, base: str) -> str | None:
    """Return the address of an item, absolute; None where it has none on the web."""
    if not isinstance(link, str) or not link.strip():
        return None
    try:
        return _web(urljoin(base, link.strip()))
    except ValueError:
        return None


def _web(address: object) -> str | None:
    is_web = isinstance(address, str) and urlsplit(address).scheme in {"http", "https"}
    return one_line(address) if is_web and isinstance(address, str) else None
