"""What one article sets against each other, and what two articles word in other ways."""

from __future__ import annotations

import pytest

from summarizer.models import Disagreement, DisagreementKind, Nature
from tests.across.conftest import CompareStory, Told

FERRY = "The ferry Osprey lay off Port Ansel all night."


def rows(compared: CompareStory, story: list[Told], kind: DisagreementKind) -> list[Disagreement]:
    return [row for row in compared(story).disagreements if row.kind is kind]


REBUTTALS = [
    (
        "a bare denial stands for the sentence after it",
        "The keel was sound, the owner said last week. Not so, says the union. "
        "The keel had been patched twice, according to its secretary, Ada Venn.",
        ("The keel was sound", "The keel had been patched"),
    ),
    (
        "who begs to differ goes on in the next sentence",
        "Harbour master Olin Reed said the new buoys were cheap and good. "
        "Pilot Gerda Moss begs to differ. They are useless in fog, she says.",
        ("Harbour master Olin Reed", "They are useless in fog"),
    ),
    (
        "any such thing is what was just said",
        "The crew had been shown a chart of the reef, says the harbour master, Olin Reed. "
        "Their captain, Gerda Moss, denies that there was any such chart.",
        ("The crew had been shown", "Their captain, Gerda Moss"),
    ),
    (
        "no such promise",
        "The firm had promised a new ferry by May, Olin Reed said. "
        "It had made no such promise, said its secretary, Ada Venn.",
        ("The firm had promised", "It had made no such promise"),
    ),
    (
        "a finding that is not shared",
        "A rope had jammed the rudder, an engineer hired by the firm said. "
        "The authority does not share that finding. A cracked bolt is its suspect.",
        ("A rope had jammed", "A cracked bolt is its suspect"),
    ),
]


@pytest.mark.parametrize(
    ("text", "begins"), [row[1:] for row in REBUTTALS], ids=[row[0] for row in REBUTTALS]
)
def test_an_answer_stands_against_what_was_said_before(
    compared: CompareStory, text: str, begins: tuple[str, str]
) -> None:
    story: list[Told] = [("Harbour Post", "2026-05-04", text), ("Quay Times", "2026-05-05", FERRY)]
    (row,) = rows(compared, story, DisagreementKind.ASSESSMENT)
    assert row.nature is Nature.CONFLICT
    assert all(
        position.claim.text.startswith(words) or words in position.claim.text
        for position, words in zip(row.positions, begins, strict=True)
    )


@pytest.mark.parametrize(
    "text",
    [
        "He denied this week that the ferry was for sale. The crew went home.",
        "The mayor took a turn at the pan and burned his thumb. Not everyone was happy. "
        "Residents complained about parked cars, Ada Venn said.",
        "The ferry was late. It was not the first time this year.",
        "The ferry was late, Olin Reed said. There is no such thing as a timetable at Ansel.",
        "The board rejected the offer of a rival on Monday. Its shares fell.",
        "A rival bid for the ferry, Ada Venn said. That offer was rejected, the board said.",
        "The crew wants the old ferry back, Ada Venn said. In contrast, pilots want a new one.",
        "The council condemned the ferry theory, Ada Venn said. It voted to reject the theory.",
        "The council closed the pier, Ada Venn said. If you disagree with closing the pier, write.",
    ],
    ids=[
        "denied this week",
        "not everyone was happy",
        "not the first time",
        "no such thing",
        "an offer turned down",
        "an offer that was turned down",
        "two groups compared",
        "what was voted on",
        "a reader who may disagree",
    ],
)
def test_what_answers_nobody_makes_no_row(compared: CompareStory, text: str) -> None:
    story: list[Told] = [("Harbour Post", "2026-05-04", text), ("Quay Times", "2026-05-05", FERRY)]
    assert rows(compared, story, DisagreementKind.ASSESSMENT) == []


def test_two_counts_side_by_side_in_one_article_are_a_conflict(compared: CompareStory) -> None:
    text = (
        "There had been 17 complaints about the ferry since spring, the passengers' office said. "
        "The owner counts six complaints."
    )
    story: list[Told] = [("Harbour Post", "2026-05-04", text), ("Quay Times", "2026-05-05", FERRY)]
    (row,) = rows(compared, story, DisagreementKind.QUANTITY)
    assert row.nature is Nature.CONFLICT
    assert {position.low for position in row.positions} == {6, 17}


def test_a_quotation_in_part_with_another_mouth_is_found(compared: CompareStory) -> None:
    story: list[Told] = [
        (
            "Harbour Post",
            "2026-05-04",
            '"We were told in March that the keel would crack," shipowner Olin Reed said.',
        ),
        (
            "Quay Times",
            "2026-05-05",
            'Pilot Gerda Moss told a hearing: "We were told in March that the keel would crack."',
        ),
    ]
    (row,) = rows(compared, story, DisagreementKind.ATTRIBUTION)
    assert row.nature is Nature.SPEAKER


def test_a_year_that_looks_like_a_slip_is_suspect(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "The last ferry sank off Ansel on 11 March 2019."),
        ("Quay Times", "2026-05-05", "The last ferry sank off Ansel on 11 March 2009."),
    ]
    (row,) = rows(compared, story, DisagreementKind.DATE)
    assert row.nature is Nature.SUSPECT


def test_praise_and_blame_of_one_thing_make_a_row(compared: CompareStory) -> None:
    story: list[Told] = [
        (
            "Harbour Post",
            "2026-05-04",
            '"The rescue of the crew was exemplary," minister Ada Venn said.',
        ),
        (
            "Quay Times",
            "2026-05-05",
            'Pilot Gerda Moss called the rescue of the crew "a shambles from first to last".',
        ),
    ]
    (row,) = rows(compared, story, DisagreementKind.ASSESSMENT)
    assert [position.article_ids for position in row.positions] == [("a1",), ("a2",)]


def test_what_had_no_power_denies_nothing_of_the_night(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-03-02", "Some 5,200 homes had no power on Sunday after a gale."),
        ("Quay Times", "2026-03-02", "A gale had torn the roof off the hall on Sunday night."),
    ]
    assert rows(compared, story, DisagreementKind.ASSESSMENT) == []


def test_who_rejects_the_criticism_answers_who_criticised(compared: CompareStory) -> None:
    text = (
        "Passengers of the ferry were left without water, their league complained. "
        "The crane had been hired in March, the dock firm Brandt found. It weighs a lot. "
        "Olin Reed, who runs the harbour, rejected the criticism."
    )
    story: list[Told] = [("Harbour Post", "2026-05-04", text), ("Quay Times", "2026-05-05", FERRY)]
    (row,) = rows(compared, story, DisagreementKind.ASSESSMENT)
    assert row.positions[0].claim.text.startswith("Passengers of the ferry")
