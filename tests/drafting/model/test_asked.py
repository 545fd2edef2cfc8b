"""What a computed difference asks above the lines of its positions."""

from __future__ import annotations

import pytest

from summarizer.drafting.model.asked import asked_of
from summarizer.drafting.model.room import Line
from summarizer.models import (
    ClaimFactory,
    Disagreement,
    DisagreementKind,
    Nature,
    Position,
)

LINES = (
    Line(7, "(Echo) The lock at Marn, which dates from 1911, broke on Monday, the firm said."),
    Line(9, "(Post) “Nobody had told the keeper,” said Ann Orr, who ran the lock, on Tuesday."),
)
FIGURES = {"a1.f1": "about 300", "a2.f4": "412"}


def row(kind: DisagreementKind, question: str, *figures: str) -> Disagreement:
    factory = ClaimFactory("s1")
    claim = factory.derived("It was so.", "compare", ["a1.s1"])
    position = Position.model_construct(claim=claim)
    positions = tuple(
        position.model_copy(update={"figure_ids": (one,) if one else ()})
        for one in (figures or ("", ""))
    )
    asked = factory.derived(question, "compare", ["a1.s1"])
    return Disagreement.model_construct(
        id="s1.d1", question=asked, kind=kind, nature=Nature.CONFLICT, positions=positions
    )


@pytest.mark.parametrize(
    ("kind", "question", "asked"),
    [
        pytest.param(
            DisagreementKind.DATE,
            "When was it (“which dates from 1911, broke on … the firm said”)?",
            "When was it (“Monday” in [7])?",
            id="the day that was left blank, with its line",
        ),
        pytest.param(
            DisagreementKind.DATE,
            "When was it (“who ran the lock, on …”)?",
            "When was it (“Tuesday” in [9])?",
            id="to the end of the clause",
        ),
        pytest.param(
            DisagreementKind.ASSESSMENT,
            "Does it hold: “Nobody had told the keeper, said Ann Orr, who …”?",
            "Does it hold: what [9] says?",
            id="a sentence that was cut",
        ),
        pytest.param(
            DisagreementKind.ASSESSMENT,
            "Does it hold: “The lock broke”?",
            "Does it hold: “The lock broke”?",
            id="words that are whole",
        ),
        pytest.param(
            DisagreementKind.ASSESSMENT,
            "Does it hold: “The weir was …”?",
            "Does it hold: “The weir was …”?",
            id="words that no line has",
        ),
    ],
)
def test_a_cut_quotation_points_at_its_line(
    kind: DisagreementKind, question: str, asked: str
) -> None:
    assert asked_of(row(kind, question), LINES, {}) == asked


def test_figures_compared_stand_in_the_question_with_their_lines() -> None:
    told = row(DisagreementKind.QUANTITY, "How many homes (“… homes were”)?", "a1.f1", "a2.f4")
    assert asked_of(told, LINES, FIGURES) == "How many homes? about 300 [7], 412 [9]"


def test_a_figure_that_is_not_known_leaves_the_question_as_it_is() -> None:
    told = row(DisagreementKind.QUANTITY, "How many homes (“homes dark”)?", "a1.f1", "a9.f9")
    assert asked_of(told, LINES, FIGURES) == "How many homes (“homes dark”)?"
