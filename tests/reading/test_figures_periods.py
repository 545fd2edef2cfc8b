"""Oracle of the dates that a figure holds of together."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.reading.index import SentenceReading

JAN_FEB, MON_TUE = "January and February", "Monday and Tuesday"

# id, sentence published on 3 July 2026, text and EDTF of what its last figure holds of
ROWS = [
    ("months", f"It sold 14 boats in {JAN_FEB}.", JAN_FEB, "2026-01/2026-02"),
    ("months first", f"In {JAN_FEB} it sold 14 boats.", JAN_FEB, "2026-01/2026-02"),
    ("days", f"It sold 14 boats on {MON_TUE}.", MON_TUE, "2026-06-29/2026-06-30"),
    ("between", "Sales fell 4% between May and July.", "May and July", "2026-05/2026-07"),
    ("not in a row", "It sold 14 boats in March and June.", "March", "2026-03"),
    ("one alone", "It sold 14 boats in March.", "March", "2026-03"),
    ("another's month", "It sold 14 boats in March and 15 in April.", "April", "2026-04"),
    ("a date for each", "It sold 14 and 15 boats in March and April.", "March", "2026-03"),
]


@pytest.mark.parametrize(
    ("text", "words", "edtf"), [pytest.param(*row[1:], id=row[0]) for row in ROWS]
)
def test_a_figure_holds_of_all_of_a_period(text: str, words: str, edtf: str) -> None:
    when = SentenceReading(text, date(2026, 7, 3)).figures[-1].as_of
    assert when is not None
    assert (when.text, when.edtf) == (words, edtf)
    assert text[when.start : when.end] == words
