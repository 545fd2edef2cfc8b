"""What a page, a feed or an archive says makes no request of its own, least of all inwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.config import Intake, Web
from summarizer.sources import load_sources
from summarizer.sources.web.asking import UnansweredError
from tests.sources.web.serving import LocalWeb
from tests.sources.web.sites import Site, Step, article, follow, moved
from tests.sources.web.sites import page as answered
from tests.sources.web.test_warc import archive
from tests.sources.web.test_warc import page as record

OWN = Web(allow_private=True, delay=0.0)
INWARDS = (
    "http://127.0.0.1:8000/",
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/",
    "http://[::1]/",
)
LINKS = [
    ("canonical", '<link rel="canonical" href="{}">'),
    ("amp", '<link rel="amphtml" href="{}">'),
    ("open_graph", '<meta property="og:url" content="{}">'),
    ("refresh", '<meta http-equiv="refresh" content="0; url={}">'),
    ("base", '<base href="{}">'),
    ("alternate", '<link rel="alternate" type="application/rss+xml" href="{}">'),
    ("style", '<link rel="stylesheet" href="{}"><script src="{}"></script>'),
    ("json_ld", '<script type="application/ld+json">{{"@type":"Article","url":"{}"}}</script>'),
]


@pytest.mark.allow_hosts(["127.0.0.1"])
@pytest.mark.parametrize("link", [row[1] for row in LINKS], ids=[row[0] for row in LINKS])
def test_what_a_page_links_to_is_not_asked_for(link: str, local_web: LocalWeb) -> None:
    secret = local_web.put("/secret")
    head = link.format(secret, secret)
    url = local_web.put("/x", article().replace("<head>", f"<head>{head}"))
    assert len(load_sources([url], web=OWN).articles) == 1
    assert local_web.asked == ["/robots.txt", "/x"]


@pytest.mark.parametrize("inwards", INWARDS)
@pytest.mark.parametrize("hop", range(5))
def test_every_hop_of_a_chain_is_checked_before_it_is_asked(hop: int, inwards: str) -> None:
    chain = [f"https://h{n}.example/" for n in range(hop + 1)]
    answers: dict[str, Step | list[Step]] = {
        here: moved(there) for here, there in zip(chain, [*chain[1:], inwards], strict=True)
    }
    site = Site({**answers, inwards: answered()})
    with pytest.raises(UnansweredError, match=r"\bis (?:loopback|private|link-local)"):
        follow(site, chain[0])
    assert site.asked == chain


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_an_archive_of_private_pages_is_read_and_nothing_asked(
    local_web: LocalWeb, tmp_path: Path
) -> None:
    local_web.put("/x")
    records = [record(f"{local_web.url}/x", article("A private page"))]
    records += [record("http://169.254.169.254/latest/", article("The metadata", 7))]
    loaded = load_sources([archive(tmp_path / "a.warc", records)], web=Web())
    assert loaded.failures == ()
    assert [made.title for made in loaded.articles] == ["A private page", "The metadata"]
    assert local_web.asked == []


def feed(link: str) -> str:
    item = f"<item><title>Lock</title><link>{link}</link><description>Lock.</description></item>"
    return f'<rss version="2.0"><channel><title>Daily</title>{item}</channel></rss>'


@pytest.mark.allow_hosts(["127.0.0.1"])
@pytest.mark.parametrize("web", [Web(), OWN], ids=["public_only", "private_allowed"])
def test_a_feed_in_an_archive_is_none_of_its_pages_and_leads_nowhere(
    web: Web, local_web: LocalWeb, tmp_path: Path
) -> None:
    told = feed(local_web.put("/secret"))
    kept = archive(
        tmp_path / "a.warc",
        [
            record("https://news.example/feed", told, Content_Type="application/rss+xml"),
            record("https://news.example/x", article()),
        ],
    )
    assert len(load_sources([kept], web=web, intake=Intake(follow=True)).articles) == 1
    assert local_web.asked == []


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_a_feed_in_a_snapshot_leads_nowhere_when_offline(
    local_web: LocalWeb, tmp_path: Path
) -> None:
    pytest.importorskip("feedparser", reason="feeds are read with the extra `feeds`")
    url = local_web.put("/feed", feed(local_web.put("/secret")), media="application/rss+xml")
    kept = Web(allow_private=True, delay=0.0, snapshots=tmp_path)
    load_sources([url], web=kept, intake=Intake(follow=False))
    before = list(local_web.asked)
    offline = Web(allow_private=True, snapshots=tmp_path, offline=True)
    loaded = load_sources([url], web=offline, intake=Intake(follow=True))
    assert len(loaded.articles) == 1
    assert local_web.asked == before
