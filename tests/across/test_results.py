"""How votes and matches ended: read as results, compared as such, never counted."""

from __future__ import annotations

import pytest

from summarizer.across.counts.result_words import results_in
from summarizer.models import DisagreementKind, Nature
from tests.across.conftest import CompareStory, Told

READ: list[tuple[str, str, list[tuple[int, int, str]]]] = [
    ("votes to", "The guild rejected the merger by 27 votes to 14.", [(27, 14, "vote")]),
    ("after the verb", "The by-law was adopted 27 to 11, with two away.", [(27, 11, "vote")]),
    ("spelled", "The jury decided seven to three.", [(7, 3, "vote")]),
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
            "The guild of Ansel rejected the merger by 27 votes to 14.",
            "The merger was turned down after all: it was rejected 27 to 11.",
        ),
        Nature.CONFLICT,
    ),
    (
        "swapped digits",
        story(
            "The members adopted the new rules by 42 votes to 35.",
            "The rules were upheld by 24 votes to 35.",
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
        story("The jury decided seven to three.", "The jury approved it by 7 votes to 3."),
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
        story("The merger passed 27 to 11.", "Members voted 1,214 to 988 for a strike."),
        None,
    ),
    (
        "several votes in one article",
        story(
            "The merger passed 27 to 11. A second one passed 30 to 9.",
            "The merger passed 27 to 14.",
        ),
        None,
    ),
    (
        "a vote and a margin",
        story("The merger passed 27 to 11.", "The mayor won by 18 votes in Ansel."),
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
