"""What the command line says of money.

Owns the options that bound a run, and how a price is written.
"""

from __future__ import annotations

import math

import click

from summarizer.cli.options import Decorator
from summarizer.config import Budget, Price


def read_price(_: click.Context, __: click.Parameter, value: str | None) -> Price | None:
    """Read "1.00,5.00": US dollars per million tokens read and written."""
    if value is None:
        return None
    try:
        read, written = (float(part) for part in value.split(","))
    except ValueError:
        read = written = math.nan
    if not (0 <= read < math.inf and 0 <= written < math.inf):
        raise click.BadParameter(f"{value!r} is no price; write IN,OUT as 1.00,5.00")
    return Price(read, written)


def price_option(otherwise: str) -> Decorator:
    """Return the option that says what a model costs, and what holds without it."""
    return click.option(
        "--price",
        callback=read_price,
        metavar="IN,OUT",
        help="What the model costs, in US dollars per million tokens read and written. Without it "
        f"{otherwise}.",
    )


budget_options = (
    click.option(
        "--max-requests",
        type=click.IntRange(min=0),
        metavar="N",
        help="Stop before more requests are sent; what is done is kept and printed.",
    ),
    click.option(
        "--max-tokens",
        type=click.IntRange(min=0),
        metavar="N",
        help="Stop before more tokens could be read and written.",
    ),
    click.option(
        "--max-usd",
        type=click.FloatRange(min=0),
        metavar="USD",
        help="Stop before more money could be spent.",
    ),
    price_option("the package's own table, which knows few"),
)


def budget_told(budget: Budget) -> str:
    """Return the bounds of a run in words."""
    told = []
    if budget.requests is not None:
        told.append(f"{budget.requests:,} requests")
    if budget.tokens is not None:
        told.append(f"{budget.tokens:,} tokens")
    if budget.usd is not None:
        told.append(f"${budget.usd:g}")
    return ", ".join(told) or "no bound"
