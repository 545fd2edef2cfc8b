"""What a page itself says of title, author, outlet and date, and what it does not."""

from __future__ import annotations

import pytest

from summarizer.reading.blocks import find_blocks
from summarizer.reading.metadata import read_byline, read_outlet, read_published, read_title
from summarizer.reading.text import normalise
from tests.reading.pages import FIRST, LAST, MIDDLE

HEADLINE = "Ferry to Quellen runs again after nine days"


def page(above: tuple[str, ...] = (), below: tuple[str, ...] = ()) -> str:
    return normalise("\n".join([*above, *FIRST, *MIDDLE, *LAST, *below]))[0]


PUBLISHED = [
    ("American", ("May 4, 2026",), "2026-05-04"),
    ("after its outlet, with a byline", ("Quellen Post, 4 May 2026. By Ada Venn",), "2026-05-04"),
    ("opening a line of its own", ("Monday 4 May 2026. Newest entries first.",), "2026-05-04"),
    ("a stamp with a clock", ("NKP 14.05.2026 22:10 (second lead)",), "2026-05-14"),
    ("a wire's stamp", ("NORTHWIRE 04MAY26 07:02 -- FERRY",), "2026-05-04"),
    ("European", ("Monday, 4 May 2026",), "2026-05-04"),
    ("ISO", ("2026-05-04",), "2026-05-04"),
    ("with a time", ("Published: 4 May 2026, 10:30",), "2026-05-04"),
    ("abbreviated month", ("Posted on Mar. 3, 2026",), "2026-03-03"),
    ("in a byline", ("By Anneke Dorr | May 4, 2026",), "2026-05-04"),
    ("beside a place", ("Quellen | May 4, 2026 | 3 min read",), "2026-05-04"),
    ("published before updated", ("Updated: May 6, 2026 | Published: May 4, 2026",), "2026-05-04"),
    ("published, then updated", ("Published May 4, 2026, updated May 6, 2026",), "2026-05-04"),
    ("bare before updated", ("Last updated May 6, 2026", "May 4, 2026"), "2026-05-04"),
    ("only updated", ("Updated 4 May 2026 10:30",), "2026-05-04"),
    ("day first, without doubt", ("13/05/2026",), "2026-05-13"),
    ("day or month first", ("03/04/2026",), None),
    ("no year", ("May 4",), None),
    ("month and year", ("May 2026",), None),
    ("relative", ("3 hours ago",), None),
    ("a year alone", ("2026",), None),
]


@pytest.mark.parametrize(("_id", "above", "date"), PUBLISHED, ids=[row[0] for row in PUBLISHED])
def test_the_date_stands_above_the_body(_id: str, above: tuple[str, ...], date: str | None) -> None:
    text = page((HEADLINE, *above))

    assert read_published(text, find_blocks(text)) == date


def test_the_date_of_a_dateline_counts_with_its_year_only() -> None:
    dated = "MARL, May 4, 2026 (NKP) - The ferry sailed again.\n" + page()
    undated = "MARL, May 4 (NKP) - The ferry sailed again.\n" + page()

    assert read_published(dated, find_blocks(dated)) == "2026-05-04"
    assert read_published(undated, find_blocks(undated)) is None


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("The engine was built on May 4, 2026.", None),
        ("Published: May 4, 2026", "2026-05-04"),
        ("May 4, 2026", None),
        ("© 2026 The Quellen Gazette", None),
    ],
)
def test_below_and_in_the_body_only_a_stamp_counts(line: str, date: str | None) -> None:
    text = page(below=(line,))

    assert read_published(text, find_blocks(text)) == date


def test_dates_of_other_articles_and_of_comments_never_count() -> None:
    text = page(
        (HEADLINE,),
        (
            *("Related articles", "Storm closes Marl harbour", "Published: May 1, 2026"),
            *("2 Comments", "Olga says:", "Posted on May 5, 2026", "It was cold that day."),
        ),
    )

    assert read_published(text, find_blocks(text)) is None


