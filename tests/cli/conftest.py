"""A story on disk, a briefing of it, and the command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from summarizer import Briefing, summarize
from summarizer.cli import main
from tests.cli.running import write_story


@dataclass(frozen=True)
class Ended:
    """Is how a command ended and what it wrote."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]
NO_KEY = "summarize: no key: drafting without a model\n"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in this process."""

    def called(*arguments: object) -> Ended:
        code = main([str(argument) for argument in arguments])
        written = capsys.readouterr()
        err = written.err.replace(NO_KEY, "")  # said whenever there is no key, as here
        return Ended(int(code), written.out, err)

    return called


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """Write a story of two articles."""
    return write_story(tmp_path)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Briefing:
    """Brief the story once for all tests that only need a briefing."""
    return summarize(write_story(tmp_path_factory.mktemp("story")), clock=False)


@pytest.fixture
def saved(made: Briefing, tmp_path: Path) -> Path:
    """Save that briefing."""
    path = tmp_path / "briefing.json"
    path.write_text(made.model_dump_json(indent=2), "utf-8")
    return path
