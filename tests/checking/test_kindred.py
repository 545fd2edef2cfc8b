"""Which words count as said, by what family they are of."""

from __future__ import annotations

import pytest

from summarizer import Finding
from summarizer.checking.kindred import has_kin
from tests.checking.conftest import checked_draft

KIN = {
    "stem-that-changes": ("death", "die", True),
    "ending": ("closure", "close", True),
    "again": ("reopen", "open", True),
    "verb-of-noun": ("explode", "explosion", True),
    "another-stem": ("port", "post", False),
    "short-words": ("car", "care", False),
    "other-ending": ("comet", "comedy", False),
}


@pytest.mark.parametrize(("word", "other", "kin"), KIN.values(), ids=KIN)
def test_words_of_one_family_are_kin(word, other, kin):
    assert has_kin(word, frozenset({other})) is kin


# id: draft, source, finding
ORACLE = {
    "masthead": (
        "One of the walls was taken out and another weakened, according to Bricks & Law.",
        "Bricks & Law -- 6 June 2025 -- by Ilse Lind\n\nLessons for engineers\n\n"
        "What did the court find? One of the walls was taken out, another weakened by ducts.",
        Finding.HOLDS,
    ),
    "no-masthead": (
        "One of the walls was taken out and another weakened, according to Norden Times.",
        "Bricks & Law -- 6 June 2025 -- by Ilse Lind\n\nLessons for engineers\n\n"
        "What did the court find? One of the walls was taken out, another weakened by ducts.",
        Finding.NOT_FOUND,
    ),
    "a-family-and-light-verbs": (
        "The coroner gave pneumonia as the cause of the painter's death.",
        "The coroner ruled that the painter had died of pneumonia.",
        Finding.HOLDS,
    ),
    "nothing-but-light-words": (
        "It was published last week.",
        "The report runs to forty pages. It has yet to be read out.",
        Finding.NOT_FOUND,
    ),
}


@pytest.mark.parametrize(("draft", "source", "finding"), ORACLE.values(), ids=ORACLE)
def test_what_a_writer_adds_is_told_from_what_no_source_says(draft, source, finding):
    assert checked_draft(draft, source).sentences[0].finding is finding
