"""Articles and failures as they are gathered; what comes twice becomes a note.

Owns the ids and what counts as the same: the same file, the same text, or two forms of one page.
Opens nothing.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from summarizer.config import Bounds
from summarizer.errors import SourceError
from summarizer.models.article import Article, Fetched, Note
from summarizer.models.briefing import Failure
from summarizer.models.kinds import NoteKind
from summarizer.sources.articles import article_of
from summarizer.sources.bounds import refuse_too_long
from summarizer.sources.files import STDIN, display_name
from summarizer.sources.finding import is_address
from summarizer.sources.given import Given
from summarizer.sources.pieces import Piece

if TYPE_CHECKING:
    from summarizer.sources.web.near_misses import Twins


def identity(name: str) -> str:
    """Return what is the same for all names of a file, and all spellings of an address."""
    if name == STDIN:
        return name
    if is_address(name):
        from summarizer.sources.web.near_misses import plain_form  # files need nothing of the web

        return plain_form(name)
    try:
        return os.path.realpath(name)
    except (OSError, ValueError):
        return name


class Pile:
    """Gathers articles and failures; what comes twice becomes a note."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self.articles: list[Article] = []
        self.failures: list[Failure] = []
        self._places: dict[str, int] = {}
        self._texts: dict[str, int] = {}
        self._forms: Twins | None = None

    def fail(self, error: SourceError) -> None:
        """Keep an error as a failure."""
        kind = type(error).__name__
        self.failures.append(Failure(source=error.source, error=kind, message=error.problem))

    def again(self, key: str, name: str) -> None:
        """Note on the article of a source that it was given once more, as `name`."""
        thing = "page" if is_address(name) else "file"
        self._note(
            self._places.get(key), f"the same {thing} was given again as {display_name(name)}"
        )

    def add(self, key: str, piece: Piece, given: Given) -> None:
        """Read a piece that the source of that identity holds; a failed one takes no id."""
        number = f"a{len(self.articles) + 1}"
        said = given.over(piece.given)
        try:
            article = article_of(piece.content, number, piece.name, said, piece.notes)
            refuse_too_long(article, self._bounds)
        except SourceError as error:
            self.fail(error)
            return
        claimed = piece.content.metadata.url
        if piece.fetched is not None:
            article = _from_the_web(article, piece.fetched, said.url, claimed)
        self._places[key] = self._kept(article, claimed)

    def _kept(self, article: Article, claimed: str | None) -> int:
        """Keep an article that is new; return where it, or its twin, stands."""
        twin = self._texts.get(article.sha256)
        if twin is not None and article.text:
            outlet = f" ({article.outlet})" if article.outlet else ""
            self._note(twin, f"the same text was also given as {article.source}{outlet}")
            return twin
        form = self._twins().find(article, self.articles, claimed) if article.fetched else None
        if form is not None:
            self._join(form, article)
            self._twins().add(article, form, claimed)
            return form
        self.articles.append(article)
        place = len(self.articles) - 1
        self._texts[article.sha256] = place
        if article.fetched:
            self._twins().add(article, place, claimed)
        return place

    def _twins(self) -> Twins:
        from summarizer.sources.web.near_misses import Twins  # files need nothing of the web

        self._forms = self._forms or Twins()
        return self._forms

    def _join(self, place: int, article: Article) -> None:
        """Keep of two forms of a page the one for all readers, and note the other."""
        from summarizer.sources.web.near_misses import is_other_form

        kept, dropped = self.articles[place], article
        if is_other_form(kept) and not is_other_form(article):
            dropped = kept
            notes = (*article.notes, *kept.notes)
            self.articles[place] = article.renumbered(kept.id).model_copy(update={"notes": notes})
        self._note(place, f"another form of the page was left out: {dropped.source}")

    def _note(self, position: int | None, detail: str) -> None:
        """Note on an article what came again; of what failed before there is nothing to note."""
        if position is not None:
            article = self.articles[position]
            note = Note(kind=NoteKind.DUPLICATE, detail=detail, ref=None)
            self.articles[position] = article.model_copy(update={"notes": (*article.notes, note)})


def _from_the_web(
    article: Article, fetched: Fetched, given: str | None, claimed: str | None
) -> Article:
    """Return an article with where it was fetched, and the address that readers are led to."""
    from summarizer.sources.web.near_misses import own_address

    url = given or own_address(claimed, fetched.final_url)
    return article.model_copy(update={"fetched": fetched, "url": url})
