"""What keeps two figures of one noun apart: other times, other groups, bars, forecasts."""

from __future__ import annotations

import pytest

from summarizer.across.counts.comparands import comparand
from summarizer.across.counts.periods import period_of
from summarizer.models import DisagreementKind
from tests.across.conftest import CompareStory, Told

COMPARANDS: list[tuple[str, str, str, str | None]] = [
    ("later of two", "Inflation slowed to 4.1% in May from 4.6% in April.", "4.1%", None),
    ("earlier of two", "Inflation slowed to 4.1% in May from 4.6% in April.", "4.6%", "earlier"),
    ("up from", "The port handled 900 boxes, up from 700.", "700", "earlier"),
    ("increase from", "It was an increase from the 700 boxes handled in May.", "700", "earlier"),
    ("year earlier", "Sales were 44 million against 38 million a year earlier.", "38", "earlier"),
    ("in brackets", "Profit was 212.4 million euros (2024: 186.3 million).", "186.3", "earlier"),
    ("record of", "That breaks the pre-flood record of 51 metres.", "51 metres", "earlier"),
    ("previous week", "The previous week's claims were put at 5,100.", "5,100", "earlier"),
    ("an earlier move", "That followed an 8.3 percent drop in March.", "8.3 percent", "earlier"),
    ("month before", "Prices were 3.8% higher, after 4.1% in December.", "4.1%", "earlier"),
    ("votes to", "The board decided by six votes to three to close it.", "three", "loser"),
    ("had been", "In the first round, a week earlier, it had been 55 percent.", "55", "earlier"),
    ("last time", "Last time, turnout had been only 48.2 percent.", "48.2", "earlier"),
    ("had been by then", "By then 55 people had been hurt.", "55", None),
    ("had been told", "Earlier in the day he had been told of 55 cases.", "55", None),
    ("no move", "The crew landed after a 12-hour flight.", "12-hour", None),
    ("threshold", "She is short of the 60 vote threshold.", "60", "limit"),
    ("needed", "Coverage is below the 95% needed to stop the spread.", "95%", "limit"),
    ("built for", "The jail, built for 480 men, held 638.", "480", "limit"),
    ("held", "The jail, built for 480 men, held 638.", "638", None),
    ("condition", "A recount is due if the gap is below one per cent.", "one per cent", "limit"),
    ("fine of up to", "It carries a fine of up to 900 crowns.", "900 crowns", "limit"),
    ("age limit", "It is barred to a person under 18.", "under 18", "limit"),
    ("under a count", "It was bought by under 18 people.", "under 18", None),
    ("loser", "The Yes side won by 50.6 to 49.4 per cent.", "49.4", "loser"),
    ("of the injured", "Twelve of the injured are still in hospital.", "Twelve", "group"),
    ("share of a group", "Among senior staff, 36% are women.", "36%", "group"),
    ("share of whom", "It hired 900 nurses, 42% of whom are men.", "42%", "group"),
]

PERIODS: list[tuple[str, str, str, str | None]] = [
    ("a day", "In the past 24 hours 31 people have died.", "31", "day"),
    ("a single day", "2,100 people died in a single day.", "2,100", "day"),
    ("so far", "The flood has killed 31 people so far.", "31", "so far"),
    ("since", "1,900 have died since the start of the outbreak.", "1,900", "so far"),
    ("weeks", "The three-week total for claims stands at 16.5 million.", "16.5", "three week"),
    ("years", "In the past ten years 61 miners were killed.", "61", "ten year"),
    ("a season", "Before Saturday nine people had died this winter.", "nine", "season"),
    ("opening words", "In the past 24 hours, 31 people have died.", "31", "day"),
    ("plain", "The flood killed 31 people.", "31", None),
    ("another clause", "It recorded 35,000 cases; 279 died in one day.", "35,000", None),
]


def _place(text: str, figure: str) -> tuple[str, int, int]:
    start = text.index(figure)
    return text, start, start + len(figure)


@pytest.mark.parametrize(
    ("text", "figure", "role"), [row[1:] for row in COMPARANDS], ids=[r[0] for r in COMPARANDS]
)
def test_a_figure_that_another_is_measured_by_is_told_from_a_value(
    text: str, figure: str, role: str | None
) -> None:
    """Earlier values, bars to clear and shares of a group are no answers of their own."""
    assert comparand(*_place(text, figure)) == role


@pytest.mark.parametrize(
    ("text", "figure", "period"), [row[1:] for row in PERIODS], ids=[r[0] for r in PERIODS]
)
def test_the_stretch_that_a_figure_covers_is_read_from_its_own_clause(
    text: str, figure: str, period: str | None
) -> None:
    """A day, some weeks and all days so far are three things to count."""
    assert period_of(*_place(text, figure)) == period


