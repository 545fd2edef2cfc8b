"""Numbers that name one thing or belong to a word: "Flight 370", "No. 3", "7/10", "two-way".

Owns these shapes and the closed lists behind them. Knows nothing of dates.
"""

from __future__ import annotations

from summarizer.reading.figures.calendar_numbers import LONGEST_MONTH
from summarizer.reading.figures.phrases import plural_phrase
from summarizer.reading.figures.quantities import Quantity
from summarizer.reading.figures.row import RANGE_MARKS, Row
from summarizer.reading.figures.words import DAYS, word_set
from summarizer.reading.tokens import is_common_word

# Words that a number names one of: "Article 5", "page 12", "Flight 370", "type 2".
_DESIGNATORS = word_set(
    """no nos number numbers article articles section sections chapter chapters clause clauses
    paragraph paragraphs page pages p pp line lines figure fig table appendix annex volume vol
    issue episode season part parts act scene verse psalm flight channel route highway
    interstate motorway junction exit platform gate terminal room suite apartment floor box
    block building lot zone sector district precinct ward phase slide stage step level tier grade
    class category type model mark version release windows chapter schedule rule title form
    question proposition amendment resolution directive regulation protocol convention day
    week month year lap round game match pool leg formula serial code size option docket
    exhibit item agenda brigade battalion regiment squadron fleet radio bbc pier hangar
    reactor rank ranked seed seeded"""
)
_ABBREVIATED = word_set("no nos art arts sec ch vol pp p fig para v ver")
_GIVING_VERBS = word_set(
    """give gives gave given giving send sends sent sending cost costs costing offer offers
    offered pay pays paid lend lends lent hand hands handed grant grants granted sell sells
    sold supply supplies supplied award awards awarded fine fines fined save saves saved bring
    brings brought deliver owe owes owed in"""
)
_ZERO_LEADS = word_set("ground net patient sub absolute from to at below above near")
_ZERO_TRAILS = word_set("in tolerance sum emission carbon hour day out -")
_COUNTED_TAILS = word_set(
    """member man person woman people judge justice seat nation country point page vehicle strong
    plus odd some part room bedroom storey story car ship player team vote volume item"""
)
_GLUED_MARKS = word_set("/ # @ _ : = & \\ * +")
_IDIOMS_WITH_ONE = word_set("day second point")
_DAY_LEADS = word_set("than least just in within for about after only every")


def is_designated(row: Row, quantity: Quantity) -> bool:
    """Tell whether a number names one thing or belongs to a word."""
    if _is_marker(row, quantity) or _is_inside_code(row, quantity):
        return True
    if quantity.unit is not None:
        return _is_idiom_of_one(row, quantity) or _is_title_of_work(row, quantity)
    if quantity.amount.spelled:
        return _is_no_count(row, quantity)
    if _has_idle_tail(row, quantity):
        return True
    if not quantity.is_plain:
        return False
    return (
        _is_route(row, quantity) or _follows_designator(row, quantity) or _ends_name(row, quantity)
    )


def _is_route(row: Row, quantity: Quantity) -> bool:
    """Tell "the 14 bus goes there", one bus, from "the 14 bus drivers"."""
    singular = row.words[quantity.stop] in _ROUTES and row.words[quantity.first - 1] == "the"
    return singular and row.words[quantity.stop + 1] not in _GOES_WITH_A_ROUTE


_ROUTES = word_set("bus tram train ferry trolleybus flight line route service")
_GOES_WITH_A_ROUTE = word_set(
    "drivers passengers crashes stops lines routes services companies stations operators managers "
    "workers crews strikes shelters tickets accidents journeys trips depots networks"
)


def _is_marker(row: Row, quantity: Quantity) -> bool:
    """Tell "1. First", "(2)", "[3]" and "4)"."""
    if not quantity.amount.bare or quantity.unit is not None:
        return False
    before, after = row.words[quantity.first - 1], row.words[quantity.stop]
    if before in {"(", "["} and after in {")", "]"}:
        return True
    is_first = quantity.first == 0 and quantity.low < 100
    return is_first and after in {".", ")"} and quantity.stop + 1 < len(row)


