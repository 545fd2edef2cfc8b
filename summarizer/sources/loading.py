"""Sources to articles, one after the other; a bad one never stops the rest.

Owns the order of a load: names, then what they hold, then the articles that they link to. What is
to be fetched is asked of whoever drives the load, so that files need neither a loop nor the web.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from summarizer.config import Bounds, Intake, Web
from summarizer.errors import FetchError, SourceError
from summarizer.models.article import Article
from summarizer.models.briefing import Failure
from summarizer.reading.stubs import stub_saying
from summarizer.sources.archived import archived_pieces, is_archive
from summarizer.sources.articles import article_of
from summarizer.sources.content import Content
from summarizer.sources.files import display_name
from summarizer.sources.finding import find_files, is_address
from summarizer.sources.given import Given
from summarizer.sources.manifest import Row, read_manifest
from summarizer.sources.opening import open_source
from summarizer.sources.pieces import Held, Link, Piece
from summarizer.sources.pile import Pile, identity
from summarizer.sources.visiting import Pages, Steps, avisit, visit

if TYPE_CHECKING:
    from summarizer.sources.web.visitor import OnFetched


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
    intake: Intake | None = None,
    bounds: Bounds | None = None,
    stdin: BinaryIO | None = None,
    web: Web | None = None,
) -> Loaded:
    """Return the articles of files, folders, globs, addresses, "-" and a manifest, and failures.

    The same file, page or text twice is one article with a note. Raises SourceError only when the
    manifest cannot be used at all or `given` meets more than one article.
    """
    load = _Load(given or Given(), intake or Intake(), bounds or Bounds(), stdin)
    steps = load.steps(sources, manifest)
    return visit(steps, web or Web(), intake or Intake())


async def aload_sources(
    sources: Sequence[str | Path],
    *,
    manifest: Path | None = None,
    given: Given | None = None,
    intake: Intake | None = None,
    bounds: Bounds | None = None,
    web: Web | None = None,
    on_fetched: OnFetched | None = None,
) -> Loaded:
    """Return what `load_sources` returns, within a loop; `on_fetched` is told of each page."""
    load = _Load(given or Given(), intake or Intake(), bounds or Bounds(), None)
    steps = load.steps(sources, manifest)
    return await avisit(steps, web or Web(), intake or Intake(), on_fetched)


def load_article(
    source: str | Path,
    *,
    article_id: str = "a1",
    given: Given | None = None,
    web: Web | None = None,
) -> Article:
    """Return the article of a file, a page, or standard input for "-"; SourceError without one.

    What `given` says counts more than what the file says of itself.
    """
    name = os.fspath(source)
    if is_address(name):
        return _fetched_article(name, article_id, given, web)
    return _read(_one(name, None), article_id, given or Given())


def load_draft(source: str | Path, *, stdin: BinaryIO | None = None) -> tuple[Article, str]:
    """Return a draft as the article "d1", and its file as decoded, where people will edit it."""
    name = os.fspath(source)
    if is_address(name):
        raise SourceError(name, "is an address, and a draft is a file")
    piece = _one(name, stdin)
    if not piece.file and piece.content.text:
        raise SourceError(piece.name, "is no text to edit; a draft is text, Markdown or a page")
    return _read(piece, "d1", Given()), piece.file


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
    return article_of(Content(text), article_id, source, given)


@dataclass(frozen=True, slots=True)
class _Item:
    """Is what a source holds, or None where the same source was given again.

    `key` is the source's identity, which all of its many rows have in common.
    """

    name: str
    key: str
    held: Piece | Link | SourceError | None


class _Load:
    """Is one load, as steps that somebody drives."""

    def __init__(
        self, given: Given, intake: Intake, bounds: Bounds, stdin: BinaryIO | None
    ) -> None:
        self._given = given
        self._intake = intake
        self._bounds = bounds
        self._stdin = stdin
        self._pile = Pile(bounds)

    def steps(self, sources: Sequence[str | Path], manifest: Path | None) -> Steps[Loaded]:
        """Yield the addresses that were given, then those that what was found links to."""
        rows, bad_rows = _rows(manifest)
        names = list(find_files(sources, self._bounds))
        named = {identity(name) for name in names if isinstance(name, str)}
        names.extend(row.source for row in rows if identity(row.source) not in named)
        if self._given != Given():
            _refuse_several(names)
        given = (name for name in names if isinstance(name, str) and is_address(name))
        items = list(self._opened(names, (yield _once(given)) or {}))
        links = (item.held.address for item in items if isinstance(item.held, Link))
        linked = (yield _once(links)) or {}
        said = _said(rows)
        for item in items:
            self._keep(item, linked, self._given.over(said.get(item.key, Given())))
        for error in bad_rows:
            self._pile.fail(error)
        return Loaded(tuple(self._pile.articles), tuple(self._pile.failures))

    def _opened(self, names: Iterable[str | SourceError], pages: Pages) -> Iterator[_Item]:
        """Yield what each source holds; a source that comes again is not opened again."""
        seen: set[str] = set()
        for name in names:
            if isinstance(name, SourceError):
                yield _Item(name.source, name.source, name)
            elif (key := identity(name)) in seen:
                yield _Item(name, key, None)
            else:
                seen.add(key)
                held = pages[name] if is_address(name) else _held(name, self._intake, self._stdin)
                yield from (_Item(name, key, thing) for thing in held)

    def _keep(self, item: _Item, linked: Pages, given: Given) -> None:
        """Put what was found on the pile."""
        if item.held is None:
            self._pile.again(item.key, item.name)
        elif isinstance(item.held, SourceError):
            self._pile.fail(item.held)
        elif isinstance(item.held, Piece):
            self._pile.add(item.key, item.held, given)
        else:
            address, key = item.held.address, identity(item.held.address)
            if address not in linked:  # an earlier link leads to the same page
                self._pile.again(key, address)
            for held in linked.get(address, ()):
                self._keep(_Item(address, key, _told(held, item.held)), {}, given)


def _told(held: Piece | Link | SourceError, link: Link) -> Piece | SourceError:
    """Return what a link led to, with what the link says of it."""
    if isinstance(held, Piece):
        return held.told_by(link.given)
    if isinstance(held, Link):
        held = SourceError(link.address, "is a feed that another feed links to; give it itself")
    return held if link.stub is None else _unfetched(link.stub, held.problem)


def _unfetched(stub: Piece, problem: str) -> Piece:
    """Return the stub of an article that cannot be fetched, with a note that says why."""
    note = stub_saying(f"its article was not fetched: {problem}")
    content = replace(stub.content, notes=(*stub.content.notes, note))
    return replace(stub, content=content)


def _once(addresses: Iterable[str]) -> Sequence[str]:
    """Return addresses, of those for the same page the first."""
    first: dict[str, str] = {}
    for address in addresses:
        first.setdefault(identity(address), address)
    return list(first.values())


def _held(name: str, intake: Intake, stdin: BinaryIO | None) -> Held:
    """Yield what a file or standard input holds, and the error that ends it."""
    try:
        if is_archive(name):
            yield from archived_pieces(Path(name), intake)
        else:
            yield from open_source(name, intake, stdin)
    except SourceError as error:
        yield error


def _one(name: str, stdin: BinaryIO | None) -> Piece:
    """Return the one article of a file; SourceError when it holds none or several."""
    held = list(islice(_held(name, Intake(), stdin), 2))
    for thing in held:
        if isinstance(thing, SourceError):
            raise thing
    if len(held) != 1 or not isinstance(held[0], Piece):
        raise SourceError(display_name(name), "holds more than one article, and one is wanted")
    return held[0]


def _read(piece: Piece, article_id: str, given: Given) -> Article:
    said = given.over(piece.given)
    return article_of(piece.content, article_id, piece.name, said, piece.notes)


def _fetched_article(
    address: str, article_id: str, given: Given | None, web: Web | None
) -> Article:
    loaded = load_sources([address], given=given, web=web)
    for failure in loaded.failures:
        kind = FetchError if failure.error == FetchError.__name__ else SourceError
        raise kind(failure.source, failure.message)
    if len(loaded.articles) != 1:
        raise SourceError(address, f"holds {len(loaded.articles)} articles, and one is wanted")
    return loaded.articles[0].renumbered(article_id)


def _rows(manifest: Path | None) -> tuple[list[Row], list[SourceError]]:
    """Return the good rows of a manifest and the errors of the bad ones."""
    read = [] if manifest is None else list(read_manifest(manifest))
    good = [row for row in read if isinstance(row, Row)]
    return good, [error for error in read if isinstance(error, SourceError)]


def _said(rows: Iterable[Row]) -> dict[str, Given]:
    """Return what the rows say of each source; of rows for the same one the first counts most."""
    said: dict[str, Given] = {}
    for row in rows:
        key = identity(row.source)
        said[key] = said[key].over(row.given) if key in said else row.given
    return said


def _refuse_several(found: Iterable[str | SourceError]) -> None:
    """Raise SourceError when what is given of one article would be said of several."""
    names = {identity(name): name for name in found if isinstance(name, str)}
    if len(names) > 1:
        second = list(names.values())[1]
        problem = "is one source of several, and what is given holds for one; use a manifest"
        raise SourceError(display_name(second), problem)
