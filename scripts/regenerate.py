"""Write what is generated from the code: JSON Schema, help pages, the README's output.

Owns the generated text; tests compare it with what stands in the files.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

import click
from click.testing import CliRunner

from summarizer.cli.commands import summarize
from summarizer.models import Briefing, Check

ROOT = Path(__file__).resolve().parent.parent
SCHEMA, CLI = ROOT / "docs" / "briefing.schema.json", ROOT / "docs" / "cli.md"
CHECK_SCHEMA = ROOT / "docs" / "check.schema.json"
README, EXAMPLE = ROOT / "README.md", "examples/tolvarn-dam"
SCENARIOS = ("scenarios", "scenarios run", "scenarios record", "scenarios compare")
COMMANDS = ("", "cache", "check", "verify", "render", *SCENARIOS, "completion")
_COLUMNS = 80


def schema(document: type[Briefing | Check]) -> str:
    """Return the JSON Schema of what `-f json` prints."""
    described = document.model_json_schema(mode="serialization")
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return json.dumps({**dialect, **described}, indent=2, ensure_ascii=False) + "\n"


def help_page(command: str) -> str:
    """Return what `summarize COMMAND --help` prints at 80 columns."""
    chosen: click.Command = summarize
    context = click.Context(summarize, info_name="summarize", max_content_width=_COLUMNS)
    for name in command.split() or ["brief"]:
        assert isinstance(chosen, click.Group)
        chosen = chosen.commands[name]
        context = click.Context(chosen, parent=context, info_name=name, terminal_width=_COLUMNS)
    return chosen.get_help(context)


def with_help(page: str) -> str:
    """Return docs/cli.md with its help blocks written anew."""
    for command in COMMANDS:
        asked = " ".join(filter(None, ("summarize", command, "--help")))
        blocks = re.findall(rf"```console\n\$ {asked}\n(.*?)\n```", page, re.DOTALL)
        if len(blocks) != 1:
            raise SystemExit(f"docs/cli.md has {len(blocks)} blocks of `{asked}`, 1 is expected")
        page = page.replace(f"{asked}\n{blocks[0]}\n", f"{asked}\n{help_page(command)}\n")
    return page


def story_output() -> str:
    """Return the story part of what the README's command prints."""
    with chdir(ROOT):
        ran = CliRunner().invoke(summarize, [EXAMPLE, "--length", "short"])
    return ran.stdout.partition("\n── Articles")[0].strip("\n")


def with_output(readme: str) -> str:
    """Return the README with its sample of output written anew."""
    before, start, rest = readme.partition("<!-- output -->\n```text\n")
    _, end, after = rest.partition("\n```\n<!-- end of output -->")
    if not (start and end):
        raise SystemExit("README.md has no place for its output")
    return "".join((before, start, story_output(), end, after))


def generated() -> Iterator[tuple[Path, str]]:
    """Yield each generated file with what must stand in it."""
    yield SCHEMA, schema(Briefing)
    yield CHECK_SCHEMA, schema(Check)
    yield CLI, with_help(CLI.read_text("utf-8"))
    yield README, with_output(README.read_text("utf-8"))


def main() -> int:
    """Write every generated file that is out of date, and say which."""
    for path, text in generated():
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            print(f"wrote {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
