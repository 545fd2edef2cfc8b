"""What reading found in an article, as public figures, events and statements.

Owns the translation of mentions into public data with citations; decides nothing about what
is worth showing.
"""

from __future__ import annotations

from summarizer.models import (
    Article,
    Attribution,
    Author,
    ClaimFactory,
    Event,
    EventStatus,
    Figure,
    ResolvedFrom,
    Statement,
    When,
    content_key,
)
from summarizer.reading.dates import only_compares
from summarizer.reading.index import ReadArticle, SentenceReading
from summarizer.reading.statements.pronouns import Mentioned, antecedent, before, is_pronoun
from summarizer.reading.tense import event_status
from summarizer.reading.types import AttributionMention, DateMention, FigureMention


def article_figures(source: ReadArticle) -> tuple[Figure, ...]:
    """Return the figures of an article in reading order, numbered "a1.f1" and on."""
    found = (
        (position, mention)
        for position, reading in enumerate(source.index)
        for mention in reading.figures
    )
    return tuple(
        _figure(source, position, mention, f"{source.article.id}.f{number}")
        for number, (position, mention) in enumerate(found, 1)
    )


def article_events(source: ReadArticle, factory: ClaimFactory) -> tuple[Event, ...]:
    """Return an event for each date of an article in reading order, numbered "a1.e1" and on.

    A date that a figure is only compared with tells of no event.
    """
    found = (
        (position, mention)
        for position, reading in enumerate(source.index)
        for mention in reading.dates
        if not only_compares(reading.text, mention)
    )
    return tuple(
        _event(source, position, mention, factory, f"{source.article.id}.e{number}")
        for number, (position, mention) in enumerate(found, 1)
    )


def article_statements(source: ReadArticle, factory: ClaimFactory) -> tuple[Statement, ...]:
    """Return what is credited to somebody in reading order, numbered "a1.q1" and on.

    Hearsay, and what a pronoun says for whom the paragraph does not settle, is left out.
    """
    found = (
        (position, mention, speaker)
        for position, reading in enumerate(source.index)
        for mention in reading.attributions
        if (speaker := _speaker(source, position, mention)) is not None
    )
    return tuple(
        _statement(source, position, mention, speaker, factory, f"{source.article.id}.q{number}")
        for number, (position, mention, speaker) in enumerate(found, 1)
    )


def when_of(article: Article, position: int, mention: DateMention) -> When:
    """Return the public date of a mention in the body sentence at a position, from 0."""
    sentence = article.sentences[position]
    resolved = mention.edtf is not None
    anchored = ResolvedFrom.PUBLISHED if mention.relative else ResolvedFrom.STATED
    return When(
        text=mention.text,
        edtf=mention.edtf,
        earliest=mention.earliest,
        latest=mention.latest,
        precision=mention.precision,
        resolved_from=anchored if resolved else None,
        anchor_article_id=article.id if mention.relative else None,
        citation=article.cite(
            sentence.start + mention.start, sentence.start + mention.end, sentence.id
        ),
    )


def relative_anchor(source: ReadArticle, position: int) -> str | None:
    """Return the article's id when a sentence holds a date that depends on its publication."""
    dates = source.index[position].dates
    return source.article.id if any(mention.relative for mention in dates) else None


def _figure(source: ReadArticle, position: int, mention: FigureMention, figure_id: str) -> Figure:
    article = source.article
    sentence = article.sentences[position]
    start, end = sentence.start + mention.start, sentence.start + mention.end
    return Figure(
        id=figure_id,
        subject=mention.subject,
        text=mention.text,
        low=mention.low,
        high=mention.high,
        unit=mention.unit,
        bound=mention.bound,
        status=mention.status,
        measure=mention.measure,
        place=mention.place,
        condition=mention.condition,
        as_of=mention.as_of.edtf if mention.as_of else None,
        attributed_to=_speakers(source, position, mention),
        citations=(article.cite(start, end, sentence.id),),
    )


def _event(
    source: ReadArticle, position: int, mention: DateMention, factory: ClaimFactory, event_id: str
) -> Event:
    article, reading = source.article, source.index[position]
    what = factory.proven(
        reading.text,
        [article.cite_sentence(position)],
        by=Author.SOURCE,
        time_anchor=relative_anchor(source, position),
    )
    return Event(
        id=event_id,
        key=content_key(mention.edtf or mention.text, reading.text),
        when=when_of(article, position, mention),
        what=what,
        status=_status(reading, mention),
        article_ids=(article.id,),
        origin_ids=(article.origin,),
    )


def _status(reading: SentenceReading, mention: DateMention) -> EventStatus:
    """Return what the verbs say; what is told of a day after publication has not happened."""
    status = event_status(reading.text, mention.start)
    told, day = reading.published, mention.edtf if mention.relative else None
    lies_ahead = told is not None and day is not None and day[:10] > told.isoformat()
    return EventStatus.PLANNED if lies_ahead and status is EventStatus.HAPPENED else status


def _speakers(
    source: ReadArticle, position: int, mention: FigureMention
) -> tuple[Attribution, ...]:
    """Return who gives a figure, pronouns resolved or left out."""
    credited = {found.attribution: found for found in source.index[position].attributions}
    told = (
        _speaker(source, position, credited[who]) if who in credited else who
        for who in mention.attributed_to
    )
    return tuple(who for who in told if who is not None)


def _speaker(source: ReadArticle, position: int, mention: AttributionMention) -> Attribution | None:
    """Return who says a thing, a pronoun resolved; None where nobody can be told."""
    speaker = mention.attribution
    if not is_pronoun(speaker):
        return speaker if speaker.name or speaker.role else None
    found = antecedent(speaker.role or "", _paragraph_before(source, position, mention.start))
    return found and found.model_copy(update={"via": speaker.via})


def _paragraph_before(source: ReadArticle, position: int, start: int) -> list[Mentioned]:
    """Return what the paragraph mentions up to an offset in the sentence at a position."""
    article, index = source.article, source.index
    first = position
    while first and _follows_at_once(article, first):
        first -= 1
    earlier: list[Mentioned] = [
        (r.names, r.attributions) for r in index.select(range(first, position))
    ]
    here = index[position]
    return [*earlier, before((here.names, here.attributions), start)]


def _follows_at_once(article: Article, position: int) -> bool:
    gap = article.text[article.sentences[position - 1].end : article.sentences[position].start]
    return "\n" not in gap and not gap.strip()


def _statement(
    source: ReadArticle,
    position: int,
    mention: AttributionMention,
    speaker: Attribution,
    factory: ClaimFactory,
    statement_id: str,
) -> Statement:
    article, sentence = source.article, source.article.sentences[position]
    citation = article.cite_sentence(position)
    if mention.verbatim:
        start, end = sentence.start + mention.scope_start, sentence.start + mention.scope_end
        citation = article.cite(start, end, sentence.id)
    claim = factory.proven(
        citation.quote,
        [citation],
        by=Author.SOURCE,
        time_anchor=relative_anchor(source, position),
    )
    return Statement(
        id=statement_id,
        attributed_to=(speaker,),
        claim=claim,
        verbatim=mention.verbatim,
    )
