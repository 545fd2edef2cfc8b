"""Quantities with their bounds, two of them joined where they are the ends of one range.

Owns which pairs are ranges:

- "10 to 15", "10-15", "between 10 and 15", "two or three": one figure, RANGE. A multiplier or
  unit that only the second end has holds for both ("2 to 3 million", "5-10 percent").
- "from 10 to 15" is a range unless a verb or noun of change stands before it: what "rose from
  10 to 15" has two levels, and these are two figures. So has "rose 300 to 1,500".
- "at least 1,500 troops, and possibly up to 10,000": one figure, RANGE, when the second end is
  bounded from above and counts nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from summarizer.models import Bound
from summarizer.reading.figures.bounds import Lead, bound_after, change_after, lead_of
from summarizer.reading.figures.numbers import ONE
from summarizer.reading.figures.phrases import Phrase, plural_phrase
from summarizer.reading.figures.quantities import Quantity
from summarizer.reading.figures.row import RANGE_MARKS, Row
from summarizer.reading.figures.units import YEAR
from summarizer.reading.figures.words import CHANGE_NOUNS, CHANGE_VERBS, PASSING_VERBS, word_set


class Measured(NamedTuple):
    """Is a quantity or range with its bound; tokens `first` up to `stop` are its words.

    `quantity` is the last one, whose noun follows; `phrase` is set where the noun stood between
    the ends. `change` and `total` say that "another", "a total of" belong to it.
    """

    first: int
    stop: int
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    bound: Bound
    quantity: Quantity
    change: bool
    total: bool
    phrase: Phrase | None = None


_HEDGES = word_set("possibly perhaps maybe potentially even likely probably as")
_SHARING_LINKS = RANGE_MARKS | {"to", "and", "or"}
_FROM_ABOVE = frozenset((Bound.AT_MOST, Bound.LESS_THAN))
_OR_FACTOR = Decimal("1.5")
"""How much larger the second end of "10 or 12" may be; "$2,000 or $4,000" are two sums."""
_WIDEST_RISE = 4
"""How many times the first end the second of "rose 2% to 3%" may be to be a range."""
_REACH = 6
_REACH_TO_CHANGE = 10


def measured(row: Row, found: Sequence[Quantity]) -> Iterator[Measured]:
    """Yield the quantities with their bounds, ranges joined, in order."""
    quantities = _with_shared_ages(row, found)
    leads = [lead_of(row, quantity) for quantity in quantities]
    position = 0
    while position < len(quantities):
        lead, quantity = leads[position], quantities[position]
        joined = None
        if position + 1 < len(quantities):
            later, later_lead = quantities[position + 1], leads[position + 1]
            if later_lead.first - quantity.stop <= _REACH + 4:
                quantity = _sharing(row, quantity, later, later_lead)
                joined = _range(row, quantity, lead, later, later_lead)
        yield joined or _single(row, quantity, lead)
        position += 1 if joined is None else 2


def _with_shared_ages(row: Row, quantities: Sequence[Quantity]) -> list[Quantity]:
    """Let the 15 of "ages 13 and 15" be an age too."""
    shared: list[Quantity] = []
    for quantity in quantities:
        earlier = shared[-1] if shared else None
        is_age = earlier is not None and earlier.age and _goes_on(row, earlier, quantity)
        shared.append(quantity._replace(unit=YEAR, age=True) if is_age else quantity)
    return shared


def _goes_on(row: Row, earlier: Quantity, later: Quantity) -> bool:
    link = row.words[earlier.stop : later.first]
    return later.is_simple and link in {("and",), ("or",), ("to",)}


def _single(row: Row, quantity: Quantity, lead: Lead) -> Measured:
    more = change_after(row, quantity.stop)
    trail, stop = bound_after(row, more)
    passed = Bound.MORE_THAN if row.words[lead.first - 1] in PASSING_VERBS else None
    bound = lead.bound or trail or quantity.bound or passed or Bound.EXACT
    if quantity.high is None and bound is not Bound.MORE_THAN:
        bound = Bound.AT_LEAST  # "up to hundreds" has no ceiling that one could name
    low, high = limits(bound, quantity.low, quantity.high)
    return Measured(
        first=lead.first,
        stop=stop,
        low=low,
        high=high,
        unit=quantity.unit,
        bound=bound,
        quantity=quantity,
        change=lead.change or quantity.change or more > quantity.stop,
        total=lead.total,
    )


def limits(
    bound: Bound, low: Decimal | None, high: Decimal | None
) -> tuple[Decimal | None, Decimal | None]:
    """Open the side that a bound leaves open."""
    if bound in {Bound.AT_LEAST, Bound.MORE_THAN}:
        return low, None
    return (None, high) if bound in _FROM_ABOVE else (low, high)


def _link(row: Row, quantity: Quantity, lead: Lead) -> tuple[str, ...]:
    words = row.words[quantity.stop : lead.first]
    # The hyphen of "18- to 25-year-olds" hangs.
    return words[1:] if words[:1] == ("-",) and len(words) > 1 else words


def _sharing(row: Row, earlier: Quantity, later: Quantity, lead: Lead) -> Quantity:
    """Give the first end the multiplier and the unit that only the second one has."""
    link = _link(row, earlier, lead)
    if len(link) != 1 or link[0] not in _SHARING_LINKS or earlier.high is None:
        return earlier
    if link == ("and",) and not _is_between(row, earlier) and row.words[earlier.stop] != "-":
        return earlier
    scale = later.amount.scale
    if later.is_in_pence and earlier.unit is None:
        value = earlier.low / 100  # "1,080-1,120p"
        earlier = earlier._replace(low=value, high=value)
    shares_scale = earlier.unit is None or later.unit in {None, earlier.unit}
    if shares_scale and earlier.amount.scale == ONE < scale and earlier.low < later.amount.base:
        value = earlier.low * scale
        earlier = earlier._replace(low=value, high=value)
    if earlier.unit is None and (earlier.low < later.low or later.attributive):
        earlier = earlier._replace(unit=later.unit, age=later.age)
    return earlier


def _is_between(row: Row, quantity: Quantity) -> bool:
    return "between" in row.words[max(0, quantity.first - 3) : quantity.first]


def _range(
    row: Row, earlier: Quantity, lead: Lead, later: Quantity, later_lead: Lead
) -> Measured | None:
    if earlier.high is None or later.high is None or not earlier.low < later.low:
        return None
    if later.unit is not None and earlier.unit not in {None, later.unit}:
        return None
    link = _link(row, earlier, later_lead)
    phrase = None
    if not _is_range_link(row, earlier, lead, later, link):
        phrase = _phrase_inside(row, earlier, later, later_lead)
        if phrase is None:
            return None
    return _joined(row, earlier, lead, later, later_lead, phrase)


def _joined(
    row: Row,
    earlier: Quantity,
    lead: Lead,
    later: Quantity,
    later_lead: Lead,
    phrase: Phrase | None,
) -> Measured:
    first = lead.first
    if row.words[first - 1] in {"between", "from"}:
        first -= 1
    return Measured(
        first=first,
        stop=later.stop,
        low=earlier.low,
        high=later.high,
        unit=later.unit or earlier.unit,
        bound=Bound.RANGE,
        quantity=later._replace(unit=later.unit or earlier.unit),
        change=lead.change or later.change,
        total=lead.total or later_lead.total,
        phrase=phrase,
    )


def _is_range_link(
    row: Row, earlier: Quantity, lead: Lead, later: Quantity, link: tuple[str, ...]
) -> bool:
    if len(link) != 1:
        return False
    if link[0] == "and":
        return _is_between(row, earlier)
    if link[0] == "or":
        return later.low <= max(earlier.low + 1, earlier.low * _OR_FACTOR)
    if link[0] == "to":
        return not _is_change_of_level(row, lead.first, earlier, later)
    return link[0] in RANGE_MARKS and row.is_glued(earlier.stop)


def _is_change_of_level(row: Row, first: int, earlier: Quantity, later: Quantity) -> bool:
    """Tell "rose from 10 to 15" and "rose 300 to 1,500" from "cut 300 to 500 jobs"."""
    before = row.words[first - 1]
    if before == "from":
        reach = row.words[max(0, first - 1 - _REACH_TO_CHANGE) : first - 1]
        return any(word in CHANGE_VERBS or word in CHANGE_NOUNS for word in reach)
    if before != "by" and before not in CHANGE_VERBS:
        return False
    if later.unit is not None:
        return later.low > _WIDEST_RISE * earlier.low  # "rose 1.4% to 16.1%"
    return plural_phrase(row, later.stop) is None


def _phrase_inside(row: Row, earlier: Quantity, later: Quantity, lead: Lead) -> Phrase | None:
    """Return the noun between the ends of "at least 5 men, and possibly up to 9"."""
    if lead.bound not in _FROM_ABOVE:
        return None
    phrase = plural_phrase(row, earlier.stop)
    at = earlier.stop if phrase is None else phrase.stop
    at += row.words[at] == ","
    if row.words[at] not in {"and", "or", "but", "to"} | _HEDGES:
        return None
    while row.words[at] in {"and", "or", "but", "to"} | _HEDGES:
        at += 1
    if at != lead.first or phrase is None:
        return None
    other = plural_phrase(row, later.stop)
    same = other is None or row.words[other.head] == row.words[phrase.head]
    return phrase if same else None
