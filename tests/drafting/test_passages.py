from __future__ import annotations

import pytest

from summarizer.drafting.extractive.passages import passage
from summarizer.reading.index import SentenceIndex


@pytest.mark.parametrize(
    ("sentences", "wanted", "taken"),
    [
        pytest.param(["The mayor resigned.", "Nobody follows."], 0, (0,), id="alone"),
        pytest.param(["The mayor resigned.", "She named no reason."], 1, (0, 1), id="antecedent"),
        pytest.param(["They left.", "They came back."], 1, None, id="antecedent-out-of-reach"),
        pytest.param(
            ["The mayor, Ines Falk, spoke.", "“We are safe now and will rebuild the bridge.”"],
            1,
            None,
            id="quotation-without-its-speaker",
        ),
        pytest.param(
            ["Ines Falk said: “The water is falling.", "Nobody is in danger.”"],
            0,
            (0, 1),
            id="quotation-to-its-end",
        ),
        pytest.param(
            ["Ines Falk said: “The water is falling.", "Nobody is in danger.”"],
            1,
            (0, 1),
            id="quotation-from-its-beginning",
        ),
    ],
)
def test_a_passage_takes_what_it_needs_and_no_more(
    sentences: list[str], wanted: int, taken: tuple[int, ...] | None
) -> None:
    assert passage(SentenceIndex.from_texts(sentences), wanted) == taken
