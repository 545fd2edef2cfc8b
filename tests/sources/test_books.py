"""Books of other makers: EPUB 2 and 3, their notes, covers, tables of contents, names and locks."""

from __future__ import annotations

import pytest

from summarizer.errors import SourceError
from summarizer.models import BlockKind
from summarizer.sources.book import read_book
from summarizer.sources.content import Content
from tests.sources.making import zipped

LOCK = "The board closed the lower lock on Monday after a gate failed."
FERRY = "Two ferries were taken out of service, the harbour master said."
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"'


def page(markup: str, encoding: str = "utf-8") -> bytes:
    whole = (
        f'<?xml version="1.0" encoding="{encoding}"?>'
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" '
        '"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd"><html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head>'
        f"<body>{markup}</body></html>"
    )
    return whole.encode(encoding)


def book(
    pages: dict[str, bytes],
    *,
    metadata: str = "",
    manifest: str = "",
    spine: str = "",
    guide: str = "",
    package: str = "OEBPS/content.opf",
    more: dict[str, str] | None = None,
) -> bytes:
    """Return a book whose manifest and spine list its pages in their order, unless given."""
    items = manifest or "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(pages)
    )
    order = spine or "".join(f'<itemref idref="i{n}"/>' for n in range(len(pages)))
    opf = (
        f'<package xmlns="http://www.idpf.org/2007/opf"><metadata {DC}>{metadata}</metadata>'
        f"<manifest>{items}</manifest><spine>{order}</spine>{guide}</package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        f'<rootfile full-path="{package}"/></rootfiles></container>'
    )
    written = package.replace("\\", "/")
    folder = written.rpartition("/")[0]
    held = {
        f"{folder}/{name}".lstrip("/").replace("%20", " "): data for name, data in pages.items()
    }
    return zipped({"META-INF/container.xml": container, written: opf, **held, **(more or {})})


def body(content: Content) -> list[str]:
    marked = {(block.start, block.end) for block in content.blocks}
    parts, start = [], 0
    for part in content.text.split("\n\n"):
        if (start, start + len(part)) not in marked:
            parts.append(part)
        start += len(part) + 2
    return parts


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_a_chapter_that_declares_its_encoding_is_read(encoding: str) -> None:
    content = read_book("a.epub", book({"a.xhtml": page(f"<p>{LOCK} Café.</p>", encoding)}))
    assert content.text == f"{LOCK} Café."


def test_the_second_version_names_contents_and_cover_in_its_guide() -> None:
    pages = {
        "Text/cover.xhtml": page("<p>A cover with words on it.</p>"),
        "Text/toc.xhtml": page("<h1>Contents</h1><p><a href='a%201.xhtml'>One</a></p>"),
        "Text/a%201.xhtml": page(f"<h1>One</h1><p>{LOCK}</p>"),
    }
    guide = (
        '<guide><reference type="cover" href="Text/cover.xhtml"/>'
        '<reference type="toc" href="Text/toc.xhtml#start"/></guide>'
    )
    assert read_book("a.epub", book(pages, guide=guide)).text == f"One\n\n{LOCK}"


def test_the_third_version_has_its_contents_in_a_page_of_its_own() -> None:
    items = (
        '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
    )
    order = '<itemref idref="n"/><itemref idref="a"/>'
    pages = {
        "nav.xhtml": page("<nav><ol><li>One</li></ol></nav>"),
        "a.xhtml": page(f"<p>{LOCK}</p>"),
    }
    assert read_book("a.epub", book(pages, manifest=items, spine=order)).text == LOCK


NOTES = [
    (
        "third",
        f'<p>{LOCK}<a epub:type="noteref" href="#n">1</a></p>'
        '<aside epub:type="footnote" id="n"><p>So the board.</p></aside>',
    ),
    (
        "links",
        f'<p>{LOCK}<a id="r" href="#n"><sup>1</sup></a></p>'
        '<p id="n"><a href="#r">1</a> So the board.</p>',
    ),
    (
        "roles",
        f'<p>{LOCK}<a role="doc-noteref" href="notes.xhtml#n">*</a></p>'
        '<section role="doc-endnotes"><ol><li>So the board.</li></ol></section>',
    ),
]


