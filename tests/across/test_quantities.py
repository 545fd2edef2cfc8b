"""Rows of figures: what is compared, what is kept apart and what the difference amounts to."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer.models import Disagreement, DisagreementKind, Measure, Nature
from tests.across.conftest import CompareStory, Told


def quantities(compared: CompareStory, story: Sequence[Told]) -> list[Disagreement]:
    rows = compared(story).disagreements
    return [row for row in rows if row.kind is DisagreementKind.QUANTITY]


NATURES: list[tuple[str, list[Told], Nature]] = [
    (
        "bounds that leave room are compatible",
        [
            ("Harbour Post", "2026-05-04", "At least 40 people were killed in the ferry fire."),
            ("Quay Times", "2026-05-04", "The ferry fire killed 52 people, the coast guard said."),
        ],
        Nature.COMPATIBLE,
    ),
    (
        "one stated hour and no overlap is a conflict",
        [
            ("Harbour Post", "2026-05-05", "By noon on Monday, 900 people had fled Port Ansel."),
            (
                "Quay Times",
                "2026-05-06",
                "By noon on Monday, 2,400 people had fled Port Ansel, the mayor said.",
            ),
        ],
        Nature.CONFLICT,
    ),
    (
        "a later report is an update",
        [
            (
                "Harbour Post",
                "2026-05-04",
                "The ferry fire killed 31 people, the coast guard said.",
            ),
            ("Quay Times", "2026-05-07", "The ferry fire killed 38 people, the coast guard said."),
        ],
        Nature.UPDATE,
    ),
    (
        "undated articles leave the order unknown",
        [
            ("Harbour Post", "", "The ferry fire killed 31 people, the coast guard said."),
            ("Quay Times", "", "The ferry fire killed 38 people, the coast guard said."),
        ],
        Nature.UNDETERMINED,
    ),
    (
        "a round figure beside a fine one is rounding",
        [
            ("Harbour Post", "2026-05-04", "About 6,000 people were evacuated from Port Ansel."),
            ("Quay Times", "2026-05-04", "Officials said 6,200 people were evacuated."),
        ],
        Nature.ROUNDING,
    ),
    (
        "two places are a difference of scope",
        [
            (
                "Harbour Post",
                "2026-05-04",
                "The storm killed 40 people in Ansel, police said. It moved on to Norvane.",
            ),
            (
                "Quay Times",
                "2026-05-04",
                "The storm killed 65 people in Norvane, the ministry said. Ansel lost its power.",
            ),
        ],
        Nature.SCOPE,
    ),
    (
        "rates are compared with rates",
        [
            ("Harbour Post", "2026-05-04", "The dam releases 850 cubic meters of water a second."),
            (
                "Quay Times",
                "2026-05-06",
                "The dam was releasing 1,100 cubic meters of water a second on Wednesday.",
            ),
        ],
        Nature.UPDATE,
    ),
]


@pytest.mark.parametrize(
    ("story", "nature"), [row[1:] for row in NATURES], ids=[row[0] for row in NATURES]
)
def test_the_nature_of_a_difference_follows_from_intervals_and_dates(
    compared: CompareStory, story: list[Told], nature: Nature
) -> None:
    rows = quantities(compared, story)
    assert [row.nature for row in rows] == [nature]
    assert len(rows[0].positions) == 2


APART: list[tuple[str, list[Told]]] = [
    (
        "the dead and the injured",
        [
            ("Harbour Post", "2026-05-04", "The ferry fire killed 31 people."),
            ("Quay Times", "2026-05-04", "The ferry fire injured 70 people."),
        ],
    ),
    (
        "customers and records",
        [
            ("Harbour Post", "2026-05-04", "The leak exposed 40,000 customers of Norbank."),
            ("Quay Times", "2026-05-04", "The leak exposed 95,000 records of Norbank."),
        ],
    ),
    (
        "troops of two countries",
        [
            ("Harbour Post", "2026-05-04", "Some 5,000 Kestrian troops were deployed to Ansel."),
            ("Quay Times", "2026-05-04", "Some 9,000 Norvanian troops were deployed to Ansel."),
        ],
    ),
    (
        "people told to go and people gone",
        [
            ("Harbour Post", "2026-05-04", "Some 8,000 people were ordered to leave Port Ansel."),
            ("Quay Times", "2026-05-04", "By Monday 3,000 people had left Port Ansel."),
        ],
    ),
    (
        "a level and a rate",
        [
            ("Harbour Post", "2026-05-04", "The port has lost 900 jobs."),
            ("Quay Times", "2026-05-04", "The port loses 40 jobs a month."),
        ],
    ),
    (
        "a figure nobody else gives",
        [
            ("Harbour Post", "2026-05-04", "The ferry carried 410 people on Sunday."),
            ("Quay Times", "2026-05-04", "The ferry belongs to Ansel Lines."),
        ],
    ),
]


@pytest.mark.parametrize("story", [row[1] for row in APART], ids=[row[0] for row in APART])
def test_different_things_are_never_put_in_one_row(
    compared: CompareStory, story: list[Told]
) -> None:
    assert quantities(compared, story) == []


def test_a_projection_stands_in_a_row_of_its_own(compared: CompareStory) -> None:
    story: list[Told] = [
        (
            "Harbour Post",
            "2026-05-04",
            "About 900 people have left Port Ansel. Up to 20,000 people could be evacuated if the "
            "wind turns, Dana Ruhl said.",
        ),
        (
            "Quay Times",
            "2026-05-06",
            "Some 1,400 people have left Port Ansel. As many as 25,000 people may have to leave, "
            "the weather office said.",
        ),
    ]
    natures = {row.nature: row for row in quantities(compared, story)}
    assert set(natures) == {Nature.UPDATE, Nature.PROJECTION}
    assert {p.high for p in natures[Nature.UPDATE].positions} == {900, 1400}
    assert {p.high for p in natures[Nature.PROJECTION].positions} == {20_000, 25_000}


def test_a_change_stands_beside_the_levels_and_does_not_decide(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "Some 5,000 Kestrian troops were sent to Port Ansel."),
        (
            "Quay Times",
            "2026-05-04",
            "At least 4,000 Kestrian troops have been sent to Port Ansel. An additional 700 "
            "Kestrian troops were sent on Sunday.",
        ),
    ]
    (row,) = quantities(compared, story)
    assert row.nature is Nature.COMPATIBLE
    assert [p.low for p in row.positions if p.measure is Measure.CHANGE] in ([], [700])
    assert 700 not in [p.low for p in row.positions if p.measure is not Measure.CHANGE]


def test_whom_an_article_counts_before_it_adds_up_is_no_toll(compared: CompareStory) -> None:
    (row,) = quantities(
        compared,
        [
            ("Harbour Post", "2026-05-04", "The ferry fire killed 14 people, officials said."),
            (
                "Quay Times",
                "2026-05-06",
                "Two more bodies were found in the wreck. The death toll of the ferry fire is 19.",
            ),
        ],
    )
    assert [position.low for position in row.positions] == [14, 19]
    assert row.nature is Nature.UPDATE


def test_two_values_that_several_origins_give_meet_in_one_row(compared: CompareStory) -> None:
    (row,) = quantities(
        compared,
        [
            (
                "Harbour Post",
                "2026-05-04",
                "About 4,200 people had been evacuated by noon, harbour master Ada Brunnik said.",
            ),
            ("Port Office", "2026-05-05", "Some 4,200 residents were evacuated by the navy."),
            ("Quay Times", "2026-05-05", "Over 6,000 people were evacuated, the Red Cross says."),
            ("Pier News", "2026-05-06", "More than 6,000 people have been evacuated by ship."),
        ],
    )
    assert {position.low for position in row.positions} == {4_200, 6_000}


def test_a_reprint_that_changed_a_fact_is_shown_as_such(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "The ferry fire killed 31 people, the coast guard said."),
        ("Quay Times", "2026-05-07", "The ferry fire killed 38 people, the coast guard said."),
    ]
    (row,) = compared(story, reprints={2: 1}).disagreements
    assert row.nature is Nature.CONFLICT
    assert row.explanation.text == (
        "A reprint changed a fact: Quay Times gives 38 where Harbour Post gives 31."
    )


def test_an_undated_original_is_no_copy_of_its_dated_reprint(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "", "The ferry fire killed 31 people, the coast guard said."),
        ("Quay Times", "2026-05-07", "The ferry fire killed 38 people, the coast guard said."),
    ]
    (row,) = compared(story, reprints={2: 1}).disagreements
    assert row.explanation.text == (
        "A reprint changed a fact: Quay Times gives 38 where Harbour Post gives 31."
    )


def test_a_reprint_that_changed_nothing_makes_no_row(compared: CompareStory) -> None:
    told = "The ferry fire killed 31 people, the coast guard said."
    story: list[Told] = [("Harbour Post", "2026-05-04", told), ("Quay Times", "2026-05-07", told)]
    assert compared(story, reprints={2: 1}).disagreements == ()


def test_question_and_explanation_name_what_they_were_computed_from(
    compared: CompareStory,
) -> None:
    story: list[Told] = [
        ("Harbour Post", "", "The ferry fire killed 31 people, the coast guard said."),
        ("Quay Times", "", "The ferry fire killed 38 people, the coast guard said."),
    ]
    (row,) = quantities(compared, story)
    assert row.question.text == "How many people have died?"
    assert row.question.derivation is not None
    assert set(row.question.derivation.inputs) == {"a1.s1", "a2.s1"}
    assert "undated" in row.explanation.text
