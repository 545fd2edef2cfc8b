"""The answer keys of story clusters fit their articles: every file and every quote is there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer.sources import load_article
from tests.measuring import BENCHMARKS, benchmark

keys = benchmark("across_keys")
TRUTH = BENCHMARKS / "stories_truth"
STORIES = sorted(
    path.parent
    for name in ("aside3", "aside4", "aside5")
    for path in (TRUTH / name).rglob("key.json")
)


@pytest.fixture(params=STORIES, ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    """A story with its key."""
    given: Path = request.param
    return given


def _key(folder: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((folder / "key.json").read_text("utf-8"))
    return loaded


def test_every_article_of_a_folder_stands_in_its_key(folder: Path) -> None:
    """No article is forgotten and none is listed that is not there."""
    assert set(_key(folder)["articles"]) == {path.name for path in folder.iterdir()} - {"key.json"}


def test_every_quote_of_a_key_is_found_in_the_article_as_it_is_loaded(folder: Path) -> None:
    """The reader of keys loses no quote of any part."""
    articles = [
        load_article(folder / name).model_copy(update={"id": f"a{number}"})
        for number, name in enumerate(_key(folder)["articles"], 1)
    ]
    key = keys.Key(folder, articles)
    parts = [key.disputes, key.lookalikes, key.dates]
    parts += [key.spans(part) for part in ("consensus", "only_one_source", "unknown")]
    assert all(parts)
    assert key.lost == []


def test_a_date_of_a_key_stands_once_in_its_article_within_the_words_given(folder: Path) -> None:
    """The words around a date occur once, and the date once in them."""
    for entry in _key(folder)["timeline"]:
        text = (folder / entry["file"]).read_text("utf-8")
        assert text.count(entry["within"]) == 1, entry
        assert entry["within"].count(entry["quote"]) == 1, entry
