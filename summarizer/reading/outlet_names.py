"""Which names are outlets: agencies, papers and stations, told from people and authorities.

Owns the judgement by closed classes of words; knows nothing of where in an article a name stands.
"""

from __future__ import annotations

import re

from summarizer.reading.blocks.bylines import is_masthead
from summarizer.reading.blocks.words import AGENCIES, MASTHEAD, MONTHS, OUTLETS
from summarizer.reading.metadata import is_agency

# A full stop belongs to a name inside a word or after an initial only.
_NAME_WORD = r"(?:(?:[A-Z]\.)+|[A-Z][\w’'&/-]*(?:\.\w[\w-]*)*)"
NAME = rf"{_NAME_WORD}(?:\s(?:(?:of|the|de|and|&|des|du)\s){{0,2}}{_NAME_WORD}){{0,5}}"
"""The form of a name, as a pattern without groups."""

_LAST_DAY = re.compile(r"\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")


def name_key(name: str) -> str:
    """Return what all ways to write an outlet's name share."""
    return name.lower().removeprefix("the ")


def without_owner(name: str) -> str:
    """Return "Yonhap" of "South Korea’s Yonhap"."""
    return re.split(r"[’']s\s", name)[-1]


def untitled(name: str) -> str | None:
    """Return a name that begins with no word of office, so that it can be an outlet's."""
    words = name.split()
    if words[0].rstrip(".") in _OFFICES:
        return None
    dated = words[-1].lower() in MONTHS and words[-2:-1] == ["in"]
    return " ".join(words[:-2] if dated else words)


_OFFICES = frozenset(
    {"President", "Prime", "Minister", "Mr", "Mrs", "Ms", "Dr", "Gov", "Governor", "General", "Gen"}
    | {"Professor", "Prof", "Mayor", "Senator", "Sen", "Chancellor", "King", "Queen", "Pope", "Lt"}
    | {"Col", "Sir", "Judge", "Inspector", "Detective", "Captain", "Capt", "Rep", "Secretary"}
)


def outlet_in(name: str, *, certain: bool) -> str | None:
    """Return the outlet that a name is or begins with; None for people and authorities.

    `certain` says that the context calls for an outlet: a common noun is then enough.
    """
    plain = _LAST_DAY.sub("", _employer(without_owner(name)))
    key = name_key(plain)
    if key in AGENCIES or key in OUTLETS or is_agency(plain):
        return plain
    first = plain.split()[0]
    if first.lower() in OUTLETS or (first.lower() in AGENCIES and first.isupper()):
        return first
    return plain if is_masthead(plain) and (certain or _is_strong(plain)) else None


def _employer(name: str) -> str:
    """Return "Times" of "Wee of the Times", and "Times of India" as it is."""
    person, joined, outlet = name.partition(" of ")
    is_person = joined and MASTHEAD.isdisjoint(person.lower().split())
    return outlet.removeprefix("the ") if is_person and name.lower() not in OUTLETS else name


def _is_strong(name: str) -> bool:
    """Tell a masthead whose noun is hardly a surname or a common word."""
    return bool(_STRONG_NOUNS & set(name.lower().split()))


_STRONG_NOUNS = frozenset(
    {"news", "radio", "tv", "television", "gazette", "herald", "tribune", "courier", "ledger"}
    | {"chronicle", "telegraph", "journal", "times", "dispatch", "broadcasting", "daily", "weekly"}
    | {"magazine", "examiner", "inquirer", "bulletin"}
)
