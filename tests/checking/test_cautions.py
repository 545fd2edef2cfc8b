from __future__ import annotations

import pytest

from summarizer import Finding
from tests.checking.conftest import checked_draft

NIGHT = "2026-05-04"


def test_what_another_source_has_instead_is_shown_beside_what_holds() -> None:
    mine = "The ferry struck the rocks at Rusk on Saturday with 214 people aboard."
    other = "The ferry struck the rocks at Rusk on Saturday with 190 people aboard."
    found = checked_draft("The ferry struck the rocks with 214 people aboard.", mine, other)
    sentence = found.sentences[0]
    assert sentence.finding is Finding.HOLDS
    assert [c.quote for caution in sentence.cautions for c in caution.citations] == [other]
    assert "190" in sentence.cautions[0].detail


def test_sources_that_agree_give_no_caution() -> None:
    same = "The ferry struck the rocks at Rusk on Saturday with 214 people aboard."
    again = "With 214 people aboard the ferry struck the rocks at Rusk on Saturday night."
    assert checked_draft(same, same, again).sentences[0].cautions == ()


OPENED = "The Lorn dam was opened at 6 p.m. on Saturday, five hours before the flood."
OTHERWISE = {
    "another_hour_with_its_speaker": (
        "The Lorn dam was opened at 6 p.m. on Saturday.",
        OPENED,
        "The Lorn dam was opened at 8 p.m. on Saturday, the river office said.",
        "8 p.m. on Saturday",
    ),
    "another_figure_with_its_speaker": (
        "The barge was carrying 40 cars.",
        "The barge, which was carrying 40 cars, sank in the Lorn.",
        "The barge was carrying 44 cars, its owner said.",
        "44",
    ),
    "another_result_of_a_vote": (
        "Members of the Hale club chose the new ground by 61 to 48.",
        "Members of the Hale club voted 61 to 48 for the new ground on Friday.",
        "Members of the Hale club voted 61 to 52 for the new ground on Friday.",
        "61 to 52",
    ),
    "a_vote_told_without_its_result": (
        "Members of the Hale club voted for the new ground.",
        "Members of the Hale club voted 61 to 48 for the new ground on Friday.",
        "Members of the Hale club voted 61 to 52 for the new ground on Friday.",
        None,
    ),
    "the_same_hour": (
        "The Lorn dam was opened at 6 p.m. on Saturday.",
        OPENED,
        "The Lorn dam was opened at 6 p.m. on Saturday, the river office said.",
        None,
    ),
    "the_day_of_another_deed": (
        "The barge sank in the Lorn on Saturday.",
        "The barge sank in the Lorn on Saturday, its owner said.",
        "The number of people hurt when the barge sank in the Lorn rose to 19 on Monday.",
        None,
    ),
    "the_day_of_speech": (
        "The barge sank in the Lorn on Saturday.",
        "The barge sank in the Lorn on Saturday after a fire.",
        "The barge sank in the Lorn after a fire, its owner said on Monday.",
        None,
    ),
}


@pytest.mark.parametrize(("draft", "mine", "other", "says"), OTHERWISE.values(), ids=OTHERWISE)
def test_a_caution_is_about_the_same_thing(
    draft: str, mine: str, other: str, says: str | None
) -> None:
    told = [caution.detail for caution in checked_draft(draft, mine, other).sentences[0].cautions]
    assert [says in detail for detail in told if says] == [True] * (says is not None)
    assert bool(told) is (says is not None)


def test_a_source_that_says_it_itself_is_taken_before_one_that_only_reports_it() -> None:
    reported = "With 40 cars aboard the barge sank in the Lorn, the fire service said."
    told = "The barge sank in the Lorn with 40 cars aboard after a fire."
    sentence = checked_draft("The barge sank with 40 cars aboard.", reported, told).sentences[0]
    assert [citation.quote for citation in sentence.claim.citations] == [told]
    assert sentence.cautions == ()


SAID = "Captain Ida Holt steered the ferry. “The steering simply failed,” she said."


@pytest.mark.parametrize(
    ("before", "cautions"),
    [
        pytest.param("Captain Ida Holt steered the ferry.", 0, id="her_own_words"),
        pytest.param("Minister Mara Venn visited the harbour.", 1, id="the_words_of_another"),
    ],
)
def test_whoever_a_pronoun_points_to_has_said_it(before: str, cautions: int) -> None:
    source = f"{SAID} Minister Mara Venn visited the harbour."
    quoted = checked_draft(f"{before} “The steering simply failed,” she said.", source).sentences[1]
    assert quoted.finding is Finding.HOLDS
    assert len(quoted.cautions) == cautions
