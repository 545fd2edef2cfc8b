"""Oracle of stated dates: what the words alone tell, with no publication date."""

from __future__ import annotations

from itertools import pairwise

import pytest

from summarizer.models import Precision
from summarizer.reading.dates import read_dates

DAY, WEEK, MONTH = Precision.DAY, Precision.WEEK, Precision.MONTH
SEASON, YEAR, MINUTE = Precision.SEASON, Precision.YEAR, Precision.MINUTE

Read = tuple[str, str | None, Precision, bool]


def _day(text: str, edtf: str) -> Read:
    return (text, edtf, DAY, False)


def _month(text: str, edtf: str) -> Read:
    return (text, edtf, MONTH, False)


def _season(text: str, edtf: str) -> Read:
    return (text, edtf, SEASON, False)


def _year(text: str, edtf: str) -> Read:
    return (text, edtf, YEAR, False)


ROWS: list[tuple[str, str, list[Read]]] = [
    (
        "month day, year",
        "The lock opened on March 3, 2026, at last.",
        [_day("March 3, 2026", "2026-03-03")],
    ),
    (
        "month day year, no comma",
        "It was signed March 3 2026.",
        [_day("March 3 2026", "2026-03-03")],
    ),
    (
        "day month year",
        "The lock opened on 3 March 2026.",
        [_day("3 March 2026", "2026-03-03")],
    ),
    ("short month", "Work began Mar. 3, 2026.", [_day("Mar. 3, 2026", "2026-03-03")]),
    ("short month, no dot", "Work began on 3 Mar 2026.", [_day("3 Mar 2026", "2026-03-03")]),
    ("Sept.", "It closed on Sept. 9, 2025.", [_day("Sept. 9, 2025", "2025-09-09")]),
    (
        "ordinal of month",
        "They met on the 3rd of March, 2026.",
        [_day("the 3rd of March, 2026", "2026-03-03")],
    ),
    ("month ordinal", "They met on March 3rd, 2026.", [_day("March 3rd, 2026", "2026-03-03")]),
    ("ordinal in words", "on the Fourth of July", [_day("the Fourth of July", "XXXX-07-04")]),
    ("capitals", "PORT VELL, MARCH 3, 2026 -", [_day("MARCH 3, 2026", "2026-03-03")]),
    ("ISO", "The log of 2026-03-03 is lost.", [_day("2026-03-03", "2026-03-03")]),
    (
        "ISO with time",
        "Logged 2026-03-03T10:30:00Z there.",
        [("2026-03-03T10:30:00Z", "2026-03-03T10:30:00", MINUTE, False)],
    ),
    ("slashes, day first", "Filed 27/03/2026.", [_day("27/03/2026", "2026-03-27")]),
    ("slashes, month first", "Filed 03/27/2026.", [_day("03/27/2026", "2026-03-27")]),
    ("slashes, same both ways", "Filed 03/03/2026.", [_day("03/03/2026", "2026-03-03")]),
    ("slashes, ambiguous", "Filed 03/04/2026.", [_year("03/04/2026", "2026")]),
    ("dots, day first", "Filed 03.04.2026.", [_day("03.04.2026", "2026-04-03")]),
    ("open year", "Pictures came out on March 27.", [_day("March 27", "XXXX-03-27")]),
    ("open year, day first", "It ends on 27 March.", [_day("27 March", "XXXX-03-27")]),
    ("leap day", "It fell on February 29.", [_day("February 29", "XXXX-02-29")]),
    (
        "weekday with date",
        "They vote on Sunday, March 1, 2026.",
        [_day("Sunday, March 1, 2026", "2026-03-01")],
    ),
    ("weekday, open year", "They vote Sunday, March 1.", [_day("Sunday, March 1", "XXXX-03-01")]),
    ("short weekday", "Sun., March 1, 2026", [_day("Sun., March 1, 2026", "2026-03-01")]),
    ("days, dash", "The fair is on March 3-5.", [_day("March 3-5", "XXXX-03-03/XXXX-03-05")]),
    (
        "days, dash, year",
        "The fair was on March 3–5, 2026.",
        [_day("March 3–5, 2026", "2026-03-03/2026-03-05")],
    ),
    (
        "days before the month",
        "from 9 to 24 November 2025",
        [_day("9 to 24 November 2025", "2025-11-09/2025-11-24")],
    ),
    (
        "between two days",
        "between March 3 and March 5",
        [_day("March 3", "XXXX-03-03"), _day("March 5", "XXXX-03-05")],
    ),
    (
        "year lent to the first day",
        "from March 3 to April 5, 2026",
        [_day("March 3", "2026-03-03"), _day("April 5, 2026", "2026-04-05")],
    ),
    (
        "range over New Year",
        "from December 28 to January 3, 2026",
        [_day("December 28", "2025-12-28"), _day("January 3, 2026", "2026-01-03")],
    ),
    (
        "year goes on",
        "from March 3, 2026 to April 5",
        [_day("March 3, 2026", "2026-03-03"), _day("April 5", "2026-04-05")],
    ),
    (
        "list of days",
        "on March 3, 4 and 5, 2026",
        [
            _day("March 3", "2026-03-03"),
            _day("4", "2026-03-04"),
            _day("5, 2026", "2026-03-05"),
        ],
    ),
    (
        "a number that counts is no further day",
        "On March 3 and 5 people left.",
        [_day("March 3", "XXXX-03-03")],
    ),
    (
        "a number that counts is no year",
        "On March 5, 2000 people came.",
        [_day("March 5", "XXXX-03-05")],
    ),
    (
        "week of",
        "It shuts the week of March 3, 2026.",
        [("the week of March 3, 2026", "2026-03-03/2026-03-09", WEEK, False)],
    ),
    ("feast", "on Christmas Day 2024", [_day("Christmas Day 2024", "2024-12-25")]),
    ("feast, open year", "on New Year’s Eve", [_day("New Year’s Eve", "XXXX-12-31")]),
    (
        "time and date",
        "at 10:30 a.m. on March 3, 2026",
        [("10:30 a.m. on March 3, 2026", "2026-03-03T10:30:00", MINUTE, False)],
    ),
    (
        "date and time",
        "on March 3, 2026, at 17:05 GMT",
        [("March 3, 2026, at 17:05 GMT", "2026-03-03T17:05:00", MINUTE, False)],
    ),
    (
        "noon",
        "by noon on March 3, 2026",
        [("noon on March 3, 2026", "2026-03-03T12:00:00", MINUTE, False)],
    ),
    ("time, open year", "March 3 at 5pm", [_day("March 3 at 5pm", "XXXX-03-03")]),
    ("time alone", "It ended at 5 p.m., they say.", [("5 p.m.", None, MINUTE, True)]),
    ("clock alone", "It ended at 17:05, they say.", [("17:05", None, MINUTE, True)]),
    ("part of a day", "March 3 morning talks", [_day("March 3 morning", "XXXX-03-03")]),
    ("month and year", "It shut in March 2026.", [_month("March 2026", "2026-03")]),
    ("month of year", "It shut in May of 2026.", [_month("May of 2026", "2026-05")]),
    ("month comma year", "It shut in June, 2025.", [_month("June, 2025", "2025-06")]),
    ("month", "It shut in March.", [_month("March", "XXXX-03")]),
    ("month as attribute", "a December ruling", [_month("December", "XXXX-12")]),
    ("unsure month as attribute", "the March numbers", [_month("March", "XXXX-03")]),
    ("month with possessive", "November’s vote", [_month("November", "XXXX-11")]),
    ("short month alone", "Work began in Sept.", [_month("Sept.", "XXXX-09")]),
    (
        "two months",
        "in January and February",
        [_month("January", "XXXX-01"), _month("February", "XXXX-02")],
    ),
    (
        "year lent to the first month",
        "in January and February 2024",
        [_month("January", "2024-01"), _month("February 2024", "2024-02")],
    ),
    ("late month", "in late February 2026", [_month("late February 2026", "2026-02")]),
    ("mid-month", "by mid-March it melted", [_month("mid-March", "XXXX-03")]),
    ("end of month", "by the end of March", [_month("the end of March", "XXXX-03")]),
    ("season", "in autumn 2022", [_season("autumn 2022", "2022-23")]),
    ("season of year", "the summer of 2024", [_season("the summer of 2024", "2024-22")]),
    ("spring", "Spring 2021 was wet.", [_season("Spring 2021", "2021-21")]),
    (
        "winter of two years",
        "the winter of 2022-23",
        [_season("the winter of 2022-23", "2022-24")],
    ),
    ("fall of a year", "in the fall of 2023", [_season("the fall of 2023", "2023-23")]),
    ("season, open year", "They sow in the spring.", [_season("the spring", "XXXX-21")]),
    (
        "quarter",
        "the third quarter of 2025",
        [_season("the third quarter of 2025", "2025-07/2025-09")],
    ),
    ("Q1", "Sales in Q1 2025 fell.", [_season("Q1 2025", "2025-01/2025-03")]),
    (
        "half",
        "the first half of 2025",
        [_season("the first half of 2025", "2025-01/2025-06")],
    ),
    ("year", "It was built in 2019.", [_year("2019", "2019")]),
    ("two years", "He came in 2019 and 2023.", [_year("2019", "2019"), _year("2023", "2023")]),
    ("since", "since the invasion of 2022", [_year("2022", "2022")]),
    ("attribute", "his 2023 visit and a 2022 law", [_year("2023", "2023"), _year("2022", "2022")]),
    ("old year after preposition", "They fought in 1812.", [_year("1812", "1812")]),
    ("round year after preposition", "open since 2000", [_year("2000", "2000")]),
    ("round year as attribute", "Vera’s 2000 campaign", [_year("2000", "2000")]),
    ("from to", "from 2014 to 2022", [_year("2014", "2014"), _year("2022", "2022")]),
    ("compact range", "the 2019-2023 plan", [_year("2019-2023", "2019/2023")]),
    ("short range", "the war of 1914-18", [_year("1914-18", "1914/1918")]),
    ("season of two years", "the 2008-09 season", [_year("2008-09", "2008/2009")]),
    ("year and month in digits", "the 2026-03 report", [_month("2026-03", "2026-03")]),
    ("early year", "in early 2024", [_year("early 2024", "2024")]),
    ("mid-year", "since mid-2024", [_year("mid-2024", "2024")]),
    ("decade", "in the 1990s", [_year("the 1990s", "199X")]),
    ("late decade", "in the late 1980s", [_year("the late 1980s", "198X")]),
    ("hundreds", "in the 1800s", [_year("the 1800s", "18XX")]),
    ("century", "a 19th-century mill", [_year("19th-century", "18XX")]),
    ("fiscal year", "in fiscal year 2025", [_year("2025", "2025")]),
    ("at least", "since at least 2005", [_year("2005", "2005")]),
]


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(text, read, id=name) for name, text, read in ROWS]
)
def test_reads_stated_dates_as_edtf(text: str, expected: list[Read]) -> None:
    found = read_dates(text)
    assert [(one.text, one.edtf, one.precision, one.relative) for one in found] == expected


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text, _ in ROWS])
def test_offsets_quote_the_text_in_order(text: str) -> None:
    found = read_dates(text)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        pytest.param("in March 2026", "2026-03-01", "2026-03-31", id="month"),
        pytest.param("in late February 2024", "2024-02-16", "2024-02-29", id="late month"),
        pytest.param("in early March 2026", "2026-03-01", "2026-03-15", id="early month"),
        pytest.param("in mid-March 2026", "2026-03-08", "2026-03-24", id="mid-month"),
        pytest.param("in autumn 2022", "2022-09-01", "2022-12-21", id="season"),
        pytest.param("in winter 2022-23", "2022-12-01", "2023-03-20", id="winter"),
        pytest.param("in the 1990s", "1990-01-01", "1999-12-31", id="decade"),
        pytest.param("on March 27", None, None, id="open year"),
        pytest.param("on Tuesday", None, None, id="unresolved"),
    ],
)
def test_bounds_include_all_that_is_meant(
    text: str, earliest: str | None, latest: str | None
) -> None:
    (found,) = read_dates(text)
    assert (found.earliest, found.latest) == (earliest, latest)
