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
