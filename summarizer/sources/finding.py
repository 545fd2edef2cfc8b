"""Names on a command line to the files they stand for.

Owns how directories and unexpanded globs are opened up, in an order that never changes. Reads
no file; what cannot be listed is a SourceError in its place.
"""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from summarizer.errors import SourceError
from summarizer.sources.files import STDIN, display_name, unreadable
from summarizer.sources.kinds import ENDINGS

_URL = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.IGNORECASE)
_GLOB = re.compile(r"[*?\[]")


def find_files(sources: Iterable[str | Path]) -> Iterator[str | SourceError]:
    """Yield the names of files, "-" for standard input, and the errors of what has none.

    A directory stands for the articles below it, sorted by name, hidden ones left out.
    """
    for source in sources:
        try:
            yield from _files(source)
        except SourceError as error:
            yield error


def refuse_url(source: str) -> None:
    """Raise SourceError for an address."""
    if _URL.match(source):
        raise SourceError(source, "URLs are not read yet; save the page and pass the file")


def _files(source: str | Path) -> Iterator[str | SourceError]:
    name = os.fspath(source)
    if name == STDIN:
        yield STDIN
        return
    refuse_url(name)
    if os.path.isdir(name):  # noqa: PTH112 - unlike Path's, it takes a name with a NUL
        yield from _below(name)
    elif _GLOB.search(name) and not os.path.lexists(name):
        yield from _matching(name)
    else:
        yield name


def _below(directory: str) -> Iterator[str | SourceError]:
    """Yield the articles of a directory and all below; an error when there is none."""
    failures: list[SourceError] = []
    found = sorted(_walk(directory, failures), key=lambda path: path.parts)
    if not found and not failures:
        endings = " ".join(ENDINGS)
        raise SourceError(display_name(directory), f"holds no article ({endings})")
    yield from (os.fspath(path) for path in found)
    yield from failures


def _walk(directory: str, failures: list[SourceError]) -> Iterator[Path]:
    def note(error: OSError) -> None:
        failures.append(unreadable(display_name(error.filename or directory), error))

    for folder, folders, names in os.walk(directory, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(folder, name)
            if not name.startswith(".") and path.suffix.lower() in ENDINGS:
                yield path


def _matching(pattern: str) -> Iterator[str | SourceError]:
    matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - Path's refuses "/*"
    if not matches:
        raise SourceError(display_name(pattern), "matches no file")
    for match in matches:
        if Path(match).is_dir():
            yield from find_files([match])
        else:
            yield match
