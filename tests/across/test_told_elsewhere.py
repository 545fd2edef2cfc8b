"""What is no point of one source alone, since another tells it with other words or values."""

from __future__ import annotations

import pytest

from tests.across.conftest import CompareStory, Told

TOLD_ELSEWHERE: list[tuple[str, str, str, str]] = [
    (
        "the same long number of something else named",
        "A total of 38,400 people in Ansel got a shot against the fever, Lena Osk said.",
        "The port clinic of Ansel said on Sunday that 38,400 had been given.",
        "38,400",
    ),
    (
        "one event with another value",
        "Ansel Lines will cut 350 jobs at its Tarn yard by the end of the year.",
        "Up to 420 jobs at the Tarn yard of Ansel Lines will be cut, the union fears.",
        "350",
    ),
]


@pytest.mark.parametrize(
    ("one", "two", "words"),
    [row[1:] for row in TOLD_ELSEWHERE],
    ids=[row[0] for row in TOLD_ELSEWHERE],
)
def test_what_another_source_tells_too_does_not_stand_alone(
    compared: CompareStory, one: str, two: str, words: str
) -> None:
    story: list[Told] = [("Harbour Post", "2026-05-04", one), ("Quay Times", "2026-05-05", two)]
    assert [p.text for p in compared(story).only_one_source if words in p.text] == []


def test_a_figure_of_another_thing_still_stands_alone(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "Ansel Lines will cut 350 jobs at its Tarn yard in June."),
        ("Quay Times", "2026-05-05", "Divers of the coast guard searched the wreck for 90 hours."),
    ]
    assert any("350" in point.text for point in compared(story).only_one_source)
