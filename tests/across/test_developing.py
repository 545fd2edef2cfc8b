"""Values that may be others tomorrow, and values of which there is but one."""

from __future__ import annotations

import pytest

from tests.across.conftest import CompareStory, Told

LATER, UNDATED = "2026-05-07", ""


def natures(compared: CompareStory, one: str, two: str, published: str) -> set[str]:
    story: list[Told] = [("Post", "2026-05-04", one), ("Sun", published, two)]
    return {str(row.nature) for row in compared(story).disagreements}


DATED = [
    pytest.param(
        "The ferry Marlin carried 410 passengers off Port Ansel.",
        "The ferry Marlin carried 520 passengers off Port Ansel.",
        "conflict",
        id="how-many-were-aboard-does-not-change",
    ),
    pytest.param(
        "The ferry Marlin is 61 metres long.",
        "The ferry Marlin is 84 metres long.",
        "conflict",
        id="a-length-does-not-change",
    ),
    pytest.param(
        "At Orlen 38 millimetres of rain fell within 24 hours.",
        "At Orlen 61 millimetres of rain fell within 24 hours.",
        "conflict",
        id="rain-of-a-closed-period-does-not-change",
    ),
    pytest.param(
        "The Orlen harbour dispute has cost 12,000 crates of fruit so far.",
        "The Orlen harbour dispute has cost 31,000 crates of fruit.",
        "update",
        id="so-far-says-that-it-goes-on",
    ),
    pytest.param(
        "In Orlen 4,200 homes are without power.",
        "In Orlen 900 homes are without power.",
        "update",
        id="who-is-without-power-changes",
    ),
    pytest.param(
        "The tanker was 260 kilometres away from Orlen.",
        "The tanker was 410 kilometres away from Orlen.",
        "update",
        id="what-moves-is-elsewhere-tomorrow",
    ),
    pytest.param(
        "Orlen Ferries recalled 12,000 life vests, Orlen Ferries said.",
        "Orlen Ferries recalled 31,000 life vests, Orlen Ferries said.",
        "update",
        id="a-body-replaces-its-own-number",
    ),
    pytest.param(
        "The council of Orlen raised the grant for the Orlen pier to 90,000 dollars.",
        "The council of Orlen paid a grant of 70,000 dollars for the Orlen pier.",
        "update",
        id="raised-to-says-that-it-replaces-another",
    ),
    pytest.param(
        "The flood cut off power to 9,000 homes in Orlen at the peak.",
        "The flood cut off power to 4,000 homes in Orlen.",
        "scope",
        id="a-peak-is-another-thing-than-what-stands-beside-it",
    ),
    pytest.param(
        "The Orlen ferry crews received a rise of 3 percent.",
        "The Orlen ferry crews had asked for a rise of 6 percent.",
        "scope",
        id="what-is-asked-for-is-another-thing-than-what-is-given",
    ),
    pytest.param(
        "In the Orlen library alone, damage of 4,000 dollars was found.",
        "The damage in Orlen comes to 30,000 dollars.",
        "scope",
        id="what-one-room-alone-has-is-not-all-of-it",
    ),
    pytest.param(
        "Orlen Steel has 310 workers in this city.",
        "Orlen Steel has 1,250 workers in three countries.",
        "scope",
        id="who-works-in-the-city-is-part-of-who-works-in-three-countries",
    ),
    pytest.param(
        "The Orlen storm brought sustained winds of 140 kilometres an hour.",
        "The Orlen storm brought gusts of 190 kilometres an hour.",
        "scope",
        id="a-gust-is-no-sustained-wind",
    ),
    pytest.param(
        "Without the lamps the Orlen bridge cost 240,000 dollars.",
        "The Orlen bridge cost 310,000 dollars.",
        "scope",
        id="a-cost-without-a-part",
    ),
    pytest.param(
        "The Orlen tram went at 52 kilometres an hour.",
        "The Orlen tram went at 38 kilometres an hour.",
        "conflict",
        id="a-speed-is-of-one-moment",
    ),
]


@pytest.mark.parametrize(("one", "two", "nature"), DATED)
def test_what_develops_is_updated_by_a_later_day(
    compared: CompareStory, one: str, two: str, nature: str
) -> None:
    assert natures(compared, one, two, LATER) == {nature}


SAME_DAY = [
    pytest.param(
        "As many as 1,300 Orlen mill jobs will go, the union said, disputing the firm's figure "
        "of 1,150.",
        "The Orlen mill will cut 1,150 jobs, its owner said.",
        "conflict",
        id="a-bound-that-leaves-room-but-says-no",
    ),
    pytest.param(
        "The unions reject the figure of 1,150: as many as 1,300 Orlen mill jobs will go.",
        "The Orlen mill will cut 1,150 jobs, its owner said.",
        "conflict",
        id="who-rejects-a-figure-says-no",
    ),
    pytest.param(
        "As many as 1,300 Orlen mill jobs will go, the union said.",
        "The Orlen mill will cut 1,150 jobs, its owner said.",
        "compatible",
        id="a-bound-that-leaves-room",
    ),
    pytest.param(
        "A Kestrel poll found that 36 percent of voters in Orlen back the bridge.",
        "In a survey by Norris, 51 percent of voters in Orlen back the bridge.",
        "speaker",
        id="two-polls-are-two-voices",
    ),
    pytest.param(
        "Mira Holm won the Orlen seat by 112 votes.",
        "Mira Holm won the Orlen seat by 121 votes.",
        "conflict",
        id="votes-that-decided-are-counted",
    ),
    pytest.param(
        "In the Orlen count, Mira Holm leads by 112 votes.",
        "In the Orlen count, Mira Holm leads by 151 votes.",
        "undetermined",
        id="votes-being-counted-change-by-the-hour",
    ),
]


