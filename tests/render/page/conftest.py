from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import Briefing, summarize

STORY = Path(__file__).parents[3] / "examples" / "tolvarn-dam"


@pytest.fixture(scope="session")
def story() -> Briefing:
    """Return the briefing of the example story."""
    return summarize(sorted(STORY.iterdir()), clock=False)
