"""Questions that a reader can answer: grammatical, and in the words of the sources."""

from __future__ import annotations

import pytest

from tests.across.conftest import CompareStory, Told

QUESTIONS: list[tuple[str, list[Told], str]] = [
    (
        "deaths are people who have died",
        [
            ("Harbour Post", "2026-05-04", "The ministry counted 31 deaths after the fire."),
            ("Quay Times", "2026-05-06", "The ministry counted 38 deaths after the fire."),
        ],
        "How many people have died?",
    ),
    (
        "a fate of people is not asked after for things",
        [
            ("Harbour Post", "2026-05-04", "Some 140 boats were damaged in the port of Ansel."),
            ("Quay Times", "2026-05-06", "Some 190 boats were damaged in the port of Ansel."),
        ],
        "How many boats were damaged or destroyed?",
    ),
    (
        "a share is asked after by its words",
        [
            ("Harbour Post", "2026-05-04", "The lake was 97 percent full, the authority said."),
            ("Quay Times", "2026-05-06", "The lake was 91 percent full, the authority said."),
        ],
        "What percentage (“The lake was … full, the authority said”)?",
    ),
    (
        "there is much of a debt, not many",
        [
            ("Harbour Post", "2026-05-04", "The ferry line of Ansel left debts of 214 million."),
            ("Quay Times", "2026-05-04", "The debts of the Ansel ferry line are 390 million."),
        ],
        "How much (“The ferry line of Ansel left debts of …”)?",
    ),
    (
        "a speed has a plural",
        [
            ("Harbour Post", "2026-05-04", "The Ansel ferry was going at 38 kilometres an hour."),
            ("Quay Times", "2026-05-04", "The Ansel ferry was going at 52 kilometres an hour."),
        ],
        "How many kilometres per hour (“The Ansel ferry was going at …”)?",
    ),
    (
        "judgements are set side by side",
        [
            ("Harbour Post", "2026-05-04", "The evacuation was orderly, Lena Osk said."),
            ("Quay Times", "2026-05-04", "The evacuation was chaotic, Idris Vane said."),
        ],
        "Which holds of the evacuation: “orderly” or “chaotic”?",
    ),
    (
        "one word and its denial",
        [
            ("Harbour Post", "2026-05-04", "The verdict was unanimous, Lena Osk said."),
            ("Quay Times", "2026-05-04", "The verdict was not unanimous, Idris Vane said."),
        ],
        "Does “unanimous” hold of the verdict or not?",
    ),
    (
        "a day is asked after with its place left blank",
        [
            ("Harbour Post", "2026-05-04", "The pump in Ansel was inspected on 2 March."),
            ("Quay Times", "2026-05-04", "The pump in Ansel was inspected on 11 April."),
        ],
        "When was it (“The pump in Ansel was inspected on …”)?",
    ),
]


@pytest.mark.parametrize(
    ("story", "asked"), [q[1:] for q in QUESTIONS], ids=[q[0] for q in QUESTIONS]
)
def test_a_question_is_plain_english(compared: CompareStory, story: list[Told], asked: str) -> None:
    assert asked in [row.question.text for row in compared(story).disagreements]


def test_no_pronoun_and_no_verb_stands_for_a_speaker(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "The ferry carried 31 passengers, she said."),
        ("Quay Times", "2026-05-04", "The ferry carried 38 passengers, she said."),
    ]
    explained = " ".join(row.explanation.text for row in compared(story).disagreements)
    assert "(she)" not in explained


def test_what_is_agreed_is_agreed_of_one_thing(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "", "A tree fell on the hall. The hall will stay closed until Friday."),
        ("Quay Times", "", "Hail broke a roof. The station will stay closed until Friday."),
    ]
    assert compared(story).consensus == ()


def test_a_wish_is_no_opinion_against_blame(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "", '"I would like the mayor of Ansel to be right about the pump."'),
        ("Quay Times", "", 'The handling of the pump of Ansel was "chaotic", the mayor said.'),
    ]
    assert compared(story).disagreements == ()


def test_a_sum_without_its_currency_is_one_of_the_story(compared: CompareStory) -> None:
    story: list[Told] = [
        (
            "Harbour Post",
            "2026-05-04",
            "Repairs to the pier will cost 40 million crowns, Lena Osk said. "
            "The port earned 12 million crowns last year.",
        ),
        ("Quay Times", "2026-05-04", "Repairs to the pier will cost 55m, Idris Vane said."),
    ]
    rows = [row for row in compared(story).disagreements if "cost" in row.question.text]
    assert {position.low for row in rows for position in row.positions} == {40e6, 55e6}


CAUSES = [
    ("named beforehand", "A worn cable was the likely cause of the fire, Idris Vane said."),
    ("brought down", "The inspectors blame a worn cable for the fire."),
    ("because", "The fire was traced to a worn cable, Idris Vane said."),
]


@pytest.mark.parametrize("said", [c[1] for c in CAUSES], ids=[c[0] for c in CAUSES])
def test_two_causes_of_one_fire_differ(compared: CompareStory, said: str) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "The fire was caused by lightning, Lena Osk said."),
        ("Quay Times", "2026-05-04", said),
    ]
    (row,) = compared(story).disagreements
    assert row.question.text.startswith("What is the cause of")


def test_a_launch_that_took_place_is_a_launch(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-20", "The Marlow ferry was launched on 10 May in Ansel."),
        ("Quay Times", "2026-05-20", "The launch took place two days late, on 12 May."),
    ]
    assert [str(row.kind) for row in compared(story).disagreements] == ["date"]


def test_a_level_of_a_day_is_no_event(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "On Sunday the lake behind the dam was 97 per cent full."),
        ("Quay Times", "2026-05-08", "On Thursday the lake behind the dam was 94 per cent full."),
    ]
    assert "date" not in [str(row.kind) for row in compared(story).disagreements]
