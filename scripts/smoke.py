"""Use the installed package as a stranger would: the command, the API, a saved briefing.

Owns the proof that the wheel is whole; must run where no checkout can be imported.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import summarizer


def run(*arguments: str) -> str:
    """Return what the installed command prints; fail when it fails."""
    command = Path(sys.executable).parent / "summarize"
    return subprocess.run([command, *arguments], check=True, capture_output=True, text=True).stdout


def main(story: str, checkout: str) -> None:
    """Make, save, re-prove and render the briefing of a story."""
    package = Path(summarizer.__file__).resolve()
    assert not package.is_relative_to(Path(checkout).resolve()), package
    with tempfile.TemporaryDirectory() as folder:
        saved = Path(folder, "briefing.json")
        run(story, "-o", str(saved))
        proof = run("verify", str(saved))
        assert run("render", str(saved), "-f", "markdown").startswith("#")
    briefing = summarizer.summarize(story)
    assert briefing.stories[0].overview, "the story has no overview"
    assert (package.parent / "py.typed").exists(), "the package says it is typed"
    assert "$article" in run("prompts", "article_brief"), "the prompts were left behind"
    print(f"{run('--version').strip()}: {len(briefing.articles)} articles. {proof.strip()}")


if __name__ == "__main__":
    main(*sys.argv[1:])
