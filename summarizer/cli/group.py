"""A group whose unnamed command is the main one: `summarize SOURCE...` needs no name.

Owns how the first argument picks a command, and a help page that shows the main command with the
others. Names of commands win; a file of that name is written with its folder, "./verify".
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from summarizer.cli.interrupts import is_interrupt

MAIN = "brief"
_ALIKE = 0.75
"""From this share of common letters on a word counts as a command misspelt."""


class Interrupted(Exception):  # noqa: N818  # no error: somebody wants the command to end
    """Says that a command was interrupted."""


class DefaultGroup(click.Group):
    """Hands arguments that name no command to the command `MAIN`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the main command first where the first argument is none of the others."""
        named = bool(args) and args[0] in self.commands and args[0] != MAIN
        if not named and (args or not ctx.resilient_parsing):
            args = [MAIN, *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; an interrupt leaves as Interrupted, of which click tells nothing."""
        try:
            return super().invoke(ctx)
        except BaseException as error:
            if is_interrupt(error):
                raise Interrupted from error
            raise

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Offer commands, options of the main one, and files."""
        main = self.commands[MAIN]
        sub = click.Context(main, parent=ctx, info_name=MAIN)
        offered = super().shell_complete(ctx, incomplete) + main.shell_complete(sub, incomplete)
        return [*offered, CompletionItem(incomplete, type="file")]


class MainCommand(click.Command):
    """Is the main command; it is known by the name of its group."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse the name of a command where only a source can stand, up to a "--"."""
        named_after = args[args.index("--") + 1 :] if "--" in args else []
        rest = super().parse_args(ctx, args)
        sources = ctx.params.get("source") or ()
        before = sources[: len(sources) - len(named_after)]
        for source in before:
            if source in _others(ctx):
                problem = f"{source} is a command and comes first; the file is ./{source}"
                raise click.UsageError(problem, ctx)
        meant = _misspelt(before[0], _others(ctx)) if before else None
        if meant is not None:
            problem = f"there is no command and no file {before[0]}; did you mean {meant}?"
            raise click.UsageError(problem, ctx)
        return rest

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage without the name nobody types."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(_name(ctx), pieces)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the other commands before what ends the page."""
        others = [(name, c.get_short_help_str(70)) for name, c in _others(ctx).items()]
        with formatter.section("Commands"):
            formatter.write_dl(others)
        super().format_epilog(ctx, formatter)


def _others(ctx: click.Context) -> dict[str, click.Command]:
    """Return the commands beside the main one."""
    group = ctx.parent.command if ctx.parent is not None else None
    known = group.commands if isinstance(group, click.Group) else {}
    return {name: command for name, command in known.items() if name != MAIN}


def _misspelt(word: str, commands: Iterable[str]) -> str | None:
    """Return the command that a word is nearly the name of, unless it is a file or looks like one.

    A word with a dot, a folder or a wildcard in it was meant as a source.
    """
    if not word.isalpha() or Path(word).exists():
        return None
    return next(iter(get_close_matches(word.lower(), commands, n=1, cutoff=_ALIKE)), None)


def _name(ctx: click.Context) -> str:
    return (ctx.parent or ctx).command_path
