"""The figures of one disagreement on one scale: what a range chart and text bars are drawn of.

Owns which positions can stand on a scale together, and where. Knows neither pages nor text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.models import Bound, Disagreement, Position, Reality
from summarizer.render.scales import Scale

_EXCLUSIVE = frozenset({Bound.MORE_THAN, Bound.LESS_THAN})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Is what a position says, in percent of a scale; an open end runs to the edge.

    `hollow` says that its bound is not itself among the amounts ("more than"), `ahead` that it is
    a plan or a projection.
    """

    start: float
    end: float
    opens_left: bool
    opens_right: bool
    hollow: bool
    ahead: bool


def amounts_of(row: Disagreement) -> list[tuple[int, Position]]:
    """Return the positions that share a scale, numbered from 0; none where there are no two."""
    counted = [(n, position) for n, position in enumerate(row.positions) if [*ends(position)]]
    shared = len({position.unit for _, position in counted}) == 1
    return counted if shared and len(counted) > 1 else []


def ends(position: Position) -> Iterator[float]:
    """Yield the bounds of a position that are known."""
    yield from (float(end) for end in (position.low, position.high) if end is not None)


def stretch(position: Position, scale: Scale) -> Stretch:
    """Return where a position stands on a scale."""
    low, high = position.low, position.high
    return Stretch(
        start=0.0 if low is None else scale.at(float(low)),
        end=100.0 if high is None else scale.at(float(high)),
        opens_left=low is None,
        opens_right=high is None,
        hollow=position.bound in _EXCLUSIVE,
        ahead=is_ahead(position),
    )


def is_ahead(position: Position) -> bool:
    """Tell whether a position is a plan or a projection."""
    return position.status in (Reality.PLANNED, Reality.PROJECTED)
