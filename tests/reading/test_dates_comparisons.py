"""Dates that a comparison needs, told from dates of events."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.reading.dates import only_compares, read_dates

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


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in COMPARED])
def test_dates_of_comparisons(text: str) -> None:
    assert any(only_compares(text, found) for found in read_dates(text, PUBLISHED))


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in TOLD])
def test_dates_of_events(text: str) -> None:
    found = read_dates(text, PUBLISHED)
    assert found
    assert not any(only_compares(text, one) for one in found)
