"""Figures of two short reports that count one thing in other words, and those that do not."""

from __future__ import annotations

import pytest

from summarizer.models import DisagreementKind, Nature
from tests.across.conftest import CompareStory, Told


def reports(
    one: str, two: str, *, days: tuple[str, str] = ("2026-05-04", "2026-05-04")
) -> list[Told]:
    return [("Harbour Post", days[0], one), ("Quay Times", days[1], two)]


FOUND: list[tuple[str, list[Told], set[float], Nature]] = [
    (
        "the only people of both",
        reports(
            "The tunnel under Ansel Hill was shut on Friday. About 6,000 commuters slept in cars.",
            "It was a cold night for 9,200 people, say the wardens of the tunnel.",
        ),
        {6000, 9200},
        Nature.CONFLICT,
    ),
    (
        "jobs lost and people out of work",
        reports(
            "Tidemark will give up its yard in Ansel, where 560 jobs will be lost.",
            "The end of the yard will put 640 people out of work, the works council said.",
        ),
        {560, 640},
        Nature.CONFLICT,
    ),
    (
        "what is instead of another number is no part of it",
        reports(
            "The new lock at Ansel cost 310 million crowns.",
            "The lock cost 470 million crowns instead of the 300 million budgeted.",
        ),
        {310e6, 470e6},
        Nature.CONFLICT,
    ),
    (
        "a day that must be of last year is none of long ago",
        reports(
            "Tidemark Lines has debts of 214 million crowns, the court said on Monday.",
            "Tidemark Lines went under on 11 May with debts of 360 million crowns.",
        ),
        {214e6, 360e6},
        Nature.CONFLICT,
    ),
    (
        "pounds that something is worth",
        reports(
            "The owner of the Ansel gallery puts the loss of its silver at £810,000.",
            "Thieves took silver worth half a million pounds, the Ansel gallery said of its loss.",
        ),
        {810_000, 500_000},
        Nature.CONFLICT,
    ),
    (
        "few figures without a word in common",
        reports(
            "The midwives of Ansel counted 318 births last year.",
            "Some 342 newborns left the ward in 2025.",
        ),
        {318, 342},
        Nature.CONFLICT,
    ),
    (
        "a lead and votes behind",
        reports(
            "Mara Osk won the run-off in Ansel with 9,104 votes, a lead of 431.",
            "In the run-off the baker came in 413 votes behind Mara Osk.",
        ),
        {431, 413},
        Nature.UNDETERMINED,
    ),
    (
        "the only people by two nouns",
        reports(
            "Some 84 children of Oakhill are now taught in the sports hall.",
            "After more checks 112 pupils have been moved out of their rooms.",
        ),
        {84, 112},
        Nature.UNDETERMINED,
    ),
    (
        "the only ships by two nouns",
        reports(
            "There were 17 tankers off Ansel on Wednesday.",
            "By Friday the line was made up of 26 vessels.",
            days=("2026-05-07", "2026-05-09"),
        ),
        {17, 26},
        Nature.UPDATE,
    ),
    (
        "who came back of those set free",
        reports(
            "A train with 84 released soldiers reached Ansel at noon.",
            "Olin Reed was among 82 who are home again.",
        ),
        {84, 82},
        Nature.UNDETERMINED,
    ),
    (
        "sums without a currency",
        reports(
            "The lock at Ansel has new gates, for which 520 million was paid.",
            "The auditors put the bill for the overhaul at 780 million.",
        ),
        {520e6, 780e6},
        Nature.CONFLICT,
    ),
    (
        "a part told with its whole",
        reports(
            "A fire at the clinic of Ansel has burned the X-rays of 4,800 patients.",
            "Of its X-rays the clinic lost those of 6,300 of the 21,000 people it treats.",
        ),
        {4800, 6300},
        Nature.UNDETERMINED,
    ),
    (
        "those still in hospital are left of more",
        reports(
            "The bus crash put 23 pupils in hospital on Monday.",
            "After the bus crash two pupils remain in hospital.",
            days=("2026-05-04", "2026-05-06"),
        ),
        {23, 2},
        Nature.UPDATE,
    ),
]


@pytest.mark.parametrize(
    ("story", "values", "nature"), [row[1:] for row in FOUND], ids=[row[0] for row in FOUND]
)
def test_two_reports_of_one_thing_share_a_row(
    compared: CompareStory, story: list[Told], values: set[float], nature: Nature
) -> None:
    rows = [d for d in compared(story).disagreements if d.kind is DisagreementKind.QUANTITY]
    shown = [({p.low or p.high for p in row.positions}, row.nature) for row in rows]
    assert (values, nature) in shown


APART: list[tuple[str, list[Told]]] = [
    (
        "two numbers of people in one report",
        reports(
            "The storm over Ansel left about 6,000 commuters stuck. The ferry has 85 sailors.",
            "A choir of 300 singers performed in the old town hall that night.",
        ),
    ),
    (
        "pounds that something weighs",
        reports(
            "The bell of Ansel, a gift of its fishermen, is worth £900,000.",
            "The bell hangs in a tower and weighs half a million pounds.",
        ),
    ),
    (
        "some of them and all",
        reports(
            "At least 30 of the allotments along the canal have a shed.",
            "The 90 allotments along the canal are to be sold.",
        ),
    ),
    (
        "fewer than before and how many",
        reports(
            "Now that there is a toll, 640 fewer lorries a night cross the bridge of Ansel.",
            "About 1,100 lorries a night take the ferry and not the bridge of Ansel.",
        ),
    ),
    (
        "the dead and others without a word in common",
        reports(
            "The virus has killed over 2,300 people in the province.",
            "On 1 May some 3,100 workers marched through the streets of Ansel.",
        ),
    ),
    (
        "a sum and people",
        reports(
            "The lock at Ansel has new gates, at a price of 5 million.",
            "More than 6 million passengers flew from Brack last year.",
        ),
    ),
    (
        "people led out are no margin",
        reports(
            "Some 140 guests were led down from the tower of Ansel.",
            "The mayor of Ansel won by 210 votes.",
        ),
    ),
]


@pytest.mark.parametrize("story", [row[1] for row in APART], ids=[row[0] for row in APART])
def test_figures_of_two_things_share_none(compared: CompareStory, story: list[Told]) -> None:
    rows = compared(story).disagreements
    assert not [row for row in rows if row.kind is DisagreementKind.QUANTITY]
