"""A manifest: a table that names articles and says of each what its file does not.

Owns the two forms, CSV with a header and one JSON object a line, and tells every bad row by
its line while the good ones count. Opens no article.
"""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial
from pathlib import Path

from summarizer.errors import SourceError, printable
from summarizer.sources.decoding import decode
from summarizer.sources.files import display_name, read_file
from summarizer.sources.given import Given
from summarizer.sources.rows import (
    BadRowError,
    delimiter_of,
    json_records,
    named_records,
    refuse_twice,
    table_records,
)

_SOURCE = "source"
_COLUMNS = ("outlet", "published", "url", "title", "author")
_KNOWN = (_SOURCE, *_COLUMNS)
_ALIKE = 0.75
"""From this share of common letters on a column counts as a known one misspelt."""


@dataclass(frozen=True, slots=True)
class Row:
    """Is a good row: where its article lies, and what it says of it."""

    source: str
    given: Given


_Values = Mapping[str, object] | BadRowError


def read_manifest(path: Path) -> Iterator[Row | SourceError]:
    """Yield the rows of a manifest and the errors of bad ones, each with its line.

    Raises SourceError when the file cannot be read or has no column `source`. Relative sources
    are taken from the manifest's own folder. Columns of other names are left alone, but one that
    looks misspelt, or none that is known, is told of as an error after the rows.
    """
    name = display_name(path)
    text = decode(name, read_file(path)).text.lstrip("\ufeff")
    is_json = path.suffix.lower() in {".jsonl", ".ndjson"} or text.lstrip().startswith("{")
    columns: dict[str, None] = {}
    for line, values in json_records(text.split("\n")) if is_json else _csv_rows(name, text):
        try:
            columns.update(dict.fromkeys(values) if isinstance(values, Mapping) else {})
            yield _row(values, path.parent)
        except (BadRowError, SourceError) as error:
            yield SourceError(name, f"line {line}: {error}")
    for problem in _unused(columns):
        yield SourceError(name, problem)


def _unused(columns: Collection[str]) -> Iterator[str]:
    """Tell of columns that were most likely meant to count and do not."""
    others = [column for column in columns if column and column not in _KNOWN]
    missing = [column for column in _COLUMNS if column not in columns]
    meant = {c: get_close_matches(c.lower(), missing, n=1, cutoff=_ALIKE) for c in others}
    for column, near in meant.items():
        if near:
            yield f"the column {printable(column)} is not known; did you mean {near[0]}?"
    if others and len(missing) == len(_COLUMNS) and not any(meant.values()):
        known = ", ".join(_COLUMNS)
        yield f"no column but {_SOURCE} is known; what can be said of an article is {known}"


def _row(values: _Values, folder: Path) -> Row:
    if isinstance(values, BadRowError):
        raise values
    source = _cell(values, _SOURCE)
    if source is None or not source.strip():
        raise BadRowError("has no source")
    given = Given(**{column: _cell(values, column) for column in _COLUMNS})
    is_file = source != "-" and "://" not in source
    return Row(str(folder / source) if is_file else source, given)


def _cell(values: Mapping[str, object], column: str) -> str | None:
    value = values.get(column)
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise BadRowError(f"{column} is neither text nor a whole number")


def _csv_rows(name: str, text: str) -> Iterator[tuple[int, _Values]]:
    head = text.lstrip("\r\n").partition("\n")[0]
    records = table_records(io.StringIO(text, newline=""), delimiter_of(head))
    has_header = yield from named_records(records, partial(_header, name))
    if not has_header:
        raise SourceError(name, f"is an empty manifest; its first line names a column {_SOURCE}")


def _header(name: str, cells: list[str]) -> list[str]:
    header = [cell.strip().lower() for cell in cells]
    if _SOURCE not in header:
        raise SourceError(name, f"has no column {_SOURCE} in its first line")
    refuse_twice(name, header)
    return header
