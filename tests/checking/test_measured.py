"""Floors under what the benchmark of drafts measures; they only go up."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.measuring import benchmark

FLOORS = {
    "tolvarn": (1, 33),
    "port": (1, 35),
    "school": (0, 22),
    "verdict": (0, 29),
    "storm": (1, 28),
    "measles": (4, 20),
    "leak": (4, 25),
    "rates": (5, 25),
    "resignation": (3, 26),
}
"""True sentences flagged at most, planted mistakes caught at least."""


@pytest.fixture(scope="module")
def drafts() -> ModuleType:
    """Load the benchmark of drafts."""
    return benchmark("check")


@pytest.mark.parametrize("name", FLOORS)
def test_few_true_sentences_are_flagged_and_most_mistakes_caught(
    name: str, drafts: ModuleType
) -> None:
    most, least = FLOORS[name]
    sources = drafts.DRAFTS[name]
    alarms = [one.claim.text for one in drafts.false_alarms(name, sources)]
    mistakes = list(drafts.planted(name, sources))
    missed = [one.found.claim.text for one in mistakes if not one.caught]
    assert len(alarms) <= most, alarms
    assert len(mistakes) - len(missed) >= least, missed
