"""Write what is generated from the code: the JSON Schema and the help pages in docs/cli.md.

Owns the generated text; tests compare it with what stands in the files.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from summarizer.cli.commands import summarize
from summarizer.models import Briefing

DOCS = Path(__file__).resolve().parent.parent / "docs"
SCHEMA, CLI = DOCS / "briefing.schema.json", DOCS / "cli.md"
COMMANDS = ("", "verify", "render", "completion")
_COLUMNS = 80


def schema() -> str:
    """Return the JSON Schema of what `-f json` prints."""
    described = Briefing.model_json_schema(mode="serialization")
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return json.dumps({**dialect, **described}, indent=2, ensure_ascii=False) + "\n"


def help_page(command: str) -> str:
    """Return what `summarize COMMAND --help` prints at 80 columns."""
    name = command or "brief"
    root = click.Context(summarize, info_name="summarize", max_content_width=_COLUMNS)
    chosen = summarize.commands[name]
    inner = click.Context(chosen, parent=root, info_name=name, terminal_width=_COLUMNS)
    return chosen.get_help(inner)


def with_help(page: str) -> str:
    """Return docs/cli.md with its help blocks written anew."""
    for command in COMMANDS:
        asked = " ".join(filter(None, ("summarize", command, "--help")))
        blocks = re.findall(rf"```console\n\$ {asked}\n(.*?)\n```", page, re.DOTALL)
        if len(blocks) != 1:
            raise SystemExit(f"docs/cli.md has {len(blocks)} blocks of `{asked}`, 1 is expected")
        page = page.replace(f"{asked}\n{blocks[0]}\n", f"{asked}\n{help_page(command)}\n")
    return page


def generated() -> Iterator[tuple[Path, str]]:
    """Yield each generated file with what must stand in it."""
    yield SCHEMA, schema()
    yield CLI, with_help(CLI.read_text("utf-8"))


def main() -> int:
    """Write every generated file that is out of date, and say which."""
    for path, text in generated():
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            print(f"wrote {path.relative_to(DOCS.parent)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
