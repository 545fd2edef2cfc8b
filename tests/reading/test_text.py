"""Normalising: an oracle table of characters, and what must hold for any text."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.text import normalise

UNCHANGED = [
    ("plain", "The ferry is back.\n\nIt sails at noon."),
    ("emoji family", "A \U0001f468\u200d\U0001f469\u200d\U0001f467 waved."),
    ("emoji with selector and joiner", "\u2764\ufe0f\u200d\U0001f525"),
    ("keycap", "Gate 1\ufe0f\u20e3"),
    ("Persian non-joiner", "\u0645\u06cc\u200c\u0631\u0648\u0645"),
    ("Hindi joiner", "\u0915\u094d\u200d\u0937"),
    ("accents composed", "Jos\u00e9"),
    ("indented line", "first\n    second"),
    ("two blank lines", "first\n\n\nsecond"),
    ("typographic marks", "“No” – ‘never’ — 5 €…"),
    ("Chinese", "大坝昨天决口。"),
]

CHANGED = [
    ("carriage returns", "a\r\nb\rc", "a\nb\nc"),
    ("line and paragraph separators", "a\u2028b\u2029c\x85d\ve\ff", "a\nb\nc\nd\ne\nf"),
    ("tab", "a\tb", "a b"),
    ("no-break space", "6\u00a0p.m.", "6 p.m."),
    ("narrow and thin spaces", "5\u202f000\u2009m\u3000x", "5 000 m x"),
    ("trailing spaces", "a  \nb\u00a0\t\nc ", "a\nb\nc"),
    ("three blank lines and more", "a\n\n\n\nb\n\n\n\n\n\n\nc", "a\n\nb\n\nc"),
    ("blank lines that hold spaces", "a\n \n \n\t\nb", "a\n\nb"),
    ("outer blank lines", "\n \n\na\n\n", "a"),
    ("accents decomposed", "Jose\u0301", "Jos\u00e9"),
    ("nothing but blanks", " \n\t\n", ""),
]

CLEANED = [
    ("nul", "a\x00b", "ab", "1 control character"),
    ("C1 controls", "a\x9bb\x80", "ab", "2 control characters"),
    ("bell", "a\x07b", "ab", "1 control character"),
    ("colour sequence", "\x1b[31mred\x1b[0m", "red", "2 terminal escape sequences"),
    ("terminal title", "\x1b]0;owned\x07x", "x", "1 terminal escape sequence"),
    ("unfinished sequence", "a\x1b]0;b", "a]0;b", "1 control character"),
    ("byte order mark", "\ufeffa", "a", "1 byte order mark"),
    ("soft hyphens", "eva\u00adcua\u00adtion", "evacuation", "2 soft hyphens"),
    ("right-to-left override", "a\u202eb\u202c", "ab", "2 bidirectional controls"),
    ("isolates and marks", "\u2067a\u2069\u200f", "a", "3 bidirectional controls"),
    ("tag characters", "a\U000e0041\U000e0042", "a", "2 tag characters"),
    ("lone surrogate", "a\ud800b", "ab", "1 lone surrogate"),
    ("zero width space", "b\u200bo\u200bm\u200bb", "bomb", "3 invisible characters"),
    ("word joiner", "a\u2060b", "ab", "1 invisible character"),
    ("blank Hangul filler", "a\u3164b", "ab", "1 invisible character"),
    ("joiners in Latin", "a\u200db\u200cc", "abc", "2 stray joiners"),
    ("joiner beside a space", "\u0915 \u200d\u0937", "\u0915 \u0937", "1 stray joiner"),
    ("selectors that smuggle", "a\ufe01\ufe02\ufe03", "a\ufe01", "2 stray variation selectors"),
    ("selector at the start", "\ufe0fa", "a", "1 stray variation selector"),
]


@pytest.mark.parametrize(("_id", "text"), UNCHANGED, ids=[row[0] for row in UNCHANGED])
def test_what_is_plain_or_needed_for_spelling_stays(_id: str, text: str) -> None:
    assert normalise(text) == (text, ())


@pytest.mark.parametrize(("_id", "raw", "text"), CHANGED, ids=[row[0] for row in CHANGED])
def test_newlines_spaces_and_letters_get_one_form_without_a_report(
    _id: str, raw: str, text: str
) -> None:
    assert normalise(raw) == (text, ())


@pytest.mark.parametrize(("_id", "raw", "text", "said"), CLEANED, ids=[row[0] for row in CLEANED])
def test_what_nobody_sees_is_taken_out_and_reported(
    _id: str, raw: str, text: str, said: str
) -> None:
    assert normalise(raw) == (text, (said,))


def test_each_kind_is_reported_once_with_its_count() -> None:
    text, cleaned = normalise("\ufeffa\u200bb\u200b\u00adc")

    assert text == "abc"
    assert cleaned == ("1 byte order mark", "1 soft hyphen", "2 invisible characters")


ODD = (
    "ab Z.\n\r\t\u00a0\u2028\x1b[0m]\x07\x85\u200b\u200c\u200d\ufe0f\ufe01\u0301\u0915\u0645\u2764"
)
ODD += "\U0001f525\U000e0041\U000e0101\ufeff\u00ad\u202e\u2329\u2126\ud800\u0344\u2000"


@given(st.text(alphabet=ODD) | st.text())
def test_normalising_twice_changes_nothing_more(raw: str) -> None:
    text, _ = normalise(raw)

    assert normalise(text) == (text, ())


@given(st.text(alphabet=ODD) | st.text())
def test_a_normalised_text_is_composed_encodable_and_without_controls(raw: str) -> None:
    text, _ = normalise(raw)

    assert unicodedata.is_normalized("NFC", text)
    assert text.encode("utf-8").decode("utf-8") == text
    assert not any(unicodedata.category(char) == "Cc" and char != "\n" for char in text)
    assert text == text.strip("\n")
    assert all(line == line.rstrip(" ") for line in text.split("\n"))


@given(st.text(alphabet="abc ÄÖÜ éß ...,\n“”"))
def test_no_letter_is_ever_lost_or_moved(raw: str) -> None:
    text, _ = normalise(raw)

    assert "".join(text.split()) == unicodedata.normalize("NFC", "".join(raw.split()))


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param("the lake rose and rose " * 11_000, id="one line"),
        pytest.param(" " * 250_000 + "x", id="spaces"),
        pytest.param("\x1b]" * 125_000, id="unfinished sequences"),
        pytest.param("\u200d\ufe0f" * 125_000, id="joiners"),
        pytest.param("\n \n" * 75_000, id="blank lines"),
    ],
)
def test_a_quarter_of_a_megabyte_is_normalised_in_linear_time(raw: str) -> None:
    started = time.process_time()
    normalise(raw)

    assert time.process_time() - started < 1
