from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from summarizer import VERSION
from summarizer.cli.commands import summarize
from tests.cli.conftest import NO_KEY, Run
from tests.cli.running import command

ROOT = Path(__file__).resolve().parent.parent.parent
HEAVY = {"pydantic", "rich", "simplemma", "trafilatura", "lxml", "asyncio", "summarizer.models"}
HEAVY |= {"openai", "instructor", "tenacity", "httpx2"}


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_load_nothing_heavy(option: str) -> None:
    script = (
        "import sys; from summarizer.cli import main; "
        "code = main([sys.argv[1]]); print(*sys.modules, file=sys.stderr); sys.exit(code)"
    )
    arguments = [sys.executable, "-c", script, option]
    ended = subprocess.run(arguments, capture_output=True, text=True, check=True)  # noqa: S603  # our own code
    assert HEAVY.isdisjoint(ended.stderr.split())
    assert ended.stdout


def test_help_shows_the_main_command_with_the_others(run: Run) -> None:
    shown = run("--help").out
    assert shown.startswith("Usage: summarize [OPTIONS] [SOURCE]...\n")
    for word in ("--length", "verify", "render", "completion", "Exit codes:"):
        assert word in shown
    assert "brief " not in shown.split("Commands:")[1].split("Exit codes")[0].replace(
        "briefing", ""
    )


def test_version_is_that_of_the_distribution(run: Run) -> None:
    assert run("--version").out == f"summarize {VERSION}\n"


def test_the_package_runs_as_a_module_and_reads_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("The ferry ran aground. Nobody was hurt.\n", "utf-8")
    ended = command("-", "-f", "json", stdin=path.read_bytes())
    assert ended.returncode == 0
    assert b"The ferry ran aground." in ended.stdout
    assert ended.stderr == NO_KEY.encode()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_the_script_of_a_shell(shell: str, run: Run) -> None:
    ended = run("completion", shell)
    assert ended.code == 0
    assert "_SUMMARIZE_COMPLETE" in ended.out


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        pytest.param("", {"verify", "render", "completion", "file"}, id="first"),
        pytest.param("ver", {"verify", "file"}, id="command"),
        pytest.param("--le", {"--length"}, id="option"),
        pytest.param("--length ", {"short", "standard", "full"}, id="choice"),
        pytest.param("x.txt --length f", {"full"}, id="choice-after-a-source"),
        pytest.param("render --form", {"--format"}, id="option-of-a-command"),
        pytest.param("completion ", {"bash", "zsh", "fish"}, id="argument-of-a-command"),
    ],
)
def test_a_shell_is_offered_commands_options_and_files(typed: str, offered: set[str]) -> None:
    from click.shell_completion import ShellComplete

    *before, last = typed.split(" ")
    found = ShellComplete(summarize, {}, "summarize", "_SUMMARIZE_COMPLETE").get_completions(
        before, last
    )
    values = {item.value if item.type == "plain" else item.type for item in found}
    assert offered <= values
    assert "brief" not in values


def test_the_version_is_stated_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "summarizer/version.py"
