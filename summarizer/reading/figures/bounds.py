"""How a figure limits what it counts: "at least", "up to", "or more", "-plus".

Owns the phrases before and after a quantity and what they mean. "Nearly" and "almost" are ABOUT
like "around", since "nearly 5,000" and "5,000" tell of the same count; "just under" is
LESS_THAN. "As few as" limits from below, "as many as" from above.
"""

from __future__ import annotations

from typing import NamedTuple

from summarizer.models import Bound
from summarizer.reading.figures.quantities import Quantity
from summarizer.reading.figures.row import Row
from summarizer.reading.figures.units import DURATION_UNITS
from summarizer.reading.figures.words import phrase_set, word_set

_BEFORE = {
    Bound.AT_LEAST: """at least|no fewer than|no less than|not less than|not fewer than|minimum of|
        as few as|as little as|starting at|a minimum|minimum""",
    Bound.MORE_THAN: """more than|over|well over|just over|slightly over|a little over|above|
        well above|upwards of|upward of|in excess of|greater than|
        north of|higher than|longer than|older than|larger than|bigger than|better than|
        a little more than|slightly more than|well more than|far more than|beyond""",
    Bound.AT_MOST: """at most|at the most|up to|as many as|as much as|as high as|no more than|
        not more than|no greater than|no higher than|maximum of|not exceeding|a maximum|maximum|
        as long as|no longer than""",
    Bound.LESS_THAN: """less than|fewer than|under|well under|just under|slightly under|below|
        well below|just below|lower than|smaller than|shorter than|younger than|short of|
        just short of|slightly less than|slightly fewer than""",
    Bound.ABOUT: """about|around|some|roughly|approximately|an estimated|estimated|nearly|almost|
        close to|circa|ca|approx|~|≈|in the region of|in the neighborhood of|
        in the neighbourhood of|on the order of|in the order of|approaching|near|nearing|
        just about|somewhere around|perhaps|maybe|virtually|practically""",
}
_AFTER = {
    Bound.AT_LEAST: """or more|or higher|or above|or over|or older|or longer|or greater|and above|
        and over|and older|and up|at least|at a minimum|and counting|upwards""",
    Bound.AT_MOST: "or less|or fewer|or lower|or below|or under|or younger|at most|at the most",
    Bound.ABOUT: "or so|or thereabouts|give or take|more or less",
}


def _by_phrase(table: dict[Bound, str]) -> dict[str, Bound]:
    return {
        " ".join(phrase.split()): bound
        for bound, phrases in table.items()
        for phrase in phrases.split("|")
    }


_BOUND_BEFORE, _BOUND_AFTER = _by_phrase(_BEFORE), _by_phrase(_AFTER)
_CHANGE = phrase_set("another|additional|extra|further|a net")
_TOTAL = phrase_set(
    "a total of|total of|a combined|a combined total of|totalling|totaling|a cumulative"
)
_NEUTRAL = phrase_set("only|just|exactly|precisely|fully|well|even|the|as|a|an")
_KNOWN = frozenset((*_BOUND_BEFORE, *_CHANGE, *_TOTAL, *_NEUTRAL))
_LAST_WORDS = frozenset(phrase.split()[-1] for phrase in _KNOWN)
_FIRST_WORDS_AFTER = frozenset(phrase.split()[0] for phrase in _BOUND_AFTER)
_FACTORS = word_set("twice thrice times half")
_WITH_ARTICLE = word_set("additional extra further total minimum maximum combined cumulative")
_LONGEST_PHRASE = 4
_MOST_PHRASES = 4


class Lead(NamedTuple):
    """Is what stands right before a quantity: where it begins and what it says."""

    first: int
    bound: Bound | None = None
    change: bool = False
    total: bool = False


def lead_of(row: Row, quantity: Quantity) -> Lead:
    """Read the bounds and "another", "a total of" before a quantity."""
    lead = Lead(quantity.first)
    at = quantity.first
    for _ in range(_MOST_PHRASES):
        phrase, length = _phrase_before(row, at)
        if length == 0 or _means_other(row, quantity, phrase, at) or _is_place(lead, phrase):
            break
        at -= length
        lead = _extended(lead, phrase, at)
    return _with_article(row, lead, quantity)


