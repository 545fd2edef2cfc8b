"""Web archives to the pieces that their pages hold.

Owns which files are archives. How one is read is known in `web.warc`, which is loaded only then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from summarizer.config import Intake
from summarizer.errors import SourceError
from summarizer.sources.files import display_name
from summarizer.sources.pieces import Link, Piece, pieces_of
from summarizer.sources.raw import Raw

_ENDINGS = (".warc", ".warc.gz")


def is_archive(name: str) -> bool:
    """Tell a web archive by its ending."""
    return name.lower().endswith(_ENDINGS)


def archived_pieces(path: Path, intake: Intake) -> Iterator[Piece | Link | SourceError]:
    """Yield the articles of an archive, each with when its page was fetched.

    SourceError when the file is no archive or holds no page.
    """
    from summarizer.sources.web.warc import archived_pages

    name = display_name(path)
    intake = replace(intake, follow=bool(intake.follow))  # an archive fetches nothing unasked
    for found in archived_pages(path):
        if isinstance(found, SourceError):
            yield found
            continue
        shown = f"{name}#{found.url}"
        raw = Raw(shown, found.body, found.media, found.charset, found.final_url)
        try:
            for piece in pieces_of(raw, intake):
                yield replace(piece, fetched=found.fetched) if isinstance(piece, Piece) else piece
        except SourceError as error:
            yield error
