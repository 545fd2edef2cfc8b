from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import Article, article_from_text, check
from summarizer.checking.places import FilePlaces

SOURCE = article_from_text("A tug pulled the ferry free on Monday. Nobody was hurt.", source="s")
PLAIN = "Alma aground\n\nA tug pulled the ferry free on Monday. Nobody was hurt.\n"
FILES = {
    "plain.txt": PLAIN,
    "windows.txt": PLAIN.replace("\n", "\r\n"),
    "late.txt": f"\ufeff\n\n\n\n\n{PLAIN}",
    "mark.md": "# Alma aground\n\nA **tug** pulled the [ferry](https://a.example/x) free on "
    "_Monday_. Nobody was hurt.\n",
    "page.html": "<html><head><title>x</title><script>var a = 'A tug pulled';</script></head>"
    "<body><article><h1>Alma aground</h1>\n<p>A&nbsp;tug pulled the <a href='/f'>ferry</a> free on "
    "Monday. Nobody was hurt.</p><p>That is all that could be learned on Monday night at the "
    "harbour of Rusk.</p></article></body></html>",
}


@pytest.mark.parametrize("name", FILES)
def test_each_sentence_is_placed_in_the_file_as_it_was_written(name: str, tmp_path: Path) -> None:
    draft = tmp_path / name
    draft.write_bytes(FILES[name].encode("utf-8"))
    found = {one.claim.text: one.place for one in check(draft, SOURCE).sentences}
    place = found["Nobody was hurt."]
    decoded = FILES[name].removeprefix("\ufeff")
    assert place is not None
    assert decoded[place.start : place.end] == "Nobody was hurt."
    before = decoded[: place.start].replace("\r\n", "\n")
    assert place.line == before.count("\n") + 1
    assert place.column == len(before.rpartition("\n")[2]) + 1


@pytest.mark.parametrize("name", FILES)
def test_markup_within_a_sentence_belongs_to_its_place(name: str, tmp_path: Path) -> None:
    draft = tmp_path / name
    draft.write_bytes(FILES[name].encode("utf-8"))
    found = {one.claim.text: one.place for one in check(draft, SOURCE).sentences}
    place = found["A tug pulled the ferry free on Monday."]
    assert place is not None
    words = FILES[name].removeprefix("\ufeff")[place.start : place.end]
    assert words.startswith("A")
    assert "Monday" in words


def test_what_stands_twice_is_placed_twice_in_order() -> None:
    places = FilePlaces("It rained. It rained.")
    first, second = places.place("It rained."), places.place("It rained.")
    assert first is not None
    assert second is not None
    assert (first.start, second.start) == (0, 11)


def test_what_does_not_stand_in_the_file_has_no_place() -> None:
    assert FilePlaces("It rained.").place("It snowed.") is None
    assert FilePlaces("It rained.").place("…") is None


def test_offsets_are_also_those_of_the_draft(tmp_path: Path) -> None:
    draft = tmp_path / "mark.md"
    draft.write_text(FILES["mark.md"], "utf-8")
    done = check(draft, SOURCE)
    for sentence in done.sentences:
        assert done.draft.text[sentence.start : sentence.end] == sentence.claim.text


def test_a_draft_may_be_an_article() -> None:
    draft: Article = article_from_text("A tug pulled the ferry free on Tuesday.", article_id="a9")
    done = check(draft, [SOURCE])
    assert done.draft.id == "d1"
    assert done.sentences[0].claim.id == "d1.c1"
    assert done.sentences[0].repair == "A tug pulled the ferry free on Monday."
