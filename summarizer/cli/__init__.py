"""The command line: parse, call, print, exit code.

Owns nothing of what it calls. Light to import: `--help` loads click and little else.
"""

from __future__ import annotations

from summarizer.cli.entry import main

__all__ = ["main"]
