"""What a page holds, read as a parser reads it: no browser is needed for these promises."""

from __future__ import annotations

import re

import pytest
from lxml import html

from summarizer import Briefing, article_from_text, render, summarize
from summarizer.models import Fetched
from summarizer.render.places import web_address
from tests.render.making import article, brief, briefing, event
from tests.render.making import story as story_of

HOSTILE = [
    pytest.param("<script>alert(1)</script>", id="script"),
    pytest.param('"><img src=x onerror=alert(1)>', id="attribute"),
    pytest.param("{{ 7*7 }}{% raw %}", id="template"),
    pytest.param("</style><style>*{display:none}", id="style"),
    pytest.param("\u202eevil\u2066", id="direction"),
]


def page(briefing: Briefing, *, full_text: bool = False) -> html.HtmlElement:
    return html.document_fromstring(render(briefing, "html", full_text=full_text))


def test_every_citation_leads_to_exactly_its_words(story: Briefing) -> None:
    root = page(story)
    texts = {article.id: article.text for article in story.articles}
    links = root.xpath("//a[@class='cite']")
    assert len(links) > 50
    for link in links:
        article = link.get("href")[1:].split(".")[0]
        passage = root.get_element_by_id(link.get("href")[1:])
        at = int(passage.get("data-s"))
        whole = f"{at}-{at + len(passage.text)}"
        start, end = map(int, link.get("data-at", whole).split("-"))
        assert passage.text[start - at : end - at] == texts[article][start:end]


def test_a_sentence_carries_the_number_it_is_cited_under_for_paper(story: Briefing) -> None:
    root = page(story)
    numbers = {link.text: link.get("href")[1:] for link in root.xpath("//a[@class='cite']")}
    carried = {e.get("data-n"): e.get("id") for e in root.xpath("//*[@data-n]")}
    assert carried == numbers


def test_every_link_within_the_page_has_its_end(story: Briefing) -> None:
    root = page(story)
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    inner = {href[1:] for href in root.xpath("//a/@href") if href.startswith("#")}
    assert inner <= set(ids)


def test_a_cited_sentence_leads_back_to_a_claim_that_stands_on_it(story: Briefing) -> None:
    root = page(story)
    first, *others = root.xpath("//a[@class='on']")
    assert len(others) > 50
    for link in (first, *others):
        claim = root.get_element_by_id(link.get("href")[1:])
        assert f"#{link.getprevious().get('id')}" in claim.xpath(".//a[@class='cite']/@href")


def test_excerpts_hold_cited_sentences_and_neighbours_and_full_text_all(story: Briefing) -> None:
    short, whole = page(story), page(story, full_text=True)
    count = "count(//*[contains(@id, '.s')][@data-s])"
    assert whole.xpath(count) == sum(len(article.sentences) for article in story.articles)
    assert short.xpath(count) <= whole.xpath(count)
    assert "the cited sentences and their neighbours" in short.text_content()
    assert "the cited sentences and their neighbours" not in whole.text_content()


def test_nothing_is_loaded_and_no_script_but_its_own_may_run(story: Briefing) -> None:
    root = page(story)
    policy = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert not root.xpath("//@src | //link | //iframe | //object | //@style | //img")
    assert not [name for name in root.xpath("//@*") if re.match(r"javascript:", name)]
    handlers = [a for e in root.iter() if isinstance(e.tag, str) for a in e.attrib if a[:2] == "on"]
    assert handlers == []


def test_a_difference_of_amounts_is_drawn_and_has_its_table(story: Briefing) -> None:
    root = page(story)
    first = root.xpath("//section[@data-kind='quantity']")[0]
    assert len(first.xpath(".//figure//div[contains(@class, 'row')]//svg")) > 3
    assert len(first.xpath(".//tbody/tr")) == len(story.stories[0].disagreements[0].positions)


def test_what_was_withheld_and_what_made_the_page_are_in_view(story: Briefing) -> None:
    said = page(story).text_content()
    assert "by proven-brief" in said
    assert "sentences cited" in said
    assert "nothing: no model was asked" in said


def test_at_a_glance_stands_what_is_agreed_what_differs_and_what_is_withheld(
    story: Briefing,
) -> None:
    told = story.stories[0]
    glance = page(story).xpath("//nav[@class='glance']")[0]
    agreed, differ, kept = glance.xpath("ul")
    assert told.consensus[0].text in agreed.text_content()
    assert told.disagreements[0].question.text in differ.text_content()
    assert kept.text_content() == "Nothing was withheld."


def test_a_page_of_the_web_tells_when_it_was_fetched_and_its_copy() -> None:
    fetched = Fetched(
        url="https://herald.example/f",
        final_url="https://herald.example/ferry",
        fetched_at="2026-05-04T08:30:00Z",
        sha256="0123456789abcdef" * 4,
    )
    one = article(1, url="https://herald.example/ferry")
    one = one.model_copy(update={"fetched": fetched})
    made = briefing(one, briefs=[brief(one)])
    said = "Fetched 4 May 2026, 08:30 UTC, led here from https://herald.example/f; copy "
    told = page(made).xpath("//aside//p[code]")[0].text_content()
    assert told == f"{said}0123456789abcdef"
    assert said[1:25] in render(made, "terminal")


def test_a_date_that_is_not_resolved_is_in_the_words_of_its_source() -> None:
    one = article(1)
    made = briefing(one, stories=[story_of(one, timeline=[event(one, None)])])
    term = page(made).xpath("//dt[q]")[0].text_content()
    assert term.endswith("which day is not known")


@pytest.mark.parametrize("payload", HOSTILE)
def test_hostile_text_is_text_and_nothing_else(payload: str) -> None:
    text = f"The council met on Monday {payload} and voted. The bridge stays closed."
    article = article_from_text(
        text, title=payload, outlet=payload, url=f"javascript:{payload}", published="2026-05-04"
    )
    root = page(summarize(article, clock=False), full_text=True)
    assert len(root.xpath("//script")) == 1
    assert len(root.xpath("//style")) == 1
    assert not root.xpath("//img | //@onerror")
    assert not [a for a in root.xpath("//a/@href") if a.lower().startswith("javascript")]
    assert "\u202e" not in root.text_content()
    assert "49" not in root.get_element_by_id("brief").text_content()


def test_joiners_that_scripts_and_emoji_need_are_kept() -> None:
    words = "می\u200cگویند \U0001f469\u200d\U0001f467"
    article = article_from_text(f"{words}. The bridge stays closed.", title=words)
    root = page(summarize(article, clock=False), full_text=True)
    assert words in root.get_element_by_id("sources").text_content()


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        pytest.param("https://example.org/a?b=1#c", True, id="https"),
        pytest.param("http://example.org/", True, id="http"),
        pytest.param("javascript:alert(1)", False, id="script"),
        pytest.param("data:text/html,x", False, id="data"),
        pytest.param("//example.org/a", False, id="no scheme"),
        pytest.param("https://[", False, id="broken"),
        pytest.param(None, False, id="none"),
    ],
)
def test_only_web_addresses_become_links(url: str | None, kept: bool) -> None:
    assert (web_address(url) is not None) is kept
