"""Which kind of file bytes are, or that they are something that is not read.

Owns the endings and the first bytes by which formats are known. What is not read is refused
by its name, so that nobody gets a brief of a picture's innards.
"""

from __future__ import annotations

import re
from enum import Enum
from pathlib import PurePath

from summarizer.errors import SourceError


class Kind(Enum):
    """Says how the articles of a file are read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    PAGE = "page"
    PDF = "pdf"
    WORD = "word"
    BOOK = "book"
    MAIL = "mail"
    FEED = "feed"
    JSON_LINES = "json_lines"
    TABLE = "table"
    PARQUET = "parquet"


ENDINGS = {
    ".txt": Kind.TEXT,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.PAGE,
    ".htm": Kind.PAGE,
    ".xhtml": Kind.PAGE,
    ".pdf": Kind.PDF,
    ".docx": Kind.WORD,
    ".epub": Kind.BOOK,
    ".eml": Kind.MAIL,
    ".rss": Kind.FEED,
    ".atom": Kind.FEED,
}
"""What a folder is searched for."""

_CORPUS_ENDINGS = {
    **dict.fromkeys((".jsonl", ".ndjson"), Kind.JSON_LINES),
    **dict.fromkeys((".csv", ".tsv"), Kind.TABLE),
    ".parquet": Kind.PARQUET,
}
"""What is read where it is named, and never taken for articles because it lies in a folder."""

CALLED = {
    Kind.PDF: "a PDF",
    Kind.WORD: "a Word document",
    Kind.BOOK: "an EPUB book",
    Kind.MAIL: "an e-mail",
    Kind.FEED: "a feed",
    Kind.JSON_LINES: "a corpus",
    Kind.TABLE: "a table",
    Kind.PARQUET: "a Parquet file",
}

_MEDIA = {
    "text/plain": Kind.TEXT,
    "text/markdown": Kind.MARKDOWN,
    "text/x-markdown": Kind.MARKDOWN,
    "application/pdf": Kind.PDF,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Kind.WORD,
    "application/epub+zip": Kind.BOOK,
    "message/rfc822": Kind.MAIL,
    "text/csv": Kind.TABLE,
    "text/tab-separated-values": Kind.TABLE,
    **dict.fromkeys(("application/x-ndjson", "application/jsonl"), Kind.JSON_LINES),
    "application/vnd.apache.parquet": Kind.PARQUET,
}
"""Media types of servers; any other text of theirs is a feed or a page, if it has tags."""
_SILENT_MEDIA = frozenset(
    f"{family}/{name}"
    for family in ("application", "binary")
    for name in ("octet-stream", "x-download", "force-download", "unknown")
)
"""What servers tell of files that they know nothing of: the ending says more."""
_UNREAD_MEDIA = {
    "application/msword": "an old Word document",
    "application/rtf": "an RTF document",
    "application/zip": "a ZIP archive",
}
_UNREAD_MEDIA_FAMILIES = {
    "image": "a picture",
    "video": "a video",
    "audio": "a sound recording",
    "font": "a font",
}
_DATA_MEDIA = {
    **dict.fromkeys(("application/json", "application/ld+json", "text/json"), "JSON"),
    **dict.fromkeys(("text/css", "text/javascript", "application/javascript"), "a program"),
}
_UNREAD_ENDINGS = {
    ".doc": "an old Word document",
    ".odt": "an OpenDocument text",
    ".rtf": "an RTF document",
    ".msg": "an e-mail of Outlook's own kind",
    ".mbox": "a mailbox",
    ".mht": "a web archive",
    ".mhtml": "a web archive",
}

_UNREAD_STARTS = (
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
    ".json": "JSON",
    **dict.fromkeys((".yaml", ".yml", ".toml", ".ini", ".cfg"), "a file of settings"),
    **dict.fromkeys((".py", ".js", ".ts", ".css", ".sh", ".c", ".java", ".go", ".rs"), "a program"),
}
"""Endings of what is text and no article."""

_INSTEAD = {
    "JSON": "a saved briefing goes to `summarize render` or `summarize verify`",
}
_SAVE = {
    "an e-mail of Outlook's own kind": "save it as .eml",
    "a mailbox": "save each of its e-mails as .eml",
    "a web archive": "save the page as HTML alone",
}
_ZIP = b"PK\x03\x04"
_ZIP_KINDS = (
    (b"word/", Kind.WORD),
    (b"application/epub+zip", Kind.BOOK),
    (b"META-INF/container.xml", Kind.BOOK),
)
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.text"
_STARTS = ((b"%PDF-", Kind.PDF), (b"PAR1", Kind.PARQUET))
_WHOLE = {Kind.PDF, Kind.WORD, Kind.BOOK, Kind.PARQUET}
"""Kinds whose files begin with their mark."""
_ZIP_DIRECTORY = 8192

_PAGE_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?"
    r"<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE,
)
_PAGE_START_BYTES = re.compile(_PAGE_START.pattern.encode(), re.IGNORECASE)
_XML_START = re.compile(r"\s*<(?:\?xml|rss|feed|rdf:RDF)\b", re.IGNORECASE)
_FEED_START = re.compile(r"<(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)
_FEED_WITHIN = 4_096
_TAG = re.compile(r"<[a-z!/]", re.IGNORECASE)
# The fields that only machines put first; a letter in a text file may begin with "From:".
_MAIL_START = re.compile(
    rb"(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|DKIM-Signature|ARC-Seal):[ \t]",
    re.IGNORECASE,
)


def kind_of_name(source: str) -> Kind | None:
    """Return the kind of a file that is read as a stream, which its ending tells."""
    return _CORPUS_ENDINGS.get(PurePath(source).suffix.lower())


def kind_of_data(source: str, data: bytes, media: str | None = None) -> Kind | None:
    """Return the kind of a file that is more than text; None for text, Markdown, pages and feeds.

    A `media` type that a server told counts in place of an ending, which addresses need not have.
    Raises SourceError for a format that this version does not read.
    """
    kind = _kind_by_start(data)
    if kind is not None:
        return kind
    ending = _ending(source) if media is None or media in _SILENT_MEDIA else ""
    _refuse_unread(source, data, ending, media)
    named = _MEDIA.get(media or "") or ENDINGS.get(ending) or _CORPUS_ENDINGS.get(ending)
    if named is Kind.MAIL or _MAIL_START.match(data):
        return Kind.MAIL
    if named in {Kind.TABLE, Kind.JSON_LINES}:
        return named
    if named in _WHOLE and not _PAGE_START_BYTES.match(data[:_FEED_WITHIN]):
        raise SourceError(source, f"is named as {CALLED[named]} and does not begin as one")
    return None


def kind_of(source: str, text: str, media: str | None = None) -> Kind:
    """Return the kind of a decoded input; what it starts with counts more than what it is called.

    It is called by the `media` type that a server told, or else by its ending.
    """
    ending = _ending(source)
    kind = ENDINGS.get(ending, Kind.TEXT) if media is None else _MEDIA.get(media, Kind.PAGE)
    if media in _SILENT_MEDIA:
        kind = ENDINGS.get(ending, Kind.PAGE)
    if _PAGE_START.match(text):
        return Kind.PAGE
    if _XML_START.match(text):
        if _FEED_START.search(text, 0, _FEED_WITHIN):
            return Kind.FEED
        raise SourceError(source, "is XML, which this version does not read; save it as text")
    if kind is Kind.FEED:
        raise SourceError(source, "is named as a feed and does not begin as one")
    if kind in _WHOLE or (kind is Kind.PAGE and not _TAG.search(text)):
        return Kind.TEXT
    return kind


def _ending(source: str) -> str:
    """Return the ending of a file or of the path of an address, in small letters."""
    path = source.partition("?")[0].partition("#")[0] if "://" in source else source
    return PurePath(path).suffix.lower()


def _refuse_unread(source: str, data: bytes, ending: str, media: str | None) -> None:
    named = _UNREAD_ENDINGS.get(ending)
    name = named if named in _SAVE else _unread_by_start(data) or named or _unread_media(media)
    if name is not None:
        instead = _SAVE.get(name, "save it as text")
        raise SourceError(source, f"is {name}, which this version does not read; {instead}")
    data_name = _DATA_ENDINGS.get(ending) or _DATA_MEDIA.get(media or "")
    if data_name is not None:
        instead = _INSTEAD.get(data_name, "an article is text, Markdown or a page")
        raise SourceError(source, f"is {data_name} and no article; {instead}")


def _unread_media(media: str | None) -> str | None:
    if media is None or media in _MEDIA:
        return None
    return _UNREAD_MEDIA.get(media) or _UNREAD_MEDIA_FAMILIES.get(media.partition("/")[0])


def _kind_by_start(data: bytes) -> Kind | None:
    if data.startswith(_ZIP):
        inside = data[:_ZIP_DIRECTORY] + data[-_ZIP_DIRECTORY:]
        return next((kind for mark, kind in _ZIP_KINDS if mark in inside), None)
    # Some writers put blank lines before the header of a PDF.
    start = data[:1024].lstrip()
    return next((kind for mark, kind in _STARTS if start.startswith(mark)), None)


def _unread_by_start(data: bytes) -> str | None:
    if data.startswith(_ZIP):
        is_open = _OPEN_DOCUMENT in data[:_ZIP_DIRECTORY]
        return "an OpenDocument text" if is_open else "a ZIP archive"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "a WebP picture"
    start = data[:1024].lstrip()
    return next((name for mark, name in _UNREAD_STARTS if start.startswith(mark)), None)
