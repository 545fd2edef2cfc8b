"""What is to be installed for a kind of file whose reader is an extra.

Owns the one sentence that says so.
"""

from __future__ import annotations

from summarizer.errors import SourceError


def needs_extra(source: str, called: str, extra: str) -> SourceError:
    """Return the error of a file whose reader is not installed."""
    return SourceError(source, f'is {called}; to read it: pip install "proven-brief[{extra}]"')
