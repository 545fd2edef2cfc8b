from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Change, Verdict, verify_claim
from summarizer.checking.edits import Edited
from summarizer.models.checks import changed
from tests.checking.conftest import HERALD, POST, Checked, checked_draft

REPAIRS = [
    (
        "figure",
        "The ferry ran aground with 241 people aboard, the coast guard said.",
        "The ferry ran aground with 214 people aboard, the coast guard said.",
    ),
    (
        "date",
        "A tug pulled the ferry free on Tuesday.",
        "A tug pulled the ferry free on Monday.",
    ),
    (
        "multiplier",
        "Repairs will cost 3 billion crowns, Lind Lines said.",
        "Repairs will cost 3 million crowns, Lind Lines said.",
    ),
    (
        "certainty",
        "The owner, Lind Lines, will sell the ship.",
        "The owner, Lind Lines, may sell the ship.",
    ),
    (
        "speaker_left_out",
        "Repairs will cost 3 million crowns.",
        "Repairs will cost 3 million crowns, Lind Lines said.",
    ),
    (
        "quotation",
        "“The engine simply failed,” Captain Ida Holt told reporters.",
        "“The steering simply failed,” Captain Ida Holt told reporters.",
    ),
]


@pytest.mark.parametrize(
    ("draft", "mended"), [pytest.param(*row[1:], id=row[0]) for row in REPAIRS]
)
def test_the_words_that_are_wrong_are_put_right_and_no_others(
    draft: str, mended: str, checked: Checked
) -> None:
    assert checked(draft).repair == mended


@pytest.mark.parametrize("draft", [row[1] for row in REPAIRS], ids=[row[0] for row in REPAIRS])
def test_a_repair_is_proven_against_what_the_sentence_cites(draft: str, checked: Checked) -> None:
    found = checked(draft)
    evidence = [citation.quote for citation in found.claim.citations]
    assert found.repair is not None
    assert verify_claim(found.repair, evidence).verdict is Verdict.SUPPORTED
    assert changed(draft, found.changes) == found.repair


@pytest.mark.parametrize(
    "draft",
    [
        pytest.param("The minister of fisheries has opened a museum.", id="in_no_source"),
        pytest.param("Nobody was injured.", id="supported"),
        pytest.param("Why did the steering fail?", id="no_claim"),
    ],
)
def test_no_repair_is_offered_where_there_is_nothing_to_put_right(
    draft: str, checked: Checked
) -> None:
    found = checked(draft)
    assert (found.repair, found.changes) == (None, ())


SPOKEN = [
    (
        "said_that",
        "Mayor Ida Holt said that the pier at Lorn had cracked in the frost.",
        "The pier at Lorn had cracked in the frost, Mayor Ida Holt said.",
    ),
    (
        "has_said",
        "Lind Lines has said that the pier at Lorn will close first, in May.",
        "The pier at Lorn will close in May, Lind Lines has said.",
    ),
    (
        "several_words",
        "Two people close to the board said the owner had sold the pier at Lorn.",
        "The owner had sold the pier at Lorn, two people close to the board said.",
    ),
    ("she", "She said that the pier at Lorn had cracked in the frost.", None),
]


@pytest.mark.parametrize(
    ("source", "mended"), [pytest.param(*row[1:], id=row[0]) for row in SPOKEN]
)
def test_a_sentence_that_leaves_out_its_speaker_is_told_as_such_and_given_him(
    source: str, mended: str | None
) -> None:
    text = mended or "The pier at Lorn had cracked in the frost."
    found = checked_draft(f"{text.split(', ', 1)[0]}.".replace("..", "."), source).sentences[0]
    assert (found.finding, found.repair) == ("said_only", mended)


def test_the_day_of_another_deed_is_no_repair() -> None:
    source = (
        "The number of people hurt when the crane at Lorn collapsed rose to 19 on Monday, as "
        "rescuers reached the hold."
    )
    draft = "The crane at Lorn collapsed on Friday, when 19 people were hurt as rescuers came."
    found = checked_draft(draft, source).sentences[0]
    assert found.repair is None
    assert all(reason.evidence_says != "Monday" for reason in found.claim.reasons)


def test_a_day_keeps_its_preposition() -> None:
    source = "The crane at Lorn collapsed on Friday, 1 May, in a storm."
    found = checked_draft("The crane at Lorn collapsed early on Sunday, 3 May.", source)
    assert found.sentences[0].repair == "The crane at Lorn collapsed on Friday, 1 May."


def test_a_condition_is_not_dropped_by_a_repair() -> None:
    source = "Holt said the ship could be sold if the repairs cost more than 3 million crowns."
    found = checked_draft("The repairs cost 4 million crowns, Holt said.", source).sentences[0]
    assert found.finding == "contradicted"
    assert found.repair is None


WORDS = st.text("ab ", max_size=12)


@given(WORDS, st.lists(st.tuples(st.integers(0, 12), st.integers(0, 4), WORDS), max_size=4))
def test_edits_one_after_the_other_are_told_as_changes_of_the_original(
    text: str, edits: list[tuple[int, int, str]]
) -> None:
    edited = Edited.of(text)
    for wanted, length, becomes in edits:
        start = min(wanted, len(edited.text))
        words = edited.text[start : start + length]
        change = Change(start=start, end=start + len(words), words=words, becomes=becomes)
        edited = edited.after(change)
    assert changed(text, edited.changes()) == edited.text


def test_the_story_is_what_the_repairs_stand_on() -> None:
    """The oracle above is of these two texts: a repair brings in no word that neither has."""
    known = f"{POST} {HERALD}"
    for _, draft, mended in REPAIRS:
        assert all(word in known or word in draft for word in mended.split())
