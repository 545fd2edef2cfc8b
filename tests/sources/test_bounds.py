"""Any bytes are read or refused, in bounded time, and nothing heavy is imported for it."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer.config import Intake
from summarizer.errors import SourceError
from summarizer.sources import load_article
from summarizer.sources.pieces import Piece, pieces_of
from summarizer.sources.raw import Raw

MARKUP = st.sampled_from(
    [
        *(
            "<html>",
            "<body>",
            "<p>",
            "</p>",
            "<div class='a'>",
            "</div>",
            "<h1>",
            "</h1>",
            "<ul><li>",
        ),
        *(
            "<table><tr><td>",
            "<script type='application/ld+json'>",
            "</script>",
            "<!--",
            "-->",
            "&#0;",
        ),
        *(
            "<meta charset=utf-16>",
            "<time datetime='2031-05-14'>",
            "<![CDATA[",
            "&amp;",
            "<br>",
            "<svg>",
        ),
        *(
            "Words of a sentence. ",
            "{",
            "}",
            '"datePublished":"2031"',
            "\x00",
            "\x1b",
            "\ud7ff",
            "\r\n",
        ),
        *(
            "# ",
            "---\n",
            "title: x\n",
            "```\n",
            "- ",
            "> ",
            "[a](b)",
            "| a | b |\n|---|---|\n",
            "\n\n",
        ),
    ]
)
ANY = st.binary(max_size=300) | st.lists(MARKUP, max_size=30).map(
    lambda parts: "".join(parts).encode()
)


@pytest.mark.parametrize("ending", ["txt", "md", "html"])
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=ANY)
def test_any_bytes_give_an_article_or_a_source_error(
    ending: str, data: bytes, tmp_path: Path
) -> None:
    path = tmp_path / f"any.{ending}"
    path.write_bytes(data)
    try:
        article = load_article(path)
    except SourceError:
        return
    assert article.model_dump_json()


LARGE = [
    ("text", "txt", "The board met, and the lock stayed closed on Monday. ", 1_900_000),
    ("western", "txt", "The café – closed. ", 1_900_000),
    ("markdown", "md", "The *board* met, and the lock stayed closed. ", 1_900_000),
    ("page", "html", "The board met, and the lock stayed closed. ", 1_900_000),
]


@pytest.mark.parametrize(
    ("ending", "words", "size"), [row[1:] for row in LARGE], ids=[row[0] for row in LARGE]
)
def test_a_long_line_is_opened_in_seconds(ending: str, words: str, size: int) -> None:

    name = f"a.{ending}"
    data = (words * (size // len(words))).encode("cp1252")
    started = time.process_time()
    (piece,) = pieces_of(Raw(name, data), Intake())
    assert isinstance(piece, Piece)
    content = piece.content
    assert time.process_time() - started < 5
    assert len(content.text) > size * 0.9


@pytest.mark.parametrize("ending", ["txt", "md"])
def test_a_line_of_20_mb_is_refused_by_name_in_seconds(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"line.{ending}"
    path.write_text("word " * 4_000_000)
    started = time.process_time()
    with pytest.raises(SourceError, match="2 million characters, as no article does; split it"):
        load_article(path)
    assert time.process_time() - started < 5


HEAVY = ("trafilatura", "lxml", "htmldate", "charset_normalizer", "markdown_it", "tomllib", "yaml")


def test_nothing_heavy_is_imported_before_it_is_needed(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The lock stayed closed.")
    script = (
        "import sys; from summarizer.sources import load_sources; "
        f"load_sources([{str(path)!r}]); print([n for n in {HEAVY!r} if n in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603 - our own interpreter
    assert ran.stdout == "[]\n"
