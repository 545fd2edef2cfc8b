"""The range chart of a difference: a row for each position, on one scale.

Owns the order of the rows, their groups and their labels; the geometry is in `scales`, the
drawing in the templates.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from summarizer.models import Article, Disagreement, Measure, Position
from summarizer.models.article_names import known_as
from summarizer.render.amounts import scale_words
from summarizer.render.dates import date_words
from summarizer.render.differences import MEASURE_WORDS
from summarizer.render.page.claims import Teller
from summarizer.render.places import NOBODY, place_of, speakers_of
from summarizer.render.ranges import Stretch, amounts_of, ends, is_ahead, stretch
from summarizer.render.scales import Scale
from summarizer.render.scope import amount_of

_CHANGE, _AHEAD = "Changes, not levels", "Planned or projected"
_APART = (None, _CHANGE, _AHEAD)
"""The rows of a range chart that stand apart, in their order."""
_NO_DAY = "Day not stated"
_MOST_OUTLETS = 3


@dataclass(frozen=True, slots=True)
class Tick:
    """Is a mark on an axis, its place in percent; `under` stands below its label."""

    at: float
    label: str
    under: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """Is one position of a range chart, by its number; `group` heads the rows it stands among."""

    position: int
    at: Stretch
    amount: str
    told: str
    group: str | None


@dataclass(frozen=True, slots=True)
class RangeChart:
    """Is the figures of one disagreement on one scale."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]

    @property
    def legend(self) -> str:
        """Return what the signs in use mean; a filled end needs no word."""
        stretches = [bar.at for bar in self.bars]
        signs = {
            "Arrow: no limit is given on that side.": any(
                at.opens_left or at.opens_right for at in stretches
            ),
            "Hollow: the amount itself is not included.": any(
                at.hollow and not at.ahead for at in stretches
            ),
            "Hollow and dashed: planned or projected.": any(at.ahead for at in stretches),
        }
        return " ".join(words for words, used in signs.items() if used)


def range_chart(row: Disagreement, teller: Teller) -> RangeChart | None:
    """Return the chart of a disagreement about amounts; None where there are no two."""
    numbered = amounts_of(row)
    if not numbered:
        return None
    scale = Scale.over(end for _, position in numbered for end in ends(position))
    dated = any(position.as_of for _, position in numbered if _apart(position) is None)
    ordered = sorted(numbered, key=lambda pair: _order(pair[1]))
    return RangeChart(
        tuple(_bar(number, one, scale, teller, dated=dated) for number, one in ordered),
        tuple(Tick(scale.at(n), scale_words(n)) for n in scale.ticks()),
    )


def _order(position: Position) -> tuple[int, bool, str, float]:
    """Put counts first, then changes, then projections; dated ones in the order of their dates."""
    least = min(ends(position))
    apart = _APART.index(_apart(position))
    return apart, position.as_of is None, _day(position) or "", least


def _apart(position: Position) -> str | None:
    if is_ahead(position):
        return _AHEAD
    return _CHANGE if position.measure is Measure.CHANGE else None


def _day(position: Position) -> str | None:
    return position.as_of.partition("T")[0] if position.as_of else None


def _bar(number: int, position: Position, scale: Scale, teller: Teller, *, dated: bool) -> Bar:
    apart, day = _apart(position), _day(position)
    group = apart or ((date_words(day) if day else _NO_DAY) if dated else None)
    return Bar(
        position=number,
        at=stretch(position, scale),
        amount=amount_of(position, teller.figures) or position.claim.text,
        told=" · ".join(_told(position, teller.articles, group)),
        group=group,
    )


def _told(position: Position, articles: Mapping[str, Article], group: str | None) -> Iterable[str]:
    """Yield what stands beside an amount, less what the heading of its group says."""
    yield speakers_of(position.attributed_to) or NOBODY
    told = [articles[i] for i in position.article_ids if i in articles]
    outlets = [known_as(a) if position.as_of or not a.published else place_of(a) for a in told]
    yield _few(list(dict.fromkeys(outlets)))
    if position.measure is Measure.CUMULATIVE:
        yield MEASURE_WORDS[position.measure]
    yield from filter(None, [position.place, position.condition])
    if group in _APART and position.as_of:
        yield f"as of {date_words(position.as_of)}"
    elif position.as_of and "T" in position.as_of:
        yield position.as_of.partition("T")[2][:5]


def _few(outlets: Sequence[str]) -> str:
    """Return the first of many outlets and how many more there are."""
    if len(outlets) <= _MOST_OUTLETS:
        return "; ".join(outlets)
    return f"{'; '.join(outlets[: _MOST_OUTLETS - 1])} and {len(outlets) - _MOST_OUTLETS + 1} more"
