from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.render.dates import date_words, in_words, published_words

WORDS = [
    ("2026-03-03", "3 March 2026"),
    ("2026-03", "March 2026"),
    ("2026", "2026"),
    ("XXXX-03-27", "27 March, year unstated"),
    ("XXXX-03", "March, year unstated"),
    ("XXXX-03-01/XXXX-03-05", "1–5 March, year unstated"),
    ("2022-23", "autumn 2022"),
    ("2024-24", "winter 2024"),
    ("198X", "1980s"),
    ("19XX", "1900s"),
    ("2026-XX-XX", "2026"),
    ("2026-03-XX", "March 2026"),
    ("2026-03-02/2026-03-05", "2–5 March 2026"),
    ("2026-02-27/2026-03-02", "27 February to 2 March 2026"),
    ("2025-12-28/2026-03-02", "28 December 2025 to 2 March 2026"),
    ("2025-03/2025-05", "March to May 2025"),
    ("XXXX-02-27/XXXX-03-02", "27 February to 2 March, year unstated"),
    ("2026-03-03T18:00:00", "3 March 2026, 18:00"),
    ("2026-03-03T18:00:00Z", "3 March 2026, 18:00 UTC"),
    ("2026-05-04T08:00:00+00:00", "4 May 2026, 08:00 UTC"),
    ("2026-05-04T08:00:00+02:00", "4 May 2026, 08:00 +02:00"),
    ("2026-03~", "about March 2026"),
    ("2026-03-03?", "3 March 2026 (uncertain)"),
    ("2026%", "about 2026 (uncertain)"),
    ("soon", "soon"),
    ("2026-99", "2026-99"),
]


@pytest.mark.parametrize(("edtf", "words"), [pytest.param(*row, id=row[0]) for row in WORDS])
def test_a_date_is_put_into_words(edtf: str, words: str) -> None:
    assert date_words(edtf) == words


@pytest.mark.parametrize(
    ("published", "words"),
    [
        pytest.param(None, "undated", id="nothing"),
        pytest.param("2026-03-03T21:40:00+01:00", "3 March 2026", id="date-time"),
        pytest.param("2026-03", "March 2026", id="month"),
    ],
)
def test_a_publication_date_is_told_to_the_day(published: str | None, words: str) -> None:
    assert published_words(published) == words


@given(st.text(max_size=40) | st.text("0123456789X-/T:~?%", max_size=24))
def test_whatever_stands_for_a_date_is_put_into_some_words(text: str) -> None:
    assert isinstance(date_words(text), str)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        pytest.param("“July” (2026-07)", "“July” (July 2026)", id="month"),
        pytest.param("at (2025-11-08T18:00:00)", "at (8 November 2025, 18:00)", id="time"),
        pytest.param("(2026-04-27/2026-05-03)", "(27 April to 3 May 2026)", id="stretch"),
        pytest.param("(XXXX-11-09)", "(9 November, year unstated)", id="open-year"),
        pytest.param("Part 2026-07 stays", "Part 2026-07 stays", id="no-date-outside-brackets"),
    ],
)
def test_dates_in_brackets_are_put_into_words(told: str, words: str) -> None:
    assert in_words(told) == words


def test_iso_days_in_a_computed_sentence_are_put_into_words() -> None:
    told = "6,000 on 2026-03-03 and 11,400 on 2026-03-05; case 12026-03-031 stays."
    assert in_words(told) == (
        "6,000 on 3 March 2026 and 11,400 on 5 March 2026; case 12026-03-031 stays."
    )
