"""Figures credited by a neighbour, short replies, ages, and natures by the words beside them."""

from __future__ import annotations

import pytest

from summarizer.models import Disagreement, DisagreementKind, Nature
from tests.across.conftest import CompareStory, Told

NATURES: list[tuple[str, list[Told], Nature]] = [
    (
        "a reply to a forecast is one, too",
        [
            (
                "Harbour Post",
                "2026-05-09",
                "The plant could be back at work in two weeks, Conrad Osk hopes. Tidemark speaks "
                "of five weeks.",
            ),
            ("Quay Times", "2026-05-09", "The harbour of Ansel lay dark. Nobody had slept."),
        ],
        Nature.PROJECTION,
    ),
    (
        "swapped digits look like a slip",
        [
            ("Harbour Post", "2026-05-04", "The prize of the Ansel Cup is 251,000 crowns."),
            ("Quay Times", "2026-05-07", "The prize of the Ansel Cup is 215,000 crowns."),
        ],
        Nature.SUSPECT,
    ),
    (
        "the fewer with a mark more are a part",
        [
            ("Harbour Post", "2026-05-04", "The Ansel museum had 1.2 million visitors in 2025."),
            ("Quay Times", "2026-05-07", "The Ansel museum had 310,000 paying visitors in 2025."),
        ],
        Nature.SCOPE,
    ),
    (
        "a total with what it includes is the whole",
        [
            ("Harbour Post", "2026-05-04", "The Ansel probe cost 640 million crowns to build."),
            (
                "Quay Times",
                "2026-05-07",
                "The total cost of the Ansel probe, including its launch, is 985 million crowns.",
            ),
        ],
        Nature.SCOPE,
    ),
    (
        "50 dead do not round 49",
        [
            ("Harbour Post", "", "The ferry fire killed 49 people."),
            ("Quay Times", "", "The ferry fire killed 50 people."),
        ],
        Nature.UNDETERMINED,
    ),
]


def quantities(compared: CompareStory, story: list[Told]) -> list[Disagreement]:
    rows = compared(story).disagreements
    return [row for row in rows if row.kind is DisagreementKind.QUANTITY]


@pytest.mark.parametrize(
    ("story", "nature"), [row[1:] for row in NATURES], ids=[row[0] for row in NATURES]
)
def test_words_beside_figures_decide_the_nature(
    compared: CompareStory, story: list[Told], nature: Nature
) -> None:
    """Forecasts, parts and misprints are told from conflicts."""
    (row,) = quantities(compared, story)
    assert row.nature is nature


def test_the_next_sentence_may_name_who_gives_a_figure(compared: CompareStory) -> None:
    """A count without a speaker is credited to whom the sentence after it names."""
    story: list[Told] = [
        ("Harbour Post", "", "The ferry fire killed 31 people, Lena Osk said."),
        (
            "Quay Times",
            "",
            "The ferry fire killed 38 people. A disclosure by the Rescue Office of Ansel has "
            "changed the debate.",
        ),
    ]
    (row,) = quantities(compared, story)
    named = {position.low: [a.name for a in position.attributed_to] for position in row.positions}
    assert named[38] == ["Rescue Office of Ansel"]


TWO_MOUTHS: list[tuple[str, str, set[float]]] = [
    (
        "a reply that names no currency",
        "The city claims damages of 6.5 million crowns. Marlow Tait has offered two million.",
        {6_500_000, 2_000_000},
    ),
    (
        "a colleague's forecast",
        "The flood will cost insurers 90 million crowns, the brokers of Kestrel Lane said on "
        "Monday. Its rival Tidemark expects at least 150 million, as claims come late.",
        {90_000_000, 150_000_000},
    ),
    (
        "another's forecast in one sentence",
        "New panels would cost the sector 46 million crowns, it estimates; the consultants "
        "Marlow Tait put the likely bill nearer to 70 million crowns.",
        {46_000_000, 70_000_000},
    ),
]


@pytest.mark.parametrize(
    ("text", "amounts"), [row[1:] for row in TWO_MOUTHS], ids=[row[0] for row in TWO_MOUTHS]
)
def test_answers_of_two_in_one_article_are_set_side_by_side(
    compared: CompareStory, text: str, amounts: set[float]
) -> None:
    """A reply takes its unit from what it answers."""
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", text),
        ("Quay Times", "2026-05-04", "The harbour of Ansel lay dark. Nobody had slept there."),
    ]
    (row,) = quantities(compared, story)
    assert {position.low for position in row.positions} == amounts


@pytest.mark.parametrize(("age", "differ"), [(44, False), (45, False), (48, True)])
def test_ages_of_one_name_may_differ_by_a_birthday(
    compared: CompareStory, age: int, differ: bool
) -> None:
    """Two ages of one person that a birthday explains are no difference."""
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "Lena Osk, 44, left Port Ansel by boat at night."),
        ("Quay Times", "2026-05-05", f"Police look for Lena Osk, {age}, along the coast."),
    ]
    rows = quantities(compared, story)
    assert bool(rows) is differ
    assert all(row.question.text.startswith("How old is Osk") for row in rows)


def test_lines_of_a_table_are_no_answers_to_each_other(compared: CompareStory) -> None:
    """What each of several has is not what one of them has."""
    table = "Coast List: 6.0 per cent, 9 seats.\n\nGreen Union: 9.1 per cent, 14 seats."
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", table),
        ("Quay Times", "2026-05-04", "The harbour of Ansel lay dark. Nobody had slept there."),
    ]
    assert not quantities(compared, story)


def test_whole_dates_of_far_years_are_one_with_a_slip(compared: CompareStory) -> None:
    """The same day and month of two far years need no words in common."""
    story: list[Told] = [
        (
            "Harbour Post",
            "2025-05-28",
            "The block came down just before five on 11 February 2023. Nine tenants died.",
        ),
        ("Quay Times", "", "It fell on 11 February 2003. The tenants were asleep."),
    ]
    dates = [r for r in compared(story).disagreements if r.kind is DisagreementKind.DATE]
    assert [row.nature for row in dates] == [Nature.SUSPECT]
