"""The options that several commands have and that belong to no room of their own.

Owns their names and help. Options about one thing (models, the web) stand where it is known.
"""

from __future__ import annotations

import click

from summarizer.config import Length
from summarizer.render import FORMATS

LENGTHS = [str(length) for length in Length]

format_option = click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="How to write it. Without it the ending of --output decides (.txt, .md, .json, .html, "
    ".jsonld), else terminal; into a folder, markdown.",
)
full_text_option = click.option(
    "--full-text",
    is_flag=True,
    help="In a page (.html) show whole articles, not only cited sentences and their neighbours.",
)
output_option = click.option(
    "-o",
    "--output",
    type=click.Path(),
    metavar="PATH",
    help="Write to a file, all of it or nothing. Into a folder (one that exists, or a name that "
    "ends in /) one file goes for each article and story.",
)
length_option = click.option(
    "--length",
    type=click.Choice(LENGTHS),
    default=str(Length.STANDARD),
    show_default=True,
    help="How much to tell; at standard a story fits one screen of 60 lines.",
)
manifest_option = click.option(
    "--manifest",
    type=click.Path(),
    metavar="FILE",
    help="CSV or JSONL with the columns source, outlet, published, url, title, author.",
)
no_clock_option = click.option(
    "--no-clock",
    is_flag=True,
    is_eager=True,  # a --since that counts from now asks for it
    help="Leave out times, so that two runs are the same.",
)
quiet_option = click.option(
    "-q", "--quiet", is_flag=True, help="Show no progress and no notices, only errors."
)
