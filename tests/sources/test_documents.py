"""E-mails, Word documents and books give their text; bombs, locks and damage are refused."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from summarizer.errors import SourceError
from summarizer.models import BlockKind, NoteKind
from summarizer.sources import archives, load_article, load_draft
from summarizer.sources.book import read_book
from summarizer.sources.mail import read_mail
from summarizer.sources.word import read_word
from tests.sources.making import docx, epub, word_paragraph, zipped

LOCK = "The board closed the lower lock on Monday after a gate failed."
FERRY = "Two ferries were taken out of service, the harbour master said."


def mail(plain: str | None = None, markup: str | None = None, **headers: str) -> EmailMessage:
    message = EmailMessage()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    if plain is not None:
        message.set_content(plain)
    if markup is not None and plain is not None:
        message.add_alternative(markup, subtype="html")
    elif markup is not None:
        message.set_content(markup, subtype="html")
    return message


PAGE = f"<html><body><h1>Lock closed</h1><p>{LOCK}</p><p>{FERRY}</p></body></html>"


def test_headers_say_what_is_known_of_a_mail() -> None:
    made = mail(
        LOCK,
        From="Ada Roth <ada@a.example>",
        Subject="Lock closed",
        Date="Tue, 03 Mar 2026 21:40:00 +0100",
    )
    said = read_mail("a.eml", made.as_bytes()).metadata
    assert (said.title, said.author, said.outlet) == ("Lock closed", "Ada Roth", None)
    assert said.published == "2026-03-03T21:40:00+01:00"


def test_who_writes_to_a_list_is_an_outlet() -> None:
    made = mail(LOCK, From="Harbour Daily <n@h.example>", List_Id="<daily.h.example>")
    said = read_mail("a.eml", made.as_bytes()).metadata
    assert (said.author, said.outlet) == (None, "Harbour Daily")


BODIES = [
    ("plain", mail(f"{LOCK}\n\n{FERRY}\n"), f"{LOCK}\n\n{FERRY}"),
    ("page", mail(None, PAGE), f"Lock closed\n\n{LOCK}\n\n{FERRY}"),
    ("both", mail("See the page.", PAGE), f"Lock closed\n\n{LOCK}\n\n{FERRY}"),
    ("page_of_less", mail(f"{LOCK}\n\n{FERRY}", "<p>View online</p>"), f"{LOCK}\n\n{FERRY}"),
    ("reply", mail(f"{LOCK}\n\n> {FERRY}\n> No.\n"), LOCK),
    ("signature", mail(f"{LOCK}\n\n-- \nAda Roth, Harbour Daily\n"), LOCK),
]


@pytest.mark.parametrize(
    ("made", "text"), [row[1:] for row in BODIES], ids=[row[0] for row in BODIES]
)
def test_the_richest_form_of_a_mail_that_keeps_its_text_is_read(
    made: EmailMessage, text: str
) -> None:
    assert read_mail("a.eml", made.as_bytes()).text == text


def test_attachments_are_named_and_not_read() -> None:
    made = mail(LOCK)
    made.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="plan.pdf")
    made.add_attachment(mail(FERRY))
    (note,) = read_mail("a.eml", made.as_bytes()).notes
    assert note.kind is NoteKind.LEFT_OUT
    assert note.detail == "2 attachments not read: plan.pdf, message/rfc822"


def test_a_charset_that_is_wrong_is_told_by_the_bytes() -> None:
    head = b"Subject: x\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n"
    read = read_mail("a.eml", head + "Das Café blieb geschlossen, sagte er.".encode("cp1252"))
    assert read.text.endswith("Das Café blieb geschlossen, sagte er.")


NESTED = b"".join(
    b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(600)
)
MAILS = [
    ("empty", b"Subject: x\r\n\r\n\r\n", "is an e-mail without a text to read"),
    ("nested", NESTED, "is an e-mail "),
    ("encrypted", b"Content-Type: application/pkcs7-mime\r\n\r\nMIIB", "is an encrypted e-mail"),
    ("attachment_alone", b"Content-Type: image/png\r\n\r\nx", "is an e-mail without a text"),
]


@pytest.mark.parametrize(
    ("data", "problem"), [row[1:] for row in MAILS], ids=[row[0] for row in MAILS]
)
def test_a_mail_that_cannot_be_read_says_so(data: bytes, problem: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_mail("a.eml", data)
    assert caught.value.problem.startswith(problem)


def test_a_mail_is_known_by_its_headers_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "saved"
    path.write_bytes(b"Return-Path: <a@b.example>\r\nSubject: Lock\r\n\r\n" + LOCK.encode())
    assert load_article(path).title == "Lock"


def test_a_word_document_gives_headings_tables_and_what_was_inserted() -> None:
    inserted = (
        "<w:p><w:ins><w:r><w:t>It stays shut.</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>It opens.</w:delText></w:r></w:del></w:p>"
    )
    cells = "".join(f"<w:tc>{word_paragraph(cell)}</w:tc>" for cell in ("2030", "288 boats"))
    body = (
        word_paragraph("Lock closed", "Title")
        + word_paragraph("Why", "heading1")
        + word_paragraph(LOCK)
        + inserted
        + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    )
    core = "<dc:title>Lock closed</dc:title><dc:creator>Ada Roth</dc:creator>"
    content = read_word("a.docx", docx(body, core))
    assert content.text == f"Lock closed\n\nWhy\n\n{LOCK}\n\nIt stays shut.\n\n2030 | 288 boats"
    kinds = {content.text[b.start : b.end]: b.kind for b in content.blocks}
    assert kinds == {
        "Lock closed": BlockKind.TITLE,
        "Why": BlockKind.HEADING,
        "2030 | 288 boats": BlockKind.TABLE,
    }
    assert (content.metadata.author, content.metadata.published) == ("Ada Roth", None)


def test_notes_of_a_word_document_are_marked_and_comments_left_out() -> None:
    words = "<w:p><w:r><w:t>So the board.</w:t></w:r></w:p>"
    body = (
        f"<w:p><w:r><w:t>{LOCK}</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
        "<w:r><w:commentReference w:id='4'/></w:r></w:p>"
    )
    parts = {
        "footnotes": f"<w:footnote w:id='2'>{words}</w:footnote>",
        "comments": "<w:comment w:id='4'><w:p><w:r><w:t>True?</w:t></w:r></w:p></w:comment>",
    }
    content = read_word("a.docx", docx(body, parts=parts))
    assert content.text == f"{LOCK}\n\nSo the board."
    assert [block.kind for block in content.blocks] == [BlockKind.FURNITURE]


def test_a_break_within_a_sentence_parts_no_lines() -> None:
    body = "<w:p><w:r><w:t>The lock was shut</w:t><w:br/><w:t>on Monday.</w:t></w:r></w:p>"
    assert read_word("a.docx", docx(body)).text == "The lock was shut on Monday."


def test_the_title_that_a_document_shows_counts_more_than_its_property() -> None:
    body = word_paragraph("Lock closed", "Title") + word_paragraph(LOCK)
    made = docx(body, "<dc:title>Template 4</dc:title>")
    assert read_word("a.docx", made).metadata.title == "Lock closed"


def test_a_book_is_read_in_the_order_of_its_spine() -> None:
    metadata = (
        "<dc:title>The Lock</dc:title><dc:creator>Ada Roth</dc:creator>"
        "<dc:date>2031-05</dc:date><dc:language>en</dc:language>"
    )
    chapters = {"two": f"<h1>Two</h1><p>{FERRY}</p>", "one": f"<h1>One</h1><p>{LOCK}</p>"}
    content = read_book("a.epub", epub(chapters, metadata=metadata, spine=("one", "two")))
    assert content.text == f"The Lock\n\nOne\n\n{LOCK}\n\nTwo\n\n{FERRY}"
    said = content.metadata
    assert (said.title, said.author, said.published) == ("The Lock", "Ada Roth", "2031-05")


def test_a_chapter_that_is_not_there_is_told() -> None:
    whole = epub({"one": f"<p>{LOCK}</p>", "two": f"<p>{FERRY}</p>"})
    members = {
        name: content for name, content in _members(whole).items() if name != "text/two.xhtml"
    }
    (note,) = read_book("a.epub", zipped(members)).notes
    assert note.detail == "one of its chapters is not in the file: text/two.xhtml"


def _members(data: bytes) -> dict[str, bytes]:
    import io

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "' + "c" * 50 + '">]><a>&b;</a>'
GOOD = epub({"one": f"<p>{LOCK}</p>"})
ZIPS = [
    ("cut", read_book, GOOD[:200], "is a damaged archive"),
    ("no_package", read_book, zipped({"mimetype": "application/epub+zip"}), "is damaged: META-INF"),
    (
        "protected",
        read_book,
        zipped({**_members(GOOD), "META-INF/rights.xml": "<r/>"}),
        "is protected by rights",
    ),
    ("no_text", read_book, epub({"one": "<img src='a.png'/>"}), "is an EPUB book in which no text"),
    ("word_without_body", read_word, zipped({"word/x": "y"}), "is damaged: word/document.xml"),
    (
        "word_broken",
        read_word,
        zipped({"word/document.xml": "<w:document"}),
        "is damaged: word/document.xml is no XML",
    ),
    ("word_empty", read_word, docx(""), "is a Word document in which no text"),
    (
        "bomb",
        read_word,
        zipped({"word/document.xml": b" " * 60_000_000}),
        "unpacks to more than 50 MB",
    ),
]


@pytest.mark.parametrize(
    ("reader", "data", "problem"), [row[1:] for row in ZIPS], ids=[row[0] for row in ZIPS]
)
def test_what_cannot_be_read_is_refused_by_what_it_is(
    reader: object, data: bytes, problem: str
) -> None:
    assert callable(reader)
    with pytest.raises(SourceError) as caught:
        reader("a", data)
    assert caught.value.problem.startswith(problem)


def test_entities_of_a_member_are_not_expanded() -> None:
    with archives.open_archive("a", zipped({"x.xml": BOMB})) as archive:
        assert "ccc" not in "".join(archive.tree("x.xml").itertext())


def test_more_members_than_any_document_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_MEMBERS", 2)
    with pytest.raises(SourceError, match="more than 2 members"):
        read_book("a.epub", GOOD)


@pytest.mark.parametrize("name", ["a.docx", "a.eml", "a.epub"])
def test_a_draft_is_text_to_edit(name: str, tmp_path: Path) -> None:
    files = {"a.docx": docx(word_paragraph(LOCK)), "a.eml": mail(LOCK).as_bytes(), "a.epub": GOOD}
    path = tmp_path / name
    path.write_bytes(files[name])
    assert load_article(path).text.endswith(LOCK)
    with pytest.raises(SourceError, match="a draft is text, Markdown or a page"):
        load_draft(path)
