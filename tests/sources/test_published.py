"""Dates of publication are read in known forms only, and never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import SourceError
from summarizer.sources import Given
from summarizer.sources.published import iso_published, metadata_published, url_published

ISO = [
    ("year", "2026", "2026"),
    ("month", "2026-03", "2026-03"),
    ("day", "2026-03-03", "2026-03-03"),
    ("minute", "2026-03-03T21:40", "2026-03-03T21:40:00"),
    ("zone", "2026-03-03T21:40:00+01:00", "2026-03-03T21:40:00+01:00"),
    ("zulu", "2026-03-03T21:40:00Z", "2026-03-03T21:40:00+00:00"),
    ("milliseconds", "2026-03-03T21:40:00.123Z", "2026-03-03T21:40:00+00:00"),
    ("space", "2026-03-03 21:40:00 +0100", "2026-03-03T21:40:00+01:00"),
    ("short_zone", "2026-03-03T21:40+01", "2026-03-03T21:40:00+01:00"),
    ("outer_spaces", " 2026-03-03\n", "2026-03-03"),
    ("leap_day", "2024-02-29", "2024-02-29"),
    ("no_leap_day", "2025-02-29", None),
    ("month_13", "2026-13", None),
    ("hour_25", "2026-03-03T25:00", None),
    ("year_of_two", "26-03-03", None),
    ("word", "yesterday", None),
    ("month_with_time", "2026-03T21:40", None),
    ("empty", "", None),
    ("other_digits", "２０２６-03-03", None),
]


@pytest.mark.parametrize(("written", "read"), [row[1:] for row in ISO], ids=[r[0] for r in ISO])
def test_iso_dates_keep_their_precision(written: str, read: str | None) -> None:
    assert iso_published(written) == read


METADATA = [
    ("iso", "2026-03-03", "2026-03-03"),
    ("slashes", "2026/03/03", "2026-03-03"),
    ("compact", "20260303", "2026-03-03"),
    ("words_month_first", "March 3, 2026", "2026-03-03"),
    ("words_short_month", "Mar. 3, 2026", "2026-03-03"),
    ("words_day_first", "3 March 2026", "2026-03-03"),
    ("words_sept", "14 Sept 2026", "2026-09-14"),
    ("mail", "Tue, 03 Mar 2026 21:40:00 +0100", "2026-03-03T21:40:00+01:00"),
    ("ambiguous_figures", "03/04/2026", None),
    ("no_month", "3 Foo 2026", None),
    ("half_a_month", "3 Marc 2026", "2026-03-03"),
    ("unset_epoch", "1970-01-01T00:00:00Z", None),
    ("unset_dotnet", "0001-01-01T00:00:00", None),
    ("no_mail", "Tue, 45 Foo 2026 21:40:00", None),
    ("relative", "2 hours ago", None),
    ("epoch_seconds", "1772570400", None),
]


@pytest.mark.parametrize(
    ("written", "read"), [row[1:] for row in METADATA], ids=[r[0] for r in METADATA]
)
def test_metadata_dates_are_read_in_the_forms_of_publishing_systems(
    written: str, read: str | None
) -> None:
    assert metadata_published(written) == read


URLS = [
    ("day", "https://a.example/2026/03/03/nethery", "2026-03-03"),
    ("short_parts", "https://a.example/news/2026/3/9/x.html", "2026-03-09"),
    ("named_month", "https://a.example/world/2026/mar/03/x", "2026-03-03"),
    ("hyphens", "https://a.example/story-x/2026-03-03/", "2026-03-03"),
    ("month", "https://a.example/2026/03/slug/", "2026-03"),
    ("end", "https://a.example/2026/03/03", "2026-03-03"),
    ("query_only", "https://a.example/x?d=/2026/03/03/", None),
    ("impossible", "https://a.example/2026/02/31/x", None),
    ("number", "https://a.example/2026/1234/x", None),
    ("year_only", "https://a.example/2026/x", None),
    ("none", "https://a.example/story", None),
    ("broken", "https://[a.example/2026/03/03/", None),
]


@pytest.mark.parametrize(("url", "read"), [row[1:] for row in URLS], ids=[r[0] for r in URLS])
def test_the_path_of_an_address_may_date_its_article(url: str, read: str | None) -> None:
    assert url_published(url) == read


@given(st.text(max_size=60))
def test_whatever_is_read_is_iso_and_reads_as_itself(written: str) -> None:
    for read in (iso_published(written), metadata_published(written), url_published(written)):
        assert read is None or iso_published(read) == read


def test_a_given_date_in_another_form_is_refused_with_the_forms_that_are_read() -> None:
    with pytest.raises(SourceError, match=r"yesterday: is no date of publication; write YYYY"):
        Given(published="yesterday")
