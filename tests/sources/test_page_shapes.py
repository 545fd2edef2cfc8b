"""What stands beside an article is left out, whatever the page names it; stubs are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import NoteKind, load_article, render, summarize
from summarizer.sources.content import Content
from summarizer.sources.page import read_page

PROSE = (
    "<p>The council voted on Tuesday to keep the swimming hall open until the autumn, against the "
    "advice of its own treasurer.</p><p>Repairs to the roof will cost 340,000 crowns, of which the "
    "county pays a third, the mayor told reporters after the vote.</p>"
)
LAST = "<p>The next meeting is on 12 May, when the treasurer will present his figures again.</p>"


def page(beside: str, head: str = "") -> Content:
    return read_page(
        "a.html",
        f"<!doctype html><html><head><title>Hall</title>{head}</head><body><article>"
        f"<h1>Hall stays open</h1>{PROSE}{beside}{LAST}</article></body></html>",
    )


BESIDE = [
    ("links", "<div><h4>Mehr</h4><a href=a>Bad wird teurer</a> <a href=b>Kein Eis</a></div>"),
    ("a paragraph that is a link", "<p><a href=a>Five pools that have closed already</a></p>"),
    ("a label and a link", "<p><b>Lire aussi :</b> <a href=a>La piscine reste ouverte</a></p>"),
    ("a named box", "<div class='NewsletterSignup'><p>News from the hall every week.</p></div>"),
    (
        "a box to sign up",
        "<div class=x1><p>Every week, for you.</p><button>Sign up!</button></div>",
    ),
    ("a box to sign up in Spanish", "<div><p>Apúntate ya.</p><button>Apuntarme</button></div>"),
    ("a call in Italian", "<p>Segui il nostro canale WhatsApp: clicca qui.</p>"),
    ("a call in German", "<p>Abonnieren Sie unseren Newsletter, jeden Morgen neu.</p>"),
    (
        "a box of facts",
        "<div><p>What: Open day</p><p>When: 6 p.m. on 30 June</p><p>Where: The old pool</p></div>",
    ),
    ("a labelled advertisement", "<div><p>Anzeige</p><p>Warm water for a fair price.</p></div>"),
    ("a dialog", "<div role=dialog><p>Do you want to swim with us every Monday?</p></div>"),
    ("a player", "<div data-component='media-block'><p>This film cannot be played.</p></div>"),
    ("a post", "<blockquote class='twitter-tweet'><p>Swam there once, cold.</p></blockquote>"),
    ("a pull quote", "<blockquote class='pull-quote'>a third of the roof</blockquote>"),
    ("a fact box", "<div class='factbox'><ul><li>Length of the pool: 25 m</li></ul></div>"),
]


@pytest.mark.parametrize("beside", [row[1] for row in BESIDE], ids=[row[0] for row in BESIDE])
def test_what_stands_beside_an_article_is_not_in_its_text(beside: str) -> None:
    assert page(beside).text == page("").text


KEPT = [
    ("a link in a sentence", "<p>The <a href=a>treasurer</a> did not vote for it.</p>"),
    ("a quotation", "<blockquote><p>We swim or we sink, the mayor said.</p></blockquote>"),
    ("an order in a sentence", "<p>Melden wird es die Stadt erst, wenn das Bad offen ist.</p>"),
    ("two lines of a talk", "<div><p>Ruud: Is it cold?</p><p>Moor: It is.</p></div>"),
    ("a button to share", "<div><p>Nobody came to swim.</p><button>Share</button></div>"),
    ("an unnamed list", "<ul><li>The roof will be mended in June.</li></ul>"),
]


@pytest.mark.parametrize("kept", [row[1] for row in KEPT], ids=[row[0] for row in KEPT])
def test_what_belongs_to_an_article_stays(kept: str) -> None:
    assert len(page(kept).text) > len(page("").text)


def test_a_body_named_like_a_box_is_still_the_article() -> None:
    whole = f"<html><body><div class='widget teaser'>{PROSE}{LAST}</div></body></html>"
    assert "treasurer will present" in read_page("a.html", whole).text


def test_the_standfirst_is_a_heading_and_the_named_byline_a_byline() -> None:
    head = "<p class='vorspann'>Das Bad bleibt bis zum Herbst.</p><p class=autor>Von Ina Moor</p>"
    content = read_page("a.html", f"<html><body><main>{head}{PROSE}{LAST}</main></body></html>")
    marked = {content.text[b.start : b.end]: b.kind.value for b in content.blocks}
    assert marked["Das Bad bleibt bis zum Herbst."] == "heading"
    assert marked.get("Von Ina Moor", "byline") == "byline"


def test_a_table_that_lays_out_a_page_is_no_table() -> None:
    content = read_page(
        "a.html",
        f"<table><tr><td><a href=a>Home</a><br><a href=b>Sport</a></td><td>{PROSE}"
        f"<table><tr><td>Year</td><td>Cost</td></tr></table>{LAST}</td></tr></table>",
    )
    rows = [content.text[b.start : b.end] for b in content.blocks if b.kind.value == "table"]
    assert rows == ["Year | Cost"]
    assert content.text.index("Year | Cost") < content.text.index("The next meeting")


def test_the_caption_of_a_table_is_no_row_of_it() -> None:
    table = (
        "<table><caption>Visitors a year</caption><tr><th>Year</th><th>Hall</th><th>Sea</th></tr>"
        "<tr><td>2030</td><td>4,112</td><td>900</td></tr></table>"
    )
    content = page(table)
    rows = [content.text[b.start : b.end] for b in content.blocks if b.kind.value == "table"]
    assert rows == ["Year | Hall | Sea", "2030 | 4,112 | 900"]


def test_small_print_at_the_end_is_left_out_and_amid_the_text_kept() -> None:
    small = "<p>It was <small>only</small> a vote of nine to eight, after four hours.</p>"
    content = page(small)
    whole = (
        f"<html><body>{PROSE}{LAST}<hr><small>Visitor 4,112. Best at noon.</small></body></html>"
    )
    assert "only" in content.text
    assert "Visitor" not in read_page("a.html", whole).text


NOT_FREE = (
    '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":%s}</script>'
)
SUBJECTS = "<section><h3>Archivado En</h3><ul><li><a>Pools</a></li></ul></section>"
WHOLE = PROSE + "".join(LAST.replace("12 May", f"{n} May") for n in range(10, 30))
STUBS = [
    ("not free", NOT_FREE % "false", PROSE, True),
    ("not free as a word", NOT_FREE % '"False"', PROSE, True),
    ("not free and whole", NOT_FREE % "false", WHOLE, False),
    ("free", NOT_FREE % "true", PROSE, False),
    ("a wall", "", PROSE + "<div class='pay-wall'><p>Read on for one crown.</p></div>", True),
    ("a call", "", PROSE + "<h2>Subscribe to continue reading</h2>", True),
    ("for subscribers", "", PROSE + "<p>This article is for subscribers only.</p>", True),
    (
        "a call below the subjects",
        "",
        PROSE + SUBJECTS + "<h2>Subscribe to continue reading</h2>",
        False,
    ),
    ("subjects on top", "", SUBJECTS + PROSE + "<h2>Subscribe to continue reading</h2>", True),
    (
        "a call below what is free",
        NOT_FREE % "true",
        PROSE + "<h2>Subscribe to read on</h2>",
        False,
    ),
    (
        "a call below all its words",
        '<script type="application/ld+json">{"@type":"Report","wordCount":44}</script>',
        PROSE + "<h2>Subscribe to continue reading</h2>",
        False,
    ),
    ("a wall around a whole one", "", WHOLE + "<h2>Subscribe to continue reading</h2>", False),
    ("cut", "", PROSE + "<p>The mayor added that nobody had asked her before the...</p>", True),
    ("a quotation that trails off", "", PROSE + "<p>“We shall see…”</p>", False),
    (
        "as long as its data say",
        '<script type="application/ld+json">{"@type":"Report","wordCount":900}</script>',
        PROSE,
        True,
    ),
    ("a short article", "", PROSE, False),
]


@pytest.mark.parametrize(
    ("head", "body", "is_stub"), [row[1:] for row in STUBS], ids=[row[0] for row in STUBS]
)
def test_the_beginning_of_an_article_is_told_from_a_short_one(
    head: str, body: str, is_stub: bool, tmp_path: Path
) -> None:
    file = tmp_path / "a.html"
    file.write_text(f"<html><head>{head}</head><body><article>{body}</article></body></html>")
    kinds = [note.kind for note in load_article(file).notes]
    assert (NoteKind.STUB in kinds) is is_stub


def test_claims_from_a_stub_say_so_in_every_output(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(f"<html><body>{PROSE}<h2>Subscribe to continue reading</h2></body></html>")
    briefing = summarize([load_article(file)], clock=False)
    claims = briefing.article_briefs[0].summary
    assert claims
    assert all(c.notes == (NoteKind.STUB,) for claim in claims for c in claim.citations)
    for form in ("terminal", "markdown", "html", "jsonld"):
        assert "from a stub" in render(briefing, form)
