"""Amounts told in two units are one figure, in the larger unit."""

from __future__ import annotations

from collections.abc import Sequence

from tests.reading.figure_oracle import Expected, assert_reads, fig, rows

ROWS = {
    "years-and-months": (
        "She got four years and six months.",
        [fig("four years and six months", 4.5, unit="year")],
    ),
    "hours-and-minutes": (
        "They talked for two hours and 15 minutes.",
        [fig("two hours and 15 minutes", 2.25, unit="hour")],
    ),
    "comma": ("It took 1 hour, 30 minutes.", [fig("1 hour, 30 minutes", 1.5, unit="hour")]),
    "side-by-side": ("It took one minute 30 seconds.", [fig("one minute 30 seconds", 1.5)]),
    "weight": ("It weighs 3 kilos and 200 grams.", [fig("3 kilos and 200 grams", 3.2)]),
    "height": ("He is 6 feet 3 inches tall.", [fig("6 feet 3 inches", 6.25, unit="foot")]),
    "two-stretches": (
        "It lasts two years, six months of it abroad.",
        [fig("two years", 2), fig("six months", 6)],
    ),
    "more-than-one-whole": (
        "A term of two years and 18 months follows.",
        [fig("two years", 2), fig("18 months", 18)],
    ),
    "between": (
        "Terms of between two weeks and six days were asked for.",
        [fig("two weeks", 2), fig("six days", 6)],
    ),
    "smaller-first": (
        "It ran for six months and two years later closed.",
        [fig("six months", 6), fig("two years", 2)],
    ),
    "not-a-part": (
        "It took two hours and 14 people.",
        [fig("two hours", 2), fig("14", 14, subject="people")],
    ),
    "half-years-are-whole": (
        "It took 2.5 years and six months.",
        [fig("2.5 years", 2.5), fig("six months", 6)],
    ),
}


@rows(ROWS)
def test_an_amount_in_two_units_is_one_figure(text: str, expected: Sequence[Expected]) -> None:
    assert_reads(text, expected)
