"""Floors under what the benchmark of drafts measures; they only go up."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARK = Path(__file__).resolve().parent.parent.parent / "benchmarks" / "check.py"
FLOORS = {"tolvarn": (2, 28), "port": (4, 28), "school": (1, 21)}
"""True sentences flagged at most, planted mistakes caught at least."""


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    """Load the benchmark from its file: other packages have a folder of its name as well."""
    spec = importlib.util.spec_from_file_location("benchmark_of_drafts", BENCHMARK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", FLOORS)
def test_few_true_sentences_are_flagged_and_most_mistakes_caught(
    name: str, benchmark: ModuleType
) -> None:
    most, least = FLOORS[name]
    sources = benchmark.DRAFTS[name]
    alarms = [one.claim.text for one in benchmark.false_alarms(name, sources)]
    mistakes = list(benchmark.planted(name, sources))
    missed = [one.found.claim.text for one in mistakes if not one.caught]
    assert len(alarms) <= most, alarms
    assert len(mistakes) - len(missed) >= least, missed
