"""Commands on a saved briefing: prove it again, or write it in another form.

Owns what they print and their exit codes.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarizer.cli.codes import ExitCode
from summarizer.cli.output import Output, deliver
from summarizer.cli.streams import number_of, put
from summarizer.errors import printable

if TYPE_CHECKING:
    from summarizer.models import Briefing


def verify_saved(path: str, *, quiet: bool) -> ExitCode:
    """Prove a saved briefing again; print its faults and how much was proven."""
    from summarizer.proving import audit

    proof = audit(_load(path))
    lines = [printable(f"{fault.where}: {fault.problem}") for fault in proof.faults]
    proven = (proof.claims, "claim"), (proof.citations, "citation"), (proof.figures, "figure")
    sums = ", ".join(number_of(count, noun) for count, noun in proven)
    verdict = number_of(len(lines), "fault") if lines else "everything holds"
    if proof.unchecked:
        verdict += f"; {number_of(proof.unchecked, 'claim')} cannot be checked"
    code = ExitCode.CHECK_FAILED if lines else ExitCode.DONE
    summary = [] if quiet and not lines else [f"{sums} proven again: {verdict}"]
    put("".join(f"{line}\n" for line in [*lines, *summary]), code=code)
    return code


def render_saved(path: str, target: Output) -> ExitCode:
    """Write a saved briefing in another form or length."""
    refusal = target.refusal()
    if refusal is not None:
        raise click.UsageError(refusal)
    deliver(_load(path), target, ExitCode.DONE)
    return ExitCode.DONE


def _load(path: str) -> Briefing:
    from summarizer.proving import load_briefing

    file = Path(path)
    try:
        readable = file.is_file() or file.is_fifo()
        missing = not readable and not file.exists()
    except (OSError, ValueError):
        readable, missing = False, True
    if not readable:
        problem = "there is no such file" if missing else "is no file"
        raise click.UsageError(f"{printable(path)}: {problem}")
    return load_briefing(file)
