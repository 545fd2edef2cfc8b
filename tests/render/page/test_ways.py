"""Ways through a page besides its citations: sentences, sections, live articles, other shapes."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from summarizer import Briefing
from tests.render.page.conftest import OpenPage
from tests.render.page.piles import (
    ARABIC,
    arabic,
    by_itself,
    many_outlets,
    of_a_pdf,
    two_stories,
    unproven,
)

pytestmark = pytest.mark.thorough

STANDING = """() => {
  const wrong = [];
  for (const link of document.querySelectorAll("aside a.on")) {
    link.click();
    const listed = [...document.querySelectorAll("#standing a")];
    const count = Number(link.textContent);
    const first = link.getAttribute("href");
    if (listed.length !== count || !listed.some(one => one.getAttribute("href") === first))
      wrong.push([link.previousElementSibling.id, count, listed.length]);
    link.click();
  }
  return wrong;
}"""


def test_every_cited_sentence_lists_all_claims_that_stand_on_it(
    open_page: OpenPage, story: Briefing
) -> None:
    page = open_page(story)
    assert page.locator("aside a.on").count() > 50
    assert page.evaluate(STANDING) == []


def test_the_list_of_a_sentence_tells_where_each_claim_stands(
    open_page: OpenPage, story: Briefing
) -> None:
    page = open_page(story)
    told = story.stories[0]
    anchor = told.overview[0].citations[0].sentence_id
    page.locator(f"[id='{anchor}'] + a.on").press("Enter")
    listed = page.locator("#standing").inner_text()
    assert "Overview" in listed
    page.locator("#standing a").first.click()
    page.wait_for_selector(".claim.hit")
    page.keyboard.press("Escape")
    assert not page.locator("#standing").is_visible()


def test_marked_words_lead_to_the_live_article_at_their_sentence(open_page: OpenPage) -> None:
    page = open_page(by_itself())
    page.locator("main .figures a.cite[data-at]").first.click()
    page.wait_for_selector("#live:visible")
    address, _, directive = page.locator("#live").get_attribute("href").partition("#:~:text=")
    assert address == "https://herald.example/ferry?id=1"
    start, _, end = directive.partition(",")
    sentence = page.locator("[data-s]:has(mark)").inner_text()
    assert page.locator("mark").inner_text() != sentence
    assert sentence.startswith(unquote(start))
    assert sentence.endswith(unquote(end or start))
    assert "-" not in directive


def test_words_of_a_pdf_name_their_page_and_lead_to_it(open_page: OpenPage) -> None:
    page = open_page(of_a_pdf())
    link = page.locator("main a.cite").first
    link.hover()
    assert ", page 3: “" in page.locator("#preview").inner_text()
    assert link.get_attribute("aria-describedby") == "preview"
    link.click()
    page.wait_for_selector("#live:visible")
    assert page.locator("#live").get_attribute("href") == "https://rusk.example/report.pdf#page=3"


def test_an_article_from_right_to_left_is_read_so_and_its_words_are_marked(
    open_page: OpenPage,
) -> None:
    page = open_page(arabic(), full_text=True)
    source = page.locator("aside .source")
    assert source.get_attribute("lang") == "ar"
    sentence = page.locator("aside .text")
    assert sentence.evaluate("one => getComputedStyle(one).direction") == "rtl"
    words = page.locator("main q").first
    assert (words.get_attribute("lang"), words.get_attribute("dir")) == ("ar", "auto")
    page.locator("main a.cite").first.click()
    page.wait_for_selector("mark")
    assert page.locator("mark").inner_text() in ARABIC


@pytest.mark.parametrize(
    ("pile", "headings"),
    [
        pytest.param(by_itself, ["Ferry aground"], id="one-article"),
        pytest.param(arabic, ["جنوح عبّارة"], id="arabic"),
    ],
)
def test_a_single_article_is_the_page(
    open_page: OpenPage, pile: object, headings: list[str]
) -> None:
    page = open_page(pile())
    assert page.locator("h1").all_inner_texts() == headings
    assert page.locator("main a.cite").first.is_visible()
    assert page.locator(".glance, .contents, .filters:visible").count() == 0


def test_several_stories_are_listed_at_the_top(open_page: OpenPage) -> None:
    page = open_page(two_stories())
    links = page.locator("nav.stories a")
    assert links.count() == page.locator("article.story").count() == 2
    links.nth(1).click()
    page.wait_for_url("**#s2")


def test_sections_are_reached_from_the_top_and_empty_ones_are_not_shown(
    open_page: OpenPage,
) -> None:
    page = open_page(many_outlets())
    told = page.locator("nav.contents a")
    titles = [text.split("\xa0")[0] for text in told.all_inner_texts()]
    assert titles == ["Agreed", "Differ", "Timeline", "Only one source"]
    for target in told.evaluate_all("all => all.map(one => one.getAttribute('href').slice(1))"):
        assert page.locator(f"[id='{target}']").count() == 1
    assert page.locator("h2", has_text="Open questions").count() == 0


def test_the_gravest_difference_is_in_the_first_screen(
    open_page: OpenPage, story: Briefing
) -> None:
    page = open_page(story, viewport={"width": 1280, "height": 720})
    first = page.locator(".glance .gravest li").first
    assert story.stories[0].disagreements[0].question.text in first.inner_text()
    box = first.bounding_box()
    assert box["y"] + box["height"] <= 720
    page.locator(".glance .gravest a").first.click()
    page.wait_for_selector(".difference.hit")
    row = page.locator(f"[id='{story.stories[0].disagreements[0].id}'] h3").bounding_box()
    assert 0 <= row["y"] < 720


def test_what_is_withheld_and_what_failed_stand_with_their_reasons(open_page: OpenPage) -> None:
    page = open_page(unproven())
    shown = page.locator(".withheld").first.inner_text()
    assert "300 people were aboard." in shown
    assert "unsupported" in shown
    assert "300 is not in the cited words." in shown
    assert "It is empty." in page.locator(".failures").inner_text()


def test_who_says_what_tells_amounts_and_marks(open_page: OpenPage, story: Briefing) -> None:
    page = open_page(story)
    rows = page.locator(".who tbody tr:not(.group)")
    assert "≥\N{NO-BREAK SPACE}6,000" in rows.first.text_content()
    assert page.locator(".who [aria-label='says so']").count() > 10
    assert page.locator(".who th.copy").count() == 1


@pytest.mark.parametrize("width", [320, 400])
def test_fourteen_outlets_do_not_make_a_phone_scroll_sideways(
    open_page: OpenPage, width: int
) -> None:
    page = open_page(many_outlets(), viewport={"width": width, "height": 800})
    page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator(".who.many").count() == 1


def test_a_long_list_is_folded_behind_a_line_that_counts_the_rest(open_page: OpenPage) -> None:
    page = open_page(many_outlets())
    table = page.locator(".who tbody", has_text="Only one source")
    assert "… and 2 more" in table.text_content()
    assert table.locator("tr:not(.group)").count() == 13


def test_on_paper_cited_sentences_carry_their_numbers(open_page: OpenPage) -> None:
    page = open_page(by_itself())
    page.emulate_media(media="print")
    before = "one => getComputedStyle(one, '::before').content"
    assert "1" in page.locator("[data-n='1']").evaluate(before)
