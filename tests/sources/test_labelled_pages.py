"""The labelled pages are read as well as is published, and known for what they are."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer import load_article
from tests.measuring import benchmark

pages = benchmark("pages")
FLOOR = 0.95
LABELLED = pages.labelled()
CASES = [pytest.param(page, id=page.name) for page in LABELLED]


@pytest.mark.parametrize("page", CASES)
def test_a_labelled_page_is_read_as_its_label_says(page: Any) -> None:
    result = pages.measured(page)
    assert result.is_right
    assert result.furniture == ()
    assert page.refused_as or result.f1 >= FLOOR


@pytest.mark.parametrize("page", [row for row in CASES if not row.values[0].refused_as])
def test_a_labelled_page_gets_its_own_day_and_no_other(page: Any) -> None:
    article = load_article(pages.TRUTH / f"{page.name}.html")
    assert (article.published or "none")[:10] == page.published


@pytest.mark.parametrize("was", ["first", "second", "third", "aside", "fourth", "fifth"])
def test_the_mean_of_each_set_keeps_the_target(was: str) -> None:
    results = [pages.measured(page) for page in LABELLED if page.was == was]
    bodies = [result.f1 for result in results if not result.page.refused_as]
    assert sum(bodies) / len(bodies) >= FLOOR


def test_shingles_are_runs_of_four_words_and_a_short_text_is_one() -> None:
    assert pages.shingles("One two, three four five.") == [
        ("one", "two", "three", "four"),
        ("two", "three", "four", "five"),
    ]
    assert pages.shingles("One two") == [("one", "two")]
