"""Corpora: an article in each row of a table, a file of JSON lines or a Parquet file.

Owns how rows are read as a stream and told of by their lines: a bad one never costs the good ones.
What the fields of a row are to an article is the affair of `fields`.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import BinaryIO

from summarizer.config import Intake
from summarizer.errors import SourceError
from summarizer.models.article import Note
from summarizer.sources.decoding import decode
from summarizer.sources.fields import FieldMap, NoTextError, Row
from summarizer.sources.files import MAX_BYTES
from summarizer.sources.items import Item, Opened, wanted
from summarizer.sources.rows import (
    LONGEST_TEXT,
    BadRowError,
    delimiter_of,
    json_records,
    named_records,
    refuse_twice,
    table_records,
)

MOST_BAD_ROWS = 1_000
_LONGEST_LINE = 2 * LONGEST_TEXT
_DELIMITER_WITHIN = 65_536

Numbered = Iterable[tuple[int, Row | BadRowError]]
Line = str | BadRowError


def read_json_lines(source: str, stream: BinaryIO, intake: Intake) -> Opened:
    """Yield the articles of a file with one JSON object a line."""
    lines, notes = _lines(source, stream, newline="\n")
    return wanted(source, _items(source, json_records(lines), intake, notes), intake)


def read_table(source: str, stream: BinaryIO, intake: Intake) -> Opened:
    """Yield the articles of a table with a header: CSV, by commas, semicolons or tabs."""
    lines, notes = _lines(source, stream, newline="")
    return wanted(source, _items(source, _rows(source, lines), intake, notes), intake)


def read_parquet(source: str, stream: BinaryIO, intake: Intake) -> Opened:
    """Yield the articles of a Parquet file, some rows after the other."""
    from summarizer.sources.parquet import parquet_rows  # its library is an extra

    rows = parquet_rows(source, stream)
    return wanted(source, _items(source, rows, intake, (), unit="row"), intake)


def _items(
    source: str, rows: Numbered, intake: Intake, notes: tuple[Note, ...], *, unit: str = "line"
) -> Opened:
    """Yield the article of each row, and for each bad row its error.

    When no row at all has a field for the text, that is one error and not one a row.
    """
    fields = FieldMap(dict(intake.fields))
    early: list[SourceError] = []
    good, bad, all_lack_text = False, 0, True
    for line, row in rows:
        try:
            item = _item(f"{source}:{line}", row, fields, notes)
        except BadRowError as error:
            bad += 1
            all_lack_text &= isinstance(error, NoTextError)
            early.append(SourceError(source, f"{unit} {line}: {error}"))
            if bad > MOST_BAD_ROWS:
                break
        else:
            yield from early
            early, good = [], True
            yield item
    if good or not (bad and all_lack_text):
        yield from early
        yield from (SourceError(source, problem) for problem in _at_end(fields, bad, good=good))
    else:
        yield SourceError(source, _no_field(fields))


def _at_end(fields: FieldMap, bad: int, *, good: bool) -> Iterator[str]:
    """Yield what is wrong with a corpus as a whole."""
    if bad > MOST_BAD_ROWS:
        yield f"has more than {MOST_BAD_ROWS:,} bad rows; what follows them was not read"
    elif good:
        yield from fields.unused()
    elif not bad:
        yield "holds no row"


def _no_field(fields: FieldMap) -> str:
    """Say that no row has a text, and what to do."""
    is_list = "source" in (name.strip().lower() for name in fields.seen)
    instead = "; a list of articles goes to `--manifest`" if is_list else ""
    return f"{fields.no_text(fields.seen)}; say which is with --field text=NAME{instead}"


def _item(name: str, row: Row | BadRowError, fields: FieldMap, notes: tuple[Note, ...]) -> Item:
    if isinstance(row, BadRowError):
        raise row
    content = fields.content(row)
    content = replace(content, notes=(*notes, *content.notes))
    return Item(name, content, dated=content.metadata.published)


def _rows(source: str, lines: Iterable[Line]) -> Iterator[tuple[int, Row | BadRowError]]:
    """Yield the rows of a table by the names in its header."""
    every = iter(lines)
    opening = list(_to_first(every))
    head = "".join(line for line in opening if isinstance(line, str))[:_DELIMITER_WITHIN]
    records = table_records(chain(opening, every), delimiter_of(head), longest=LONGEST_TEXT)
    yield from named_records(records, partial(_header, source))


def _to_first(lines: Iterator[Line]) -> Iterator[Line]:
    """Yield the lines up to the first that is not blank."""
    for line in lines:
        yield line
        if isinstance(line, BadRowError) or line.strip():
            return


def _header(source: str, cells: list[str]) -> list[str]:
    header = [cell.strip() for cell in cells]
    refuse_twice(source, header)
    return header


def _lines(source: str, stream: BinaryIO, newline: str) -> tuple[Iterator[Line], tuple[Note, ...]]:
    """Return the lines of a corpus and what is to be said of its encoding.

    A file of ordinary size may be in any encoding; a larger one is read as a stream, in UTF-8.
    """
    stream.seek(0, os.SEEK_END)
    size = stream.tell()
    stream.seek(0)
    if size > MAX_BYTES:
        return _streamed(stream), ()
    decoded = decode(source, stream.read())
    text = decoded.text.removeprefix("\ufeff")
    return iter(io.StringIO(text, newline=newline)), decoded.notes


def _streamed(stream: BinaryIO) -> Iterator[Line]:
    """Yield the lines of a large file; one that is too long or no UTF-8 is a bad one."""
    encoding = "utf-8-sig"
    while line := stream.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE and not line.endswith(b"\n"):
            _skip_line(stream)
            yield BadRowError(f"is longer than {_LONGEST_LINE // 1_000_000} MB")
            continue
        try:
            yield line.decode(encoding)
        except UnicodeDecodeError:
            yield BadRowError("is not in UTF-8")
        encoding = "utf-8"


def _skip_line(stream: BinaryIO) -> None:
    while (rest := stream.readline(_LONGEST_LINE)) and not rest.endswith(b"\n"):
        pass
