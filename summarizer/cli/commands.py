"""The commands and their options, in click's words.

Owns names, help and what is checked before anything is read. The work is done in `work`, which is
imported only when there is some.
"""

from __future__ import annotations

from typing import Any

import click

from summarizer.cli.bounds import bounds_options
from summarizer.cli.cache import cache_dir_option, cache_folder, empty_cache, show_cache
from summarizer.cli.check import CheckCommand, CheckOptions, check_draft
from summarizer.cli.codes import ExitCode
from summarizer.cli.completion import completion
from summarizer.cli.group import MAIN, DefaultGroup, MainCommand
from summarizer.cli.intake import intake_options
from summarizer.cli.logs import log_options
from summarizer.cli.models import (
    ModelOptions,
    model_options,
    prompts_option,
    show_config,
    show_prompts,
)
from summarizer.cli.options import take
from summarizer.cli.scenarios import scenarios
from summarizer.cli.shared_options import (
    LENGTHS,
    format_option,
    full_text_option,
    length_option,
    manifest_option,
    no_clock_option,
    output_option,
    quiet_option,
)
from summarizer.cli.web import take_web, web_options
from summarizer.config import Bounds, Intake, Length
from summarizer.render import CHECK_FORMATS
from summarizer.version import VERSION

_EXITS = """\b
Exit codes:
  0  done
  1  a check failed: verify found a fault, check a sentence, scenarios run
     a change, or --strict something withheld
  2  the command line is wrong
  3  some articles failed; the others are done
  4  stopped: the model cannot be asked, or the output not be written
  130  interrupted"""


def _show_version(ctx: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001  # click's signature
    if value and not ctx.resilient_parsing:
        click.echo(f"summarize {VERSION}")
        ctx.exit()


@click.group(cls=DefaultGroup, add_help_option=False, no_args_is_help=False)
def summarize() -> None:
    """Hold the commands together."""


@summarize.command(MAIN, cls=MainCommand, hidden=True, epilog=_EXITS)
@click.argument("source", nargs=-1, type=click.Path())
@format_option
@output_option
@full_text_option
@length_option
@manifest_option
@click.option("--published", metavar="DATE", help="The date of the one source, as 2026-03-03.")
@click.option("--outlet", metavar="NAME", help="The outlet of the one source.")
@click.option("--one-story", is_flag=True, help="Take all articles for one story.")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="In how many processes to brief a pile without a model. Without it one, and up to four "
    "for a large pile where there are processors.",
)
@web_options
@intake_options
@bounds_options
@model_options
@no_clock_option
@click.option("--strict", is_flag=True, help="Exit with 1 when something was withheld.")
@log_options
@click.option(
    "-q",
    "--quiet",
    is_flag=True,
    help="Show no progress and no notices, only errors and where text is sent.",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
@click.pass_context
def brief(ctx: click.Context, /, **options: object) -> ExitCode:
    """Brief articles, each on its own and each story across its articles.

    A SOURCE is a file (.txt .md .html .pdf .docx .epub .eml), a feed (.rss .atom .xml), a corpus
    (.jsonl .csv .parquet), a folder, a pattern such as "news/*.txt", an address (https://...) of a
    page, a PDF or a feed, @FILE for the sources that a file lists one a line, or - for standard
    input. Every sentence of a brief points at the words it stands on and is checked against them
    alone; what cannot be proven is withheld, with the reason.

    The names of commands win: a file called verify is ./verify. After -- everything is a source.
    """
    from summarizer.cli.work import BriefOptions, brief_sources

    models = take(ModelOptions, options)
    web, intake, bounds = take_web(options), take(Intake, options), take(Bounds, options)
    asked = BriefOptions(models=models, web=web, intake=intake, bounds=bounds, **options)  # type: ignore[arg-type]  # click has checked each option
    if models.show_config:
        return show_config(models, asked.length, one_story=asked.one_story)
    if not asked.source and asked.manifest is None:
        raise click.UsageError("give at least one source, or a manifest", ctx)
    return brief_sources(asked)


@summarize.command(cls=CheckCommand)
@click.argument("draft", type=click.Path())
@click.option(
    "--against",
    multiple=True,
    type=click.Path(),
    metavar="SOURCE...",
    help="What to check against: files, folders, patterns, addresses; all words up to the next "
    "option.",
)
@manifest_option
@web_options
@intake_options
@bounds_options
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(CHECK_FORMATS),
    help="How to write it. Without it the ending of --output decides (.txt, .md, .json), else "
    "terminal.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(),
    metavar="FILE",
    help="Write to a file, whole or not at all.",
)
@click.option(
    "--length",
    type=click.Choice(LENGTHS),
    default=str(Length.STANDARD),
    show_default=True,
    help="short: what fails or is disputed; full: with the words that support the rest.",
)
@no_clock_option
@click.option(
    "--strict", is_flag=True, help="Exit with 1 also when sources differ about a sentence."
)
@quiet_option
def check(**options: object) -> ExitCode:
    """Check copy of your own against sources, sentence by sentence.

    DRAFT is a text, Markdown or HTML file, or - for standard input. For each sentence: whether a
    source supports it, and with which words; whether one says otherwise, and the smallest repair
    that is proven; or that no source says it. Exit code 1 when a sentence fails.

        summarize check draft.md --against sources/ wire.txt
    """
    web, intake, bounds = take_web(options), take(Intake, options), take(Bounds, options)
    asked = CheckOptions(web=web, intake=intake, bounds=bounds, **options)  # type: ignore[arg-type]  # click has checked each option
    return check_draft(asked)


