"""Feeds and corpora on the command line: how much is read, which fields, what is followed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ended, Run
from tests.sources.web.serving import LocalWeb, serving
from tests.sources.web.sites import article

SAID = "The river board closed the lock at {0} on Monday. Some {0} barges wait above the gate."
ASK = ("-f", "json")


def read(ended: Ended) -> dict[str, Any]:
    """Return the briefing that a run printed."""
    made: dict[str, Any] = json.loads(ended.out)
    return made


def titles(ended: Ended) -> list[str]:
    return [made["title"] for made in read(ended)["articles"]]


def feed(*items: tuple[str, str | None, str], text: str = SAID) -> str:
    """Return a feed of items: title, date and link."""
    parts = (
        f"<item><title>{title}</title><link>{link}</link>"
        + (f"<pubDate>{published}</pubDate>" if published else "")
        + f"<description>{text.format(20 + number)}</description></item>"
        for number, (title, published, link) in enumerate(items)
    )
    return f"<rss version='2.0'><channel><title>News</title>{''.join(parts)}</channel></rss>"


def ago(**past: int) -> str:
    return format_datetime(datetime.now(UTC) - timedelta(**past))


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """A corpus with names of its own for what an article has."""
    pytest.importorskip("lxml")
    lines = [
        {"id": n, "story": {"body": SAID.format(n), "head": f"Lock {n}"}, "day": f"2026-05-0{n}"}
        for n in (1, 2, 3)
    ]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)))
    return file


FIELDS = ("--field", "text=story.body", "--field", "title=story.head", "--field", "published=day")


def test_a_corpus_is_read_by_the_names_that_are_given(run: Run, rows: Path) -> None:
    ended = run(rows, *ASK, *FIELDS)
    assert ended.code == 0
    assert titles(ended) == ["Lock 1", "Lock 2", "Lock 3"]
    assert [a["published"] for a in read(ended)["articles"]] == [
        *("2026-05-01", "2026-05-02", "2026-05-03"),
    ]


def test_a_field_that_no_row_has_is_answered_with_those_that_there_are(
    run: Run, rows: Path
) -> None:
    ended = run(rows, *ASK, "--field", "text=body")
    assert ended.code != 0
    assert "story.body" in ended.err


def test_a_table_is_read_by_the_names_of_its_columns(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(f"Überschrift;Inhalt\nDie Schleuse;{SAID.format(4)}\n", "utf-8")
    ended = run(file, *ASK, "--field", "title=Überschrift", "--field", "text=Inhalt")
    assert (ended.code, titles(ended)) == (0, ["Die Schleuse"])


def test_no_more_are_read_than_asked_for(run: Run, rows: Path) -> None:
    assert titles(run(rows, *ASK, *FIELDS, "--max", "2")) == ["Lock 1", "Lock 2"]


def test_only_what_is_new_enough_is_read_and_the_undated_with_a_note(
    run: Run, tmp_path: Path
) -> None:
    pytest.importorskip("feedparser", reason="feeds need the extra")
    file = tmp_path / "news.xml"
    made = [("New", ago(hours=2), "/a"), ("Old", ago(days=3), "/b"), ("Undated", None, "/c")]
    file.write_text(feed(*made))
    ended = run(file, *ASK, "--since", "24h")
    assert titles(ended) == ["New", "Undated"]
    (undated,) = [a for a in read(ended)["articles"] if a["title"] == "Undated"]
    assert undated["published"] is None
    assert "undated" in {note["kind"] for note in undated["notes"]}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("--since", "lately"), "write 24h, 3d, 2w, or a date", id="no time"),
        pytest.param(("--since", "24h", "--no-clock"), "give a date", id="no clock"),
        pytest.param(("--max", "0"), "--max", id="none"),
        pytest.param(("--field", "body"), "write PART=NAME", id="no part"),
        pytest.param(("--field", "colour=x"), "the parts are text, title", id="another part"),
    ],
)
def test_an_option_that_cannot_be_is_a_mistake_in_the_call(
    run: Run, rows: Path, arguments: tuple[str, ...], words: str
) -> None:
    ended = run(rows, *arguments)
    assert ended.code == 2
    assert words in ended.err


@pytest.mark.allow_hosts(["127.0.0.1"])
class TestFollowing:
    def site(self, web: LocalWeb) -> str:
        page = web.put("/a", article("The lower lock is closed"))
        gone = f"{web.url}/gone"
        items = feed(("Lock", None, page), ("Gone", None, gone), text="The lock is shut.")
        return web.put("/feed", items, media="application/rss+xml")

    def test_a_feed_that_is_fetched_has_its_stubs_followed(self, run: Run) -> None:
        pytest.importorskip("feedparser", reason="feeds need the extra")
        with serving() as web:
            ended = run("--allow-private", *ASK, self.site(web))
        whole, stub = read(ended)["articles"]
        assert "struck the gate" in whole["text"]
        assert "struck the gate" not in stub["text"]
        assert web.asked.count("/a") == 1
        assert "(404)" in ended.err + json.dumps(read(ended))

    def test_and_is_left_at_that_when_one_says_so(self, run: Run) -> None:
        pytest.importorskip("feedparser", reason="feeds need the extra")
        with serving() as web:
            ended = run("--allow-private", *ASK, "--no-follow", self.site(web))
        assert "/a" not in web.asked
        assert titles(ended) == ["Lock", "Gone"]

    def test_a_feed_in_a_file_is_followed_when_one_says_so(self, run: Run, tmp_path: Path) -> None:
        pytest.importorskip("feedparser", reason="feeds need the extra")
        file = tmp_path / "news.xml"
        with serving() as web:
            self.site(web)
            file.write_text(str(web.pages["/feed"].body))
            left = run(file, "--allow-private", *ASK)
            asked = list(web.asked)
            followed = run(file, "--allow-private", *ASK, "--follow")
        assert asked == []
        assert "struck the gate" not in left.out
        assert "struck the gate" in followed.out
