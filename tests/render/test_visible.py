from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.render.visible import quoted, shortened, visible

ROWS = [
    ("plain text", "plain text", "plain"),
    ("two\nlines\tand  more", "two lines and more", "white-space"),
    ("no\u00a0break\u2009thin", "no break thin", "spaces"),
    ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m", "ansi"),
    ("\x9b31mred", "\\x9b31mred", "c1-control"),
    ("a\u202eb\u2066c\u200fd", "a\\u202eb\\u2066c\\u200fd", "bidi"),
    ("soft\u00adhyphen\u200b\ufeff", "softhyphen", "zero-width"),
    ("line\u2028para\u2029", "line para", "separators"),
    ("bell\x07 back\x08", "bell\\x07 back\\x08", "bell"),
    ("broken \udcff name", "broken \\udcff name", "surrogate"),
    ("naïve 北京 🙂", "naïve 北京 🙂", "letters-of-the-world"),
]


@pytest.mark.parametrize(
    ("text", "shown"), [pytest.param(text, shown, id=name) for text, shown, name in ROWS]
)
def test_what_a_terminal_would_act_on_is_spelled_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_what_is_shown_is_printable_and_stays_as_it_is(text: str) -> None:
    shown = visible(text)
    assert shown.isprintable()
    assert visible(shown) == shown


@given(st.text(max_size=300), st.integers(min_value=2, max_value=80))
def test_a_shortened_text_keeps_to_its_length(text: str, most: int) -> None:
    assert len(shortened(text, most)) <= most


def test_a_text_is_cut_at_a_word() -> None:
    assert shortened("The ferry ran aground off Rusk Point", 24) == "The ferry ran aground…"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("Nobody was hurt.", "“Nobody was hurt.”", id="none-inside"),
        pytest.param("“No,” he said.", "‘“No,” he said.’", id="curly-inside"),
        pytest.param('"No," he said.', '‘"No," he said.’', id="straight-inside"),
    ],
)
def test_quotation_marks_differ_from_those_inside(text: str, shown: str) -> None:
    assert quoted(text) == shown
