"""Noun phrases around a figure, found by closed word classes and the shape of plurals.

Owns where such a phrase begins and ends; there is no part-of-speech tagger. Knows nothing of
which phrase is the subject of which figure.
"""

from __future__ import annotations

from typing import NamedTuple

from summarizer.reading.figures.row import Row
from summarizer.reading.figures.words import (
    AUXILIARIES,
    BE_FORMS,
    CHANGE_VERBS,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    IRREGULAR_PAST,
    IRREGULAR_PLURALS,
    LEVEL_VERBS,
    MONTHS,
    PHRASE_ENDERS,
    PLURAL_SCALES,
    PLURAL_SUFFIXES,
    PREPOSITIONS,
    PRONOUNS,
    QUANTITY_NOUNS,
    REPORTING_VERBS,
    S_VERBS,
    SCALES,
    STATES_AS_NOUNS,
    TENS,
    UNITS_AND_TEENS,
    word_set,
)

_LONGEST, _LONGEST_BEFORE = 8, 10
_CAPITALS_THAT_LOOK_LIKE_WORDS = word_set("US IT WHO")
_AFTER_STOPS = (
    DETERMINERS | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | PHRASE_ENDERS
) - {"all", "more"}
_NUMBER_WORDS = frozenset((*UNITS_AND_TEENS, *TENS, *SCALES, *PLURAL_SCALES))
_LINKS = word_set(
    """of for in among from per on behind to between near at under over against by across along
    around inside outside within toward towards"""
)
_BEFORE_PARTICIPLES = DETERMINERS | _LINKS
_BEFORE_STOPS = (
    PRONOUNS
    | CONJUNCTIONS
    | AUXILIARIES
    | REPORTING_VERBS
    | IRREGULAR_PAST
    | CHANGE_VERBS
    | PREPOSITIONS
    | word_set("expect expects see sees put puts bring brings brought estimate estimates")
) - (_LINKS | DETERMINERS)
_SLIGHT = word_set("only just exactly a an record net whopping staggering mere")
_PREPOSITIONS_AS_ADJECTIVES = word_set("outside inside past opposite near")
_ENDERS_OF_SINGULARS = LEVEL_VERBS | {"and", "or", "last", "next"}
_COMPARED_PERIODS = ("year-o", "month-o", "quarter-o", "week-o", "year-to", "month-to")
_UNTIL_NOW = (("so", "far"), ("to", "date"))
_PREDICATES = word_set("full empty complete done off sure certain ready likely accurate")
_ADJECTIVE_ENDINGS = ("ctive", "ous", "ful", "able", "ible", "less")
_BEFORE_PHRASES = DETERMINERS | {"-", "more"}
_NO_PLURAL_ENDINGS = ("ss", "us", "sis", "this", "'s")
_NO_PLURALS = word_set(
    """gas texas kansas arkansas christmas atlas canvas bias paris louis tennis"""
)


class Phrase(NamedTuple):
    """Is a noun phrase: tokens `first` up to `stop`, its head noun at `head`."""

    first: int
    stop: int
    head: int


def is_number(row: Row, position: int) -> bool:
    """Tell whether a token is part of a number."""
    word = row.words[position]
    return word[:1].isdecimal() or word in _NUMBER_WORDS


def before(row: Row, first: int) -> int:
    """Return the token before a figure, past "only" and "a record"."""
    at = first - 1
    while row.words[at] in _SLIGHT:
        at -= 1
    return at


def is_plural(row: Row, position: int) -> bool:
    """Tell whether a token looks like a noun in the plural; "Russia's" does not."""
    word = row.words[position]
    if word in IRREGULAR_PLURALS:
        return True
    if word.endswith("s"):
        genitive = row.words[position + 1] in {"'", "’"} and row.is_glued(position + 1)
        singular = word in _NO_PLURALS or word.endswith(_NO_PLURAL_ENDINGS)
        return len(word) > 3 and not singular and not genitive
    return word.endswith(PLURAL_SUFFIXES)


def plural_phrase(row: Row, start: int) -> Phrase | None:
    """Return the noun phrase that begins at a token and ends in a plural."""
    stop = None
    for position in range(start, min(start + _LONGEST, len(row))):
        if is_plural(row, position) and not _is_stop(row, position):
            if stop is not None and row.words[position] in STATES_AS_NOUNS:
                break  # "five people dead"
            stop = position + 1
        elif stop is not None or not _may_continue(row, position, start):
            break
    return None if stop is None else _phrase(row, start, stop)


