"""Who speaks in public statements: a name or a description, and no pronoun."""

from __future__ import annotations

import pytest

from summarizer.models import ClaimFactory
from summarizer.reading.article import read_article
from summarizer.reading.facts import article_figures, article_statements
from summarizer.reading.index import ReadArticle

MARTA = ("Marta Kern", "mayor of Velsk")
PARAGRAPHS = [
    (
        "he after one person",
        "Jon Ebb, mayor of Velsk, said the dam holds. “It has to,” he said.",
        [("Jon Ebb", "mayor of Velsk")] * 2,
    ),
    (
        "she in the midst",
        "Marta Kern, mayor of Velsk, said the dam holds. It was too early, she said, to leave.",
        [MARTA, MARTA],
    ),
    (
        "surname again",
        "Mayor Marta Kern said the dam holds. Kern said it was new. “We built it,” she said.",
        [("Marta Kern", "Mayor"), ("Kern", None), ("Marta Kern", "Mayor")],
    ),
    (
        "person who has not spoken",
        "Mary Kern runs the dam. “It holds,” she said.",
        [("Mary Kern", None)],
    ),
    (
        "spokesman without a name",
        "A spokesman for the ministry denied the leak. “The dam is dry,” he said.",
        [(None, "spokesman for the ministry")] * 2,
    ),
    (
        "two people",
        "Marta Kern said the dam holds. Ada Lund said it leaks. “We saw it,” she said.",
        [("Marta Kern", None), ("Ada Lund", None)],
    ),
    (
        "another paragraph",
        "Marta Kern said the dam holds.\n\n“We saw it,” she said.",
        [("Marta Kern", None)],
    ),
    ("nobody before", "“We saw it at noon on Monday,” she said.", []),
    (
        "it after an authority",
        "The National Water Authority said the dam holds. It said the lake would fall.",
        [("National Water Authority", None)] * 2,
    ),
    (
        "it after a person",
        "Marta Kern said the dam holds. It said the lake would fall.",
        [("Marta Kern", None)],
    ),
    (
        "wrong sex",
        "A spokeswoman denied the leak. “The dam is dry,” he said.",
        [(None, "spokeswoman")],
    ),
    ("they", "Two officials said the dam holds. They said it was new.", [(None, "officials")]),
    ("hearsay", "The dam is believed to leak at its foot.", []),
]


def read(text: str) -> ReadArticle:
    return ReadArticle.of(read_article(text, article_id="a1", source="a.txt"))


@pytest.mark.parametrize(
    ("text", "speakers"), [row[1:] for row in PARAGRAPHS], ids=[row[0] for row in PARAGRAPHS]
)
def test_speakers_of_statements(text: str, speakers: list[tuple[str | None, str | None]]) -> None:
    statements = article_statements(read(text), ClaimFactory("a1"))

    assert [(s.attributed_to[0].name, s.attributed_to[0].role) for s in statements] == speakers
    assert [s.id for s in statements] == [f"a1.q{n}" for n in range(1, len(statements) + 1)]
    assert all(s.attributed_to[0].named == bool(s.attributed_to[0].name) for s in statements)


def test_figures_are_credited_to_no_pronoun() -> None:
    text = "Marta Kern said the dam holds. “We had nine buses for 3,100 people,” she said."

    figures = article_figures(read(text))

    assert figures
    assert {who.name for figure in figures for who in figure.attributed_to} == {"Marta Kern"}


def test_a_figure_that_only_a_pronoun_gives_is_credited_to_nobody() -> None:
    figures = article_figures(read("“We had nine buses for 3,100 people,” she said."))

    assert figures
    assert not any(figure.attributed_to for figure in figures)
