"""A PDF opened: the pieces of text on its pages, each with its place.

Owns the process that reads a file, its bounds in time, and what its end means in plain words. A
piece is a run of characters on one line; what pieces belong together is not known here.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.errors import SourceError
from summarizer.sources.extras import needs_extra

MOST_CHARACTERS = 2_000_000
MOST_SECONDS = 60.0
_LIBRARY = "pypdfium2"
_WORKER = Path(__file__).with_name("worker.py")
_PROGRAM_TITLE = re.compile(r"(?:microsoft \w+ - |untitled|.*\.(?:docx?|pdf|indd|qxd|tex)$)", re.I)


@dataclass(frozen=True, slots=True)
class Piece:
    """Is a run of characters on one line of a page, in points from its lower left corner."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    bold: bool

    @property
    def size(self) -> float:
        """Return the height of the line."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Sheet:
    """Is a page: its number from 1, its size, its pieces, and how many letters are unknown."""

    number: int
    width: float
    height: float
    pieces: tuple[Piece, ...]
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """Is what was read of a file; `count` are all its pages."""

    count: int
    title: str | None
    sheets: tuple[Sheet, ...]


def read_document(source: str, data: bytes, most_pages: int) -> Document:
    """Return the first pages of a PDF; SourceError for one that is encrypted, damaged or a bomb."""
    if importlib.util.find_spec(_LIBRARY) is None:
        raise needs_extra(source, "a PDF", "pdf")
    head: Mapping[str, Any] = {}
    sheets: list[Sheet] = []
    for line in _told(source, data, most_pages).splitlines():
        told = json.loads(line)
        if "error" in told:
            raise SourceError(source, told["error"])
        if "pieces" in told:
            sheets.append(_sheet(told))
        else:
            head = told
    if not sheets:
        raise SourceError(source, "is a PDF without pages")
    return Document(head["count"], _title(head["title"]), tuple(sheets))


def _told(source: str, data: bytes, most_pages: int) -> bytes:
    """Return what the process that reads the file says of it."""
    command = [sys.executable, "-P", str(_WORKER), str(most_pages), str(MOST_CHARACTERS)]
    paths = os.pathsep.join(path for path in sys.path if path)
    try:
        ended = subprocess.run(  # noqa: S603  # our own interpreter and module
            command,
            input=data,
            capture_output=True,
            timeout=MOST_SECONDS,
            env={**os.environ, "PYTHONPATH": paths},
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        problem = f"is a PDF that takes more than {MOST_SECONDS:.0f} seconds to read"
        raise SourceError(source, f"{problem}; save its text") from error
    except OSError as error:
        raise SourceError(source, f"cannot be read: {error.strerror or error}") from error
    if ended.returncode:
        raise SourceError(
            source, "is a PDF that breaks its reader or takes all of its memory; save its text"
        )
    return ended.stdout


def _sheet(told: Mapping[str, Any]) -> Sheet:
    pieces = tuple(Piece(*piece) for piece in told["pieces"])
    return Sheet(told["number"], told["width"], told["height"], pieces, told["unknown"])


def _title(said: str) -> str | None:
    """Return the title that the file says it has, unless a program put its own name there."""
    title = said.strip()
    return None if not title or _PROGRAM_TITLE.match(title) else title
