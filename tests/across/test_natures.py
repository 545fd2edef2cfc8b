"""What may be called an update, what a conflict, and what is no answer at all."""

from __future__ import annotations

import pytest

from summarizer.models import Disagreement, DisagreementKind, Nature
from tests.across.conftest import CompareStory, Told


def quantities(compared: CompareStory, story: list[Told]) -> list[Disagreement]:
    rows = compared(story).disagreements
    return [row for row in rows if row.kind is DisagreementKind.QUANTITY]


NATURES: list[tuple[str, list[Told], Nature]] = [
    (
        "the dead of two speakers never fall",
        [
            (
                "Harbour Post",
                "2026-05-04",
                "The ferry fire off Port Ansel killed 38 people, Lena Osk said.",
            ),
            (
                "Quay Times",
                "2026-05-07",
                "The ferry fire off Port Ansel killed 31 people, Idris Vane said.",
            ),
        ],
        Nature.CONFLICT,
    ),
    (
        "a lower count of the dead is no update",
        [
            ("Harbour Post", "2026-05-04", "The ferry fire killed 38 people, the ministry said."),
            ("Quay Times", "2026-05-07", "The ferry fire killed 31 people, the ministry said."),
        ],
        Nature.CONFLICT,
    ),
    (
        "a cost already paid is no update",
        [
            ("Harbour Post", "2026-05-04", "The salvage of the Marlin cost the port $396,000."),
            ("Quay Times", "2026-05-07", "The salvage of the Marlin cost the port $350,000."),
        ],
        Nature.CONFLICT,
    ),
    (
        "more dead from another speaker is an update",
        [
            (
                "Harbour Post",
                "2026-05-04",
                "The ferry fire off Port Ansel killed 31 people, Lena Osk said.",
            ),
            (
                "Quay Times",
                "2026-05-07",
                "The ferry fire off Port Ansel killed 38 people, Idris Vane said.",
            ),
        ],
        Nature.UPDATE,
    ),
    (
        "at least so many dead, and more a day later",
        [
            ("Harbour Post", "2026-05-04", "At least 12 people have died in the ferry fire."),
            ("Quay Times", "2026-05-06", "The ferry fire has killed 31 people."),
        ],
        Nature.UPDATE,
    ),
    (
        "one finished event is no later state in an undated report",
        [
            (
                "Harbour Post",
                "2026-05-04",
                "The ferry Marlin carried 410 passengers, Lena Osk said.",
            ),
            ("Quay Times", "", "The ferry Marlin carried 520 passengers, Idris Vane said."),
        ],
        Nature.CONFLICT,
    ),
    (
        "one year that both speak of",
        [
            ("Harbour Post", "2026-05-04", "In 2025 there were 412 injuries in the port of Ansel."),
            ("Quay Times", "2026-05-07", "The harbour office counted 188 injuries in 2025."),
        ],
        Nature.CONFLICT,
    ),
    (
        "a number that lost a digit",
        [
            ("Harbour Post", "2026-05-04", "The ferry carried 16,058 letters to Port Ansel."),
            ("Quay Times", "2026-05-07", "The ferry carried 6,058 letters to Port Ansel."),
        ],
        Nature.SUSPECT,
    ),
    (
        "two speakers of one article are in conflict",
        [
            (
                "Harbour Post",
                "2026-05-04",
                "The ferry fire has killed 38 people, Lena Osk said on Monday. The "
                "Health Ministry puts the toll at 12.",
            ),
            ("Quay Times", "2026-05-04", "The ferry Marlin burned off Port Ansel."),
        ],
        Nature.CONFLICT,
    ),
]


@pytest.mark.parametrize(
    ("story", "nature"), [row[1:] for row in NATURES], ids=[row[0] for row in NATURES]
)
def test_time_alone_makes_no_update(
    compared: CompareStory, story: list[Told], nature: Nature
) -> None:
    (row,) = quantities(compared, story)
    assert row.nature is nature
    if nature is not Nature.UPDATE:
        assert "put them in order" not in row.explanation.text


APART: list[tuple[str, list[Told]]] = [
    (
        "the dead of an earlier year",
        [
            (
                "Harbour Post",
                "2026-05-04",
                "The last ferry fire off Port Ansel, in 1998, killed 114 people.",
            ),
            ("Quay Times", "2026-05-05", "The ferry fire killed 31 people off Port Ansel."),
        ],
    ),
    (
        "votes of two people",
        [
            ("Harbour Post", "2026-05-04", "Osk received 2,110 votes in the Ansel election."),
            ("Quay Times", "2026-05-06", "Vane received 2,240 votes in the Ansel election."),
        ],
    ),
    (
        "a margin and a sum",
        [
            ("Harbour Post", "2026-05-04", "Lena Osk won the Ansel election by 87 votes."),
            ("Quay Times", "2026-05-06", "The Ansel election that Lena Osk won drew 110 votes."),
        ],
    ),
    (
        "ballots to be counted and ballots counted",
        [
            ("Harbour Post", "2026-05-04", "A judge ordered 41,200 ballots counted by hand."),
            ("Quay Times", "2026-05-06", "Some 11,000 ballots were counted by hand on Monday."),
        ],
    ),
]


@pytest.mark.parametrize("story", [row[1] for row in APART], ids=[row[0] for row in APART])
def test_owner_role_and_era_keep_counts_apart(compared: CompareStory, story: list[Told]) -> None:
    assert quantities(compared, story) == []


def test_each_owner_has_a_row(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "Osk received 2,110 votes and Vane 2,240, the count shows."),
        ("Quay Times", "2026-05-06", "Osk received 2,150 votes and Vane 2,260, the count shows."),
    ]
    rows = quantities(compared, story)
    assert sorted(row.question.text for row in rows) == [
        "How many votes does Osk have?",
        "How many votes does Vane have?",
    ]


def test_a_sum_is_asked_after_in_the_words_of_a_source(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "The salvage cost $396,000, the port of Ansel said."),
        ("Quay Times", "2026-05-07", "The salvage cost about $350,000, the port of Ansel said."),
    ]
    (row,) = quantities(compared, story)
    assert row.question.text == "How much money (“The salvage cost … the port of Ansel said”)?"


def test_a_conflict_is_explained_by_figures_for_one_stated_hour(compared: CompareStory) -> None:
    story: list[Told] = [
        (
            "Harbour Post",
            "2026-05-05",
            "By noon on Monday, 900 people had fled Port Ansel, Idris Vane said. Lena Osk said "
            "4,100 people had fled Port Ansel.",
        ),
        (
            "Quay Times",
            "2026-05-05",
            "By noon on Monday, 2,400 people had fled Port Ansel, the mayor said.",
        ),
    ]
    (row,) = quantities(compared, story)
    assert row.nature is Nature.CONFLICT
    assert "900" in row.explanation.text
    assert "2,400" in row.explanation.text