def _phrase_before(row: Row, stop: int) -> tuple[str, int]:
    """Return the longest known phrase that ends before a token, and its length in tokens."""
    if row.words[stop - 1] not in _LAST_WORDS:
        return "", 0
    for length in range(min(_LONGEST_PHRASE, stop), 0, -1):
        phrase = " ".join(row.words[stop - length : stop])
        if phrase in _KNOWN:
            return phrase, length
    return "", 0


def _extended(lead: Lead, phrase: str, first: int) -> Lead:
    if phrase in _NEUTRAL:
        return lead
    bound = _BOUND_BEFORE.get(phrase)
    if bound is None:
        is_change = phrase in _CHANGE
        return lead._replace(first=first, change=is_change or lead.change, total=not is_change)
    # Of "at least about 300" the outer word is the stronger; "some" says nothing over "up to".
    return lead._replace(
        first=first, bound=lead.bound if bound is Bound.ABOUT and lead.bound else bound
    )


def _is_place(lead: Lead, phrase: str) -> bool:
    """Tell "under more than three metres of snow", where it lies, from a bound."""
    return phrase in _PLACES and lead.bound not in {None, Bound.ABOUT}


_PLACES = word_set("under below over above")
_MOVING = word_set(
    """go goes going went gone come comes coming came move moves moved moving rise rises rose risen
    climb climbs climbed jump jumped edge edged creep crept inch inched shoot shot push pushed drive
    driven drove bring brought take taken took bid"""
)
"""After these "up to" says where to: "has gone up to 2,870"."""
_SHARES = word_set("half halved third quarter fifth sixth seventh eighth tenth doubled tripled")


def _means_other(row: Row, quantity: Quantity, phrase: str, stop: int) -> bool:
    """Tell "over five years", "gone up to 50" and "twice as many as" from bounds."""
    if phrase == "over":
        return _is_during(row, quantity, stop) or _is_extent(row, quantity, stop)
    if phrase == "up to":
        return row.words[stop - 3] in _MOVING
    return phrase.startswith("as ") and row.words[stop - len(phrase.split()) - 1] in _FACTORS


def _is_during(row: Row, quantity: Quantity, stop: int) -> bool:
    """Tell "spent $5bn over five years" from "over five years old"."""
    if quantity.unit not in DURATION_UNITS or quantity.age:
        return False
    if row.words[stop] == "the":
        return True  # "over the four years before the fire"
    return any(
        word[0].isdecimal() or word in _SHARES
        for word in row.words[max(0, stop - 10) : stop]
        if word
    )


def _is_extent(row: Row, quantity: Quantity, stop: int) -> bool:
    """Tell "the oil has spread over 90 hectares", which says how far, from a bound."""
    return quantity.unit is not None and row.words[stop - 2] in _SPREADING


_SPREADING = word_set(
    """sweep sweeps swept sweeping spread spreads spreading stretch stretches stretched stretching
    extend extends extended extending raced racing scattered strewn spilled spilt"""
)


def _with_article(row: Row, lead: Lead, quantity: Quantity) -> Lead:
    """Take the article of "an additional 300" and "a minimum of 5" into the figure."""
    # The "a" of "a nearly $500 billion bill" belongs to the bill.
    takes = row.words[lead.first] in _WITH_ARTICLE and row.words[lead.first - 1] in {"a", "an"}
    if lead.first == quantity.first or not takes:
        return lead
    return lead._replace(first=lead.first - 1)


def bound_after(row: Row, stop: int) -> tuple[Bound | None, int]:
    """Read "or more", "or so" after a quantity or its noun; return the token after it too."""
    if row.words[stop] not in _FIRST_WORDS_AFTER:
        return None, stop
    for length in (3, 2, 1):
        bound = _BOUND_AFTER.get(" ".join(row.words[stop : stop + length]))
        if bound is not None:
            return bound, stop + length
    return None, stop


_DIFFERENCE = word_set("more additional extra further fewer less")


def change_after(row: Row, stop: int) -> int:
    """Return the token after the "more" of "3,000 more", `stop` itself when there is none."""
    if row.words[stop] not in _DIFFERENCE:
        return stop
    # "300 more than" compares; "300 more or less" bounds.
    return stop if row.words[stop + 1] == "or" else stop + 1
