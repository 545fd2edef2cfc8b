"""The command that checks a draft: its options, its output and its exit code.

Owns that everything after --against is a source, and which findings fail. What a sentence comes to
is decided in `checking`, how it looks in `render`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarizer.cli.codes import ExitCode, gravest
from summarizer.cli.files import write_whole
from summarizer.cli.output import Output
from summarizer.cli.streams import number_of, put, tell, wants_color, width
from summarizer.config import Bounds, Intake, Length, Web
from summarizer.render import CHECK_FORMATS, render

if TYPE_CHECKING:
    from summarizer.models import Check

AGAINST = "--against"
_STDIN = "-"


class CheckCommand(click.Command):
    """Is the command `check`, in which any number of sources may follow --against."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read each word after --against as a source of it, up to the next option."""
        return super().parse_args(ctx, list(spread(args)))


def spread(args: list[str]) -> Iterator[str]:
    """Yield arguments with --against before each source: "--against a b" is given as two."""
    taking = False
    for position, arg in enumerate(args):
        if arg == "--":
            yield from args[position:]
            return
        if arg.startswith("-") and arg != _STDIN:
            taking = arg.startswith(AGAINST)
            if arg != AGAINST:
                yield arg
        elif taking:
            yield from (AGAINST, arg)
        else:
            yield arg


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """Is what the command was told."""

    web: Web
    intake: Intake
    bounds: Bounds
    draft: str
    against: tuple[str, ...]
    manifest: str | None
    form: str | None
    output: str | None
    length: str
    no_clock: bool
    strict: bool
    quiet: bool


def check_draft(options: CheckOptions) -> ExitCode:
    """Check a draft, deliver the check, tell what failed; return the exit code."""
    output = Output(options.output, options.form, Length(options.length), options.quiet)
    refusal = _refusal(options, output)
    if refusal is not None:
        raise click.UsageError(refusal)
    from summarizer.checking import check  # the readers and the proof, which `--help` must not load

    done = check(
        options.draft,
        options.against,
        manifest=options.manifest,
        clock=not options.no_clock,
        intake=options.intake,
        bounds=options.bounds,
        web=options.web,
    )
    for failure in done.failures:
        tell(f"{failure.source}: {failure.message}")
    if not done.articles:
        tell("no source could be read")
        return ExitCode.SOME_FAILED
    if not done.sentences:
        tell(f"{options.draft}: holds no sentence")
        return ExitCode.SOME_FAILED
    failed = ExitCode.SOME_FAILED if done.failures else ExitCode.DONE
    code = gravest(failed, _verdict(done, strict=options.strict))
    _deliver(done, output, code)
    return code


def _refusal(options: CheckOptions, output: Output) -> str | None:
    """Say what cannot work, before anything is read."""
    if not options.against and options.manifest is None:
        return f"say what to check against: {AGAINST} SOURCE..., or a manifest"
    if options.draft == _STDIN and _STDIN in options.against:
        return "standard input is the draft and cannot be a source as well"
    if output.chosen not in CHECK_FORMATS:
        return f"a check is written as {', '.join(CHECK_FORMATS)}"
    if output.is_folder:
        return "a check goes to one file; give --output the name of a file"
    return output.refusal()


def _verdict(done: Check, *, strict: bool) -> ExitCode:
    """Return whether a sentence fails, or under --strict whether sources differ about one."""
    if done.failed:
        return ExitCode.CHECK_FAILED
    differing = sum(bool(sentence.cautions) for sentence in done.sentences)
    if not strict or not differing:
        return ExitCode.DONE
    tell(f"sources differ about {number_of(differing, 'sentence')}, and --strict is set")
    return ExitCode.CHECK_FAILED


def _deliver(done: Check, output: Output, code: ExitCode) -> None:
    form = output.chosen
    if output.path is None:
        shown = render(done, form, length=output.length, width=width(), color=wants_color())
        put(shown, json=form == "json", code=code)
    else:
        write_whole(Path(output.path), render(done, form, length=output.length))
