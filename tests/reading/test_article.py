"""From raw text to an article: what wins, what is noted, and what always holds."""

from __future__ import annotations

import hashlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.models import Article, Block, BlockKind, Note, NoteKind, PublishedFrom
from summarizer.reading.article import read_article
from summarizer.reading.tokens import is_common_word
from tests.reading.pages import FIRST, LAST, MIDDLE

PAGE = "\n".join(
    [
        "The Quellen Gazette",
        "Ferry to Quellen runs again after nine days",
        "By Anneke Dorr | May 4, 2026",
        f"QUELLEN (NKP) - {FIRST[0]}",
        FIRST[1],
        *MIDDLE,
        "The Long Wait",
        *LAST,
        "Correction: An earlier version gave the wrong length of the ferry.",
    ]
)


@pytest.fixture(scope="module", autouse=True)
def dictionary() -> None:
    """Load the dictionary, which takes longer than the deadline of a single example."""
    is_common_word("ferry")


def article_of(raw: str, **known: object) -> Article:
    return read_article(raw, article_id="a3", source="page.txt", **known)  # type: ignore[arg-type]  # a table of keywords


def test_what_the_page_says_is_read() -> None:
    article = article_of(PAGE)

    assert article.title == "Ferry to Quellen runs again after nine days"
    assert article.outlet == "The Quellen Gazette"
    assert article.author == "Anneke Dorr"
    assert (article.published, article.published_from) == ("2026-05-04", PublishedFrom.TEXT)
    assert [upstream.name for upstream in article.upstream] == ["NKP"]
    assert article.language == "en"
    assert (article.id, article.origin, article.story) == ("a3", "o3", None)
    assert article.sha256 == hashlib.sha256(PAGE.encode()).hexdigest()


def test_what_is_given_wins() -> None:
    article = article_of(
        PAGE,
        title="Ferry back",
        outlet="Marl Courier",
        author="Ola Brink",
        published="2026-05-06",
        published_from=PublishedFrom.GIVEN,
        url="https://marl.example/1",
    )

    assert (article.title, article.outlet, article.author) == (
        "Ferry back",
        "Marl Courier",
        "Ola Brink",
    )
    assert (article.published, article.published_from) == ("2026-05-06", PublishedFrom.GIVEN)
    assert article.url == "https://marl.example/1"


def test_without_a_date_nothing_says_where_it_is_from() -> None:
    article = article_of(FIRST[0], published_from=PublishedFrom.METADATA)

    assert (article.published, article.published_from) == (None, None)


def test_sentences_are_the_body_alone() -> None:
    article = article_of(PAGE)
    words = [article.sentence_text(sentence) for sentence in article.sentences]

    assert words[0] == FIRST[0]
    assert "".join("".join(words).split()) == "".join("".join((*FIRST, *MIDDLE, *LAST)).split())
    assert [sentence.id for sentence in article.sentences][:2] == ["a3.s1", "a3.s2"]


@pytest.mark.parametrize("raw", ["", " \n\t\n", "\ufeff", "\u200b", "###", "0\n\nShare 12"])
def test_a_page_without_body_is_an_article_without_sentences(raw: str) -> None:
    article = article_of(raw)

    assert article.sentences == ()
    assert article.language is None
    assert not any(note.kind is NoteKind.LANGUAGE for note in article.notes)


def test_what_was_taken_out_is_noted_after_the_notes_of_the_source() -> None:
    note = Note(kind=NoteKind.CLEANED, detail="read as Windows-1252", ref=None)
    article = article_of(f"\ufeff{FIRST[0]}\u200b\u200b", notes=(note,))

    assert article.text == FIRST[0]
    assert article.notes[0] == note
    assert article.notes[1].kind is NoteKind.CLEANED
    assert article.notes[1].detail == "taken out: 1 byte order mark, 2 invisible characters"


def test_a_correction_is_noted_with_its_words_and_place() -> None:
    article = article_of(PAGE)
    (note,) = [note for note in article.notes if note.kind is NoteKind.CORRECTION]
    start, end = map(int, (note.ref or "").split("-"))

    assert article.text[start:end] == f"Correction: {note.detail}"
    assert note.detail.startswith("An earlier version")


@pytest.mark.parametrize(
    ("body", "stated", "language"),
    [
        (FIRST[0], None, "en"),
        (FIRST[0], "en-GB", "en"),
        (FIRST[0], "de", "en"),
        ("Three people died on Monday, police said.", None, "en"),
        ("Gunmen killed eight soldiers near Kidal.", None, "en"),
        ("Die Polizei nahm am Montag zwei Männer fest.", None, "de"),
        ("Il sindaco di Roma parla oggi in centro.", None, "it"),
        ("Die Fähre zwischen Marl und der Insel Quellen fährt seit Montag wieder.", None, "de"),
        ("Die Fähre zwischen Marl und der Insel Quellen fährt seit Montag wieder.", "de", "de"),
        ("Die Fähre zwischen Marl und der Insel Quellen fährt seit Montag wieder.", "en", "de"),
        ("El transbordador entre Marl y la isla volvió a navegar el lunes.", None, "es"),
        ("De veerboot tussen Marl en het eiland vaart sinds maandag weer.", None, "nl"),
        ("渡轮星期一恢复航行，岛上居民等了九天。", "zh", "zh"),
    ],
)
def test_the_language_is_english_or_what_was_stated_with_a_note(
    body: str, stated: str | None, language: str | None
) -> None:
    article = article_of(body, language=stated)
    noted = any(note.kind is NoteKind.LANGUAGE for note in article.notes)

    assert article.language == language
    assert noted is (language != "en")


