"""Hours told without a mark of their own: "at seven this morning", "begins at eleven".

Owns the closed classes by which such a number is told from a count: what leads to an hour, the
part of a day or the day that follows, the verbs of a beginning, and what has a level instead.
"""

from __future__ import annotations

from summarizer.reading.figures.phrases import is_number, plural_phrase
from summarizer.reading.figures.quantities import Quantity
from summarizer.reading.figures.row import RANGE_MARKS, Row
from summarizer.reading.figures.words import CHANGE_NOUNS, CHANGE_VERBS, DAYS, word_set

_LAST_HOUR = 12
_LEADS = word_set("at about around after before until till since from by between")
_PLANNED = word_set("called due planned scheduled set slated")
_BOUNDS_OF_TIME = word_set("before after until till since")
_TO_THE_HOUR = _BOUNDS_OF_TIME | {"a", "at"}
_ENDS = frozenset(("", "."))
_PAIR_LINKS = RANGE_MARKS | word_set("and or to")
_MINUTE_MARKS = word_set("past to after")
_MINUTES = word_set("half quarter five ten twenty twenty-five")
_DAY_PARTS = word_set("morning afternoon evening night")
_WHOLE_DAYS = word_set("today tonight yesterday tomorrow")
_STARTS = word_set(
    """begin begins began begun beginning start starts started starting open opens opened opening
    reopen reopens reopened reopening close closes closed closing shut shuts end ends ended ending
    finish finishes finished resume resumes resumed leave leaves left depart departs departed
    arrive arrives arrived return returns returned meet meets met convene convenes convened gather
    gathers gathered assemble assembled land lands landed sail sails sailed wake woke dock docked
    adjourn adjourns adjourned"""
)
_LEVELS = word_set(
    """stand stands stood hold holds held keep keeps kept remain remains remained stay stays stayed
    put puts estimate estimates estimated value valued price prices priced ticket tickets share
    shares stock stocks index bid bids bidding rate rates fare fares fee fees cost costs wage wages
    salary salaries age ages aged toll tolls count counts number numbers total totals tally score
    scores dead level levels temperature peak peaked child children pupil pupils boys girls
    capped cap limited limit unchanged"""
)
_ISSUED = word_set("made taken given issued published released updated")
"""What is done to a count at an hour: "in its latest count, made at nine this evening"."""
_NOT_LEVELS = CHANGE_VERBS | CHANGE_NOUNS
_REACH = 8


def is_hour(row: Row, quantity: Quantity) -> bool:
    """Tell whether a bare number from one to twelve is an hour of the day."""
    if _begins_clock(row, quantity):
        return True
    if not 1 <= quantity.low <= _LAST_HOUR or quantity.low != quantity.high:
        return False
    if _ends_clock(row, quantity):
        return True
    lead = _lead(row, quantity.first)
    if row.words[lead] == "at" and row.words[lead - 1] in _ISSUED:
        return _day_follows(row, quantity.stop)
    if plural_phrase(row, quantity.stop) is not None:
        return False
    if row.words[lead] in _BOUNDS_OF_TIME and _day_follows(row, quantity.stop):
        return True  # "it came down just before five in the morning"
    if _is_level(row, quantity.first):
        return False
    if _day_follows(row, quantity.stop):
        planned = row.words[lead] == "for" and row.words[lead - 1] in _PLANNED
        return planned or row.words[lead] in _LEADS
    begins = row.words[lead - 1] in _STARTS or _is_day(row, lead - 1)
    return row.words[lead] == "at" and (begins or row.words[quantity.stop] in _ENDS)


def _lead(row: Row, first: int) -> int:
    """Return where the preposition of an hour stands, before "about" and "between six and"."""
    before = first - 1
    if row.words[before] in _PAIR_LINKS and is_number(row, before - 1):
        before -= 2
    if row.words[before] in {"about", "around"} and row.words[before - 1] in _LEADS:
        return before - 1
    return before


def _is_level(row: Row, first: int) -> bool:
    """Tell whether a sentence speaks of a level or a change shortly before a number."""
    near = row.words[max(0, first - _REACH) : first]
    return any(word in _LEVELS or word in _NOT_LEVELS for word in near)


def _begins_clock(row: Row, quantity: Quantity) -> bool:
    """Tell the ten of "at about ten past six", "since ten to six"; "ten to six" may be a result."""
    if quantity.low >= _IN_AN_HOUR or not is_number(row, quantity.stop + 1):
        return False
    mark = row.words[quantity.stop]
    return mark == "past" or (mark == "to" and _is_to_the_hour(row, quantity.first))


def _is_to_the_hour(row: Row, minutes: int) -> bool:
    return row.words[minutes] in _MINUTES and row.words[minutes - 1] in _TO_THE_HOUR


_IN_AN_HOUR = 60


def _ends_clock(row: Row, quantity: Quantity) -> bool:
    """Tell the seven of "half past seven" and of "a quarter to seven"."""
    mark = quantity.first - 1
    if row.words[mark] not in _MINUTE_MARKS or row.words[mark - 1] not in _MINUTES:
        return False
    return row.words[mark] == "past" or row.words[mark - 2] in _TO_THE_HOUR


def _day_follows(row: Row, stop: int) -> bool:
    """Tell "this morning", "in the evening", "at night", "tomorrow", "on Monday", "sharp"."""
    word, second, third = (row.words[stop + ahead] for ahead in range(3))
    if word in _WHOLE_DAYS or word == "sharp" or _is_day(row, stop):
        return True
    if word in {"this", "that", "last", "next", "every", "each", "the"}:
        return second in _DAY_PARTS or (word == "the" and third in _DAY_PARTS)
    if word == "in":
        return second == "the" and third in _DAY_PARTS
    return (word == "at" and second == "night") or (word == "on" and _is_day(row, stop + 1))


def _is_day(row: Row, position: int) -> bool:
    word = row.words[position]
    if word in _WHOLE_DAYS:
        return True
    return word.removesuffix("s") in DAYS and row.is_capitalised(position)
