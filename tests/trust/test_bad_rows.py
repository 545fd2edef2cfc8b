"""Corpora, feeds and PDFs with something wrong in them, as a command meets them.

What is bad is told by its line or name (exit code 3), the good rows beside it are briefed.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer import Briefing
from summarizer.cli import main
from tests.sources.making import pdf
from tests.sources.test_feeds import rss
from tests.sources.test_pdf import REFUSED as BAD_PDFS
from tests.sources.test_pdf import lines

GOOD = "The ferry Alma ran aground off Rusk Point on Saturday with 214 people aboard."
OTHER = "Bakers in Orlen raised the price of rye bread by a tenth in April."
ONE, TWO = json.dumps({"text": GOOD}), json.dumps({"text": OTHER})
LARGE = "x" * 1_000_000


def table(*rows: str, head: str = "id,text") -> str:
    return "\n".join((head, *rows, ""))


# name of the file, what it holds, exit code, articles, words on standard error
CORPORA = [
    ("bad-line", "c.jsonl", f"{ONE}\n{TWO}\n{{oops\n{TWO[:-1]}\n", 3, 2, "line 3: "),
    ("key-twice", "c.jsonl", f'{ONE}\n{{"text": "a", "text": "b"}}\n', 3, 1, "line 2: has a key"),
    ("nan", "c.jsonl", f'{ONE}\n{{"text": "a", "n": NaN}}\n', 3, 1, "line 2: NaN is no value"),
    ("mixed-line-ends", "c.jsonl", f"{ONE}\r\n{TWO}\n", 0, 2, ""),
    ("mark", "c.jsonl", f"\ufeff{ONE}\n", 0, 1, ""),
    ("field-of-1-MB", "c.jsonl", f'{{"scan": "{LARGE}", {ONE[1:]}\n{TWO}\n', 0, 2, ""),
    ("half-a-character", "c.jsonl", f'{{"text": "\\ud800{GOOD}"}}\n', 0, 1, ""),
    ("no-text", "c.jsonl", f'{ONE}\n{{"id": 2}}\n', 3, 1, "line 2: "),
    ("same-id", "c.jsonl", f'{{"id": 1, {ONE[1:]}\n{{"id": 1, {TWO[1:]}\n', 0, 2, ""),
    ("bad-row", "c.csv", table(f"1,{GOOD}", f"2,{OTHER},x"), 3, 1, "line 3: has 3 cells for 2"),
    ("open-quote", "c.csv", table(f"1,{GOOD}", f'2,"{OTHER}'), 3, 1, "a quote is never closed"),
    ("no-column", "c.csv", table("1,x", head="id,n"), 3, 0, "--field text=NAME"),
    ("column-twice", "c.csv", table("a,b", head="text,text"), 3, 0, "has the column text twice"),
    ("mark-and-line-ends", "c.csv", f"\ufeffid,text\r\n1,{GOOD}\n2,{OTHER}\r\n", 0, 2, ""),
]


def briefed(source: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str], str]:
    """Brief a source; return the exit code, the dates of its articles and what was said."""
    code = main([str(source), "-q", "-f", "json", "--no-clock"])
    told = capsys.readouterr()
    made = Briefing.model_validate_json(told.out) if told.out else None
    return code, [str(article.published) for article in made.articles] if made else [], told.err


@pytest.mark.parametrize(
    ("name", "data", "code", "articles", "words"),
    [pytest.param(*row[1:], id=row[0]) for row in CORPORA],
)
def test_a_bad_row_of_a_corpus_is_told_by_its_line_and_the_good_are_briefed(  # a row
    name: str,
    data: str,
    code: int,
    articles: int,
    words: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / name).write_bytes(data.encode())
    ended, dates, said = briefed(tmp_path / name, capsys)
    assert (ended, len(dates)) == (code, articles)
    assert words in said
    assert bool(said) == bool(words)


def item(title: str, *more: str) -> str:
    return f"<title>{title}</title><description>{GOOD} {title}.</description>{''.join(more)}"


LATER = "<pubDate>Mon, 01 Mar 2094 10:00:00 GMT</pubDate>"
# what the feed holds, exit code, dates of its articles, words on standard error
FEEDS = [
    ("no-items", rss(), 3, [], "is a feed without items"),
    ("no-date", rss(item("A")), 0, ["None"], ""),
    ("date-that-is-none", rss(item("A", "<pubDate>soon</pubDate>")), 0, ["None"], ""),
    ("future-date", rss(item("A", LATER)), 0, ["2094-03-01T10:00:00+00:00"], ""),
    ("relative-link", rss(item("A", "<link>/a</link>")), 0, ["None"], ""),
    ("markup-in-title", rss(item("&lt;b&gt;A&lt;/b&gt;")), 0, ["None"], ""),
    ("cut", rss(item("A"))[:60], 3, [], "is a malformed feed"),
]


@pytest.mark.parametrize(
    ("data", "code", "dates", "words"), [pytest.param(*row[1:], id=row[0]) for row in FEEDS]
)
def test_an_odd_feed_is_briefed_with_the_dates_it_has_or_told(  # a row
    data: bytes,
    code: int,
    dates: list[str],
    words: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "feed.rss").write_bytes(data)
    ended, found, said = briefed(tmp_path / "feed.rss", capsys)
    assert (ended, found) == (code, dates)
    assert words in said
    assert "Traceback" not in said


def test_of_ten_thousand_items_as_many_are_read_as_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "feed.rss").write_bytes(rss(*(item(f"Pier {n}") for n in range(10_000))))
    assert main([str(tmp_path / "feed.rss"), "-q", "-f", "json", "--max", "3"]) == 0
    assert len(Briefing.model_validate_json(capsys.readouterr().out).articles) == 3


@pytest.mark.parametrize(("data", "words"), [pytest.param(*row[1:], id=row[0]) for row in BAD_PDFS])
def test_a_bad_pdf_is_named_and_the_good_article_beside_it_is_briefed(
    data: bytes, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.pdf").write_bytes(data)
    (tmp_path / "good.txt").write_text(GOOD)
    ended, dates, said = briefed(tmp_path, capsys)
    assert (ended, len(dates)) == (3, 1)
    assert words in said
    assert len(said.splitlines()) == 1


def test_a_pdf_of_ten_thousand_pages_is_read_in_part(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "long.pdf").write_bytes(pdf([lines(GOOD)] * 10_000))
    told = [str(tmp_path / "long.pdf"), "-q", "-f", "json", "--max-pages", "20"]
    assert main(told) == 0
    (article,) = Briefing.model_validate_json(capsys.readouterr().out).articles
    assert "only the first 20 of 10,000 pages" in str([note.detail for note in article.notes])
