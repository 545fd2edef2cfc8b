"""The result of comparing the articles of one story.

Owns its shape only.
"""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.models import Claim, Disagreement, Event, OpenQuestion, Point


@dataclass(frozen=True)
class Comparison:
    """Holds the computed parts of a `CrossBrief`, each in reading order.

    `headline` is a claim by code that says what the story is about, for drafters without words.
    `timeline` is in the order of dates.
    """

    headline: Claim | None
    consensus: tuple[Point, ...]
    disagreements: tuple[Disagreement, ...]
    timeline: tuple[Event, ...]
    only_one_source: tuple[Point, ...]
    open_questions: tuple[OpenQuestion, ...]
