"""A chunk is read once, wherever it stands, and what is kept of it is bounded."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading import chunks
from summarizer.reading.chunks import Kept, starts_of
from summarizer.reading.dates import read_dates
from summarizer.reading.dates.lexing import _TOKEN as DATE_WORDS
from summarizer.reading.dates.lexing import lex
from summarizer.reading.tokens import _TOKEN as WORDS
from summarizer.reading.tokens import Pieces, words_of

TEXTS = st.text(alphabet="aAé1,.:'’-–—/ \u00a0\t\n&_%$“”TGMp", max_size=60)


def test_what_was_read_once_is_not_read_again():
    read: list[str] = []
    kept = Kept(lambda text: read.append(text) or text.upper())
    assert [kept[word] for word in ("dam", "said", "dam")] == ["DAM", "SAID", "DAM"]
    assert read == ["dam", "said"]


def test_no_more_is_kept_than_a_bound(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(chunks, "_MOST", 10)
    kept = Kept(len)
    assert [kept["a" * (at % 30)] for at in range(300)] == [at % 30 for at in range(300)]
    assert len(kept) <= 10


def test_a_chunk_as_long_as_an_address_is_not_kept():
    kept = Kept(len)
    assert kept["a" * 10_000] == 10_000
    assert not kept


@given(TEXTS)
def test_chunks_are_found_where_they_stand(text: str):
    found = text.split()
    starts = starts_of(found, text)
    assert [text[at : at + len(chunk)] for at, chunk in zip(starts, found, strict=True)] == found
    assert starts == [match.start() for match in re.finditer(r"\S+", text)]


@given(TEXTS)
def test_chunks_give_the_words_that_the_whole_text_gives(text: str):
    assert words_of(text) == tuple(WORDS.findall(text))
    assert Pieces(text).starts == [match.start() for match in WORDS.finditer(text)]


@given(TEXTS)
def test_chunks_give_the_words_of_dates_that_the_whole_text_gives(text: str):
    assert lex(text).words == tuple(DATE_WORDS.findall(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("It closed at 10 a.m. on 3 March.", "10 a.m. on 3 March", id="space"),
        pytest.param(
            "It closed at 10\u00a0a. m. on 3 March.", "10\u00a0a. m. on 3 March", id="two"
        ),
        pytest.param("It closed at 1930 GMT on 3 March.", "1930 GMT on 3 March", id="zone"),
    ],
)
def test_a_time_that_goes_on_after_a_space_is_one_word(text: str, found: str):
    assert [date.text for date in read_dates(text)] == [found]
