"""Natures that hang on a moment, on round numbers and on how a sum is reckoned."""

from __future__ import annotations

import pytest

from tests.across.conftest import CompareStory, Told


def natures(compared: CompareStory, story: list[Told]) -> set[str]:
    return {str(row.nature) for row in compared(story).disagreements}


ROWS = [
    pytest.param(
        "Solar power met 58 percent of demand at the time of the failure.",
        "Solar power was covering 78 percent of demand when the grid failed.",
        "conflict",
        id="a-level-of-one-moment-has-one-value",
    ),
    pytest.param(
        "Solar power is meeting 58 percent of demand in Orlen.",
        "Solar power is meeting 78 percent of demand in Orlen.",
        "update",
        id="a-level-of-no-moment-may-change",
    ),
    pytest.param(
        "Duties cost the Orlen dairy 38 million euros in the quarter.",
        "Duties may have cost the Orlen dairy 20 million euros in the quarter.",
        "conflict",
        id="a-guess-at-what-is-over-is-no-later-state",
    ),
    pytest.param(
        "The Orlen dairy announced a profit of 174 million euros.",
        "The Orlen dairy announced an underlying profit before tax of 212 million euros.",
        "scope",
        id="one-sum-reckoned-in-two-ways",
    ),
]


@pytest.mark.parametrize(("one", "two", "nature"), ROWS)
def test_what_was_so_at_one_moment_has_one_value(
    compared: CompareStory, one: str, two: str, nature: str
) -> None:
    story = [("Post", "2026-05-04", one), ("Sun", "2026-05-06", two)]
    assert natures(compared, story) == {nature}


@pytest.mark.parametrize(
    ("usual", "alone", "suspect"),
    [
        pytest.param("1,384", "1,884", True, id="one-digit-off"),
        pytest.param("1,400", "1,800", False, id="round-numbers-tell-two-digits"),
        pytest.param("138,000", "188,000", True, id="thousands-with-one-digit-off"),
    ],
)
def test_a_slip_takes_three_digits_that_are_told(
    compared: CompareStory, usual: str, alone: str, *, suspect: bool
) -> None:
    story = [
        ("Post", "2026-05-04", f"The dairy of Orlen employs {usual} people in the valley."),
        ("Sun", "2026-05-05", f"In the valley {usual} people work for the Orlen dairy."),
        ("Mail", "2026-05-06", f"The Orlen dairy employs {alone} people there in the valley."),
    ]
    assert ("suspect" in natures(compared, story)) is suspect


def test_another_clause_makes_no_forecast_of_a_judgement(compared: CompareStory) -> None:
    story = [
        (
            "Post",
            "",
            "The response of the council to the flood was swift, as swift as it could be.",
        ),
        ("Sun", "", "The response of the council to the flood was slow, Ada Lund said."),
    ]
    assert natures(compared, story) == {"conflict"}
