"""Web archives to the pieces that their pages hold.

Owns which files are archives. How one is read is known in `web.warc`, which is loaded only then.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from summarizer.config import Intake
from summarizer.errors import SourceError
from summarizer.sources.files import display_name
from summarizer.sources.pieces import Held, captured_pieces

_ENDINGS = (".warc", ".warc.gz")


def is_archive(name: str) -> bool:
    """Tell a web archive by its ending."""
    return name.lower().endswith(_ENDINGS)


def archived_pieces(path: Path, intake: Intake) -> Held:
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
        try:
            yield from captured_pieces(f"{name}#{found.url}", found, intake)
        except SourceError as error:
            yield error
