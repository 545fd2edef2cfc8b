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
    color: bool = False,
) -> str:
    """Return a briefing as text that ends in a line feed.

    `length` bounds what people read and never the JSON. `width`, in columns and 100 unless given,
    and `color` are for terminal text only. Raises ValueError for an unknown format or length.
    """
    if format not in FORMATS:
        raise ValueError(f"unknown format {format!r}: choose {', '.join(FORMATS)}")
    if format == "json":
        return briefing.model_dump_json(indent=2) + "\n"
    from summarizer.config import Length

    if format == "markdown":
        return _markdown(briefing, Length(length))
    return _terminal(briefing, Length(length), width, color=color)


def _markdown(briefing: Briefing, length: Length) -> str:
    from summarizer.render.build import build_view
    from summarizer.render.limits import OF_LENGTH
    from summarizer.render.markdown import markdown_text

    return markdown_text(build_view(briefing, OF_LENGTH[length]))


def _terminal(briefing: Briefing, length: Length, width: int | None, *, color: bool) -> str:
    """Return terminal text; at the standard length each story keeps to one screen if it can."""
    from summarizer.config import Length
    from summarizer.render.build import build_view
    from summarizer.render.limits import OF_LENGTH
    from summarizer.render.screen import screen_limits
    from summarizer.render.terminal import TerminalWriter

    limits = OF_LENGTH[length]
    screens = screen_limits(briefing, limits, width) if length is Length.STANDARD else {}
    return TerminalWriter(width, color=color).write(build_view(briefing, limits, screens))
