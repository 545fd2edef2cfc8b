"""A web on loopback for each test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import trafilatura  # noqa: F401  # with courlan: apart, in two tests, one's warning is no longer silenced

from tests.sources.web.serving import LocalWeb, serving


@pytest.fixture
def local_web() -> Iterator[LocalWeb]:
    """Serve pages on loopback; the test needs the mark `allow_hosts`."""
    with serving() as web:
        yield web
