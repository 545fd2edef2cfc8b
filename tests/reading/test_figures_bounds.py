"""Bounds and ranges: how a figure limits what it counts."""

from __future__ import annotations

from tests.reading.figure_oracle import Expected, assert_reads, fig, rows

BOUNDS = {
    "exact": ("Police held 40 men.", [fig("40", 40, bound="exact")]),
    "at-least": ("At least 14 hikers died.", [fig("At least 14", 14, None, bound="at_least")]),
    "no-fewer-than": (
        "No fewer than 14 died.",
        [fig("No fewer than 14", 14, None, bound="at_least")],
    ),
    "a-minimum-of": (
        "A minimum of 5 years.",
        [fig("A minimum of 5 years", 5, None, bound="at_least")],
    ),
    "or-more": ("It takes 5 days or more.", [fig("5 days or more", 5, None, bound="at_least")]),
    "noun-or-more": ("Groups of 9 people or more pay.", [fig("9", 9, None, bound="at_least")]),
    "plus-sign": ("It has 30+ rooms.", [fig("30+", 30, None, bound="at_least")]),
    "plus-word": ("In 30-plus years he erred once.", [fig("30-plus years", 30, None, unit="year")]),
    "more-than": ("More than 300 came.", [fig("More than 300", 300, None, bound="more_than")]),
    "over": ("It cost over $300.", [fig("over $300", 300, None, bound="more_than")]),
    "upwards-of": ("Upwards of 300 came.", [fig("Upwards of 300", 300, None, bound="more_than")]),
    "just-over": ("Just over 300 came.", [fig("Just over 300", 300, None, bound="more_than")]),
    "exceeding": (
        "A debt exceeding €3bn sank it.",
        [fig("€3bn", 3000000000, None, bound="more_than")],
    ),
    "at-most": ("It takes at most 3 days.", [fig("at most 3 days", None, 3, bound="at_most")]),
    "up-to": ("It seats up to 300 people.", [fig("up to 300", None, 300, bound="at_most")]),
    "as-many-as": ("As many as 300 died.", [fig("As many as 300", None, 300, bound="at_most")]),
    "no-more-than": (
        "No more than 3 may enter.",
        [fig("No more than 3", None, 3, bound="at_most")],
    ),
    "under": ("It costs under $300.", [fig("under $300", None, 300, bound="less_than")]),
    "fewer-than": ("Fewer than 30 came.", [fig("Fewer than 30", None, 30, bound="less_than")]),
    "under-a-bound": (
        "It lay under more than three metres of snow.",
        [fig("more than three metres", 3, None, bound="more_than")],
    ),
    "just-under": ("Just under 30% voted.", [fig("Just under 30%", None, 30, bound="less_than")]),
    "about": ("About 300 came.", [fig("About 300", 300, bound="about")]),
    "nearly": ("Nearly 300 came.", [fig("Nearly 300", 300, bound="about")]),
    "some": ("Some 300 guests came.", [fig("Some 300", 300, bound="about")]),
    "an-estimated": ("An estimated 300 came.", [fig("An estimated 300", 300, bound="about")]),
    "or-so": ("It is 300 miles or so away.", [fig("300 miles or so", 300, bound="about")]),
    "odd": ("The 50-odd guests left.", [fig("50-odd", 50, bound="about")]),
    "outer-bound-rules": (
        "At least some 300 came.",
        [fig("At least some 300", 300, None, bound="at_least")],
    ),
    "at-least-another": (
        "At least another 300 came.",
        [fig("At least another 300", 300, None, bound="at_least", measure="change")],
    ),
    "article-of-the-noun": (
        "He signed a nearly $5 billion bill.",
        [fig("nearly $5 billion", 5000000000, bound="about", subject="bill")],
    ),
    "comparison": (
        "Twice as many as the 60 reported left.",
        [fig("Twice", 2), fig("60", 60, bound="exact")],
    ),
    "over-as-extent": (
        "The fire swept over 300 hectares.",
        [fig("300 hectares", 300, bound="exact")],
    ),
    "over-of-those-who-spread": (
        "The plague has spread over 300 people.",
        [fig("over 300", 300, None, bound="more_than")],
    ),
    "over-as-during": (
        "It spent $5 million over three years.",
        [fig("$5 million"), fig("three years", 3, bound="exact")],
    ),
    "over-as-more": ("He slept for over three days.", [fig("over three days", bound="more_than")]),
}

