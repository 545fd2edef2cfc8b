from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.readme_command import quick_start_commands

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
PYTHON_BLOCKS = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
LINKS = re.findall(r"\]\(([^)#]+)\)", README)


@pytest.mark.parametrize("block", PYTHON_BLOCKS, ids=lambda block: block.split("\n", 1)[0])
def test_python_of_the_readme_runs(
    block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(block, "README.md", "exec"), {})
    assert "print(" not in block or capsys.readouterr().out.strip()


@pytest.mark.parametrize("link", [link for link in LINKS if "://" not in link])
def test_links_of_the_readme_lead_somewhere(link: str) -> None:
    assert (ROOT / link).exists()


def test_quick_start_has_two_commands_of_one_line() -> None:
    commands = quick_start_commands(README)
    assert len(commands) == 2
    assert all("\n" not in command for command in commands)
