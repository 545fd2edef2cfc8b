from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.across.counts.intervals import Interval, dimension
from summarizer.models import Bound, Number

EXACT, ABOUT, RANGE = Bound.EXACT, Bound.ABOUT, Bound.RANGE
AT_LEAST, AT_MOST = Bound.AT_LEAST, Bound.AT_MOST


def interval(
    low: Number | None, high: Number | None, bound: Bound = EXACT, unit: str | None = None
) -> Interval:
    return Interval.of(low, high, unit, bound)


OVERLAPS = [
    ("a floor below a count", interval(1500, None, AT_LEAST), interval(11_000, 11_000), True),
    ("a ceiling below a count", interval(None, 4500, AT_MOST), interval(6200, 6200), False),
    ("a ceiling and a floor apart", interval(None, 4500), interval(6000, None), False),
    ("a count within a range", interval(11_000, 11_000), interval(10_900, 12_000, RANGE), True),
    ("two counts", interval(300, 300), interval(340, 340), False),
    ("ranges that touch", interval(10, 20, RANGE), interval(20, 30, RANGE), True),
]


@pytest.mark.parametrize(
    ("one", "two", "both_hold"), [row[1:] for row in OVERLAPS], ids=[row[0] for row in OVERLAPS]
)
def test_intervals_that_overlap_can_both_hold(
    one: Interval, two: Interval, both_hold: bool
) -> None:
    assert one.overlaps(two) is both_hold
    assert two.overlaps(one) is both_hold


ROUNDS = [
    ("hundreds to thousands", interval(6200, 6200), interval(6000, 6000), True),
    ("about widens a fine figure", interval(6843, 6843, ABOUT), interval(6700, 6700), True),
    ("about leaves a fine figure fine", interval(940, 940, ABOUT), interval(870, 870), False),
    ("about leaves a round one open", interval(900, 900, ABOUT), interval(850, 850), True),
    ("feet and meters", interval(200, 200, unit="foot"), interval(60, 60, unit="meter"), True),
    (
        "one thousand in eleven is no rounding",
        interval(10_000, 10_000),
        interval(11_000, 11_000),
        False,
    ),
    ("two deaths are no rounding", interval(10, 10), interval(12, 12), False),
    ("points of a percentage", interval(97, 97), interval(94, 94), False),
    ("two figures as fine as each other", interval(6200, 6200), interval(6400, 6400), False),
    ("decimals", interval(2.54, 2.54), interval(2.5, 2.5), True),
]


@pytest.mark.parametrize(
    ("one", "two", "rounding"), [row[1:] for row in ROUNDS], ids=[row[0] for row in ROUNDS]
)
def test_a_gap_that_rounding_explains_is_told_from_a_difference(
    one: Interval, two: Interval, rounding: bool
) -> None:
    assert one.rounds(two) is rounding
    assert two.rounds(one) is rounding


@pytest.mark.parametrize(
    ("unit", "expected"),
    [("foot", "length"), ("metre", "length"), ("acre", "area"), ("crate", "crate"), (None, None)],
    ids=["foot", "metre", "acre", "unknown unit", "no unit"],
)
def test_units_of_one_quantity_share_a_dimension(unit: str | None, expected: str | None) -> None:
    assert dimension(unit) == expected


numbers = st.one_of(
    st.none(),
    st.integers(min_value=-(10**12), max_value=10**12),
    st.floats(min_value=-1e9, max_value=1e9, allow_nan=False),
)


@given(numbers, numbers, numbers, numbers, st.sampled_from(Bound), st.sampled_from(Bound))
def test_relations_between_any_two_intervals_are_symmetric(
    a: Number | None,
    b: Number | None,
    c: Number | None,
    d: Number | None,
    one_bound: Bound,
    two_bound: Bound,
) -> None:
    one, two = interval(a, b, one_bound), interval(c, d, two_bound)
    assert one.overlaps(two) == two.overlaps(one)
    assert one.rounds(two) == two.rounds(one)
    assert one.same_as(two) == two.same_as(one)
