"""The commands on scenarios: tapes of real traffic, listed, replayed, recorded and compared.

Owns their options, in click's words. The work is done in `regression`, which is imported only when
there is some, since it needs the extra `scenarios`.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click

from summarizer.cli.budget import price_option
from summarizer.cli.codes import ExitCode
from summarizer.cli.models import prompts_option

_EXTRA = ("vcr", "yaml")
_EXITS = """\b
Exit codes:
  0  every scenario holds
  1  one of them does not
  2  the command line is wrong, or a scenario cannot be read"""
_SIDES = """\b
A and B are each
  a folder of scenarios     cassettes, or /tmp/with-another-model
  one scenario              cassettes/one-article
  a git revision            main, HEAD~3, v1.2: its folder --dir
  a folder of a revision    main:tests/cassettes"""

_FIRST = """\b
A first scenario, from any OpenAI-compatible server:
  mkdir -p cassettes/storm/articles      a few articles go there
  echo 'about = "What it is there for."' > cassettes/storm/scenario.toml
  summarize scenarios record --base-url http://localhost:8080/v1 --model NAME
  summarize scenarios run --tighten      from here on offline"""

names_argument = click.argument("name", nargs=-1)
dir_option = click.option(
    "--dir",
    "folder",
    type=click.Path(path_type=Path),
    default=Path("cassettes"),
    show_default=True,
    metavar="DIR",
    help="The folder of the scenarios: a folder each.",
)
output_option = click.option(
    "-o", "--output", type=click.Path(), metavar="FILE", help="Write to a file, whole."
)


@click.group(invoke_without_command=True, epilog=_FIRST)
@click.pass_context
def scenarios(ctx: click.Context) -> None:
    """Replay recorded runs offline; see what a change does to briefs.

    A scenario is a folder with a card (scenario.toml), articles, a tape of what a model was asked
    and answered, and the briefing that comes of it.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
    elif any(find_spec(library) is None for library in _EXTRA):
        needed = "pip install 'proven-brief[scenarios]'"
        raise click.UsageError(f"scenarios need libraries that are not installed: {needed}", ctx)


@scenarios.command("list")
@names_argument
@dir_option
def list_all(name: tuple[str, ...], folder: Path) -> ExitCode:
    """List scenarios: what each shows and who answered."""
    from summarizer.cli.regression import list_scenarios

    return list_scenarios(folder, name)


@scenarios.command(epilog=_EXITS)
@names_argument
@dir_option
@prompts_option
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["terminal", "json"]),
    default="terminal",
    show_default=True,
    help="How to write it.",
)
@click.option(
    "--tighten",
    is_flag=True,
    help="Raise floors and lower ceilings in floors.json to what is reached.",
)
@click.option(
    "--loosen",
    metavar="REASON",
    help="Move the bounds that are broken to what is reached; the reason is kept in floors.json.",
)
def run(name: tuple[str, ...], folder: Path, **options: Any) -> ExitCode:
    """Replay scenarios offline: all of them, or those named.

    Each must ask exactly what is on its tape, give the briefing in expected.json, have every
    citation proven anew, and keep within floors.json. A request that is not on tape is named by
    what moved: prompt, schema, model, parameters or article. No server is asked.
    """
    from summarizer.cli.regression import RunOptions, run_scenarios

    if options["loosen"] is not None and not options["loosen"].strip():
        raise click.UsageError("--loosen needs a reason, which is kept in floors.json")
    return run_scenarios(RunOptions(name, folder, **options))


@scenarios.command()
@names_argument
@dir_option
@prompts_option
@click.option("--base-url", metavar="URL", help="The OpenAI-compatible server to ask.")
@click.option("--model", help="The model to ask. Without it the one in each scenario's card.")
@click.option("--api-key-env", metavar="NAME", help="The variable whose key was given for it.")
@click.option("--api-key-file", type=click.Path(), metavar="FILE", help="A file that holds it.")
@click.option(
    "--context-window",
    type=click.IntRange(min=1),
    metavar="TOKENS",
    help="What prompt and answer share. Without it the one in each card.",
)
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Record into another folder, and leave this one as it is: to compare the two.",
)
@click.option(
    "--dry-run",
    is_flag=True,
    help="Ask nobody; say which scenarios ask otherwise than on their tapes, and in what.",
)
@click.option(
    "--expected",
    is_flag=True,
    help="Ask nobody; write the briefings that today's code makes of the tapes there are.",
)
def record(name: tuple[str, ...], folder: Path, **options: Any) -> ExitCode:
    """Record scenarios anew from a server: all of them, or those named.

    A recording takes the place of the old one only when it is whole: the run came to its end, its
    tape replays to the same briefing, and it shows what its card says it shows. No key reaches a
    file. Scenarios of servers that fail on purpose are recorded only when they are named.
    """
    from summarizer.cli.recording import RecordOptions, record_scenarios

    if options["dry_run"] and options["expected"]:
        raise click.UsageError("--dry-run writes nothing, --expected does: give one of them")
    return record_scenarios(RecordOptions(name, folder, **options))


@scenarios.command(epilog=_SIDES)
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@dir_option
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["terminal", "markdown", "json"]),
    help="How to write it. Without it the ending of --output decides (.md, .json), else terminal.",
)
@output_option
@price_option("what was known when it was recorded")
@click.option(
    "--replay",
    is_flag=True,
    help="Make B's briefings of its tapes with today's code, instead of reading expected.json.",
)
@prompts_option
def compare(before: str, after: str, folder: Path, **options: Any) -> ExitCode:
    """Show what changed for a reader between two recordings.

    Claims gained, lost and reworded, verdicts, disagreements, tokens and cost, scenario by
    scenario. No server is asked.
    """
    from summarizer.cli.comparing import CompareOptions, compare_recordings

    return compare_recordings(CompareOptions(before, after, folder, **options))
