"""Oracle of quotations: which marks quote, what they hold, and what is a mere term."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.statements import normalise_quote, read_quotes

# Each quotation reads as its words; "~" in front marks a term that quotes nobody.
ROWS = [
    ("no mark", "Nobody said a word.", []),
    ("curly", "“We will stay until spring,” she said.", ["We will stay until spring,"]),
    ("straight", 'She said, "We will stay until spring."', ["We will stay until spring."]),
    ("single curly", "‘We will stay until spring,’ she said.", ["We will stay until spring,"]),
    ("single straight", "'We will stay until spring,' she said.", ["We will stay until spring,"]),
    ("german", "Er rief: „Wir bleiben bis zum Ende.“", ["Wir bleiben bis zum Ende."]),
    ("french", "She said: « We will stay until spring. »", ["We will stay until spring."]),
    ("typewriter", "``We will stay until spring'', she said.", ["We will stay until spring"]),
    (
        "two in one sentence",
        "“We stay,” she said, “until the lake falls.”",
        ["We stay,", "until the lake falls."],
    ),
    ("sentences inside", "“Go home. Lock the door.”", ["Go home. Lock the door."]),
    (
        "single inside double",
        "“He told me ‘go home’ twice,” she said.",
        ["He told me ‘go home’ twice,"],
    ),
    ("double inside single", "‘He said “no” to us,’ she said.", ["He said “no” to us,"]),
    (
        "double inside double",
        "“He called it “a shame” again,” she said.",
        ["He called it “a shame” again,"],
    ),
    ("apostrophes inside", "‘I don’t know what’s next,’ she said.", ["I don’t know what’s next,"]),
    ("never closed", "She said: “We will stay. We know it.", ["We will stay. We know it."]),
    ("never opened", "We know the way home.” She left.", ["We know the way home."]),
    ("apostrophe", "It’s the dog’s dinner, isn't it?", []),
    ("plural possessive", "The workers’ plan and the nurses' plan failed.", []),
    ("decade", "Rock of the '90s and the ’80s.", []),
    ("elision", "Rock 'n' roll, ‘em and ’em.", []),
    ("inches", 'A 6" pipe is 5\'10" long.', []),
    ("possessive before a term", "The workers’ ‘big day’ came.", ["~big day"]),
    ("term", "It was a grateful “fellow traveller” of theirs.", ["~fellow traveller"]),
    ("named unit", "Units such as the “Night Corps,” a small group, left.", ["~Night Corps,"]),
    ("title of a work", "They watched “The Long Winter of the North” twice.",
     ["~The Long Winter of the North"]),
    ("short and said", "She called it “a shame” at once.", ["a shame"]),
    ("short and said after", "“Not good,” Varn said.", ["Not good,"]),
    ("short with a verb", "The sign read “we are closed” all day.", ["we are closed"]),
    ("short cry", "“Stop!” The car stood.", ["Stop!"]),
    ("empty", "He wrote “” and left.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_quotations_of_a_sentence(text: str, expected: list[str]) -> None:
    assert [f"{'~' * quote.scare}{quote.text}" for quote in read_quotes(text)] == expected


@pytest.mark.parametrize(
    ("quoted", "written"),
    [
        pytest.param("“We can’t go”", '"We can\'t go"', id="marks"),
        pytest.param("We stay – for now", "We stay — for now", id="dashes"),
        pytest.param("stay--for now", "stay – for now", id="double hyphen"),
        pytest.param("we stay…as ever", "We stay ... as ever", id="ellipses"),
        pytest.param("we\u00a0stay  here", "we stay here", id="spaces"),
        pytest.param("We stay,", "we stay", id="case and comma"),
        pytest.param("re\u00adservoir", "reservoir", id="soft hyphen"),
        pytest.param("he said “no” to us", "he said ‘no’ to us", id="nested marks"),
    ],
)
def test_quoted_words_compare_alike(quoted: str, written: str) -> None:
    assert normalise_quote(quoted) == normalise_quote(written)


@pytest.mark.parametrize(
    ("quoted", "written"),
    [
        pytest.param("we can go", "we can't go", id="negation"),
        pytest.param("well-known", "well - known", id="hyphen and dash"),
        pytest.param("we stay", "we left", id="words"),
    ],
)
def test_other_words_stay_apart(quoted: str, written: str) -> None:
    assert normalise_quote(quoted) != normalise_quote(written)


def test_a_quotation_is_found_inside_its_sentence() -> None:
    text = normalise_quote("Later she said: “The road — narrow as it is — stays open…”")
    assert normalise_quote("the road - narrow as it is - stays open.") in text


_PIECES = st.sampled_from(
    [
        "“",
        "”",
        '"',
        "'",
        "‘",
        "’",
        "said",
        "We go",
        "„",
        "«",
        "»",
        " ",
        ",",
        ".",
        "s",
        "``",
        "9",
        "é",
    ]
)
_TEXTS = st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=30).map("".join))


@given(_TEXTS)
def test_quotations_quote_the_text_in_order_and_apart(text: str) -> None:
    quotes = read_quotes(text)
    for quote in quotes:
        assert text[quote.start : quote.end] == quote.text
        assert quote.text == quote.text.strip()
        assert quote.text
    assert all(first.end <= second.start for first, second in pairwise(quotes))


@given(_TEXTS)
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise_quote(text)
    assert normalise_quote(once) == once
