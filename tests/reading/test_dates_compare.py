"""Oracle of dates compared: could they be the same time, and does one prove the other?"""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.reading.dates import date_supported, dates_compatible, edtf_bounds, read_dates
from summarizer.reading.types import DateMention

WEDNESDAY = date(2026, 3, 4)

# id, claim, evidence, compatible, supported; "@" before a text: published on 4 March 2026
ROWS: list[tuple[str, str, str, bool, bool]] = [
    ("same day", "March 3, 2026", "3 March 2026", True, True),
    ("other day", "March 3, 2026", "March 4, 2026", False, False),
    ("other year", "March 3, 2026", "March 3, 2025", False, False),
    ("month from day", "March 2026", "March 27, 2026", True, True),
    ("day from month", "March 27, 2026", "March 2026", True, False),
    ("year from month", "in 2026", "March 2026", True, True),
    ("month from year", "March 2026", "in 2026", True, False),
    ("open month from open day", "in March", "March 27", True, True),
    ("open day from open month", "March 27", "in March", True, False),
    ("open day, other day", "March 27", "March 28", False, False),
    ("open day from dated day", "March 27", "March 27, 2026", True, True),
    ("dated day from open day", "March 27, 2026", "March 27", True, False),
    ("open month, other month", "in March", "in April", False, False),
    ("open day in a long span", "March 27", "2019-2023", True, False),
    ("day from resolved weekday", "March 3, 2026", "@Tuesday", True, True),
    ("other resolved weekday", "March 4, 2026", "@Tuesday", False, False),
    ("weekday from resolved weekday", "Tuesday", "@Tuesday", True, True),
    ("weekday from the day", "Tuesday", "March 3, 2026", True, True),
    ("wrong weekday of the day", "Friday", "March 3, 2026", False, False),
    ("weekday from a week", "Tuesday", "@last week", True, False),
    ("weekday from unresolved weekday", "Tuesday", "on Tuesday", True, True),
    ("other weekday", "Tuesday", "Friday", False, False),
    ("weekday from its night", "Tuesday", "Tuesday night", True, True),
    ("night from weekday", "Tuesday night", "Tuesday", True, False),
    ("other part of the day", "Thursday morning", "Thursday evening", False, False),
    ("resolved, other part", "@Tuesday morning", "@Tuesday night", False, False),
    ("last or next", "last week", "next week", False, False),
    ("part of last week", "last week", "late last week", True, True),
    ("week finer than said", "late last week", "last week", True, False),
    ("resolved week from its day", "@last week", "February 25, 2026", True, True),
    ("numbers and words", "3 days ago", "three days ago", True, True),
    ("relative from a stated day", "yesterday", "March 3, 2026", True, False),
    ("late from a day in it", "late February 2026", "Feb. 27, 2026", True, True),
    ("early and late", "early March 2026", "late March 2026", False, False),
    ("open early and late", "early March", "late March", False, False),
    ("late from the whole", "late March", "in March", True, False),
    ("season from its month", "autumn 2022", "October 2022", True, True),
    ("month from its season", "October 2022", "autumn 2022", True, False),
    ("winter from January", "in the winter of 2025", "January 2026", True, True),
    ("open winter from January", "in the winter", "in January", True, True),
    ("decade from its year", "the 1990s", "in 1994", True, True),
    ("year from its decade", "in 1994", "the 1990s", True, False),
    ("end of a compact range", "in 2019", "2019-2023", True, True),
    ("inside a compact range", "in 2021", "2019-2023", True, False),
    ("range from the same range", "March 3-5", "March 3-5, 2026", True, True),
    ("range from another range", "March 3-6", "March 3-5", True, False),
    ("range from a day in it", "March 3-5", "March 4", True, False),
    ("time", "10:30 a.m. on March 3, 2026", "March 3, 2026, at 10:30", True, True),
    ("other time", "9 a.m. on March 3, 2026", "March 3, 2026, at 10:30", False, False),
    ("time from the day", "9 a.m. on March 3, 2026", "March 3, 2026", True, False),
    ("lone time", "at 9 p.m.", "@Tuesday at 9pm", True, True),
    ("other lone time", "at 8 p.m.", "@Tuesday at 9pm", False, False),
    ("morning from its hour", "Tuesday morning", "Tuesday at 9 a.m.", True, True),
    ("morning from the evening", "Tuesday morning", "Tuesday at 9 p.m.", False, False),
    ("quarter from its month", "the first quarter of 2026", "February 2026", True, True),
    ("resolved open day", "@March 27", "March 27", True, True),
]


def _read(text: str) -> DateMention:
    published = WEDNESDAY if text.startswith("@") else None
    (found,) = read_dates(text.removeprefix("@"), published)
    return found


@pytest.mark.parametrize(
    ("claim", "evidence", "compatible", "supported"),
    [pytest.param(*row, id=name) for name, *row in ROWS],
)
def test_compares_dates(claim: str, evidence: str, compatible: bool, supported: bool) -> None:
    said, known = _read(claim), _read(evidence)
    assert dates_compatible(said, known) is compatible
    assert dates_compatible(known, said) is compatible
    assert date_supported(said, known) is supported


@pytest.mark.parametrize("text", sorted({text for row in ROWS for text in row[1:3]}))
def test_every_date_proves_itself(text: str) -> None:
    assert date_supported(_read(text), _read(text))


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        pytest.param("2026-03-03", ("2026-03-03", "2026-03-03"), id="day"),
        pytest.param("2026-03-03T10:30:00", ("2026-03-03", "2026-03-03"), id="time"),
        pytest.param("2024-02", ("2024-02-01", "2024-02-29"), id="month"),
        pytest.param("2024-02-XX", ("2024-02-01", "2024-02-29"), id="some day"),
        pytest.param("2026-XX-XX", ("2026-01-01", "2026-12-31"), id="some day of a year"),
        pytest.param("1994~", ("1994-01-01", "1994-12-31"), id="about a year"),
        pytest.param("199X", ("1990-01-01", "1999-12-31"), id="decade"),
        pytest.param("18XX", ("1800-01-01", "1899-12-31"), id="century"),
        pytest.param("2022-24", ("2022-12-01", "2023-03-20"), id="winter"),
        pytest.param("2019/2023", ("2019-01-01", "2023-12-31"), id="interval"),
        pytest.param("2025-07/2025-09", ("2025-07-01", "2025-09-30"), id="quarter"),
    ],
)
def test_bounds_of_edtf(edtf: str, expected: tuple[str, str]) -> None:
    bounds = edtf_bounds(edtf)
    assert bounds is not None
    assert (bounds[0].isoformat(), bounds[1].isoformat()) == expected


@pytest.mark.parametrize("edtf", ["XXXX-03-27", "XXXX-03", "XXXX-03-03/XXXX-03-05", "XXXX-23"])
def test_an_open_year_has_no_bounds(edtf: str) -> None:
    assert edtf_bounds(edtf) is None


@pytest.mark.parametrize("edtf", ["", "soon", "2026-13", "2026-02-30", "26-03-03", "2026-03-03x"])
def test_bounds_of_no_edtf_raise(edtf: str) -> None:
    with pytest.raises(ValueError, match=r"EDTF|month|day"):
        edtf_bounds(edtf)
