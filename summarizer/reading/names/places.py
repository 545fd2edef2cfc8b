"""Looking words up in the list of places: countries, demonyms, capitals, large cities.

Owns the spelling of keys; the list itself is `place_names`. Knows nothing of sentences.
"""

from __future__ import annotations

from functools import lru_cache

from summarizer.reading.chunks import Kept
from summarizer.reading.names.place_names import COUNTRIES, OTHER_PLACES

_MAN_SUFFIXES = ("men", "man", "women", "woman")


def _key(name: str) -> str:
    """Fold case and dots; acronyms keep their capitals, so that "US" is no "us"."""
    plain = name.replace("’", "'").replace(".", "")
    return plain if plain.isupper() and len(plain) <= 4 else plain.lower()


_PLACES: dict[str, str] = {}
_DEMONYMS: dict[str, str] = {}
_DEMONYMS_OF: dict[str, tuple[str, ...]] = {}
_COUNTRY_OF_CAPITAL: dict[str, str] = {}


def _learn(line: str) -> None:
    names, demonyms, capitals = (field.split(",") for field in line.split("|"))
    country = names[0]
    _PLACES.update((_key(name), country) for name in names)
    _DEMONYMS_OF[country] = tuple(filter(None, demonyms))
    _DEMONYMS.update((_key(word), country) for word in filter(None, demonyms))
    for capital in filter(None, capitals):
        _PLACES.setdefault(_key(capital), capitals[0])
        _COUNTRY_OF_CAPITAL[capitals[0]] = country


for _line in COUNTRIES.split("\n"):
    if _line:
        _learn(_line)
for _name in OTHER_PLACES.replace("\n", ",").split(","):
    if _name:
        _PLACES.setdefault(_key(_name), _name)

PLACE_OPENINGS = frozenset(
    name.split()[0].replace(".", "") for name in (*_PLACES, *_DEMONYMS) if " " in name
)
"""The first words of places that have several, lower-case."""

LONGEST_PLACE = 4
"""The most capitalised words that a name of the list has."""


@lru_cache(maxsize=8_192)
def place_of(name: str) -> str | None:
    """Return the usual name of a place that is on the list ("U.S." is "United States")."""
    return _PLACES.get(_key(name))


@lru_cache(maxsize=8_192)
def place_of_demonym(word: str) -> str | None:
    """Return the place of an adjective or noun of people: "Russian", "Poles", "Frenchmen"."""
    key = _key(word)
    if (place := _DEMONYMS.get(key)) is not None:
        return place
    if key.endswith("s"):
        return _DEMONYMS.get(key[:-1])
    for suffix in _MAN_SUFFIXES:
        if key.endswith(suffix):
            return _DEMONYMS.get(key[: -len(suffix)])
    return None


PLACE_NAMED = Kept(lambda name: place_of(name) or place_of_demonym(name))
"""The place that each name is one of, or of whose people; None for most."""


def demonyms_of(place: str) -> tuple[str, ...]:
    """Return the demonyms of a place by any of its names, adjective first."""
    return _DEMONYMS_OF.get(place_of(place) or "", ())


def country_of_capital(city: str) -> str | None:
    """Return the country that a capital may stand for ("Moscow" for Russia)."""
    return _COUNTRY_OF_CAPITAL.get(place_of(city) or "")
