from __future__ import annotations

import enum
import json
from pathlib import Path

import jsonschema
import pytest

from scripts.regenerate import generated
from summarizer import Briefing, render
from summarizer.models import kinds
from tests.render.hostile import hostile_briefing
from tests.render.making import article, brief, briefing

DOCS = Path(__file__).resolve().parent.parent.parent / "docs"
SCHEMA = json.loads((DOCS / "briefing.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
EXPLAINED = (DOCS / "output.md").read_text("utf-8")
VOCABULARIES = [
    kind
    for kind in vars(kinds).values()
    if isinstance(kind, type) and issubclass(kind, enum.StrEnum) and kind is not enum.StrEnum
]
SHAPES = {**SCHEMA["$defs"], "Briefing": SCHEMA}


def test_json_is_the_briefing_itself_whatever_the_length() -> None:
    made = hostile_briefing()
    shown = render(made, "json", length="short")
    assert shown == made.model_dump_json(indent=2) + "\n"
    assert Briefing.model_validate_json(shown) == made


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize(
    "made",
    [pytest.param(hostile_briefing(), id="whole"), pytest.param(briefing(), id="empty")],
)
def test_json_keeps_to_the_published_schema(made: Briefing) -> None:
    errors = VALIDATOR.iter_errors(json.loads(render(made, "json")))
    assert [error.message for error in errors] == []


def test_the_schema_refuses_a_field_it_does_not_know() -> None:
    one = article(1)
    saved = json.loads(render(briefing(one, briefs=[brief(one)]), "json"))
    saved["articles"][0]["mood"] = "cheerful"
    with pytest.raises(jsonschema.ValidationError, match="mood"):
        VALIDATOR.validate(saved)


@pytest.mark.parametrize(
    ("path", "text"), [pytest.param(*pair, id=pair[0].name) for pair in generated()]
)
def test_what_is_generated_is_up_to_date(path: Path, text: str) -> None:
    assert path.read_text("utf-8") == text, "run python scripts/regenerate.py"


@pytest.mark.parametrize("kind", VOCABULARIES, ids=lambda kind: kind.__name__)
def test_every_word_of_a_vocabulary_is_explained(kind: type[enum.StrEnum]) -> None:
    assert [word for word in kind if f"`{word}`" not in EXPLAINED] == []


@pytest.mark.parametrize("shape", SHAPES)
def test_every_field_is_explained(shape: str) -> None:
    fields = SHAPES[shape].get("properties", {})
    assert [field for field in fields if f"`{field}`" not in EXPLAINED] == []
