from __future__ import annotations

import importlib
import pickle
import subprocess
import sys

import pytest

import summarizer

FUNCTIONS = {
    "article_from_text",
    "asummarize",
    "audit",
    "check",
    "find_evidence",
    "load_article",
    "load_briefing",
    "render",
    "summarize",
    "verify_claim",
}
CLASSES = {
    *(
        "Audit",
        "Fault",
        "Given",
        "Intake",
        "Length",
        "Progress",
        "Settings",
        "Summarizer",
        "Verification",
    ),
    *("BriefingError", "SourceError", "SummarizerError", "WriteError"),
    *("Bounds", "Budget", "BudgetError", "CacheError", "Price", "UnansweredError"),
    *("FetchError", "Web"),
    *("Departure", "ModelError", "PromptError", "Server"),
}
INTERNAL = {"ClaimFactory", "Data", "Number", "content_key"}


def test_the_public_names_are_these() -> None:
    models = set(importlib.import_module("summarizer.models").__all__) - INTERNAL
    assert set(summarizer.__all__) == FUNCTIONS | CLASSES | models | {"VERSION"}
    assert len(set(summarizer.__all__)) == len(summarizer.__all__)


@pytest.mark.parametrize("name", summarizer.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(summarizer, name) is not None
    assert name in dir(summarizer)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'summarise'"):
        summarizer.summarise  # noqa: B018  # the access is what is tested


def test_importing_the_room_of_the_same_name_leaves_the_function_in_place() -> None:
    importlib.import_module("summarizer.render.markdown")
    assert callable(summarizer.render)


def test_importing_the_package_loads_no_library() -> None:
    script = "import summarizer, sys; print(*sorted(sys.modules))"
    arguments = [sys.executable, "-c", script]
    done = subprocess.run(arguments, check=True, capture_output=True, text=True)  # noqa: S603  # our own code
    heavy = {"openai", "pydantic", "rich", "click", "simplemma", "trafilatura", "asyncio", "lxml"}
    assert heavy.isdisjoint(done.stdout.split())


def test_a_briefing_can_be_pickled() -> None:
    source = summarizer.article_from_text("The ferry ran aground. Nobody was hurt.")
    made = summarizer.summarize(source)
    assert pickle.loads(pickle.dumps(made)) == made  # our own bytes
