"""Oracle of dates that hang on the day of publication; Wednesday, 4 March 2026, if not said."""

from __future__ import annotations

import re
from datetime import date

import pytest

from summarizer.models import Precision
from summarizer.reading.dates import read_dates

WEDNESDAY = date(2026, 3, 4)
TUESDAY = date(2026, 3, 3)
NEW_YEAR = date(2026, 1, 2)

DAY, WEEK, MONTH = Precision.DAY, Precision.WEEK, Precision.MONTH
SEASON, YEAR, MINUTE = Precision.SEASON, Precision.YEAR, Precision.MINUTE

# id, text with the date in brackets, day of publication, EDTF (None: unresolved), precision
ROWS: list[tuple[str, str, date, str | None, Precision]] = [
    ("weekday", "He left on [Tuesday].", WEDNESDAY, "2026-03-03", DAY),
    ("weekday, same day", "He left on [Tuesday].", TUESDAY, "2026-03-03", DAY),
    ("weekday, no verb", "A speech on [Friday].", WEDNESDAY, "2026-02-27", DAY),
    ("weekday ahead", "They will meet on [Friday].", WEDNESDAY, "2026-03-06", DAY),
    ("ahead, same day", "It will open [Tuesday].", TUESDAY, "2026-03-03", DAY),
    ("ahead, verb after", "On [Friday] the board will vote.", WEDNESDAY, "2026-03-06", DAY),
    ("is to", "The king is to speak on [Friday].", WEDNESDAY, "2026-03-06", DAY),
    ("scheduled", "The vote scheduled for [Friday].", WEDNESDAY, "2026-03-06", DAY),
    ("said he would", "He said he would go on [Friday].", WEDNESDAY, "2026-03-06", DAY),
    ("would not", "She would not comment [Friday].", WEDNESDAY, "2026-02-27", DAY),
    ("ahead of", "It fell ahead of [Friday]’s vote.", WEDNESDAY, "2026-03-06", DAY),
    ("deadline", "They told him to pay by [Friday].", WEDNESDAY, "2026-03-06", DAY),
    ("relative clause", "Li, who will rule, on [Sunday] vowed.", WEDNESDAY, "2026-03-01", DAY),
    ("telling on", "He will go, telling the Post on [Monday].", WEDNESDAY, "2026-03-02", DAY),
    ("tells on", "He will go, Li tells the Post on [Monday].", WEDNESDAY, "2026-03-02", DAY),
    ("according to, on", "He will go, according to Li on [Monday].", WEDNESDAY, "2026-03-02", DAY),
    ("asked on", "Li, asked on [Monday] if he will go, fled.", WEDNESDAY, "2026-03-02", DAY),
    ("says on", "He will go, it says on [Monday].", WEDNESDAY, "2026-03-02", DAY),
    ("says aside", "He will go, it says, on [Monday].", WEDNESDAY, "2026-03-09", DAY),
    ("says of", "It says the talks on [Monday] will be short.", WEDNESDAY, "2026-03-09", DAY),
    ("last weekday", "He left [last Tuesday].", TUESDAY, "2026-02-24", DAY),
    ("next weekday", "He leaves [next Tuesday].", TUESDAY, "2026-03-10", DAY),
    ("this weekday", "It airs [this Sunday].", WEDNESDAY, "2026-03-08", DAY),
    ("this past", "It aired [this past Sunday].", WEDNESDAY, "2026-03-01", DAY),
    ("weekday of week", "On [Tuesday of last week].", WEDNESDAY, "2026-02-24", DAY),
    ("part of day", "He left [early Tuesday morning].", WEDNESDAY, "2026-03-03", DAY),
    ("late on", "[Late on Tuesday] he left.", WEDNESDAY, "2026-03-03", DAY),
    ("time first", "At [10:30 a.m. on Tuesday] it fell.", WEDNESDAY, "2026-03-03T10:30:00", MINUTE),
    ("time last", "It fell [Tuesday at 9 p.m. ET].", WEDNESDAY, "2026-03-03T21:00:00", MINUTE),
    ("time alone", "It fell at [9 p.m.], he said.", WEDNESDAY, None, MINUTE),
    ("yesterday", "It fell [yesterday].", WEDNESDAY, "2026-03-03", DAY),
    ("today", "It fell [today].", WEDNESDAY, "2026-03-04", DAY),
    ("tomorrow", "It falls [tomorrow night].", WEDNESDAY, "2026-03-05", DAY),
    ("tonight", "It falls [tonight].", WEDNESDAY, "2026-03-04", DAY),
    ("this morning", "[This morning] it fell.", WEDNESDAY, "2026-03-04", DAY),
    ("last night", "It fell [late last night].", WEDNESDAY, "2026-03-03", DAY),
    ("last week", "It fell [last week].", WEDNESDAY, "2026-02-23/2026-03-01", WEEK),
    ("next week", "It falls [next week].", WEDNESDAY, "2026-03-09/2026-03-15", WEEK),
    ("weekend past", "It fell over [the weekend].", WEDNESDAY, "2026-02-28/2026-03-01", WEEK),
    ("weekend ahead", "It will fall [this weekend].", WEDNESDAY, "2026-03-07/2026-03-08", WEEK),
    ("last month", "It fell [last month].", NEW_YEAR, "2025-12", MONTH),
    ("next month", "It falls [next month].", WEDNESDAY, "2026-04", MONTH),
    ("last quarter", "Sales fell [last quarter].", WEDNESDAY, "2025-10/2025-12", SEASON),
    ("last year", "It fell [late last year].", WEDNESDAY, "2025", YEAR),
    ("end of the year", "It ends by [the end of the year].", WEDNESDAY, "2026", YEAR),
    ("days ago", "It fell [three days ago].", WEDNESDAY, "2026-03-01", DAY),
    ("weeks ago", "It fell [two weeks ago].", WEDNESDAY, "2026-02-16/2026-02-22", WEEK),
    ("months ago", "It fell [14 months ago].", WEDNESDAY, "2025-01", MONTH),
    ("years ago", "It fell [ten years ago].", WEDNESDAY, "2016", YEAR),
    ("about years ago", "It fell nearly [30 years ago].", WEDNESDAY, "1996~", YEAR),
    ("years back", "It was tested [six years back], he said.", WEDNESDAY, "2020", YEAR),
    ("days back", "It fell [two days back].", WEDNESDAY, "2026-03-02", DAY),
    ("week ago on", "It began [a week ago on Friday].", WEDNESDAY, "2026-02-27", DAY),
    ("weeks ago, no on", "It fell [two weeks ago Monday].", WEDNESDAY, "2026-02-16", DAY),
    ("ago to the day", "It fell [20 years ago today].", WEDNESDAY, "2006-03-04", DAY),
    ("vague ago", "It fell [a few weeks ago].", WEDNESDAY, None, WEEK),
    ("two or three", "It fell two or [three weeks ago].", WEDNESDAY, None, WEEK),
    ("from now", "It ends [two years from now].", WEDNESDAY, "2028", YEAR),
    ("earlier", "It fell [two weeks earlier].", WEDNESDAY, None, WEEK),
    ("past hours", "in [the past 24 hours]", WEDNESDAY, "2026-03-03/2026-03-04", DAY),
    ("past years", "over [the last two years]", WEDNESDAY, "2024/2026", YEAR),
    ("past week", "It fell [this past week].", WEDNESDAY, "2026-02-25/2026-03-04", WEEK),
    ("recent", "It fell in [recent months].", WEDNESDAY, None, MONTH),
    ("coming", "It falls in [the coming days].", WEDNESDAY, None, DAY),
    ("open year, past", "It fell on [March 27].", WEDNESDAY, "2025-03-27", DAY),
    ("open year, ahead", "It will fall on [March 27].", WEDNESDAY, "2026-03-27", DAY),
    ("open year, no verb", "Photo: [March 27]", WEDNESDAY, "2026-03-27", DAY),
    ("since", "The best level since [June 30].", WEDNESDAY, "2025-06-30", DAY),
    ("weekday decides the year", "[Sunday, March 30]", WEDNESDAY, "2025-03-30", DAY),
    ("deadline, state", "It will remain closed until [16 March].", WEDNESDAY, "2026-03-16", DAY),
    ("deadline, shut", "They stay shut until [23 March].", WEDNESDAY, "2026-03-23", DAY),
    ("has until", "The firm has until [6 December] to pay.", WEDNESDAY, "2026-12-06", DAY),
    ("was shut until", "The road was shut until [16 March].", WEDNESDAY, "2026-03-16", DAY),
    ("was shut until, back", "It was shut until [6 Feb].", WEDNESDAY, "2026-02-06", DAY),
    ("could", "He said guests could return on [14 March].", WEDNESDAY, "2026-03-14", DAY),
    ("could not", "She could not be reached on [14 Feb].", WEDNESDAY, "2026-02-14", DAY),
    ("at the earliest", "It said trams returned [14 March] at the earliest.", WEDNESDAY,
     "2026-03-14", DAY),
    ("timetable", "The pass expires on [30 April], the firm said.", WEDNESDAY, "2026-04-30", DAY),
    ("timetable, credit first", "It said the ban ends on [30 April].", WEDNESDAY,
     "2026-04-30", DAY),
    ("timetable, weekday", "The fair opens on [Friday].", WEDNESDAY, "2026-03-06", DAY),
    ("participle, the", "The closed road is back on [16 March].", WEDNESDAY, "2026-03-16", DAY),
    ("participle, aside", "The pass, issued in Oslo, runs to [30 April].", WEDNESDAY,
     "2026-04-30", DAY),
    ("semicolon", "The shops closed; talks from [20 March].", WEDNESDAY, "2026-03-20", DAY),
    ("credit at the end", "Next hearing: [20 March], the court said.", WEDNESDAY,
     "2026-03-20", DAY),
    ("ended", "The sale ended on [16 March].", WEDNESDAY, "2025-03-16", DAY),
    ("last weekday, unclear", "He won [last Tuesday].", WEDNESDAY, None, DAY),
    ("last weekday, of last week", "He won [last Friday].", WEDNESDAY, "2026-02-27", DAY),
    ("last weekday past", "He won [this past Tuesday].", WEDNESDAY, "2026-03-03", DAY),
    ("month, past", "It fell in [November].", WEDNESDAY, "2025-11", MONTH),
    ("month, ahead", "It will fall in [November].", WEDNESDAY, "2026-11", MONTH),
    ("month, current", "It fell in [March].", WEDNESDAY, "2026-03", MONTH),
    ("last named month", "It fell [last March].", WEDNESDAY, "2025-03", MONTH),
    ("next named month", "It falls [next May].", WEDNESDAY, "2026-05", MONTH),
    ("month of last year", "It fell in [August last year].", WEDNESDAY, "2025-08", MONTH),
    ("day of this year", "It falls on [May 2 of this year].", WEDNESDAY, "2026-05-02", DAY),
    ("this season", "It will fall [this summer].", WEDNESDAY, "2026-22", SEASON),
    ("this winter", "It fell [this winter].", NEW_YEAR, "2025-24", SEASON),
    ("last season", "It fell [last fall].", WEDNESDAY, "2025-23", SEASON),
    ("nineties", "a hit of [the ’90s]", WEDNESDAY, "199X", YEAR),
]  # fmt: skip


