"""Two recordings compared: in which form, and where it goes.

Owns the choice of the form. What changed is found in `scenarios`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import click

from summarizer.cli.codes import ExitCode
from summarizer.cli.files import write_whole
from summarizer.cli.models import own_prompts
from summarizer.cli.streams import put
from summarizer.config import Price
from summarizer.scenarios import Looking, compare_sides, find_side
from summarizer.scenarios.showing import as_json, as_markdown, as_terminal

_WRITERS = {"terminal": as_terminal, "markdown": as_markdown, "json": as_json}
_BY_ENDING = {".md": "markdown", ".markdown": "markdown", ".json": "json"}


@dataclass(frozen=True, slots=True)
class CompareOptions:
    """Is what `compare` was told."""

    before: str
    after: str
    folder: Path
    form: str | None
    output: str | None
    price: Price | None
    replay: bool
    prompts_dir: str | None

    @property
    def chosen(self) -> str:
        """Return the form that was asked for, or that the name of the file implies."""
        return self.form or _BY_ENDING.get(Path(self.output or "").suffix, "terminal")


def compare_recordings(options: CompareOptions) -> ExitCode:
    """Compare two sides and write what changed."""
    if options.prompts_dir and not options.replay:
        raise click.UsageError("--prompts-dir is for what is replayed; add --replay")
    prompts = own_prompts(options.prompts_dir)
    before = find_side(options.before, Looking(options.folder))
    after = find_side(options.after, Looking(options.folder, options.replay, prompts))
    compared = tuple(compare_sides(before, after))
    title = f"{before.name} compared with {after.name}"
    text = _WRITERS[options.chosen](title, compared, options.price)
    if options.output is None or options.output == "-":
        put(text, json=options.chosen == "json")
    else:
        write_whole(Path(options.output), text)
    return ExitCode.DONE
