"""What the command line says of feeds, corpora and PDFs: how much is read, and which fields.

Owns the options and how a moment is written: a date, or how long ago, which reads the clock.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import click

from summarizer.cli.options import all_of
from summarizer.config import Intake

_DEFAULTS = Intake()
_AGO = re.compile(r"(\d{1,6})\s*(m|h|d|w)", re.IGNORECASE)
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_PARTS = ("text", "title", "outlet", "author", "published", "url", "language")


def _since(ctx: click.Context, _: click.Parameter, value: str | None) -> datetime | None:
    """Return a moment in UTC; a relative one is refused where no clock may be read."""
    if value is None:
        return None
    ago = _AGO.fullmatch(value.strip())
    try:
        return _before_now(ago, ctx) if ago else _dated(value)
    except (ValueError, OverflowError) as error:
        raise click.BadParameter(str(error)) from error


def _fields(
    _: click.Context, __: click.Parameter, values: Sequence[str]
) -> tuple[tuple[str, str], ...]:
    """Return the parts of an article with the names that a corpus has for them."""
    return tuple(map(_field, values))


def _field(value: str) -> tuple[str, str]:
    part, _, name = value.partition("=")
    part, name = part.strip().lower(), name.strip()
    if part not in _PARTS or not name:
        known = ", ".join(_PARTS)
        raise click.BadParameter(f"write PART=NAME, as text=body; the parts are {known}")
    return part, name


def _before_now(ago: re.Match[str], ctx: click.Context) -> datetime:
    if ctx.params.get("no_clock"):
        raise ValueError("with --no-clock give a date, since how long ago is counted by the clock")
    return datetime.now(UTC) - timedelta(**{_UNITS[ago[2].lower()]: int(ago[1])})


def _dated(value: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        raise ValueError("write 24h, 3d, 2w, or a date such as 2026-03-03") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


intake_options = all_of(
    click.option(
        "--field",
        "fields",
        multiple=True,
        callback=_fields,
        metavar="PART=NAME",
        help="Which field of a corpus (.jsonl, .csv, .parquet) is what of an article, as "
        "text=body or title=meta.headline.",
    ),
    click.option(
        "--since",
        callback=_since,
        metavar="TIME",
        help="Of feeds and corpora only what is not older: 24h, 3d, 2w or a date. What has no "
        "date is kept, with a note.",
    ),
    click.option(
        "--max",
        "most",
        type=click.IntRange(min=1),
        metavar="N",
        help="Read at most so many articles of each feed and corpus.",
    ),
    click.option(
        "--max-pages",
        "most_pages",
        type=click.IntRange(min=1),
        default=_DEFAULTS.most_pages,
        show_default=True,
        metavar="N",
        help="Read at most so many pages of a PDF.",
    ),
    click.option(
        "--follow/--no-follow",
        default=None,
        help="Fetch the articles of which a feed holds but a stub. Without either, those of feeds "
        "that were fetched themselves.",
    ),
)