def _marked(text: str) -> tuple[str, str]:
    before, words, after = re.split(r"[\[\]]", text)
    return before + words + after, words


@pytest.mark.parametrize(
    ("marked", "published", "edtf", "precision"),
    [pytest.param(*row, id=name) for name, *row in ROWS],
)
def test_resolves_against_the_publication_date(
    marked: str, published: date, edtf: str | None, precision: Precision
) -> None:
    text, words = _marked(marked)
    (found,) = read_dates(text, published)
    assert (found.text, found.edtf, found.precision) == (words, edtf, precision)
    assert found.relative


@pytest.mark.parametrize(
    ("marked", "precision"),
    [
        pytest.param(marked, DAY if edtf and precision is MINUTE else precision, id=name)
        for name, marked, _, edtf, precision in ROWS
    ],
)
def test_without_a_publication_date_nothing_is_resolved(marked: str, precision: Precision) -> None:
    text, words = _marked(marked)
    (found,) = read_dates(text)
    assert found.text == words
    assert found.edtf is None or found.edtf.startswith("XXXX")
    assert (found.earliest, found.latest) == (None, None)
    assert found.precision is precision


def test_two_tenses_in_one_sentence_are_told_apart() -> None:
    found = read_dates("He said on Tuesday that they will meet on Friday.", WEDNESDAY)
    assert [one.edtf for one in found] == ["2026-03-03", "2026-03-06"]


