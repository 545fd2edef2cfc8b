"""What models cost.

Owns the dated table in the package and how tokens become money. A price that is not known stays
unknown.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from summarizer.config import Price
from summarizer.model.usage import Tokens

_MILLION = 1_000_000


def price_of(host: str, model: str) -> Price | None:
    """Return the price of a model at a host; None when it is unknown."""
    row = _table()["prices"].get(host, {}).get(model)
    return None if row is None else Price(**row)


def prices_as_of() -> str:
    """Return the day on which the table was looked up, as YYYY-MM-DD."""
    return str(_table()["as_of"])


def cost(price: Price, tokens: Tokens) -> float:
    """Return what tokens cost at most, in US dollars.

    Servers do not tell which tokens they cached for later; they count as if all had been.
    """
    cached = price.input if price.cached is None else price.cached
    fresh = tokens.prompt - tokens.cached
    usd = fresh * price.highest_input + tokens.cached * cached + tokens.completion * price.output
    return usd / _MILLION


@functools.cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(files("summarizer.model").joinpath("prices.toml").read_text("utf-8"))
