"""The scenarios of cassettes/, and copies of them that a test may change."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.scenarios import Scenario, find_scenarios, load_scenario

CASSETTES = Path(__file__).resolve().parents[2] / "cassettes"
SCENARIOS = find_scenarios(CASSETTES)

Copied = Callable[[str], Scenario]


@pytest.fixture
def copied(tmp_path: Path) -> Copied:
    """Copy a scenario into a folder of its own."""

    def copy(name: str) -> Scenario:
        return load_scenario(Path(shutil.copytree(CASSETTES / name, tmp_path / name)))

    return copy
