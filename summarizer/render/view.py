"""The one view of a briefing that all writers print: runs of text in entries in sections.

Owns the shapes only. A run says whose words it holds, never how they look.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from summarizer.render.ranges import Stretch


class Voice(Enum):
    """Says whose words a run holds, or what they are for; CITED and PLACED go in brackets."""

    SOURCE = auto()
    MODEL = auto()
    CODE = auto()
    PLAIN = auto()
    STRONG = auto()
    FAINT = auto()
    CITED = auto()
    PLACED = auto()
    GRAVE = auto()


BRACKETED = frozenset({Voice.CITED, Voice.PLACED})


@dataclass(frozen=True, slots=True)
class Run:
    """Is a stretch of text in one voice; it may hold anything a source wrote."""

    text: str
    voice: Voice = Voice.PLAIN


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """Is one entry of a list; `label` stands before it, such as a date."""

    runs: Runs
    label: Runs = ()


@dataclass(frozen=True, slots=True)
class Side:
    """Is one position: what it says, who says what about it, and where it stands.

    `at` is its place on the scale of the question, if that has one.
    """

    answer: Run
    qualities: Runs
    speaker: Run
    place: Runs
    at: Stretch | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """Is a question with the positions on it; `hidden` counts those left out.

    `ends` are the amounts at both ends of the scale on which its sides stand.
    """

    question: Runs
    nature: Runs
    sides: tuple[Side, ...]
    hidden: int
    ends: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """Is a row of a grid: what it is about, and for each column what stands there."""

    label: Runs
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Is a table of what each column says to each row; "" is nothing."""

    columns: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Is the days of a timeline on one line; `beyond` tells how many events are not on it."""

    first: str
    last: str
    days: tuple[Stretch, ...]
    beyond: str


@dataclass(frozen=True, slots=True)
class Section:
    """Is a titled list; `hidden` counts the entries left out, `inline` puts it on one line.

    A timeline has its `calendar`, if enough of its events are dated.
    """

    title: str
    entries: tuple[Item | Difference | Grid, ...]
    hidden: int = 0
    inline: bool = False
    calendar: Calendar | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Is the brief of a story or of an article: a heading, facts about it, sections."""

    heading: Runs
    facts: tuple[Runs, ...]
    sections: tuple[Section, ...]
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Is what a citation number stands for."""

    number: int
    place: str
    quote: str


@dataclass(frozen=True, slots=True)
class View:
    """Is everything people read of a briefing, in reading order."""

    stories: tuple[Part, ...]
    articles: tuple[Part, ...]
    sources: tuple[Source, ...]
    ends: tuple[Section, ...]
