from __future__ import annotations

import json
import shutil
from importlib import util
from pathlib import Path
from typing import Any

import pytest

from summarizer.cli.codes import ExitCode
from tests.cli.conftest import Run

CASSETTES = Path(__file__).resolve().parents[2] / "cassettes"
ARTICLE, FAULT = "one-article", "server-error"
PLACE = ("--dir",)


@pytest.fixture
def tapes(tmp_path: Path) -> Path:
    """Copy two scenarios into a folder of their own."""
    for name in (ARTICLE, FAULT):
        shutil.copytree(CASSETTES / name, tmp_path / "tapes" / name)
    return tmp_path / "tapes"


def change(folder: Path, file: str, before: str, after: str) -> None:
    path = folder / file
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


def test_scenarios_alone_shows_its_commands(run: Run) -> None:
    ended = run("scenarios")
    assert ended.code == ExitCode.DONE
    assert all(name in ended.out for name in ("compare", "list", "record", "run"))


def test_list_names_who_answered_and_what_is_not_recorded(run: Run, tapes: Path) -> None:
    (tapes / ARTICLE / "http.yaml").unlink()
    ended = run("scenarios", "list", "--dir", tapes)
    assert ended.code == ExitCode.DONE
    assert "one-article  (smollm2-135m-instruct; not recorded)\n    A short" in ended.out
    assert "server-error  (a server that fails: 500_once)\n" in ended.out


def test_run_says_of_each_scenario_what_it_comes_to(run: Run, tapes: Path) -> None:
    ended = run("scenarios", "run", "--dir", tapes)
    first, second, last = ended.out.splitlines()
    assert ended.code == ExitCode.DONE
    assert first.startswith("ok    one-article: 1 request, ")
    assert "1 of 2 claims supported" in first
    assert second.startswith("ok    server-error: 2 requests, ")
    assert last == "2 of 2 scenarios hold"


def test_run_names_what_does_not_hold_and_goes_on(run: Run, tapes: Path) -> None:
    change(tapes / ARTICLE, "articles/storm.txt", "Velden on", "Velben on")
    ended = run("scenarios", "run", "--dir", tapes)
    assert ended.code == ExitCode.CHECK_FAILED
    assert "FAIL  one-article\n      the tape does not hold this request" in ended.out
    assert "      article articles/storm.txt\n" in ended.out
    assert ended.out.endswith("1 of 2 scenarios hold\n")


@pytest.mark.parametrize(
    ("file", "before", "after", "said"),
    [
        pytest.param(
            "expected.json", "a1.c2", "a1.c9", "is not the one expected", id="another-briefing"
        ),
        pytest.param(
            "articles/storm.txt",
            "Tree falls on",
            "Trees fall on",
            "article articles/storm.txt is not the one that was recorded",
            id="a-title-which-no-model-is-shown",
        ),
        pytest.param("http.yaml", "version: 1", "version: 2", "its version is 2", id="version"),
        pytest.param("http.yaml", "version: 1", "version: {", "it is no YAML", id="no-yaml"),
        pytest.param("http.yaml", "uri:", "url:", "lacks its request or its answer", id="half"),
        pytest.param("http.yaml", "interactions:", "others:", "it is no tape", id="no-tape"),
    ],
)
def test_run_fails_for_each_file_that_is_not_as_recorded(
    file: str, before: str, after: str, said: str, run: Run, tapes: Path
) -> None:
    change(tapes / ARTICLE, file, before, after)
    ended = run("scenarios", "run", ARTICLE, "--dir", tapes)
    assert ended.code == ExitCode.CHECK_FAILED
    assert said in ended.out


def test_two_runs_print_the_same(run: Run, tapes: Path) -> None:
    asked = ("scenarios", "run", "--dir", tapes, "-f", "json")
    assert run(*asked).out == run(*asked).out


def test_run_as_json_holds_metrics(run: Run, tapes: Path) -> None:
    (one,) = json.loads(run("scenarios", "run", ARTICLE, "--dir", tapes, "-f", "json").out)[
        "scenarios"
    ]
    assert (one["name"], one["holds"], one["faults"], one["broken"]) == (ARTICLE, True, [], [])
    assert one["metrics"]["supported_share"] == 0.5


