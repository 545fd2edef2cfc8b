"""The command that prints a shell's completion script.

Owns which shells there are and where their scripts go.
"""

from __future__ import annotations

import click

from summarizer.cli.codes import ExitCode
from summarizer.cli.streams import put

_SHELLS = """\b
Where to put it:
  bash:  eval "$(summarize completion bash)"   in ~/.bashrc
  zsh:   eval "$(summarize completion zsh)"    in ~/.zshrc
  fish:  summarize completion fish > ~/.config/fish/completions/summarize.fish"""


@click.command(epilog=_SHELLS)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, /, shell: str) -> ExitCode:
    """Print the script that completes options and files in a shell."""
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"no completion is known for {shell}")
    whole = ctx.find_root().command
    put(kind(whole, {}, "summarize", "_SUMMARIZE_COMPLETE").source())
    return ExitCode.DONE
