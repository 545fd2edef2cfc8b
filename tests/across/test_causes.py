"""Two causes that are named for one thing, however news says why something happened."""

from __future__ import annotations

import pytest

from summarizer.models import Disagreement, DisagreementKind
from tests.across.conftest import CompareStory

TWO_CAUSES = [
    (
        "brought down, caused by",
        "Ice on the wing brought the plane down, the pilots said.",
        "The crash was caused by a worn cable, the inspector said.",
    ),
    (
        "due to, set off",
        "The explosion was due to a gas leak, firemen said.",
        "A cigarette set off the explosion, police believe.",
    ),
    (
        "a speaker between noun and verb",
        "The real reason, she said, was greed.",
        "The bank blamed the weak market.",
    ),
    (
        "set it off, was the origin",
        "A lightning bolt set it off, say two hikers.",
        "Police think that a camp fire was the origin of the blaze.",
    ),
    (
        "led to the collision, blames",
        "Human error led to the collision, the report says.",
        "The union blames worn signals.",
    ),
    (
        "put down to, blamed on",
        "The firm puts the loss down to the weak yen.",
        "Analysts blame the loss on bad management.",
    ),
    (
        "started when",
        "The leak started when a valve burst.",
        "A cracked pipe was the source of the leak.",
    ),
    (
        "attributed to",
        "He attributed the fall to the drought.",
        "The cause of the fall, the minister said, was smuggling.",
    ),
    (
        "a cause that is a lack",
        "The cause of the fire was that nobody had cleaned the duct.",
        "The fire was caused by a candle, Ada Venn said.",
    ),
]
NONE = [
    (
        "when it started",
        "The fire started in the morning.",
        "A faulty heater caused the fire, the tenant said.",
    ),
    ("what it began with", "The match began with a song.", "A flare caused the delay, it said."),
    ("blamed for nothing", "The mayor blamed herself for nothing.", "The delay was due to rain."),
    (
        "whose words",
        "He attributed the words to his father.",
        "The cause of the fire was a candle.",
    ),
    (
        "a cause denied",
        "The fire was not caused by a candle, Ada Venn said.",
        "The fire was caused by a cable, the owner said.",
    ),
    (
        "nobody blamed",
        "Nobody blamed the pilots for the crash.",
        "The crash was caused by a worn cable.",
    ),
    ("one cause", "Ice brought the plane down, he said.", "The crash was caused by ice, it said."),
]


def assessments(compared: CompareStory, one: str, two: str) -> list[Disagreement]:
    story = [
        ("Harbour Post", "2026-05-04", f"The news reached Dorn on Sunday. {one} Gulls sat down."),
        ("Quay Times", "2026-05-04", f"{two} The town lies on the coast. Rain is forecast."),
    ]
    found = compared(story).disagreements
    return [row for row in found if row.kind is DisagreementKind.ASSESSMENT]


@pytest.mark.parametrize(
    ("one", "two"), [row[1:] for row in TWO_CAUSES], ids=[row[0] for row in TWO_CAUSES]
)
def test_two_causes_of_one_thing_are_set_side_by_side(
    compared: CompareStory, one: str, two: str
) -> None:
    (row,) = assessments(compared, one, two)

    assert {p.article_ids for p in row.positions} == {("a1",), ("a2",)}
    assert row.question.text.startswith("What is the cause")
    assert "“it”" not in row.question.text


@pytest.mark.parametrize(("one", "two"), [row[1:] for row in NONE], ids=[row[0] for row in NONE])
def test_no_second_cause_is_made_up(compared: CompareStory, one: str, two: str) -> None:
    assert assessments(compared, one, two) == []
