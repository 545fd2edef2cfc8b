"""The pictures of a page: ranges of figures, a line of time, who says what.

Owns what goes into each picture; the geometry is in `scales`, the drawing in the templates.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from summarizer.models import (
    Article,
    CrossBrief,
    Disagreement,
    Event,
    Measure,
    Point,
    Position,
    Reality,
)
from summarizer.render.amounts import amount_words
from summarizer.render.dates import date_words, when_words
from summarizer.render.differences import MEASURE_WORDS
from summarizer.render.page.scales import Scale, day_number, main_stretch
from summarizer.render.places import NOBODY, outlet_of, speakers_of

_FEWEST_EVENTS = 3
_CHANGE, _AHEAD = "Changes, not levels", "Planned or projected"
_GROUPS = (None, _CHANGE, _AHEAD)
"""The rows of a range chart that stand apart, in their order."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Is a mark on an axis, its place in percent."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Bar:
    """Is one position of a range chart; an open end runs to the edge."""

    start: float
    end: float
    opens_left: bool
    opens_right: bool
    amount: str
    told: str
    projected: bool
    group: str | None


@dataclass(frozen=True, slots=True)
class RangeChart:
    """Is the figures of one disagreement on one scale."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """Is one event on the line of time; `beside` says that it lies off the line."""

    start: float
    end: float
    beside: bool
    when: str
    event_id: str


@dataclass(frozen=True, slots=True)
class TimeChart:
    """Is the events of a story on one line of time."""

    moments: tuple[Moment, ...]
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """Is one article of the matrix."""

    article_id: str
    outlet: str
    origin: str
    is_copy: bool


@dataclass(frozen=True, slots=True)
class Row:
    """Is one point of the matrix and the articles that make it."""

    anchor: str
    text: str
    made_by: frozenset[str]
    stands_alone: bool


@dataclass(frozen=True, slots=True)
class Matrix:
    """Is who says what; columns of one origin stand side by side."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def range_chart(row: Disagreement, articles: dict[str, Article]) -> RangeChart | None:
    """Return the chart of a disagreement about amounts; None where there are no two."""
    positions = [p for p in row.positions if _ends(p)]
    if len(positions) < 2 or len({p.unit for p in positions}) > 1:
        return None
    scale = Scale.over(float(end) for position in positions for end in _ends(position))
    ordered = sorted(positions, key=_order)
    return RangeChart(
        tuple(_bar(position, scale, articles) for position in ordered),
        tuple(Tick(scale.at(n), f"{n:,.10g}") for n in scale.ticks()),
    )


def _ends(position: Position) -> list[float]:
    return [float(end) for end in (position.low, position.high) if end is not None]


def _order(position: Position) -> tuple[int, bool, str]:
    """Put counts first, then changes, then projections; dated ones in the order of their dates."""
    return _GROUPS.index(_group(position)), position.as_of is None, position.as_of or ""


def _group(position: Position) -> str | None:
    if _is_ahead(position):
        return _AHEAD
    return _CHANGE if position.measure is Measure.CHANGE else None


def _is_ahead(position: Position) -> bool:
    return position.status in (Reality.PLANNED, Reality.PROJECTED)


def _bar(position: Position, scale: Scale, articles: dict[str, Article]) -> Bar:
    low, high = position.low, position.high
    outlets = [outlet_of(articles[i]) for i in position.article_ids if i in articles]
    as_of = f"as of {date_words(position.as_of)}" if position.as_of else None
    speaker = speakers_of(position.attributed_to) or NOBODY
    change = MEASURE_WORDS.get(position.measure) if position.measure else None
    told = " · ".join(filter(None, (change, ", ".join(dict.fromkeys(outlets)), speaker, as_of)))
    return Bar(
        start=0.0 if low is None else scale.at(float(low)),
        end=100.0 if high is None else scale.at(float(high)),
        opens_left=low is None,
        opens_right=high is None,
        amount=amount_words(position) or position.claim.text,
        told=told,
        projected=_is_ahead(position),
        group=_group(position),
    )


def time_chart(events: Sequence[Event]) -> TimeChart | None:
    """Return the dated events of a story on a line; None where there are too few."""
    dated = [event for event in events if event.when.earliest and event.when.latest]
    if len(dated) < _FEWEST_EVENTS:
        return None
    spans = [_days(event) for event in dated]
    first, last = main_stretch([start for start, _ in spans])
    last = max([last, *(end for start, end in spans if first <= start <= last)])
    scale = Scale.over((first - 1, last + 1)) if first > 1 else Scale(first, last + 1)
    moments = (_moment(e, s, scale, first, last) for e, s in zip(dated, spans, strict=True))
    return TimeChart(tuple(moments), tuple(_day_ticks(first, last, scale)))


def _days(event: Event) -> tuple[int, int]:
    return day_number(event.when.earliest or ""), day_number(event.when.latest or "")


def _moment(event: Event, span: tuple[int, int], scale: Scale, first: int, last: int) -> Moment:
    return Moment(
        start=scale.at(span[0]),
        end=scale.at(span[1] + 1),
        beside=span[1] < first or span[0] > last,
        when=when_words(event.when),
        event_id=event.id,
    )


def _day_ticks(first: int, last: int, scale: Scale) -> Iterable[Tick]:
    step = max(1, (last - first) // 3)
    for day in range(first, last + 1, step):
        yield Tick(scale.at(day + 0.5), date_words(date.fromordinal(day).isoformat()))


def matrix(story: CrossBrief, articles: dict[str, Article]) -> Matrix | None:
    """Return who makes which point of a story; None where there is no point."""
    points: list[Point] = [*story.consensus, *story.only_one_source]
    members = [articles[i] for i in story.article_ids if i in articles]
    if not points or len(members) < 2:
        return None
    ordered = sorted(members, key=lambda a: (_first_of_origin(a, members), members.index(a)))
    return Matrix(tuple(_columns(ordered)), tuple(map(_row, points)))


def _first_of_origin(article: Article, members: Sequence[Article]) -> int:
    return next(n for n, other in enumerate(members) if other.origin == article.origin)


def _columns(ordered: Sequence[Article]) -> Iterable[Column]:
    seen: set[str] = set()
    for article in ordered:
        yield Column(article.id, outlet_of(article), article.origin, article.origin in seen)
        seen.add(article.origin)


def _row(point: Point) -> Row:
    alone = len(point.origin_ids) < 2
    return Row(point.id, point.text, frozenset(point.article_ids), alone)
