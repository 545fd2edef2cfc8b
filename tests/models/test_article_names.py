"""What an article is called where nobody says where it appeared."""

from __future__ import annotations

import pytest

from summarizer.models import Article
from summarizer.models.article_names import filed_as, known_as
from tests.render.making import article

TITLE = "Bridge at Orla is closed to lorries after a crack is found"
CASES = {
    "an outlet": ({"outlet": "The Lantern", "source": "000_bae04c96499b208e.txt"}, "The Lantern"),
    "the host of the address": ({"url": "https://www.example.com/a/1"}, "example.com"),
    "a file that somebody named": ({"source": "news/05-norvane-news.txt", "author": "A"}, None),
    "a short name is one that somebody gave": ({"source": "a1.txt", "author": "Ina Falk"}, "a1"),
    "a word among numbers": ({"source": "2026-03-03-bridge.txt", "author": "Ina Falk"}, None),
    "the author for a code": (
        {"source": "000_bae04c96499b208e.txt", "author": "Ina Falk", "title": TITLE},
        "Ina Falk",
    ),
    "the first words of the title for a code": (
        {"source": "8842019377.html", "title": TITLE},
        "“Bridge at Orla is closed to lorries…”",
    ),
    "a whole short title": ({"source": "8842019377.html", "title": "Bridge shut"}, "“Bridge shut”"),
    "a code where there is nothing else": ({"source": "000_bae04c96499b208e.txt"}, None),
    "standard input": ({"source": "-"}, "standard input"),
}


def _made(fields: dict[str, str]) -> Article:
    unknown = {"outlet": None, "url": None, "author": None, "title": None}
    return article(1).model_copy(update={**unknown, **fields})


@pytest.mark.parametrize(("fields", "expected"), CASES.values(), ids=CASES)
def test_an_article_is_known_by(fields: dict[str, str], expected: str | None) -> None:
    made = _made(fields)
    file_name = made.source.rpartition("/")[2].rpartition(".")[0]
    assert known_as(made) == (expected or file_name)


def test_beside_its_title_an_article_is_told_by_its_file() -> None:
    made = _made({"source": "000_bae04c96499b208e.txt", "author": "Ina Falk", "title": TITLE})
    assert filed_as(made) == "000_bae04c96499b208e"
