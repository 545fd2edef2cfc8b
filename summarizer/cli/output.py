"""Where a briefing goes and in which form: standard output, a file, a folder of files.

Owns the choice of the format and the parts of a folder. Nothing is read or computed here.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.cli.codes import ExitCode
from summarizer.cli.files import write_whole
from summarizer.cli.names import slug, unlike
from summarizer.cli.streams import number_of, put, tell, wants_color, width
from summarizer.errors import WriteError, printable
from summarizer.render import json_bytes, render

if TYPE_CHECKING:
    from summarizer.config import Length
    from summarizer.models import Briefing

_BY_ENDING = {
    "": "terminal",
    ".txt": "terminal",
    ".md": "markdown",
    ".markdown": "markdown",
    ".json": "json",
    ".html": "html",
    ".htm": "html",
    ".jsonld": "jsonld",
}
_ENDINGS = {
    "terminal": ".txt",
    "markdown": ".md",
    "json": ".json",
    "html": ".html",
    "jsonld": ".jsonld",
}


@dataclass(frozen=True, slots=True)
class Output:
    """Is what a command was told of its output."""

    path: str | None
    form: str | None
    length: Length
    quiet: bool
    full_text: bool = False

    def __post_init__(self) -> None:
        if self.path == "-":
            object.__setattr__(self, "path", None)

    @property
    def is_folder(self) -> bool:
        """Tell whether one file goes for each part."""
        if self.path is None:
            return False
        return (
            self.path.endswith(tuple(filter(None, (os.sep, os.altsep)))) or Path(self.path).is_dir()
        )

    @property
    def chosen(self) -> str:
        """Return the format that was asked for, or that the ending of the path implies."""
        if self.form is not None:
            return self.form
        if self.is_folder:
            return "markdown"
        return _BY_ENDING.get(self._ending, "terminal")

    @property
    def _ending(self) -> str:
        return Path(self.path or "").suffix.lower()

    def rendered(
        self, briefing: Briefing, *, width: int | None = None, color: bool = False
    ) -> str | bytes:
        """Return a briefing in the format chosen; JSON, which may be large, as it is written."""
        if self.chosen == "json":
            return json_bytes(briefing)
        return render(
            briefing,
            self.chosen,
            length=self.length,
            width=width,
            color=color,
            full_text=self.full_text,
        )

    def refusal(self) -> str | None:
        """Say why the output cannot work, as far as can be known before the work is done."""
        if self.path is None or self.is_folder:
            return None
        if self.form is None and self._ending not in _BY_ENDING:
            known = ", ".join(filter(None, _BY_ENDING))
            ending = printable(self._ending)
            return f"no format goes with the ending {ending}; use one of {known}, or choose with -f"
        parent = Path(self.path).parent
        return None if parent.is_dir() else f"there is no folder {printable(str(parent))}"


def deliver(briefing: Briefing, output: Output, code: ExitCode) -> None:
    """Print or write a briefing; `code` is due however much of it a reader takes."""
    form = output.chosen
    if output.path is None:
        shown = output.rendered(briefing, width=width(), color=wants_color())
        put(shown, json=form in ("json", "jsonld"), code=code)
    elif output.is_folder:
        _write_parts(briefing, output)
    else:
        write_whole(Path(output.path), output.rendered(briefing))


def _write_parts(briefing: Briefing, output: Output) -> None:
    folder, form = Path(output.path or ""), output.chosen
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(f"{printable(str(folder))}: {error.strerror or error}") from error
    parts = list(_parts(briefing, whole=form == "json"))
    names = unlike((name for name, _ in parts), _ENDINGS[form])
    for name, (_, part) in zip(names, parts, strict=True):
        write_whole(folder / name, output.rendered(part))
    if not output.quiet:
        tell(f"wrote {number_of(len(names), 'file')} to {printable(str(folder))}")


def _parts(briefing: Briefing, *, whole: bool) -> Iterator[tuple[str, Briefing]]:
    """Yield name and briefing of each story and article.

    A story in JSON keeps the briefs of its articles, since its positions name their figures; for
    people they stand in files of their own.
    """
    for story in briefing.stories:
        members = set(story.article_ids)
        headline = story.headline.text if story.headline else None
        kept = members if whole else set()
        yield f"story-{slug(headline) or story.id}", _part(briefing, members, kept, story.id)
    for article in briefing.articles:
        called = slug(article.outlet, article.title) or slug(Path(article.source).stem)
        yield f"article-{called or article.id}", _part(briefing, {article.id}, {article.id}, None)


def _part(briefing: Briefing, articles: set[str], briefs: set[str], story: str | None) -> Briefing:
    """Return the briefing of some articles alone."""
    return briefing.model_copy(
        update={
            "articles": tuple(a for a in briefing.articles if a.id in articles),
            "article_briefs": tuple(b for b in briefing.article_briefs if b.article_id in briefs),
            "stories": tuple(s for s in briefing.stories if s.id == story),
            "failures": (),
        }
    )
