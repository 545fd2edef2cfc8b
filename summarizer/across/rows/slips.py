"""Numbers that look like a misprint of another side's number.

Owns that test for the sides of a row; the arithmetic of misprints is the affair of `days`.
"""

from __future__ import annotations

from summarizer.across.days.misprints import is_slip, loses_a_digit
from summarizer.across.rows.sides import Side

_SEVERAL, _LONG_NUMBER = 2, 3
_FAR = 1.1
"""Swapped digits that change a number by less are as likely another count."""


def looks_like_slip(one: Side, two: Side) -> bool:
    """Tell a number that is one digit off what several give, or two of its digits swapped."""
    first, second = (f"{abs(side.interval.typical):.0f}" for side in (one, two))
    if loses_a_digit(first, second) or (_swaps(first, second) and not _for_one_time(one, two)):
        return True
    alone, told = sorted((one, two), key=lambda side: len(side.origins))
    if len(alone.origins) > 1 or len(told.origins) < _SEVERAL or alone.origins & told.origins:
        return False
    first, second = _told_digits(first, second)
    return len(first) >= _LONG_NUMBER and is_slip(first, second)


def _told_digits(one: str, two: str) -> tuple[str, str]:
    """Return two numbers without the zeros that both end on: of round ones few digits are told."""
    zeros = min(len(number) - len(number.rstrip("0")) for number in (one, two))
    return (one[:-zeros], two[:-zeros]) if zeros else (one, two)


def _for_one_time(one: Side, two: Side) -> bool:
    """Tell numbers given for one stated time, which cannot both hold, slip or none."""
    a, b = one.moment, two.moment
    return a is not None and b is not None and a.stated and b.stated and a.same_as(b)


def _swaps(one: str, two: str) -> bool:
    """Tell 215,000 beside 250,000: the same digits, two neighbours in another order."""
    if len(one) != len(two) or len(one) < _LONG_NUMBER or one == two:
        return False
    wrong = [n for n, (a, b) in enumerate(zip(one, two, strict=True)) if a != b]
    if len(wrong) != 2 or wrong[1] - wrong[0] != 1:
        return False
    small, large = sorted((int(one), int(two)))
    return (
        one[wrong[0]] == two[wrong[1]] and one[wrong[1]] == two[wrong[0]] and large > _FAR * small
    )
