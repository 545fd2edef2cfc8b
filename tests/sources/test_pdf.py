"""A PDF is read in order with its pages, or refused by what it is, within bounds."""

from __future__ import annotations

import time
import zlib
from pathlib import Path

import pytest

from summarizer import audit, render, summarize
from summarizer.errors import SourceError
from summarizer.models import BlockKind
from summarizer.sources import load_article, load_sources
from summarizer.sources.pdf import document, read_pdf
from tests.sources.making import Drawn, assembled, pdf

LOCK = "The board closed the lower lock on Monday after a gate failed."
FERRY = "Two ferries were taken out of service, the harbour master said."


def lines(words: str, *, left: float = 72, top: float = 700, width: int = 60) -> list[Drawn]:
    """Return a paragraph drawn in lines of about so many characters."""
    rows: list[str] = [""]
    for word in words.split():
        if len(rows[-1]) + len(word) >= width:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return [(left, top - 13 * number, row) for number, row in enumerate(rows)]


def text_of(data: bytes, most_pages: int = 500) -> str:
    return read_pdf("a.pdf", data, most_pages).text


def refusal(data: bytes) -> str:
    with pytest.raises(SourceError) as caught:
        read_pdf("a.pdf", data, 500)
    return caught.value.problem


def test_citations_carry_the_page_of_their_words_in_every_output(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf([lines(LOCK), lines(FERRY)]))
    briefing = summarize([path], clock=False)
    article = briefing.articles[0]
    assert [page.number for page in article.pages] == [1, 2]
    pages = {c.quote: c.page for c in briefing.citations() if c.quote in {LOCK, FERRY}}
    assert pages
    assert set(pages.items()) <= {(LOCK, 1), (FERRY, 2)}
    cited = next(iter(pages.values()))
    assert f"page {cited}: " in render(briefing, "terminal")
    assert f"page {cited}: " in render(briefing, "markdown")
    assert f"page {cited}" in render(briefing, "html")
    assert f'"page={cited}"' in render(briefing, "jsonld")
    assert f'"page": {cited}' in render(briefing, "json")
    assert audit(briefing).faults == ()


def test_a_citation_that_names_another_page_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf([lines(LOCK), lines(FERRY)]))
    told = summarize([path], clock=False).model_dump_json()
    assert '"page":1' in told
    with pytest.raises(ValueError, match="names another page"):
        type(summarize([path])).model_validate_json(told.replace('"page":1', '"page":2'))


def test_two_columns_are_read_one_after_the_other_whatever_order_they_were_drawn_in() -> None:
    left = lines(f"{LOCK} {LOCK} {FERRY}", width=38)
    right = lines(f"{FERRY} {FERRY} {LOCK}", left=320, width=38)
    across = [line for pair in zip(left, right, strict=False) for line in pair]
    rest = left[len(right) :] + right[len(left) :]
    text = " ".join(text_of(pdf([[*across, *rest]])).split())
    assert text == f"{LOCK} {LOCK} {FERRY} {FERRY} {FERRY} {LOCK}"


def test_a_column_that_goes_on_with_a_paragraph_may_begin_higher_than_the_one_before() -> None:
    title: Drawn = (72, 760, "Lock closed", 24)
    left = lines(f"{LOCK} {LOCK} {FERRY}", width=38, top=700)
    right = lines(f"and {FERRY} {FERRY} {LOCK}", left=320, width=38, top=713)
    text = " ".join(text_of(pdf([[title, *left, *right]])).split())
    assert text == f"Lock closed {LOCK} {LOCK} {FERRY} and {FERRY} {FERRY} {LOCK}"


def test_words_that_are_drawn_one_by_one_make_lines_like_others() -> None:
    above, last = lines(f"{LOCK} {FERRY}", width=70)
    apart: list[Drawn] = [(72, 674, "abcd"), (98, 674, "abcd"), (72, 661, "in the evening.")]
    text = text_of(pdf([[above, last, *apart]]))
    assert text.count("\n\n") == 0
    assert text.endswith("abcd abcd in the evening.")


def test_a_paragraph_goes_on_over_a_page_and_both_pages_are_known() -> None:
    words = f"{LOCK[:-1]} and was not opened again before the flood, which came on Friday night."
    drawn = lines(words)
    content = read_pdf("a.pdf", pdf([drawn[:1], drawn[1:]]), 500)
    assert content.text == words
    first, second = content.pages
    assert (first.number, first.end, second.number) == (1, second.start, 2)
    assert content.text[second.start :].startswith(drawn[1][2])


def test_heads_feet_and_page_numbers_are_dropped_and_the_first_head_kept() -> None:
    bodies = [LOCK, FERRY, LOCK.replace("Monday", "Friday")]
    pages = [
        [
            (72.0, 800.0, "Harbour Review"),
            *lines(body),
            (72.0, 40.0, "Issue 7"),
            (290.0, 25.0, str(n)),
        ]
        for n, body in enumerate(bodies, 4)
    ]
    assert text_of(pdf(pages)) == "\n\n".join(["Harbour Review", *bodies])


HYPHENS = [
    ("broken_word", "The embank-", "ment held.", "The embankment held."),
    ("compound", "A well-", "known rule held.", "A well-known rule held."),
    ("compound_elsewhere", "A two-tier plan and a two-", "tier vote passed.", None),
    ("name", "The Anglo-", "Saxon hoard was found.", "The Anglo-Saxon hoard was found."),
    ("number", "It rose 3-", "4 percent.", "It rose 3-4 percent."),
]


@pytest.mark.parametrize(
    ("first", "second", "read"), [row[1:] for row in HYPHENS], ids=[row[0] for row in HYPHENS]
)
def test_hyphens_at_line_ends_are_joined_or_kept(first: str, second: str, read: str | None) -> None:
    drawn = [*lines(LOCK, top=740, width=30), (72.0, 660.0, first), (72.0, 647.0, second)]
    assert text_of(pdf([drawn])).endswith(read or f"{first}{second}")


