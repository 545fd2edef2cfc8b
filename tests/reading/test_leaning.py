from __future__ import annotations

import pytest

from summarizer.reading.leaning import points_back


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
        pytest.param("Eleven were rejected for lack of a signature.", id="bare-numeral-subject"),
        pytest.param("Two had crossed the river.", id="bare-numeral-with-had"),
        pytest.param("Three weeks later the curve is bending.", id="weeks-later"),
        pytest.param("A day earlier, it had rained.", id="a-day-earlier"),
        pytest.param("“But we held,” the mayor said.", id="connective-inside-a-quotation"),
    ],
)
def test_a_sentence_that_leans_on_another_points_back(sentence: str) -> None:
    assert points_back(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The bridge held.", id="plain"),
        pytest.param("This week the bridge was closed.", id="this-week"),
        pytest.param("It remains unclear who ordered it.", id="it-for-a-clause"),
        pytest.param("It was not known whether anybody was hurt.", id="it-for-whether"),
        pytest.param("Some 40 people were rescued.", id="some-as-about"),
        pytest.param("Eleven ballots were rejected.", id="numeral-with-its-noun"),
        pytest.param("Two days earlier than planned, the gate opened.", id="earlier-than"),
        pytest.param("Two people died.", id="numeral-with-people"),
        pytest.param("Thatcher opened the bridge.", id="name-that-starts-with-that"),
        pytest.param("Soldiers held the bridge.", id="word-that-starts-with-so"),
    ],
)
def test_a_sentence_that_stands_alone_does_not_point_back(sentence: str) -> None:
    assert not points_back(sentence)
