"""Numbers in words, vague plurals, fractions and ratios.

Owns what "eleven thousand", "half a million", "tens of thousands", "a couple of hundred",
"two-thirds" and "one in five" are worth:

- The plural of a power is AT_LEAST that power and open above ("tens of thousands" is at least
  10,000): writers say "hundreds" of 1,200 too, so a ceiling would make up contradictions.
- "Several" and "a few" are ABOUT 2 to 9 of what follows.
- Fractions and ratios are percent; where the share is no whole number of hundredths it is
  rounded to hundredths and ABOUT.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from summarizer.models import Bound
from summarizer.reading.figures.numbers import (
    HALF,
    ONE,
    Amount,
    digits_at,
    scaled,
    skip_hyphen,
    with_scale,
)
from summarizer.reading.figures.row import Row
from summarizer.reading.figures.units import PERCENT, TIMES, unit_at
from summarizer.reading.figures.words import (
    DETERMINERS,
    FRACTION_PARTS,
    PLURAL_SCALES,
    SCALES,
    TENS,
    UNITS_AND_TEENS,
    word_set,
)

_HUNDREDTH = Decimal("0.01")
_RATIO_WHOLES = frozenset(range(2, 11)) | {12, 20, 50, 100, 1000, 10_000}
_SHARE_MODIFIERS = word_set("than over about nearly almost roughly around by under")


def find_amounts(row: Row) -> Iterator[Amount]:
    """Yield every number of a row in order."""
    stop = 0
    places = [
        place
        for place, word in enumerate(row.words[: len(row)])
        if word in _READERS or word[0].isdecimal() or word[-4:] == "fold"
    ]
    for position in places:
        if position < stop:
            continue
        amount = amount_at(row, position)
        if amount is not None:
            amount = _as_ratio(row, amount) or _as_fold(row, amount)
            yield amount
            stop = amount.stop


def amount_at(row: Row, position: int) -> Amount | None:
    """Read the number that begins at a token."""
    word = row.words[position]
    if word[0].isdecimal():
        return digits_at(row, position)
    reader = _READERS.get(word)
    if reader is not None:
        return reader(row, position)
    return _folded(row, position) if word.endswith("fold") else None


def _cardinal_at(row: Row, position: int) -> Amount | None:
    value, stop = _cardinal(row, position)
    amount = with_scale(row, _spelled(position, stop, Decimal(value)))
    if amount.stop == stop:
        amount = amount._replace(scale=_last_scale(row, stop))
    if row.words[skip_hyphen(row, amount.stop)] in FRACTION_PARTS:
        return _fraction(row, amount)
    # Two numbers in a row are a year or a code: "nineteen eighty-four", "nine eleven".
    return amount if not _begins_cardinal(row, amount.stop) else None


def _last_scale(row: Row, stop: int) -> Decimal:
    return Decimal(SCALES.get(row.words[stop - 1], 1))


def _spelled(first: int, stop: int, value: Decimal) -> Amount:
    return Amount(first, stop, value, value, spelled=True)


def _begins_cardinal(row: Row, position: int) -> bool:
    return row.words[position] in UNITS_AND_TEENS or row.words[position] in TENS


def _cardinal(row: Row, position: int) -> tuple[int, int]:
    """Return the value of a run of number words and the token after it."""
    total, stop, limit = 0, position, 10**18
    start = position
    while (group := _below_thousand(row, start)) is not None:
        value, after = group
        scale, after = _power(row, after)
        if scale >= limit:
            break
        total, stop, limit = total + value * scale, after, scale
        if scale == 1:
            break
        start = _next_group(row, stop)
    return total, stop


def _power(row: Row, position: int) -> tuple[int, int]:
    """Return the thousand or million at a token, else 1."""
    at = skip_hyphen(row, position)
    power = SCALES.get(row.words[at], 1)
    return (power, at + 1) if power >= 1000 else (1, position)


def _next_group(row: Row, position: int) -> int:
    """Return where the next group begins; "and" joins only what ends the number."""
    if row.words[position] != "and":
        return position
    group = _below_hundred(row, position + 1)
    if group is None or row.words[group[1]] in SCALES:
        return len(row)
    return position + 1


def _below_thousand(row: Row, position: int) -> tuple[int, int] | None:
    group = _below_hundred(row, position)
    if group is None:
        return None
    value, stop = group
    hundred = skip_hyphen(row, stop)
    if row.words[hundred] != "hundred":
        return group
    return _with_rest(row, 100 * value, hundred + 1)


def _with_rest(row: Row, value: int, position: int) -> tuple[int, int]:
    """Add the "and five" of "two hundred and five"."""
    start = position + 1 if row.words[position] == "and" else position
    rest = _below_hundred(row, start)
    if rest is None or row.words[rest[1]] == "hundred":
        return value, position
    if start > position and _power(row, rest[1])[0] > 1 and row.words[position - 2] == "between":
        return value, position
    return value + rest[0], rest[1]


def _below_hundred(row: Row, position: int) -> tuple[int, int] | None:
    word = row.words[position]
    if word in UNITS_AND_TEENS:
        return UNITS_AND_TEENS[word], position + 1
    if word not in TENS:
        return None
    after = skip_hyphen(row, position + 1)
    unit = UNITS_AND_TEENS.get(row.words[after], 0)
    return (TENS[word] + unit, after + 1) if 0 < unit < 10 else (TENS[word], position + 1)


def _article_at(row: Row, position: int) -> Amount | None:
    """Read "a hundred", "a few thousand", "a couple of", "a half-million", "a third of"."""
    after = position + 1
    word = row.words[after]
    if word == "couple":
        return _couple(row, position)
    if word == "few":
        return _vague(row, position, after + 1)
    if word == "half":
        half = _half_at(row, after)
        return None if half is None else half._replace(first=position)
    if word in FRACTION_PARTS:
        return _fraction(row, _spelled(position, after, ONE))
    if word == "hundred":
        value, stop = _with_rest(row, 100, after + 1)
        amount = _spelled(position, stop, Decimal(value))
        return with_scale(row, amount._replace(scale=Decimal(100)) if value == 100 else amount)
    return with_scale(row, _spelled(position, after, ONE)) if word in SCALES else None


def _couple(row: Row, position: int) -> Amount | None:
    stop = position + 2
    if row.words[stop] == "of":
        stop += 1
    elif row.words[stop] not in SCALES:
        return None
    two = Decimal(2)
    return with_scale(row, Amount(position, stop, two, two, hint=Bound.ABOUT, spelled=True))


def _several_at(row: Row, position: int) -> Amount | None:
    return _vague(row, position, position + 1)


def _vague(row: Row, position: int, stop: int) -> Amount | None:
    scale = SCALES.get(row.words[stop]) or PLURAL_SCALES.get(row.words[stop])
    if scale is None:
        return None
    some = Amount(position, stop, Decimal(2), Decimal(9), hint=Bound.ABOUT, spelled=True)
    return with_scale(row, scaled(some, scale, stop + 1))


def _plural_at(row: Row, position: int) -> Amount | None:
    """Read "hundreds", "tens of thousands", "hundreds of millions"."""
    power, stop = PLURAL_SCALES[row.words[position]], position + 1
    if row.words[stop] == "of" and row.words[stop + 1] in PLURAL_SCALES:
        power, stop = power * PLURAL_SCALES[row.words[stop + 1]], stop + 2
    elif row.words[position] in {"tens", "scores"} and row.words[stop] != "of":
        return None
    return Amount(position, stop, Decimal(power), None, hint=Bound.AT_LEAST, spelled=True)


def _half_at(row: Row, position: int) -> Amount | None:
    """Read "half a million", "half an hour", "half of the votes"; "the second half" is none."""
    stop = skip_hyphen(row, position + 1)
    article = stop + 1 if row.words[stop] in {"a", "an"} else stop
    half = _spelled(position, article, HALF)
    if row.words[article] in SCALES:
        return with_scale(row, half)
    if unit_at(row, article) is not None and (article > position + 1):
        return half
    return _half_share(row, position)


def _half_share(row: Row, position: int) -> Amount | None:
    before, after = row.words[position - 1], row.words[position + 1]
    is_share = before in _SHARE_MODIFIERS or (
        (before not in DETERMINERS and not before.endswith(("st", "nd", "rd", "th", "er")))
        and (after == "of" or after in DETERMINERS)
    )
    return _share(position, position + 1, HALF) if is_share else None


def _fraction(row: Row, amount: Amount) -> Amount | None:
    """Read "two-thirds" and "a quarter of"; "a third man" and "one second" are none."""
    at = skip_hyphen(row, amount.stop)
    parts = FRACTION_PARTS[row.words[at]]
    is_plural = row.words[at].endswith("s")
    after = row.words[at + 1]
    if row.words[at + 1 : at + 3] == ("of", "a") and row.words[at + 3] in SCALES:
        part = _spelled(amount.first, at + 3, amount.low / parts)
        return with_scale(row, part)
    if not (is_plural or after == "of" or (at > amount.stop and amount.low == 1)):
        return None
    return _share(amount.first, at + 1, amount.low / parts) if amount.low < parts else None


def _share(first: int, stop: int, share: Decimal) -> Amount:
    percent = 100 * share
    rounded = percent.quantize(_HUNDREDTH)
    hint = None if rounded == percent else Bound.ABOUT
    return Amount(first, stop, rounded, rounded, hint=hint, unit=PERCENT, spelled=True)


def _as_ratio(row: Row, part: Amount) -> Amount | None:
    """Read "one in five" and "3 out of every 10" as a share."""
    stop = part.stop
    if row.words[stop] == "out" and row.words[stop + 1] == "of":
        stop += 1
    elif row.words[stop] != "in":
        return None
    stop += 2 if row.words[stop + 1] == "every" else 1
    whole = amount_at(row, stop) if stop < len(row) else None
    if whole is None or whole.low not in _RATIO_WHOLES or not 1 <= part.low < whole.low:
        return None
    if whole.high is None or part.low % 1 or unit_at(row, skip_hyphen(row, whole.stop)):
        return None
    return _share(part.first, whole.stop, part.low / whole.low)


def _twice_at(row: Row, position: int) -> Amount:
    value = Decimal(2 if row.words[position] == "twice" else 3)
    return _spelled(position, position + 1, value)._replace(unit=TIMES)


def _as_fold(row: Row, amount: Amount) -> Amount:
    at = skip_hyphen(row, amount.stop)
    return amount._replace(stop=at + 1, unit=TIMES) if row.words[at] == "fold" else amount


def _folded(row: Row, position: int) -> Amount | None:
    stem = row.words[position].removesuffix("fold")
    value = UNITS_AND_TEENS.get(stem) or TENS.get(stem) or SCALES.get(stem)
    if value is None:
        return None
    return _spelled(position, position + 1, Decimal(value))._replace(unit=TIMES)


_Reader = Callable[[Row, int], Amount | None]
_READERS: dict[str, _Reader] = dict.fromkeys((*UNITS_AND_TEENS, *TENS), _cardinal_at)
_READERS |= dict.fromkeys(PLURAL_SCALES, _plural_at)
_READERS |= dict.fromkeys(("several", "few", "many"), _several_at)
_READERS |= {"a": _article_at, "half": _half_at, "twice": _twice_at, "thrice": _twice_at}
