"""Markdown leaves its words; headings, captions and code become blocks."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.sources.content import Content
from summarizer.sources.markdown import read_markdown


def blocks(content: Content) -> list[tuple[str, str]]:
    return [(block.kind.value, content.text[block.start : block.end]) for block in content.blocks]


WORDS = [
    ("emphasis", "The **dam** _held_ ~~twice~~.", "The dam held twice."),
    ("link", "As [the *Ledger* said](https://a.example 'x').", "As the Ledger said."),
    ("reference_link", "As [it said][1].\n\n[1]: https://a.example", "As it said."),
    ("autolink", "See <https://a.example/x>.", "See https://a.example/x."),
    ("inline_code", "Run `make` now.", "Run make now."),
    ("entity_and_escape", "R&amp;D costs 5 \\* 3.", "R&D costs 5 * 3."),
    ("quote", "> “We stay,”\n> she said.\n\nSo be it.", "“We stay,”\nshe said.\n\nSo be it."),
    ("bullets", "- One.\n- Two.\n  - Three.", "One.\n\nTwo.\n\nThree."),
    (
        "numbers_stay",
        "1986. A good year.\n1987. A bad one.",
        "1986. A good year.\n\n1987. A bad one.",
    ),
    ("lines_stay", "First line\nsecond line  \nthird", "First line\nsecond line\nthird"),
    ("break", "One<br>two", "One\ntwo"),
    ("table", "| A | B |\n|---|---|\n| 1 | *2* |", "A | B\n\n1 | 2"),
    (
        "tags",
        "A <b>bold</b> word.\n\n<div>In &amp; out<!-- no --></div>",
        "A bold word.\n\nIn & out",
    ),
    ("script", "<div>\nSeen\n<script>no()</script></div>", "Seen"),
    (
        "indented_prose",
        "    The mayor left.\n\nThe rest stayed.",
        "The mayor left.\n\nThe rest stayed.",
    ),
    ("rule", "One.\n\n---\n\nTwo.", "One.\n\nTwo."),
    ("underscores_in_words", "The file a_b_c is gone.", "The file a_b_c is gone."),
    ("stray_stars", "5 * 3 * 2 is 30.", "5 * 3 * 2 is 30."),
    ("empty", "", ""),
]


@pytest.mark.parametrize(("text", "read"), [r[1:] for r in WORDS], ids=[r[0] for r in WORDS])
def test_words_stay_and_marks_go(text: str, read: str) -> None:
    content = read_markdown(text)
    assert (content.text, content.blocks) == (read, ())


def test_headings_captions_and_code_are_blocks() -> None:
    content = read_markdown(
        "# Dam *holds*\n\nRain fell. ![The dam](a.png)\n\nNext\n----\n\n```\nx = 1\n```\n"
    )
    assert blocks(content) == [
        ("title", "Dam holds"),
        ("caption", "The dam"),
        ("heading", "Next"),
        ("furniture", "x = 1"),
    ]
    assert content.metadata.title == "Dam holds"


@pytest.mark.parametrize(
    ("text", "captions"),
    [
        pytest.param("![A](a.png)\n*Men at the dam.*\n\nRain fell.", 2, id="next line"),
        pytest.param("![A](a.png)\n\n_Men at the dam. (Lee Amos)_\n\nRain fell.", 2, id="below"),
        pytest.param("![A](a.png)\n\n*Men* at the dam.\n\nRain fell.", 1, id="a word in emphasis"),
        pytest.param("*Men at the dam.*\n\nRain fell.", 0, id="no picture"),
        pytest.param("![A](a.png)\n\nMud.\n\n*Men at the dam.*", 1, id="not right below"),
    ],
)
def test_emphasis_right_below_a_picture_is_its_caption(text: str, captions: int) -> None:
    assert [kind for kind, _ in blocks(read_markdown(text))] == ["caption"] * captions


def test_a_paragraph_of_prose_above_a_rule_is_no_heading() -> None:
    prose = "The council met on Tuesday and voted for the new bridge. " * 6
    assert read_markdown(f"{prose}\n---\n\nMore.").blocks == ()


def test_a_title_of_the_front_matter_stands_in_the_text_to_be_quoted() -> None:
    content = read_markdown("---\ntitle: Dam holds\n---\nRain fell.")
    assert content.text == "Dam holds\n\nRain fell."
    assert blocks(content) == [("title", "Dam holds")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param("# The Tarn Courier\n\n## Dam holds\n\nIt held.", "Dam holds", id="masthead"),
        pytest.param(
            "# The Tarn Courier\n\n*3 May 2026*\n\n## Dam holds\n\nIt held.", "Dam holds", id="date"
        ),
        pytest.param("# Dam holds\n\n## The night\n\nIt held.", "Dam holds", id="section"),
        pytest.param("# The Tarn Courier\n\nIt held.", "The Tarn Courier", id="alone"),
        pytest.param("## Dam holds\n\nIt held.", None, id="no-h1"),
    ],
)
def test_the_title_is_the_first_heading_that_names_no_newspaper(text: str, title: str) -> None:
    assert read_markdown(text).metadata.title == title


def test_a_title_that_the_text_repeats_stands_there_once() -> None:
    content = read_markdown("---\ntitle: Dam holds!\n---\n# Dam holds\n\nRain fell.")
    assert content.text == "Dam holds\n\nRain fell."
    assert blocks(content) == [("title", "Dam holds")]


HOSTILE = [
    ("one_line", "word *and* so_on_ [x] `y`. " * 130_000),
    ("brackets", "[" * 170_000),
    ("bracket_paragraphs", ("[" * 990 + "\n\n") * 33),
    ("stars", "*a_ " * 70_000),
    ("ticks", " ".join("`" * (n % 500 + 1) for n in range(1_700))),
    ("quotes", "> " * 100_000),
    ("comments", "<!-- x\n\n" * 17_000),
]


@pytest.mark.parametrize("text", [row[1] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_hostile_markdown_takes_bounded_time(text: str) -> None:
    started = time.process_time()
    read_markdown(text)
    assert time.process_time() - started < 2


@given(st.text(alphabet="ab \n#*_`[]()!<>|-=~\\&;1.+:", max_size=120))
def test_blocks_of_any_markdown_lie_in_its_text(text: str) -> None:
    content = read_markdown(text)
    ends = [0, *(place for block in content.blocks for place in (block.start, block.end))]
    assert ends == sorted(ends)
    assert ends[-1] <= len(content.text)
    assert all(words == words.strip() != "" for _, words in blocks(content))