@summarize.command()
@click.argument("briefing", type=click.Path())
@quiet_option
def verify(briefing: str, *, quiet: bool) -> ExitCode:
    """Prove a saved briefing again, offline, from nothing but itself.

    Every citation, every claim that is shown, every figure is proven again; the verdicts in the
    file count for nothing. One line for each fault, then one that sums up; exit code 1 when there
    is a fault.
    """
    from summarizer.cli.saved import verify_saved

    return verify_saved(briefing, quiet=quiet)


@summarize.command()
@click.argument("briefing", type=click.Path())
@format_option
@output_option
@full_text_option
@length_option
@quiet_option
def render(
    briefing: str,
    form: str | None,
    output: str | None,
    length: str,
    *,
    full_text: bool,
    quiet: bool,
) -> int:
    """Write a saved briefing in another format or length."""
    from summarizer.cli.output import Output
    from summarizer.cli.saved import render_saved

    target = Output(output, form, Length(length), quiet, full_text)
    return render_saved(briefing, target)


@summarize.command()
@click.argument("name", required=False, metavar="[NAME[@N]]")
@prompts_option
@click.option("--toml", is_flag=True, help="Print one as a file for a --prompts-dir of your own.")
def prompts(name: str | None, prompts_dir: str | None, *, toml: bool) -> ExitCode:
    """List the prompts that models are asked with, or show one.

    Each has a fingerprint, which a briefing names: sha256 of its words and of the answer's schema.
    """
    if toml and name is None:
        raise click.UsageError("--toml prints one prompt; name it")
    return show_prompts(name, prompts_dir, toml=toml)


@summarize.command()
@click.argument("source", nargs=-1, type=click.Path())
@length_option
@manifest_option
@click.option("--one-story", is_flag=True, help="Take all articles for one story.")
@web_options
@intake_options
@bounds_options
@model_options
@click.pass_context
def estimate(ctx: click.Context, /, source: tuple[str, ...], **options: Any) -> ExitCode:
    """Say what a run would ask a model for, before anything is sent.

    How many requests, how many tokens, and how much money where the price is known. It takes the
    options of the run, reads the sources, needs no key and asks no model.
    """
    from summarizer.cli.estimate import show_estimate

    models = take(ModelOptions, options)
    if not source and options["manifest"] is None:
        raise click.UsageError("give at least one source, or a manifest", ctx)
    web, intake, bounds = take_web(options), take(Intake, options), take(Bounds, options)
    return show_estimate(source, models, web=web, intake=intake, bounds=bounds, **options)


@summarize.command()
@click.argument("what", type=click.Choice(["info", "clear"]))
@cache_dir_option
def cache(what: str, cache_dir: str | None) -> ExitCode:
    """Show or empty the cache of models' answers.

    Every answer is kept before it is used: an interrupted run goes on where it stopped, and one
    article more costs that article and its story. What is kept are answers, never a key.
    """
    folder = cache_folder(cache_dir)
    return show_cache(folder) if what == "info" else empty_cache(folder)


summarize.add_command(completion)
summarize.add_command(scenarios)