def _is_inside_code(row: Row, quantity: Quantity) -> bool:
    """Tell numbers that run into a mark or a word: "7/10", "#3", "MiG–29", "4:3"."""
    first, after = quantity.amount.first, quantity.amount.stop
    before = row.words[first - 1]
    if row.is_glued(first) and before in _GLUED_MARKS and (first > 1 or before != "+"):
        return row.is_glued(first - 1) or before != "+"
    if row.is_glued(first) and before in RANGE_MARKS - {"—"} and row.is_glued(first - 1):
        return row.words[first - 2][:1].isalpha() and quantity.first == first
    slashed = row.words[after] in {"/", ":"} and row.is_glued(after)
    return slashed and row.words[after + 1][:1].isdecimal()


def _is_title_of_work(row: Row, quantity: Quantity) -> bool:
    """Tell "60 Minutes" and "20 Days in Mariupol" by the capital of the unit."""
    text = row.written[quantity.stop - 1]
    named = text[0].isupper() and text[1:].islower() and not row.is_title
    return named and quantity.amount.bare and quantity.stop - 1 >= quantity.amount.stop


def _follows_designator(row: Row, quantity: Quantity) -> bool:
    before = quantity.first - 1
    if row.words[before] == "." and row.is_glued(before):
        return row.words[before - 1] in _ABBREVIATED
    if row.words[before] not in _DESIGNATORS:
        return False
    # "per day 300 people", "a day 12 shells": a determiner before makes it a stretch of time.
    return row.words[before - 1] not in {"a", "an", "per", "each", "every", "that", "this"}


def _ends_name(row: Row, quantity: Quantity) -> bool:
    """Tell "Boeing 737" from "gave Ukraine 31 tanks" and "In Gaza 34 people"."""
    before = quantity.first - 1
    if not row.is_named(before) or _follows_weekday(row, quantity):
        return False
    if (before == 0 or row.is_title) and is_common_word(row.written[before]):
        return False
    if plural_phrase(row, quantity.stop) is None:
        return not row.is_title and row.words[quantity.stop] not in {",", "percent"}
    while before > 0 and row.is_capitalised(before):
        before -= 1
    return row.words[before] not in _GIVING_VERBS


def _follows_weekday(row: Row, quantity: Quantity) -> bool:
    """Tell "By Thursday 9,000 had left" from "Friday 13", a day of the month."""
    return row.words[quantity.first - 1] in DAYS and quantity.low > LONGEST_MONTH


def _is_no_count(row: Row, quantity: Quantity) -> bool:
    """Tell number words that are pronouns, parts of names or idioms."""
    first, stop = quantity.first, quantity.stop
    word = row.words[first]
    if quantity.low == 1 and quantity.amount.scale == 1 and quantity.high == 1:
        return True
    if word == "zero":
        return row.words[first - 1] in _ZERO_LEADS or row.words[stop] in _ZERO_TRAILS
    if row.is_capitalised(first) and not _opens(row, first) and not row.is_title:
        return True
    if quantity.low >= 100:
        return False
    return _has_idle_tail(row, quantity) or (
        _follows_designator(row, quantity) and plural_phrase(row, stop) is None
    )


def _opens(row: Row, position: int) -> bool:
    """Tell what opens a sentence, or follows a mark or the hour of an entry: "09:30 Five died"."""
    before = row.words[position - 1]
    if before == "" or not before[0].isalnum():
        return True
    return not any(word[0].isalpha() for word in row.words[:position])


def _has_idle_tail(row: Row, quantity: Quantity) -> bool:
    """Tell compounds that count nothing one could list: "two-way", "5-star", "four-wheel"."""
    tail = quantity.amount.stop
    if row.words[tail] not in {"-", "‑"} or not (row.is_glued(tail) and row.is_glued(tail + 1)):
        return False
    follower = row.words[tail + 1]
    return follower[:1].isalpha() and follower not in _COUNTED_TAILS


def _is_idiom_of_one(row: Row, quantity: Quantity) -> bool:
    """Tell "one day" and "one second" from lengths of time."""
    if not quantity.amount.spelled or quantity.low != 1 or quantity.unit not in _IDIOMS_WITH_ONE:
        return False
    hyphen = row.words[quantity.amount.stop] == "-"
    return not hyphen and row.words[quantity.first - 1] not in _DAY_LEADS
