"""The line of time of a page: dated events as points, uncertain dates as spans.

Owns in which lane each event lies, so that none covers another, and what the signs mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.models import Event
from summarizer.render.dates import when_words
from summarizer.render.line_of_time import line_of_time
from summarizer.render.page.charts import Tick
from summarizer.render.page.days import day_ticks
from summarizer.render.ranges import Stretch

_FOOT = 1.3
"""Half the width of a point, in percent of the line."""
_LANE, _HIGHEST = 12, 180
"""Pixels from lane to lane, and of all lanes together."""


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
    """Is the events of a story on one line; `beyond` counts those that are not on it."""

    moments: tuple[Moment, ...]
    ticks: tuple[Tick, ...]
    height: float
    beyond: str

    @property
    def legend(self) -> str:
        """Return what the signs in use mean, and what lies beyond the line."""
        uncertain = any(found.start != found.end for found in self.moments)
        ahead = any(found.ahead for found in self.moments)
        told = [
            "Bar: the day is uncertain." if uncertain else "",
            "Hollow: planned or projected." if ahead else "",
            f"Not on the line: {self.beyond}." if self.beyond else "",
        ]
        return " ".join(filter(None, told))


def time_chart(events: Sequence[Event]) -> TimeChart | None:
    """Return the dated events of a story on a line; None where there are too few."""
    line = line_of_time(events)
    if line is None:
        return None
    lanes = _lanes([at for _, at in line.shown])
    step = min(float(_LANE), _HIGHEST / (max(lanes) + 1))
    marks = day_ticks(line.first.toordinal(), line.last.toordinal())
    return TimeChart(
        moments=tuple(
            _moment(event, at, (lane + 0.5) * step)
            for (event, at), lane in zip(line.shown, lanes, strict=True)
        ),
        ticks=tuple(Tick(line.scale.at(day + 0.5), *told) for day, *told in marks),
        height=(max(lanes) + 1) * step,
        beyond=line.beyond,
    )


def _moment(event: Event, at: Stretch, top: float) -> Moment:
    return Moment(event.what.id, when_words(event.when), at.start, at.end, top, at.ahead)


def _lanes(placed: Sequence[Stretch]) -> list[int]:
    """Return the first lane in which each stretch covers none before it."""
    free: list[float] = []
    lanes = []
    for at in placed:
        lane = next((n for n, end in enumerate(free) if end <= at.start - _FOOT), len(free))
        free[lane : lane + 1] = [at.end + _FOOT]
        lanes.append(lane)
    return lanes
