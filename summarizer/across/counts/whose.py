"""Of what a figure is by words beside it: a country's goods, a camp's votes, a line of accounts.

Owns these closed classes; two figures of two of them answer two questions.
"""

from __future__ import annotations

import re

from summarizer.across.counts.things import Counted
from summarizer.reading.names.places import PLACE_NAMED


def are_of_two(a: Counted, b: Counted) -> bool:
    """Tell Chinese goods from American ones, who is against from who is for, a loss from a debt."""
    told = ((of(a), of(b)) for of in (_country_of, _camp_of, _account_of))
    return any(None not in both and both[0] != both[1] for both in told)


def _country_of(counted: Counted) -> str | None:
    """Return the country whose things are counted: its adjective stands before their noun."""
    found = _OF_A_COUNTRY.match(counted.sentence.text, counted.mention.end)
    return PLACE_NAMED[found["country"]] if found is not None else None


_OF_A_COUNTRY = re.compile(
    r"\s(?:(?:worth|in|of)\s){0,2}(?:[a-z]+\s)?(?P<country>[A-Z](?:[a-z]+|\.S\.|\.K\.))\s(?=[a-z])"
)


def _camp_of(counted: Counted) -> bool | None:
    """Return whether those counted are for something; None where they take no side."""
    found = _CAMP.match(counted.sentence.text, counted.mention.end)
    return None if found is None else found["pro"] is not None


_CAMP = re.compile(
    r"(?:\s[A-Za-z’'-]+){0,6}?\s(?:(?P<pro>in\sfavou?r|support(?:s|ed)?|back(?:s|ed)?|approve[ds]?)"
    r"|against|oppose[ds]?|reject(?:s|ed)?)\b",
    re.IGNORECASE,
)


def _account_of(counted: Counted) -> str | None:
    """Return the line of the accounts that a sum is called by; what one line is, another is not."""
    if counted.family[0] not in ("money", "count"):
        return None
    return _ACCOUNT_OF.get(counted.mention.subject_head or "")


_ACCOUNTS = (
    "revenue turnover sale",
    "profit loss earnings",
    "debt liability",
    "dividend",
    "wage salary pay",
    "fine",
    "ransom",
    "investment",
    "deficit",
)
_ACCOUNT_OF = {noun: line for line in _ACCOUNTS for noun in line.split()}