@pytest.mark.parametrize(
    ("text", "known", "outlet", "upstream"),
    [
        pytest.param(f"MARL (KPA) — {FIRST[0]}", {}, "KPA", [], id="dateline"),
        pytest.param(
            f"By Anneke Dorr\nMARL, May 4 (KPA) - {FIRST[0]}", {}, "KPA", [], id="byline above"
        ),
        pytest.param(
            f"Ferry runs again after days\nMARL NEWS AGENCY\nMay 4, 2026\n{FIRST[0]}",
            {},
            "MARL NEWS AGENCY",
            [],
            id="masthead of an agency",
        ),
        pytest.param(
            f"The Marl Courier\nMARL (KPA) — {FIRST[0]}",
            {},
            "The Marl Courier",
            ["KPA"],
            id="in a newspaper",
        ),
        pytest.param(
            f"MARL (KPA) — {FIRST[0]}", {"outlet": "Keel"}, "Keel", ["KPA"], id="outlet is known"
        ),
        pytest.param(
            f"MARL (KPA) — {FIRST[0]}",
            {"url": "https://keel.example/1"},
            None,
            ["KPA"],
            id="on another site",
        ),
        pytest.param(f"By Anneke Dorr, AFP\n{FIRST[0]}", {}, None, ["AFP"], id="agency in byline"),
        pytest.param(f"{FIRST[0]}\n(Reuters)", {}, None, ["Reuters"], id="sign-off"),
        pytest.param(
            f"MARL (KPA) — {FIRST[0]}\nWith inputs from PTI",
            {},
            None,
            ["KPA", "PTI"],
            id="two credits",
        ),
    ],
)
def test_an_agency_is_the_outlet_of_its_own_report(
    text: str, known: dict[str, str], outlet: str | None, upstream: list[str]
) -> None:
    article = article_of("\n".join([text, *MIDDLE, *LAST]), **known)

    assert article.outlet == outlet
    assert [found.name for found in article.upstream] == upstream


def test_known_blocks_follow_their_words_when_the_text_is_normalised() -> None:
    heading, caption = "The\u00a0long  wait", "Islanders\u200b wait"
    gap = "\r\n\r\n\r\n\r\n\r\n"
    raw = f"\n\ufeff{FIRST[0]}  {gap}{heading}{gap}{MIDDLE[0]}\n{caption}\n{LAST[0]}"
    known = [
        Block(kind=BlockKind.CAPTION, start=raw.index(caption), end=raw.index(caption) + 16),
        Block(kind=BlockKind.HEADING, start=raw.index(heading), end=raw.index(heading) + 14),
    ]
    article = article_of(raw, known_blocks=known)

    assert [(block.kind, article.text[block.start : block.end]) for block in article.blocks] == [
        (BlockKind.HEADING, "The long  wait"),
        (BlockKind.CAPTION, "Islanders wait"),
    ]


def test_a_known_block_of_nothing_visible_is_left_out() -> None:
    known = [Block(kind=BlockKind.HEADING, start=0, end=1)]

    assert article_of(f"\u200b\n{FIRST[0]}", known_blocks=known).blocks == ()


@given(st.text(alphabet="aB. \n\u200b\r\u00a0é(:/|—“”大\ud800"))
def test_any_text_is_an_article_whose_quotes_hold(raw: str) -> None:
    article = article_of(raw)

    for upstream in article.upstream:
        cited = upstream.citation
        assert article.text[cited.start : cited.end] == cited.quote
    assert article.sha256 == hashlib.sha256(article.text.encode()).hexdigest()
    assert article_of(article.text).sentences == article.sentences


LINE = "The lake rose by two metres on Tuesday, officials said, and the road was closed. "
LONG = {
    "one line": LINE * 12_500,
    "lines": "The lake rose and all of us were told to go\n" * 2_500,
    "titles": "Some Title Words Stand Here\n" * 2_500,
    "comments": "2 Comments\n" * 5_000,
    "names": "Reuters and Bloomberg and " * 40_000,
    "brackets": "(" * 500_000,
    "capitals": "A" * 500_000,
    "slashes": "A/" * 250_000,
    "bars": "a | " * 200_000,
    "marks": "“" * 500_000,
}


@pytest.mark.parametrize("name", LONG)
def test_a_long_page_is_read_in_linear_time(name: str) -> None:
    started = time.process_time()
    article_of(LONG[name])

    assert time.process_time() - started < 6
