"""Sites are asked once a run what they want of programs, and their answer counts."""

from __future__ import annotations

import httpx2
import pytest

from summarizer.sources.web.asking import UnansweredError
from tests.sources.web.sites import Site, Step, follow, moved, page

SITE = "https://a.example"
ROBOTS, STORY = f"{SITE}/robots.txt", f"{SITE}/news/story.html"


def robots(text: str) -> httpx2.Response:
    return httpx2.Response(200, text=text)


# the file, whether the story may be fetched
RULES: list[tuple[str, Step, bool]] = [
    ("none", httpx2.Response(404), True),
    ("forbidden file", httpx2.Response(403), True),
    ("empty", robots(""), True),
    ("all closed", robots("User-agent: *\nDisallow: /\n"), False),
    ("another folder", robots("User-agent: *\nDisallow: /private\n"), True),
    ("the folder", robots("User-agent: *\nDisallow: /news/\n"), False),
    ("wildcard", robots("User-agent: *\nDisallow: /*.html$\n"), False),
    ("longest match", robots("User-agent: *\nDisallow: /\nAllow: /news/\n"), True),
    ("by name", robots("User-agent: proven-brief\nDisallow: /\n\nUser-agent: *\nAllow: /"), False),
    ("another's name", robots("User-agent: otherbot\nDisallow: /\n"), True),
    ("name before all", robots("User-agent: *\nDisallow: /\n\nUser-agent: Proven-Brief\n"), True),
    ("with a mark", httpx2.Response(200, content=b"\xef\xbb\xbfUser-agent: *\nDisallow: /"), False),
    ("a page", page(), True),
    ("binary", httpx2.Response(200, content=bytes(range(256))), True),
    ("circle", moved(ROBOTS), True),
]


@pytest.mark.parametrize(("file", "allowed"), [pytest.param(*row[1:], id=row[0]) for row in RULES])
def test_a_page_is_fetched_as_its_site_allows(file: Step, allowed: bool) -> None:
    site = Site({ROBOTS: file, STORY: page()})
    if allowed:
        assert follow(site, STORY, robots=True).answer.status == 200
    else:
        with pytest.raises(UnansweredError, match=r"robots\.txt.*--ignore-robots"):
            follow(site, STORY, robots=True)
        assert STORY not in site.asked


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_broken_robots_file_keeps_programs_away_for_now(status: int) -> None:
    site = Site({ROBOTS: httpx2.Response(status), STORY: page()})
    with pytest.raises(UnansweredError, match=rf"cannot be read \({status}\).*try later"):
        follow(site, STORY, robots=True)


def test_where_a_redirect_leads_is_asked_for_its_rules_as_well() -> None:
    other = "https://b.example"
    site = Site(
        {
            STORY: moved(f"{other}/x"),
            f"{other}/robots.txt": robots("User-agent: *\nDisallow: /x\n"),
            f"{other}/x": page(),
        }
    )
    with pytest.raises(UnansweredError, match=r"robots\.txt"):
        follow(site, STORY, robots=True)
    assert site.asked == [ROBOTS, STORY, f"{other}/robots.txt"]


def test_a_robots_file_that_redirects_to_a_private_address_is_not_followed() -> None:
    site = Site({ROBOTS: moved("http://127.0.0.1/robots.txt"), STORY: page()})
    with pytest.raises(UnansweredError, match="is loopback"):
        follow(site, STORY, robots=True)


@pytest.mark.parametrize(
    ("asked", "kept"),
    [pytest.param("2.5", 2.5, id="honoured"), pytest.param("600", 30.0, id="capped")],
)
def test_a_crawl_delay_is_kept_between_two_requests(asked: str, kept: float) -> None:
    rules = robots(f"User-agent: *\nCrawl-delay: {asked}\n")
    site = Site({ROBOTS: rules, STORY: moved("/next"), f"{SITE}/next": page()})
    (pause,) = follow(site, STORY, robots=True).pauses
    assert pause == pytest.approx(kept, abs=0.2)
