"""Numbers as written: digits with separators, words, multipliers and vague plurals.

Owns the grammar of a single number and its value; whether the number is a quantity at all, and
of what, is decided elsewhere. Spelled-out numbers have a grammar of their own here rather than
text2num's: that library reads whole numbers only ("two and a half million" comes back as 2 and
1,000,000, "half a million" as 1,000,000, "2.5 million" and "two dozen" in parts, ranges not at
all), so that spans, multipliers, fractions and ranges would have to be put together around it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from summarizer.models import Bound
from summarizer.reading.figures.row import RANGE_MARKS, Row
from summarizer.reading.figures.units import currency_at, currency_before, unit_at
from summarizer.reading.figures.words import PLURAL_SCALES, SCALES, word_set

ONE = Decimal(1)
HALF = Decimal("0.5")


class Amount(NamedTuple):
    """Is a number in a row: tokens `first` up to `stop`, and what it is worth.

    `hint` is the bound that the number's own words imply ("hundreds" is AT_LEAST 100). `unit` is
    set by words that are number and unit in one ("twice", "two-thirds"). `scale` is the
    multiplier, which the first end of a range may share. `bare` marks digits and nothing else,
    which may be years, days and designators; `spelled` marks words.
    """

    first: int
    stop: int
    low: Decimal
    high: Decimal | None
    hint: Bound | None = None
    unit: str | None = None
    scale: Decimal = ONE
    bare: bool = False
    spelled: bool = False

    @property
    def base(self) -> Decimal:
        """Return the number before its multiplier."""
        return self.low / self.scale


_LONGEST_DIGITS = 24
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_PLAIN = re.compile(r"(?:0|[1-9]\d*)(?:\.\d+)?")
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+,\d{1,2}")
_CLOSING_MARKS = word_set(". , ; : ! ? ) ] } ” ’ \" ' % +")

_SUFFIXES = {"k": 10**3, "mn": 10**6, "mln": 10**6, "bn": 10**9, "bln": 10**9}
_SUFFIXES |= {"tn": 10**12, "trn": 10**12}
_MONEY_SUFFIXES = {"m": 10**6, "b": 10**9, "t": 10**12}
_PICTURE_LINES = frozenset((1080, 1440, 2160))
_SIZES = word_set("tall long high wide deep thick away below above apart race sprint hurdles")
_LENGTH_WORDS = _SIZES | word_set(
    "across freestyle of and or in on from to x by into final relay height mark"
)


def digits_at(row: Row, position: int) -> Amount | None:
    """Read a number that begins with a digit, with its multiplier."""
    stop = _end_of_groups(row, position)
    value = _value(row, position, stop)
    if value is None:
        return None
    bare = stop == position + 1 and row.written[position].isdecimal()
    plain = Amount(_sign(row, position), stop, value, value, bare=bare)
    if plain.first < position:
        value = -value if row.words[plain.first] != "." else value.scaleb(-_width(row, position))
        plain = plain._replace(low=value, high=value, bare=False)
    return _with_suffix(row, plain)


def _width(row: Row, position: int) -> int:
    return len(row.written[position])


def _end_of_groups(row: Row, position: int) -> int:
    """Return where digits end whose thousands are parted by spaces: "1 204", "10 000".

    An ordinary space counts, since loading a text leaves no other, and since no sentence sets
    two plain numbers side by side.
    """
    stop = position + 1
    if row.words[position].isdecimal() and _width(row, position) <= 3:
        while _is_group(row, stop):
            stop += 1
    return stop


def _is_group(row: Row, position: int) -> bool:
    word = row.words[position]
    if (
        len(word) != 3
        or not word.isdecimal()
        or row.is_glued(position + 1) != (row.words[position + 1] in _CLOSING_MARKS)
    ):
        return False
    return row.starts[position] - row.end(position - 1) == 1


def _value(row: Row, position: int, stop: int) -> Decimal | None:
    text = "".join(row.words[position:stop])
    if len(text) > _LONGEST_DIGITS:
        return None
    if _PLAIN.fullmatch(text) or stop > position + 1:
        return Decimal(text)
    if _GROUPED.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if _DOTTED.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    return None


def _sign(row: Row, position: int) -> int:
    """Return where a number begins that has a minus or a decimal point before it."""
    before = position - 1
    if row.words[before] not in {"-", "−", "."} or not row.is_glued(position):
        return position
    return position if row.is_glued(before) and row.words[before - 1] != "(" else before


def _with_suffix(row: Row, amount: Amount) -> Amount | None:
    """Apply a multiplier; digits that run into other letters are no number."""
    if row.is_glued(amount.stop) and row.words[amount.stop][0].isalpha():
        scale = _glued_scale(row, amount)
        if scale is not None:
            return scaled(amount, scale, amount.stop + 1)
        if row.words[amount.stop] == "p" and amount.bare and amount.low in _PICTURE_LINES:
            return None  # "a 1080p screen"
        return amount if _is_glued_unit(row, amount.stop) else None
    return with_scale(row, amount)


def _is_glued_unit(row: Row, position: int) -> bool:
    return row.words[position] in {"m", "x", "p", "pc"} or unit_at(row, position) is not None


def _glued_scale(row: Row, amount: Amount) -> int | None:
    suffix = row.words[amount.stop]
    if suffix in _SUFFIXES:
        return _SUFFIXES[suffix]
    if suffix in _MONEY_SUFFIXES and _is_money(row, amount.first):
        return _MONEY_SUFFIXES[suffix]
    # "5m people" is a number of people, "5m tall" and "100m race" are lengths.
    follower = row.words[amount.stop + 1]
    counts = follower.isalpha() and follower not in _LENGTH_WORDS
    if suffix != "m" or follower in _SIZES:
        return None
    return 10**6 if counts or _tells_sums_in_millions(row, amount) else None


def _is_money(row: Row, first: int) -> bool:
    """Tell whether a currency stands before a number, or before the range that it ends."""
    ends_range = row.words[first - 1] in RANGE_MARKS and row.words[first - 2][:1].isdigit()
    return bool(currency_before(row, first) or (ends_range and currency_before(row, first - 2)))


_OF_MONEY = word_set(
    """cost costs worth pay pays paid price prices invested sunk sank spend spends spent debt debts
    revenue turnover profit profits budget fee fees owes owed sold bought"""
)


def _tells_sums_in_millions(row: Row, amount: Amount) -> bool:
    """Tell "60m crowns, but he reckons 18m": another number with the suffix is money."""
    if any(word in _OF_MONEY for word in row.words):
        return True
    return any(
        row.words[at] == "m"
        and row.is_glued(at)
        and (currency_at(row, at + 1) or currency_before(row, at - 1))
        for at in range(1, len(row.words))
        if at != amount.stop
    )


def with_scale(row: Row, amount: Amount) -> Amount:
    """Apply "million" and the like that follow a number, and "and a half" between them."""
    amount = _and_a_half(row, amount)
    stop = skip_hyphen(row, amount.stop)
    scale = _scale_word(row, stop)
    while scale is not None and (scale > 100 or amount.scale == 1):
        amount = scaled(amount, scale, stop + 1)
        stop = skip_hyphen(row, amount.stop)
        scale = _scale_word(row, stop)
    return _and_a_half(row, amount) if amount.low == amount.scale else amount


def _and_a_half(row: Row, amount: Amount) -> Amount:
    """Add the half of "two and a half" and of "a million and a half"."""
    words: list[str] = []
    stop = amount.stop
    while len(words) < 3:
        stop = skip_hyphen(row, stop)
        words.append(row.words[stop])
        stop += 1
    if words != ["and", "a", "half"] or amount.base % 1:
        return amount
    value = amount.low + HALF * amount.scale
    return amount._replace(low=value, high=value, stop=stop, bare=False)


def _scale_word(row: Row, position: int) -> int | None:
    word = row.words[position]
    if word in _SUFFIXES and word != "k":
        return _SUFFIXES[word]
    if word in PLURAL_SCALES and word not in {"tens", "scores"}:
        return PLURAL_SCALES[word]
    return SCALES.get(word)


def scaled(amount: Amount, scale: int, stop: int) -> Amount:
    """Multiply an amount."""
    return amount._replace(
        stop=stop,
        low=amount.low * scale,
        high=None if amount.high is None else amount.high * scale,
        scale=amount.scale * scale,
        bare=False,
    )


def skip_hyphen(row: Row, position: int) -> int:
    """Step over a hyphen inside a compound: "two-year", "2.5-million"."""
    inside = row.words[position] == "-" and row.is_glued(position) and row.is_glued(position + 1)
    return position + 1 if inside else position
