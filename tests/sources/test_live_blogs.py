"""Live blogs are read in the order of their times, and each update dates its own words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer import Article, Briefing, NoteKind, load_article, render, summarize

UPDATES = [
    ("2033-02-18T06:00:00+00:00", "Gusts of 140 kilometres an hour are expected this evening."),
    ("2033-02-18T21:40:00+00:00", "The harbour has been closed since noon today, police say."),
    ("2033-02-19T07:15:00+00:00", "Power was restored to 40,000 homes yesterday, the grid says."),
]


def article(tmp_path: Path, body: str, published: str = UPDATES[0][0], kind: str = "") -> Article:
    data = json.dumps(
        {"@type": kind or "NewsArticle", "headline": "Storm", "datePublished": published}
    )
    script = f'<script type="application/ld+json">{data}</script>'
    file = tmp_path / "live.html"
    file.write_text(
        f"<html><head><title>Storm</title>{script}</head><body><main>{body}</main></body></html>"
    )
    return load_article(file)


def posts(order: int) -> str:
    return "".join(
        f"<div class=post><time datetime='{when}'>{when[11:16]}</time><p>{words}</p></div>"
        for when, words in UPDATES[::order]
    )


def headed(times: list[str], order: int = -1) -> str:
    rows = [
        f"<h3>{time}</h3><p>{words}</p>" for time, (_, words) in zip(times, UPDATES, strict=True)
    ]
    return "".join(rows[::order])


@pytest.mark.parametrize("order", [1, -1], ids=["oldest first", "newest first"])
def test_updates_are_read_in_the_order_of_their_times(tmp_path: Path, order: int) -> None:
    live = article(tmp_path, posts(order), kind="LiveBlogPosting")
    assert [live.sentence_text(s) for s in live.sentences] == [words for _, words in UPDATES]
    assert [update.published for update in live.updates] == [when for when, _ in UPDATES]
    assert [n.kind for n in live.notes] == [NoteKind.LIVE]


HEADINGS = [
    ("clocks", ["06:00 GMT", "21:40 GMT", "07:15 GMT"]),
    ("halves of the day", ["6am", "9.40pm", "7.15am"]),
    ("days", ["18 February, 06:00", "18 February, 21:40", "19 February, 07:15"]),
    ("titles behind", ["06:00 GMT: Warning", "21:40 GMT: Harbour shut", "07:15 GMT: Power"]),
    ("zones of others", ["07:00 CET", "22:40 CET", "08:15 CET"]),
]


@pytest.mark.parametrize("times", [row[1] for row in HEADINGS], ids=[row[0] for row in HEADINGS])
@pytest.mark.parametrize("order", [1, -1], ids=["oldest first", "newest first"])
def test_headings_that_are_times_begin_updates(
    tmp_path: Path, times: list[str], order: int
) -> None:
    live = article(tmp_path, headed(times, order), kind="LiveBlogPosting" if order > 0 else "")
    shown = [(update.published or "")[:10] for update in live.updates]
    assert shown == ["2033-02-18", "2033-02-18", "2033-02-19"]
    blocks = [live.text[b.start : b.end] for b in live.blocks if b.kind.value == "update"]
    assert len(blocks) == 3
    assert all(time.startswith(block) for time, block in zip(times, blocks, strict=True))


def test_updates_that_only_the_data_of_a_page_hold_are_read(tmp_path: Path) -> None:
    data = {
        "@type": "LiveBlogPosting",
        "datePublished": UPDATES[0][0],
        "liveBlogUpdate": [
            {"headline": f"Update {n}", "datePublished": when, "articleBody": words}
            for n, (when, words) in enumerate(UPDATES[::-1])
        ],
    }
    file = tmp_path / "live.html"
    file.write_text(
        f"<html><head><script type='application/ld+json'>{json.dumps(data)}</script></head>"
        "<body><div id=app></div></body></html>"
    )
    live = load_article(file)
    assert [live.sentence_text(s) for s in live.sentences] == [words for _, words in UPDATES]


def briefed(live: Article) -> Briefing:
    return summarize([live], clock=False)


def test_relative_dates_hang_on_the_update_they_stand_in(tmp_path: Path) -> None:
    live = article(tmp_path, posts(-1), kind="LiveBlogPosting")
    events = briefed(live).article_briefs[0].events
    days = {event.when.text: (event.when.edtf or "")[:10] for event in events}
    assert days == {
        "this evening": "2033-02-18",
        "noon today": "2033-02-18",
        "yesterday": "2033-02-18",
    }


def test_a_claim_shows_the_time_of_its_update(tmp_path: Path) -> None:
    live = article(tmp_path, posts(-1), kind="LiveBlogPosting")
    shown = " ".join(render(briefed(live), "terminal").split())
    assert "Live blog: 3 updates" in shown
    assert "19 February 2033, 07:15" in shown


def test_without_any_day_updates_keep_their_order_and_get_none(tmp_path: Path) -> None:
    file = tmp_path / "live.html"
    file.write_text(f"<html><body><main>{headed(['06:00', '21:40', '23:15'])}</main></body></html>")
    live = load_article(file)
    assert [update.published for update in live.updates] == [None, None, None]
    assert [live.sentence_text(s) for s in live.sentences] == [words for _, words in UPDATES]


PROGRAMME = "".join(
    f"<h3>{hour}:00</h3><p>Room {hour} opens for everybody who has booked a seat.</p>"
    for hour in range(10, 16)
)
NO_LIVE = [
    ("a programme", PROGRAMME),
    ("two times", "<h3>06:00</h3><p>Doors open at the hall.</p><h3>21:40</h3><p>Doors shut.</p>"),
    ("comments", f"<p>{'The hall stays open, the council said. ' * 20}</p><div>{posts(1)}</div>"),
]


@pytest.mark.parametrize("body", [row[1] for row in NO_LIVE], ids=[row[0] for row in NO_LIVE])
def test_other_pages_with_times_are_no_live_blogs(tmp_path: Path, body: str) -> None:
    assert article(tmp_path, body).updates == ()
