"""Sources to articles, one after the other; a bad one never stops the rest.

Owns the ids, what is said twice and what is told of failures. How a kind of file is read is
the affair of its own module, what stands in a text that of `reading`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from summarizer.errors import SourceError
from summarizer.models.article import Article, Note
from summarizer.models.briefing import Failure
from summarizer.models.kinds import NoteKind, PublishedFrom
from summarizer.reading.article import read_article
from summarizer.sources.content import Content
from summarizer.sources.decoding import decode
from summarizer.sources.files import STDIN, display_name, read_file, read_stdin
from summarizer.sources.finding import find_files, refuse_url
from summarizer.sources.given import Given
from summarizer.sources.kinds import Kind, kind_of, refuse_unread
from summarizer.sources.manifest import Row, read_manifest
from summarizer.sources.markdown import read_markdown
from summarizer.sources.published import url_published

MAX_CHARACTERS = 2_000_000


@dataclass(frozen=True, slots=True)
class Loaded:
    """Is all that was read, in the order of the sources, and all that could not be."""

    articles: tuple[Article, ...]
    failures: tuple[Failure, ...]


def load_sources(
    sources: Sequence[str | Path],
    *,
    manifest: Path | None = None,
    given: Given | None = None,
    stdin: BinaryIO | None = None,
) -> Loaded:
    """Return the articles of files, directories, globs, "-" and a manifest, and the failures.

    The same file or the same text twice is one article with a note. Raises SourceError only
    when the manifest cannot be used at all or `given` meets more than one article.
    """
    rows, bad_rows = _rows(manifest)
    found = list(find_files(sources))
    named = {_identity(name) for name in found if isinstance(name, str)}
    found.extend(row.source for row in rows if _identity(row.source) not in named)
    given = given or Given()
    if given != Given():
        _refuse_several(found)
    pile = _Pile(stdin)
    said = _said(rows)
    for source in found:
        if isinstance(source, SourceError):
            pile.fail(source)
        else:
            pile.add(source, given.over(said.get(_identity(source), Given())))
    for error in bad_rows:
        pile.fail(error)
    return Loaded(tuple(pile.articles), tuple(pile.failures))


def load_article(
    source: str | Path, *, article_id: str = "a1", given: Given | None = None
) -> Article:
    """Return the article of one file, or of standard input for "-"; SourceError when it has none.

    What `given` says counts more than what the file says of itself.
    """
    return _load(os.fspath(source), article_id, given or Given(), None)


def load_draft(source: str | Path, *, stdin: BinaryIO | None = None) -> tuple[Article, str]:
    """Return a draft as the article "d1", and its file as decoded, where people will edit it."""
    return _load_with_file(os.fspath(source), "d1", Given(), stdin)


def article_from_text(
    text: str,
    *,
    title: str | None = None,
    outlet: str | None = None,
    published: str | None = None,
    author: str | None = None,
    url: str | None = None,
    source: str = "text",
    article_id: str = "a1",
) -> Article:
    """Return the article of a plain text; SourceError when `published` is no ISO 8601 date."""
    given = Given(outlet=outlet, published=published, title=title, author=author, url=url)
    return _article(Content(text), article_id, source, given, ())


def _rows(manifest: Path | None) -> tuple[list[Row], list[SourceError]]:
    """Return the good rows of a manifest and the errors of the bad ones."""
    read = [] if manifest is None else list(read_manifest(manifest))
    good = [row for row in read if isinstance(row, Row)]
    return good, [error for error in read if isinstance(error, SourceError)]


def _said(rows: Iterable[Row]) -> dict[str, Given]:
    """Return what the rows say of each file; of rows for the same file the first counts most."""
    said: dict[str, Given] = {}
    for row in rows:
        key = _identity(row.source)
        said[key] = said[key].over(row.given) if key in said else row.given
    return said


def _refuse_several(found: Iterable[str | SourceError]) -> None:
    """Raise SourceError when what is given of one article would be said of several."""
    names = {_identity(name): name for name in found if isinstance(name, str)}
    if len(names) > 1:
        second = list(names.values())[1]
        problem = "is one source of several, and what is given holds for one; use a manifest"
        raise SourceError(display_name(second), problem)


def _identity(name: str) -> str:
    """Return what is the same for all names of a file."""
    if name == STDIN:
        return name
    try:
        return os.path.realpath(name)
    except (OSError, ValueError):
        return name


class _Pile:
    """Gathers articles and failures; what comes twice becomes a note."""

    def __init__(self, stdin: BinaryIO | None) -> None:
        self.articles: list[Article] = []
        self.failures: list[Failure] = []
        self._stdin = stdin
        self._files: dict[str, int | None] = {}
        self._texts: dict[str, int] = {}

    def fail(self, error: SourceError) -> None:
        """Keep an error as a failure."""
        kind = type(error).__name__
        self.failures.append(Failure(source=error.source, error=kind, message=error.problem))

    def add(self, name: str, given: Given) -> None:
        """Load a file, unless it is there already; a failed one takes no id."""
        key = _identity(name)
        if key in self._files:
            self._note(self._files[key], f"the same file was given again as {display_name(name)}")
            return
        self._files[key] = None
        try:
            article = _load(name, f"a{len(self.articles) + 1}", given, self._stdin)
        except SourceError as error:
            self.fail(error)
        else:
            self._files[key] = self._kept(article)

    def _kept(self, article: Article) -> int:
        """Keep an article whose text is new; return where it, or its twin, stands."""
        twin = self._texts.get(article.sha256)
        if twin is not None and article.text:
            outlet = f" ({article.outlet})" if article.outlet else ""
            self._note(twin, f"the same text was also given as {article.source}{outlet}")
            return twin
        self.articles.append(article)
        self._texts[article.sha256] = len(self.articles) - 1
        return len(self.articles) - 1

    def _note(self, position: int | None, detail: str) -> None:
        """Note on an article what came again; of what failed before there is nothing to note."""
        if position is not None:
            article = self.articles[position]
            note = Note(kind=NoteKind.DUPLICATE, detail=detail, ref=None)
            self.articles[position] = article.model_copy(update={"notes": (*article.notes, note)})


def _load(name: str, article_id: str, given: Given, stdin: BinaryIO | None) -> Article:
    return _load_with_file(name, article_id, given, stdin)[0]


def _load_with_file(
    name: str, article_id: str, given: Given, stdin: BinaryIO | None
) -> tuple[Article, str]:
    refuse_url(name)
    source = display_name(name)
    data = read_stdin(stdin) if name == STDIN else read_file(Path(name))
    refuse_unread(source, data)
    decoded = decode(source, data)
    notes = (
        ()
        if decoded.note is None
        else (Note(kind=NoteKind.CLEANED, detail=decoded.note, ref=None),)
    )
    content = _content(source, decoded.text)
    return _article(content, article_id, source, given, notes), decoded.text


def _content(source: str, text: str) -> Content:
    """Return the content of a decoded file by its kind."""
    kind = kind_of(source, text)
    if kind is Kind.PAGE:
        from summarizer.sources.page import read_page  # kept out of start-up, like its library

        return read_page(source, text)
    _refuse_long(source, text)
    return read_markdown(text) if kind is Kind.MARKDOWN else Content(text)


def _refuse_long(source: str, text: str) -> None:
    """Raise SourceError for what is too long to be an article, before hours go into it."""
    if len(text) > MAX_CHARACTERS:
        most = f"{MAX_CHARACTERS // 1_000_000} million characters"
        raise SourceError(source, f"holds more than {most}, as no article does; split it")


def _article(
    content: Content, article_id: str, source: str, given: Given, notes: tuple[Note, ...]
) -> Article:
    _refuse_long(source, content.text)
    said = content.metadata
    origin = PublishedFrom.GIVEN if given.published else PublishedFrom.METADATA
    published = given.published or said.published
    article = read_article(
        content.text,
        article_id=article_id,
        source=source,
        title=given.title or said.title,
        outlet=given.outlet or said.outlet,
        author=given.author or said.author,
        published=published,
        published_from=origin if published else None,
        url=given.url or said.url,
        language=said.language,
        known_blocks=content.blocks,
        notes=notes,
    )
    return _dated_by_url(article)


def _dated_by_url(article: Article) -> Article:
    """Read the date in an article's address when nothing else has one."""
    found = url_published(article.url) if article.url and not article.published else None
    if found is None:
        return article
    dated = {"published": found, "published_from": PublishedFrom.URL}
    return article.model_copy(update=dated)
