"""One misbehaving server for all tests of a file, and commands run against it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.running import write_story
from tests.trust.misbehaving import Misbehaving, misbehaving


@pytest.fixture(scope="module")
def server() -> Iterator[Misbehaving]:
    with misbehaving() as running:
        yield running


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    return write_story(tmp_path)