BYLINES = [
    ("one", "By Anneke Dorr", "Anneke Dorr"),
    ("two", "By Anneke Dorr and Jon Tekke", "Anneke Dorr and Jon Tekke"),
    ("three", "By Anneke Dorr, Jon Tekke and Ola Brink", "Anneke Dorr, Jon Tekke and Ola Brink"),
    ("place", "By Anneke Dorr in Quellen", "Anneke Dorr"),
    ("role", "By Anneke Dorr, Transport Editor", "Anneke Dorr"),
    ("date", "By Anneke Dorr | May 4, 2026", "Anneke Dorr"),
    ("outlet", "By Anneke Dorr for the Quellen Gazette", "Anneke Dorr"),
    ("published", "By Anneke Dorr Published May 4, 2026", "Anneke Dorr"),
    ("particle and initial", "By Piet M. van der Hoorn", "Piet M. van der Hoorn"),
    ("work", "Words and pictures by Anneke Dorr", None),
    ("written", "Written by Anneke Dorr", "Anneke Dorr"),
    ("label", "Author: Anneke Dorr", "Anneke Dorr"),
    ("role behind a name", "Anneke Dorr, Senior Correspondent", "Anneke Dorr"),
    ("date before", "May 4, 2026 | By Anneke Dorr", "Anneke Dorr"),
    ("role only", "By Staff Reporter", None),
    ("agency", "By Reuters", None),
    ("editor", "Edited by Anneke Dorr", None),
    ("place and date", "Quellen | May 4, 2026", None),
]


@pytest.mark.parametrize(("_id", "line", "author"), BYLINES, ids=[row[0] for row in BYLINES])
def test_the_author_stands_in_the_byline(_id: str, line: str, author: str | None) -> None:
    text = page((HEADLINE, line))

    assert read_byline(text, find_blocks(text)) == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Team Quellen Today", "Team Quellen Today"),
        ("(Reporting by Anneke Dorr in Marl; editing by Jon Tekke)", "Anneke Dorr"),
        ("(Editing by Jon Tekke)", None),
        ("By Tuesday evening the pier was empty.", None),
    ],
)
def test_the_author_may_sign_below(line: str, author: str | None) -> None:
    text = page((HEADLINE,), (line,))

    assert read_byline(text, find_blocks(text)) == author


OUTLETS = [
    ("masthead", ("The Quellen Gazette", HEADLINE), (), "The Quellen Gazette"),
    ("masthead by the date", (HEADLINE, "Quellen News", "May 4, 2026"), (), "Quellen News"),
    ("masthead in a date line", (HEADLINE, "May 4, 2026 | Marl Courier"), (), "Marl Courier"),
    ("rights", (HEADLINE,), ("© 2026 The Quellen Gazette. All rights reserved.",),
     "The Quellen Gazette"),
    ("copyright", (HEADLINE,), ("Copyright 2019-2026 Keel Media Ltd",), "Keel Media"),
    ("thanks", (HEADLINE,), ("Thanks for reading Island Letters! Subscribe for free.",),
     "Island Letters"),
    ("agency holds the rights", (HEADLINE,), ("© 2026 Northern Press Agency",), None),
    ("kicker", ("Breaking News", HEADLINE), (), None),
    ("sections", ("World News", "Sport", HEADLINE), (), None),
    ("foreign news", ("Foreign News", "Domestic News", HEADLINE), (), None),
    ("dateline credits", ("MARL (Reuters) - The ferry sailed.",), (), None),
    ("nothing", (HEADLINE,), (), None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("_id", "above", "below", "outlet"), OUTLETS, ids=[row[0] for row in OUTLETS]
)
def test_the_outlet_is_named_by_masthead_or_rights(
    _id: str, above: tuple[str, ...], below: tuple[str, ...], outlet: str | None
) -> None:
    text = page(above, below)

    assert read_outlet(text, find_blocks(text)) == outlet


def test_the_title_is_the_headline_above_the_body_and_never_a_sentence() -> None:
    titled, untitled = page((HEADLINE,)), page()

    assert read_title(titled, find_blocks(titled)) == HEADLINE
    assert read_title(untitled, find_blocks(untitled)) is None


def test_a_page_without_anything_says_nothing() -> None:
    assert read_title("", ()) is None
    assert read_byline("", ()) is None
    assert read_published("", ()) is None
    assert read_outlet("", ()) is None
