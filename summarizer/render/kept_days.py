"""Which events a timeline keeps where there is room for some only.

Owns that choice: the days of the story itself before its background, and one event of every day
before a second of any. Knows nothing of how an event looks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from summarizer.models import Article, Event, EventStatus, Precision

_NEAR = timedelta(days=31)
"""How long before the first report the days of a story may begin."""
_ONE_AHEAD_IN = 4
"""Of so many events that are kept one lies ahead, if any does."""
_OF_THE_STORY, _BACKGROUND, _UNDATED = range(3)
_DAY = len("2026-03-03")
Counts = Callable[[Event], bool]


def kept_events(
    events: Sequence[Event], most: int | None, reports: Sequence[Article], counts: Counts
) -> Sequence[Event]:
    """Return the events of most weight, in the order given; `counts` tells those with a figure."""
    if most is None or len(events) <= most:
        return events
    begins, told = _begins(reports), {a.id: a.published for a in reports if a.published}
    groups = [_distance(event, begins) for event in events]

    def weight(n: int) -> tuple[int | bool, ...]:
        return *_lightness(events[n], counts), _days_apart(events[n], told), -n

    ranked = sorted(range(len(events)), key=lambda n: (groups[n], *weight(n)))
    turns = _turns(ranked, events)
    spread = sorted(ranked, key=lambda n: (groups[n], turns[n]))
    return [events[n] for n in sorted(_with_some_ahead(spread, most, events))]


def _turns(ranked: Sequence[int], events: Sequence[Event]) -> dict[int, int]:
    """Return of each event how many of its day rank before it."""
    seen: Counter[str] = Counter()
    turns: dict[int, int] = {}
    for number in ranked:
        day = (events[number].when.earliest or "")[:_DAY]
        turns[number] = seen[day]
        seen[day] += 1
    return turns


def _with_some_ahead(ranked: Sequence[int], most: int, events: Sequence[Event]) -> list[int]:
    """Return the first so many; the last of them make room for what lies ahead."""
    ahead = [n for n in ranked if _is_ahead(events[n])]
    wanted = ahead[: most // _ONE_AHEAD_IN]
    rest = [n for n in ranked if n not in wanted]
    return [*wanted, *rest[: most - len(wanted)]]


def _is_ahead(event: Event) -> bool:
    return event.when.earliest is not None and event.status is not EventStatus.HAPPENED


def _begins(reports: Sequence[Article]) -> str | None:
    """Return the day from which on events belong to the story itself."""
    days = [day for article in reports if (day := _as_day(article.published))]
    return (min(days) - _NEAR).isoformat() if days else None


def _distance(event: Event, begins: str | None) -> int:
    """Tell an event of the story from its background, and both from what no date is known of."""
    when = event.when
    if when.earliest is None:
        return _UNDATED
    old = begins is not None and (when.latest or when.earliest)[:_DAY] < begins
    return _BACKGROUND if old or when.precision is Precision.YEAR else _OF_THE_STORY


def _lightness(event: Event, counts: Counts) -> tuple[int, bool, bool]:
    """Rank what most origins tell first, then what is counted, then what happened."""
    return -len(event.origin_ids), not counts(event), event.status is not EventStatus.HAPPENED


def _days_apart(event: Event, told: Mapping[str, str]) -> int:
    """Count the days to the nearest report: what is news of a day comes before what is recalled."""
    at = _as_day(event.when.earliest)
    reported = [day for i in event.article_ids if (day := _as_day(told.get(i)))]
    return min((abs((day - at).days) for day in reported), default=0) if at else 0


def _as_day(stamp: str | None) -> date | None:
    try:
        return date.fromisoformat(stamp[:_DAY]) if stamp else None
    except ValueError:
        return None
