"""The dictionary that is unpacked by blocks says what the library says of each word."""

from __future__ import annotations

import pytest
from simplemma import lemmatize
from simplemma.strategies.dictionaries.dictionary_factory import DEFAULT_DICTIONARY_FACTORY

from summarizer.reading.dictionary import EnglishOnly, FrontCoded
from summarizer.reading.tokens import is_common_word, lemma, written

LIBRARY = DEFAULT_DICTIONARY_FACTORY.get_dictionary("en")
HEADER = b"SMFC1\x00\x03"


def test_every_entry_is_what_the_library_unpacks() -> None:
    unpacked = EnglishOnly().get_dictionary("en")
    assert isinstance(unpacked, FrontCoded)
    assert dict(unpacked) == dict(LIBRARY)


def test_entries_are_the_same_in_whatever_order_they_are_asked_for() -> None:
    unpacked = EnglishOnly().get_dictionary("en")
    words = list(LIBRARY)[::97]
    assert [unpacked[word] for word in reversed(words)] == [LIBRARY[w] for w in reversed(words)]


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("", id="nothing"),
        pytest.param("!", id="before_the_first_entry"),
        pytest.param("runningqx", id="between_entries"),
        pytest.param("\U0010ffff", id="after_the_last_entry"),
    ],
)
def test_a_word_that_is_no_entry_is_missing(word: str) -> None:
    assert EnglishOnly().get_dictionary("en").get(word) is None


def test_a_value_repeats_the_one_before_across_blocks() -> None:
    goes = b"\x00\x04goes\x02\x00"  # "go": the key without its last two bytes
    going = b"\x02\x03ing\xfe"  # the value before, in a block of its own
    went = b"\x00\x04went\xff\x02go"  # a value that has nothing of its key
    found = FrontCoded(HEADER + goes + going + went)
    assert dict(found) == {"goes": "go", "going": "go", "went": "go"}
    assert FrontCoded(HEADER + goes + going + went)["going"] == "go"


def test_a_key_may_be_longer_than_one_byte_can_count() -> None:
    long = b"x" * 180
    found = FrontCoded(HEADER + b"\x00\xb4\x01" + long + b"\x00\x00" + b"\x01\x01y\x00\x00")
    assert list(found) == [long.decode(), "xy"]


@pytest.mark.parametrize(
    "stream",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\x80\x04pickled", id="another_format"),
        pytest.param(HEADER + b"\x00\x04goe", id="cut_off"),
    ],
)
def test_a_stream_of_another_format_is_refused(stream: bytes) -> None:
    with pytest.raises(ValueError, match="known format"):
        FrontCoded(stream)


@pytest.mark.parametrize(
    "word", ["went", "Ran", "troops", "Zelenskyy", "mice", "NATO", "optimums", "agencies", "übers"]
)
def test_words_have_the_lemmas_of_the_library(word: str) -> None:
    assert written(word) == lemmatize(word, lang="en")
    assert lemma(word) == lemmatize(word, lang="en").lower()


def test_a_common_word_is_one_that_the_dictionary_has() -> None:
    assert is_common_word("House")
    assert not is_common_word("Veskaran")
