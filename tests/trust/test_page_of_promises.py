"""docs/trust.md names tests that there are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "trust.md").read_text("utf-8")


@pytest.mark.parametrize("name", sorted(set(re.findall(r"(?:tests|benchmarks)/[\w/.]+", PAGE))))
def test_what_the_page_names_is_there(name: str) -> None:
    assert (ROOT / name).exists()
