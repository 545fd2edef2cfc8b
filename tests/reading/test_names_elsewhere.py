"""What an article writes with a capital amid its sentences is a name at the start of one, too."""

from __future__ import annotations

import pytest

from summarizer.reading.article import read_article
from summarizer.reading.index import SentenceIndex
from summarizer.reading.names import read_names

OPENINGS = [
    ("surname", "We met Olga Stone on Monday. Stone left early.", ["Stone"]),
    ("titled surname", "We met Mr. Bush on Monday. Bush left early.", ["Bush"]),
    ("company", "They all work for Target now. Target profits fell again.", ["Target"]),
    ("nowhere else", "They all went home. Target profits fell again.", []),
    ("in lower case, too", "They missed the target of Target. Target profits fell.", []),
    ("office", "We met the Minister on Monday. Minister and staff left early.", []),
    ("month", "They left in March for good. March winds followed them.", []),
    (
        "society with a preposition",
        "The group Nurses at Work opened a ward. Nurses at Work counted 22 deaths.",
        ["Nurses at Work"],
    ),
    ("no society elsewhere", "They opened a ward. Nurses at Work counted 22 deaths.", ["Work"]),
]


@pytest.mark.parametrize(
    ("text", "names"), [row[1:] for row in OPENINGS], ids=[row[0] for row in OPENINGS]
)
def test_names_of_the_last_sentence_of_an_article(text: str, names: list[str]) -> None:
    index = SentenceIndex.from_article(read_article(text, article_id="a1", source="a.txt"))

    assert [name.text for name in index[len(index) - 1].names] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "The group Doctors at Sea came.", ["Doctors at Sea"], id="common words with capitals"
        ),
        pytest.param(
            "He met Nurses without Borders.", ["Nurses without Borders"], id="without in lower case"
        ),
        pytest.param("He saw Kestrians at Marl.", ["Kestrians", "Marl"], id="names apart"),
        pytest.param("They saw Democrats in Congress.", ["Democrats", "Congress"], id="party"),
        pytest.param("They met Olga Renn at Sea World.", ["Olga Renn", "Sea World"], id="person"),
    ],
)
def test_a_preposition_inside_a_name_stands_between_common_plural_and_common_noun(
    text: str, names: list[str]
) -> None:
    assert [name.text for name in read_names(text)] == names
