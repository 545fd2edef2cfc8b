"""Sources become articles in order; a bad one is a failure and never stops the rest."""

from __future__ import annotations

import io
import os
import pickle
from pathlib import Path

import pytest

from summarizer.errors import SourceError
from summarizer.models import NoteKind, PublishedFrom
from summarizer.sources import Given, Loaded, article_from_text, load_article, load_sources

ENDS = "The river board closed the lower lock on Monday. Barges wait above it."
FERRY = "The ferry to Great Holm sails again. Crews went back to work on Friday."
PAGE = (
    "<html><head><title>Lock</title><link rel=canonical href='https://a.example/2031/05/14/lock'>"
    f"</head><body><article><h1>Lock closed</h1><p>{ENDS}</p></article></body></html>"
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(name: str, text: str | bytes) -> str:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return name


def told(loaded: Loaded) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return the ids and sources of articles, and the sources and messages of failures."""
    articles = [(article.id, article.source) for article in loaded.articles]
    return articles, [(failure.source, failure.message) for failure in loaded.failures]


def duplicates(loaded: Loaded, position: int = 0) -> list[str]:
    notes = loaded.articles[position].notes
    return [note.detail for note in notes if note.kind is NoteKind.DUPLICATE]


def test_one_bad_file_among_forty_leaves_the_others() -> None:
    names = [write(f"{n:02}.txt", f"Story number {n} is this one.") for n in range(40)]
    write("17.txt", b"\0\1\2\3")
    articles, failures = told(load_sources(names))
    good = [name for name in names if name != "17.txt"]
    assert articles == [(f"a{number}", name) for number, name in enumerate(good, 1)]
    assert failures == [("17.txt", "is binary data, not text")]


def test_a_failure_names_the_class_of_its_error() -> None:
    (failure,) = load_sources(["none.txt"]).failures
    assert (failure.source, failure.error, failure.message) == (
        *("none.txt", "SourceError", "does not exist"),
    )


def test_a_name_that_stands_for_no_file_is_a_failure_in_its_place() -> None:
    loaded = load_sources(["*.doc", "a\0b.txt", write("a.txt", ENDS)])
    articles, failures = told(loaded)
    assert articles == [("a1", "a.txt")]
    assert [(source, message[:15]) for source, message in failures] == [
        ("*.doc", "matches no file"),
        ("a\0b.txt", "cannot be read:"),
    ]


def test_the_same_file_by_two_names_is_one_article() -> None:
    write("a.txt", ENDS)
    Path("link.txt").symlink_to("a.txt")
    loaded = load_sources(["a.txt", "./a.txt", "link.txt"])
    assert told(loaded) == ([("a1", "a.txt")], [])
    assert duplicates(loaded) == [
        "the same file was given again as ./a.txt",
        "the same file was given again as link.txt",
    ]


def test_the_same_text_in_two_files_is_one_article_that_names_the_other() -> None:
    write("a.txt", ENDS)
    write("b.md", f"---\noutlet: Post\n---\n{ENDS}\n")
    write("c.txt", FERRY)
    loaded = load_sources(["a.txt", "b.md", "c.txt"])
    assert told(loaded) == ([("a1", "a.txt"), ("a2", "c.txt")], [])
    assert duplicates(loaded) == ["the same text was also given as b.md (Post)"]


def test_a_bad_file_given_twice_fails_once() -> None:
    assert told(load_sources(["none.txt", "none.txt"])) == ([], [("none.txt", "does not exist")])


EMPTY = [("nothing", b""), ("spaces", b" \n\t\n"), ("mark", b"\xef\xbb\xbf")]


@pytest.mark.parametrize("data", [row[1] for row in EMPTY], ids=[row[0] for row in EMPTY])
@pytest.mark.parametrize("ending", ["txt", "md", "html"])
def test_an_empty_file_is_an_article_without_text(data: bytes, ending: str) -> None:
    article = load_article(write(f"a.{ending}", data))
    assert (article.text, article.sentences) == ("", ())


def test_two_empty_files_are_no_copies_of_each_other() -> None:
    assert len(load_sources([write("a.txt", ""), write("b.txt", "")]).articles) == 2


def test_standard_input_is_read_once() -> None:
    loaded = load_sources(["-", "-"], stdin=io.BytesIO(ENDS.encode()))
    assert told(loaded) == ([("a1", "-")], [])
    assert loaded.articles[0].text == ENDS
    assert duplicates(loaded) == ["the same file was given again as -"]


def test_a_page_on_standard_input_is_read_as_a_page() -> None:
    (article,) = load_sources(["-"], stdin=io.BytesIO(PAGE.encode())).articles
    assert article.title == "Lock closed"
    assert "<" not in article.text


def test_the_date_of_an_address_counts_when_there_is_no_other() -> None:
    article = load_article(write("a.html", PAGE))
    assert (article.published, article.published_from) == ("2031-05-14", PublishedFrom.URL)


def test_the_metadata_of_a_file_come_before_its_address_and_what_is_given_before_both() -> None:
    dated = PAGE.replace("</head>", "<meta name=date content=2031-05-15></head>")
    article = load_article(write("a.html", dated))
    assert (article.published, article.published_from) == ("2031-05-15", PublishedFrom.METADATA)
    given = Given(published="2031-05", outlet="Post", title="T", author="A", url="https://u")
    article = load_article("a.html", given=given, article_id="a7")
    assert (article.id, article.published, article.published_from) == (
        *("a7", "2031-05", PublishedFrom.GIVEN),
    )
    assert (article.outlet, article.title, article.author, article.url) == (
        *("Post", "T", "A", "https://u"),
    )


def test_what_is_given_holds_for_one_source_only() -> None:
    write("a.txt", ENDS)
    write("b.txt", FERRY)
    given = Given(outlet="Post")
    assert load_sources(["a.txt", "./a.txt"], given=given).articles[0].outlet == "Post"
    assert len(load_sources(["a.txt", "b.txt"], given=Given()).articles) == 2
    with pytest.raises(SourceError, match=r"b\.txt: is one source of several.*use a manifest"):
        load_sources(["a.txt", "b.txt"], given=given)


def test_a_text_becomes_an_article() -> None:
    article = article_from_text(ENDS, outlet="Post", published="2031-05-14", article_id="a3")
    assert (article.id, article.source, article.text) == ("a3", "text", ENDS)
    assert (article.published, article.published_from) == ("2031-05-14", PublishedFrom.GIVEN)
    with pytest.raises(SourceError, match="is no date of publication"):
        article_from_text(ENDS, published="last week")


def test_markup_in_a_text_stays_as_it_is() -> None:
    tricky = '{{ 7*7 }} {% for %} %s {0} </article> <|im_end|> ``` "}], <b>x</b>'
    assert article_from_text(tricky).text == tricky
    assert load_article(write("a.txt", tricky)).text == tricky


def test_blocks_of_markup_stand_where_their_words_stand() -> None:
    article = load_article(write("a.md", f"# Lock\u00a0closed\n\n{ENDS}\n\n```\ncode\n```\n"))
    assert [(b.kind.value, article.text[b.start : b.end]) for b in article.blocks] == [
        ("title", "Lock closed"),
        ("furniture", "code"),
    ]


def test_a_guessed_encoding_is_noted() -> None:
    article = load_article(write("a.txt", "“No,” said the mayor – twice.".encode("cp1252")))
    assert article.text == "“No,” said the mayor – twice."
    assert [note.detail for note in article.notes if note.kind is NoteKind.CLEANED] == [
        "read as windows-1252, which was guessed from its bytes"
    ]


def test_a_manifest_adds_sources_and_says_what_they_do_not() -> None:
    write("pile/a.txt", ENDS)
    write("pile/b.html", PAGE.replace("lower", "upper"))
    write("c.txt", FERRY)
    manifest = write(
        "pile/pile.csv",
        "source,outlet,published\na.txt,Post,2031-05-14\nb.html,Mail,soon\nb.html,Echo,2030\n"
        "a.txt,,2029\ngone.txt,,\nhttps://10.0.0.1/x,,\n",
    )
    loaded = load_sources(["c.txt", "pile/a.txt"], manifest=Path(manifest))
    articles, failures = told(loaded)
    assert articles == [("a1", "c.txt"), ("a2", "pile/a.txt"), ("a3", "pile/b.html")]
    said = [(a.outlet, a.published, a.published_from) for a in loaded.articles[1:]]
    assert said == [
        ("Post", "2031-05-14", PublishedFrom.GIVEN),
        ("Echo", "2030", PublishedFrom.GIVEN),
    ]
    assert duplicates(loaded, 1) == []
    assert [(source, message[:26]) for source, message in failures] == [
        ("pile/gone.txt", "does not exist"),
        ("https://10.0.0.1/x", "is refused: 10.0.0.1 is pr"),
        ("pile/pile.csv", "line 3: soon: is no date o"),
    ]


def test_a_manifest_alone_is_enough_and_a_missing_one_is_an_error() -> None:
    write("a.txt", ENDS)
    manifest = Path(write("pile.jsonl", '{"source": "a.txt", "title": "Lock"}\n'))
    assert load_sources([], manifest=manifest).articles[0].title == "Lock"
    with pytest.raises(SourceError, match=r"none\.csv: does not exist"):
        load_sources(["a.txt"], manifest=Path("none.csv"))


ODD_NAMES = [
    ("dash", "--help"),
    ("newline", "a\nb.txt"),
    ("emoji", "📰.txt"),
    ("device_of_another_system", "con"),
    ("trailing_dot", "a."),
    ("long", "n" * 251 + ".txt"),
    ("escape", "\x1b[31m.txt"),
    ("glob", "[a]*.txt"),
    ("spaces", " a .txt"),
]


@pytest.mark.parametrize("name", [row[1] for row in ODD_NAMES], ids=[row[0] for row in ODD_NAMES])
def test_odd_names_are_names(name: str) -> None:
    write(name, ENDS)
    (article,) = load_sources([name]).articles
    assert (article.source, article.text) == (name, ENDS)


def test_a_name_that_is_no_unicode_is_loaded_and_shown_escaped() -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    Path(name).write_text(ENDS)
    loaded = load_sources([name, os.fsdecode(b"caf\xe8.txt")])
    assert told(loaded) == ([("a1", r"caf\xe9.txt")], [(r"caf\xe8.txt", "does not exist")])
    assert loaded.articles[0].model_dump_json()


def test_a_directory_is_no_article() -> None:
    with pytest.raises(SourceError, match="is a directory"):
        load_article(".")


def test_what_is_loaded_can_be_pickled() -> None:
    loaded = load_sources([write("a.txt", ENDS), "none.txt"])
    assert pickle.loads(pickle.dumps(loaded)) == loaded
