"""When a capital stands for its country: "Moscow denied it", but not "a fire in Moscow".

Owns the comparison of capitals with countries; names in general are compared by `reading`.
"""

from __future__ import annotations

from typing import Final

from summarizer.reading.index import SentenceReading
from summarizer.reading.names.places import PLACE_NAMED, country_of_capital
from summarizer.reading.types import NameMention
from summarizer.verify.wordlists import words

_WHERE: Final = words("in at near to from into toward towards around outside inside through")


def stands_for(name: NameMention, other: NameMention, claim: SentenceReading) -> bool:
    """Tell whether a claim's country is proven by a capital, or its capital by the country.

    What happens in Moscow happens in Russia; the reverse holds of governments alone, which are
    not told by a preposition of place.
    """
    country = PLACE_NAMED[other.text]
    if country is not None and country_of_capital(name.text) == country:
        return not _is_where(name, claim)
    mine = PLACE_NAMED[name.text]
    return mine is not None and country_of_capital(other.text) == mine


def _is_where(name: NameMention, claim: SentenceReading) -> bool:
    before = claim.text[: name.start].split()[-1:]
    return bool(before) and before[0].lower() in _WHERE
