from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from summarizer import render
from summarizer.render.markdown import escaped
from summarizer.render.visible import visible
from tests.render.hostile import ATTACKS, hostile_briefing
from tests.render.making import article, briefing, disagreement, position, story

READERS = {
    "commonmark": MarkdownIt("commonmark"),
    "github": MarkdownIt("gfm-like", {"linkify": False}),
}


def _tokens(text: str, reader: str = "github") -> list[Token]:
    """Return the tokens of a document, those within lines among them."""
    found = READERS[reader].parse(text)
    return [token for outer in found for token in (outer, *(outer.children or ()))]


def _text(tokens: list[Token]) -> str:
    return " ".join("".join(t.content for t in tokens if t.type == "text").split())


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("length", ["short", "standard", "full"])
def test_nothing_a_source_wrote_is_more_than_text(reader: str, length: str) -> None:
    tokens = _tokens(render(hostile_briefing(), length=length), reader)
    kinds = {token.type for token in tokens}
    assert not kinds & {"html_block", "html_inline", "image", "fence", "code_block", "hr"}
    assert not kinds & {"blockquote_open", "s_open"}
    # The only code is the option that shows more, and bars.
    code = {t.content for t in tokens if t.type == "code_inline"} - {"--length full"}
    assert set("".join(code)) <= set("·●○├─┤◄►┄")


@pytest.mark.parametrize("reader", READERS)
def test_the_only_links_are_addresses_of_articles(reader: str) -> None:
    tokens = _tokens(render(hostile_briefing(), length="full"), reader)
    links = {token.attrGet("href") for token in tokens if token.type == "link_open"}
    assert links == {"https://herald.example/a_b?x=1&y=%282%29"}


def test_every_attack_is_read_back_as_it_was_written() -> None:
    shown = _text(_tokens(render(hostile_briefing(), length="full")))
    for attack in ATTACKS:
        assert " ".join(visible(attack).split()) in shown


def test_headings_are_ours_alone() -> None:
    tokens = READERS["github"].parse(render(hostile_briefing(), length="full"))
    levels = [token.tag for token in tokens if token.type == "heading_open"]
    assert levels[0] == "h1"
    assert levels.count("h1") == 1


def test_no_character_acts_on_a_terminal() -> None:
    shown = render(hostile_briefing(), length="full")
    assert shown.replace("\n", "").isprintable()


@given(st.text(max_size=60) | st.text("<>[]()!`*_~#&;\\|=+-.:/ wx1@$\n", max_size=40))
def test_any_text_is_read_back_as_it_was_written(text: str) -> None:
    for markdown in READERS.values():
        (paragraph,) = [t for t in markdown.parse(f"“{escaped(text)}”") if t.type == "inline"]
        children = paragraph.children or []
        assert {child.type for child in children} <= {"text", "text_special"}
        assert "".join(child.content for child in children) == f"“{visible(text)}”"


@given(st.text("|\\` x", max_size=12))
def test_a_table_keeps_its_columns_whatever_stands_in_it(text: str) -> None:
    one = article(1)
    row = disagreement(position(one, place=text or "x", as_of="2026-05-02"))
    shown = render(briefing(one, briefs=[], stories=[story(one, disagreements=(row,))]))
    cells = [t for t in READERS["github"].parse(shown) if t.type == "td_open"]
    assert len(cells) in {3, 4}


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        pytest.param("https://herald.example/a", "<https://herald.example/a>", id="https"),
        pytest.param("http://herald.example/ä b", "<http://herald.example/%C3%A4%20b>", id="odd"),
        pytest.param("javascript:alert(1)", None, id="script"),
        pytest.param("data:text/html,x", None, id="data"),
        pytest.param("https://", None, id="no-host"),
        pytest.param("//herald.example", None, id="no-scheme"),
        pytest.param("https://herald.example/\u202e", None, id="bidi"),
        pytest.param("https://herald.example/\n# x", None, id="line-break"),
        pytest.param("https://[broken", None, id="broken"),
        pytest.param(None, None, id="none"),
    ],
)
def test_only_a_web_address_becomes_a_link(url: str | None, shown: str | None) -> None:
    made = render(briefing(article(1, url=url)))
    found = re.findall(r"^(<.*>)$", made, re.MULTILINE)
    assert found == ([] if shown is None else [shown])


def test_the_numbers_of_the_sources_are_those_of_the_list() -> None:
    shown = render(hostile_briefing())
    listed = [
        t.info for t in READERS["github"].parse(shown) if t.type == "list_item_open" and t.info
    ]
    assert listed == [str(n) for n in range(1, len(listed) + 1)]
    assert f"[{len(listed)}]" in shown or f"–{len(listed)}]" in shown


def test_columns_in_which_nothing_stands_are_left_out() -> None:
    one = article(1)
    row = disagreement(position(one, None), position(one, None, 1))
    shown = render(briefing(one, stories=[story(one, disagreements=(row,))]))
    assert "| Answer | Where |" in shown


@pytest.mark.parametrize(
    ("stories", "articles", "levels"),
    [
        pytest.param(0, 1, {"h1": 1}, id="one-article"),
        pytest.param(0, 2, {"h1": 4}, id="two-articles"),
        pytest.param(1, 2, {"h1": 1, "h3": 2}, id="one-story"),
        pytest.param(2, 2, {"h1": 5}, id="two-stories"),
    ],
)
def test_headings_nest_by_what_the_document_holds(
    stories: int, articles: int, levels: dict[str, int]
) -> None:
    members = [article(n) for n in range(1, articles + 1)]
    told = [story(*members, id=f"s{n}") for n in range(1, stories + 1)]
    shown = render(briefing(*members, stories=told))
    tags = [t.tag for t in READERS["commonmark"].parse(shown) if t.type == "heading_open"]
    assert tags[0] == "h1"
    assert {level: tags.count(level) for level in levels} == levels
