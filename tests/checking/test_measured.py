"""Floors under what the benchmark of drafts measures; they only go up."""

from __future__ import annotations

import pytest

from benchmarks.check import DRAFTS, false_alarms, planted

FLOORS = {"tolvarn": (2, 28), "port": (3, 28), "school": (1, 21)}
"""True sentences flagged at most, planted mistakes caught at least."""


@pytest.mark.parametrize("name", FLOORS)
def test_few_true_sentences_are_flagged_and_most_mistakes_caught(name: str) -> None:
    most, least = FLOORS[name]
    alarms = [one.claim.text for one in false_alarms(name, DRAFTS[name])]
    missed = [one.found.claim.text for one in planted(name, DRAFTS[name]) if not one.caught]
    caught = sum(one.caught for one in planted(name, DRAFTS[name]))
    assert len(alarms) <= most, alarms
    assert caught >= least, missed
