"""Scenarios: real traffic with a model on tape, replayed offline.

Owns what a scenario is, its tape, replay, recording, the naming of what moved, the bounds its
metrics keep, and the comparison of two recordings. Names are looked up when they are asked for, so
that listing and comparing load neither vcrpy nor what reaches a model.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.scenarios.floors import Floors, read_floors, write_floors
    from summarizer.scenarios.judging import Outcome, moved_floors, outcomes
    from summarizer.scenarios.metrics import Metrics, measure
    from summarizer.scenarios.recording import Target, record, renew_expected, would_change
    from summarizer.scenarios.replaying import Replay, replay
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

_HOMES = {
    "floors": ("Floors", "read_floors", "write_floors"),
    "metrics": ("Metrics", "measure"),
    "judging": ("Outcome", "moved_floors", "outcomes"),
    "recording": ("Target", "record", "renew_expected", "would_change"),
    "replaying": ("Replay", "replay"),
    "scenario": ("Scenario", "copy_scenario", "find_scenarios", "load_scenario"),
    "sides": ("Looking", "Side", "compare_sides", "find_side"),
}

if not TYPE_CHECKING:  # hidden from type checkers, which would take any name for granted

    def __getattr__(name: str) -> object:
        """Return a public name from the module that owns it."""
        home = next((module for module, names in _HOMES.items() if name in names), None)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{home}"), name)
