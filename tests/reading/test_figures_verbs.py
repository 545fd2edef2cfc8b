"""Whether a figure is a count, a plan or a projection, and what kind of quantity it measures."""

from __future__ import annotations

import pytest

from summarizer.models import Measure, Reality
from summarizer.reading.figures import read_figures
from tests.reading.figure_oracle import Expected, assert_reads, fig, rows

ACTUAL = [
    "It sent 400 medics.",
    "It has 400 medics.",
    "Some 400 medics are stationed there.",
    "Some 400 medics are believed to be stationed there.",
    "It may have lost 400 medics.",
    "Officials who may resign said 400 medics came.",
    "It planned to send 90, but it sent 400.",
    "It is 400 miles long.",
    "A force of 400.",
    "It appears to be building a 400-ton barge.",
    "As it continues to grow, 400 members rejoice.",
    "According to 400 voters, it could rain.",
    "In May 400 medics left.",
    "It must have lost 400 medics.",
    "The council backed the plan by 400 votes.",
    "Some 400 tenants have now sought advice.",
    "Some 400 towns have requested pumps.",
    "It shows 400 medals which are on loan.",
]
PLANNED = [
    "It plans to send 400 medics.",
    "It will send 400 medics.",
    "It has agreed to send 400 medics.",
    "It pledged 400 medics.",
    "Seoul to send 400 medics",
    "It asked for 400 medics.",
    "Some 400 medics will be sent.",
    "Some 400 medics are to be sent.",
    "Some 400 medics are set to leave.",
    "It proposed a $400 fee.",
    "It wants to hire 400 medics.",
    "It was set to announce 400 grants.",
    "It has to cut 400 jobs.",
    "It must cut 400 jobs.",
    "The council backed a plan for 400 homes.",
    "It promised 180 million crowns (400 dollars) in aid.",
    "In all 400 beds are to go.",
    "In total, 400 flats will be built.",
    "A list names 400 halts which are to close.",
    "It said 400 cuts had been proposed.",
]
PROJECTED = [
    "It could send 400 medics.",
    "The total may rise to 400.",
    "Losses are expected to reach 400.",
    "Losses will reach 400 by June.",
    "Some 400 medics could be sent.",
    "Some 400 people are expected to attend.",
    "The bank forecasts growth of 400 percent.",
    "It is considering sending 400 medics.",
    "It will grow through hiring, potentially reaching 400 medics.",
    "I doubt whether 400 medics will come.",
    "It is likely to lose 400 medics.",
    "Losses will be near 400.",
    "It may have to move 400 beds.",
    "By June it will have lost 400 beds.",
    "PARIS COULD SEND 400 MEDICS",
    "Paris May Send 400 Medics",
]


@pytest.mark.parametrize("text", ACTUAL)
def test_what_is_or_was_is_actual(text: str) -> None:
    assert read_figures(text)[-1].status is Reality.ACTUAL


@pytest.mark.parametrize("text", PLANNED)
def test_what_somebody_decides_is_planned(text: str) -> None:
    assert read_figures(text)[-1].status is Reality.PLANNED


@pytest.mark.parametrize("text", PROJECTED)
def test_what_may_come_is_projected(text: str) -> None:
    assert read_figures(text)[-1].status is Reality.PROJECTED


RATES = {
    "a-day": ("It loses 1,200 a day.", [fig("1,200 a day", rate_per="day")]),
    "per-month": ("Pay is $2,000 per month.", [fig("$2,000 per month", rate_per="month")]),
    "noun-a-day": ("It loses around 1200 sheep a day.", [fig("around 1200", rate_per="day")]),
    "every-year": ("It builds 40 ships every year.", [fig("40", rate_per="year")]),
    "slash": ("Pay is $9/hour.", [fig("$9/hour", rate_per="hour")]),
    "barrel": ("Oil costs $80 a barrel.", [fig("$80 a barrel", rate_per="barrel")]),
    "per-head": ("It spends $80 per person.", [fig("$80 per person", rate_per="person")]),
    "per-adjective": (
        "It pays $9 per diluted share.",
        [fig("$9 per diluted share", rate_per="share")],
    ),
    "base-of-six-digits": (
        "The rate is 9 per 100,000 people.",
        [fig("9 per 100,000 people", 9, rate_per="100,000 people")],
    ),
    "per-many": (
        "It has 9 doctors per 1,000 people.",
        [fig("9", rate_per="1,000 people"), fig("1,000")],
    ),
    "daily": ("It makes 40 loaves daily.", [fig("40", rate_per="day")]),
    "monthly-income": ("The monthly income is $900.", [fig("$900", rate_per="month")]),
    "twice-a-week": ("He swims twice a week.", [fig("twice a week", rate_per="week")]),
}
NO_RATES = {
    "a-week-ago": ("It lost 40 ships a week ago.", [fig("40", rate_per=None, measure="level")]),
    "a-day-later": ("It lost 40 a day later.", [fig("40", rate_per=None)]),
}
CHANGES = [
    "An additional 3,000 nurses came.",
    "Another 300 nurses came.",
    "It sent 3,000 more nurses.",
    "It sent 3,000 additional nurses.",
    "Reports of an additional deployment of 3,000 nurses surfaced.",
    "Rents rose by 5%.",
    "Rents rose 5%.",
    "Rents fell a record 5%.",
    "Rents are up 5%.",
    "Rents are 5% higher.",
    "It reported a 5% increase in rents.",
    "It reported an increase of 5%.",
    "Support fell 4 percentage points.",
    "It cut rates by 5%.",
    "The economy added 300 jobs.",
]
SUMS = [
    "It has sent 3,000 nurses.",
    "It spent a total of 300 euros.",
    "It has killed 300 so far.",
    "It sent 300 nurses in total.",
    "Since January, 300 nurses left.",
    "Some 300 nurses have been sent.",
    "The toll stood at 300.",
]
LEVELS = [
    "It employs 300 nurses.",
    "Some 300 nurses are stationed there.",
    "The stock stands at 300.",
    "Membership has risen to 300.",
    "Membership rose to 300.",
    "It has 300 nurses.",
    "It cut 300 jobs.",
    "The lake rises above 300 percent.",
]


@rows(RATES)
def test_rates_name_what_they_are_per(text: str, expected: list[Expected]) -> None:
    assert_reads(text, expected)
    assert read_figures(text)[0].measure is Measure.RATE


@rows(NO_RATES)
def test_points_in_time_are_no_rates(text: str, expected: list[Expected]) -> None:
    assert_reads(text, expected)


@pytest.mark.parametrize("text", CHANGES)
def test_differences_are_changes(text: str) -> None:
    assert read_figures(text)[0].measure is Measure.CHANGE


@pytest.mark.parametrize("text", SUMS)
def test_what_adds_up_over_time_is_cumulative(text: str) -> None:
    assert read_figures(text)[0].measure is Measure.CUMULATIVE


@pytest.mark.parametrize("text", LEVELS)
def test_what_there_is_at_one_time_is_a_level(text: str) -> None:
    assert read_figures(text)[0].measure is Measure.LEVEL
