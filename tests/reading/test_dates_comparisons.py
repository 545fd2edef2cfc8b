"""Dates that a comparison needs, told from dates of events."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.reading.dates import dates_no_main_clause, only_compares, read_dates

PUBLISHED = date(2026, 3, 4)

COMPARED = [
    ("up from", "The turnout was 58 percent, up 6 points from 2021."),
    ("down from", "The lake held 90 tonnes, down from 97 tonnes on Tuesday."),
    ("change on", "Sales were down 4% on last year."),
    ("than", "More ships came than in May 2024."),
    ("compared with", "It sold 40 boats, compared with 30 in the whole of 2024."),
    ("compared with a day", "Fewer came, compared with Monday."),
    ("owner", "Last year’s figure was restated."),
    ("superlative since", "It was the highest lake level since 1998."),
    ("first since", "It was the first vote since March 2019."),
]
TOLD = [
    ("since", "The mill has been shut since Tuesday."),
    ("from", "The mill is open from Tuesday."),
    ("range", "Prices were up from 2019 to 2023."),
    ("on", "Prices rose on Tuesday."),
    ("percent on a day", "Prices rose 4% on Tuesday."),
    ("from an origin", "It got more grain from Oslo, and on Tuesday it shut."),
    ("owner is a day", "Tuesday’s storm killed three people."),
    ("forest", "The forest has burned since Tuesday."),
    ("another sentence part", "It cost more; the work from Tuesday is free."),
]


BESIDE = [
    ("superlative since a clause", "It was the wettest spring since the dam was built in 1974."),
    ("first since somebody did", "It is the first strike since workers won a vote in 2011."),
    ("than it did", "The yard sold more boats than it did in 2019."),
    ("than a noun had", "The yard sold more boats than the whole town had in 2019."),
    ("as many as they", "The yard sold as many boats as they built in 2019."),
    ("cuts since", "She pointed to cuts of 18 percent in the budget since 2022."),
]
OF_THE_CLAUSE = [
    ("lasts since", "The mill has been shut since Tuesday."),
    ("does not last since", "She hasn’t been to the island since 2022."),
    ("counted since", "Three people have died since Friday."),
    ("more than so many", "More than 100 people were hurt on Monday."),
    ("as many as so many", "As many as 1,300 workers walked out on Monday."),
    ("as soon as", "He signed as soon as he arrived on Monday."),
    ("rather than", "The mayor left rather than face a vote on Monday."),
    ("a reason", "The town wants its money back since the pool closed in 2020."),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in BESIDE])
def test_dates_beside_the_main_clause(text: str) -> None:
    found = read_dates(text, PUBLISHED)
    assert any(dates_no_main_clause(text, one) for one in found)


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in OF_THE_CLAUSE])
def test_dates_of_what_is_told(text: str) -> None:
    found = read_dates(text, PUBLISHED)
    assert found
    assert not any(dates_no_main_clause(text, one) for one in found)


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in COMPARED])
def test_dates_of_comparisons(text: str) -> None:
    assert any(only_compares(text, found) for found in read_dates(text, PUBLISHED))


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in TOLD])
def test_dates_of_events(text: str) -> None:
    found = read_dates(text, PUBLISHED)
    assert found
    assert not any(only_compares(text, one) for one in found)
