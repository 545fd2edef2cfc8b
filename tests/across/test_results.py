"""How votes and matches ended: read as results, compared as such, never counted."""

from __future__ import annotations

import pytest

from summarizer.across.counts.result_words import results_in
from summarizer.models import DisagreementKind, Nature
from tests.across.conftest import CompareStory, Told

READ: list[tuple[str, str, list[tuple[int, int, str]]]] = [
    ("votes to", "The council backed the plan by 23 votes to 18.", [(23, 18, "vote")]),
    ("after the verb", "The motion passed 23 to 16, with two away.", [(23, 16, "vote")]),
    ("spelled", "The board voted nine to two.", [(9, 2, "vote")]),
    ("hyphen", "The court ruled 5-4 against the mayor.", [(5, 4, "vote")]),
    ("before the noun", "It was approved in a 7-2 vote.", [(7, 2, "vote")]),
    ("after the bill", "The Senate approved the bill 52-48.", [(52, 48, "vote")]),
    ("long numbers", "Members voted by 1,214 to 988.", [(1214, 988, "vote")]),
    ("for and against", "The vote was 52 for and 48 against.", [(52, 48, "vote")]),
    ("in favour", "With 52 in favour, 48 against, it fell.", [(52, 48, "vote")]),
    ("a match", "Rovers won 3-1 on Saturday.", [(3, 1, "match")]),
    ("a range of things", "It approved 10 to 15 flats.", []),
    ("a range lost", "The firm lost 10-15 contracts.", []),
    ("a range of ages", "Pupils aged 5-10 were hurt.", []),
    ("a change", "It cut its staff from 9 to 5.", []),
    ("shares", "The Yes side won by 50.6 to 49.4 per cent.", []),
    ("hours", "The office is open nine to five.", []),
    ("money", "The bill came to €90-120 million.", []),
]


@pytest.mark.parametrize(
    ("text", "results"), [row[1:] for row in READ], ids=[row[0] for row in READ]
)
def test_the_two_numbers_of_a_result_are_read_together(
    text: str, results: list[tuple[int, int, str]]
) -> None:
    assert [(one.first, one.second, one.kind) for one in results_in(text)] == results


def story(one: str, two: str) -> list[Told]:
    return [("Harbour Post", "2026-05-04", one), ("Quay Times", "2026-05-04", two)]


ROWS: list[tuple[str, list[Told], Nature | None]] = [
    (
        "one number differs",
        story(
            "Councillors in Ansel backed the plan by 23 votes to 18.",
            "The motion passed 23 to 16, with two independents leaving the chamber.",
        ),
        Nature.CONFLICT,
    ),
    (
        "swapped digits",
        story(
            "Councillors closed the gap by 31 votes to 24 on Wednesday.",
            "The budget was carried by 13 votes to 24.",
        ),
        Nature.SUSPECT,
    ),
    (
        "one match",
        story("Ansel Rovers won 3-1 at Helmstone.", "Ansel Rovers beat Helmstone 3-2."),
        Nature.CONFLICT,
    ),
    (
        "the same result",
        story("The board voted nine to two.", "The board approved it by 9 votes to 2."),
        None,
    ),
    (
        "two matches",
        story("Ansel Rovers won 3-1 on Saturday.", "Torvik beat Brack United 3-2 on Saturday."),
        None,
    ),
    (
        "two chambers",
        story("The House passed the bill 218 to 211.", "The Senate passed the bill 51 to 48."),
        None,
    ),
    (
        "two votes of other sizes",
        story("The motion passed 23 to 16.", "Members voted 1,214 to 988 for a strike."),
        None,
    ),
    (
        "several votes in one article",
        story(
            "The motion passed 23 to 16. A second motion passed 30 to 9.",
            "The motion passed 23 to 18.",
        ),
        None,
    ),
    (
        "a vote and a margin",
        story("The motion passed 23 to 16.", "The mayor won by 18 votes in Ansel."),
        None,
    ),
]


@pytest.mark.parametrize(
    ("reports", "nature"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS]
)
def test_results_of_one_vote_or_match_are_compared(
    compared: CompareStory, reports: list[Told], nature: Nature | None
) -> None:
    rows = [d for d in compared(reports).disagreements if d.kind is DisagreementKind.QUANTITY]
    assert [row.nature for row in rows] == ([] if nature is None else [nature])
    assert all("end?" in row.question.text for row in rows)
