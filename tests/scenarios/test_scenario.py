"""A scenario in its folder: what counts as its articles, and how it is named in a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import CassetteError
from summarizer.scenarios import Scenario, load_scenario, replay

TEXT = "A tram left its rails in Tarn on Monday. Nobody was hurt."
ROW = '{"text": "A bus hit a tree near Arden on Friday. Two people were hurt."}\n'
OTHER = '{"text": "A wolf was seen in Holm on Sunday. The sheep are in the barn."}\n'
TABLE = 'title,text\nFerry,"The ferry to Bruun sails again. Ice had stopped it for two days."\n'


@pytest.fixture
def tram(tmp_path: Path) -> Scenario:
    """Make a scenario that holds no article yet."""
    folder = tmp_path / "tapes" / "tram"
    (folder / "articles").mkdir(parents=True)
    (folder / "scenario.toml").write_text('about = "A tram."\n', "utf-8")
    return load_scenario(folder)


def put(scenario: Scenario, **files: str) -> None:
    for name, text in files.items():
        (scenario.folder / "articles" / name.replace("_", ".")).write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("files", "sources"),
    [
        pytest.param({"a_txt": TEXT}, ["articles/a.txt"], id="text"),
        pytest.param({"a_jsonl": ROW}, ["articles/a.jsonl:1"], id="a-corpus-alone"),
        pytest.param(
            {"z_txt": TEXT, "b_jsonl": ROW + OTHER, "a_csv": TABLE},
            ["articles/z.txt", "articles/a.csv:2", "articles/b.jsonl:1", "articles/b.jsonl:2"],
            id="corpora-after-articles",
        ),
        pytest.param({"a_txt": TEXT, "_a_csv": TABLE}, ["articles/a.txt"], id="hidden"),
    ],
)
def test_what_lies_in_its_folder_is_read(
    files: dict[str, str], sources: list[str], tram: Scenario
) -> None:
    put(tram, **files)
    loaded = tram.load()
    assert loaded.failures == ()
    assert [article.source for article in loaded.articles] == sources


def test_a_folder_without_articles_is_a_failure(tram: Scenario) -> None:
    (failure,) = tram.load().failures
    assert failure.source == "articles"


@pytest.mark.parametrize(
    ("root", "where"),
    [
        pytest.param("cassettes", "", id="where-scenarios-lie"),
        pytest.param("tapes", " --dir tapes", id="elsewhere-in-the-current-folder"),
        pytest.param("my tapes", " --dir 'my tapes'", id="quoted"),
    ],
)
def test_a_command_can_be_typed_as_it_is_told(
    root: str, where: str, tram: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    scenario = Scenario(tmp_path / root / "tram", tram.card)
    assert scenario.command("record") == f"summarize scenarios record tram{where}"


def test_what_was_never_recorded_is_told_as_that(tram: Scenario) -> None:
    with pytest.raises(CassetteError, match="never recorded; record it: summarize scenarios rec"):
        replay(tram)
