from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from summarizer.drafting.model.prompts import SHAPES
from summarizer.errors import PromptError
from summarizer.prompting import (
    Prompt,
    fence,
    list_prompts,
    load_prompt,
    prompts_folder,
    response_schema,
)

GREETING = Prompt("greeting", 1, "Greets.", "You greet.", "Greet $name; $$5.")
VALID = 'description = "d"\nsystem = "s"\nuser = "u $x"\n'


def write(folder: Path, name: str, version: int, text: str = VALID) -> Path:
    path = folder / name / f"v{version}.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_no_released_prompt_has_changed() -> None:
    folder = prompts_folder()
    lock = json.loads((folder / "lock.json").read_text("utf-8"))
    found = {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.glob("*/v*.toml")
    }
    assert found == lock, "new wording is a new file: then run scripts/lock_prompts.py"


def test_every_prompt_of_the_package_has_a_shape_and_every_shape_a_prompt() -> None:
    assert {prompt.name for prompt in list_prompts()} == set(SHAPES)


@pytest.mark.parametrize("prompt", list_prompts(), ids=str)
def test_a_prompt_holds_nothing_of_the_run_and_costs_little(prompt: Prompt) -> None:
    assert len(prompt.system) + len(prompt.user) < 2_200
    assert not re.search(r"\b20\d\d\b|\$(date|time|id|path|model)\b", prompt.system + prompt.user)


def test_a_prompt_of_the_package_puts_what_never_changes_first() -> None:
    assert not any(prompt.system.count("$") for prompt in list_prompts())


def test_the_newest_version_is_loaded_unless_another_is_named(tmp_path: Path) -> None:
    for version in (1, 2, 10):
        write(tmp_path, "one", version)
    assert load_prompt("one", folder=tmp_path).version == 10
    assert str(load_prompt("one", 2, folder=tmp_path)) == "one@2"


def test_prompts_are_listed_by_name_and_version(tmp_path: Path) -> None:
    for name, version in (("b", 1), ("a", 10), ("a", 2)):
        write(tmp_path, name, version)
    (tmp_path / "a" / "notes.txt").write_text("no prompt")
    (tmp_path / "lock.json").write_text("{}")
    assert [str(prompt) for prompt in list_prompts(tmp_path)] == ["a@2", "a@10", "b@1"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("system = ", "cannot be read", id="no-toml"),
        pytest.param('system = "s"\nuser = "u"', "must hold", id="part-missing"),
        pytest.param(VALID + 'extra = "e"', "must hold", id="part-too-many"),
        pytest.param('description = 1\nsystem = "s"\nuser = "u"', "each a string", id="number"),
        pytest.param(VALID.replace("$x", "5 $ a day"), "for a dollar sign", id="lone-dollar"),
    ],
)
def test_a_file_that_is_no_prompt_is_named(text: str, words: str, tmp_path: Path) -> None:
    write(tmp_path, "one", 1, text)
    with pytest.raises(PromptError, match=words):
        load_prompt("one", folder=tmp_path)


@pytest.mark.parametrize(
    ("name", "version", "words"),
    [
        pytest.param("two", None, "there is no prompt two", id="unknown-name"),
        pytest.param("one", 7, r"there is one@1", id="unknown-version"),
        pytest.param("../one", None, "cannot name a prompt", id="path"),
        pytest.param("a\x1b[31m", None, "cannot name a prompt", id="controls"),
    ],
)
def test_a_prompt_that_is_not_there_is_named(
    name: str, version: int | None, words: str, tmp_path: Path
) -> None:
    write(tmp_path, "one", 1)
    with pytest.raises(PromptError, match=words):
        load_prompt(name, version, folder=tmp_path)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(PromptError, match="no folder"):
        list_prompts(tmp_path / "nowhere")


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_what_is_inserted_is_never_scanned_again(value: str) -> None:
    assert GREETING.render(name=value).user == f"Greet {value}; $5."


@pytest.mark.parametrize(
    ("values", "words"),
    [
        pytest.param({}, r"no value for \$name", id="missing"),
        pytest.param({"name": "Ada", "age": "9"}, r"has no variable \$age", id="unused"),
        pytest.param({"name": "\udcff"}, "no text that can be sent", id="undecodable-argument"),
    ],
)
def test_a_prompt_is_rendered_with_exactly_its_variables(
    values: dict[str, str], words: str
) -> None:
    with pytest.raises(PromptError, match=words):
        GREETING.render(**values)


def test_a_fingerprint_depends_on_templates_and_schema_alone() -> None:
    schema = {"type": "object", "properties": {}}
    base = GREETING.fingerprint(schema)
    same = Prompt("other", 9, "Other.", GREETING.system, GREETING.user)
    assert same.fingerprint({"properties": {}, "type": "object"}) == base
    assert Prompt("greeting", 1, "", "You greet!", GREETING.user).fingerprint(schema) != base
    assert Prompt("greeting", 1, "", GREETING.system, "Greet $name").fingerprint(schema) != base
    assert GREETING.fingerprint({**schema, "required": []}) != base


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_a_text_cannot_close_its_own_fence(text: str) -> None:
    opening, _, rest = fence(text).partition("\n")
    assert rest == f"{text}\n</{opening[1:-1]}>"
    assert opening[1:-1] == hashlib.sha256(text.encode()).hexdigest()[:16]
    assert opening not in text


def test_a_schema_has_no_notes_and_keeps_properties_named_like_them() -> None:
    class Note(BaseModel):
        """Is not sent."""

        title: str
        description: str

    assert response_schema(Note) == {
        "type": "object",
        "properties": {"title": {"type": "string"}, "description": {"type": "string"}},
        "required": ["title", "description"],
    }
