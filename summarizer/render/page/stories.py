"""A story and its article briefs as the templates of a page show them.

Owns what each section holds. Everything shown is told through a `Teller`, in reading order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from summarizer.models import (
    Article,
    ArticleBrief,
    Claim,
    CrossBrief,
    Disagreement,
    Event,
    EventStatus,
    Figure,
    Point,
    Position,
    Status,
)
from summarizer.render.article import STATUS_WORDS, note_words, said_by
from summarizer.render.bearing import hanging_words, is_timed
from summarizer.render.dates import when_words
from summarizer.render.differences import GRAVEST, KIND_WORDS, NATURE_WORDS, qualities
from summarizer.render.page.charts import RangeChart, range_chart
from summarizer.render.page.claims import Teller, Told, language_of
from summarizer.render.page.links import Link
from summarizer.render.page.times import time_chart
from summarizer.render.places import NOBODY, heading_of, speakers_of
from summarizer.render.scope import (
    amount_of,
    cited_words,
    counted,
    coverage_words,
    first_sentences,
    vouched,
)
from summarizer.render.story import members_words
from summarizer.render.who import who_says_what

_GLANCE = 4
"""Differences told at the top of a story, the gravest."""
_SHARED = 2
"""Points told there that most origins make."""


@dataclass(frozen=True, slots=True)
class SideTold:
    """Is one position of a difference."""

    claim: Told
    amount: str | None
    qualities: str
    speaker: str
    places: str


@dataclass(frozen=True, slots=True)
class DifferenceTold:
    """Is a difference with its chart, if it is one of amounts."""

    id: str
    kind: str
    kind_words: str
    nature: str
    nature_words: str
    grave: bool
    question: Told
    explanation: Told
    gist: str
    sides: tuple[SideTold, ...]
    chart: RangeChart | None


@dataclass(frozen=True, slots=True)
class DayTold:
    """Is a date of the timeline with the events on it, each with its status if it is not past.

    One that is not resolved is in the words of the source.
    """

    when: str
    is_resolved: bool
    events: tuple[tuple[Told, str | None], ...]


@dataclass(frozen=True, slots=True)
class FigureTold:
    """Is a figure as written, with what it counts and what else is said of it."""

    written: str
    subject: str | None
    beside: str
    links: tuple[Link, ...]


def story_told(story: CrossBrief, teller: Teller) -> dict[str, Any]:
    """Return what the template of a story shows."""
    headline = teller.tell(story.headline) if story.headline else None
    overview, consensus = teller.all(story.overview), teller.agreed(story.consensus)
    differences = tuple(_difference(row, teller) for row in story.disagreements)
    return {
        "id": story.id,
        "headline": headline,
        "facts": _facts(story, teller),
        "overview": overview,
        "consensus": consensus,
        "differences": differences,
        "shared": _shared(story.consensus, consensus),
        "vouched": vouched(story),
        "gravest": [row for row in differences if row.grave][:_GLANCE] or differences[:1],
        "days": _days(story.timeline, teller),
        "time": time_chart(story.timeline),
        "alone": teller.alone(story.only_one_source),
        "searched": all(p.absence and p.absence.checked for p in story.only_one_source),
        "questions": teller.all(q.claim for q in story.open_questions),
        "who": who_says_what(story, teller.articles),
        "withheld": teller.all(story.withheld),
        "coverage": coverage_words(story, teller.places(story.coverage.uncited_articles)),
        "counts": _counts(story),
    }


def article_told(article: Article, brief: ArticleBrief, teller: Teller) -> dict[str, Any]:
    """Return what the template of an article's brief shows."""
    return {
        "id": article.id,
        "place": heading_of(article),
        "title": article.title,
        "language": language_of(article),
        "headline": _own(brief.headline, article, teller) if brief.headline else None,
        "repeats": brief.headline is not None and brief.headline.text == article.title,
        "notes": article_notes(article, brief),
        "summary": tuple(_own(claim, article, teller) for claim in brief.summary),
        "figures": tuple(_figure(figure, teller) for figure in brief.figures),
        "days": () if article.story else _own_days(article, brief, teller),
        "statements": [(*said_by(s), _own(s.claim, article, teller)) for s in brief.statements],
        "withheld": teller.all(brief.withheld),
        "cited": cited_words(brief),
        "coverage": f"{cited_words(brief)} {vouched(brief)}",
    }


