"""A number with its unit: "$2.5bn", "24 hours", "3,000-ton", "10 percentage points", "aged 42".

Owns `Quantity`, the step between a number in a row and a figure. Knows nothing of bounds from
the words before, subjects or verbs.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from summarizer.models import Bound
from summarizer.reading.figures.numbers import Amount, skip_hyphen
from summarizer.reading.figures.row import Row
from summarizer.reading.figures.units import (
    PENCE,
    PERCENT,
    YEAR,
    currency_at,
    currency_before,
    is_share_or_sum,
    unit_at,
)
from summarizer.reading.figures.words import word_set

_LARGEST_NAME = 10_000
_HUNDRED = Decimal(100)


class Quantity(NamedTuple):
    """Is an amount with its unit; tokens `first` up to `stop` hold both.

    `attributive` says that a noun may follow at once ("3,000-ton frigate", "25% tariff"), `age`
    that none is counted, `change` that words inside it ("five more days") make it a difference.
    `bound` is what its own words imply ("30-plus", "hundreds").
    """

    first: int
    stop: int
    amount: Amount
    low: Decimal
    high: Decimal | None
    unit: str | None
    bound: Bound | None
    attributive: bool = False
    age: bool = False
    change: bool = False

    @property
    def is_in_pence(self) -> bool:
        """Tell whether the number is written in hundredths of its unit."""
        return self.unit == "GBP" and self.low * _HUNDRED == self.amount.low != 0

    @property
    def is_plain(self) -> bool:
        """Tell whether it is one short number in digits, such as things are named with."""
        amount = self.amount
        return not amount.spelled and amount.scale == 1 and amount.low < _LARGEST_NAME

    @property
    def is_simple(self) -> bool:
        """Tell whether it is a plain number, without unit, separators or multiplier."""
        plain = self.amount.bare or (self.amount.spelled and self.amount.low < 100)
        return plain and self.unit is None


_TAILS = {"plus": Bound.AT_LEAST, "odd": Bound.ABOUT, "some": Bound.ABOUT}
_WITHIN = word_set(
    """consecutive straight full whole more additional extra further long short successive fewer
    other solid"""
)
_DIFFERENCE = word_set("more additional extra further fewer")
_GLUED_ONLY = {"m": "metre", "x": "times", "pc": PERCENT, "p": PENCE}
_SMALLEST_SUM_IN_WON = 50
_OLDEST = 120


def quantity_of(row: Row, amount: Amount) -> Quantity:
    """Read the unit before or after an amount."""
    before = currency_before(row, amount.first)
    if before is not None:
        return _sum_of_money(row, amount, *before)
    plain = Quantity(
        amount.first, amount.stop, amount, amount.low, amount.high, amount.unit, amount.hint
    )
    if amount.unit is not None:
        return plain
    return _age(row, plain) or _with_unit(row, _with_tail(row, plain))


def _sum_of_money(row: Row, amount: Amount, code: str, first: int) -> Quantity:
    # "¥5,000 yuan" and "$5 Canadian dollars" say more exactly what the sign leaves open.
    unit, stop = currency_at(row, amount.stop) or (code, amount.stop)
    money = Quantity(first, stop, amount, amount.low, amount.high, unit, amount.hint)
    return _with_tail(row, money)._replace(attributive=True)


def _with_tail(row: Row, quantity: Quantity) -> Quantity:
    """Read the "-plus" of "30-plus", the "+" of "30+" and the "-odd" of "50-odd"."""
    at = quantity.stop
    if row.words[at] == "+" and row.is_glued(at) and not row.words[at + 1][:1].isdecimal():
        return quantity._replace(stop=at + 1, bound=Bound.AT_LEAST)
    after = skip_hyphen(row, at)
    if after > at and row.words[after] in _TAILS:
        return quantity._replace(stop=after + 1, bound=_TAILS[row.words[after]])
    return quantity


def _with_unit(row: Row, quantity: Quantity) -> Quantity:
    amount = quantity.amount
    start = skip_hyphen(row, quantity.stop)
    hyphen = start > quantity.stop
    if row.words[start] == "of" and amount.high is None:
        start += 1  # "tens of thousands of dollars"
    inner = row.words[start]
    between = inner in _WITHIN and _measure_at(row, start + 1, amount) is not None
    measure = _measure_at(row, start + between, amount)
    if measure is None and not hyphen:
        return quantity
    if measure is None:
        strong = hyphen and inner == "strong"
        return quantity._replace(attributive=hyphen and not strong, age=strong)
    unit, stop = measure
    if unit == PENCE:
        quantity, unit = _in_pounds(quantity), "GBP"
    is_old = row.words[stop] == "-" and row.words[stop + 1] in {"old", "olds"}
    return quantity._replace(
        stop=stop + 2 if is_old else stop,
        unit=unit,
        attributive=hyphen or _takes_noun(row, unit, stop, amount),
        age=is_old or (unit == YEAR and row.words[stop] == "old"),
        change=between and inner in _DIFFERENCE,
    )


def _in_pounds(quantity: Quantity) -> Quantity:
    """Count pence as hundredths of a pound, so that 940p and £9.40 are one sum."""
    high = None if quantity.high is None else quantity.high / _HUNDRED
    return quantity._replace(low=quantity.low / _HUNDRED, high=high)


def _takes_noun(row: Row, unit: str, stop: int, amount: Amount) -> bool:
    """Tell "5 ton truck", "25% tariff" and "40 million euro deal" from "5 tons"."""
    return is_share_or_sum(unit) or (amount.low > 1 and row.words[stop - 1] == unit)


def _measure_at(row: Row, position: int, amount: Amount) -> tuple[str, int] | None:
    """Return the currency or unit at a token, unless the word means something else here."""
    word = row.words[position]
    if word in _GLUED_ONLY:
        glued = row.is_glued(position) and not amount.spelled
        return (_GLUED_ONLY[word], position + 1) if glued else None
    # "The two won" and "the 14 won" tell of victories.
    if word == "won" and (amount.spelled or amount.low < _SMALLEST_SUM_IN_WON):
        return None
    return currency_at(row, position) or unit_at(row, position)


def _counts(row: Row, stop: int) -> bool:
    return row.words[stop] not in {"and", ",", ".", "when", "but", ";", ""}


def _age(row: Row, plain: Quantity) -> Quantity | None:
    """Read "aged 42", "at the age of 42" and the 42 of "John Smith, 42, said"."""
    if not plain.amount.bare or plain.low > _OLDEST:
        return None
    before = plain.first - 1
    named = row.words[before] in {"aged", "age", "ages"}
    if row.words[before] in {"of", "between"}:
        named = row.words[before - 1] in {"age", "ages"}
    if row.words[before] in {"is", "was"}:
        named = row.words[before - 1] in {"who", "he", "she"} and not _counts(row, plain.stop)
    if row.words[before] == "at":
        named = row.words[before - 1] in {"dies", "died", "dead"}
    apposed = row.words[before] == "," and row.words[plain.stop] in {",", "."}
    if named or (apposed and before > 1 and _may_have_an_age(row, before - 1)):
        return plain._replace(unit=YEAR, age=True)
    return None


def _may_have_an_age(row: Row, position: int) -> bool:
    """Tell a name or a noun for somebody: "the retired bus driver, 58, was out"."""
    return row.is_capitalised(position) or row.words[position] in _SOMEBODY


_SOMEBODY = word_set(
    """man woman boy girl teenager child pupil student pensioner widow widower mother father son
    daughter brother sister grandmother grandfather grandson granddaughter husband wife driver
    farmer teacher nurse doctor engineer officer soldier worker miner player singer actor actress
    writer lawyer fisherman firefighter builder baker cyclist pedestrian passenger tourist climber
    hiker skier swimmer neighbour neighbor resident victim suspect defendant veteran"""
)
