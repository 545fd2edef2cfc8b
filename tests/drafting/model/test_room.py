from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.drafting.model import load_prompts
from summarizer.drafting.model.room import (
    Line,
    article_head,
    one_line,
    parts,
    room_for,
    sentence_lines,
)
from summarizer.errors import OutputError
from summarizer.prompting import fence
from tests.conftest import MakeArticle

ROOM = 60
VALUES = {"focus": "What are the main facts?", "claims": "4 claims"}


@st.composite
def line_lists(draw: st.DrawFn) -> list[Line]:
    """Draw numbered lines, each of which fits the room alone."""
    drawn = draw(st.lists(st.tuples(st.integers(1, 40), st.booleans()), max_size=40))
    return [Line(n, "é"[: size % 2] + "x" * size, opens) for n, (size, opens) in enumerate(drawn)]


def size_of(lines: Sequence[Line]) -> int:
    return len("".join(f"{line}\n" for line in lines).encode())


def paragraph_of(line: Line, lines: Sequence[Line]) -> list[Line]:
    """Return the lines of the paragraph that a line belongs to."""
    starts = [n for n, other in enumerate(lines) if other.opens or n == 0]
    ends = [*starts[1:], len(lines)]
    here = lines.index(line)
    return next(list(lines[a:b]) for a, b in zip(starts, ends, strict=True) if a <= here < b)


@given(line_lists())
def test_parts_hold_every_line_once_in_order(lines: list[Line]) -> None:
    assert [line for part in parts(lines, ROOM) for line in part] == lines


@given(line_lists())
def test_no_part_is_larger_than_the_room_or_empty(lines: list[Line]) -> None:
    assert all(0 < size_of(part) <= ROOM for part in parts(lines, ROOM))


@given(line_lists())
def test_parts_end_where_paragraphs_end_unless_a_paragraph_does_not_fit(lines: list[Line]) -> None:
    for part in parts(lines, ROOM)[1:]:
        assert part[0].opens or size_of(paragraph_of(part[0], lines)) > ROOM


@given(line_lists(), st.integers(0, 500))
def test_what_fits_whole_stays_whole(lines: list[Line], more: int) -> None:
    assert parts(lines, max(1, size_of(lines) + more)) == ([lines] if lines else [])


def test_parts_are_of_about_one_size() -> None:
    lines = [Line(number, "x" * 16, opens=True) for number in range(10, 34)]
    assert [len(part) for part in parts(lines, 22 * 10)] == [8, 8, 8]


def test_a_line_longer_than_the_room_is_told_and_not_cut() -> None:
    with pytest.raises(OutputError, match=r"sentence 7 alone .*--context-window") as caught:
        parts([Line(6, "short"), Line(7, "x" * ROOM)], ROOM)
    assert caught.value.status == "incomplete"


def test_sentences_are_numbered_from_1_and_open_paragraphs(read: MakeArticle) -> None:
    source = read("The gate broke. Nobody was hurt.\n\nThe owner was told in spring. It rained.")
    assert sentence_lines(source) == (
        Line(1, "The gate broke.", opens=False),
        Line(2, "Nobody was hurt.", opens=False),
        Line(3, "The owner was told in spring.", opens=True),
        Line(4, "It rained.", opens=False),
    )


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\u2028", "\u0085", "\x0b", "\t \n"])
def test_no_break_within_a_line_passes_for_a_new_one(break_: str) -> None:
    assert one_line(f"The gate{break_}[9] broke.") == "The gate [9] broke."


@pytest.mark.parametrize("tokens", [4_000, 8_001, 128_000])
def test_material_of_the_whole_room_fits_the_window_with_its_prompt(tokens: int) -> None:
    prompt = load_prompts().article
    room = room_for(prompt, tokens, **VALUES)
    full = prompt.render(**VALUES, article=fence("é" * (room // 2) + "x" * (room % 2)))
    used = len(f"{full.system}{full.user}".encode())
    assert used < tokens <= used + 100


def test_a_window_that_the_prompt_alone_fills_is_told() -> None:
    with pytest.raises(OutputError, match="no room beside the prompt article_brief@1") as caught:
        room_for(load_prompts().article, 1_000, **VALUES)
    assert caught.value.status == "incomplete"


@pytest.mark.parametrize(
    ("text", "outlet", "head"),
    [
        pytest.param("We saw the dam.", "Echo", "outside of quotations: Echo.)", id="we"),
        pytest.param("He told this newspaper so.", "Echo", "Echo", id="this newspaper"),
        pytest.param("Our boats left.", None, 'names it, "the source".)', id="no outlet"),
        pytest.param('"We saw it," he said.', "Echo", "", id="a quotation's own"),
        pytest.param("The US saw the dam of Ouroa.", None, "", id="a name like it"),
        pytest.param("Nobody saw the dam.", "Echo", "", id="nobody"),
    ],
)
def test_who_we_is_stands_above_an_article(
    read: MakeArticle, text: str, outlet: str | None, head: str
) -> None:
    known = {"outlet": outlet} if outlet else {}
    told = article_head(read(text, **known))
    assert head in told
    assert bool(told) is bool(head)