def any_phrase(row: Row, start: int) -> Phrase | None:
    """Return the noun phrase that begins at a token; a singular head is the last word of it."""
    plural = plural_phrase(row, start)
    if plural is not None:
        is_verb = row.words[plural.head] in S_VERBS and plural.head > plural.first
        return _phrase(row, plural.first, plural.head) if is_verb else plural
    stop = start
    while stop < min(start + 4, len(row)) and _may_continue(row, stop, start):
        if row.words[stop] in _ENDERS_OF_SINGULARS and stop > start:
            break
        stop += 1
    while stop > start and _is_verbal(row, stop - 1):
        stop -= 1
    if stop == start + 1 and (
        row.words[start].endswith(_ADJECTIVE_ENDINGS) or row.words[start] in _PREDICATES
    ):
        return None  # "90% effective"
    return _phrase(row, start, stop) if stop > start else None


def _phrase(row: Row, start: int, stop: int) -> Phrase:
    while start < stop - 1 and (row.words[start] == "-" or row.words[start].endswith("ly")):
        start += 1
    return Phrase(start, stop, stop - 1)


def _may_continue(row: Row, position: int, start: int) -> bool:
    """Tell whether a token may stand inside a noun phrase before its head."""
    word = row.words[position]
    if word in {"and", "or"}:
        return position > start and row.words[position + 1][:1].isalpha()
    if word == "-":
        return row.is_glued(position) and row.is_glued(position + 1)
    if not word[0].isalpha() or is_number(row, position):
        return False
    return not _is_stop(row, position)


def _is_stop(row: Row, position: int) -> bool:
    text = row.written[position]
    if text in _CAPITALS_THAT_LOOK_LIKE_WORDS:
        return False
    word = row.words[position]
    if word in IRREGULAR_PAST or (word in REPORTING_VERBS and not word.endswith(("ed", "s"))):
        return True
    if word in _PREPOSITIONS_AS_ADJECTIVES and row.words[position + 1] not in _AFTER_STOPS:
        return not is_number(row, position - 1)  # "two outside lawyers"
    if word.startswith(_COMPARED_PERIODS):
        return True
    return word in _AFTER_STOPS or (text[0].isupper() and (word in MONTHS or word in DAYS))


def _is_verbal(row: Row, position: int) -> bool:
    word = row.words[position]
    return word.endswith(("ed", "ly")) or word in {"-", "and", "or"} or word in REPORTING_VERBS


def phrase_before(row: Row, stop: int) -> Phrase | None:
    """Return the noun phrase that ends before a token, with what "of", "for", "in" add to it."""
    if row.words[max(0, stop - 2) : stop] in _UNTIL_NOW:
        stop -= 2  # "the cost so far"
    first = stop
    for position in range(stop - 1, max(stop - 1 - _LONGEST_BEFORE, -1), -1):
        if _ends_leftwards(row, position):
            break
        if row.words[position] in DETERMINERS and row.words[position - 1] not in _LINKS:
            break
        first = position
    if row.words[first] == "-":
        first += 2  # "3,000-ton frigate"
    first = _behind_participle(row, first, stop)
    while first < stop and row.words[first] in _BEFORE_PHRASES:
        first += 1
    # What begins or ends with a preposition has lost its head: "the share that went to dams".
    if first == stop or row.words[first] in _LINKS or row.words[stop - 1] in _LINKS:
        return None
    return _headed(row, first, stop)


def _behind_participle(row: Row, first: int, stop: int) -> int:
    """Return where the noun begins in ", spilling cargo of 5" and "is counting on a fleet of 5"."""
    before = row.words[first - 1] if first else ""
    if not row.words[first].endswith("ing") or not (before == "," or before in BE_FORMS):
        return first
    after = first + 1
    while after < stop - 1 and row.words[after] in _LINKS:
        after += 1
    return after if after < stop else first


def _ends_leftwards(row: Row, position: int) -> bool:
    word = row.words[position]
    if word == "-":
        return False
    if not word[0].isalpha() or word in _BEFORE_STOPS or is_number(row, position):
        return not (word in {"us", "it", "who"} and row.written[position].isupper())
    if row.is_capitalised(position) and (word in MONTHS or word in DAYS):
        return True
    return word.endswith("ed") and row.words[position - 1] not in _BEFORE_PARTICIPLES


def _headed(row: Row, first: int, stop: int) -> Phrase | None:
    """Find the head; "the number of troops in Kursk" is about troops."""
    head = _head(row, first, stop)
    if row.words[head] in QUANTITY_NOUNS:
        if row.words[head + 1] != "of":
            return None
        first = head + 2
        while first < stop and row.words[first] in DETERMINERS:
            first += 1
        return Phrase(first, stop, _head(row, first, stop)) if first < stop else None
    return Phrase(first, stop, head)


def _head(row: Row, first: int, stop: int) -> int:
    for position in range(first + 1, stop):
        if row.words[position] in _LINKS:
            return position - 1
    return stop - 1
