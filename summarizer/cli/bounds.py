"""What the command line says of how much is read.

Owns these options; what goes beyond them is told as a failure, and the rest is done.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Any

import click

from summarizer.config import Bounds

_DEFAULT = Bounds()
_HELP = {
    "characters": "The longest article that is read, in characters.",
    "sentences": "The longest article that is read, in sentences.",
    "files": "How many files of a folder are read, those below it included.",
    "depth": "How deep folders in a folder are read.",
}


def bounds_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of what is read to a command."""
    options = [
        click.option(
            f"--max-{name}",
            f"most_{name}",
            type=click.IntRange(min=1),
            default=getattr(_DEFAULT, name),
            show_default=True,
            metavar="N",
            help=told,
        )
        for name, told in _HELP.items()
    ]
    return reduce(lambda wrapped, option: option(wrapped), reversed(options), command)


def take_bounds(options: dict[str, Any]) -> Bounds:
    """Take the options of what is read out of all that a command was told."""
    return Bounds(**{name: options.pop(f"most_{name}") for name in _HELP})
