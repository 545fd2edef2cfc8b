"""How much of what is given is read: files of a folder, folders in folders, the size of articles.

Owns what is left out and how that is told: each thing that goes beyond a bound is an error that
names it. Opens no file.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from summarizer.config import Bounds
from summarizer.errors import SourceError
from summarizer.models.article import Article
from summarizer.sources.files import display_name


def within(
    folder: str, found: Sequence[Path], bounds: Bounds
) -> tuple[Sequence[Path], list[SourceError]]:
    """Return the files of a folder that are read, the first ones, and an error for the others."""
    depth = len(Path(folder).parts)
    shallow = [path for path in found if len(path.parts) - depth <= bounds.depth]
    deeper = len(found) - len(shallow)
    problems = []
    if deeper:
        told = f"files nested deeper than {bounds.depth} are left out, {deeper:,} in all"
        problems.append(f"{told}; give --max-depth")
    if len(shallow) > bounds.files:
        told = f"holds {len(shallow):,} files, and no more than {bounds.files:,} are read"
        problems.append(f"{told}; give --max-files")
    beyond = [SourceError(display_name(folder), problem) for problem in problems]
    return shallow[: bounds.files], beyond


def refuse_too_long(article: Article, bounds: Bounds) -> None:
    """Raise SourceError when an article is longer than is read."""
    if len(article.text) > bounds.characters:
        most, option = f"{bounds.characters:,} characters", "--max-characters"
    elif len(article.sentences) > bounds.sentences:
        most, option = f"{bounds.sentences:,} sentences", "--max-sentences"
    else:
        return
    raise SourceError(article.source, f"holds more than {most}; split it, or give {option}")
