"""Scenarios: real traffic with a model on tape, replayed offline.

Owns what a scenario is, its tape, replay, recording, the naming of what moved, the bounds its
metrics keep, and the comparison of two recordings. Needs vcrpy, which the rest does not.
"""

from __future__ import annotations

from summarizer.scenarios.floors import Floors, read_floors, write_floors
from summarizer.scenarios.metrics import Metrics, measure
from summarizer.scenarios.outcomes import Outcome, moved_floors, outcomes
from summarizer.scenarios.recording import Target, record, renew_expected, would_change
from summarizer.scenarios.replay import Replay, replay
from summarizer.scenarios.scenario import (
    Scenario,
    copy_scenario,
    find_scenarios,
    load_scenario,
)
from summarizer.scenarios.sides import Looking, Side, compare_sides, find_side

__all__ = [
    "Floors",
    "Looking",
    "Metrics",
    "Outcome",
    "Replay",
    "Scenario",
    "Side",
    "Target",
    "compare_sides",
    "copy_scenario",
    "find_scenarios",
    "find_side",
    "load_scenario",
    "measure",
    "moved_floors",
    "outcomes",
    "read_floors",
    "record",
    "renew_expected",
    "replay",
    "would_change",
    "write_floors",
]
