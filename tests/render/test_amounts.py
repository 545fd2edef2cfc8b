from __future__ import annotations

import pytest

from summarizer.models import Bound
from summarizer.render.amounts import amount_words
from tests.render.making import article, position

ROWS = [
    (214, 214, None, Bound.EXACT, "214"),
    (10900, 12000, None, Bound.RANGE, "10,900 to 12,000"),
    (6000, None, None, Bound.AT_LEAST, "at least 6,000"),
    (9000, None, None, Bound.MORE_THAN, "more than 9,000"),
    (None, 4500, None, Bound.AT_MOST, "at most 4,500"),
    (None, 40, None, Bound.LESS_THAN, "less than 40"),
    (None, 40, None, None, "up to 40"),
    (40, None, None, None, "from 40"),
    (60, 60, "metre", Bound.ABOUT, "about 60 metres"),
    (1, 1, "metre", Bound.EXACT, "1 metre"),
    (97, 97, "percent", Bound.EXACT, "97 percent"),
    (3, 3, "percentage_point", Bound.EXACT, "3 percentage points"),
    (22_000_000, 22_000_000, "USD", Bound.ABOUT, "about USD 22 million"),
    (2_500_000_000, 2_500_000_000, "EUR", Bound.EXACT, "EUR 2.5 billion"),
    (1_234_567, 1_234_567, None, Bound.EXACT, "1,234,567"),
    (200, 200, "foot", Bound.EXACT, "200 feet"),
    (850, 850, "cubic metre", Bound.EXACT, "850 cubic metres"),
    (90, 90, "kilometre per hour", Bound.EXACT, "90 kilometres per hour"),
    (21.5, 21.5, "degree Celsius", Bound.EXACT, "21.5 degrees Celsius"),
    (5, 5, "century", Bound.EXACT, "5 centuries"),
    (-4, -4, "degree Celsius", Bound.EXACT, "-4 degrees Celsius"),
]


@pytest.mark.parametrize(
    ("low", "high", "unit", "bound", "words"), [pytest.param(*row, id=row[-1]) for row in ROWS]
)
def test_an_amount_is_put_into_words(
    low: float | None, high: float | None, unit: str | None, bound: Bound | None, words: str
) -> None:
    side = position(article(1), low=low, high=high, unit=unit, bound=bound)
    assert amount_words(side) == words


def test_a_position_without_an_amount_has_no_words() -> None:
    assert amount_words(position(article(1), low=None)) is None
