"""Styled text of terminals: wrapped without loss, never too wide, each letter in its style."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from summarizer.render.styled import Style, Styled, joined

CODES = re.compile(r"\x1b\[[\d;]*m")
LETTERS = st.characters(categories=("Lu", "Ll", "Lo", "Nd", "Po"))
PIECES = st.lists(
    st.tuples(st.text(LETTERS | st.just(" "), min_size=1, max_size=30), st.sampled_from(Style)),
    max_size=8,
)


def letters_in_style(line: Styled) -> list[tuple[str, str]]:
    return [(char, style) for text, style in line.pieces for char in text if char != " "]


@given(PIECES, st.integers(2, 40))
def test_wrapping_loses_no_letter_and_no_style_and_keeps_to_the_width(
    pieces: list[tuple[str, str]], columns: int
) -> None:
    text = Styled(tuple(pieces))
    lines = text.wrapped(columns)
    assert [found for line in lines for found in letters_in_style(line)] == letters_in_style(text)
    assert max(cell_len(line.plain.rstrip()) for line in lines) <= columns


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        pytest.param("", 5, [""], id="nothing"),
        pytest.param("one two", 7, ["one two"], id="fits"),
        pytest.param("one two", 6, ["one", "two"], id="between-words"),
        pytest.param("abcdefgh ij", 5, ["abcde", "fgh", "ij"], id="a-long-word-is-folded"),
        pytest.param("北京市 海", 4, ["北京", "市", "海"], id="wide-characters"),
        pytest.param("“one” two", 5, ["“one”", "two"], id="typographic-quotes"),
    ],
)
def test_lines_break_between_words(text: str, columns: int, lines: list[str]) -> None:
    assert [line.plain.rstrip() for line in Styled.of(text).wrapped(columns)] == lines


def test_a_style_laid_under_a_text_keeps_the_styles_upon_it() -> None:
    text = joined([Styled.of("How many?"), Styled.of("[1]", Style.CYAN)]).within(Style.BOLD)
    assert text.written(color=True) == "\x1b[1mHow many?\x1b[0m\x1b[1m \x1b[0m\x1b[1;36m[1]\x1b[0m"
    assert text.written(color=False) == "How many? [1]"


@given(PIECES, st.integers(1, 30))
def test_a_text_cut_or_padded_has_its_width(pieces: list[tuple[str, str]], columns: int) -> None:
    text = Styled(tuple(pieces))
    assert text.cut(columns).cells <= columns
    assert text.padded(columns).cells == max(text.cells, columns)
    assert CODES.sub("", text.written(color=True)) == text.plain
