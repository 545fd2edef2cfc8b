"""Every encoding is decoded, or the file is refused; no mojibake is silent."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import SourceError
from summarizer.sources.decoding import decode

ENGLISH = "The bridge “fell”, police said – and it’s unclear why. The café by it lost £3m."
GERMAN = "Die Brücke stürzte ein, drei Menschen wurden verletzt, sagte die Polizei: „Unklar“."
POLISH = "Most zawalił się, trzy osoby zostały ranne, podała policja. Śledztwo wciąż trwa."
RUSSIAN = "В северном городе обрушился мост, трое пострадали, сообщила полиция."
GREEK = "Μια γέφυρα κατέρρευσε στη βόρεια πόλη και τρεις άνθρωποι τραυματίστηκαν."
JAPANESE = "北方の町で橋が崩れ、三人がけがをしたと警察が発表した。原因はまだ分かっていない。"
CHINESE = "北方城镇的一座桥梁倒塌,警方称三人受伤。原因尚不清楚。市长表示调查仍在继续。"
KOREAN = "북부 도시에서 다리가 무너져 세 명이 다쳤다고 경찰이 밝혔다. 원인은 알려지지 않았다."

CASES = [
    ("utf8", ENGLISH, "utf-8", False),
    ("utf8_mark", ENGLISH, "utf-8-sig", False),
    ("utf16_mark", ENGLISH, "utf-16", False),
    ("utf32_mark", ENGLISH, "utf-32", False),
    ("utf16_le", ENGLISH, "utf-16-le", False),
    ("utf16_be", ENGLISH, "utf-16-be", False),
    ("utf32_le", ENGLISH, "utf-32-le", False),
    ("utf32_be", ENGLISH, "utf-32-be", False),
    ("utf16_japanese", JAPANESE, "utf-16-le", True),
    ("utf16_japanese_be", JAPANESE, "utf-16-be", True),
    ("utf16_commas", "一、二、三、四、五。" * 9, "utf-16-le", True),
    ("windows_western", ENGLISH, "cp1252", True),
    ("windows_german", GERMAN, "cp1252", True),
    ("mac_roman", ENGLISH, "mac_roman", True),
    ("windows_polish", POLISH, "cp1250", True),
    ("windows_russian", RUSSIAN, "cp1251", True),
    ("koi8", RUSSIAN, "koi8_r", True),
    ("greek", GREEK, "cp1253", True),
    ("shift_jis", JAPANESE, "shift_jis", True),
    ("euc_jp", JAPANESE, "euc_jp", True),
    ("iso2022_jp", JAPANESE, "iso2022_jp", False),
    ("gb18030", CHINESE, "gb18030", True),
    ("euc_kr", KOREAN, "euc_kr", True),
]


@pytest.mark.parametrize(
    ("text", "encoding", "guessed"), [row[1:] for row in CASES], ids=[row[0] for row in CASES]
)
def test_an_encoding_is_told_and_a_guess_is_noted(text: str, encoding: str, guessed: bool) -> None:
    decoded = decode("a.txt", text.encode(encoding))
    assert decoded.text == text
    assert (decoded.note is not None and "guessed" in decoded.note) == guessed


@pytest.mark.parametrize(
    "head",
    ['<meta charset="{}">', '<meta http-equiv="Content-Type" content="text/html; charset={}">'],
    ids=["charset", "http_equiv"],
)
@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r", "Shift_JIS"])
def test_a_declared_encoding_is_used_without_a_guess(head: str, encoding: str) -> None:
    text = f"<html><head>{head.format(encoding)}</head><p>Мост"
    decoded = decode("a.html", text.encode(encoding))
    assert (decoded.text, decoded.note) == (text, None)


def test_a_page_that_declares_latin_1_is_read_as_browsers_do() -> None:
    data = '<meta charset="iso-8859-1"><p>“Quoted” – at €3'.encode("cp1252")
    assert decode("a.html", data).text.endswith("“Quoted” – at €3")


def test_a_wrong_declaration_does_not_beat_valid_utf_8() -> None:
    data = f'<meta charset="iso-8859-1"><p>{ENGLISH}'.encode()
    assert ENGLISH in decode("a.html", data).text


def test_an_unknown_declaration_is_left_alone() -> None:
    assert decode("a.html", b'<meta charset="klingon"><p>caf\xe9 at noon').text.endswith("at noon")


def test_a_few_broken_bytes_are_shown_and_told() -> None:
    data = ("„Ünklär“, sägte er. " * 20).encode() + b"\xff and more"
    decoded = decode("a.txt", data)
    assert decoded.text.count("\ufffd") == 1
    assert decoded.note == "1 broken UTF-8 sequence(s) are shown as \ufffd"


def test_utf_8_with_foreign_bytes_does_not_become_mojibake() -> None:
    decoded = decode("a.txt", "Café ".encode() + b"\xff\xfe\xfa" + " oops, café naïve".encode())
    assert decoded.text == "Café \ufffd\ufffd\ufffd oops, café naïve"
    assert decoded.note is not None


BINARY = [
    ("nuls", b"\0" * 100),
    ("one_nul", b"\0"),
    ("struct", bytes(range(256)) * 4),
    ("utf8_controls", b"\x01\x02\x03 text \x04\x05"),
    ("machine", b"\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00\xb8\x00" * 20),
]


@pytest.mark.parametrize("data", [row[1] for row in BINARY], ids=[row[0] for row in BINARY])
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(SourceError, match="is binary data, not text"):
        decode("a.txt", data)


def test_bytes_after_a_mark_that_do_not_fit_it_are_refused() -> None:
    with pytest.raises(SourceError):
        decode("a.txt", codecs.BOM_UTF16_LE + b"\x00\xd8" * 9)


@given(st.text(max_size=200))
def test_utf_8_is_never_taken_for_anything_else(text: str) -> None:
    # Two texts are no UTF-8 to a reader of bytes: escape sequences of Japanese, and controls.
    plain = "".join(char for char in text if char.isprintable() or char in "\n\t")
    assert decode("a.txt", codecs.BOM_UTF8 + plain.encode()).text == plain
    assert decode("a.txt", plain.encode()).text == plain.removeprefix("\ufeff")


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_a_source_error(data: bytes) -> None:
    try:
        decoded = decode("a.txt", data)
    except SourceError:
        return
    unicode = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "gb18030")
    said = any("\ufffd".encode(encoding) in data for encoding in unicode)
    assert said or decoded.note or "\ufffd" not in decoded.text
