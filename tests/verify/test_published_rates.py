"""The error rates in docs/proof.md are those of this code, as far as the texts are ours."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "proof.md"


@pytest.fixture(scope="module")
def measured() -> list[str]:
    """Return the rows that need no other data, measured now."""
    ran = subprocess.run(  # noqa: S603  # our own script, whose modules are no package
        [sys.executable, str(ROOT / "benchmarks" / "verify.py"), "--own"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return [line for line in ran.stdout.splitlines() if line.startswith("| ")][1:]


def test_every_row_of_our_own_texts_is_published(measured):
    page = PAGE.read_text("utf-8").splitlines()
    assert len(measured) == 7
    assert [row for row in measured if row not in page] == []


def test_targets_of_our_own_texts_are_met(measured):
    for row in measured:
        _, _, ours, _, target, _ = (cell.strip() for cell in row.split("|"))
        if not target:
            continue
        sign, limit = target.split()
        assert float(ours) <= float(limit) if sign == "<=" else float(ours) >= float(limit)
