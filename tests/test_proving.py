from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarizer import summarize
from summarizer.errors import BriefingError
from summarizer.models import Briefing
from summarizer.proving import audit, load_briefing

STORY = Path(__file__).parent.parent / "examples" / "tolvarn-dam"
Saved = dict[str, Any]


@pytest.fixture(scope="module")
def saved() -> str:
    return summarize(STORY).model_dump_json()


def _changed(saved: str, change: Callable[[Saved], None]) -> Briefing:
    document = json.loads(saved)
    change(document)
    return Briefing.model_validate(document)


def test_a_briefing_as_it_was_saved_holds(saved: str) -> None:
    proof = audit(Briefing.model_validate_json(saved))
    assert proof.faults == ()
    assert min(proof.claims, proof.citations, proof.figures) > 20


def _reword(document: Saved) -> None:
    document["stories"][0]["overview"][0]["text"] += " Nobody denies it."


def _inflate_figure(document: Saved) -> None:
    document["article_briefs"][0]["figures"][0]["low"] += 1000


def _show_what_failed(document: Saved) -> None:
    document["stories"][0]["overview"][0]["verdict"] = "unsupported"


def _claim_by_model(document: Saved) -> None:
    claim = document["stories"][0]["overview"][0]
    claim["by"] = "model"
    claim["text"] = "Officials in Atlantis counted 77,777 sea serpents."


def _compute_from_nothing(document: Saved) -> None:
    row = document["stories"][0]["disagreements"][0]
    row["question"]["derivation"]["inputs"] = ["a99.f1"]


def _alter_text(document: Saved) -> None:
    document["articles"][0]["text"] += " It was all a dream."


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(_reword, id="words-put-into-a-sources-mouth"),
        pytest.param(_inflate_figure, id="figure-that-reads-otherwise"),
        pytest.param(_show_what_failed, id="unsupported-claim-shown"),
        pytest.param(_claim_by_model, id="model-claim-its-words-do-not-support"),
        pytest.param(_compute_from_nothing, id="computed-from-an-unknown-id"),
        pytest.param(_alter_text, id="article-text-altered"),
    ],
)
def test_a_briefing_that_was_tampered_with_is_found_out(
    saved: str, change: Callable[[Saved], None]
) -> None:
    assert audit(_changed(saved, change)).faults


def test_withheld_claims_are_expected_to_fail(saved: str) -> None:
    def withhold(document: Saved) -> None:
        overview = document["stories"][0]["overview"]
        claim = {**overview[0], "verdict": "unsupported", "text": "The moon fell."}
        document["stories"][0]["withheld"].append(claim)

    assert audit(_changed(saved, withhold)).faults == ()


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        pytest.param(b"", "JSON", id="empty"),
        pytest.param(b"not json", "JSON", id="no-json"),
        pytest.param(b"{}", "it has no schema_version", id="an-empty-document"),
        pytest.param(b'{"schema_version": "1"}', "it has no provenance", id="another-document"),
        pytest.param(b"[]", "object", id="a-list"),
        pytest.param(b"\xff\xfe\x00", "JSON", id="binary"),
    ],
)
def test_what_is_no_briefing_is_refused_by_name(
    content: bytes, problem: str, tmp_path: Path
) -> None:
    path = tmp_path / "briefing.json"
    path.write_bytes(content)
    with pytest.raises(BriefingError, match=rf"is no saved briefing \(.*{problem}"):
        load_briefing(path)


def test_a_missing_briefing_is_named(tmp_path: Path) -> None:
    with pytest.raises(BriefingError, match=r"nowhere\.json: No such file"):
        load_briefing(tmp_path / "nowhere.json")
