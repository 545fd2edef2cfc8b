"""A story and its article briefs as the templates of a page show them.

Owns what each section holds. Everything shown is told through a `Teller`, in reading order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from summarizer.models import (
    Article,
    ArticleBrief,
    CrossBrief,
    Disagreement,
    Event,
    Figure,
    Position,
    Status,
)
from summarizer.render.amounts import amount_words
from summarizer.render.article import NOTE_WORDS, STATUS_WORDS
from summarizer.render.dates import when_words
from summarizer.render.differences import KIND_WORDS, NATURE_WORDS, qualities
from summarizer.render.page.claims import Teller, Told
from summarizer.render.page.links import Link
from summarizer.render.page.pictures import Moment, RangeChart, matrix, range_chart, time_chart
from summarizer.render.places import NOBODY, place_of, speakers_of
from summarizer.render.scope import cited_words, counted, coverage_words, vouched


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
    question: Told
    explanation: Told
    sides: tuple[SideTold, ...]
    chart: RangeChart | None


@dataclass(frozen=True, slots=True)
class EventTold:
    """Is an event of the timeline."""

    when: str
    what: Told
    status: str | None
    moment: Moment | None


@dataclass(frozen=True, slots=True)
class FigureTold:
    """Is a figure in words."""

    told: str
    links: tuple[Link, ...]


def story_told(story: CrossBrief, teller: Teller) -> dict[str, Any]:
    """Return what the template of a story shows."""
    headline = teller.tell(story.headline, "Headline") if story.headline else None
    time = time_chart(story.timeline)
    moments = {moment.event_id: moment for moment in time.moments} if time else {}
    return {
        "id": story.id,
        "headline": headline,
        "facts": _facts(story, teller),
        "overview": teller.all(story.overview, "Overview"),
        "consensus": teller.agreed(story.consensus),
        "differences": tuple(_difference(row, teller) for row in story.disagreements),
        "events": tuple(_event(event, teller, moments.get(event.id)) for event in story.timeline),
        "time": time,
        "alone": teller.alone(story.only_one_source),
        "questions": teller.all((q.claim for q in story.open_questions), "Open questions"),
        "matrix": matrix(story, teller.articles),
        "withheld": teller.all(story.withheld, "Withheld"),
        "coverage": _coverage(story, teller),
    }


def article_told(article: Article, brief: ArticleBrief, teller: Teller) -> dict[str, Any]:
    """Return what the template of an article's brief shows."""
    section = place_of(article)
    return {
        "id": article.id,
        "place": section,
        "title": article.title,
        "headline": teller.tell(brief.headline, section) if brief.headline else None,
        "notes": article_notes(article, brief),
        "summary": teller.all(brief.summary, section),
        "figures": tuple(_figure(figure, teller) for figure in brief.figures),
        "statements": teller.all((s.claim for s in brief.statements), section),
        "withheld": teller.all(brief.withheld, section),
        "coverage": f"{cited_words(brief)} {vouched(brief)}",
    }


def article_notes(article: Article, brief: ArticleBrief | None = None) -> tuple[str, ...]:
    """Return what a reader must know of an article."""
    status = STATUS_WORDS[brief.status] if brief else ""
    notes = [f"{NOTE_WORDS.get(note.kind, 'Note')}: {note.detail}" for note in article.notes]
    return tuple(filter(None, [status, *notes]))


def _facts(story: CrossBrief, teller: Teller) -> tuple[str, ...]:
    members = [teller.articles[i] for i in story.article_ids if i in teller.articles]
    origins = len({article.origin for article in members})
    told = f"{counted(len(members), 'article')} of {counted(origins, 'independent origin')}"
    status = () if story.status is Status.OK else (f"This brief is {story.status}.",)
    return (told, *status)


def _difference(row: Disagreement, teller: Teller) -> DifferenceTold:
    return DifferenceTold(
        id=row.id,
        kind=str(row.kind),
        kind_words=KIND_WORDS[row.kind],
        nature=str(row.nature),
        nature_words=NATURE_WORDS[row.nature],
        question=teller.tell(row.question, "Differs"),
        explanation=teller.tell(row.explanation, "Differs"),
        sides=tuple(_side(position, teller) for position in row.positions),
        chart=range_chart(row, teller.articles),
    )


def _side(position: Position, teller: Teller) -> SideTold:
    amount = amount_words(position)
    told = speakers_of(position.attributed_to)
    return SideTold(
        claim=teller.tell(position.claim, "Differs"),
        amount=amount,
        qualities=", ".join(run.text for run in qualities(position)),
        speaker=told or (NOBODY if amount else ""),
        places="; ".join(teller.places(position.article_ids)),
    )


def _event(event: Event, teller: Teller, moment: Moment | None) -> EventTold:
    happened = str(event.status) == "happened"
    return EventTold(
        when_words(event.when),
        teller.tell(event.what, "Timeline"),
        None if happened else str(event.status),
        moment,
    )


def _figure(figure: Figure, teller: Teller) -> FigureTold:
    amount = amount_words(figure) or figure.text
    subject = figure.subject if figure.unit is None or not amount else None
    beside = [run.text for run in qualities(figure)]
    speaker = speakers_of(figure.attributed_to)
    told = " · ".join(filter(None, [f"{amount} {subject or ''}".strip(), *beside, speaker]))
    return FigureTold(told, teller.links.of(figure.citations))


def _coverage(story: CrossBrief, teller: Teller) -> str:
    return coverage_words(story, teller.places(story.coverage.uncited_articles))
