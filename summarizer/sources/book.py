"""EPUB books: their chapters in reading order.

Owns how the package of a book names its chapters, and what it says of the book. The markup of a
chapter is the affair of `fragment`.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from summarizer.errors import SourceError
from summarizer.models.article import Note
from summarizer.models.kinds import NoteKind
from summarizer.sources.archives import Archive, open_archive
from summarizer.sources.content import Content, Flow, Metadata, content_of, language_tag, one_line
from summarizer.sources.decoding import decode
from summarizer.sources.fragment import read_fragment
from summarizer.sources.published import metadata_published

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTAINER = "META-INF/container.xml"
_RIGHTS = "META-INF/rights.xml"
_CHAPTERS = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})


def read_book(source: str, data: bytes) -> Content:
    """Return the chapters of an EPUB book as one text; SourceError for a protected one."""
    with open_archive(source, data) as archive:
        if _RIGHTS in archive.names:
            raise SourceError(source, "is protected by rights management, and cannot be read")
        package_name = _package(source, archive)
        package = archive.tree(package_name)
        flow = Flow()
        missing: list[str] = []
        for name in _spine(package, posixpath.dirname(package_name)):
            if name in archive.names:
                flow.extend(read_fragment(decode(source, archive.read(name)).text))
            else:
                missing.append(name)
    if not flow.text():
        raise SourceError(source, "is an EPUB book in which no text was found")
    content = content_of(flow, _metadata(package))
    return content if not missing else _lacking(content, missing)


def _package(source: str, archive: Archive) -> str:
    """Return the name of the file that lists what the book is made of."""
    root = archive.tree(_CONTAINER).find(".//{*}rootfile")
    name = root.get("full-path") if root is not None else None
    if name is None:
        raise SourceError(source, "is a damaged EPUB book: it names no package")
    return name


def _spine(package: _Element, folder: str) -> Iterator[str]:
    """Yield the names of the chapters in reading order; the page of contents is none."""
    parts = {item.get("id"): item for item in package.iterfind(".//{*}manifest/{*}item")}
    for reference in package.iterfind(".//{*}spine/{*}itemref"):
        item = parts.get(reference.get("idref"))
        if item is None or item.get("media-type") not in _CHAPTERS:
            continue
        if "nav" not in (item.get("properties") or "").split():
            yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))


def _metadata(package: _Element) -> Metadata:
    def said(name: str) -> str | None:
        found = package.iterfind(f".//{{http://purl.org/dc/elements/1.1/}}{name}")
        return one_line(", ".join(filter(None, (element.text for element in found))))

    return Metadata(
        title=said("title"),
        outlet=said("publisher"),
        author=said("creator"),
        published=metadata_published(said("date") or ""),
        language=language_tag(said("language")),
    )


def _lacking(content: Content, missing: list[str]) -> Content:
    detail = f"{len(missing)} of its chapters are not in the file: {', '.join(missing[:5])}"
    note = Note(kind=NoteKind.TRUNCATED, detail=detail, ref=None)
    return replace(content, notes=(note,))
