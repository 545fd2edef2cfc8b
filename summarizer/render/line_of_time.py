"""The dated events of a story on one line of days: what the page draws and text writes.

Owns which days the line holds and where each event lies on it. Knows neither pages nor text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from summarizer.models import Event, EventStatus
from summarizer.render.ranges import Stretch
from summarizer.render.scales import Scale, main_stretch

_FEWEST_EVENTS = 3
Days = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LineOfTime:
    """Is events with their places on a line of days; those far `before` and `after` are counted."""

    first: date
    last: date
    scale: Scale
    shown: tuple[tuple[Event, Stretch], ...]
    before: int
    after: int

    @property
    def beyond(self) -> str:
        """Say how many events are not on the line."""
        sides = ((self.before, "earlier"), (self.after, "later"))
        return " and ".join(f"{count} {side}" for count, side in sides if count)


def line_of_time(events: Sequence[Event]) -> LineOfTime | None:
    """Return the dated events of a story on a line; None where there are too few."""
    dated = [(event, days) for event in events if (days := _days(event))]
    if len(dated) < _FEWEST_EVENTS:
        return None
    first, last = _held([days for _, days in dated])
    scale = Scale(first - 0.5, last + 1.5)
    shown = [(e, d) for e, d in dated if d[1] >= first and d[0] <= last]
    return LineOfTime(
        date.fromordinal(first),
        date.fromordinal(last),
        scale,
        tuple((event, _stretch(event, days, scale)) for event, days in shown),
        before=sum(days[1] < first for _, days in dated),
        after=sum(days[0] > last for _, days in dated),
    )


def _held(spans: Sequence[Days]) -> Days:
    """Return the first and the last day of the line, one at least apart."""
    first, last = main_stretch([start for start, _ in spans])
    last = max([last, *(end for start, end in spans if first <= start <= last)])
    return first, max(last, first + 1)


def _days(event: Event) -> Days | None:
    """Return the first and last day of an event; None where it has no days that can be read."""
    try:
        first, last = (
            date.fromisoformat((iso or "")[:10]).toordinal()
            for iso in (event.when.earliest, event.when.latest)
        )
    except ValueError:
        return None
    return first, max(first, last)


def _stretch(event: Event, days: Days, scale: Scale) -> Stretch:
    """Return a point in the middle of a day, or the stretch of an uncertain date."""
    start, end = (days[0] + 0.5,) * 2 if days[0] == days[1] else (days[0], days[1] + 1)
    ahead = event.status is not EventStatus.HAPPENED
    open_ends = {"opens_left": False, "opens_right": False, "hollow": ahead}
    return Stretch(scale.at(start), scale.at(end), **open_ends, ahead=ahead)