def test_a_large_first_line_is_the_title_and_bold_or_large_ones_are_headings() -> None:
    page = [(72.0, 760.0, "Lock Closed for Weeks", 24.0), *lines(f"{LOCK} {FERRY}")]
    page += [(72.0, 600.0, "What comes next", 14.0), *lines(FERRY, top=580)]
    content = read_pdf("a.pdf", pdf([page]), 500)
    kinds = {content.text[b.start : b.end]: b.kind for b in content.blocks}
    assert kinds == {
        "Lock Closed for Weeks": BlockKind.TITLE,
        "What comes next": BlockKind.HEADING,
    }
    assert content.metadata.title == "Lock Closed for Weeks"


TITLES = [
    ("said", b"/Title(Lock closed)", "Lock closed"),
    ("program", b"/Title(Microsoft Word - lock.doc)", None),
    ("file", b"/Title(lock_final2.indd)", None),
    ("none", b"", None),
]


@pytest.mark.parametrize(
    ("info", "title"), [row[1:] for row in TITLES], ids=[row[0] for row in TITLES]
)
def test_a_title_that_only_the_file_says_goes_on_top(info: bytes, title: str | None) -> None:
    content = read_pdf("a.pdf", pdf([lines(LOCK)], info=info), 500)
    assert content.metadata.title == title
    assert content.text == (f"{title}\n\n{LOCK}" if title else LOCK)


def test_a_table_is_read_row_by_row() -> None:
    rows = [("Year", "Boats", "Tonnes"), ("2029", "310", "9,400"), ("2030", "288", "8,700")]
    drawn = [
        (72.0 + 150 * column, 600.0 - 20 * number, cell)
        for number, row in enumerate(rows)
        for column, cell in enumerate(row)
    ]
    text = text_of(pdf([[*lines(LOCK), *drawn]]))
    assert text.split("\n\n")[1:] == [
        "Year | Boats | Tonnes",
        "2029 | 310 | 9,400",
        "2030 | 288 | 8,700",
    ]


_BAD = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(" + b"o" * 32 + b")/U(" + b"u" * 32 + b")>>"
_RECURSIVE = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"]
REFUSED = [
    ("scanned", pdf([[], []]), "is a PDF of pictures without a text layer"),
    ("only_numbers", pdf([[(290, 30, "1")]]), "is a PDF of pictures without a text layer"),
    ("encrypted", pdf([lines(LOCK)], trailer=_BAD + b"/ID[(a)(b)]"), "is an encrypted PDF"),
    ("cut", pdf([lines(LOCK)])[:60], "is a damaged PDF"),
    ("noise", b"%PDF-1.7\n" + bytes(range(256)) * 40, "is a damaged PDF"),
    ("pages_in_themselves", assembled(_RECURSIVE), "is damaged on page 1"),
    ("no_pages", assembled([_RECURSIVE[0], b"<</Type/Pages/Kids[]/Count 0>>"]), "is a "),
]


@pytest.mark.parametrize(
    ("data", "problem"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_what_cannot_be_read_is_refused_by_what_it_is(data: bytes, problem: str) -> None:
    assert refusal(data).startswith(problem)


def test_a_broken_table_of_objects_is_no_obstacle() -> None:
    data = pdf([lines(LOCK)]).replace(b"0000000009", b"0000099999")
    assert text_of(data.replace(b"startxref\n", b"startxref\n9")) == LOCK


def test_pages_beyond_the_bound_are_left_out_with_a_note() -> None:
    content = read_pdf("a.pdf", pdf([lines(LOCK), lines(FERRY), lines(LOCK)]), 2)
    assert [page.number for page in content.pages] == [1, 2]
    assert [note.detail for note in content.notes] == [
        "only the first 2 of 3 pages were read (see --max-pages)"
    ]


def test_pages_that_are_pictures_among_others_are_named() -> None:
    content = read_pdf("a.pdf", pdf([lines(LOCK), [], lines(FERRY)]), 500)
    assert "pictures or empty: 2" in content.notes[0].detail


def test_ten_thousand_pages_take_seconds() -> None:
    data = pdf([lines(LOCK)] * 10_000)
    started = time.process_time()
    assert text_of(data, most_pages=100).startswith(LOCK)
    assert time.process_time() - started < 5


def test_a_bomb_takes_neither_the_run_nor_its_memory(tmp_path: Path) -> None:
    packer = zlib.compressobj(1)
    packed = b"".join(packer.compress(b" " * 10_000_000) for _ in range(130)) + packer.flush()
    data = pdf([lines(LOCK)])
    start, end = data.index(b"<</Length"), data.index(b"endstream")
    bomb = b"<</Length %d/Filter/FlateDecode>>stream\n%s\n" % (len(packed), packed)
    (tmp_path / "bomb.pdf").write_bytes(data[:start] + bomb + data[end:])
    (tmp_path / "good.pdf").write_bytes(data)
    loaded = load_sources([tmp_path])
    assert [article.text for article in loaded.articles] == [LOCK]
    assert "takes all of its memory" in loaded.failures[0].message


def test_a_reader_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MOST_SECONDS", 0.001)
    assert "takes more than 0 seconds" in refusal(pdf([lines(LOCK)]))


def test_without_the_extra_a_pdf_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "_LIBRARY", "no_such_library")
    assert refusal(pdf([lines(LOCK)])) == 'is a PDF; to read it: pip install "proven-brief[pdf]"'


def test_a_pdf_under_another_name_is_still_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(pdf([lines(LOCK)]))
    assert load_article(path).text == LOCK
