"""The fields of a row to the parts of an article.

Owns which names corpora have for the parts, which values can be one, and what is said of a field
that is not there. Knows no file and no line.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, date, datetime
from difflib import get_close_matches

from summarizer.errors import printable
from summarizer.models.article import Note
from summarizer.models.kinds import NoteKind
from summarizer.sources.content import Content, Metadata, language_tag, one_line
from summarizer.sources.fragment import looks_like_markup, plain_line, read_fragment
from summarizer.sources.published import metadata_published
from summarizer.sources.rows import BadRowError

PARTS = ("text", "title", "outlet", "author", "published", "url", "language")
# What corpora call the parts of an article where nobody says, in lower case; the first counts.
_USUAL: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "maintext", "article_text", "full_text"),
    "title": ("title", "headline"),
    "outlet": ("outlet", "publisher", "publication", "source_name", "site", "domain"),
    "author": ("author", "authors", "byline"),
    "published": ("published", "date", "published_at", "publish_date", "date_published", "pubdate"),
    "url": ("url", "link", "canonical_url"),
    "language": ("language", "lang"),
}
_MOST_NAMED = 20
_EPOCH = range(10**8, 10**10)
"""Seconds since 1970 that lie between 1973 and 2286; dates in figures (20260303) are no such."""

Row = Mapping[str, object]


class NoTextError(BadRowError):
    """Says that no field of a row can be the text of an article."""


class FieldMap:
    """Reads the parts of an article from rows; `chosen` names fields, the usual names the rest."""

    def __init__(self, chosen: Mapping[str, str]) -> None:
        self._chosen = chosen
        self.seen: dict[str, None] = {}

    def content(self, row: Row) -> Content:
        """Return the article of a row; BadRowError when it holds none."""
        self.seen.update(dict.fromkeys(_paths(row)))
        text = self._value(row, "text")
        if text is None:
            raise NoTextError(self.no_text([*_paths(row)]))
        if not isinstance(text, str) or not text.strip():
            raise BadRowError("its text is empty" if text in ("", None) else "its text is no text")
        flow = read_fragment(text) if looks_like_markup(text) else None
        metadata, notes = self._metadata(row)
        if flow is None:
            return Content(text, metadata=metadata, notes=notes)
        return Content(flow.text(), flow.blocks(), metadata, notes=notes, items=flow.items())

    def no_text(self, fields: Collection[str]) -> str:
        """Say that no field holds the text, and which fields there are."""
        name = self._chosen.get("text")
        missing = f"has no field {printable(name)}" if name else "has no field that is its text"
        return f"{missing}; {_listed(fields)}"

    def unused(self) -> Iterator[str]:
        """Say which of the fields that were chosen no row has."""
        outer = {name.partition(".")[0] for name in self.seen}
        for part, name in self._chosen.items():
            if name not in self.seen and name.partition(".")[0] not in outer:
                near = get_close_matches(name, list(self.seen), n=1)
                meant = f"; did you mean {printable(near[0])}?" if near else ""
                said = meant or f"; {_listed(self.seen)}"
                yield f"no row has the field {printable(name)} that is to be its {part}{said}"

    def _metadata(self, row: Row) -> tuple[Metadata, tuple[Note, ...]]:
        dated = self._value(row, "published")
        published = _published(dated)
        metadata = Metadata(
            title=plain_line(_words(self._value(row, "title"))),
            outlet=plain_line(_words(self._value(row, "outlet"))),
            author=one_line(_words(self._value(row, "author"))),
            published=published,
            url=one_line(_words(self._value(row, "url"))),
            language=language_tag(_words(self._value(row, "language"))),
        )
        if published is None and (said := one_line(_words(dated))):
            detail = f"its date is given as “{said[:60]}”, which is no date in a known form"
            return metadata, (Note(kind=NoteKind.UNDATED, detail=detail, ref=None),)
        return metadata, ()

    def _value(self, row: Row, part: str) -> object:
        chosen = self._chosen.get(part)
        if chosen is not None:
            return _at(row, chosen)
        lower = {name.lower(): name for name in row}
        found = next((lower[name] for name in _USUAL[part] if name in lower), None)
        return None if found is None else row[found]


def _at(row: Row, name: str) -> object:
    """Return a field by its name, or by the path to it ("meta.date")."""
    if name in row:
        return row[name]
    value: object = row
    for step in name.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def _words(value: object) -> str | None:
    """Return a value as words: text, numbers, lists of them, and objects by their name."""
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, map(_words, value))) or None
    if isinstance(value, Mapping):
        return _words(value.get("name"))
    if value is None or isinstance(value, bool | bytes):
        return None
    return str(value)


def _published(value: object) -> str | None:
    """Return a date of publication in ISO 8601; None for what is none."""
    if isinstance(value, datetime):
        return value.replace(microsecond=0).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _of_epoch(value) or metadata_published(str(int(value)))
    return metadata_published(value) if isinstance(value, str) else None


def _of_epoch(value: float) -> str | None:
    """Return the moment of seconds or milliseconds since 1970."""
    seconds = int(value) if int(value) in _EPOCH else int(value) // 1000
    return datetime.fromtimestamp(seconds, UTC).isoformat() if seconds in _EPOCH else None


def _paths(row: Row) -> Iterator[str]:
    """Yield the names of fields, of objects those within them behind a dot."""
    for name, value in row.items():
        inner = list(value) if isinstance(value, Mapping) else []
        yield from (f"{name}.{within}" for within in inner) if inner else (name,)


def _listed(fields: Collection[str]) -> str:
    """Name the fields that there are."""
    names = [printable(name) for name in fields if name][:_MOST_NAMED]
    more = ", ..." if len(fields) > _MOST_NAMED else ""
    return f"its fields are {', '.join(names)}{more}" if names else "it has no fields"
