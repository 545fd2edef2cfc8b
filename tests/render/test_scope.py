"""What of a text is shown where there is little room."""

from __future__ import annotations

import pytest

from summarizer.render.scope import first_sentences

POLICE = "Col. Ada Brunnik said 4,500 people had left by 6 p.m. on Tuesday. The office gave 6,200."


@pytest.mark.parametrize(
    ("most", "kept"),
    [
        pytest.param(None, POLICE, id="all_without_a_bound"),
        pytest.param(len(POLICE), POLICE, id="all_that_fits"),
        pytest.param(80, POLICE[:65], id="whole_sentences_only"),
        pytest.param(0, POLICE[:65], id="the_first_always_and_no_rank_ends_it"),
    ],
)
def test_sentences_are_kept_whole(most: int | None, kept: str) -> None:
    assert first_sentences(POLICE, most) == kept
