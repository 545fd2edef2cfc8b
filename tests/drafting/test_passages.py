from __future__ import annotations

import pytest

from summarizer.drafting.extractive.passages import passage, points_back
from summarizer.reading.index import SentenceIndex, SentenceReading


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("They left at noon.", id="personal-pronoun"),
        pytest.param("However, the bridge held.", id="connective"),
        pytest.param("The latter refused.", id="the-latter"),
        pytest.param("This move surprised allies.", id="demonstrative"),
        pytest.param("Such troops are rare.", id="such"),
        pytest.param("It plans to build two more.", id="it-for-something-named"),
        pytest.param("In addition, schools will close.", id="in-addition"),
        pytest.param("Some say the dam was old.", id="some-of-those-before"),
        pytest.param("“But we held,” the mayor said.", id="connective-inside-a-quotation"),
    ],
)
def test_a_sentence_that_leans_on_another_points_back(sentence: str) -> None:
    assert points_back(SentenceReading(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The bridge held.", id="plain"),
        pytest.param("This week the bridge was closed.", id="this-week"),
        pytest.param("It remains unclear who ordered it.", id="it-for-a-clause"),
        pytest.param("It was not known whether anybody was hurt.", id="it-for-whether"),
        pytest.param("Some 40 people were rescued.", id="some-as-about"),
        pytest.param("Thatcher opened the bridge.", id="name-that-starts-with-that"),
        pytest.param("Soldiers held the bridge.", id="word-that-starts-with-so"),
    ],
)
def test_a_sentence_that_stands_alone_does_not_point_back(sentence: str) -> None:
    assert not points_back(SentenceReading(sentence))


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
