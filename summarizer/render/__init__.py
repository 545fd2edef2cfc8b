"""What people and programs read: a briefing or a check as text, Markdown, JSON, HTML or JSON-LD.

Owns the choice of the writer. Light to import, since the package root binds `render`: writers and
their libraries are imported when a briefing is rendered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.config import Length
    from summarizer.models import Briefing, Check
    from summarizer.render.view import View

__all__ = ["CHECK_FORMATS", "FORMATS", "json_bytes", "render"]

FORMATS = ("terminal", "markdown", "json", "html", "jsonld")
CHECK_FORMATS = ("terminal", "markdown", "json")


def render(
    document: Briefing | Check,
    format: str = "markdown",  # noqa: A002  # the word of the command line
    *,
    length: Length | str = "standard",
    width: int | None = None,
    color: bool = False,
    full_text: bool = False,
) -> str:
    """Return a briefing, or the check of a draft, as text that ends in a line feed.

    `length` bounds terminal text and Markdown only. `full_text` puts whole articles into HTML,
    where otherwise only cited sentences and their neighbours are. `width`, in columns and 100
    unless given, and `color` are for terminal text only. Raises ValueError for an unknown format
    or length.
    """
    if format not in FORMATS:
        raise ValueError(f"unknown format {format!r}: choose {', '.join(FORMATS)}")
    if format == "json":
        return json_bytes(document).decode() + "\n"
    from summarizer.config import Length
    from summarizer.models import Check

    if isinstance(document, Check):
        from summarizer.render.checked import check_view

        if format not in CHECK_FORMATS:
            raise ValueError(f"a check has no {format}: choose {', '.join(CHECK_FORMATS)}")
        return _written(check_view(document, Length(length)), format, width, color=color)
    if format == "jsonld":
        from summarizer.render.jsonld import jsonld_text

        return jsonld_text(document)
    if format == "html":
        from summarizer.render.page import page_text

        return page_text(document, whole=full_text)
    if format == "markdown":
        return _markdown(document, Length(length))
    return _terminal(document, Length(length), width, color=color)


def json_bytes(document: Briefing | Check) -> bytes:
    """Return the JSON of a briefing or a check in UTF-8, without the line feed at its end.

    That of hundreds of articles is tens of megabytes, and twice that in words.
    """
    return document.__pydantic_serializer__.to_json(document, indent=2)


def _written(view: View, form: str, width: int | None, *, color: bool) -> str:
    from summarizer.render.markdown import markdown_text
    from summarizer.render.terminal import TerminalWriter

    if form == "markdown":
        return markdown_text(view)
    return TerminalWriter(width, color=color).write(view)


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
