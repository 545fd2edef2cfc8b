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
_RIGHTS = frozenset({"META-INF/rights.xml", "META-INF/license.lcpl"})
_ENCRYPTION = "META-INF/encryption.xml"
_OF_FONTS = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
"""What makes fonts unusable elsewhere; the text of a book is encrypted by other means."""
_CHAPTERS = frozenset(
    "application/xhtml+xml text/html application/x-dtbook+xml text/x-oeb1-document".split()
)
_NO_CHAPTERS = frozenset({"cover", "toc"})
_TERMS = "{http://purl.org/dc/elements/1.1/}"
_PACKAGE_TERMS = "{http://www.idpf.org/2007/opf}"


def read_book(source: str, data: bytes) -> Content:
    """Return the chapters of an EPUB book as one text; SourceError for a protected one."""
    with open_archive(source, data) as archive:
        if _is_protected(archive):
            raise SourceError(source, "is protected by rights management, and cannot be read")
        package_name = _package(source, archive)
        package = archive.tree(package_name)
        written = {name.lower(): name for name in archive.names}
        flow = Flow()
        missing: list[str] = []
        for name in _spine(package, posixpath.dirname(package_name)):
            found = name if name in archive.names else written.get(name.lower())
            if found is not None:
                flow.extend(read_fragment(decode(source, archive.read(found)).text))
            else:
                missing.append(name)
    if not flow.text():
        raise SourceError(source, "is an EPUB book in which no text was found")
    content = content_of(flow, _metadata(package))
    return content if not missing else _lacking(content, missing)


def _is_protected(archive: Archive) -> bool:
    """Tell a book whose text is encrypted; fonts alone may be."""
    if not _RIGHTS.isdisjoint(archive.names):
        return True
    if _ENCRYPTION not in archive.names:
        return False
    methods = archive.tree(_ENCRYPTION).iterfind(".//{*}EncryptedData/{*}EncryptionMethod")
    return any(method.get("Algorithm") not in _OF_FONTS for method in methods)


def _package(source: str, archive: Archive) -> str:
    """Return the name of the file that lists what the book is made of."""
    root = archive.tree(_CONTAINER).find(".//{*}rootfile")
    name = root.get("full-path") if root is not None else None
    if name is None:
        raise SourceError(source, "is a damaged EPUB book: it names no package")
    return name.replace("\\", "/")


def _spine(package: _Element, folder: str) -> Iterator[str]:
    """Yield the names of the chapters in reading order; cover and page of contents are none."""
    guide = package.iterfind(".//{*}guide/{*}reference")
    beside = {_path(folder, g.get("href")) for g in guide if g.get("type") in _NO_CHAPTERS}
    parts = {item.get("id"): item for item in package.iterfind(".//{*}manifest/{*}item")}
    for reference in package.iterfind(".//{*}spine/{*}itemref"):
        item = parts.get(reference.get("idref"))
        if item is None or item.get("media-type") not in _CHAPTERS:
            continue
        name = _path(folder, item.get("href"))
        if "nav" not in (item.get("properties") or "").split() and name not in beside:
            yield name


def _path(folder: str, address: str | None) -> str:
    """Return the name of the member that an address within the package leads to."""
    bare = unquote((address or "").partition("#")[0]).replace("\\", "/")
    return posixpath.normpath(posixpath.join(folder, bare))


def _metadata(package: _Element) -> Metadata:
    """Return what a package says: its first title, who wrote it, when it was published."""
    refined = {
        str(meta.get("refines", "")).lstrip("#"): (meta.text or "").strip()
        for meta in package.iterfind(".//{*}meta")
        if meta.get("property") == "role"
    }

    def said(name: str) -> list[_Element]:
        return [e for e in package.iterfind(f".//{_TERMS}{name}") if one_line(e.text)]

    def first_of(name: str) -> str | None:
        return next((one_line(element.text) for element in said(name)), None)

    def wrote(element: _Element) -> bool:
        role = element.get(f"{_PACKAGE_TERMS}role") or refined.get(element.get("id") or "")
        return role in {None, "aut"}

    authors = [element for element in said("creator") if wrote(element)] or said("creator")
    days = sorted(said("date"), key=lambda e: e.get(f"{_PACKAGE_TERMS}event") != "publication")
    return Metadata(
        title=first_of("title"),
        outlet=first_of("publisher"),
        author=one_line(", ".join(element.text or "" for element in authors)),
        published=metadata_published(days[0].text or "") if days else None,
        language=language_tag(first_of("language")),
    )


def _lacking(content: Content, missing: list[str]) -> Content:
    some = "one of its chapters is" if len(missing) == 1 else f"{len(missing)} of its chapters are"
    detail = f"{some} not in the file: {', '.join(missing[:5])}"
    note = Note(kind=NoteKind.TRUNCATED, detail=detail, ref=None)
    return replace(content, notes=(note,))
