"""The labelled pages are read as well as is published, and known for what they are."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

BENCHMARK = Path(__file__).resolve().parents[2] / "benchmarks" / "pages.py"


def benchmark() -> ModuleType:
    """Load the benchmark from its file: other packages have a module of its name as well."""
    spec = importlib.util.spec_from_file_location("benchmark_of_pages", BENCHMARK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


pages = benchmark()
FLOOR = 0.95
LABELLED = pages.labelled()


@pytest.mark.parametrize("page", LABELLED, ids=[page.name for page in LABELLED])
def test_a_labelled_page_is_read_as_its_label_says(page: Any) -> None:
    result = pages.measured(page)
    assert result.is_right
    assert result.furniture == ()
    assert page.refused_as or result.f1 >= FLOOR


def test_shingles_are_runs_of_four_words_and_a_short_text_is_one() -> None:
    assert pages.shingles("One two, three four five.") == [
        ("one", "two", "three", "four"),
        ("two", "three", "four", "five"),
    ]
    assert pages.shingles("One two") == [("one", "two")]
