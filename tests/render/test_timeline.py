from __future__ import annotations

import pytest

from summarizer.models import Event, EventStatus
from summarizer.render.build import build_view
from summarizer.render.limits import Limits
from summarizer.render.view import Item
from tests.render.making import article, brief, briefing, event, figure, story

ONE = article(1)
COUNTED = brief(ONE, figures=(figure(ONE, "214"),))
"""The first sentence holds a figure, the others none."""


def _kept(most: int, *events: Event) -> list[str]:
    made = briefing(ONE, briefs=[COUNTED], stories=[story(ONE, timeline=events)])
    part = build_view(made, Limits(timeline=most)).stories[0]
    (timeline,) = [section for section in part.sections if section.title == "Timeline"]
    assert timeline.hidden == len(events) - most
    return [item.label[0].text for item in timeline.entries if isinstance(item, Item)]


PLANNED = {"status": EventStatus.PLANNED}
TWO_ORIGINS = {"origin_ids": ("o1", "o2")}
WEIGHED = [
    (
        "origins-over-a-figure",
        (event(ONE, "2026-05-01", 1, **TWO_ORIGINS), event(ONE, "2026-05-02", 0)),
        "1 May 2026",
    ),
    (
        "a-figure-over-what-happened",
        (event(ONE, "2026-05-01", 0, **PLANNED), event(ONE, "2026-05-02", 1)),
        "1 May 2026",
    ),
    (
        "what-happened-over-what-is-planned",
        (event(ONE, "2026-05-01", 1), event(ONE, "2026-05-02", 2, **PLANNED)),
        "1 May 2026",
    ),
    (
        "a-date-over-origins",
        (event(ONE, "2026-05-01", 1), event(ONE, None, 1, words="Friday", **TWO_ORIGINS)),
        "1 May 2026",
    ),
    (
        "of-equals-the-latest",
        (event(ONE, "2026-05-01", 1), event(ONE, "2026-05-02", 2)),
        "2 May 2026",
    ),
]


@pytest.mark.parametrize(
    ("events", "kept"), [row[1:] for row in WEIGHED], ids=[row[0] for row in WEIGHED]
)
def test_a_cut_timeline_keeps_what_weighs_most(events: tuple[Event, ...], kept: str) -> None:
    assert _kept(1, *events) == [kept]


def test_what_is_kept_stays_in_the_order_of_time() -> None:
    light, heavy = event(ONE, "2026-05-01", 1), event(ONE, "2026-05-03", 1, **TWO_ORIGINS)
    counted = event(ONE, "2026-05-02", 0)
    assert _kept(2, light, counted, heavy) == ["2 May 2026", "3 May 2026"]


def test_days_of_the_story_come_before_its_background() -> None:
    long_ago = event(ONE, "2009-04-01", 1, **TWO_ORIGINS)
    assert _kept(1, long_ago, event(ONE, "2026-05-02", 0)) == ["2 May 2026"]


def test_each_day_is_kept_once_before_a_second_event_of_any() -> None:
    first, same = event(ONE, "2026-05-01", 1), event(ONE, "2026-05-02", 1, **TWO_ORIGINS)
    again = event(ONE, "2026-05-02", 2, **TWO_ORIGINS)
    assert _kept(2, first, same, again) == ["1 May 2026", "2 May 2026"]


def test_one_of_four_lies_ahead() -> None:
    told = [event(ONE, f"2026-05-0{day}", 0, **TWO_ORIGINS) for day in range(1, 6)]
    assert _kept(4, *told, event(ONE, "2026-06-01", 2, **PLANNED))[-1] == "1 June 2026"


def test_news_of_a_day_comes_before_what_is_recalled_of_it() -> None:
    recalled = event(ONE, "2026-04-20", 1)
    assert _kept(1, event(ONE, "2026-05-03", 1), recalled) == ["3 May 2026"]
