"""Scenarios: real traffic with a model on tape, replayed offline.

Owns what a scenario is, its tape, replay, recording and the naming of what moved. Needs vcrpy,
which the rest of the package does not.
"""

from __future__ import annotations

from summarizer.scenarios.recording import Target, record, renew_expected
from summarizer.scenarios.replay import Replay, replay
from summarizer.scenarios.scenario import Scenario, find_scenarios, load_scenario

__all__ = [
    "Replay",
    "Scenario",
    "Target",
    "find_scenarios",
    "load_scenario",
    "record",
    "renew_expected",
    "replay",
]
