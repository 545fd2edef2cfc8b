from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import CassetteError
from summarizer.scenarios import Floors, Metrics, measure, read_floors, replay, write_floors
from summarizer.scenarios.floors import Bounds
from tests.scenarios.conftest import CASSETTES, SCENARIOS

METRICS = Metrics(
    citation_validity=1.0,
    supported_share=2 / 3,
    coverage=0.0,
    disagreement_recall=None,
    written=3,
    supported=2,
    withheld={"figure": 1},
    withheld_claims=1,
    requests=4,
    prompt_tokens=500,
    completion_tokens=90,
)
TIGHT = Bounds(
    floors={"citation_validity": 1.0, "supported_share": 0.6666},
    ceilings={
        "withheld": 1,
        "withheld_figure": 1,
        "requests": 4,
        "prompt_tokens": 500,
        "completion_tokens": 90,
    },
)


def test_tightening_takes_what_is_reached_and_no_floor_of_zero_or_nothing() -> None:
    assert Bounds().tightened(METRICS) == TIGHT


@pytest.mark.parametrize(
    ("metrics", "said"),
    [
        pytest.param({}, [], id="what-was-measured-keeps-its-own-bounds"),
        pytest.param({"supported_share": 1.0, "requests": 3}, [], id="better-keeps-them"),
        pytest.param(
            {"supported_share": 0.5}, ["supported_share is 0.5, its floor is 0.6666"], id="lower"
        ),
        pytest.param(
            {"supported_share": None},
            ["supported_share is undefined, its floor is 0.6666"],
            id="undefined-is-below-any-floor",
        ),
        pytest.param({"requests": 5}, ["requests is 5, its ceiling is 4"], id="higher"),
        pytest.param(
            {"withheld": {"name": 1}}, [], id="another-reason-counts-in-the-sum-of-withheld"
        ),
        pytest.param(
            {"withheld": {"figure": 2}, "withheld_claims": 2},
            ["withheld is 2, its ceiling is 1", "withheld_figure is 2, its ceiling is 1"],
            id="more-withheld",
        ),
    ],
)
def test_a_broken_bound_is_named_with_both_values(metrics: Any, said: list[str]) -> None:
    assert list(TIGHT.broken(replace(METRICS, **metrics))) == said


def test_tightening_never_loosens() -> None:
    worse = replace(METRICS, supported_share=0.5, requests=9)
    assert TIGHT.tightened(worse) == TIGHT


def test_loosening_moves_what_is_broken_alone_and_keeps_the_reason() -> None:
    floors = Floors(scenarios={"flood": TIGHT})
    worse = replace(METRICS, supported_share=0.5, requests=9, completion_tokens=10)
    moved = floors.loosen({"flood": worse}, "a smaller model")
    assert list(moved.of("flood").broken(worse)) == []
    assert moved.of("flood").ceilings == {**TIGHT.ceilings, "requests": 9}
    (kept,) = moved.loosened
    assert kept.reason == "a smaller model"
    assert kept.changes == ("flood: supported_share 0.6666 -> 0.5", "flood: requests 4 -> 9")


def test_a_floor_under_which_nothing_is_left_goes_and_its_going_is_kept() -> None:
    none = replace(METRICS, supported_share=None)
    moved = Floors(scenarios={"flood": TIGHT}).loosen({"flood": none}, "no model claims")
    assert "supported_share" not in moved.of("flood").floors
    assert moved.loosened[0].changes == ("flood: supported_share 0.6666 -> none",)


def test_loosening_what_holds_changes_nothing_and_keeps_no_reason() -> None:
    floors = Floors(scenarios={"flood": TIGHT})
    assert floors.loosen({"flood": METRICS}, "for no reason") == floors


def test_floors_come_back_from_their_file(tmp_path: Path) -> None:
    floors = Floors(scenarios={"flood": TIGHT}).loosen({"flood": replace(METRICS, requests=7)}, "x")
    assert write_floors(tmp_path, floors)
    assert read_floors(tmp_path) == floors
    assert not write_floors(tmp_path, floors)
    assert [path.name for path in tmp_path.iterdir()] == ["floors.json"]


def test_a_folder_without_a_file_has_no_floors(tmp_path: Path) -> None:
    assert read_floors(tmp_path) == Floors()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("{", "Invalid JSON", id="no-json"),
        pytest.param('{"version": 2}', "version", id="another-version"),
        pytest.param('{"scenarios": {"a": {"floor": {}}}}', "scenarios.a.floor", id="misspelt"),
        pytest.param(
            '{"scenarios": {"a": {"floors": {"coverage": NaN}}}}', "coverage", id="no-number"
        ),
    ],
)
def test_a_damaged_file_is_named_with_the_place(text: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "floors.json").write_text(text, "utf-8")
    with pytest.raises(CassetteError, match=rf"floors\.json.*{said}"):
        read_floors(tmp_path)


def test_every_scenario_here_has_bounds_and_no_other_has() -> None:
    floors = read_floors(CASSETTES)
    assert list(floors.scenarios) == sorted(one.name for one in SCENARIOS)
    assert all(bounds.ceilings for bounds in floors.scenarios.values())


def test_metrics_count_what_the_briefing_says() -> None:
    scenario = next(one for one in SCENARIOS if one.name == "one-article")
    metrics = measure(scenario, replay(scenario))
    expected = json.loads(scenario.expected.read_text("utf-8"))
    assert (metrics.written, metrics.supported, metrics.supported_share) == (2, 1, 0.5)
    assert metrics.withheld == {"evidence": 1}
    assert metrics.coverage == 0.25
    assert metrics.citation_validity == 1.0
    assert metrics.disagreement_recall is None
    assert metrics.requests == 1
    assert metrics.prompt_tokens == expected["usage"]["prompt_tokens"]