def _own(claim: Claim, article: Article, teller: Teller) -> Told:
    """Return a claim of an article's own brief: its outlet is in the heading, its date beside."""
    told = teller.tell(claim)
    timed = is_timed(claim, article)
    return replace(told, hangs_on=hanging_words(claim, article)) if timed else told


def article_notes(article: Article, brief: ArticleBrief | None = None) -> tuple[str, ...]:
    """Return what a reader must know of an article."""
    status = STATUS_WORDS[brief.status] if brief else ""
    return tuple(filter(None, [status, *map(note_words, article.notes)]))


def _facts(story: CrossBrief, teller: Teller) -> tuple[str, ...]:
    members = [teller.articles[i] for i in story.article_ids if i in teller.articles]
    status = () if story.status is Status.OK else (f"This brief is {story.status}.",)
    return (members_words(members), *status)


def _counts(story: CrossBrief) -> list[tuple[str, str, int]]:
    """Return the sections that hold something: anchor, title and how many entries."""
    sections = (
        ("agreed", "Agreed", story.consensus),
        ("differ", "Differ", story.disagreements),
        ("timeline", "Timeline", story.timeline),
        ("alone", "Only one source", story.only_one_source),
        ("open", "Open questions", story.open_questions),
        ("withheld", "Withheld", story.withheld),
    )
    return [(f"{story.id}-{name}", title, len(held)) for name, title, held in sections if held]


def _shared(points: Sequence[Point], told: Sequence[Told]) -> list[tuple[str, Told, str]]:
    """Return the points that most origins make: the way to each, its words, how many these are."""
    ranked = sorted(zip(points, told, strict=True), key=lambda pair: -len(pair[0].origin_ids))
    return [
        (point.id, words, counted(len(point.origin_ids), "independent origin"))
        for point, words in ranked[:_SHARED]
    ]


def _difference(row: Disagreement, teller: Teller) -> DifferenceTold:
    return DifferenceTold(
        id=row.id,
        kind=str(row.kind),
        kind_words=KIND_WORDS[row.kind],
        nature=str(row.nature),
        nature_words=NATURE_WORDS[row.nature],
        question=teller.tell(row.question),
        grave=row.nature in GRAVEST,
        explanation=(told := teller.tell(row.explanation)),
        gist=first_sentences(told.text, 0),
        sides=tuple(_side(position, teller) for position in row.positions),
        chart=range_chart(row, teller),
    )


def _side(position: Position, teller: Teller) -> SideTold:
    amount = amount_of(position, teller.figures)
    told = speakers_of(position.attributed_to)
    return SideTold(
        claim=teller.tell(position.claim),
        amount=amount,
        qualities=", ".join(run.text for run in qualities(position)),
        speaker=told or (NOBODY if amount else ""),
        places="; ".join(teller.places(position.article_ids)),
    )


def _days(events: Sequence[Event], teller: Teller) -> tuple[DayTold, ...]:
    """Return events in their order, those in a row with one date under that date."""
    days = groupby(events, key=_when)
    return tuple(
        DayTold(*when, tuple((teller.tell(e.what), _status(e)) for e in found))
        for when, found in days
    )


def _own_days(article: Article, brief: ArticleBrief, teller: Teller) -> tuple[DayTold, ...]:
    """Return the events of an article in the order of time, those without a date last."""
    ordered = sorted(brief.events, key=lambda event: event.when.earliest or "~")
    days = groupby(ordered, key=_when)
    return tuple(
        DayTold(*when, tuple((_own(e.what, article, teller), _status(e)) for e in found))
        for when, found in days
    )


def _when(event: Event) -> tuple[str, bool]:
    return when_words(event.when), event.when.edtf is not None


def _status(event: Event) -> str | None:
    return None if event.status is EventStatus.HAPPENED else str(event.status)


def _figure(figure: Figure, teller: Teller) -> FigureTold:
    qualified = [run.text for run in qualities(figure)]
    speaker = speakers_of(figure.attributed_to)
    return FigureTold(
        figure.text,
        figure.subject,
        " · ".join(filter(None, [*qualified, speaker])),
        teller.links.of(figure.citations),
    )