NO_ROWS: list[tuple[str, str, str]] = [
    (
        "a loss and a debt",
        "The Castria Line made a net loss of 212 million crowns in the year.",
        "The net debt of the Castria Line stood at 740 million crowns at the end of the year.",
    ),
    (
        "for and against",
        "Some 44 percent of voters in Castria were against the bridge, a poll found.",
        "In a poll in Castria 62 percent of voters support the bridge.",
    ),
    (
        "things of two countries",
        "Castria put tariffs on $34 billion in Chinese goods.",
        "The tariffs of Castria are on $60 billion worth of American goods.",
    ),
    (
        "fewer a day and so many a day",
        "Now that Castria has a toll, 640 fewer lorries a night use the Lorne tunnel.",
        "In Castria, about 1,100 lorries a night use the Lorne tunnel.",
    ),
    (
        "two months",
        "The jobless rate of Castria fell to 4.1% in May, the Labour Office said.",
        "The jobless rate of Castria had stood at 4.6% in April, the Labour Office said.",
    ),
    (
        "a forecast and what came about",
        "Castria added 310,000 jobs in May, the Labour Office said on Friday.",
        "Economists had been looking for 240,000 jobs in Castria.",
    ),
    (
        "what economists had expected, behind the figure",
        "Castria added 310,000 jobs in May, the Labour Office said on Friday.",
        "It was more than the 240,000 jobs economists had expected for Castria.",
    ),
    (
        "what analysts were expecting, far from the figure",
        "The jobless rate of Castria fell to 5.4%, the Labour Office said on Friday.",
        "Analysts surveyed by Kestrel were expecting 870,000 jobs gained and the jobless rate of "
        "Castria to fall to 5.7%.",
    ),
    (
        "two that add up to a third",
        "Castria sends 4 million doses of the vaccine to Belmar and Ostrana.",
        "Castria sends 2.5 million doses of the vaccine to Belmar and 1.5 million doses to "
        "Ostrana.",
    ),
    (
        "a share and its firm",
        "Profit of the Castria Line rose 12 percent in the quarter.",
        "Shares of the Castria Line rose 6 percent.",
    ),
    (
        "a day and all days",
        "The fever killed 230 people in Castria in the past 24 hours.",
        "The fever has killed 1,900 people in Castria so far.",
    ),
    (
        "attackers and victims",
        "Five gunmen were killed in Lorne Square on Friday.",
        "Thirteen people were killed in Lorne Square on Friday.",
    ),
    (
        "staff and senior staff",
        "Women make up 35 percent of the staff of the Castria campaign.",
        "Among senior staff of the Castria campaign, 41 percent are women.",
    ),
    (
        "what one article knows of both",
        "The fund of Castria spent 40 million crowns on dikes.",
        "The funds of all provinces spent 221 million crowns on dikes. "
        "The fund of Castria spent 40 million crowns on dikes.",
    ),
]


@pytest.mark.parametrize(
    ("one", "other"), [row[1:] for row in NO_ROWS], ids=[row[0] for row in NO_ROWS]
)
def test_figures_that_answer_two_questions_make_no_row(
    compared: CompareStory, one: str, other: str
) -> None:
    """What only shares its words is not set side by side."""
    story: list[Told] = [("Harbour Post", "", one), ("Quay Times", "", other)]
    rows = compared(story).disagreements
    assert not [row for row in rows if row.kind is DisagreementKind.QUANTITY]


def test_earlier_values_may_differ_from_each_other(compared: CompareStory) -> None:
    """The week before is told by two, and they give it differently."""
    story: list[Told] = [
        ("Harbour Post", "", "Claims for the previous week were revised to 6,810 in Castria."),
        ("Quay Times", "", "Claims in Castria for the previous week were put at 7,930."),
    ]
    (row,) = compared(story).disagreements
    assert {position.low for position in row.positions} == {6810, 7930}


def test_those_who_were_asked_are_not_counted(compared: CompareStory) -> None:
    """How many people told a reporter is no count of those whom the story is about."""
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "Three people on the board voted to close the pier."),
        (
            "Quay Times",
            "2026-05-05",
            "The chair voted to close it, according to two people who know how the board voted.",
        ),
    ]
    assert not [r for r in compared(story).disagreements if r.kind is DisagreementKind.QUANTITY]


def test_the_treated_are_no_dead(compared: CompareStory) -> None:
    """Two counts of people whom different things befell share no row."""
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "One man died and 34 people were treated on Tuesday."),
        (
            "Quay Times",
            "2026-05-05",
            "A woman has died in hospital, bringing the number of deaths to two. "
            "The hospital said 52 people had been treated.",
        ),
    ]
    found = [r for r in compared(story).disagreements if r.kind is DisagreementKind.QUANTITY]
    values = [{position.low for position in row.positions} for row in found]
    assert {34, 52} in values
    assert not any({2, 34} <= told for told in values)
