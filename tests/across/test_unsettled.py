"""Which sentences are put before a reader who may see more in them than rules do."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

import pytest

from summarizer.across import StorySentences, unsettled
from summarizer.reading.index import ReadArticle

Told = tuple[str, str, str]
Make = Callable[[Sequence[Told]], list[ReadArticle]]
STORY = [
    (
        "Post",
        "2026-05-04",
        "The mill of Orlen burned down. Sparks set the mill alight, Ines Falk said. "
        "A bakery gave bread away in the square. Nobody.",
    ),
    (
        "Sun",
        "2026-05-05",
        "The mill of Orlen burned down. The mill was not set alight by sparks, Bruno Holm said. "
        "Buses take another road through the valley now.",
    ),
]


def _texts(told: Make, most: int = 9, shown: Sequence[str] = ()) -> list[str]:
    return [s.text for s in unsettled(StorySentences(told(STORY)), set(shown), most)]


def test_what_others_deny_comes_before_what_they_leave_out(told: Make) -> None:
    first, second, *rest = _texts(told)
    assert {first, second} == {
        "The mill was not set alight by sparks, Bruno Holm said.",
        "Sparks set the mill alight, Ines Falk said.",
    }
    assert any("bakery" in text for text in rest)


def test_what_is_shown_is_not_shown_again_in_no_words(told: Make) -> None:
    texts = _texts(told, shown=["a1.s1", "a2.s2"])
    assert "The mill of Orlen burned down." not in texts
    assert "The mill was not set alight by sparks, Bruno Holm said." not in texts


def test_words_of_several_articles_are_taken_once(told: Make) -> None:
    assert _texts(told).count("The mill of Orlen burned down.") == 1


def test_a_word_or_two_are_no_sentence(told: Make) -> None:
    assert "Nobody." not in _texts(told)


def test_there_are_at_most_so_many(told: Make) -> None:
    assert len(_texts(told, most=2)) == 2
    assert _texts(told, most=0) == []


COPY = [
    ("Post", "2026-05-04", "The Orle peaked at 6.82 metres at the gauge of Hald, an office said."),
    ("Sun", "2026-05-05", "The Orle peaked at {} meters at the gauge of Hald, an office said."),
]


@pytest.mark.parametrize(
    ("figure", "same_origin", "count"),
    [
        pytest.param("6.82", True, 1, id="a copy in another spelling"),
        pytest.param("6.28", True, 2, id="a copy that changed a figure"),
        pytest.param("6.82", False, 2, id="another origin"),
    ],
)
def test_a_copy_is_left_out_where_it_changes_nothing(
    told: Make, figure: str, same_origin: bool, count: int
) -> None:
    post, (outlet, day, text) = COPY
    articles = told([post, (outlet, day, text.format(figure))])
    if same_origin:
        articles = [
            dataclasses.replace(a, article=a.article.model_copy(update={"origin": "o1"}))
            for a in articles
        ]
    found = [s.text for s in unsettled(StorySentences(articles), set(), 9)]
    assert sum("peaked" in text for text in found) == count
