"""Every row of the bad inputs has tests, and those that are named are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.trust.rows import ROWS, named_by

ROOT = Path(__file__).resolve().parents[2]


def test_there_are_seventy_rows() -> None:
    assert sorted(ROWS) == list(range(1, 71))
    assert all(ROWS.values())


@pytest.mark.parametrize("row", ROWS)
def test_what_holds_a_row_is_there(row: int) -> None:
    for test in named_by([row]):
        file, _, named = test.partition("::")
        name, _, case = named.rstrip("]").partition("[")
        text = (ROOT / file).read_text("utf-8")
        assert not name or re.search(rf"^\s*(?:async )?def {name}\(", text, re.MULTILINE), test
        assert not case or case in text or case.replace("-", " ") in text, test
