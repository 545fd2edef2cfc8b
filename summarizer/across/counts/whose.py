"""Of what a figure is by words beside it: a country's goods, a camp's votes, a line of accounts.

Owns these closed classes; two figures of two of them answer two questions.
"""

from __future__ import annotations

import re

from summarizer.across.counts.things import Counted
from summarizer.reading.names.places import PLACE_NAMED


def are_of_two_countries(a: Counted, b: Counted) -> bool:
    """Tell 34 billion "in Chinese goods" from 60 billion "worth of American products"."""
    one, two = _country_of(a), _country_of(b)
    return one is not None and two is not None and one != two


def _country_of(counted: Counted) -> str | None:
    """Return the country whose things are counted: its adjective stands before their noun."""
    found = _OF_A_COUNTRY.match(counted.sentence.text, counted.mention.end)
    return PLACE_NAMED[found["country"]] if found is not None else None


_OF_A_COUNTRY = re.compile(
    r"\s(?:(?:worth|in|of)\s){0,2}(?:[a-z]+\s)?(?P<country>[A-Z](?:[a-z]+|\.S\.|\.K\.))\s(?=[a-z])"
)


def are_of_two_camps(a: Counted, b: Counted) -> bool:
    """Tell "44 percent against" from "62 percent support it"."""
    one, two = _camp_of(a), _camp_of(b)
    return one is not None and two is not None and one is not two


def _camp_of(counted: Counted) -> bool | None:
    """Return whether those counted are for something; None where they take no side."""
    found = _CAMP.match(counted.sentence.text, counted.mention.end)
    return None if found is None else found["pro"] is not None


_CAMP = re.compile(
    r"(?:\s[A-Za-z’'-]+){0,6}?\s(?:(?P<pro>in\sfavou?r|support(?:s|ed)?|back(?:s|ed)?|approve[ds]?)"
    r"|against|oppose[ds]?|reject(?:s|ed)?)\b",
    re.IGNORECASE,
)


def are_of_two_accounts(a: Counted, b: Counted) -> bool:
    """Tell a loss from a debt: what accounts call by two names are two sums."""
    if a.family[0] not in ("money", "count") or b.family[0] not in ("money", "count"):
        return False
    one, two = (_ACCOUNT_OF.get(c.mention.subject_head or "") for c in (a, b))
    return one is not None and two is not None and one != two


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
