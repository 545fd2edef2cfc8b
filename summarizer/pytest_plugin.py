"""The pytest plugin: `pytest --summarizer-scenarios DIR` replays scenarios in anybody's suite.

Owns how scenarios become tests. Loaded by every pytest beside which the package is installed, so
that it imports nothing of it until scenarios are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from summarizer.scenarios import Outcome

FOLDER, PROMPTS = "--summarizer-scenarios", "--summarizer-prompts-dir"
_CARD = "scenario.toml"


class ScenarioFailedError(Exception):
    """Holds what does not hold of a scenario, a line each."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("summarizer", "scenarios of summarize")
    group.addoption(
        FOLDER,
        metavar="DIR",
        default=None,
        help="Replay the scenarios of a folder, offline, each as a test.",
    )
    group.addoption(
        PROMPTS, metavar="DIR", default=None, help="The prompts they were recorded with, if own."
    )


def pytest_configure(config: pytest.Config) -> None:
    """Collect the folder of scenarios beside whatever else is collected."""
    folder = _folder(config)
    if folder is None:
        return
    if not folder.is_dir():
        raise pytest.UsageError(f"{FOLDER}: there is no folder {config.getoption(FOLDER)}")
    config.args.append(str(folder))


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> ScenarioFile | None:
    """Collect a card that lies in the folder of scenarios."""
    folder = _folder(parent.config)
    if folder is None or file_path.name != _CARD or file_path.parent.parent != folder:
        return None
    return ScenarioFile.from_parent(parent, path=file_path)


def _folder(config: pytest.Config) -> Path | None:
    named = config.getoption(FOLDER)
    return (config.invocation_params.dir / named).resolve() if named else None


class ScenarioFile(pytest.File):
    """Is the card of one scenario."""

    def collect(self) -> Iterator[ReplayItem]:
        """Yield its one test."""
        yield ReplayItem.from_parent(self, name="replay")


class ReplayItem(pytest.Item):
    """Replays a scenario and fails with what does not hold."""

    def runtest(self) -> None:
        """Replay it, and keep its metrics to floors.json."""
        done = self._outcome()
        if not done.holds:
            raise ScenarioFailedError("\n".join((*done.faults, *done.broken)))

    def _outcome(self) -> Outcome:
        try:
            from summarizer.scenarios import load_scenario, outcomes, read_floors
        except ModuleNotFoundError as error:
            needed = "pip install 'proven-brief[scenarios]'"
            raise ScenarioFailedError(f"scenarios need {error.name}: {needed}") from error
        folder = self.path.parent
        named = self.config.getoption(PROMPTS)
        prompts = self.config.invocation_params.dir / named if named else None
        floors = read_floors(folder.parent)
        (done,) = outcomes([load_scenario(folder)], floors, prompts_dir=prompts)
        return done

    def repr_failure(
        self,
        excinfo: pytest.ExceptionInfo[BaseException],
        style: str | None = None,  # noqa: ARG002  # pytest's signature
    ) -> str:
        """Return what does not hold, without a traceback: nothing in the code is at fault."""
        from summarizer.errors import SummarizerError

        if isinstance(excinfo.value, ScenarioFailedError | SummarizerError):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Return where the scenario lies and what a report calls it."""
        return self.path, None, f"scenario {self.path.parent.name}"
