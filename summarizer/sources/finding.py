"""Names on a command line to the files and addresses they stand for.

Owns how directories, unexpanded globs and lists ("@urls.txt") are opened up, in an order that
never changes. What cannot be listed is a SourceError in its place.
"""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from summarizer.config import Bounds
from summarizer.errors import SourceError
from summarizer.sources.bounds import within
from summarizer.sources.decoding import decode
from summarizer.sources.files import STDIN, display_name, read_file, unreadable
from summarizer.sources.kinds import ENDINGS

_ADDRESS = re.compile(r"https?:", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.IGNORECASE)
_LIST = "@"
_COMMENT = "#"
_COMMENT_BEHIND = re.compile(r"\s+#.*")
_GLOB = re.compile(r"[*?\[]")


def find_files(sources: Iterable[str | Path], bounds: Bounds) -> Iterator[str | SourceError]:
    """Yield names of files, addresses, "-" for standard input, and the errors of what has none.

    A directory stands for the articles below it, sorted by name, hidden ones left out, as many as
    the bounds allow; "@FILE" for the sources that a file lists.
    """
    for source in sources:
        try:
            yield from _files(source, bounds)
        except SourceError as error:
            yield error


def is_address(name: str) -> bool:
    """Tell an address of the web from the name of a file."""
    return bool(_ADDRESS.match(name))


def _files(source: str | Path, bounds: Bounds) -> Iterator[str | SourceError]:
    name = os.fspath(source)
    if name == STDIN:
        yield STDIN
        return
    if is_address(name):
        yield name
    elif _SCHEME.match(name):
        raise SourceError(name, "is no address of the web; only http and https are fetched")
    elif name.startswith(_LIST) and not os.path.lexists(name):
        yield from _listed(name[1:], bounds)
    elif os.path.isdir(name):  # noqa: PTH112 - unlike Path's, it takes a name with a NUL
        yield from _below(name, bounds)
    elif _GLOB.search(name) and not os.path.lexists(name):
        yield from _matching(name, bounds)
    else:
        yield name


def _listed(path: str, bounds: Bounds) -> Iterator[str | SourceError]:
    """Yield the sources of a list: one a line, "#" begins a comment, files from its folder."""
    name = display_name(path)
    text = decode(name, read_file(Path(path))).text
    lines = [line.strip() for line in text.lstrip("\ufeff").splitlines()]
    sources = [line for line in lines if line and not line.startswith(_COMMENT)]
    if not sources:
        raise SourceError(name, "lists no source; write one address or file a line")
    folder = Path(path).parent
    yield from find_files((_beside(folder, source) for source in sources), bounds)


def _beside(folder: Path, source: str) -> str | Path:
    """Return a source of a list: an address without the comment behind it, or a file."""
    if _SCHEME.match(source):
        return _COMMENT_BEHIND.sub("", source)
    return folder / source


def _below(directory: str, bounds: Bounds) -> Iterator[str | SourceError]:
    """Yield the articles of a directory and all below; an error when there is none."""
    failures: list[SourceError] = []
    found = sorted(_walk(directory, failures), key=lambda path: path.parts)
    if not found and not failures:
        endings = " ".join(ENDINGS)
        raise SourceError(display_name(directory), f"holds no article ({endings})")
    kept, beyond = within(directory, found, bounds)
    yield from (os.fspath(path) for path in kept)
    yield from (*failures, *beyond)


def _walk(directory: str, failures: list[SourceError]) -> Iterator[Path]:
    def note(error: OSError) -> None:
        failures.append(unreadable(display_name(error.filename or directory), error))

    for folder, folders, names in os.walk(directory, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(folder, name)
            if not name.startswith(".") and path.suffix.lower() in ENDINGS:
                yield path


def _matching(pattern: str, bounds: Bounds) -> Iterator[str | SourceError]:
    matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - Path's refuses "/*"
    if not matches:
        raise SourceError(display_name(pattern), "matches no file")
    for match in matches:
        if Path(match).is_dir():
            yield from find_files([match], bounds)
        else:
            yield match
