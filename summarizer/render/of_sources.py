"""What a check says of its sources: which were not read whole, which are live, which corrected.

Owns the words. A stub proves what it says, and that its rest says nothing is not proven by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from summarizer.models.article_names import known_as
from summarizer.models.kinds import NoteKind
from summarizer.render.bearing import moment_words

if TYPE_CHECKING:
    from summarizer.models import Article

_PARTIAL = frozenset({NoteKind.STUB, NoteKind.TRUNCATED})
_MOST_NAMED = 3


def source_notes(articles: Iterable[Article]) -> Iterator[str]:
    """Yield what a reader of a check must know of its sources."""
    for article in articles:
        name = known_as(article)
        for note in article.notes:
            if note.kind in _PARTIAL | {NoteKind.CORRECTION}:
                yield f"{name}: {note.detail}"
        if article.updates:
            last = moment_words(article, article.updates[-1].start)
            yield f"{name} is a live blog, read up to {last}; each update says what held by then"


def unread_rest(articles: Iterable[Article]) -> str | None:
    """Return that the rest of a source may say what those that were read do not."""
    names = dict.fromkeys(known_as(a) for a in articles if _PARTIAL & {n.kind for n in a.notes})
    if not names:
        return None
    named = list(names)[:_MOST_NAMED]
    if len(names) > len(named):
        named = [*named[:-1], f"{len(names) - len(named) + 1} more"]
    return f"The rest of {' and '.join(named)}, which was not read, may say it."
