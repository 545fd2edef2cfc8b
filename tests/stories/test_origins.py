from __future__ import annotations

import pytest

from summarizer.models import NoteKind
from summarizer.stories import assign_origins
from tests.conftest import MakeArticle

WIRE = """The river rose above its banks in Tarn on Sunday night and flooded the market square.
Firefighters pumped water out of 40 cellars and carried two families out of their homes by boat.
The mayor, Ines Falk, asked people to stay away from the bridges until the level had fallen.
Power was cut in the lower town at about 3 a.m. and had come back by noon, the utility said.
A gauge at the old mill showed 4.1 meters, the highest reading since measurements began."""

OTHER = """Schools in the lower town will stay shut for a week after the flood, the council decided.
Teachers are to visit pupils at home, and lessons begin again in the sports hall next Monday.
The council has asked the province for money to dry the buildings and to replace the furniture.
Parents who need a place for small children can call a number that is staffed day and night."""


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(WIRE, id="word-for-word"),
        pytest.param("Market square under water\n\n" + WIRE, id="other-headline"),
        pytest.param("\n".join(WIRE.splitlines()[:3]), id="cut-tail"),
        pytest.param(
            WIRE.replace("meters", "metres").replace("about ", "around "), id="small-edits"
        ),
    ],
)
def test_a_reprint_shares_the_origin_of_what_it_reprints(copy: str, read: MakeArticle) -> None:
    sources = assign_origins([read(WIRE, 1), read(copy, 2), read(OTHER, 3)])
    first, second, third = (source.article.origin for source in sources)
    assert first == second != third


def test_a_reprint_says_whom_it_reprints(read: MakeArticle) -> None:
    cut = "\n".join(WIRE.splitlines()[:4])
    _, copy = assign_origins([read(WIRE, 1, outlet="The Wire"), read(cut, 2)])
    note = copy.article.notes[-1]
    assert (note.kind, note.detail, note.ref) == (NoteKind.DUPLICATE, "It reprints The Wire.", "a1")


def test_independent_reports_of_one_event_keep_their_own_origins(read: MakeArticle) -> None:
    own_words = """Two families had to be rescued by boat when Tarn was flooded on Sunday.
    The market square stood under water, and the mayor warned everybody off the bridges.
    It was the highest water ever measured at the old mill, 4.1 meters, in the small hours."""
    sources = assign_origins([read(WIRE, 1), read(own_words, 2)])
    assert sources[0].article.origin != sources[1].article.origin


def test_short_texts_are_never_taken_for_copies(read: MakeArticle) -> None:
    line = "The river rose above its banks in Tarn on Sunday night."
    sources = assign_origins([read(line, 1), read(line + " Nobody was hurt.", 2)])
    assert sources[0].article.origin != sources[1].article.origin
