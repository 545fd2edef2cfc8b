"""The stubs of a feed are followed to their pages, and never from the internet into a network."""

from __future__ import annotations

import pytest

from summarizer.config import Intake, Web
from summarizer.sources import load_sources
from tests.sources.web.serving import LocalWeb
from tests.sources.web.sites import article

pytest.importorskip("feedparser", reason="feeds are read with the extra `feeds`")
pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

OWN = Web(allow_private=True, delay=0.0)
RSS = '<rss version="2.0"><channel><title>Harbour Daily</title>{}</channel></rss>'
ITEM = "<item><title>{title}</title><link>{link}</link><description>{title}.</description></item>"
MEDIA = "application/rss+xml"


def feed_of(web: LocalWeb, **headers: str) -> str:
    """Put two pages and a feed with a stub of each; return the feed's address."""
    titles = {"/lock": "The lower lock is closed", "/ferry": "The ferry sails again"}
    links = [web.put(path, article(title, 7)) for path, title in titles.items()]
    items = (
        ITEM.format(title=title, link=link)
        for title, link in zip(titles.values(), links, strict=True)
    )
    return web.put("/feed", RSS.format("".join(items)), media=MEDIA, headers=headers)


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({}, id="kept_open"),
        pytest.param({"Connection": "close"}, id="a_connection_that_closes_with_the_feed"),
    ],
)
def test_stubs_of_a_feed_become_their_pages(local_web: LocalWeb, headers: dict[str, str]) -> None:
    loaded = load_sources([feed_of(local_web, **headers)], web=OWN, intake=Intake(follow=True))
    assert loaded.failures == ()
    assert [len(made.sentences) > 2 for made in loaded.articles] == [True, True]
    assert {"/lock", "/ferry"} <= set(local_web.asked)


def test_stubs_stay_stubs_where_nothing_is_to_be_followed(local_web: LocalWeb) -> None:
    loaded = load_sources([feed_of(local_web)], web=OWN, intake=Intake(follow=False))
    assert len(loaded.articles) == 2
    assert "/lock" not in local_web.asked
