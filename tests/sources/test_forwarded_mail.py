"""A mail that passes another on is read as that one; an answer is read without what it answers."""

from __future__ import annotations

from email.message import EmailMessage
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest

from summarizer.errors import SourceError
from summarizer.models import NoteKind
from summarizer.sources import load_article
from summarizer.sources.mail import read_mail

TEXT = (
    "The board closed the lower lock on Monday after a gate failed.\n\n"
    "Two ferries were taken out of service, the harbour master said."
)
GMAIL = """---------- Forwarded message ---------
From: Rusk Harbour <press@rusk.example>
Date: Mon, 4 May 2026 at 18:02
Subject: Lock closed
To: <ann@tarn.example>
"""
OUTLOOK = """-----Original Message-----
From: Rusk Harbour <press@rusk.example>
Sent: Monday, May 4, 2026 6:02 PM
To: Ann Orr
Subject: Lock closed
"""
APPLE = """Begin forwarded message:

> From: Rusk Harbour <press@rusk.example>
> Subject: Lock closed
> Date: 4 May 2026 at 18:02:11 CEST
> To: ann@tarn.example
"""
GERMAN = """-------- Weitergeleitete Nachricht --------
Betreff: Lock closed
Datum: Mon, 4 May 2026 18:02:00 +0200
Von: Rusk Harbour <press@rusk.example>
An: ann@tarn.example
"""


def sent(subject: str, text: str) -> bytes:
    message = EmailMessage()
    message["From"] = "Ann Orr <ann@tarn.example>"
    message["Subject"] = subject
    message["Date"] = "Tue, 05 May 2026 07:00:00 +0200"
    message.set_content(text)
    return message.as_bytes()


@pytest.mark.parametrize(
    ("subject", "text", "published"),
    [
        pytest.param("Fwd: Lock closed", f"FYI\n\n{GMAIL}\n\n{TEXT}", "2026-05-04", id="gmail"),
        pytest.param(
            "FW: Lock closed", f"See below.\n\n{OUTLOOK}\n{TEXT}", "2026-05-04", id="outlook"
        ),
        pytest.param(
            "Fwd: Lock closed",
            APPLE + "> \n" + "".join(f"> {line}\n" for line in TEXT.split("\n")),
            "2026-05-04",
            id="apple",
        ),
        pytest.param(
            "WG: Lock closed", f"{GERMAN}\n{TEXT}", "2026-05-04T18:02:00+02:00", id="german"
        ),
        pytest.param("Lock closed", f"{GMAIL}\n{TEXT}", "2026-05-04", id="no_prefix"),
    ],
)
def test_what_was_passed_on_is_the_article(subject: str, text: str, published: str) -> None:
    content = read_mail("a.eml", sent(subject, text))
    assert content.text == f"Lock closed\n\n{TEXT}"
    said = content.metadata
    assert (said.title, said.author, said.published) == ("Lock closed", "Rusk Harbour", published)
    assert "passed on by Ann Orr" in content.notes[0].detail


@pytest.mark.parametrize("words", ["", "For you, Ann."], ids=["nothing", "a_line"])
def test_a_mail_that_is_attached_to_a_few_words_is_the_article(words: str) -> None:
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "Rusk Harbour <press@rusk.example>", "Lock closed"
    inner.set_content(TEXT)
    outer = MIMEMultipart("mixed")
    outer["From"], outer["Subject"] = "Ann Orr <ann@tarn.example>", "Fwd: Lock closed"
    outer.attach(MIMEText(words))
    outer.attach(MIMEMessage(inner))
    content = read_mail("a.eml", outer.as_bytes())
    assert content.text == f"Lock closed\n\n{TEXT}"
    assert content.metadata.author == "Rusk Harbour"
    assert [note.kind for note in content.notes] == [NoteKind.LEFT_OUT]


def test_an_answer_is_read_without_what_it_answers() -> None:
    content = read_mail("a.eml", sent("Re: Lock closed", f"{TEXT}\n\n{OUTLOOK}\nIs it closed?"))
    assert content.text == f"Re: Lock closed\n\n{TEXT}"
    assert content.metadata.author == "Ann Orr"
    assert content.notes == ()


def test_a_long_text_of_ones_own_is_the_article() -> None:
    content = read_mail("a.eml", sent("Fwd: Lock", f"{TEXT}\n\n{GMAIL}\nIs it closed?"))
    assert (content.text, content.metadata.author) == (f"Fwd: Lock\n\n{TEXT}", "Ann Orr")


def test_lines_that_look_like_headers_in_a_text_are_text() -> None:
    text = f"{TEXT}\n\nFrom: Rusk to Lindhaven\n\nTo: everybody"
    assert "Rusk to Lindhaven" in read_mail("a.eml", sent("Lock closed", text)).text


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        pytest.param("windows-1252", "quoted-printable", id="windows_quoted"),
        pytest.param("iso-8859-1", "base64", id="latin_base64"),
        pytest.param("utf-8", "base64", id="utf8_base64"),
        pytest.param("utf-8", "8bit", id="utf8_plain"),
    ],
)
def test_every_charset_and_encoding_of_mails_is_read(charset: str, encoding: str) -> None:
    message = EmailMessage()
    message["Subject"] = "Café fermé"
    message.set_content("Le café de José Núñez est fermé.", charset=charset, cte=encoding)
    content = read_mail("a.eml", message.as_bytes())
    assert content.text == "Café fermé\n\nLe café de José Núñez est fermé."


@pytest.mark.parametrize(
    ("name", "instead"),
    [("a.msg", "save it as .eml"), ("a.mbox", "save each of its e-mails as .eml")],
)
def test_other_files_of_mail_are_refused_by_name(name: str, instead: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" if name == "a.msg" else b"From a Tue\n")
    with pytest.raises(SourceError, match=instead):
        load_article(file)
