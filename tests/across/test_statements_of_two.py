"""One statement, quoted or told, that two articles credit to two people."""

from __future__ import annotations

import pytest

from summarizer.models import Disagreement, DisagreementKind, Nature
from tests.across.conftest import CompareStory

WIRE = (
    "The harbour board of Lindhaven voted on Tuesday to close the fish market by the end of June. "
    "{0} The market has stood on Pier Nine since 1911. Mayor Greta Holm opened the meeting. "
    "The board's chair, Tomas Reel, presented the plan. The union of fish traders, led by Irma "
    "Stahl, had asked for a delay."
)
COURIER = (
    "Lindhaven will lose its fish market on Pier Nine. The harbour board decided that the hall "
    "closes at the end of June. {0} Irma Stahl of the traders' union wants the closure put off; "
    "mayor Greta Holm and the chair of the board, Tomas Reel, spoke for it."
)


def rows(compared: CompareStory, one: str, two: str) -> list[Disagreement]:
    story = [
        ("Port Wire", "2026-03-04", WIRE.format(one)),
        ("Courier", "2026-03-05", COURIER.format(two)),
    ]
    found = compared(story).disagreements
    return [row for row in found if row.kind is DisagreementKind.ATTRIBUTION]


TOLD_OF_TWO = [
    (
        "a fragment in marks",
        'Irma Stahl called the decision "a slap in the face of every trader".',
        'The decision was "a slap in the face of every trader", Greta Holm said.',
    ),
    (
        "reported speech of two tenses",
        "Tomas Reel said the hall was no longer safe.",
        "The hall is no longer safe, Greta Holm told the meeting.",
    ),
    (
        "a figure that both are said to have given",
        "Mayor Greta Holm said that the hall cost the city 2 million crowns a year.",
        "The hall costs the city 2 million crowns a year, according to Tomas Reel.",
    ),
    (
        "a promise",
        "Greta Holm promised that every trader would get a new stall.",
        "Tomas Reel promised that every trader would get a new stall.",
    ),
    (
        "a quotation and the same told",
        '"Nobody will lose their job," Holm said after the vote.',
        "Reel said that nobody would lose their job.",
    ),
    (
        "people known by their offices alone",
        "The board's chair had warned in January that the pier was sinking.",
        "The mayor had warned in January that the pier was sinking.",
    ),
    (
        "a subject that only one of them names",
        '"We can find a berth for every boat," Tomas Reel said.',
        "Greta Holm said the harbour could find a berth for every boat.",
    ),
    (
        "a quotation that begins in the middle",
        'The vote "takes the last wind out of our sails", Irma Stahl said.',
        '"This vote has taken the last wind out of our sails," Greta Holm said.',
    ),
    (
        "part of a told sentence in marks",
        'Irma Stahl said the vote had gone off "as quiet as a funeral".',
        '"As quiet as a funeral," Greta Holm said of it.',
    ),
    (
        "he who goes on",
        "Tomas Reel opened the file. He coughed. “The pier has rotted through,” he said.",
        "“The pier has rotted through,” Greta Holm said.",
    ),
]


@pytest.mark.parametrize(
    ("one", "two"), [row[1:] for row in TOLD_OF_TWO], ids=[row[0] for row in TOLD_OF_TWO]
)
def test_one_statement_credited_to_two_people_is_a_row(
    compared: CompareStory, one: str, two: str
) -> None:
    (row,) = rows(compared, one, two)
    assert row.nature is Nature.SPEAKER
    names = {position.attributed_to[0].name for position in row.positions}
    assert len(names) == 2
    assert names <= {"Greta Holm", "Irma Stahl", "Tomas Reel"}


NOT_OF_TWO = [
    (
        "one person by two names",
        "Mayor Greta Holm said the hall was no longer safe.",
        "The hall is no longer safe, Holm told the meeting.",
    ),
    (
        "one person by name and office",
        "Greta Holm said the hall was no longer safe.",
        "The mayor said the hall was no longer safe.",
    ),
    (
        "the opposite",
        "Tomas Reel said the hall was safe for the traders.",
        "The hall is not safe for the traders, Greta Holm told the meeting.",
    ),
    (
        "another number",
        "Tomas Reel said the hall cost the city 2 million crowns.",
        "The hall cost the city 3 million crowns, Greta Holm said.",
    ),
    (
        "both named by one of the articles",
        "Tomas Reel and Greta Holm said the hall was no longer safe.",
        "The hall is no longer safe, Greta Holm told the meeting.",
    ),
    (
        "a body, for which a person may speak",
        "The harbour board said the hall was no longer safe.",
        "The hall is no longer safe, Tomas Reel said.",
    ),
    ("too little to be known again", "Tomas Reel said yes.", "Yes, Greta Holm said."),
    (
        "one predicate of two subjects",
        "Tomas Reel said the pilots had found a berth for every boat.",
        "The rowing club has found a berth for every boat, Greta Holm said.",
    ),
    (
        "one end of two statements",
        "Tomas Reel said the new hall would open by the end of June.",
        "Greta Holm said she would retire by the end of June.",
    ),
]


@pytest.mark.parametrize(
    ("one", "two"), [row[1:] for row in NOT_OF_TWO], ids=[row[0] for row in NOT_OF_TWO]
)
def test_what_may_be_one_speaker_or_another_statement_is_no_row(
    compared: CompareStory, one: str, two: str
) -> None:
    assert rows(compared, one, two) == []


def test_of_several_articles_each_person_is_shown_once(compared: CompareStory) -> None:
    told = "Tomas Reel said the hall was no longer safe."
    story = [
        ("Port Wire", "2026-03-04", WIRE.format(told)),
        ("Sun", "2026-03-04", WIRE.format(told) + " Gulls have settled on the roof."),
        ("Courier", "2026-03-05", COURIER.format("The hall is no longer safe, Holm said.")),
    ]
    found = compared(story).disagreements
    (row,) = (row for row in found if row.kind is DisagreementKind.ATTRIBUTION)
    assert [p.attributed_to[0].name for p in row.positions] == ["Tomas Reel", "Greta Holm"]


def test_who_is_only_called_he_is_shown_with_the_sentence_that_names_him(
    compared: CompareStory,
) -> None:
    (row,) = rows(
        compared,
        "Harbour master Tomas Reel opened the file. “The pier has rotted through,” he said.",
        "“The pier has rotted through,” Greta Holm said.",
    )
    (he,) = (p for p in row.positions if p.attributed_to[0].name == "Tomas Reel")
    assert {c.quote for c in he.claim.citations} == {
        "Harbour master Tomas Reel opened the file.",
        "“The pier has rotted through,” he said.",
    }


def test_an_office_is_shown_in_the_order_in_which_it_is_written(compared: CompareStory) -> None:
    (row,) = rows(
        compared,
        "“The pier has rotted through,” said Viktor Hall, president of the pilots' guild.",
        "“The pier has rotted through,” Greta Holm said.",
    )
    (hall,) = (p.attributed_to[0] for p in row.positions if p.attributed_to[0].name != "Greta Holm")
    assert hall.role == "president of the pilots' guild"
