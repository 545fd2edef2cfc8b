"""Files and standard input to what they hold.

Owns which of them are read as a stream: corpora, which may be larger than memory. All else is read
whole, within bounds.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import BinaryIO

from summarizer.config import Intake
from summarizer.sources.files import STDIN, display_name, open_file, read_file, read_stdin
from summarizer.sources.kinds import Kind, kind_of_data, kind_of_name
from summarizer.sources.pieces import CORPORA, Held, corpus_pieces, pieces_of
from summarizer.sources.raw import Raw


def open_source(name: str, intake: Intake, stdin: BinaryIO | None = None) -> Held:
    """Yield what a file, or standard input for "-", holds, and the errors of bad items.

    Raises SourceError when the source as a whole cannot be read, or not to its end.
    """
    source = display_name(name)
    kind = kind_of_name(source)
    if name == STDIN:
        yield from _of_stdin(read_stdin(stdin), intake)
    elif kind in CORPORA:
        with open_file(Path(name)) as stream:
            yield from corpus_pieces(kind, source, stream, intake)
    else:
        yield from pieces_of(Raw(source, read_file(Path(name))), intake)


def _of_stdin(data: bytes, intake: Intake) -> Held:
    """Yield what standard input holds; who maps fields pipes a corpus."""
    if intake.fields and kind_of_data(STDIN, data) is None:
        is_json = data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
        kind = Kind.JSON_LINES if is_json else Kind.TABLE
        return corpus_pieces(kind, STDIN, io.BytesIO(data), intake)
    return pieces_of(Raw(STDIN, data), intake)
