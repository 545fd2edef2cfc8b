"""The pytest plugin, in a pytest of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scenarios.conftest import CASSETTES

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ("-p", "summarizer.pytest_plugin", "-p", "no:cacheprovider")


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    """Make a suite of somebody's own: a test, and a folder of one scenario."""
    shutil.copytree(CASSETTES / "one-article", tmp_path / "tapes" / "one-article")
    (tmp_path / "test_own.py").write_text("def test_own() -> None:\n    assert True\n", "utf-8")
    return tmp_path


def ran(suite: Path, *arguments: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "pytest", *PLUGIN, *arguments]
    done = subprocess.run(  # noqa: S603  # our own words
        command,
        cwd=suite,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_scenarios_are_tests_beside_those_of_a_suite(suite: Path) -> None:
    code, said = ran(suite, "--summarizer-scenarios", "tapes")
    assert code == 0
    assert "2 passed" in said
    assert "tapes/one-article/scenario.toml" in said


def test_without_the_option_nothing_is_collected_and_nothing_imported(suite: Path) -> None:
    own = "import sys\n\ndef test_own():\n    assert 'summarizer.scenarios' not in sys.modules\n"
    (suite / "test_own.py").write_text(own, "utf-8")
    code, said = ran(suite, ".")
    assert (code, "1 passed" in said) == (0, True)


def test_a_failing_scenario_says_what_moved_and_shows_no_traceback(suite: Path) -> None:
    (article,) = (suite / "tapes" / "one-article" / "articles").iterdir()
    article.write_text(article.read_text("utf-8").replace("Velden on", "Velben on"), "utf-8")
    code, said = ran(suite, "--summarizer-scenarios", "tapes", "-k", "one-article")
    assert code == 1
    assert "scenario one-article" in said
    assert f"What moved:\narticle articles/{article.name}\n" in said
    assert "Traceback" not in said
    assert "pytest_plugin.py" not in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["nowhere"], "there is no folder nowhere", id="no-such-folder"),
        pytest.param(
            ["tapes", "--summarizer-prompts-dir", "no"], "there is no folder", id="prompts"
        ),
    ],
)
def test_a_folder_that_is_not_there_is_named(arguments: list[str], said: str, suite: Path) -> None:
    code, told = ran(suite, "--summarizer-scenarios", *arguments)
    assert code != 0
    assert said in told
    assert "Traceback" not in told
