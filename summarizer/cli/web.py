"""What the command line says of the web: how pages are fetched, and what is kept of them.

Owns these options. Light to import: what fetches is loaded only when an address is given.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from summarizer.cli.options import all_of
from summarizer.config import Web

web_options = all_of(
    click.option(
        "--snapshots",
        type=click.Path(),
        metavar="DIR",
        help="Keep each fetched page in a folder: body, headers, sha256 and when.",
    ),
    click.option(
        "--offline", is_flag=True, help="Fetch nothing; take pages from --snapshots alone."
    ),
    click.option(
        "--warc",
        type=click.Path(),
        metavar="FILE",
        help="Archive fetched pages in a new file, as pages.warc.gz (extra warc).",
    ),
    click.option(
        "--ignore-robots", is_flag=True, help="Fetch what robots.txt forbids: a site of your own."
    ),
    click.option(
        "--allow-private",
        is_flag=True,
        help="Fetch from this machine and its networks too, as from an intranet.",
    ),
)
_NAMES = ("snapshots", "offline", "warc", "ignore_robots", "allow_private")


def take_web(options: dict[str, Any]) -> Web:
    """Take the options of the web out of all that a command was told."""
    told = {name: options.pop(name) for name in _NAMES}
    if told["offline"] and told["snapshots"] is None:
        raise click.UsageError("--offline takes pages from a folder; give its --snapshots DIR")
    if told["offline"] and told["warc"] is not None:
        raise click.UsageError("--warc archives what is fetched, and --offline fetches nothing")
    paths = {name: Path(told[name]) if told[name] else None for name in ("snapshots", "warc")}
    return Web(**{**told, **paths})
