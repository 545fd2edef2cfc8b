"""Reading takes time in proportion to length: long sentences, many sentences, no words at all."""

from __future__ import annotations

import pytest

from summarizer.reading.article import read_article
from summarizer.reading.index import ReadArticle
from tests.timing import quickest

pytestmark = [pytest.mark.thorough, pytest.mark.usefixtures("no_collector")]

TIMES = 8
SLACK = 4
"""Quadratic work would take `TIMES` times more than its share; clocks err by less than this."""

ROWS = [
    ("one long sentence", "the mayor Ada Brandt of Alvene and 14 men who said on 3 March that, "),
    ("many sentences", "The mayor of Alvene said on Tuesday that 1,204 homes were lost. "),
    ("many lines", "Ada Brandt of the Water Board counted 14 boats.\n\n"),
    ("one word", "a"),
    ("capitals", "Word "),
    ("quotation marks", '" '),
    ("cues", "he said "),
    ("points", "."),
    ("dates with slashes", "1/2/2026 "),
    ("times over spaces", "10 a. m. "),
    ("joined numbers", "1-2-"),
    ("spans of years", "2019-2023 to "),
    ("initials", "U.S."),
    ("compounds", "U.S.-led-"),
    ("linked names", "Bank of "),
    ("counted things", "41-count "),
    ("months", "early March of last "),
]


def cpu_of_reading(text: str) -> float:
    """Return the seconds of CPU that reading all of an article takes, at best of three."""
    return quickest(lambda: read_all(text), runs=3)


def read_all(text: str) -> None:
    article = read_article(text, article_id="a1", source="made up", published="2026-03-03")
    for reading in ReadArticle.of(article).index:
        assert len(reading.content) + len(reading.figures) + len(reading.names) >= 0


@pytest.mark.parametrize("piece", [pytest.param(row[1], id=row[0]) for row in ROWS])
def test_reading_is_linear(piece: str) -> None:
    short = piece * (6_000 // len(piece))
    cpu_of_reading(piece)  # what is loaded and compiled at first is no part of growth
    least = 0.002  # below that a clock tells nothing
    assert cpu_of_reading(short * TIMES) < SLACK * TIMES * max(least, cpu_of_reading(short))
