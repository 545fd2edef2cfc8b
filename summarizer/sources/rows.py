"""Records of tables and of JSON lines, each with the line it begins on.

Owns the two forms and what makes a record a bad one: broken JSON, a key twice, an open quote.
A bad record never costs the good ones after it. Knows nothing of what the fields mean.
"""

from __future__ import annotations

import csv
import json
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence

from summarizer.errors import SourceError

DELIMITERS = (",", ";", "\t")
MOST_LINES = 2_000
"""A record of more lines is an open quote."""
LONGEST_CELL = 131_072
LONGEST_TEXT = 4_000_000
"""Characters of a field that may hold a whole article; one has at most half of them."""


class BadRowError(Exception):
    """Says what is wrong with one record."""


def delimiter_of(head: str) -> str:
    """Return the delimiter that the first line of a table has most of."""
    return max(DELIMITERS, key=head.count)


def table_records(
    lines: Iterable[str | BadRowError], delimiter: str, *, longest: int = LONGEST_CELL
) -> Iterator[tuple[int, list[str] | BadRowError]]:
    """Yield the cells of each record that has any, with the line that it begins on.

    After a record that cannot be read, reading goes on at the line after its first.
    """
    # The limit of the csv module is one for the process; it is raised, never lowered.
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST_TEXT))
    feed = _Feed(lines)
    while True:
        first = feed.begin()
        reader = csv.reader(feed, delimiter=delimiter, strict=True)
        try:
            cells = _bounded(next(reader), longest)
        except StopIteration:
            return
        except (csv.Error, BadRowError) as error:
            feed.back_to_second_line()
            yield first, BadRowError(_plain(error))
        else:
            if any(cell.strip() for cell in cells):
                yield first, cells


def named_records(
    records: Iterable[tuple[int, list[str] | BadRowError]],
    header_of: Callable[[list[str]], list[str]],
) -> Generator[tuple[int, Mapping[str, object] | BadRowError], None, bool]:
    """Yield records by the names that the first one gives; return whether there was one.

    `header_of` makes the names of its cells.
    """
    header: list[str] | None = None
    for line, cells in records:
        if isinstance(cells, BadRowError):
            yield line, cells
        elif header is None:
            header = header_of(cells)
        elif any(cell.strip() for cell in cells[len(header) :]):
            yield line, BadRowError(f"has {len(cells)} cells for {len(header)} columns")
        else:
            yield line, dict(zip(header, cells, strict=False))
    return header is not None


def refuse_twice(source: str, header: Sequence[str]) -> None:
    """Raise SourceError for a header with a name that comes again."""
    twice = {name for name in header if name and header.count(name) > 1}
    if twice:
        raise SourceError(source, f"has the column {min(twice)} twice")


def json_records(
    lines: Iterable[str | BadRowError],
) -> Iterator[tuple[int, Mapping[str, object] | BadRowError]]:
    """Yield the object of each line that is not blank, with the number of the line."""
    for number, line in enumerate(lines, 1):
        if isinstance(line, BadRowError):
            yield number, line
        elif line.strip():
            try:
                yield number, _json_object(line)
            except BadRowError as error:
                yield number, error


def _bounded(cells: list[str], longest: int) -> list[str]:
    if any(len(cell) > longest for cell in cells):
        raise BadRowError(f"a field is longer than {longest:,} characters")
    return cells


class _Feed:
    """Hands lines to a reader of records and can go back within the one under way."""

    def __init__(self, lines: Iterable[str | BadRowError]) -> None:
        self._lines = iter(lines)
        self._again: deque[str | BadRowError] = deque()
        self._record: list[str | BadRowError] = []
        self._number = 0

    def begin(self) -> int:
        """Begin a record; return the number of its first line."""
        self._record.clear()
        return self._number + 1

    def back_to_second_line(self) -> None:
        """Have all lines of the record but its first read again."""
        self._again.extendleft(reversed(self._record[1:]))
        self._number -= len(self._record) - 1

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        if len(self._record) == MOST_LINES:
            raise BadRowError(f"a quote is open for more than {MOST_LINES:,} lines")
        line = self._again.popleft() if self._again else next(self._lines)
        self._record.append(line)
        self._number += 1
        if isinstance(line, BadRowError):
            raise line
        return line


def _plain(error: Exception) -> str:
    """Return what the csv module says of an open quote in plainer words."""
    said = str(error)
    return "a quote is never closed" if said == "unexpected end of data" else said


def _json_object(line: str) -> Mapping[str, object]:
    try:
        value = json.loads(line, object_pairs_hook=_unique, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        # Its own words count lines from this one, which has told its number already.
        raise BadRowError(f"is no JSON: {error.msg} at character {error.pos + 1}") from error
    except (ValueError, RecursionError) as error:
        raise BadRowError(f"is no JSON: {error}") from error
    if not isinstance(value, dict):
        raise BadRowError("is no JSON object")
    return value


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values = dict(pairs)
    if len(values) < len(pairs):
        raise BadRowError("has a key twice")
    return values


def _no_constant(name: str) -> object:
    raise BadRowError(f"{name} is no value")
