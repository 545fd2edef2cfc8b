"""What a draft says in words that no source has anywhere."""

from __future__ import annotations

from summarizer import Finding


def test_three_words_that_no_source_has_are_too_many(checked):
    found = checked("A tug with a crew of divers from Norway pulled the ferry Alma free on Monday.")
    assert found.finding is Finding.NOT_FOUND


def test_one_word_of_the_writer_is_not(checked):
    found = checked("A tug dragged the ferry free on Monday.")
    assert found.finding is Finding.HOLDS
