"""Markup that is all article becomes paragraphs; what is no word leaves nothing."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.sources.fragment import looks_like_markup, plain_line, read_fragment

ROWS = [
    ("paragraphs", "<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
    ("loose", "One.<p>Two.</p>Three.", "One.\n\nTwo.\n\nThree."),
    ("inline", "<p>O<b>n</b>e <a href='x'>link</a>.</p>", "One link."),
    ("break", "<p>One.<br>Two.</p>", "One.\nTwo."),
    ("lists", "<ul><li>One</li><li>Two <p>three</p> four</li></ul>", "One\n\nTwo\n\nthree\n\nfour"),
    ("white_space", "<p>One\n   two</p>", "One two"),
    ("hidden", "<p>One</p><script>x</script><style>y</style><!-- z -->", "One"),
    ("pictures", "<p><img alt='no'>One</p><iframe>x</iframe>", "One"),
    ("nothing", "<p></p>", ""),
    ("no_markup", "", ""),
]


@pytest.mark.parametrize(
    ("markup", "text"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS]
)
def test_elements_become_paragraphs(markup: str, text: str) -> None:
    assert read_fragment(markup).text() == text


MARKED = [
    ("paragraph", "<p>One", True),
    ("break", "One<br/>two", True),
    ("closing", "One</em>", True),
    ("less_than", "a < b and c > d", False),
    ("address", "mail <ada@a.example>", False),
    ("plain", "One.", False),
]


@pytest.mark.parametrize(
    ("text", "marked"), [row[1:] for row in MARKED], ids=[row[0] for row in MARKED]
)
def test_markup_is_told_from_text(text: str, marked: bool) -> None:
    assert looks_like_markup(text) is marked


@settings(deadline=None)
@given(st.text(max_size=80))
def test_a_title_is_one_line_or_nothing(words: str) -> None:
    line = plain_line(words)
    assert line is None or (line == line.strip() and line.isprintable())


def test_many_elements_take_seconds() -> None:
    started = time.process_time()
    read_fragment("<p>a" * 100_000)
    assert time.process_time() - started < 10
