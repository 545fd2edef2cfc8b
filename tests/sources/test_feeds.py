"""Feeds become articles and stubs; what an item does not say is never made up."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.config import Intake
from summarizer.errors import SourceError
from summarizer.models import NoteKind
from summarizer.sources import load_sources
from summarizer.sources.feeds import read_feed
from summarizer.sources.items import Item

NAMESPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
LOCK = "The board closed the lower lock on Monday after a gate failed."


def rss(*items: str, head: str = "<title>Harbour Daily</title>") -> bytes:
    body = "".join(f"<item>{item}</item>" for item in items)
    channel = f"<channel>{head}{body}</channel>"
    return f'<?xml version="1.0"?><rss version="2.0" {NAMESPACES}>{channel}</rss>'.encode()


def atom(*entries: str, head: str = "<title>Harbour Daily</title>") -> bytes:
    body = "".join(f"<entry>{entry}</entry>" for entry in entries)
    return f'<feed xmlns="http://www.w3.org/2005/Atom">{head}{body}</feed>'.encode()


def items_of(data: bytes, intake: Intake | None = None, address: str | None = None) -> list[Item]:
    found = list(read_feed("feed.xml", data, intake or Intake(), address))
    assert all(isinstance(item, Item) for item in found)
    return [item for item in found if isinstance(item, Item)]


def whole(markup: str) -> str:
    return f"<content:encoded>{escape(markup)}</content:encoded>"


TITLES = [
    ("plain", "Lock closed", "Lock closed"),
    ("escaped_tags", "Lock &lt;b&gt;closed&lt;/b&gt;", "Lock closed"),
    ("entities", "Lock &amp;amp; gate", "Lock & gate"),
    ("cdata", "<![CDATA[Lock <i>closed</i> &#8211; again]]>", "Lock closed – again"),
    ("less_than", "Under 3 &lt; 4", "Under 3 < 4"),
    ("line_breaks", "Lock\n  closed", "Lock closed"),
    ("script", "&lt;script&gt;alert(1)&lt;/script&gt;Lock", "alert(1)Lock"),
    ("empty", "", None),
]


@pytest.mark.parametrize(
    ("written", "title"), [row[1:] for row in TITLES], ids=[row[0] for row in TITLES]
)
def test_titles_become_text(written: str, title: str | None) -> None:
    (item,) = items_of(rss(f"<title>{written}</title><description>{LOCK}</description>"))
    assert item.content.metadata.title == title


DATES = [
    ("mail", "<pubDate>Tue, 03 Mar 2026 21:40:00 +0100</pubDate>", "2026-03-03T21:40:00+01:00"),
    ("iso", "<dc:date>2026-03-03T21:40:00Z</dc:date>", "2026-03-03T21:40:00+00:00"),
    ("day", "<dc:date>2026-03-03</dc:date>", "2026-03-03"),
    ("month", "<dc:date>2026-03</dc:date>", "2026-03"),
    ("future", "<pubDate>Tue, 03 Mar 2099 21:40:00 GMT</pubDate>", "2099-03-03T21:40:00+00:00"),
    ("words", "<pubDate>yesterday evening</pubDate>", None),
    ("no_such_day", "<pubDate>2026-02-31</pubDate>", None),
    ("empty", "<pubDate></pubDate>", None),
    ("missing", "", None),
]


@pytest.mark.parametrize(
    ("written", "published"), [row[1:] for row in DATES], ids=[row[0] for row in DATES]
)
def test_dates_are_those_of_the_item_or_none(written: str, published: str | None) -> None:
    head = "<title>H</title><pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate>"
    (item,) = items_of(rss(f"<title>A</title><description>b</description>{written}", head=head))
    assert item.content.metadata.published == published


def test_a_change_is_no_publication_but_counts_for_since() -> None:
    changed = "<updated>2026-03-03T00:00:00Z</updated>"
    entry = f"<id>1</id><title>A</title>{changed}<summary>{LOCK}</summary>"
    (item,) = items_of(atom(entry), Intake(since=datetime(2026, 3, 1, tzinfo=UTC)))
    assert item.content.metadata.published is None
    assert not items_of(atom(entry), Intake(since=datetime(2026, 3, 5, tzinfo=UTC)))


LINKS = [
    ("absolute", "https://b.example/1", None, "https://b.example/1"),
    ("from_the_channel", "/1", None, "https://a.example/1"),
    (
        "from_where_it_was_fetched",
        "1",
        "https://c.example/feeds/all.xml",
        "https://c.example/feeds/1",
    ),
    ("script", "javascript:alert(1)", None, None),
    ("malformed", "http://[::1", None, None),
]


@pytest.mark.parametrize(
    ("link", "address", "url"), [row[1:] for row in LINKS], ids=[row[0] for row in LINKS]
)
def test_links_are_resolved(link: str, address: str | None, url: str | None) -> None:
    head = "<title>H</title><link>https://a.example/front/</link>"
    item = f"<title>A</title><link>{link}</link><description>{LOCK}</description>"
    (found,) = items_of(rss(item, head=head), address=address)
    assert found.content.metadata.url == url


BODIES = [
    ("whole", whole(f"<h2>Why</h2><p>{LOCK}</p>"), f"A\n\nWhy\n\n{LOCK}", False),
    ("summary", f"<description>{LOCK}</description>", f"A\n\n{LOCK}", True),
    ("cut", whole("<p>The board closed [&#8230;]</p>"), "A\n\nThe board closed […]", True),
    ("read_more", whole(f"<p>{LOCK}</p><p>Read more...</p>"), f"A\n\n{LOCK}\n\nRead more...", True),
    ("title_alone", "", "A", True),
    (
        "scripts",
        whole(f"<script>x()</script><p>{LOCK}</p><style>p{{}}</style>"),
        f"A\n\n{LOCK}",
        False,
    ),
]


@pytest.mark.parametrize(
    ("body", "text", "stub"), [row[1:] for row in BODIES], ids=[row[0] for row in BODIES]
)
def test_an_item_is_an_article_or_marked_as_a_stub(body: str, text: str, stub: bool) -> None:
    link = "<link>https://a.example/1</link>"
    (item,) = items_of(rss(f"<title>A</title>{link}{body}"))
    assert item.content.text == text
    assert [note.kind for note in item.content.notes] == ([NoteKind.STUB] if stub else [])
    assert item.link == ("https://a.example/1" if stub else None)


def test_the_same_id_or_link_is_one_item_and_items_without_either_are_kept() -> None:
    first = "<title>A</title><guid>7</guid><link>https://a.example/1</link>"
    again = "<title>B</title><guid>7</guid><link>https://a.example/2</link>"
    linked = "<title>C</title><guid>8</guid><link>https://a.example/1</link>"
    found = items_of(rss(first, again, linked, "<title>D</title>", "<title>E</title>"))
    assert [item.content.metadata.title for item in found] == ["A", "D", "E"]
    assert [item.source for item in found] == ["feed.xml#1", "feed.xml#4", "feed.xml#5"]


def test_an_item_says_who_wrote_it_and_where_it_was_first() -> None:
    said = "<dc:creator>Ada Roth</dc:creator><source url='https://n.example'>North Post</source>"
    (item,) = items_of(rss(f"<title>A</title>{said}<description>b</description>"))
    assert (item.content.metadata.author, item.content.metadata.outlet) == (
        "Ada Roth",
        "North Post",
    )


def dated(day: int | None) -> str:
    said = f"<pubDate>{day:02} Mar 2026 12:00:00 GMT</pubDate>" if day else ""
    return f"<title>T{day}</title>{said}{whole(f'<p>{LOCK}</p>')}"


def test_since_leaves_out_older_items_and_keeps_undated_ones_with_a_note() -> None:
    since = Intake(since=datetime(2026, 3, 3, tzinfo=UTC))
    found = items_of(rss(dated(5), dated(2), dated(None)), since)
    assert [item.content.metadata.title for item in found] == ["T5", "TNone"]
    assert [[note.kind for note in item.content.notes] for item in found] == [
        [],
        [NoteKind.UNDATED],
    ]


SINCE = [
    ("same_day", "2026-03-03", 3, True),
    ("day_before", "2026-03-01", 3, False),
    ("month", "2026-03", 30, True),
    ("year", "2026", 30, True),
    ("last_month", "2026-02", 5, False),
    ("zone", "2026-03-03T23:30:00+00:00", 4, False),
]


@pytest.mark.parametrize(
    ("written", "day", "kept"), [row[1:] for row in SINCE], ids=[row[0] for row in SINCE]
)
def test_a_date_that_may_be_recent_enough_is(written: str, day: int, kept: bool) -> None:
    item = f"<title>A</title><dc:date>{written}</dc:date><description>b</description>"
    found = items_of(rss(item), Intake(since=datetime(2026, 3, day, tzinfo=UTC)))
    assert bool(found) is kept


def test_max_bounds_the_items_that_are_read() -> None:
    assert len(items_of(rss(*map(dated, range(1, 9))), Intake(most=3))) == 3


def test_ten_thousand_items_and_more_are_bounded_and_said() -> None:
    data = rss(*(f"<title>T{n}</title><description>b</description>" for n in range(10_001)))
    started = time.process_time()
    found = list(read_feed("feed.xml", data, Intake()))
    assert time.process_time() - started < 60
    assert len(found) == 10_001
    assert isinstance(found[-1], SourceError)
    assert found[-1].problem.startswith("holds more than 10,000 articles")


REFUSED = [
    ("no_items", rss(), "is a feed without items"),
    ("cut", rss("<title>A</title>")[:60], "is a malformed feed"),
    (
        "bomb",
        b'<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel>'
        b"<item><title>&b;</title></item></channel></rss>",
        "is a feed that declares entities",
    ),
    (
        "file",
        b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss><channel>'
        b"<item><title>&x;</title></item></channel></rss>",
        "is a feed that declares entities",
    ),
]


@pytest.mark.parametrize(
    ("data", "problem"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_what_is_no_feed_to_read_says_so(data: bytes, problem: str) -> None:
    with pytest.raises(SourceError) as caught:
        list(read_feed("feed.xml", data, Intake()))
    assert caught.value.problem.startswith(problem)


def test_deep_markup_ends_nothing() -> None:
    deep = "<div>" * 20_000 + LOCK + "</div>" * 20_000
    found = items_of(rss(f"<title>A</title>{whole(deep)}", f"<title>B</title>{whole(LOCK)}"))
    assert [item.content.metadata.title for item in found] == ["A", "B"]


def test_a_feed_file_gives_articles_and_fetches_nothing(tmp_path: Path) -> None:
    path = tmp_path / "news.xml"
    link = "<link>https://a.example/1</link>"
    path.write_bytes(rss(dated(3), f"<title>B</title>{link}<description>{LOCK}</description>"))
    loaded = load_sources([path])
    assert [article.title for article in loaded.articles] == ["T3", "B"]
    assert [article.url for article in loaded.articles] == [None, "https://a.example/1"]
    assert loaded.failures == ()


WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Z")), max_size=30)


@settings(deadline=None)
@given(titles=st.lists(WORDS, max_size=5), bodies=st.lists(WORDS, max_size=5))
def test_any_words_give_one_article_an_item(titles: list[str], bodies: list[str]) -> None:
    made = [
        f"<title>{escape(title)}</title><guid>{n}</guid><description>{escape(body)}</description>"
        for n, (title, body) in enumerate(zip(titles, bodies, strict=False))
    ]
    if made:
        assert len(items_of(rss(*made))) == len(made)
