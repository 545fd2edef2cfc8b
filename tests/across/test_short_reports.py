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
            "The tunnel under Ansel Hill was shut on Friday, leaving about 6,000 commuters stuck.",
            "For the 9,200 people caught up in it, the night was cold and long.",
        ),
        {6000, 9200},
        Nature.CONFLICT,
    ),
    (
        "jobs lost and people out of work",
        reports(
            "Tidemark will close its yard in Ansel, with the loss of 560 jobs.",
            "About 640 people will be out of work when the yard shuts, the works council said.",
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
            "Tidemark Lines filed for insolvency on 11 May, leaving debts of 360 million crowns.",
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
            "Births fell to 318 last year at the clinic of Ansel.",
            "The ward, where 342 babies were delivered in 2025, is to shut.",
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
            "On Wednesday evening 17 freighters lay at anchor off Ansel.",
            "The queue had grown to 26 vessels on Friday night.",
            days=("2026-05-07", "2026-05-09"),
        ),
        {17, 26},
        Nature.UPDATE,
    ),
    (
        "who came back of those set free",
        reports(
            "Buses with 84 freed soldiers crossed the bridge at Ansel.",
            "He was one of 82 who came back.",
        ),
        {84, 82},
        Nature.UNDETERMINED,
    ),
    (
        "those inside and those led out",
        reports(
            "Eighty people were led out of the hall of Ansel by the police.",
            "The police carried the students down the stairs. About 60 were inside.",
        ),
        {80, 60},
        Nature.CONFLICT,
    ),
    (
        "sums without a currency",
        reports(
            "The lock at Ansel has new gates, at a cost of 520 million.",
            "The overhaul swallowed 780 million, the auditors found.",
        ),
        {520e6, 780e6},
        Nature.CONFLICT,
    ),
    (
        "a part told with its whole",
        reports(
            "Thieves have copied the files of 4,800 patients of the clinic of Ansel.",
            "About 6,300 of the 21,000 people on the list of the clinic are concerned.",
        ),
        {4800, 6300},
        Nature.CONFLICT,
    ),
    (
        "so much each",
        reports(
            "The tenants of Tanner Row must go. Each will receive 5,000 crowns towards a new home.",
            "The landlord is paying 3,500 crowns to each of the families.",
        ),
        {5000, 3500},
        Nature.CONFLICT,
    ),
    (
        "so long to do something",
        reports(
            "The envoy was called in on Tuesday and given 72 hours to leave.",
            "He has two days to pack, the embassy said.",
        ),
        {72, 2},
        Nature.CONFLICT,
    ),
    (
        "how far somebody went",
        reports(
            "The chase covered nearly nine miles.",
            "Police had been behind the van for about six miles.",
        ),
        {9, 6},
        Nature.CONFLICT,
    ),
    (
        "those still in hospital are left of more",
        reports(
            "The bus crash put 23 pupils in hospital on Monday.",
            "Two pupils are still being treated in hospital after the bus crash.",
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
            "At least 20 of the households in Tanner Row have a child at the school.",
            "The 64 households in Tanner Row must be out by June.",
        ),
    ),
    (
        "fewer than before and how many",
        reports(
            "Since the trial began, 1,870 fewer cars a day have used Mill Street in Ansel.",
            "About 1,200 cars a day have moved from Mill Street to Park Road in Ansel.",
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
            "The lock at Ansel has new gates, at a cost of 5 million.",
            "More than 6 million passengers flew from Brack last year.",
        ),
    ),
    (
        "so much each and a sum",
        reports(
            "The tenants of Tanner Row must go. Each will receive 5,000 crowns.",
            "The street lights of Ansel cost 9,000 crowns last year.",
        ),
    ),
    (
        "how long it took and how long is left",
        reports(
            "The envoy was given 72 hours to leave.",
            "It took the firemen four hours to put out the fire at the pier.",
        ),
    ),
    (
        "how far one went and how far off something is",
        reports(
            "The chase covered nearly nine miles.",
            "The new hospital is being built six miles north of Ansel.",
        ),
    ),
    (
        "people led out are no margin",
        reports(
            "Some 85 people were led out of the library of Ansel.",
            "The mayor of Ansel won by 210 votes.",
        ),
    ),
]


@pytest.mark.parametrize("story", [row[1] for row in APART], ids=[row[0] for row in APART])
def test_figures_of_two_things_share_none(compared: CompareStory, story: list[Told]) -> None:
    rows = compared(story).disagreements
    assert not [row for row in rows if row.kind is DisagreementKind.QUANTITY]
