from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from summarizer.models import Article, Bound, Briefing, DisagreementKind
from summarizer.render import render
from summarizer.render.who import AGREED, ALONE, DIFFER, who_says_what
from tests.render.making import (
    HARBOUR,
    article,
    briefing,
    disagreement,
    point,
    position,
    story,
)

ONE = article(1)
TWO = article(2, HARBOUR, outlet="Lindhaven Post")
COPY = article(3, outlet="The Copyist", origin="o1")
MEMBERS = (ONE, TWO, COPY)


def _story() -> Briefing:
    row = disagreement(
        position(ONE, 214, article_ids=("a1", "a3")),
        position(TWO, 190, bound=Bound.ABOUT),
        question="How many were aboard?",
    )
    told = story(
        *MEMBERS,
        consensus=[point(ONE, 1, TWO)],
        disagreements=[row],
        only_one_source=[point(TWO, 2, alone=True), point(ONE, 2, alone=True)],
    )
    return briefing(*MEMBERS, stories=[told])


def _many(count: int) -> Briefing:
    members: list[Article] = [article(n, outlet=f"Outlet {n}") for n in range(1, count + 1)]
    told = story(*members, consensus=[point(members[0], 0, *members[1:])])
    return briefing(*members, stories=[told])


def test_copies_stand_beside_their_original_and_rows_in_groups() -> None:
    made = _story()
    found = who_says_what(made.stories[0], {a.id: a for a in MEMBERS})
    assert found is not None
    assert [(c.outlet, c.copy_of) for c in found.columns] == [
        ("Rusk Herald", None),
        ("The Copyist", "Rusk Herald"),
        ("Lindhaven Post", None),
    ]
    assert [(name, len(rows)) for name, rows in found.groups] == [
        (DIFFER, 1),
        (AGREED, 1),
        (ALONE, 2),
    ]


def test_points_of_one_source_stand_in_the_order_of_the_columns() -> None:
    found = who_says_what(_story().stories[0], {a.id: a for a in MEMBERS})
    assert found is not None
    assert [list(row.cells) for row in found.rows if row.group == ALONE] == [["a1"], ["a2"]]


def test_a_story_of_one_article_has_no_table() -> None:
    assert who_says_what(story(ONE, only_one_source=[point(ONE)]), {"a1": ONE}) is None


def test_markdown_shows_the_amounts_of_each_outlet_in_a_table() -> None:
    shown = render(_story(), "markdown", length="full")
    assert "|   | Rusk Herald | The Copyist (copy of Rusk Herald) | Lindhaven Post |" in shown
    assert "| *How many were aboard?* | 214 | 214 | ≈ 190 |" in shown
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(shown.split("Who says what")[1])
    assert sum(token.type == "table_open" for token in tokens) == 1


def test_a_terminal_shows_a_mark_for_each_outlet() -> None:
    shown = render(_story(), "terminal", length="full")
    assert "  A Rusk Herald · B The Copyist (copy of Rusk Herald) · C Lindhaven Post\n" in shown
    assert "  A B C\n  ● ● ●  How many were aboard?\n  ● · ●  “" in shown


def test_where_columns_leave_no_room_a_terminal_lists_who_says_it() -> None:
    shown = render(_many(30), "terminal", length="full", width=80)
    listed = " ".join(shown.split("Who says what")[1].split("Coverage")[0].split())
    assert "(A, B, C, D, " in listed
    assert listed.endswith("AC, AD)")


def test_of_many_outlets_markdown_numbers_the_columns() -> None:
    shown = render(_many(9), "markdown", length="full")
    assert "1 Outlet 1; 2 Outlet 2;" in shown
    assert "|   | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |" in shown


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        pytest.param("The mayor called the rescue calm.", "calm", id="the-word-at-issue"),
        pytest.param("The mayor said the rescue was not calm.", "●", id="denied"),
        pytest.param("The mayor praised the rescue.", "●", id="another-word"),
    ],
)
def test_a_judgement_shows_its_word_unless_it_may_deny_it(words: str, answer: str) -> None:
    told = article(4, [words], outlet="Quarry Times")
    row = disagreement(
        position(told, None),
        position(TWO, None),
        kind=DisagreementKind.ASSESSMENT,
        explanation="“calm” and “chaotic” are opposite judgements of the same thing.",
    )
    found = who_says_what(story(told, TWO, disagreements=[row]), {"a4": told, "a2": TWO})
    assert found is not None
    assert found.rows[0].cells["a4"] == (answer,)
