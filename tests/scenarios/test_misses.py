from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import CassetteError
from summarizer.model import asking
from summarizer.prompting import prompts_folder
from summarizer.scenarios import Scenario, load_scenario, replay
from tests.scenarios.conftest import Copied

ARTICLE = "one-article"


def _moved(scenario: Scenario, prompts: Path | None = None) -> list[str]:
    """Replay what cannot be replayed; return what is said to have moved."""
    with pytest.raises(CassetteError) as miss:
        replay(scenario, prompts_dir=prompts)
    head, *lines, advice = str(miss.value).splitlines()
    assert head == f"{scenario.name}: the tape does not hold this request. What moved:"
    again = f"summarize scenarios record {scenario.name} --dir {scenario.folder.parent}"
    again += f" --prompts-dir {prompts}" if prompts else ""
    assert advice == f"Undo it, or record again: {again}"
    return [line for line in lines if not line.startswith("  ")]


def _changed(scenario: Scenario, **card: Any) -> Scenario:
    return replace(scenario, card=scenario.card.model_copy(update=card))


def _one_byte(path: Path, before: str, after: str) -> None:
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    """Copy the prompts of the package."""
    return Path(shutil.copytree(prompts_folder(), tmp_path / "prompts"))


@pytest.mark.parametrize(
    ("name", "prompt", "before", "after"),
    [
        pytest.param(ARTICLE, "article_brief", "You brief", "You Brief", id="article-static"),
        pytest.param(ARTICLE, "article_brief", "Write a head", "Write 1 head", id="article-asking"),
        pytest.param(ARTICLE, "article_brief", "asks: $focus", "asks; $focus", id="article-frame"),
    ],
)
def test_one_byte_of_a_prompt_is_a_miss_that_names_the_prompt(
    name: str, prompt: str, before: str, after: str, copied: Copied, prompts: Path
) -> None:
    _one_byte(prompts / prompt / "v1.toml", before, after)
    assert _moved(copied(name), prompts) == [f"prompt {prompt}@1"]


def test_a_newer_prompt_is_a_miss_that_names_both_versions(copied: Copied, prompts: Path) -> None:
    folder = prompts / "article_brief"
    shutil.copy(folder / "v1.toml", folder / "v2.toml")
    _one_byte(folder / "v2.toml", "You brief", "You Brief")
    said = _moved(copied(ARTICLE), prompts)
    assert said == ["prompt article_brief@1 -> article_brief@2"]


def test_a_tape_of_newer_prompts_asks_for_their_folder(copied: Copied, prompts: Path) -> None:
    scenario = copied(ARTICLE)
    _one_byte(scenario.expected, '"version": "1"', '"version": "2"')
    _one_byte(scenario.folder / "articles" / "storm.txt", "Velden on", "Velben on")
    with pytest.raises(CassetteError, match="name their folder, --prompts-dir"):
        replay(scenario)
    with pytest.raises(CassetteError, match=rf"record {ARTICLE} --dir \S+ --prompts-dir \S+$"):
        replay(scenario, prompts_dir=prompts)


def test_one_byte_of_a_schema_is_a_miss_that_names_the_shape(
    copied: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = asking.strict_format

    def changed(shape: Any) -> dict[str, Any]:
        known = own(shape)
        return {**known, "schema": {**known["schema"], "required": ["headline", "claim5"]}}

    monkeypatch.setattr(asking, "strict_format", changed)
    assert _moved(copied(ARTICLE)) == ["schema WrittenArticle"]


@pytest.mark.parametrize(
    ("card", "moved"),
    [
        pytest.param({"model": "smollm2-135m-instrucT"}, ["model"], id="model"),
        pytest.param({"context_window": 4100}, ["parameters"], id="bound-on-answers"),
        pytest.param(
            {"focus": "Who was there?"}, ["settings in article_brief@1"], id="focus-question"
        ),
    ],
)
def test_another_choice_is_a_miss_that_names_it(
    card: dict[str, Any], moved: list[str], copied: Copied
) -> None:
    assert _moved(_changed(copied(ARTICLE), **card)) == moved


def test_one_byte_of_an_article_is_a_miss_that_names_the_article(copied: Copied) -> None:
    scenario = copied(ARTICLE)
    (file,) = (scenario.folder / "articles").iterdir()
    _one_byte(file, "Velden on", "Velben on")
    assert _moved(scenario) == [f"article articles/{file.name}"]


def test_a_miss_shows_both_texts_around_what_differs(copied: Copied, prompts: Path) -> None:
    _one_byte(prompts / "article_brief" / "v1.toml", "You brief", "You Brief")
    with pytest.raises(CassetteError, match=r"(?s)  - You brief readers.*  \+ You Brief readers"):
        replay(copied(ARTICLE), prompts_dir=prompts)


def test_a_question_asked_more_often_than_on_tape_is_named_as_that(copied: Copied) -> None:
    scenario = copied("too-many-requests")
    text = scenario.tape.read_text("utf-8")
    second = text.index("# 2. ")
    scenario.tape.write_text(text[:second], "utf-8")
    with pytest.raises(CassetteError, match="asked for more often than on tape"):
        replay(scenario)


@pytest.mark.parametrize("file", ["http.yaml", "expected.json", "scenario.toml"])
def test_a_missing_file_is_named(file: str, copied: Copied) -> None:
    scenario = copied(ARTICLE)
    (scenario.folder / file).unlink()
    with pytest.raises(CassetteError, match=file.replace(".", r"\.")):
        replay(load_scenario(scenario.folder))


def test_an_exchange_that_nobody_asks_for_is_a_fault(copied: Copied) -> None:
    scenario = copied(ARTICLE)
    other = copied("too-many-requests").tape.read_text("utf-8")
    scenario.tape.write_text(
        scenario.tape.read_text("utf-8") + other[other.index("# 1. ") :], "utf-8"
    )
    faults = replay(scenario).faults
    assert len(faults) == 2
    assert all(fault.startswith("not asked for: WrittenArticle") for fault in faults)
