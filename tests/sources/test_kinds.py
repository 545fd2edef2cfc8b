"""A file is what its first bytes say, and what is not read is refused by its name."""

from __future__ import annotations

import pytest

from summarizer.errors import SourceError
from summarizer.sources.kinds import Kind, kind_of, kind_of_data

UNREAD = [
    ("zip", "a.txt", b"PK\x03\x04aaaa", "a ZIP archive"),
    ("png", "a.html", b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    ("jpeg", "a.md", b"\xff\xd8\xff\xe0", "a JPEG picture"),
    ("webp", "a", b"RIFF\x00\x00\x00\x00WEBP", "a WebP picture"),
    ("gzip", "a.html", b"\x1f\x8b\x08\x00", "gzip data"),
    ("rtf", "a.txt", b"{\\rtf1\\ansi", "an RTF document"),
    ("office", "a.txt", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    ("doc_by_name", "a.DOC", b"", "an old Word document"),
]


@pytest.mark.parametrize(
    ("name", "data", "called"), [row[1:] for row in UNREAD], ids=[row[0] for row in UNREAD]
)
def test_a_format_that_is_not_read_is_named(name: str, data: bytes, called: str) -> None:
    with pytest.raises(SourceError) as caught:
        kind_of_data(name, data)
    assert caught.value.problem == f"is {called}, which this version does not read; save it as text"


BINARY = [
    ("pdf", "a.pdf", b"%PDF-1.7\n", Kind.PDF),
    ("pdf_as_html", "a.html", b"\n%PDF-1.4", Kind.PDF),
    ("docx_as_txt", "a.txt", b"PK\x03\x04..word/document.xml", Kind.WORD),
    ("epub", "a.html", b"PK\x03\x04mimetypeapplication/epub+zip", Kind.BOOK),
    ("parquet", "a", b"PAR1....", Kind.PARQUET),
    ("mail_by_name", "a.eml", b"From: a@b.example", Kind.MAIL),
    ("mail_by_headers", "a.txt", b"Return-Path: <a@b.example>\nSubject: x", Kind.MAIL),
    ("letter", "a.txt", b"From: the board\nTo: all", None),
    ("page_as_pdf", "a.pdf", b"<!DOCTYPE html><html>", None),
    ("table_by_name", "a.CSV", b"a,b", Kind.TABLE),
]


@pytest.mark.parametrize(
    ("name", "data", "kind"), [row[1:] for row in BINARY], ids=[row[0] for row in BINARY]
)
def test_what_is_more_than_text_is_known_by_its_first_bytes(
    name: str, data: bytes, kind: Kind | None
) -> None:
    assert kind_of_data(name, data) is kind


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.epub"])
def test_a_name_that_the_bytes_belie_is_refused(name: str) -> None:
    with pytest.raises(SourceError, match="does not begin as one"):
        kind_of_data(name, b"Just text.")


DATA = [
    (
        "briefing",
        "brief.json",
        "is JSON and no article; a saved briefing goes to `summarize render`",
    ),
    ("program", "a.py", "is a program and no article; an article is text, Markdown or a page"),
    ("settings", "a.toml", "is a file of settings and no article"),
]


@pytest.mark.parametrize(
    ("name", "problem"), [row[1:] for row in DATA], ids=[row[0] for row in DATA]
)
def test_text_that_is_no_article_is_refused_with_what_to_do(name: str, problem: str) -> None:
    with pytest.raises(SourceError) as caught:
        kind_of_data(name, b"a, b")
    assert caught.value.problem.startswith(problem)


KINDS = [
    ("text", "a.txt", "Hello.", Kind.TEXT),
    ("markdown", "a.MD", "# Hello", Kind.MARKDOWN),
    ("long_ending", "a.markdown", "Hello", Kind.MARKDOWN),
    ("page", "a.htm", "<p>Hello</p>", Kind.PAGE),
    ("no_ending", "notes", "Hello", Kind.TEXT),
    ("unknown_ending", "a.log", "Hello", Kind.TEXT),
    ("page_as_text", "a.txt", "\n<!DOCTYPE html><html>", Kind.PAGE),
    ("page_as_markdown", "a.md", "<html lang='en'>", Kind.PAGE),
    ("page_after_comment", "-", "<!-- saved --><html>", Kind.PAGE),
    ("xhtml", "-", '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>', Kind.PAGE),
    ("text_as_page", "a.html", "No tag < here > at all.", Kind.TEXT),
    ("tag_later", "a.txt", "He wrote <html> on the wall.", Kind.TEXT),
    ("pdf_in_words", "a.txt", "A file that begins with %PDF- is a PDF.", Kind.TEXT),
]


@pytest.mark.parametrize(
    ("name", "text", "kind"), [row[1:] for row in KINDS], ids=[row[0] for row in KINDS]
)
def test_what_a_file_starts_with_counts_more_than_its_ending(
    name: str, text: str, kind: Kind
) -> None:
    assert kind_of_data(name, text.encode()) is None
    assert kind_of(name, text) is kind


FEEDS = [
    ("rss", "a.xml", '<?xml version="1.0"?>\n<rss version="2.0">'),
    ("atom", "-", '<feed xmlns="http://www.w3.org/2005/Atom">'),
    ("rdf", "a.rdf", "<?xml version='1.0'?><!-- made --><rdf:RDF>"),
    ("styled", "a.rss", '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><rss>'),
]


@pytest.mark.parametrize(
    ("name", "text"), [row[1:] for row in FEEDS], ids=[row[0] for row in FEEDS]
)
def test_a_feed_is_known_by_its_root(name: str, text: str) -> None:
    assert kind_of(name, text) is Kind.FEED


def test_xml_is_refused_and_so_never_expanded() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(SourceError, match="is XML"):
        kind_of("a.xml", bomb)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        pytest.param("https://a.example/rows.jsonl?key=1", Kind.JSON_LINES, id="rows"),
        pytest.param("https://a.example/letter.eml#top", Kind.MAIL, id="mail"),
        pytest.param("https://a.example/page", None, id="no_ending"),
    ],
)
def test_what_a_server_knows_nothing_of_is_known_by_its_ending(
    source: str, kind: Kind | None
) -> None:
    assert kind_of_data(source, b"{}", "application/octet-stream") is kind
