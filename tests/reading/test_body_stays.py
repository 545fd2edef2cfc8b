"""Short and odd lines that are body: in doubt a line is never furniture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.models import BlockKind
from summarizer.reading.blocks import body_sentences, find_blocks
from summarizer.reading.text import normalise
from tests.reading.pages import FIRST, LAST, MIDDLE, kinds_of

STAYS = [
    ("an address in a sentence", "The court sits at 12 Quay Street, Halven, HV1 2AB, until May."),
    ("two words", "They lost."),
    ("one word", "Silence."),
    ("a question", "Who would pay for it?"),
    ("an exclamation", "What a day!"),
    ("a quotation", "“We will not leave.”"),
    ("a quotation without full stop", "“We will not leave this island”"),
    ("a quotation in straight marks", '"Never again."'),
    ("names only", "Tekke met Wend and Dorr."),
    ("a name that is an office", "Leonor Vask is Prime Minister."),
    ("a question of an interview", "Q: How long did you wait?"),
    ("an answer of an interview", "A: Nine days, and nobody told us why"),
    ("a speaker", "Tekke: I have never seen anything like it."),
    ("a labelled number", "Passengers: 203, of whom 17 were hurt"),
    ("a labelled sum", "Cost: £3.9m"),
    ("an item with a verb", "- The engine was sent to Marl"),
    ("an item with a bullet", "• 340 people waited on the pier"),
    ("a numbered item", "2. The company will refund every ticket"),
    ("a clause that introduces", "Tekke said the company had promised three things:"),
    (
        "no final mark",
        "The harbour master said that he had warned the company about the engine in "
        "March and that nobody had answered him",
    ),
    ("two sentences, no final mark", "The pier was full. Nobody knew when the boat would come"),
    ("speech about sharing", "“Share this with everyone,” he said."),
    ("refusing to comment", "We will not comment."),
    ("news about comments", "The company declined to comment."),
    (
        "news about a newsletter",
        "The company told subscribers in its newsletter that it was sorry.",
    ),
    ("news about cookies", "Cookies let a website remember who its visitors are."),
    ("news about a photograph", "Photographs of the broken engine were seen by the Gazette."),
    ("news about copyright", "Copyright law protects the drawings of the ship for 70 years."),
    ("news about a correction", "Corrections to the timetable will follow in June."),
    ("news about a report", "The report was revised twice before it was published."),
    ("news about officers", "Corrections officers said: the boat is ours."),
    ("a time", "By Tuesday evening the pier was empty."),
    ("a month", "By March the company knew."),
    ("a date as a sentence", "It happened on May 4, 2026."),
    ("a dash in a sentence", "Tekke — the harbour master — has resigned."),
    ("a slash in a sentence", "The ferry sails twice a day and/or on demand."),
    ("a bracket at the end", "The Marla is owned by the Northern Keel Partnership (NKP)."),
    ("a colon with a source", "The reason is plain: the engine is forty years old."),
    ("reading", "They read and they waited."),
    ("following", "Follow the coast and you will find the wreck."),
    ("more", "More than 300 islanders signed the letter."),
    ("an abbreviation", "The boat left at 6 p.m."),
    ("non-English", "Die Fähre fährt wieder, sagte der Hafenmeister am Montag."),
    ("Chinese", "渡轮星期一恢复航行。"),
]


@pytest.mark.parametrize(("_id", "line"), STAYS, ids=[row[0] for row in STAYS])
def test_amid_the_body_it_stays(_id: str, line: str) -> None:
    assert kinds_of([*FIRST, line, *MIDDLE, *LAST]) == [None] * 5


TERMINAL = [
    row for row in STAYS if row[1][-1] in ".!?”。" and row[0] != "a quotation without full stop"
]


@pytest.mark.parametrize(("_id", "line"), TERMINAL, ids=[row[0] for row in TERMINAL])
def test_at_the_end_it_stays(_id: str, line: str) -> None:
    assert kinds_of([*FIRST, *MIDDLE, *LAST, line])[-1] is None


@pytest.mark.parametrize(("_id", "line"), TERMINAL, ids=[row[0] for row in TERMINAL])
def test_at_the_start_it_stays(_id: str, line: str) -> None:
    assert kinds_of([line, *FIRST, *MIDDLE, *LAST])[0] is None


@pytest.mark.parametrize(
    "text",
    ["They lost.", "The dam burst", "Rain", "渡轮恢复航行", "“No.”", "Ferry Runs Again\nWho knew?"],
)
def test_a_text_of_little_keeps_some_body(text: str) -> None:
    assert body_sentences(text, find_blocks(text), "a1")


def test_a_text_that_is_its_own_title_keeps_it_as_body() -> None:
    assert find_blocks("The ferry is back.", title="The ferry is back") == ()


def test_a_hard_wrapped_paragraph_is_one_line() -> None:
    text = (
        "FERRY RUNS AGAIN AFTER NINE DAYS\n\nThe ferry between Marl and the island\n"
        "of Quellen sailed again on Monday, nine\ndays after its engine had failed in\n"
        "open water off the coast.\n\nNobody on the island had seen a delay\n"
        "of that length, and the harbour master\nsaid so.\n"
    )
    blocks = find_blocks(text)
    sentences = body_sentences(text, blocks, "a1")

    assert [block.kind for block in blocks] == [BlockKind.TITLE]
    assert len(sentences) == 2
    assert text[sentences[0].start :].startswith("The ferry between")
    assert text[: sentences[0].end].endswith("off the coast.")


def test_a_poem_of_sentences_stays_and_a_list_of_words_does_not() -> None:
    poem = [
        "The boat was late and we were cold",
        "We said that it would never come",
        "The gulls were loud and grey and old",
        "It was the tide that took it home",
    ]
    table = ["Marl Quellen 340", "Quellen Marl 212", "Marl Orla 90", "Orla Marl 17"]

    assert kinds_of([*FIRST, *poem, *LAST])[2:6] == [None] * 4
    assert None not in kinds_of([*FIRST, *table, *LAST])[2:6]


def test_a_text_in_capitals_is_not_all_headings() -> None:
    lines = [line.upper() for line in (*FIRST, *MIDDLE, "They lost again.", *LAST)]

    assert kinds_of(lines) == [None] * 5


LINES = st.lists(
    st.sampled_from(
        [
            *FIRST,
            *MIDDLE,
            *LAST,
            *(row[1] for row in STAYS),
            "",
            "Share 12",
            "By A. Dorr",
            "QUELLEN (NKP) — It sailed.",
            "The pier. (Photo: NKP)",
            "Comments",
            "###",
        ]
    )
    | st.text(alphabet="aB .\n(:/|—“”0é大", max_size=40),
    max_size=12,
)


@given(LINES)
def test_every_character_is_in_exactly_one_block_or_sentence(lines: list[str]) -> None:
    text, _ = normalise("\n".join(lines))
    blocks = find_blocks(text)
    parts = sorted(
        (part.start, part.end) for part in (*blocks, *body_sentences(text, blocks, "a1"))
    )

    position = 0
    for start, end in parts:
        assert position <= start < end <= len(text)
        assert not text[position:start].strip()
        position = end
    assert not text[position:].strip()


@given(LINES)
def test_sentences_are_numbered_in_order_and_blocks_are_trimmed(lines: list[str]) -> None:
    text, _ = normalise("\n".join(lines))
    blocks = find_blocks(text)
    sentences = body_sentences(text, blocks, "a7")

    assert [s.id for s in sentences] == [f"a7.s{n}" for n in range(1, len(sentences) + 1)]
    assert list(blocks) == sorted(blocks, key=lambda block: block.start)
    for part in (*blocks, *sentences):
        assert text[part.start : part.end] == text[part.start : part.end].strip()
