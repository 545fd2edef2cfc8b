"""The line of time of a story: dated events as points, uncertain dates as spans.

Owns which days the line holds and in which lane each event lies, so that none covers another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from summarizer.models import Event, EventStatus
from summarizer.render.dates import when_words
from summarizer.render.page.charts import Tick
from summarizer.render.page.days import day_ticks
from summarizer.render.scales import Scale, main_stretch

_FEWEST_EVENTS = 3
_FOOT = 1.3
"""Half the width of a point, in percent of the line."""
_LANE, _HIGHEST = 12, 180
"""Pixels from lane to lane, and of all lanes together."""
Days = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Moment:
    """Is one event on the line of time, its places in percent and in pixels from the top."""

    anchor: str
    when: str
    start: float
    end: float
    top: float
    ahead: bool


@dataclass(frozen=True, slots=True)
class TimeChart:
    """Is the events of a story on one line; those far `before` and `after` it are counted."""

    moments: tuple[Moment, ...]
    ticks: tuple[Tick, ...]
    height: float
    before: int
    after: int

    @property
    def legend(self) -> str:
        """Return what the signs in use mean, and what lies beyond the line."""
        uncertain = any(found.start != found.end for found in self.moments)
        ahead = any(found.ahead for found in self.moments)
        beyond = [
            f"{n} {side}" for n, side in ((self.before, "earlier"), (self.after, "later")) if n
        ]
        told = [
            "Bar: the day is uncertain." if uncertain else "",
            "Hollow: planned or projected." if ahead else "",
            f"Not on the line: {' and '.join(beyond)}." if beyond else "",
        ]
        return " ".join(filter(None, told))


def time_chart(events: Sequence[Event]) -> TimeChart | None:
    """Return the dated events of a story on a line; None where there are too few."""
    dated = [(event, days) for event in events if (days := _days(event))]
    if len(dated) < _FEWEST_EVENTS:
        return None
    first, last = _held([days for _, days in dated])
    scale = Scale(first - 0.5, last + 1.5)
    shown = [(e, d) for e, d in dated if d[1] >= first and d[0] <= last]
    placed = [_place(days, scale) for _, days in shown]
    lanes = _lanes(placed)
    step = min(float(_LANE), _HIGHEST / (max(lanes) + 1))
    return TimeChart(
        moments=tuple(
            Moment(
                event.what.id, when_words(event.when), *place, (lane + 0.5) * step, _ahead(event)
            )
            for (event, _), place, lane in zip(shown, placed, lanes, strict=True)
        ),
        ticks=tuple(Tick(scale.at(day + 0.5), *told) for day, *told in day_ticks(first, last)),
        height=(max(lanes) + 1) * step,
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


def _place(days: Days, scale: Scale) -> tuple[float, float]:
    """Return a point in the middle of a day, or the stretch of an uncertain date."""
    if days[0] == days[1]:
        return scale.at(days[0] + 0.5), scale.at(days[0] + 0.5)
    return scale.at(days[0]), scale.at(days[1] + 1)


def _lanes(placed: Sequence[tuple[float, float]]) -> list[int]:
    """Return the first lane in which each stretch covers none before it."""
    free: list[float] = []
    lanes = []
    for start, end in placed:
        lane = next((n for n, at in enumerate(free) if at <= start - _FOOT), len(free))
        free[lane : lane + 1] = [end + _FOOT]
        lanes.append(lane)
    return lanes


def _ahead(event: Event) -> bool:
    return event.status is not EventStatus.HAPPENED
