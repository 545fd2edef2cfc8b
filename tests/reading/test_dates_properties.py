"""What holds of dates in any text: formats read back, no year is invented, comparing is sane."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.models import Precision
from summarizer.reading import dates as package
from summarizer.reading.dates import date_supported, dates_compatible, edtf_bounds, read_dates
from tests.timing import quickest

FORMATS: dict[str, Callable[[date], str]] = {
    "March 3, 2026": lambda day: f"{day:%B} {day.day}, {day.year}",
    "3 March 2026": lambda day: f"{day.day} {day:%B} {day.year}",
    "3 Mar 2026": lambda day: f"{day.day} {day:%b} {day.year}",
    "the 3rd of March 2026": lambda day: f"the {_ordinal(day.day)} of {day:%B} {day.year}",
    "2026-03-03": date.isoformat,
    "Tuesday, March 3, 2026": lambda day: f"{day:%A, %B} {day.day}, {day.year}",
}

FRAGMENTS = """
    Tuesday|last Tuesday|next Friday|yesterday|tonight|last night|this week|late last month|
    March 3|3 March|Mar. 3|March|in March|late March|mid-March|the end of March|Sunday, March 1|
    March 3-5|spring|the spring|autumn|last fall|Q3|the third quarter|three days ago|a year ago|
    the past 24 hours|the '90s|the week of March 3|5 p.m.|at 17:05|10:30 a.m. on Tuesday|noon|
    Christmas Day|03/04|03-04|2,000|35|12th|May|may|June Smith|second|,|and|to|in|on|of|the|by|
    will meet|said|people|from|until|March 3, 4 and 5|earlier|two weeks earlier|this year
"""
_PIECES = [piece.strip() for piece in FRAGMENTS.split("|")]

modern_days = st.dates(date(1901, 1, 1), date(2099, 12, 31))
sentences = st.lists(
    st.one_of(st.sampled_from(_PIECES), st.integers(1000, 2999).map(str), st.text(max_size=8)),
    max_size=12,
).map(" ".join)


def _ordinal(number: int) -> str:
    teens = 10 < number % 100 < 14
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


@settings(max_examples=40)  # for each of the forms
@pytest.mark.parametrize("written", [pytest.param(form, id=name) for name, form in FORMATS.items()])
@given(day=modern_days)
def test_every_day_reads_back(written: Callable[[date], str], day: date) -> None:
    text = f"The lock was opened on {written(day)} by the mayor."
    (found,) = read_dates(text)
    assert found.text == written(day)
    assert (found.edtf, found.precision) == (day.isoformat(), Precision.DAY)
    assert found.earliest == found.latest == day.isoformat()


@given(text=sentences, published=st.none() | modern_days)
def test_dates_quote_the_text_in_order_and_never_overlap(text: str, published: date | None) -> None:
    found = read_dates(text, published)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(text=sentences)
def test_no_year_is_invented_without_a_publication_date(text: str) -> None:
    for found in read_dates(text):
        year = (found.edtf or "XXXX")[:4]
        # "from December 28 to January 3, 2026" begins in the year before the stated one
        stated = year == "XXXX" or year in text or str(int(year) + 1) in text
        assert stated, found


@given(text=sentences, published=modern_days)
def test_bounds_enclose_and_follow_the_edtf(text: str, published: date) -> None:
    for found in read_dates(text, published):
        bounds = edtf_bounds(found.edtf) if found.edtf else None
        if bounds is None:
            assert (found.earliest, found.latest) == (None, None)
        else:
            assert found.earliest is not None
            assert found.latest is not None
            assert bounds[0].isoformat() <= found.earliest <= found.latest
            assert found.latest <= bounds[1].isoformat()


@given(one=sentences, other=sentences, published=st.none() | modern_days)
def test_compatibility_is_symmetric_and_support_implies_it(
    one: str, other: str, published: date | None
) -> None:
    for claim in read_dates(one, published):
        assert date_supported(claim, claim)
        for evidence in read_dates(other, published):
            compatible = dates_compatible(claim, evidence)
            assert compatible == dates_compatible(evidence, claim)
            assert compatible or not date_supported(claim, evidence)


@pytest.mark.parametrize(
    "piece",
    ["Tuesday ", "March 3, ", "2019, ", "two weeks ago ", "a", "1", "the end of ", "by May to go "],
)
@pytest.mark.usefixtures("no_collector")
def test_reading_takes_time_linear_in_the_text(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        return quickest(lambda: read_dates(text, date(2026, 3, 4)), runs=3)

    assert seconds(24_000) < 12 * seconds(3_000) + 0.15


def test_no_clock_is_asked() -> None:
    sources = Path(package.__file__).parent.glob("*.py")
    calls = [
        re.findall(r"\b(?:today|now|utcnow|time)\(", path.read_text("utf-8")) for path in sources
    ]
    assert calls
    assert not any(calls)