@pytest.mark.parametrize("markup", [row[1] for row in NOTES], ids=[row[0] for row in NOTES])
def test_notes_are_marked_and_their_marks_are_none_of_the_text(markup: str) -> None:
    content = read_book("a.epub", book({"a.xhtml": page(f"{markup}<p>{FERRY}</p>")}))
    assert body(content) == [LOCK, FERRY]
    kinds = {content.text[b.start : b.end]: b.kind for b in content.blocks}
    assert kinds == {"So the board.": BlockKind.FURNITURE}


def test_numbered_paragraphs_that_link_to_themselves_are_no_notes() -> None:
    markup = f'<p id="p1"><a href="#p1">1</a> {LOCK}</p><p id="p2"><a href="#p2">2</a> {FERRY}</p>'
    content = read_book("a.epub", book({"a.xhtml": page(markup)}))
    assert body(content) == [LOCK, FERRY]


def test_the_package_says_who_wrote_and_when_it_was_published() -> None:
    metadata = (
        "<dc:title>The lock</dc:title><dc:title>A history</dc:title>"
        '<dc:creator opf:role="aut">Ada Roth</dc:creator><dc:creator id="t">Bo Lind</dc:creator>'
        '<meta refines="#t" property="role">trl</meta>'
        '<dc:date opf:event="modification">2026-06-01</dc:date>'
        '<dc:date opf:event="publication">2026-05-04</dc:date>'
    )
    said = read_book(
        "a.epub", book({"a.xhtml": page(f"<p>{LOCK}</p>")}, metadata=metadata)
    ).metadata
    assert (said.title, said.author, said.published) == ("The lock", "Ada Roth", "2026-05-04")


@pytest.mark.parametrize(
    ("package", "name"),
    [
        pytest.param("OEBPS\\content.opf", "a.xhtml", id="backslashes"),
        pytest.param("content.opf", "a.xhtml", id="at_the_top"),
        pytest.param("EPUB/package.opf", "xhtml/a%20b.xhtml", id="spaces"),
    ],
)
def test_names_are_found_however_they_are_written(package: str, name: str) -> None:
    made = book({name: page(f"<p>{LOCK}</p>")}, package=package)
    assert read_book("a.epub", made).text == LOCK


def test_a_chapter_is_found_in_spite_of_its_capitals() -> None:
    items = '<item id="a" href="Chapter.xhtml" media-type="application/xhtml+xml"/>'
    made = book(
        {"chapter.xhtml": page(f"<p>{LOCK}</p>")}, manifest=items, spine='<itemref idref="a"/>'
    )
    assert read_book("a.epub", made).text == LOCK


def _encrypted(algorithm: str) -> dict[str, str]:
    return {
        "META-INF/encryption.xml": "<encryption><EncryptedData xmlns='http://www.w3.org/2001/04/xmlenc#'>"
        f"<EncryptionMethod Algorithm='{algorithm}'/></EncryptedData></encryption>"
    }


def test_a_book_whose_fonts_alone_are_encrypted_is_read() -> None:
    more = _encrypted("http://www.idpf.org/2008/embedding")
    assert read_book("a.epub", book({"a.xhtml": page(f"<p>{LOCK}</p>")}, more=more)).text == LOCK


@pytest.mark.parametrize(
    "more",
    [
        pytest.param(_encrypted("http://www.w3.org/2001/04/xmlenc#aes128-cbc"), id="encrypted"),
        pytest.param({"META-INF/license.lcpl": "{}"}, id="licensed"),
    ],
)
def test_a_book_whose_text_is_locked_says_so(more: dict[str, str]) -> None:
    with pytest.raises(SourceError, match="protected by rights management"):
        read_book("a.epub", book({"a.xhtml": b"\x8a\x99\x01\x02"}, more=more))
