"""A draft checked against a stub, a live blog, and what was corrected: what is told beside."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import Check, Finding, NoteKind, article_from_text, check, load_article, render

BANK = (
    "<p>The private bank Orme told its 212 staff on Friday that it had 48 hours to find 300 "
    "million crowns.</p><p>By Sunday the regulator had taken the keys of the bank.</p>"
)
STUB = f"<html><body><article>{BANK}<h2>Subscribe to continue reading</h2></article></body></html>"
LIVE = """<html><head><title>Marsk dam fails – live</title><script type="application/ld+json">
{"@type":"LiveBlogPosting","headline":"Dam fails – live",
"datePublished":"2031-10-30T06:00:00Z"}
</script></head><body><main><h1>Marsk dam fails – live</h1>
<article><h2>14.20 GMT</h2>
<p>The death toll has risen to seven people, the county says.</p></article>
<article><h2>11.05 GMT</h2><p>Police ask drivers to keep off the valley road, which is shut for 12
kilometres.</p></article>
<article><h2>09.10 GMT</h2><p>Three people were killed when the dam at Marsk gave way, the county
says. About 40 houses are flooded.</p></article></main></body></html>"""
HELD = "The private bank Orme told its 212 staff on Friday that it had 48 hours."
WRONG = (
    "The bank Orme told its 250 staff on Friday that it had 48 hours to find 300 million crowns."
)
UNHEARD = "The bank had lent 90 million crowns to its own chairman in secret."


def checked(draft: str, page: str, folder: Path) -> Check:
    file = folder / "source.html"
    file.write_text(page)
    return check(article_from_text(draft, source="draft"), [load_article(file)], clock=False)


@pytest.mark.parametrize(
    ("draft", "finding"),
    [
        pytest.param(HELD, Finding.HOLDS, id="held"),
        pytest.param(WRONG, Finding.CONTRADICTED, id="contradicted"),
        pytest.param(UNHEARD, Finding.NOT_FOUND, id="not_found"),
    ],
)
def test_evidence_from_a_stub_says_so_whatever_it_shows(
    draft: str, finding: Finding, tmp_path: Path
) -> None:
    done = checked(draft, STUB, tmp_path)
    assert done.sentences[0].finding is finding
    assert all(c.notes == (NoteKind.STUB,) for c in done.citations())
    for form in ("terminal", "markdown"):
        shown = " ".join(render(done, form).split())
        assert "only its beginning was given" in shown
        assert "from a stub" in shown


def test_what_a_stub_does_not_say_may_stand_in_its_rest(tmp_path: Path) -> None:
    told = "The rest of source, which was not read, may say it."
    assert told in render(checked(UNHEARD, STUB, tmp_path), "terminal")
    assert told not in render(checked(WRONG, STUB, tmp_path), "terminal")
    whole = STUB.replace("<h2>Subscribe to continue reading</h2>", "")
    assert told not in render(checked(UNHEARD, whole, tmp_path), "terminal")


def test_evidence_from_a_live_blog_has_the_time_of_its_update(tmp_path: Path) -> None:
    shown = " ".join(
        render(checked("About 40 houses are flooded.", LIVE, tmp_path), "terminal").split()
    )
    assert "30 October 2031, 09:10" in shown
    assert "is a live blog, read up to 30 October 2031, 14:20" in shown


def test_a_later_update_that_has_another_figure_is_a_caution(tmp_path: Path) -> None:
    draft = "Three people were killed when the dam at Marsk gave way, the county said."
    (sentence,) = checked(draft, LIVE, tmp_path).sentences
    assert sentence.finding is Finding.HOLDS
    (caution,) = sentence.cautions
    assert [c.quote for c in caution.citations] == [
        "The death toll has risen to seven people, the county says."
    ]


@pytest.mark.parametrize(
    "draft",
    [
        pytest.param("The death toll has risen to seven people, the county says.", id="the_last"),
        pytest.param("About 40 houses are flooded.", id="another_matter"),
    ],
)
def test_what_no_later_update_tells_otherwise_has_no_caution(draft: str, tmp_path: Path) -> None:
    (sentence,) = checked(draft, LIVE, tmp_path).sentences
    assert (sentence.finding, sentence.cautions) == (Finding.HOLDS, ())


def test_a_correction_of_a_source_is_told_with_the_check(tmp_path: Path) -> None:
    corrected = (
        BANK + "<p>Correction, 4 May: An earlier version gave the number of staff as 221.</p>"
    )
    done = checked(HELD, f"<html><body><article>{corrected}</article></body></html>", tmp_path)
    assert "number of staff as 221" in " ".join(render(done, "terminal").split())
