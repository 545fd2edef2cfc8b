"""docs/regression.md: each command is run, and prints what stands there."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.scenarios.loopback import loopback
from tests.scenarios.walking import ROOT, Shell, copying, walked

PAGE = ROOT / "docs" / "regression.md"
WORKFLOW = ROOT / "examples" / "scenarios.yml"


@pytest.mark.thorough
@pytest.mark.enable_socket  # loopback alone: the server below
def test_every_command_prints_what_the_page_says(tmp_path: Path) -> None:
    page = PAGE.read_text("utf-8")
    with loopback(copying) as server:
        assert walked(page, tmp_path, server.host) == page


def steps() -> list[dict[str, Any]]:
    workflow = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    return list(workflow["jobs"]["scenarios"]["steps"])


def test_the_workflow_needs_no_secret_and_runs_for_forks() -> None:
    text = WORKFLOW.read_text("utf-8")
    workflow = yaml.safe_load(text)
    assert "secrets." not in text
    assert workflow[True] == {"pull_request": None}  # YAML 1.1 reads "on" as a truth
    assert workflow["permissions"] == {"contents": "read"}


def test_the_workflow_puts_no_text_of_a_pull_request_into_a_shell() -> None:
    assert not any("${{" in step.get("run", "") for step in steps())


@pytest.mark.thorough
def test_the_commands_of_the_workflow_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shell = Shell(tmp_path, "127.0.0.1:9")
    shell.run(
        "git init -q -b main && cp -r "
        f"{shlex.quote(str(ROOT / 'cassettes'))} . && rm -r cassettes/[!o]* && git add . "
        "&& git commit -qm Record && git branch -q base"
    )
    run = [step["run"] for step in steps() if "run" in step and "pip install" not in step["run"]]
    said = shell.run(
        f"set -e\nexport BASE=base GITHUB_STEP_SUMMARY=$PWD/summary.md\n{''.join(run)}"
    )
    assert "1 of 1 scenario holds" in said
    assert "The same to a reader: one-article." in shell.run("cat summary.md")
