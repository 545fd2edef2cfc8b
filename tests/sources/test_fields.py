"""Fields of a corpus become what is known of an article; a map that fits none says so."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from summarizer.config import Intake
from summarizer.sources import load_sources
from summarizer.sources.corpora import read_json_lines
from summarizer.sources.items import Item


def told(data: str, **choices: object) -> list[str]:
    """Return each article as "name: text" and each error as its problem."""
    stream = io.BytesIO(data.encode())
    found = read_json_lines("c.jsonl", stream, Intake(**choices))  # type: ignore[arg-type]
    return [f"{i.source}: {i.content.text}" if isinstance(i, Item) else i.problem for i in found]


FIELDS = [
    ("named", {"text": "main"}, ["c.jsonl:1: One."]),
    ("path", {"text": "parts.lead"}, ["c.jsonl:1: Deep."]),
    (
        "text_misspelt",
        {"text": "mian"},
        [
            "has no field mian; its fields are main, parts.lead, head; "
            "say which is with --field text=NAME"
        ],
    ),
    (
        "title_misspelt",
        {"text": "main", "title": "haed"},
        [
            "c.jsonl:1: One.",
            "no row has the field haed that is to be its title; did you mean head?",
        ],
    ),
]


@pytest.mark.parametrize(
    ("fields", "expected"), [row[1:] for row in FIELDS], ids=[row[0] for row in FIELDS]
)
def test_a_map_names_fields_and_its_errors_say_which_there_are(
    fields: dict[str, str], expected: list[str]
) -> None:
    row = json.dumps({"main": "One.", "parts": {"lead": "Deep."}, "head": "H"})
    assert told(row, fields=tuple(fields.items())) == expected


def first(row: dict[str, object], **choices: object) -> Item:
    stream = io.BytesIO(json.dumps({"text": "One.", **row}).encode())
    found = next(read_json_lines("c.jsonl", stream, Intake(**choices)))  # type: ignore[arg-type]
    assert isinstance(found, Item)
    return found


DATES = [
    ("iso", "2031-05-14T09:00:00Z", "2031-05-14T09:00:00+00:00"),
    ("day", "14 May 2031", "2031-05-14"),
    ("seconds", 1_767_225_600, "2026-01-01T00:00:00+00:00"),
    ("milliseconds", 1_767_225_600_000, "2026-01-01T00:00:00+00:00"),
    ("figures", 20310514, "2031-05-14"),
    ("words", "last week", None),
    ("nothing", None, None),
]


@pytest.mark.parametrize(
    ("written", "published"), [row[1:] for row in DATES], ids=[row[0] for row in DATES]
)
def test_dates_are_read_in_known_forms_alone(written: object, published: str | None) -> None:
    item = first({"date": written})
    assert item.content.metadata.published == published
    noted = ["its date is given as “last week”" in note.detail for note in item.content.notes]
    assert noted == ([True] if written == "last week" else [])


def test_what_a_row_says_becomes_what_is_known_of_its_article(tmp_path: Path) -> None:
    row = {
        "text": "The lock stayed closed.",
        "headline": "Lock &amp; gate",
        "publisher": {"name": "Post"},
        "authors": ["Ada Roth", "Jo Lind"],
        "link": "https://a.example/1",
        "lang": "en-GB",
    }
    path = tmp_path / "c.jsonl"
    path.write_text(json.dumps(row))
    (article,) = load_sources([path]).articles
    assert (article.title, article.outlet, article.author) == (
        "Lock & gate",
        "Post",
        "Ada Roth, Jo Lind",
    )
    assert (article.source, article.url) == (f"{path}:1", "https://a.example/1")
