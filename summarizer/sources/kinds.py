"""Which kind of file bytes are: text, Markdown, a page, or something that is not read.

Owns the endings and the first bytes by which formats are known. What is not read is refused
by its name, so that nobody gets a brief of a PDF's innards.
"""

from __future__ import annotations

import re
from enum import Enum
from pathlib import PurePath

from summarizer.errors import SourceError


class Kind(Enum):
    """Says how the text of a file is read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    PAGE = "page"


ENDINGS = {
    ".txt": Kind.TEXT,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.PAGE,
    ".htm": Kind.PAGE,
    ".xhtml": Kind.PAGE,
}

_MEDIA = {"text/plain": Kind.TEXT, "text/markdown": Kind.MARKDOWN, "text/x-markdown": Kind.MARKDOWN}
"""Media types of servers; any other text of theirs is a page, if it has tags."""

_WORD = "a Word document"
_UNREAD_MEDIA = {
    "application/pdf": "a PDF",
    "application/msword": _WORD,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": _WORD,
    "application/rtf": "an RTF document",
    "application/epub+zip": "an EPUB book",
    "application/zip": "a ZIP archive",
    "message/rfc822": "an e-mail",
}
_UNREAD_MEDIA_FAMILIES = {
    "image": "a picture",
    "video": "a video",
    "audio": "a sound recording",
    "font": "a font",
}
_DATA_MEDIA = {
    **dict.fromkeys(("application/json", "application/ld+json", "text/json"), "JSON"),
    **dict.fromkeys(("text/csv", "text/tab-separated-values"), "a table"),
    **dict.fromkeys(("text/css", "text/javascript", "application/javascript"), "a program"),
}
_UNREAD_ENDINGS = {
    ".pdf": "a PDF",
    ".doc": _WORD,
    ".docx": _WORD,
    ".odt": "an OpenDocument text",
    ".rtf": "an RTF document",
    ".epub": "an EPUB book",
    ".eml": "an e-mail",
    ".msg": "an e-mail",
    ".mht": "a web archive",
    ".mhtml": "a web archive",
}

_UNREAD_STARTS = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"\x1f\x8b\x08", "gzip data"),
    (b"\xfd7zXZ\x00", "xz data"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
)
_DATA_ENDINGS = {
    **dict.fromkeys((".json", ".jsonl", ".ndjson"), "JSON"),
    **dict.fromkeys((".csv", ".tsv"), "a table"),
    **dict.fromkeys((".yaml", ".yml", ".toml", ".ini", ".cfg"), "a file of settings"),
    **dict.fromkeys((".py", ".js", ".ts", ".css", ".sh", ".c", ".java", ".go", ".rs"), "a program"),
}
"""Endings of what is text and no article."""

_INSTEAD = {
    "JSON": "a saved briefing goes to `summarize render` or `summarize verify`",
    "a table": "a list of articles goes to `--manifest`",
}
_ZIP = b"PK\x03\x04"
_ZIP_CONTENTS = (
    (b"word/", _WORD),
    (b"application/epub+zip", "an EPUB book"),
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text"),
)
_ZIP_DIRECTORY = 8192

_PAGE_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?"
    r"<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE,
)
_XML_START = re.compile(r"\s*<(?:\?xml|rss|feed)\b", re.IGNORECASE)
_TAG = re.compile(r"<[a-z!/]", re.IGNORECASE)


def refuse_unread(source: str, data: bytes, media: str | None = None) -> None:
    """Raise SourceError for a format that this version does not read.

    A `media` type that a server told counts in place of an ending, which addresses need not have.
    """
    ending = PurePath(source).suffix.lower() if media is None else ""
    name = _unread_by_start(data) or _UNREAD_ENDINGS.get(ending) or _unread_media(media)
    if name is not None:
        raise SourceError(source, f"is {name}, which this version does not read; save it as text")
    data_name = _DATA_ENDINGS.get(ending) or _DATA_MEDIA.get(media or "")
    if data_name is not None:
        instead = _INSTEAD.get(data_name, "an article is text, Markdown or a page")
        raise SourceError(source, f"is {data_name} and no article; {instead}")


def kind_of(source: str, text: str, media: str | None = None) -> Kind:
    """Return the kind of a decoded input; what it starts with counts more than what it is called.

    It is called by the `media` type that a server told, or else by its ending.
    """
    ending = PurePath(source).suffix.lower()
    kind = ENDINGS.get(ending, Kind.TEXT) if media is None else _MEDIA.get(media, Kind.PAGE)
    if _PAGE_START.match(text):
        return Kind.PAGE
    if _XML_START.match(text):
        raise SourceError(source, "is XML, which this version does not read; save it as text")
    if kind is Kind.PAGE and not _TAG.search(text):
        return Kind.TEXT
    return kind


def _unread_media(media: str | None) -> str | None:
    if media is None:
        return None
    return _UNREAD_MEDIA.get(media) or _UNREAD_MEDIA_FAMILIES.get(media.partition("/")[0])


def _unread_by_start(data: bytes) -> str | None:
    if data.startswith(_ZIP):
        inside = data[:_ZIP_DIRECTORY]
        return next((name for mark, name in _ZIP_CONTENTS if mark in inside), "a ZIP archive")
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "a WebP picture"
    # Some writers put blank lines before the header of a PDF.
    start = data[:1024].lstrip()
    return next((name for mark, name in _UNREAD_STARTS if start.startswith(mark)), None)
