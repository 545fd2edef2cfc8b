"""Scenarios recorded: from which server, and what is said of each.

Owns which scenarios a recording leaves out and which exit code is due. What counts as a recording
is decided in `scenarios`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from summarizer.cli.codes import ExitCode
from summarizer.cli.models import own_prompts, tell_departure
from summarizer.cli.regression import found_scenarios
from summarizer.cli.streams import number_of, put, tell
from summarizer.errors import SummarizerError, printable
from summarizer.scenarios import (
    Replay,
    Scenario,
    Target,
    copy_scenario,
    record,
    renew_expected,
    would_change,
)


@dataclass(frozen=True, slots=True)
class RecordOptions:
    """Is what `record` was told."""

    names: tuple[str, ...]
    folder: Path
    prompts_dir: str | None
    base_url: str | None
    model: str | None
    api_key_env: str | None
    api_key_file: str | None
    context_window: int | None
    into: Path | None
    dry_run: bool
    expected: bool

    @property
    def target(self) -> Target:
        """Return the server to record from."""
        return Target(
            self.base_url,
            self.model,
            self.api_key_env,
            self.context_window,
            on_departure=tell_departure,
            key_file=self.api_key_file,
        )


def record_scenarios(options: RecordOptions) -> ExitCode:
    """Record scenarios one by one; a failing one keeps its old tape and does not end the rest."""
    found = found_scenarios(options.folder, options.names)
    if options.dry_run:
        put("".join(f"{_foreseen(one, options)}\n" for one in found))
        return ExitCode.DONE
    kept = [one.name for one in found if not _recorded(one, options)]
    return ExitCode.SOME_FAILED if kept else ExitCode.DONE


def _foreseen(scenario: Scenario, options: RecordOptions) -> str:
    if _is_left(scenario, options):
        return _left(scenario)
    change = would_change(scenario, options.target, prompts_dir=own_prompts(options.prompts_dir))
    lines = [printable(line) for line in change.splitlines()]
    if not lines:
        return f"{scenario.name}: asks what its tape holds"
    return "\n".join([f"{scenario.name}: would change: {lines[0]}", *lines[1:]])


def _recorded(scenario: Scenario, options: RecordOptions) -> bool:
    """Record a scenario and say so; tell whether it has not kept its old tape by failing."""
    if _is_left(scenario, options):
        put(f"{_left(scenario)}\n")
        return True
    try:
        made = _recorder(scenario, options)()
    except SummarizerError as error:
        tell(f"not recorded: {error}")
        return False
    done = "made anew" if options.expected else "recorded"
    put(f"{scenario.name}: {done}, {number_of(len(made.exchanges), 'exchange')}\n")
    return True


def _recorder(scenario: Scenario, options: RecordOptions) -> Callable[[], Replay]:
    if options.expected:
        return lambda: renew_expected(scenario, prompts_dir=own_prompts(options.prompts_dir))
    return lambda: record(
        scenario if options.into is None else copy_scenario(scenario, options.into),
        options.target,
        prompts_dir=own_prompts(options.prompts_dir),
    )


def _is_left(scenario: Scenario, options: RecordOptions) -> bool:
    """Tell whether a server that fails on purpose is needed and was not meant by name."""
    is_named = scenario.name in options.names or options.expected
    return scenario.card.server == "fault" and not is_named


def _left(scenario: Scenario) -> str:
    why = f"its server fails on purpose ({scenario.card.fault}); name it to record it"
    return f"{scenario.name}: left, since {why}"
