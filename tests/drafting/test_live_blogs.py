"""The brief of a live blog leads with how things stand, and says when it was told."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import Briefing, render, summarize
from summarizer.drafting.extractive.updates import placed_in_updates, update_numbers
from summarizer.sources import load_article

UPDATES = (
    ("06:10", "A fire broke out in the tyre hall at Port Ostra early this morning."),
    ("07:40", "The fire at Port Ostra has injured 12 people, the city said. Smoke drifts inland."),
    ("09:30", "Ferries leave from the old pier today. Passengers should come early."),
    ("11:05", "The fire at Port Ostra has injured 19 people, the city said. Nobody is missing."),
)


def page(*, newest_first: bool) -> str:
    said = UPDATES[::-1] if newest_first else UPDATES
    parts = "".join(
        f'<div class="post"><time datetime="2031-07-02T{clock}:00Z">{clock}</time>'
        f"<p>{words}</p></div>"
        for clock, words in said
    )
    return (
        "<!doctype html><html lang=en><head><title>Fire in Ostra: live</title>"
        '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": '
        '"Fire in Ostra: live", "datePublished": "2031-07-02T06:10:00Z"}</script></head>'
        f"<body><main><h1>Fire in Ostra: live</h1>{parts}</main></body></html>"
    )


@pytest.fixture(params=[True, False], ids=["newest first", "oldest first"])
def briefing(request: pytest.FixtureRequest, tmp_path: Path) -> Briefing:
    path = tmp_path / "live.html"
    path.write_text(page(newest_first=request.param), encoding="utf-8")
    return summarize(path, clock=False, length="short")


def test_the_latest_update_leads_and_takes_the_place_of_what_it_brings_up_to_date(
    briefing: Briefing,
) -> None:
    (brief,) = briefing.article_briefs
    assert brief.summary[0].text == "The fire at Port Ostra has injured 19 people, the city said."
    assert not [claim.text for claim in brief.summary if "12 people" in claim.text]


def test_each_claim_of_a_live_blog_is_shown_with_the_time_of_its_update(briefing: Briefing) -> None:
    assert "2 July 2031, 11:05" in render(briefing, "markdown").split("## ")[0]
    assert "2 July 2031, 11:05" in render(briefing, "html")


def test_sentences_know_their_update_and_their_place_in_it(tmp_path: Path) -> None:
    path = tmp_path / "live.html"
    path.write_text(page(newest_first=True), encoding="utf-8")
    article = load_article(path)
    assert update_numbers(article) == [0, 1, 1, 2, 2, 3, 3]
    assert [within for _, within in placed_in_updates(article)] == [0, 0, 1, 0, 1, 0, 1]
    assert [round(share, 2) for share, _ in placed_in_updates(article)][::2] == [0, 0.33, 0.67, 1]
