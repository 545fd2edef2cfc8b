"""How much of what is given is read: files of a folder, folders in folders, the size of articles.

Owns what is left out and how that is told: each thing that goes beyond a bound is a failure that
names it. Opens no file.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from summarizer.config import Bounds
from summarizer.errors import SourceError
from summarizer.models import Article, Failure
from summarizer.sources.files import display_name
from summarizer.sources.finding import find_files

Names = list[str | Path]


def bounded_names(names: Sequence[str | Path], bounds: Bounds) -> tuple[Names, list[Failure]]:
    """Return the names with folders that hold too much opened up, and what was left out."""
    kept: Names = []
    failures: list[Failure] = []
    for name in names:
        if not os.path.isdir(name):  # noqa: PTH112  # unlike Path's, it takes a name with a NUL
            kept.append(name)
            continue
        found = [file for file in find_files([name]) if isinstance(file, str)]
        within, beyond = _within(Path(name), found, bounds)
        kept.extend(within if beyond else [name])
        failures.extend(beyond)
    return kept, failures


def bounded_articles(
    articles: Iterable[Article], bounds: Bounds
) -> tuple[list[Article], list[Failure]]:
    """Return the articles that are not too long, and what was left out."""
    kept: list[Article] = []
    failures: list[Failure] = []
    for article in articles:
        problem = _too_long(article, bounds)
        if problem is None:
            kept.append(article)
        else:
            failures.append(_failure(article.source, problem))
    return kept, failures


def _within(folder: Path, found: Sequence[str], bounds: Bounds) -> tuple[list[str], list[Failure]]:
    depth = len(folder.parts)
    shallow = [file for file in found if len(Path(file).parts) - depth <= bounds.depth]
    failures = []
    if len(shallow) < len(found):
        deeper = len(found) - len(shallow)
        problem = f"{deeper} files lie deeper than {bounds.depth} folders; give --max-depth"
        failures.append(_failure(display_name(folder), problem))
    if len(shallow) > bounds.files:
        more = len(shallow) - bounds.files
        problem = f"holds {more:,} files more than {bounds.files:,}; give --max-files"
        failures.append(_failure(display_name(folder), problem))
    return shallow[: bounds.files], failures


def _too_long(article: Article, bounds: Bounds) -> str | None:
    if len(article.text) > bounds.characters:
        most = f"{bounds.characters:,} characters"
        return f"holds more than {most}; split it, or give --max-characters"
    if len(article.sentences) > bounds.sentences:
        return f"holds more than {bounds.sentences:,} sentences; split it, or give --max-sentences"
    return None


def _failure(source: str, problem: str) -> Failure:
    return Failure(source=source, error=SourceError.__name__, message=problem)
