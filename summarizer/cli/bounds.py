"""What the command line says of how much is read.

Owns these options; what goes beyond them is told as a failure, and the rest is done.
"""

from __future__ import annotations

import click

from summarizer.cli.options import all_of
from summarizer.config import Bounds

_DEFAULT = Bounds()
_HELP = {
    "characters": "The longest article that is read, in characters.",
    "sentences": "The longest article that is read, in sentences.",
    "files": "How many files of a folder are read, those below it included.",
    "depth": "How deep folders in a folder are read.",
}


bounds_options = all_of(
    *(
        click.option(
            f"--max-{name}",
            name,
            type=click.IntRange(min=1),
            default=getattr(_DEFAULT, name),
            show_default=True,
            metavar="N",
            help=told,
        )
        for name, told in _HELP.items()
    )
)
