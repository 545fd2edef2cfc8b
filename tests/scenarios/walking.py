"""A page of commands walked through: each is run, and what it prints is written under it.

`python -m tests.scenarios.walking PAGE` writes a page anew. A shell starts in an empty folder,
finds `summarize` and `pytest` of this checkout, and meets a server in the place of the page's own.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.answering import LINE
from tests.scenarios.loopback import completion, loopback

ROOT = Path(__file__).resolve().parents[2]
SERVER = "localhost:8080"
_BLOCK = re.compile(r"^```(sh|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SECONDS = re.compile(r"\bin \d+\.\d+s(?: \(\d+:\d+:\d+\))?")
_SHIMS = {"summarize": "summarizer", "pytest": "pytest -p summarizer.pytest_plugin"}


class Shell:
    """Runs commands one after the other, each in the folder the last one ended in."""

    def __init__(self, home: Path, server: str) -> None:
        self._place, self._server = home / "work", server
        self._place.mkdir()
        self._environment = _environment(home)

    def run(self, script: str) -> str:
        """Return all that a script prints, with the page's server for the real one."""
        ended = self._place.parent / "ended-in"
        done = subprocess.run(  # noqa: S603  # a page of our own
            ["bash", "-c", f'trap "pwd > {ended}" EXIT\n{script.replace(SERVER, self._server)}'],  # noqa: S607
            cwd=self._place,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        self._place = Path(ended.read_text("utf-8").strip())
        return _SECONDS.sub("in 0.10s", done.stdout.replace(self._server, SERVER))


def _environment(home: Path) -> dict[str, str]:
    programs = home / "bin"
    programs.mkdir()
    for name, module in _SHIMS.items():
        program = programs / name
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m {module} "$@"\n', "utf-8")
        program.chmod(0o755)
    who = {
        f"GIT_{role}_{part}": "a@example.org"
        for role in ("AUTHOR", "COMMITTER")
        for part in ("NAME", "EMAIL")
    }
    return {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "HOME": str(home),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "NO_COLOR": "1",
        "PYTEST_ADDOPTS": "-p no:cacheprovider",
        "COLUMNS": "80",
        **who,
    }


def walked(page: str, home: Path, server: str) -> str:
    """Return a page with the output of its commands as they print it now."""
    shell = Shell(home, server)

    def renewed(block: re.Match[str]) -> str:
        if block[1] == "sh":
            said = shell.run(f"set -e\n{block[2]}")
            assert said == "", said
            return block[0]
        commands = [line for line in block[2].splitlines() if line.startswith("$ ")]
        printed = (f"{line}\n{shell.run(line[2:])}" for line in commands)
        return f"```console\n{''.join(printed)}```"

    return _BLOCK.sub(renewed, page)


def copying(number: int, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """Answer with sentences of the article, those on harm and closing where that is asked for."""
    status, answer = completion(number, body)
    static, prompt = (message["content"] for message in body["messages"][:2])
    message = answer["choices"][0]["message"]
    if body["response_format"]["json_schema"]["name"] == "WrittenArticle":
        message["content"] = _brief(prompt, harm="who was hurt" in static)
    read, written = len(static + prompt) // 4, len(message["content"]) // 4
    answer["usage"] = {"prompt_tokens": read, "completion_tokens": written}
    return status, answer


def _brief(prompt: str, *, harm: bool) -> str:
    """Return a headline and a claim: the first sentences, or those that tell of harm."""
    lines = [(int(number), text) for number, text in LINE.findall(prompt)]
    hurt = [line for line in lines if re.search("injured|closed|Nobody", line[1])]
    chosen = list(dict.fromkeys([*hurt, *lines] if harm else lines))[:2]
    claims = [{"sentences": [number], "text": text} for number, text in chosen]
    return json.dumps({"headline": claims[0], "claims": claims[1:]})


def main() -> None:
    """Write pages anew."""
    for name in sys.argv[1:]:
        page = Path(name)
        with loopback(copying) as server, tempfile.TemporaryDirectory() as home:
            page.write_text(walked(page.read_text("utf-8"), Path(home), server.host), "utf-8")


if __name__ == "__main__":
    main()
