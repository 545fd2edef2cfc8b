"""What is read around a figure, and which part of a sentence states its point."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer.across.counts.counting import count_figures
from summarizer.across.counts.things import Counted
from summarizer.across.story.passages import passages_of
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.standalone import stands_alone
from summarizer.across.story.terms import term
from tests.conftest import MakeArticle


def sentences(read: MakeArticle, text: str) -> Sequence[StorySentence]:
    return StorySentences([read(text)])


def counted(read: MakeArticle, text: str) -> list[Counted]:
    return list(count_figures(sentences(read, text)))


COUNTS: list[tuple[str, str | None, str | None]] = [
    ("At least 12 people were killed in the blast.", "people", "die"),
    ("The blast left 12 people dead.", "people", "die"),
    ("The death toll rose to 15.", "people", "die"),
    ("The death toll from the fire in the Corran valley has risen to 15.", "people", "die"),
    ("The fire in the Corran valley has cost 15 lives.", "people", "die"),
    ("The blast injured 30 passengers.", "passenger", "injure"),
    ("The office counted 13,100 evacuees on Saturday.", "people", "leave"),
    ("Some 900 people have been taken out of the valley.", "people", "leave"),
    ("The order covers 8,200 people.", "people", "order"),
    ("About 48,000 people live below the dam.", "people", "live"),
    ("Norvane has deployed 5,000 soldiers to the border.", "troops", "send"),
    ("An earlier deployment of 700 troops ended in May.", "troops", "send"),
    ("The school owns 31 gauges.", "gauge", None),
    ("About 900 households had no electricity.", "home", "cut_off"),
    ("The plan means the loss of 410 jobs.", "job", "dismiss"),
    ("The fire put 410 people out of work.", "people", "dismiss"),
    ("In all 410 posts are to disappear.", "job", "dismiss"),
    ("The party ended in hospital for 23 guests.", "guest", "injure"),
    ("By noon 23 passengers had been taken off.", "passenger", "leave"),
    ("The boat sank off Orlen with 23 passengers.", "passenger", None),
    ("Some 23 children are in the hospital.", "child", "injure"),
    ("The mill lent 900 masks to the hospital.", "mask", None),
    ("Coffins with 19 soldiers crossed the bridge.", "troops", "die"),
    ("Police are preparing for a crowd of 7,000.", "people", "gather"),
]


@pytest.mark.parametrize(("text", "head", "fate"), COUNTS, ids=[row[0] for row in COUNTS])
def test_a_count_is_read_with_its_things_and_what_happens_to_them(
    read: MakeArticle, text: str, head: str | None, fate: str | None
) -> None:
    (figure,) = counted(read, text)
    assert (figure.head, figure.fate) == (head, fate)


KNOWN = [
    ("those told of", "Neighbours say the three kept a shop.", []),
    ("whose fate is news", "Neighbours say the three died.", [3]),
    ("with a noun", "Neighbours say the three clerks kept a shop.", [3]),
    ("a long number", "Neighbours say the 6,000 had left the town.", [6000]),
]


@pytest.mark.parametrize(
    ("text", "numbers"), [row[1:] for row in KNOWN], ids=[row[0] for row in KNOWN]
)
def test_those_of_whom_was_told_are_counted_no_more(
    read: MakeArticle, text: str, numbers: list[int]
) -> None:
    assert [figure.interval.typical for figure in counted(read, text)] == numbers


SINGLES: list[tuple[str, list[tuple[float, str | None]]]] = [
    ("One worker has died in the hospital.", [(1, "worker")]),
    ("One death was reported on Tuesday.", [(1, "people")]),
    ("A second person from the village has died.", [(2, "people")]),
    ("Hers was the sixth death.", [(6, "people")]),
    ("The blast killed one fisherman.", [(1, "fisherman")]),
    ("One man told us that he was tired.", []),
    ("One day later the second bridge was hurt by the flood.", []),
    ("No one died.", []),
]


@pytest.mark.parametrize(("text", "expected"), SINGLES, ids=[row[0] for row in SINGLES])
def test_a_single_person_whom_something_befell_is_a_count(
    read: MakeArticle, text: str, expected: list[tuple[float, str | None]]
) -> None:
    found = [(one.interval.typical, one.head) for one in counted(read, text)]
    assert found == expected


def test_a_figure_of_nothing_counts_what_the_sentence_before_counts(read: MakeArticle) -> None:
    first, second = counted(
        read,
        "Col. Ada Brunnik said 4,500 people had left by 6 p.m. on Tuesday. The Rescue Office "
        "gave a figure of 6,200 for the same hour.",
    )
    assert (second.head, second.fate) == (first.head, first.fate) == ("people", "leave")
    assert second.as_of == first.as_of
    assert [speaker.name for speaker in second.speakers] == ["Rescue Office"]


def test_he_is_who_spoke_in_the_sentence_before(read: MakeArticle) -> None:
    figures = counted(
        read, "Dana Ruhl said the road was open. By noon 900 people had left the port, she said."
    )
    assert [speaker.name for speaker in figures[0].speakers] == ["Dana Ruhl"]


ALONE = [
    ("The cause of the fire is not known.", True),
    ("It is unclear how the fire began.", True),
    ("Two people are missing after their car was found.", True),
    ("They left the port before noon on Sunday.", False),
    ("However, the port stayed open all night.", False),
    ("The latter closed its doors in the spring.", False),
    ("Another 300 were told to go on Tuesday.", False),
    ("Who pays for the new dam in the end?", False),
    ("“We count the heads inside them,” Brunnik said.", False),
]


@pytest.mark.parametrize(("text", "alone"), ALONE, ids=[row[0] for row in ALONE])
def test_sentences_that_lean_on_others_are_told_by_their_form(
    read: MakeArticle, text: str, alone: bool
) -> None:
    assert stands_alone(sentences(read, text)[0]) is alone


CUTS = [
    (
        "what only adds is cut",
        "The union has supplied tents and blankets, easing the need in the camps.",
        "The union has supplied tents and blankets",
    ),
    ("a time stays", "Gate No. 3 has been jammed since the weekend.", None),
    ("who says it stays", "The dam held all night, while officials said rain would follow.", None),
    ("a condition stays", "The town will be safe tonight, while the wind drops if it turns.", None),
    (
        "a phrase without verb is none",
        "On Wednesday Prime Minister Leonor Vask, visiting us.",
        None,
    ),
]


@pytest.mark.parametrize(("text", "cut"), [row[1:] for row in CUTS], ids=[row[0] for row in CUTS])
def test_a_sentence_is_quoted_up_to_what_only_adds_to_it(
    read: MakeArticle, text: str, cut: str | None
) -> None:
    whole, *parts = passages_of(sentences(read, text)[0])
    assert whole.text == text
    assert [part.text for part in parts] == ([] if cut is None else [cut])
    assert all(part.cite().quote == part.text for part in parts)


@pytest.mark.parametrize(
    ("one", "two"),
    [("ukraine", "ukrainian"), ("deploy", "deployment"), ("troop", "soldier"), ("meter", "metre")],
    ids=["a country and its people", "verb and noun", "one body of people", "two spellings"],
)
def test_words_that_news_uses_for_one_another_are_one_term(one: str, two: str) -> None:
    assert term(one) == term(two)


def test_customers_and_records_are_two_terms() -> None:
    assert term("customer") != term("record")
