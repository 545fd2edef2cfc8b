"""Figures of plans that have been given up."""

from __future__ import annotations

import pytest

from summarizer.models import Reality
from summarizer.reading.figures import is_called_off, read_figures

GIVEN_UP = [
    ("off the table", "A plan to move 300 cows is “off the table unless it rains”, he said."),
    ("dropped", "The plan to move 300 cows was dropped."),
    ("has been", "Plans to hire 300 nurses have been shelved."),
    ("before", "The mill scrapped its plans to hire 300 nurses."),
    ("before, of", "It rejected an offer of $300 unless the price rose."),
]
HOLDING = [
    ("holds", "A plan to move 300 cows holds unless it rains."),
    ("not dropped", "The plan to move 300 cows was not dropped."),
    ("might be", "The plan to move 300 cows might be dropped."),
    ("things dropped", "The ship dropped 300 crates."),
    ("another plan", "It hired 300 nurses; the plan was dropped."),
    ("never scrapped", "It never scrapped the plan to hire 300 nurses."),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in GIVEN_UP])
def test_plans_given_up_have_no_condition(text: str) -> None:
    (found,) = read_figures(text)
    assert is_called_off(text, found.start, found.end)
    assert found.condition is None


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in HOLDING])
def test_other_figures_are_not_given_up(text: str) -> None:
    (found,) = read_figures(text)
    assert not is_called_off(text, found.start, found.end)


def test_a_plan_that_holds_keeps_its_condition() -> None:
    (found,) = read_figures(HOLDING[0][1])
    assert found.condition == "unless it rains"


def test_how_one_counts_is_no_condition() -> None:
    (found,) = read_figures("Some 350 people take it, if you count those on the islands.")
    assert found.condition is None
    assert found.status is Reality.ACTUAL
