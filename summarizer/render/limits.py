"""How much of a briefing people get to read at each length.

Owns the caps and how they grow to fill a screen; knows nothing of how a briefing looks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from summarizer.config import Length

STORY_LINES = 60
"""One screen: what a story may take of a terminal at the standard length."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps the entries of each section, and the characters of rows and quotes; None is no cap.

    `leading` caps the positions on the first difference, the gravest; `positions` those on others.
    """

    overview: int | None = None
    agreed: int | None = None
    differences: int | None = None
    leading: int | None = None
    positions: int | None = None
    stances: int | None = None
    who: int | None = None
    timeline: int | None = None
    alone: int | None = None
    open_questions: int | None = None
    withheld: int | None = None
    summary: int | None = None
    figures: int | None = None
    dates: int | None = 0
    statements: int | None = 0
    failures: int | None = 10
    row: int | None = 180
    quote: int | None = 110
    gravest_only: bool = False


FULL = Limits(dates=None, statements=None, failures=None, row=None, quote=None)
STANDARD = Limits(
    overview=8,
    agreed=8,
    differences=6,
    leading=8,
    positions=8,
    stances=4,
    who=12,
    timeline=12,
    alone=6,
    open_questions=6,
    withheld=4,
    figures=6,
)
SHORT = Limits(
    overview=3,
    agreed=0,
    differences=3,
    leading=4,
    positions=4,
    stances=2,
    who=0,
    timeline=0,
    alone=0,
    open_questions=0,
    withheld=1,
    summary=2,
    figures=0,
    failures=3,
    gravest_only=True,
)
OF_LENGTH = {Length.FULL: FULL, Length.STANDARD: STANDARD, Length.SHORT: SHORT}

_FLOORS: tuple[dict[str, Any], ...] = (
    {
        "row": 110,
        "overview": 2,
        "agreed": 1,
        "differences": 3,
        "leading": 4,
        "positions": 3,
        "stances": 2,
        "who": 0,
        "timeline": 4,
        "alone": 1,
        "open_questions": 1,
        "withheld": 1,
    },
    {"positions": 2},
    {"leading": 3},
    {"differences": 2, "row": 90},
    {"leading": 2},
    {"overview": 1, "timeline": 2},
    {"differences": 1, "timeline": 1},
)
"""What is worth reading at the least, each floor lower than the one before and laid over it."""
_GROWTH = (
    *("leading", "positions", "agreed", "overview", "leading", "timeline", "differences"),
    *("alone", "open_questions", "timeline", "leading", "agreed", "overview", "positions"),
    *("timeline", "differences", "alone", "open_questions", "stances", "withheld", "who"),
)
"""Turns in which the sections of a story grow by one entry; what differs comes early."""


def fitted(limits: Limits, fits: Callable[[Limits], bool]) -> Limits:
    """Return the caps, at most the ones given, with which a story fills its screen.

    Starts from the highest floor that fits and lets the sections grow in turns; what no longer
    fits stays as it is. Returns the lowest floor when not even that fits.
    """
    if fits(limits):
        return limits
    best = _floor(limits, fits)
    growing = dict.fromkeys(_GROWTH)
    while growing:
        for section in [section for section in _GROWTH if section in growing]:
            grown = _grown(best, section, limits)
            if grown is not None and fits(grown):
                best = grown
            else:
                growing.pop(section, None)
    return best


def _floor(limits: Limits, fits: Callable[[Limits], bool]) -> Limits:
    floor = limits
    for lower in _FLOORS:
        floor = replace(floor, **lower)
        if fits(floor):
            break
    return floor


def _grown(limits: Limits, section: str, most: Limits) -> Limits | None:
    now, cap = getattr(limits, section), getattr(most, section)
    return replace(limits, **{section: now + 1}) if now < cap else None
