"""What a run does, written down for whoever looks after it.

Owns `-v` and `--log-file`: handlers of the standard library's logging for the loggers of this
package. Each record is one line; no level shows a key, and only -vv shows what articles say.
"""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Mapping

import click

from summarizer.cli.options import all_of
from summarizer.errors import WriteError, printable

_LOGGER = logging.getLogger("summarizer")
_LEVELS = (logging.WARNING, logging.INFO, logging.DEBUG)
_VERBOSE = "summarizer.verbose"
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_SECRET = re.compile(r"KEY|TOKEN|SECRET|PASSW", re.IGNORECASE)
_SHORTEST_SECRET = 8


class _OneLine(logging.Formatter):
    """Writes a record on one line, with everything a terminal would act on escaped.

    Values of the environment that are secrets by their names are masked; none should come here.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        super().__init__(_FORM)
        named = {value.strip() for name, value in environ.items() if _SECRET.search(name)}
        self._secrets = [value for value in named if len(value) >= _SHORTEST_SECRET]

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record."""
        line = super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, "[key]")
        return printable(line)


def _set_verbose(ctx: click.Context, _: click.Parameter, count: int) -> None:
    ctx.meta[_VERBOSE] = count
    if count and sys.stderr is not None and not ctx.resilient_parsing:
        _attach(ctx, logging.StreamHandler(sys.stderr), count)


def _set_file(ctx: click.Context, _: click.Parameter, path: str | None) -> None:
    if path is None or ctx.resilient_parsing:
        return
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
        handler = logging.FileHandler(path, encoding="utf-8", errors="backslashreplace")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise WriteError(f"{printable(path)}: cannot be written: {reason}") from error
    _attach(ctx, handler, max(1, ctx.meta[_VERBOSE]))


def _attach(ctx: click.Context, handler: logging.Handler, verbose: int) -> None:
    """Write records to a handler for as long as the command runs."""
    level = _LEVELS[min(verbose, 2)]
    handler.setFormatter(_OneLine(os.environ))
    handler.setLevel(level)
    before = _LOGGER.level, _LOGGER.propagate
    _LOGGER.addHandler(handler)
    _LOGGER.propagate = False
    _LOGGER.setLevel(min(level, before[0] or level))

    def detach() -> None:
        _LOGGER.removeHandler(handler)
        handler.close()
        _LOGGER.setLevel(before[0])  # and forget which levels its children were asked for
        _LOGGER.propagate = before[1]

    ctx.call_on_close(detach)


log_options = all_of(
    click.option(
        "-v",
        "--verbose",
        count=True,
        is_eager=True,
        expose_value=False,
        callback=_set_verbose,
        help="Log what is done to standard error; -vv also what is sent and answered.",
    ),
    click.option(
        "--log-file",
        type=click.Path(),
        metavar="FILE",
        expose_value=False,
        callback=_set_file,
        help="Append the log to a file that only you can read.",
    ),
)
