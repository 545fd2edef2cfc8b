"""Two accounts of one matter that news keeps disputing: told beforehand or not, calm or violent."""

from __future__ import annotations

import pytest

from summarizer.models import Disagreement, DisagreementKind
from tests.across.account_pairs import ACCOUNTS
from tests.across.conftest import CompareStory

NONE = [
    ("both say the same", "Nobody was warned, tenants said.", "Tenants were never told of it."),
    ("who is asked, not whether", "Ada Venn asked for a map.", "Nobody wanted the old map."),
    ("what is to come", "Staff will be consulted.", "The plan came without any warning."),
    ("what nobody knows", "It is unclear whether staff were told.", "Nobody was told, staff said."),
    ("a question", "Were the tenants warned?", "Nobody warned the tenants, Ada Venn said."),
    ("a condition", "If the brakes worked, he is at fault.", "The brakes did not respond."),
    ("not only", "The navy not only repelled a raid.", "The navy repelled a raid on Sunday."),
    (
        "a name",
        "Harbour Films is to shoot The Hunger Games.",
        "The cast was well treated, it said.",
    ),
    (
        "one mouth",
        "The strike was lawful, Ada Venn said.",
        "The strike was illegal, Ada Venn said.",
    ),
    (
        "not a failure",
        "The fair was not a failure, Ada Venn said.",
        "The fair was a success, he said.",
    ),
    ("a day of the week", "A boat came in late on Monday.", "Ada Venn boarded promptly."),
    ("two things in long reports", "The gates worked perfectly.", "A pump failed in Dorn."),
]
LONG = " ".join(f"Gull number {n} sat on the {n}th crane of the quay." for n in range(1, 31))


def assessments(compared: CompareStory, one: str, two: str) -> list[Disagreement]:
    story = [
        ("Harbour Post", "2026-05-04", f"The news reached Dorn on Sunday. {one} Gulls sat down."),
        ("Quay Times", "2026-05-04", f"{two} The town lies on the coast. Rain is forecast."),
    ]
    found = compared(story).disagreements
    return [row for row in found if row.kind is DisagreementKind.ASSESSMENT]


@pytest.mark.parametrize(
    ("one", "two"), [row[1:] for row in ACCOUNTS], ids=[row[0] for row in ACCOUNTS]
)
def test_opposite_accounts_of_one_matter_are_set_side_by_side(
    compared: CompareStory, one: str, two: str
) -> None:
    (row,) = assessments(compared, one, two)

    assert {p.article_ids for p in row.positions} == {("a1",), ("a2",)}


@pytest.mark.parametrize(("one", "two"), [row[1:] for row in NONE], ids=[row[0] for row in NONE])
def test_no_account_is_made_up(compared: CompareStory, one: str, two: str) -> None:
    if "long" in one:
        one, two = f"{one} {LONG}", f"{two} {LONG}"

    assert assessments(compared, one, two) == []
