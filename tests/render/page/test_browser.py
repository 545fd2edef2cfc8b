"""What people do with a page, done in a browser: click, tab, go back, filter, print.

Skipped with the reason where there is no browser; BROWSER=required makes its absence a failure.
Every page opened here is held to an empty console and to asking nothing of the network.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from summarizer import Briefing
from summarizer.render.places import place_of
from tests.render.hostile import hostile_briefing
from tests.render.page.conftest import OpenPage

pytestmark = pytest.mark.thorough

if TYPE_CHECKING:
    from playwright.sync_api import Page

MARKED = "() => [...document.querySelectorAll('.hit')].map(one => one.textContent).join('')"
CLICK_ALL = """async () => {
  const found = [];
  for (const link of document.querySelectorAll("a.cite")) {
    const changed = new Promise(done => addEventListener("hashchange", done, {once: true}));
    const before = location.hash;
    link.click();
    if (location.hash !== before) await changed;
    const [, article, start, end] = /^#(a\\d+)\\.[^~]+~(\\d+)-(\\d+)$/.exec(location.hash);
    found.push([article, Number(start), Number(end), (%s)()]);
  }
  return found;
}""".replace("%s", MARKED)
VISIBLE_OUTSIDE = """() => [...document.querySelectorAll("main, aside, footer")].filter(
  one => one.getBoundingClientRect().right > innerWidth + 1).length"""
SHADES = """() => ["color", "backgroundColor"].map(
  name => getComputedStyle(document.body)[name].match(/\\d+/g).slice(0, 3).map(Number))"""

Span = tuple[str, int, int]


def cited(document: object) -> Iterator[tuple[Span, str]]:
    """Yield every citation of a dumped briefing: its span and its quote."""
    if isinstance(document, dict):
        if "quote" in document:
            yield (document["article_id"], document["start"], document["end"]), document["quote"]
        for part in document.values():
            yield from cited(part)
    elif isinstance(document, list):
        for part in document:
            yield from cited(part)


def test_every_citation_clicked_highlights_exactly_its_quote(
    open_page: OpenPage, story: Briefing
) -> None:
    quotes = dict(cited(story.model_dump(mode="json")))
    shown = open_page(story).evaluate(CLICK_ALL)
    assert len(shown) > 250
    wrong = [row for row in shown if quotes[tuple(row[:3])] != row[3]]
    assert wrong == []
    assert set(_spans_of_what_is_told(story)) <= {tuple(row[:3]) for row in shown}


def _spans_of_what_is_told(story: Briefing) -> Iterator[Span]:
    told = story.stories[0].model_dump(mode="json")
    sections = [told[name] for name in ("headline", "overview", "consensus", "only_one_source")]
    for point in told["consensus"] + told["only_one_source"]:
        point.pop("absence")  # the nearest words of the others are no evidence of the point
    yield from (span for span, _ in cited(sections))


def test_a_mouse_click_brings_the_words_into_sight(open_page: OpenPage, story: Briefing) -> None:
    page = open_page(story)
    citation = story.stories[0].overview[-1].citations[0]
    page.locator("main .claim", has_text=citation.quote[:40]).locator("a.cite").first.click()
    page.wait_for_selector(".hit")
    assert page.evaluate(MARKED) == citation.quote
    for shown in (".hit", "#back"):
        box = page.locator(shown).first.bounding_box()
        assert 0 <= box["y"] < box["y"] + box["height"] <= page.viewport_size["height"]
        assert 0 <= box["x"] < box["x"] + box["width"] <= page.viewport_size["width"]


def test_the_keyboard_alone_leads_to_the_words_and_back(
    open_page: OpenPage, story: Briefing
) -> None:
    page = open_page(story)
    _tab_to(page, "document.activeElement.className === 'cite'")
    claim = page.evaluate("document.activeElement.closest('.claim').id")
    page.keyboard.press("Enter")
    page.wait_for_selector(".hit")
    assert page.evaluate(MARKED) == story.stories[0].headline.citations[0].quote
    _tab_to(page, "document.activeElement.id === 'back'")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"[id='{claim}'] a.cite:focus")  # the page forbids to poll by script
    assert page.evaluate("location.hash") == f"#{claim}"


def _tab_to(page: Page, reached: str, most: int = 12) -> None:
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(reached):
            return
    raise AssertionError(f"not reached by {most} tabs: {reached}")


def test_back_and_forward_return_to_the_words_that_were_marked(
    open_page: OpenPage, story: Briefing
) -> None:
    page = open_page(story)
    marked = []
    for number in (0, 4):
        page.locator("main a.cite:visible").nth(number).click()
        marked.append(page.evaluate(MARKED))
    first, second = marked
    assert first != second
    page.go_back()
    assert _comes_to(page, first)
    page.go_forward()
    assert _comes_to(page, second)
    page.reload()
    assert _comes_to(page, second)


def _comes_to(page: Page, marked: str) -> bool:
    """Ask again for a while which words are marked: the page forbids to poll by script."""
    for _ in range(100):
        if page.evaluate(MARKED) == marked:
            return True
        page.wait_for_timeout(20)
    return False


@pytest.mark.parametrize("way", ["hover", "focus"])
def test_a_preview_tells_outlet_date_and_quote(
    open_page: OpenPage, story: Briefing, way: str
) -> None:
    page = open_page(story)
    link = page.locator("main a.cite").first
    getattr(link, way)()
    citation = story.stories[0].headline.citations[0]
    told = page.locator("#preview").inner_text()
    assert told.startswith(place_of(story.article(citation.article_id)))
    assert citation.quote in told
    page.keyboard.press("Escape")
    assert not page.locator("#preview").is_visible()


def test_filters_hide_an_outlet_and_a_kind_of_difference(
    open_page: OpenPage, story: Briefing
) -> None:
    page = open_page(story)
    only = story.stories[0].only_one_source[0]
    claim, source = page.locator(f"[id='{only.id}']"), page.locator(f"#{only.article_ids[0]}")
    assert claim.is_visible()
    page.locator(".filters summary").click()
    page.locator(f".filters [value={only.article_ids[0]}]").uncheck()
    assert not claim.is_visible()
    assert not source.is_visible()
    page.locator(f".filters [value={only.article_ids[0]}]").check()
    assert claim.is_visible()
    page.locator(".filters [value=quantity]").uncheck()
    assert page.locator(".difference[data-kind=quantity]:visible").count() == 0
    assert page.locator(".difference[data-kind=assessment]:visible").count() > 0


def test_a_citation_of_a_hidden_outlet_shows_it_again(open_page: OpenPage, story: Briefing) -> None:
    page = open_page(story)
    link = page.locator("main a.cite").first
    article = link.get_attribute("href")[1:].split(".")[0]
    link.focus()
    page.locator(f".filters [value={article}]").evaluate("one => one.click()")
    page.locator("main a.cite").first.evaluate("one => one.click()")
    page.wait_for_selector(".hit")
    assert page.locator(".hit").first.is_visible()


def test_on_paper_sources_and_tables_stand_and_controls_are_gone(
    open_page: OpenPage, story: Briefing
) -> None:
    page = open_page(story)
    page.emulate_media(media="print")
    assert page.locator("aside .source:visible").count() == len(story.articles)
    tables = page.locator(".difference table")
    assert tables.count() > 0
    assert page.locator(".difference table:visible").count() == tables.count()
    assert page.locator("details.article-brief .coverage:visible").count() == len(story.articles)
    assert page.locator(".filters:visible, .skip:visible, #back:visible").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_both_schemes_are_read_with_ease(open_page: OpenPage, story: Briefing, scheme: str) -> None:
    ink, paper = open_page(story, color_scheme=scheme).evaluate(SHADES)
    assert (sum(paper) > sum(ink)) is (scheme == "light")
    assert _contrast(ink, paper) >= 7


def _contrast(one: list[int], other: list[int]) -> float:
    """Return the contrast of two colours as WCAG 2.2 defines it."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: list[int]) -> float:
    shares = [part / 255 for part in colour]
    linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return sum(w * s for w, s in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("width", [320, 400, 1400])
def test_no_width_makes_the_page_scroll_sideways(
    open_page: OpenPage, story: Briefing, width: int
) -> None:
    page = open_page(story, viewport={"width": width, "height": 800})
    page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(VISIBLE_OUTSIDE) == 0


def test_without_script_every_citation_still_leads_to_its_sentence(
    open_page: OpenPage, story: Briefing
) -> None:
    page = open_page(story, java_script_enabled=False)
    link = page.locator("main a.cite").first
    link.click()
    assert page.url.endswith(link.get_attribute("href"))
    assert page.locator("aside :target").count() == 1


def test_hostile_strings_do_nothing(open_page: OpenPage) -> None:
    page = open_page(hostile_briefing(), full_text=True)
    page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    assert page.locator("script").count() == 1
    assert page.locator("img, iframe, object, [onerror], [onload]").count() == 0
    addresses = page.locator("a[href]").evaluate_all("all => all.map(one => one.protocol)")
    assert set(addresses) <= {"file:", "http:", "https:"}
    shown = page.evaluate(CLICK_ALL)
    texts = {article.id: article.text for article in hostile_briefing().articles}
    assert all(len(text) == end - start for _, start, end, text in shown)
    assert all(texts[article][start:end] for article, start, end, _ in shown)