def test_later_this_year_begins_with_the_publication() -> None:
    (found,) = read_dates("He plans to visit later this year.", WEDNESDAY)
    assert (found.edtf, found.earliest, found.latest) == ("2026", "2026-03-04", "2026-12-31")


def test_earlier_this_week_ends_with_the_publication() -> None:
    (found,) = read_dates("It fell earlier this week.", WEDNESDAY)
    assert (found.earliest, found.latest) == ("2026-03-02", "2026-03-04")


def test_the_end_of_a_range_follows_its_beginning() -> None:
    found = read_dates("The fair ran from December 28 to January 3.", WEDNESDAY)
    assert [one.edtf for one in found] == ["2025-12-28", "2026-01-03"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He chairs the Jan. 6 committee.", id="the"),
        pytest.param("Nadia’s July 25 call leaked.", id="possessive"),
        pytest.param("They recall the deadly 6 January riot.", id="adjective"),
        pytest.param("He visits every April 15.", id="habit"),
    ],
)
def test_days_that_name_an_event_keep_their_year_open(text: str) -> None:
    (found,) = read_dates(text, WEDNESDAY)
    assert found.edtf is not None
    assert found.edtf.startswith("XXXX-")
    assert not found.relative


@pytest.mark.parametrize("published", [date.min, date.max], ids=["first day", "last day"])
def test_the_ends_of_the_calendar_leave_dates_unresolved(published: date) -> None:
    texts = ["last week", "next week", "three days ago", "last month", "in the winter", "March 3"]
    found = [read_dates(f"It will fall {text}.", published) for text in texts]
    assert all(len(dates) == 1 for dates in found)