def test_floors_are_tightened_then_kept_and_loosened_with_a_reason(run: Run, tapes: Path) -> None:
    assert run("scenarios", "run", "--dir", tapes, "--tighten").code == ExitCode.DONE
    floors = json.loads((tapes / "floors.json").read_text("utf-8"))
    assert floors["scenarios"][ARTICLE]["floors"]["supported_share"] == 0.5
    assert "supported_share" not in floors["scenarios"][FAULT]["floors"]
    change(tapes, "floors.json", '"supported_share": 0.5', '"supported_share": 0.75')
    ended = run("scenarios", "run", "--dir", tapes, "--tighten")
    assert ended.code == ExitCode.CHECK_FAILED
    assert "      supported_share is 0.5, its floor is 0.75\n" in ended.out
    loosened = run("scenarios", "run", "--dir", tapes, "--loosen", "a model half as good")
    assert loosened.code == ExitCode.DONE
    (kept,) = json.loads((tapes / "floors.json").read_text("utf-8"))["loosened"]
    assert kept == {
        "reason": "a model half as good",
        "changes": ["one-article: supported_share 0.75 -> 0.5"],
    }


def test_bounds_of_a_scenario_that_is_gone_are_told(run: Run, tapes: Path) -> None:
    run("scenarios", "run", "--dir", tapes, "--tighten")
    shutil.rmtree(tapes / FAULT)
    ended = run("scenarios", "run", "--dir", tapes)
    assert ended.code == ExitCode.CHECK_FAILED
    assert "FAIL  floors.json speaks of server-error, which is not here" in ended.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["run", "--dir", "nowhere"], "there is no folder nowhere", id="no-folder"),
        pytest.param(["run", "nothing"], "there is no scenario nothing", id="no-scenario"),
        pytest.param(["run", "--loosen", " "], "--loosen needs a reason", id="no-reason"),
        pytest.param(
            ["record", "--dry-run", "--expected"], "give one of them", id="write-and-not-write"
        ),
        pytest.param(
            ["compare", "a", "b", "--prompts-dir", "p"], "add --replay", id="prompts-of-no-replay"
        ),
        pytest.param(["compare", "a:b", "b"], "neither a folder nor a git", id="no-side"),
    ],
)
def test_what_cannot_work_is_refused_in_a_line(
    arguments: list[str], said: str, run: Run, tapes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(CASSETTES.parent)
    ended = run("scenarios", *arguments)
    assert ended.code == ExitCode.USAGE
    assert said in ended.err
    assert ended.err.count("\n") == 1


def test_without_the_extra_the_command_says_what_to_install(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = util.find_spec

    def hidden(name: str, *rest: Any) -> Any:
        return None if name == "vcr" else found(name, *rest)

    monkeypatch.setattr("summarizer.cli.scenarios.find_spec", hidden)
    ended = run("scenarios", "list")
    assert ended.code == ExitCode.USAGE
    assert "pip install 'proven-brief[scenarios]'" in ended.err


def test_a_dry_run_foresees_what_a_recording_would_change(run: Run, tapes: Path) -> None:
    shutil.copytree(tapes / ARTICLE, tapes / "new")
    (tapes / "new" / "http.yaml").unlink()
    before = {path: path.read_bytes() for path in tapes.rglob("*") if path.is_file()}
    asked = ("scenarios", "record", "--dir", tapes, "--dry-run")
    assert "one-article: asks what its tape holds\n" in run(*asked).out
    ended = run(*asked, "--model", "another")
    assert ended.code == ExitCode.DONE
    assert ended.out == (
        "new: would change: it was never recorded\n"
        "one-article: would change: model\n"
        "  - smollm2-135m-instruct\n"
        "  + another\n"
        "server-error: left, since its server fails on purpose (500_once); name it to record it\n"
    )
    assert {path: path.read_bytes() for path in tapes.rglob("*") if path.is_file()} == before


def test_what_is_expected_is_made_anew_offline(run: Run, tapes: Path) -> None:
    file = tapes / ARTICLE / "expected.json"
    good = file.read_bytes()
    file.write_text("{}", "utf-8")
    ended = run("scenarios", "record", "--dir", tapes, "--expected")
    assert ended.out == (
        "one-article: made anew, 1 exchange\nserver-error: made anew, 2 exchanges\n"
    )
    assert file.read_bytes() == good


def test_a_recording_that_fails_is_told_and_the_rest_goes_on(run: Run, tapes: Path) -> None:
    asked = ("scenarios", "record", "--dir", tapes, "--base-url", "nowhere")
    ended = run(*asked)
    assert ended.code == ExitCode.SOME_FAILED
    assert "not recorded: 'nowhere' is no http(s) URL" in ended.err
    assert "server-error: left" in ended.out


def test_compare_writes_the_form_that_the_file_is_named_for(run: Run, tapes: Path) -> None:
    for name, start in (("c.md", "### "), ("c.json", "{"), ("c.txt", str(CASSETTES))):
        file = tapes / name
        ended = run("scenarios", "compare", CASSETTES, tapes / ARTICLE, "-o", file)
        assert (ended.code, ended.out) == (ExitCode.DONE, "")
        assert file.read_text("utf-8").startswith(start)
