"""The articles of one source: a file holds one of them, a feed or a corpus many.

Owns the light value that every kind of source is opened into, and which items of a pile are
wanted: those since a moment, and not more than were asked for. Knows no format.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from summarizer.config import Intake
from summarizer.errors import SourceError
from summarizer.models.article import Note
from summarizer.models.kinds import NoteKind
from summarizer.sources.content import Content

MOST_ITEMS = 10_000
"""Of one feed or corpus, unless more are asked for: each article is kept until the briefs are."""
_YEAR_LENGTH, _MONTH_LENGTH, _DAY_LENGTH = 4, 7, 10


@dataclass(frozen=True, slots=True)
class Item:
    """Is one article of a source before it is read, under the name that people find it by.

    `link` is the address of an article of which only a stub came with the source. `dated` is when
    the item was published or, as feeds have it, last changed; it bounds a pile and nothing else.
    """

    source: str
    content: Content
    link: str | None = None
    dated: str | None = None


Opened = Iterator[Item | SourceError]
"""What a source holds: its items, and in their places the errors of those that cannot be read."""


def wanted(source: str, items: Iterable[Item | SourceError], intake: Intake) -> Opened:
    """Yield the items of a pile that are recent enough, up to the bound; errors always count.

    Without a bound of one's own `MOST_ITEMS` are read, and an error says that there are more.
    """
    count = 0
    for item in items:
        if isinstance(item, SourceError):
            yield item
        elif (kept := _recent(item, intake.since)) is not None:
            if count == (intake.most or MOST_ITEMS):
                yield from _beyond(source, intake)
                return
            count += 1
            yield kept


def _beyond(source: str, intake: Intake) -> Iterator[SourceError]:
    """Yield the error of a pile that was cut although nobody asked for that."""
    if intake.most is None:
        problem = f"holds more than {MOST_ITEMS:,} articles; the others are left out (see --max)"
        yield SourceError(source, problem)


def _recent(item: Item, since: datetime | None) -> Item | None:
    """Return an item that is recent enough, with a note where that cannot be told."""
    if since is None:
        return item
    if item.dated is None:
        detail = f"no date is known; it is kept among the articles since {since:%Y-%m-%d %H:%M}"
        note = Note(kind=NoteKind.UNDATED, detail=detail, ref=None)
        content = replace(item.content, notes=(*item.content.notes, note))
        return replace(item, content=content)
    return item if _latest(item.dated) >= since else None


def _latest(dated: str) -> datetime:
    """Return the last moment that an ISO year, month, day or date-time can mean, in UTC."""
    if len(dated) > _DAY_LENGTH:
        moment = datetime.fromisoformat(dated)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC) + _ZONES
    if len(dated) == _YEAR_LENGTH:
        return datetime(int(dated), 12, 31, 23, 59, 59, tzinfo=UTC)
    if len(dated) == _MONTH_LENGTH:
        return _latest(f"{dated}-28") + timedelta(days=3)
    return datetime.fromisoformat(dated).replace(tzinfo=UTC) + timedelta(days=1) + _ZONES


_ZONES = timedelta(hours=12)
"""A time without a zone may be that of a place half a day behind."""
