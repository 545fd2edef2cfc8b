"""Scenarios listed and replayed: what is said of each, and which exit code is due.

Owns the lines that people read, and when floors are moved. What holds is decided in `scenarios`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from summarizer.cli.codes import ExitCode
from summarizer.cli.models import own_prompts
from summarizer.cli.streams import number_of, put, tell
from summarizer.errors import printable
from summarizer.scenarios import (
    Floors,
    Metrics,
    Outcome,
    Scenario,
    find_scenarios,
    moved_floors,
    outcomes,
    read_floors,
    write_floors,
)


@dataclass(frozen=True, slots=True)
class RunOptions:
    """Is what `run` was told."""

    names: tuple[str, ...]
    folder: Path
    prompts_dir: str | None
    form: str
    tighten: bool
    loosen: str | None


def found_scenarios(folder: Path, names: tuple[str, ...]) -> tuple[Scenario, ...]:
    """Return the scenarios that a command is about; a folder without any is misnamed."""
    found = find_scenarios(folder, names)
    if not found:
        raise click.UsageError(f"{printable(str(folder))} holds no scenario (NAME/scenario.toml)")
    return found


def list_scenarios(folder: Path, names: tuple[str, ...]) -> ExitCode:
    """Print what each scenario shows and who answered."""
    found = found_scenarios(folder, names)
    put("".join(f"{line}\n" for one in found for line in _card_lines(one)))
    return ExitCode.DONE


def _card_lines(scenario: Scenario) -> Iterator[str]:
    card = scenario.card
    who = f"a server that fails: {card.fault}" if card.server == "fault" else card.model
    state = "" if scenario.is_recorded else "; not recorded"
    yield f"{scenario.name}  ({printable(who)}{state})"
    yield f"    {printable(card.about)}"


def run_scenarios(options: RunOptions) -> ExitCode:
    """Replay scenarios, print what becomes of each, and move the floors when asked to."""
    found = found_scenarios(options.folder, options.names)
    floors = read_floors(options.folder)
    done = list(outcomes(found, floors, prompts_dir=own_prompts(options.prompts_dir)))
    if options.tighten or options.loosen is not None:
        floors = _moved(done, floors, options)
        done = [one.kept_to(floors) for one in done]
    gone = [] if options.names else floors.gone(one.name for one in found)
    code = ExitCode.DONE if all(one.holds for one in done) and not gone else ExitCode.CHECK_FAILED
    shown = _as_json(done, gone) if options.form == "json" else _as_lines(done, gone)
    put(shown, json=options.form == "json", code=code)
    return code


def _moved(done: Sequence[Outcome], floors: Floors, options: RunOptions) -> Floors:
    """Return the floors as they are written: loosened first, so that the rest can be tightened."""
    moved = floors
    if options.loosen is not None:
        moved = moved_floors(done, moved, loosen=options.loosen)
    if options.tighten:
        moved = moved_floors([one.kept_to(moved) for one in done], moved)
    if not write_floors(options.folder, moved):
        tell("no bound moves")
    return moved


def _as_lines(done: Sequence[Outcome], gone: Sequence[str]) -> str:
    lines = [line for one in done for line in _outcome_lines(one)]
    lines += [f"FAIL  floors.json speaks of {printable(name)}, which is not here" for name in gone]
    held = sum(one.holds for one in done)
    lines.append(f"{held} of {number_of(len(done), 'scenario')} hold{'s' * (len(done) == 1)}")
    return "".join(f"{line}\n" for line in lines)


def _outcome_lines(one: Outcome) -> Iterator[str]:
    """Yield a line for a scenario, and under it what does not hold."""
    said = [one.name, *([_told(one.metrics)] if one.metrics else [])]
    yield f"{'ok  ' if one.holds else 'FAIL'}  {': '.join(said)}"
    for fault in (*one.faults, *one.broken):
        yield from (f"      {printable(line)}" for line in fault.splitlines())
    if one.broken:
        yield '      Bounds stand in floors.json. To accept what is: --loosen "why"'


def _told(metrics: Metrics) -> str:
    """Return metrics in words; a share that is not defined is left out."""
    tokens = metrics.prompt_tokens + metrics.completion_tokens
    said = [number_of(metrics.requests, "request"), f"{tokens:,} tokens"]
    if metrics.written:
        said.append(f"{metrics.supported} of {number_of(metrics.written, 'claim')} supported")
    if metrics.withheld:
        kinds = ", ".join(f"{count} {kind}" for kind, count in metrics.withheld.items())
        said.append(f"withheld for {kinds}")
    for name, share in (
        ("citations valid", metrics.citation_validity),
        ("coverage", metrics.coverage),
        ("disagreements found", metrics.disagreement_recall),
    ):
        if share is not None:
            said.append(f"{name} {share:.0%}")
    return ", ".join(said)


def _as_json(done: Sequence[Outcome], gone: Sequence[str]) -> str:
    listed = [{"holds": one.holds, **asdict(one)} for one in done]
    return json.dumps({"scenarios": listed, "gone": list(gone)}, indent=1) + "\n"