@pytest.mark.parametrize(("one", "two", "nature"), SAME_DAY)
def test_of_one_day_only_what_is_settled_is_a_conflict(
    compared: CompareStory, one: str, two: str, nature: str
) -> None:
    assert natures(compared, one, two, "2026-05-04") == {nature}


def test_counts_for_one_day_grow_by_the_day_of_the_report(compared: CompareStory) -> None:
    later = "By Monday evening the police in Orlen had arrested 31 people over the fire."
    one = "Police in Orlen have arrested 12 people over the fire."
    (row,) = compared([("Post", "2026-05-04", one), ("Sun", "2026-05-05", later)]).disagreements
    assert row.nature == "update"
    assert "12 as reported on 2026-05-04 and 31 as reported on 2026-05-05" in row.explanation.text


def test_a_count_of_one_day_that_has_risen_is_the_newer(compared: CompareStory) -> None:
    one = "The Orlen ferry fire killed 23 people, the coastguard said."
    two = "The number of dead of the Orlen ferry fire rose to 24, police said."
    (row,) = compared([("Post", "2026-05-04", one), ("Sun", "2026-05-04", two)]).disagreements
    assert row.nature == "update"
    assert "by their hours or words the larger is the newer" in row.explanation.text


@pytest.mark.parametrize(
    ("later", "nature"),
    [
        pytest.param("In Orlen 15 people are still missing.", "update", id="it-goes-on-falling"),
        pytest.param("In Orlen 36 people are still missing.", "undetermined", id="it-lies-between"),
    ],
)
def test_counts_of_one_day_are_in_order_where_later_days_go_on(
    compared: CompareStory, later: str, nature: str
) -> None:
    told: list[Told] = [
        ("Post", "2026-05-04", "In Orlen 43 people are still missing."),
        ("Sun", "2026-05-04", "In Orlen 30 people are still missing."),
        ("Mail", "2026-05-05", later),
    ]
    (row,) = compared(told).disagreements
    assert row.nature == nature


@pytest.mark.parametrize(
    ("one", "nature"),
    [
        pytest.param("In Orlen 150 people were rescued.", "update", id="two-counts"),
        pytest.param("In Orlen about 150 people were rescued.", "rounding", id="a-round-number"),
    ],
)
def test_a_toll_that_grew_a_little_is_rounded_only_where_it_says_so(
    compared: CompareStory, one: str, nature: str
) -> None:
    assert natures(compared, one, "In Orlen 152 people were rescued.", LATER) == {nature}


WITHOUT_A_DATE = [
    pytest.param(
        "The Orlen flood put water into 160 houses.",
        "In Orlen 205 houses had flood water in them.",
        "undetermined",
        id="damaged-houses-are-counted-for-days",
    ),
    pytest.param(
        "The Orlen tank lost 600 litres of ammonia solution.",
        "The Orlen tank lost 1,900 litres.",
        "conflict",
        id="an-amount-without-its-stuff-is-of-the-same",
    ),
    pytest.param(
        "Police have arrested 12 people over the Orlen fire.",
        "Police have arrested 31 people over the Orlen fire.",
        "undetermined",
        id="the-order-of-two-tolls-is-open",
    ),
    pytest.param(
        "Orlen dairy made a profit of 41 million dollars in the quarter.",
        "Orlen dairy made a profit of 58 million dollars in the quarter.",
        "conflict",
        id="no-order-makes-two-profits-of-one-quarter-true",
    ),
    pytest.param(
        "The turnout in Orlen was 61 percent.",
        "The turnout in Orlen was 74 percent.",
        "conflict",
        id="no-order-makes-two-turnouts-true",
    ),
]


@pytest.mark.parametrize(("one", "two", "nature"), WITHOUT_A_DATE)
def test_an_order_that_would_not_matter_is_not_asked_after(
    compared: CompareStory, one: str, two: str, nature: str
) -> None:
    assert natures(compared, one, two, UNDATED) == {nature}


PLANS = [
    pytest.param(
        "Orlen Steel plans to cut 350 jobs at the Orlen mill.",
        "Orlen Steel will cut 900 jobs at the Orlen mill.",
        "conflict",
        id="two-plans-are-no-forecasts",
    ),
    pytest.param(
        "Orlen Steel could cut 350 jobs at the Orlen mill.",
        "Orlen Steel could cut 900 jobs at the Orlen mill.",
        "projection",
        id="two-guesses-are",
    ),
]


@pytest.mark.parametrize(("one", "two", "nature"), PLANS)
def test_what_is_decided_can_be_contradicted_and_a_forecast_cannot(
    compared: CompareStory, one: str, two: str, nature: str
) -> None:
    assert natures(compared, one, two, LATER) == {nature}
