"""What a copy changed: an oracle table of sentences and the words put in the place of others."""

from __future__ import annotations

import pytest

from summarizer.stories.changes import Change, changed_facts
from tests.conftest import MakeArticle

ORIGINAL = """The gauge at Tarn showed 4.1 meters on Sunday night, the utility said in a statement.
Judge Helene Ward gave the builder Rolf Masch four years for paying the mayor 280,000 crowns.
The Harbour Union, which has 2,310 members, wants Norrail to answer it by May 6 at noon."""

ROWS = [
    ("nothing", [], []),
    ("a figure", [("4.1", "4.7")], [Change("4.7", "4.1")]),
    ("digits turned", [("2,310", "2,130")], [Change("2,130", "2,310")]),
    ("a number in letters", [("four years", "five years")], [Change("five", "four")]),
    ("a day of a month", [("May 6", "May 16")], [Change("16", "6")]),
    ("a weekday", [("Sunday", "Monday")], [Change("Monday", "Sunday")]),
    ("a name", [("Rolf Masch", "Ralf Mosch")], [Change("Ralf", "Rolf"), Change("Mosch", "Masch")]),
    ("two facts", [("4.1", "4.2"), ("Ward", "Wald")],
     [Change("4.2", "4.1"), Change("Wald", "Ward")]),
    ("another spelling", [("Harbour", "Harbor"), ("meters", "metres")], []),
    ("a figure in digits", [("four years", "4 years")], []),
    ("another way to write a thousand", [("280,000", "280.000")], []),
    ("a shorter word", [("Judge Helene", "Helene")], []),
    ("common words", [("showed", "read"), ("wants", "asks")], []),
]  # fmt: skip


@pytest.mark.parametrize(("_id", "swaps", "changes"), ROWS, ids=[row[0] for row in ROWS])
def test_what_a_copy_changed(
    _id: str, swaps: list[tuple[str, str]], changes: list[Change], read: MakeArticle
) -> None:
    copy = ORIGINAL
    for old, new in swaps:
        copy = copy.replace(old, new)
    assert changed_facts(read(copy, 2), read(ORIGINAL, 1)) == tuple(changes)


def test_a_sentence_of_its_own_changes_nothing(read: MakeArticle) -> None:
    own = ORIGINAL + " Nobody in Lorrain had expected 77 lorries on Quay Street that week."
    assert changed_facts(read(own, 2), read(ORIGINAL, 1)) == ()
