"""An event of the timeline cites no sentence that is at odds with the words shown."""

from __future__ import annotations

import pytest

from tests.across.conftest import CompareStory, Told

AT_ODDS = [
    (
        "two results of one vote",
        "The council of Tarn voted 14 to 11 on Monday to sell the pier.",
        "The council of Tarn voted on Monday by 14 votes to 9 to sell the pier.",
    ),
    (
        "two scores",
        "Ansel Rovers beat Tarn Athletic 3-1 at home on Monday.",
        "Ansel Rovers beat Tarn Athletic 4-1 at home on Monday.",
    ),
    (
        "two tolls in one sentence each",
        "The captain of the Marlin was arrested on Monday as the number of dead rose to 31.",
        "The captain of the Marlin was arrested on Monday as the number of dead rose to 28.",
    ),
    (
        "a share in words and one in digits",
        "Fares on the Tarn ferry rose by a third on Monday.",
        "Fares on the Tarn ferry rose by 45 percent on Monday.",
    ),
    (
        "a doubling and another share",
        "The port of Ansel doubled its mooring fees on Monday.",
        "The port of Ansel raised its mooring fees by 60 percent on Monday.",
    ),
    (
        "one denies what the other tells",
        "The harbour master of Ansel closed the port on Monday.",
        "The harbour master of Ansel did not close the port on Monday.",
    ),
    (
        "two days for what follows",
        "The ferry Marlin was towed to Ansel on Monday and will sail again on 20 May.",
        "The ferry Marlin was towed to Ansel on Monday and will sail again on 28 May.",
    ),
]
TOGETHER = [
    (
        "one tells more",
        "The council of Tarn voted on Monday to sell the pier.",
        "The council of Tarn voted 14 to 11 on Monday to sell the pier.",
    ),
    (
        "one figure in two scripts",
        "The council of Tarn voted on Monday to sell 12 boats.",
        "The council of Tarn voted on Monday to sell twelve boats.",
    ),
    (
        "one is the other, rounded",
        "The fire at Ansel on Monday destroyed 11,980 crates of fruit.",
        "The fire at Ansel on Monday destroyed about 12,000 crates of fruit.",
    ),
    (
        "both deny",
        "The harbour master of Ansel did not close the port on Monday.",
        "The harbour master of Ansel did not close the port on Monday evening.",
    ),
]


def _cited(compared: CompareStory, one: str, two: str) -> list[list[str]]:
    story: list[Told] = [("Harbour Post", "2026-05-05", one), ("Quay Times", "2026-05-05", two)]
    return [[c.article_id for c in event.what.citations] for event in compared(story).timeline]


@pytest.mark.parametrize(
    ("one", "two"), [row[1:] for row in AT_ODDS], ids=[row[0] for row in AT_ODDS]
)
def test_sentences_at_odds_are_two_events(compared: CompareStory, one: str, two: str) -> None:
    found = _cited(compared, one, two)
    assert found
    assert all(len(cited) == 1 for cited in found)


@pytest.mark.parametrize(
    ("one", "two"), [row[1:] for row in TOGETHER], ids=[row[0] for row in TOGETHER]
)
def test_sentences_that_agree_are_one_event(compared: CompareStory, one: str, two: str) -> None:
    assert any(len(cited) == len((one, two)) for cited in _cited(compared, one, two))


def test_a_year_to_come_in_which_something_stood_already_dates_nothing(
    compared: CompareStory,
) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-05", "Debt stood at 40 million crowns at the end of the year.")
    ]
    assert compared(story).timeline == ()


def test_the_day_on_which_somebody_is_told_of_a_day_to_come_is_no_event(
    compared: CompareStory,
) -> None:
    words = "Ansel Lines told its sailors on Monday that the Marlin will sail again on 28 May."
    found = compared([("Harbour Post", "2026-05-05", words)]).timeline
    assert [event.when.edtf for event in found] == ["2026-05-28"]