RANGES = {
    "to": (
        "It hired 10,900 to 12,000 pickers.",
        [fig("10,900 to 12,000", 10900, 12000, bound="range")],
    ),
    "dash": ("It hired 1,500-2,000 pickers.", [fig("1,500-2,000", 1500, 2000, bound="range")]),
    "en-dash": ("It takes 10–15 minutes.", [fig("10–15 minutes", 10, 15, unit="minute")]),
    "between": (
        "Between 40 and 60 calves died.",
        [fig("Between 40 and 60", 40, 60, bound="range")],
    ),
    "between-sums": (
        "It costs between $2 and $3 billion.",
        [fig("between $2 and $3 billion", 2e9, 3e9)],
    ),
    "words": ("Two to three dozen cows died.", [fig("Two to three dozen", 24, 36, bound="range")]),
    "shared-multiplier": (
        "It fed 2 to 3 million people.",
        [fig("2 to 3 million", 2000000, 3000000)],
    ),
    "shared-unit": ("Prices rose 5-10 percent.", [fig("5-10 percent", 5, 10, unit="percent")]),
    "unshared-multiplier": (
        "It has 500 to 1 million users.",
        [fig("500 to 1 million", 500, 1000000)],
    ),
    "hanging-hyphen": (
        "It is for 18- to 25-year-olds.",
        [fig("18- to 25-year-olds", 18, 25, unit="year", subject=None)],
    ),
    "or": ("It takes two or three days.", [fig("two or three days", 2, 3, bound="range")]),
    "or-of-two-sums": ("Pay is $2,000 or $4,000.", [fig("$2,000", 2000), fig("$4,000", 4000)]),
    "bounded-range": (
        "As many as 10,900 to 12,000 nurses left.",
        [fig("As many as 10,900 to 12,000", 10900, 12000, bound="range")],
    ),
    "from-to-range": (
        "Crowds of from 20 to 30 men met.",
        [fig("from 20 to 30", 20, 30, bound="range")],
    ),
    "from-to-change": (
        "Membership rose from 11,000 to 15,000.",
        [fig("11,000", 11000, measure="level"), fig("15,000", 15000, measure="level")],
    ),
    "rose-by-to": (
        "Membership rose by 300 to 1,500.",
        [fig("300", 300, measure="change"), fig("1,500", 1500, measure="level")],
    ),
    "cut-range": ("It will cut 300 to 500 jobs.", [fig("300 to 500", 300, 500, bound="range")]),
    "at-least-and-up-to": (
        "At least 150 sheep, and possibly up to 400, were stolen.",
        [
            fig(
                "At least 150 sheep, and possibly up to 400",
                150,
                400,
                bound="range",
                subject="sheep",
            )
        ],
    ),
    "at-least-and-another-noun": (
        "At least 150 sheep and up to 40 goats were stolen.",
        [fig("At least 150", subject="sheep"), fig("up to 40", subject="goats")],
    ),
    "and-is-no-range": ("It bought 4 and 6 trucks.", [fig("4", 4), fig("6", 6)]),
    "falling-is-no-range": ("It shrank from 60 to 40 desks.", [fig("60", 60), fig("40", 40)]),
}


@rows(BOUNDS)
def test_bounds_open_the_side_they_leave_open(text: str, expected: list[Expected]) -> None:
    assert_reads(text, expected)


@rows(RANGES)
def test_two_ends_of_one_range_are_one_figure(text: str, expected: list[Expected]) -> None:
    assert_reads(text, expected)
