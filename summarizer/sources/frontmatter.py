"""The metadata block at the head of a Markdown file.

Owns the forms in which people write it: lines of `key: value` between `---` (the flat part of
YAML, with lists, quotes and folded text, and headlines that hold a colon or begin with a quote,
which YAML proper refuses) and TOML between `+++`. Knows nothing of Markdown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from summarizer.sources.content import Metadata, first, language_tag, one_line
from summarizer.sources.published import metadata_published

_MOST_LINES = 200
_KEY = re.compile(r"([A-Za-z][\w .-]{0,40}?)[ \t]*:(?:[ \t]+(.*)|[ \t]*)")
_QUOTED = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*(?:#.*)?""")
_COMMENT = re.compile(r"(?:^|[ \t])#.*")
_BLOCK_MARK = re.compile(r"[|>][+-]?\d?")
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")

_TITLE = ("title", "headline")
_OUTLET = ("outlet", "publisher", "publication", "site", "site_name", "sitename", "source")
_AUTHOR = ("author", "authors", "byline")
_PUBLISHED = ("date", "published", "date_published", "publish_date", "pubdate", "published_at")
_URL = ("url", "link", "canonical", "canonical_url", "source_url", "source")
_LANGUAGE = ("lang", "language")
_KNOWN = {*_TITLE, *_OUTLET, *_AUTHOR, *_PUBLISHED, *_URL}


def split_front_matter(text: str) -> tuple[Metadata, str]:
    """Return what the front matter of a file says, and the text below it."""
    lines = text.lstrip("\ufeff\r\n").split("\n", _MOST_LINES)
    fence = lines[0].rstrip()
    reader = {"---": _flat, "+++": _toml}.get(fence)
    closing = _closing(lines, fence) if reader else None
    if reader is None or closing is None:
        return Metadata(), text
    values = reader([line.rstrip("\r") for line in lines[1:closing]])
    # Prose between two rules may hold a colon too: only a key that is known makes metadata.
    if not values.keys() & _KNOWN:
        return Metadata(), text
    return _metadata(values), "\n".join(lines[closing + 1 :])


def _closing(lines: Sequence[str], fence: str) -> int | None:
    """Return the number of the line that closes the block."""
    # The last part is the uncut rest of the file, no line.
    within = lines[:_MOST_LINES]
    return next((n for n, line in enumerate(within) if n and line.rstrip() == fence), None)


def _metadata(values: Mapping[str, str]) -> Metadata:
    said = {key: one_line(value) for key, value in values.items()}
    outlets = (said.get(key) for key in _OUTLET)
    urls = (said.get(key) for key in _URL)
    dates = (metadata_published(said.get(key) or "") for key in _PUBLISHED)
    return Metadata(
        title=first(said.get(key) for key in _TITLE),
        outlet=first(value for value in outlets if value and not _is_url(value)),
        author=first(said.get(key) for key in _AUTHOR),
        published=first(dates),
        url=first(value for value in urls if value and _is_url(value)),
        language=first(language_tag(said.get(key)) for key in _LANGUAGE),
    )


def _is_url(value: str) -> bool:
    return value.lower().startswith(("http://", "https://"))


def _plain_key(key: str) -> str:
    return key.lower().replace("-", "_").replace(" ", "_")


def _toml(lines: Sequence[str]) -> dict[str, str]:
    """Return the values of TOML; none when it is malformed, and the block stays text."""
    import tomllib  # kept out of start-up: few files have it

    try:
        table = tomllib.loads("\n".join(lines))
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}
    return {_plain_key(key): _toml_words(value) for key, value in table.items()}


def _toml_words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_toml_words(item) for item in value)
    if isinstance(value, dict):
        return _toml_words(value.get("name", ""))
    return str(value)


def _flat(lines: Sequence[str]) -> dict[str, str]:
    """Return the values of `key: value` lines; of a key that stands twice, the first."""
    values: dict[str, str] = {}
    for key, value, below in _entries(lines):
        words = _block_words(value, below) if below else _scalar(value)
        values.setdefault(_plain_key(key), words)
    return values


def _entries(lines: Sequence[str]) -> Iterator[tuple[str, str, list[str]]]:
    """Yield each key with the rest of its line and the lines that belong to it below."""
    entry: tuple[str, str, list[str]] | None = None
    for line in lines:
        match = _KEY.fullmatch(line)
        if match:
            if entry:
                yield entry
            entry = match[1], (match[2] or "").strip(), []
        elif entry and line.strip() and (line[0] in " \t-"):
            entry[2].append(line.strip())
    if entry:
        yield entry


def _block_words(value: str, below: Sequence[str]) -> str:
    """Return a value that goes on below its key: a list, folded text, or a map's name."""
    if value and not _BLOCK_MARK.fullmatch(value):
        return _scalar(" ".join([value, *below]))
    if value:
        return " ".join(below)
    if below[0].startswith("- "):
        items = (_item(line[2:].strip()) for line in below if line.startswith("- "))
        return ", ".join(item for item in items if item)
    return _scalar(first(_name(line) for line in below) or " ".join(below))


def _item(written: str) -> str:
    """Return an item of a list; of a map such as `- name: Ada`, the name."""
    return _scalar(_name(written) or written)


def _name(line: str) -> str | None:
    match = _KEY.fullmatch(line)
    return match[2] if match and match[1].lower() == "name" else None


def _scalar(written: str) -> str:
    """Return the words of a value without quotes, brackets and comment."""
    if quoted := _QUOTED.fullmatch(written):
        return _unquoted(quoted[1])
    plain = _WIKI_LINK.sub(r"\1", _COMMENT.sub("", written)).strip()
    if plain.startswith("[") and plain.endswith("]"):
        return ", ".join(_scalar(item.strip()) for item in plain[1:-1].split(","))
    return "" if plain in {"~", "null"} else plain


def _unquoted(quoted: str) -> str:
    inner = quoted[1:-1]
    if quoted[0] == "'":
        words = inner.replace("''", "'")
    else:
        try:
            words = str(json.loads(quoted, strict=False))
        except ValueError:
            # An escape that JSON does not know: keep the letter, drop the backslash.
            words = re.sub(r"\\(.)", r"\1", inner)
    return _WIKI_LINK.sub(r"\1", words)
