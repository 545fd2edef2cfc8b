"""Of a saved page its article is read, and of its date only what the page marks as such."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from summarizer.errors import SourceError
from summarizer.sources.content import Content, Metadata
from summarizer.sources.page import MAX_ELEMENTS, read_page

PAGES = Path(__file__).parent / "pages"
PROSE = (
    "<p>The council voted on Tuesday to keep the swimming hall open until the autumn, against the "
    "advice of its own treasurer.</p><p>Repairs to the roof will cost 340,000 crowns, of which the "
    "county pays a third, the mayor told reporters after the vote.</p>"
)


def page(body: str = "", head: str = "") -> Content:
    return read_page(
        "a.html",
        f"<!doctype html><html><head><title>Hall</title>{head}</head><body>"
        "<nav><a href='/'>Home</a></nav><article><h1>Hall stays open</h1>"
        f"{PROSE}{body}</article></body></html>",
    )


def read(name: str) -> Content:
    return read_page(name, (PAGES / name).read_text(encoding="utf-8"))


SITES = [
    (
        "news_site.html",
        Metadata(
            title="Ferry strike to end on Friday, says harbour board",
            outlet="The Port Talven Post",
            author="Orla Fenn, Jon & Mae Rusk",
            published="2031-05-14T18:05:00+02:00",
            url="https://post.talven.example/news/2031/05/14/ferry-strike",
            language="en-GB",
        ),
    ),
    (
        "blog.html",
        Metadata(
            title="Why the Corran bridge hums",
            outlet="Notes from the Valley",
            author="Wenna Harbottle",
            published="2029-11-02T07:30:00+00:00",
            url="https://valleynotes.example/2029/11/why-the-corran-bridge-hums/",
        ),
    ),
    (
        "amp.html",
        Metadata(
            title="Snow closes the Ostrel pass for a third day",
            outlet="Hill Times",
            author="Sunniva Brandt",
            published="2031-01-09T06:15:00+01:00",
            url="https://m.hilltimes.example/ostrel-pass-third-day",
            language="en",
        ),
    ),
    (
        "broken_json.html",
        Metadata(
            title="Otters counted on the Lesk",
            outlet="River Mail",
            author="Bram Oake",
            published="2030-09-21",
        ),
    ),
    ("undated.html", Metadata(title="About our bakery")),
]


@pytest.mark.parametrize(("name", "said"), SITES, ids=[name for name, _ in SITES])
def test_a_page_says_what_its_markup_says_and_no_more(name: str, said: Metadata) -> None:
    assert read(name).metadata == said


def test_navigation_banners_comments_and_neighbours_are_not_in_the_text() -> None:
    text = read("news_site.html").text
    for word in ("cookie", "privacy", "Weather", "inbox", "stay in port", "aunt", "rights"):
        assert word not in text
    assert text.startswith("Ferry strike to end on Friday, says harbour board\n\nThe crews")
    assert text.endswith("voted on it in the union hall.")


def test_headings_are_blocks_and_lists_and_tables_are_kept() -> None:
    content = read("news_site.html")
    marked = [(b.kind.value, content.text[b.start : b.end]) for b in content.blocks]
    assert marked == [
        ("title", "Ferry strike to end on Friday, says harbour board"),
        ("heading", "A long week on the quay"),
        ("table", "Island | Crossings lost"),
        ("table", "Great Holm | 54"),
        ("table", "Little Holm | 27"),
    ]
    assert "\n\nTickets bought for cancelled crossings" in content.text
    assert "\n\nGreat Holm | 54\n\nLittle Holm | 27\n\n" in content.text


DATES = [
    ("meta", '<meta property="article:published_time" content="2031-03-03T10:00:00Z">', "", True),
    ("meta_name", '<meta name="DC.date.issued" content="2031-03-03">', "", True),
    ("itemprop", "", '<time itemprop="datePublished" datetime="2031-03-03">now</time>', True),
    ("pubdate", "", '<time pubdate datetime="2031-03-03">now</time>', True),
    ("time", "", "<time datetime='2031-03-03T09:00'>Monday</time>", True),
    ("time_in_words", "", "<time>March 3, 2031</time>", True),
    (
        "marked_after_plain",
        "",
        "<time>1 May 2030</time><time class='published'>3 March 2031</time>",
        True,
    ),
    ("modified", '<meta property="article:modified_time" content="2031-03-03">', "", False),
    ("updated", "", '<time class="updated" datetime="2031-03-03">now</time>', False),
    ("second_time", "", "<time>noon</time><time>March 3, 2031</time>", False),
    ("in_comments", "", "<div id='comments'><time datetime='2031-03-03'>x</time></div>", False),
    ("in_related", "", "<ul class='related'><li><time datetime='2031-03-03'>x</time></ul>", False),
    ("in_aside", "", "<aside><time datetime='2031-03-03'>x</time></aside>", False),
    ("copyright", "", "<p>© 2031 Hall News, 3 March 2031</p>", False),
    ("unset", '<meta name="date" content="0001-01-01T00:00:00">', "", False),
    ("nothing", "", "", False),
]


@pytest.mark.parametrize(
    ("head", "body", "dated"), [row[1:] for row in DATES], ids=[row[0] for row in DATES]
)
def test_only_a_date_marked_as_that_of_publication_counts(
    head: str, body: str, dated: bool
) -> None:
    published = page(body, head).metadata.published
    assert (published or "none").startswith("2031-03-03") == dated
    assert dated or published is None


OUTLETS = [
    ("site_name", '<meta property="og:site_name" content="Hall News">', "Hall News"),
    ("host", '<link rel="canonical" href="https://www.hall.example/a">', "hall.example"),
    ("publisher", '<meta name="dc.publisher" content="Hall Press">', "Hall Press"),
    ("none", "", None),
]


@pytest.mark.parametrize(
    ("head", "outlet"), [row[1:] for row in OUTLETS], ids=[row[0] for row in OUTLETS]
)
def test_the_outlet_is_the_site_s_own_name_or_its_host(head: str, outlet: str | None) -> None:
    assert page(head=head).metadata.outlet == outlet


def test_the_outlet_is_cut_from_a_headline() -> None:
    head = (
        '<meta property="og:title" content="Hall stays open | Hall News">'
        '<meta property="og:site_name" content="Hall News">'
    )
    assert page(head=head).metadata.title == "Hall stays open"
    whole = head.replace("Hall stays open | ", "")
    assert page(head=whole).metadata.title == "Hall News"


def test_a_correction_in_the_article_s_footer_is_kept_and_a_reader_s_is_not() -> None:
    content = page(
        "<footer><p>This article was amended on 3 March to correct the year.</p></footer>"
        "<div class='comments'><p>Correction: I was there first.</p></div>"
    )
    assert [content.text[b.start : b.end] for b in content.blocks if b.kind == "correction"] == [
        "This article was amended on 3 March to correct the year."
    ]
    assert "first" not in content.text


def test_line_breaks_and_wrapped_source_lines_keep_paragraphs_apart_and_whole() -> None:
    text = page("<p>One\n  wrapped <b>line</b>\nof source.</p><p>A<br>B</p>").text
    assert text.endswith("One wrapped line of source.\n\nA\nB")


def test_a_lone_element_is_a_page() -> None:
    assert read_page("a.html", "<p>The hall stays open.</p>").text == "The hall stays open."


NO_ARTICLE = [
    ("empty", "<html><body></body></html>"),
    ("deep", "<html><body>" + "<div>" * 100_000 + "Text." + "</div>" * 100_000),
    ("unclosed", "<p" * 100_000),
]


NEEDS_SCRIPTS = [
    ("empty_stage", "<script>let a = 'b';</script><div id=root></div>"),
    ("asks_for_it", "<script src=a.js></script><noscript>Please enable JavaScript.</noscript>"),
    ("a_check", "<script>check()</script><h1>Just a moment</h1><p>Checking your browser.</p>"),
]


@pytest.mark.parametrize(
    "body", [row[1] for row in NEEDS_SCRIPTS], ids=[row[0] for row in NEEDS_SCRIPTS]
)
def test_a_page_that_scripts_fill_says_what_to_do(body: str) -> None:
    with pytest.raises(SourceError, match=r"scripts fill.*save the page and pass"):
        read_page("a.html", f"<html><head><title>News</title></head><body>{body}</body></html>")


def test_a_short_article_beside_scripts_is_read() -> None:
    markup = (
        "<html><body><script src=a.js></script><div id=menu></div><article><h1>Lock closed</h1>"
        "<p>The river board closed the lower lock on Monday, after a barge had struck its gate in "
        "the night and bent two of the hinges that hold it.</p><p>Barges wait above the lock. The "
        "board expects divers on Tuesday and cannot say yet when the gate will open again, its "
        "director told reporters.</p></article></body></html>"
    )
    assert "Barges wait" in read_page("a.html", markup).text


@pytest.mark.parametrize("markup", [row[1] for row in NO_ARTICLE], ids=[r[0] for r in NO_ARTICLE])
def test_a_page_without_an_article_is_refused_in_good_time(markup: str) -> None:
    started = time.process_time()
    with pytest.raises(SourceError, match="no article was found"):
        read_page("a.html", markup)
    assert time.process_time() - started < 5


def test_a_page_with_too_many_elements_is_refused_at_once() -> None:
    started = time.process_time()
    with pytest.raises(SourceError, match="elements; save its text"):
        read_page("a.html", "<html><body>" + "<p>x</p>" * MAX_ELEMENTS)
    assert time.process_time() - started < 2


def test_entities_of_a_page_are_not_expanded() -> None:
    markup = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">'
        f'<!ENTITY f SYSTEM "file:///etc/passwd">]><html><body>{PROSE}<p>&b;&f;</p></body></html>'
    )
    text = read_page("a.xhtml", markup).text
    assert "aaaa" not in text
    assert "root:" not in text


def test_the_extractor_says_nothing_on_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SourceError):
        read_page("a.html", "<html><body></body></html>")
    assert capfd.readouterr() == ("", "")


def test_a_page_that_breaks_the_extractor_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise AttributeError("'NoneType' object has no attribute 'tag'")

    monkeypatch.setattr("trafilatura.bare_extraction", fail)
    with pytest.raises(SourceError, match="too malformed to be read") as caught:
        page()
    assert isinstance(caught.value.__cause__, AttributeError)


def test_an_element_before_the_page_does_not_hide_it() -> None:
    text = read_page("a.html", f"<svg><hr><object></svg><html><body>{PROSE}").text
    assert text.startswith("The council voted on Tuesday")


@pytest.mark.parametrize(
    "byline",
    [
        pytest.param("By Ron Castle | rcastle@ledger.example", id="an_address"),
        pytest.param("Ron Castle · 3 min read", id="minutes_to_read"),
    ],
)
def test_what_stands_beside_an_author_is_none(byline: str) -> None:
    line = f"<p class='byline'>{byline}</p>"
    prose = "".join(
        f"<p>Sentence {n} of an article that the county board read.</p>" for n in range(9)
    )
    content = read_page("a.html", f"<html><body><article><h1>County</h1>{line}{prose}</article>")
    assert content.metadata.author == "Ron Castle"


@pytest.mark.parametrize(
    "comment",
    [
        pytest.param(
            "<!-- saved from url=(0031)https://hall.example/2031/03/03/ -->", id="browser"
        ),
        pytest.param(
            "<!--\n Page saved with SingleFile \n url: https://hall.example/2031/03/03/ \n-->",
            id="SingleFile",
        ),
    ],
)
def test_a_saved_page_has_the_address_that_its_browser_wrote_above_it(comment: str) -> None:
    markup = f"<!doctype html>{comment}<html><body><h1>Hall</h1>{PROSE}</body></html>"
    said = read_page("a.html", markup).metadata
    assert (said.url, said.outlet) == ("https://hall.example/2031/03/03/", "hall.example")
