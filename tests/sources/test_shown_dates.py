"""A day at the head of an article is read; a day of anything else on its page is not."""

from __future__ import annotations

import pytest

from summarizer.models.kinds import PublishedFrom
from summarizer.sources.articles import article_of
from summarizer.sources.given import Given
from summarizer.sources.page import read_page
from tests.measuring import benchmark

traps = benchmark("date_traps")
GIVEN = Given()


@pytest.mark.parametrize(
    ("parts", "day"), [row[1:] for row in traps.TRAPS], ids=[row[0] for row in traps.TRAPS]
)
def test_a_day_counts_only_where_it_is_that_of_the_article(
    parts: tuple[str, ...], day: str
) -> None:
    article = article_of(read_page("a.html", traps.page_of(*parts)), "a1", "a.html", GIVEN)
    assert article.published == (None if day == traps.NONE else day)


def test_a_day_that_is_only_shown_is_told_as_read_from_the_text() -> None:
    page = read_page("a.html", traps.page_of("", "<p>3 de marzo de 2031</p>", "", "es"))
    assert page.metadata.published is None
    article = article_of(page, "a1", "a.html", GIVEN)
    assert (article.published, article.published_from) == ("2031-03-03", PublishedFrom.TEXT)


MARKED = [
    ("meta_of_a_site_s_own", '<meta name="bt:pubDate" content="20310303T08:00:00Z">', ""),
    ("microdata_on_any_element", "", '<b itemprop="datePublished" content="2031-03-03">now</b>'),
    (
        "web_page_in_json_ld",
        '<script type="application/ld+json">{"@graph": [{"@type": "WebPage", '
        '"datePublished": "2031-03-03T09:27:16+00:00"}]}</script>',
        "",
    ),
    (
        "zone_in_letters",
        '<script type="application/ld+json">{"@type": "NewsArticle", '
        '"datePublished": "2031-03-03T16:02:50CDT"}</script>',
        "",
    ),
    ("below_a_menu_s", "", "<time>3 March 2031</time>"),
]


@pytest.mark.parametrize(
    ("head", "below"), [row[1:] for row in MARKED], ids=[row[0] for row in MARKED]
)
def test_a_day_that_markup_names_is_metadata(head: str, below: str) -> None:
    menu = "<div><time>1 May 2030</time></div>"
    page = traps.page_of("", below).replace("<body>", f"<body>{menu}")
    said = read_page("a.html", page.replace("</head>", f"{head}</head>")).metadata
    assert (said.published or "").startswith("2031-03-03")


def test_the_time_in_a_post_that_an_article_embeds_is_not_its_own() -> None:
    post = (
        "<blockquote><p>So it is.</p><time datetime='2018-03-12T19:30:12Z'>2018</time></blockquote>"
    )
    assert read_page("a.html", traps.page_of("", post)).metadata.published is None
