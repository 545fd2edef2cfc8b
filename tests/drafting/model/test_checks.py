from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.drafting.model.checks import (
    LONGEST_HEADLINE,
    LONGEST_TEXT,
    MOST_NUMBERS,
    article_check,
    clean,
    mend_check,
    story_check,
)
from summarizer.drafting.wire import WrittenArticle, WrittenMend, WrittenOverview, WrittenStory

NUMBERS = {1, 2, 3, 4, 5}
MOST = 2


def claim(text: str = "The gate broke.", *numbers: int) -> dict[str, Any]:
    return {"sentences": list(numbers or (1,)), "text": text}


def point(text: str = "The gate broke.", *numbers: int) -> dict[str, Any]:
    return {"claims": list(numbers or (1,)), "text": text}


def difference(number: int = 1, *numbers: int, text: str = "One says 3.") -> dict[str, Any]:
    return {"difference": number, "claims": list(numbers or (1,)), "text": text}


def article(*claims: dict[str, Any], headline: dict[str, Any] | None = None) -> WrittenArticle:
    given = {"headline": headline or claim("Gate breaks"), "claims": list(claims)}
    return WrittenArticle.model_validate(given)


def story(*points: dict[str, Any], differences: list[dict[str, Any]]) -> WrittenStory:
    given = {"headline": point(), "overview": list(points), "differences": differences}
    return WrittenStory.model_validate(given)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(article(claim()), id="one-claim"),
        pytest.param(article(claim("It broke.", 1, 2, 5)), id="three-numbers"),
        pytest.param(article(claim(), claim(), claim()), id="one-too-many-costs-no-new-request"),
        pytest.param(article(claim("It broke.", 1, 1)), id="a-number-twice"),
        pytest.param(article(claim("x" * LONGEST_TEXT)), id="as-long-as-may-be"),
    ],
)
def test_a_good_answer_passes(answer: WrittenArticle) -> None:
    article_check(NUMBERS, MOST)(answer)


FAULTS = [
    ("no claims", article(), "claims is empty: write at least one."),
    ("far too many", article(*[claim()] * 7), "claims has 7 entries: write 2."),
    ("no text", article(claim("")), "claims.0: the text is empty."),
    ("blank text", article(claim(" \u200b\n")), "claims.0: the text is empty."),
    (
        "text too long",
        article(claim("x" * 501)),
        "claims.0: the text has 501 characters: at most 500.",
    ),
    (
        "headline too long",
        article(claim(), headline=claim("x" * 201)),
        "headline: the text has 201 characters: at most 200.",
    ),
    (
        "number zero",
        article(claim(), claim("It broke.", 0)),
        "claims.1: there is no number 0: choose from 1 to 5.",
    ),
    (
        "number past the end",
        article(claim("It broke.", 1, 6, 7)),
        "claims.0: there is no number 6: choose from 1 to 5.",
    ),
    (
        "no number",
        article({"sentences": [], "text": "x"}),
        "claims.0: it chooses 0 numbers: choose the one to three it stands on.",
    ),
    (
        "every number",
        article(claim("x", *[1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3])),
        "claims.0: it chooses 13 numbers: choose the one to three it stands on.",
    ),
    (
        "headline without ground",
        article(claim(), headline=claim("Gate breaks", 99)),
        "headline: there is no number 99: choose from 1 to 5.",
    ),
]


@pytest.mark.parametrize(
    ("answer", "message"), [pytest.param(*row[1:], id=row[0]) for row in FAULTS]
)
def test_each_fault_of_an_article_is_said_so_that_a_model_can_act(
    answer: WrittenArticle, message: str
) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        article_check(NUMBERS, MOST)(answer)


STORY_FAULTS = [
    ("no overview", story(differences=[]), "overview is empty: write at least one."),
    (
        "unknown claim",
        story(point("x", 8), differences=[]),
        "overview.0: there is no number 8: choose from those listed, between 1 and 9.",
    ),
    (
        "unknown difference",
        story(point(), differences=[difference(3)]),
        "differences.0: there is no difference 3: choose from 1 to 2.",
    ),
    (
        "difference without ground",
        story(point(), differences=[difference(1, 7)]),
        "differences.0: there is no number 7: choose from those listed, between 1 and 9.",
    ),
]


@pytest.mark.parametrize(
    ("answer", "message"), [pytest.param(*row[1:], id=row[0]) for row in STORY_FAULTS]
)
def test_each_fault_of_a_story_is_said_so_that_a_model_can_act(
    answer: WrittenStory, message: str
) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        story_check({1, 2, 9}, {1, 2}, MOST)(answer)


def test_a_story_without_differences_has_none_to_choose() -> None:
    answer = story(point(), differences=[difference()])
    with pytest.raises(ValueError, match="no difference 1: there is none to choose"):
        story_check({1}, set(), MOST)(answer)


def test_a_difference_may_be_left_to_code() -> None:
    story_check({1}, {1, 2}, MOST)(story(point(), differences=[difference(1, text=" ")]))


def test_an_overview_alone_is_checked_for_its_claims() -> None:
    answer = WrittenOverview.model_validate({"headline": point(), "overview": [point("x", 2)]})
    story_check({1, 2}, set(), MOST)(answer)
    with pytest.raises(ValueError, match=r"overview\.0: there is no number 2"):
        story_check({1}, set(), MOST)(answer)


def test_several_faults_are_said_at_once_but_not_without_end() -> None:
    answer = article(*[claim("", 9)] * 6, headline=claim("", 9))
    with pytest.raises(ValueError, match=r"claims\.0: the text is empty") as caught:
        article_check(NUMBERS, MOST)(answer)
    assert str(caught.value).count("the text is empty") + str(caught.value).count("no number") == 6


@pytest.mark.parametrize(
    ("text", "numbers", "message"),
    [
        pytest.param("", [], None, id="given-up"),
        pytest.param("It broke.", [2], None, id="mended"),
        pytest.param("It broke.", [], "the claim: it chooses 0 numbers", id="no-number"),
        pytest.param("It broke.", [6], "the claim: there is no number 6", id="unknown-number"),
        pytest.param("x" * 501, [1], "the claim: the text has 501", id="too-long"),
    ],
)
def test_a_mended_claim_is_good_or_given_up(
    text: str, numbers: list[int], message: str | None
) -> None:
    answer = WrittenMend(text=text, sentences=numbers)
    if message is None:
        mend_check(NUMBERS)(answer)
        return
    with pytest.raises(ValueError, match=message):
        mend_check(NUMBERS)(answer)


@given(st.text())
def test_a_clean_text_is_one_printable_line(text: str) -> None:
    cleaned = clean(text)
    assert cleaned == clean(cleaned)
    assert cleaned == cleaned.strip()
    assert not set("\n\r\t\x00\x1b\u202e\u200b") & set(cleaned)


def test_the_limits_are_those_that_messages_name() -> None:
    assert (LONGEST_TEXT, LONGEST_HEADLINE, MOST_NUMBERS) == (500, 200, 12)
