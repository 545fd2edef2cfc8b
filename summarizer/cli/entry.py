"""The way in: runs a command and turns whatever ends it into one line and an exit code.

Owns the translation of errors. No traceback reaches people for an input, an output or a signal.
"""

from __future__ import annotations

from collections.abc import Sequence

import click

from summarizer.cli.codes import ExitCode
from summarizer.cli.commands import summarize
from summarizer.cli.group import MAIN, Interrupted
from summarizer.cli.interrupts import FAREWELL, interruptible
from summarizer.cli.streams import ClosedByReader, tell
from summarizer.collecting import collected_seldom
from summarizer.errors import (
    BriefingError,
    CassetteError,
    PromptError,
    SourceError,
    UnansweredError,
    WriteError,
    printable,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; arguments are the process's unless given."""
    with collected_seldom(), interruptible(is_process=arguments is None):
        return _run(None if arguments is None else list(arguments))


def _run(arguments: list[str] | None) -> int:
    """Run a command; whatever ends it is told on one line."""
    try:
        ended = summarize.main(arguments, prog_name="summarize", standalone_mode=False)
    except click.UsageError as error:
        return _usage(error)
    except (SourceError, PromptError, CassetteError) as error:
        return _told(str(error), ExitCode.USAGE)
    except BriefingError as error:
        return _told(str(error), ExitCode.CHECK_FAILED)
    except (WriteError, UnansweredError) as error:
        return _told(str(error), ExitCode.STOPPED)
    except ClosedByReader as closed:
        return closed.code
    except (Interrupted, KeyboardInterrupt, click.Abort):
        return _told(FAREWELL.words, ExitCode.INTERRUPTED)
    return ended if isinstance(ended, int) else ExitCode.DONE


def _usage(error: click.UsageError) -> int:
    """Say on one line what is wrong with the command line and where to read on."""
    message = printable(error.format_message().rstrip("."))
    command = error.ctx.command_path if error.ctx is not None else "summarize"
    command = command.removesuffix(f" {MAIN}")
    end = "" if message.endswith("?") else "."
    return _told(f"{message}{end} Try '{command} --help'.", ExitCode.USAGE)


def _told(message: str, code: ExitCode) -> int:
    tell(message)
    return code
