"""Sentences of a story as claims in their own words.

Owns the step from sentences to claims by SOURCE and to positions; decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarizer.across.rows.sides import Side, called_by
from summarizer.across.story.passages import Passage
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.models import (
    Absence,
    ArticleBrief,
    Attribution,
    Author,
    Claim,
    ClaimFactory,
    Measure,
    Point,
    Position,
)
from summarizer.reading.index import SentenceReading


class Quoting:
    """Makes the claims of one comparison."""

    def __init__(
        self, story: StorySentences, briefs: Sequence[ArticleBrief], factory: ClaimFactory
    ) -> None:
        self.story = story
        self.factory = factory
        self._figure_ids = {
            (citation.article_id, citation.start, citation.end): figure.id
            for brief in briefs
            for figure in brief.figures
            for citation in figure.citations
        }

    def words(self, sentences: Sequence[StorySentence]) -> Claim:
        """Return the first sentence as a claim, cited with the others that say the same."""
        lead, *others = sentences
        return self.passage(Passage(lead, len(lead.text)), others)

    def passage(self, passage: Passage, others: Iterable[StorySentence]) -> Claim:
        """Return a passage as a claim, cited with a sentence of each other origin."""
        lead = passage.sentence
        rest = [other for other in one_per_origin(others) if other.origin != lead.origin]
        return self.factory.proven(
            passage.text,
            [passage.cite(), *(other.cite() for other in rest)],
            by=Author.SOURCE,
            time_anchor=time_anchor(lead, passage.reading),
        )

    def point(
        self,
        passage: Passage,
        others: Sequence[StorySentence] = (),
        absence: Absence | None = None,
    ) -> Point:
        """Return a passage as a point with the articles that make it and whom they rest on."""
        return self._point(self.passage(passage, others), (passage.sentence, *others), absence)

    def point_by_code(
        self,
        text: str,
        op: str,
        sentences: Sequence[StorySentence],
        speakers: Iterable[Attribution] = (),
    ) -> Point:
        """Return what follows from sentences of several origins, one of each cited.

        `speakers` are those whom another sentence than these credits.
        """
        cited = [sentence.cite() for sentence in one_per_origin(sentences)]
        inputs = list(dict.fromkeys(sentence.id for sentence in sentences))
        return self._point(self.factory.derived(text, op, inputs, cited), sentences, None, speakers)

    def _point(
        self,
        claim: Claim,
        sentences: Sequence[StorySentence],
        absence: Absence | None,
        speakers: Iterable[Attribution] = (),
    ) -> Point:
        articles = {sentence.article.id for sentence in sentences}
        sources = (m.attribution for s in sentences for m in s.reading.attributions)
        return Point(
            **{name: getattr(claim, name) for name in type(claim).model_fields},
            article_ids=self.story.listed(articles),
            origin_ids=self.story.origins_of(articles),
            primary_sources=distinct((*sources, *speakers)),
            absence=absence,
        )

    def by_code(self, text: str, op: str, sentences: Iterable[StorySentence]) -> Claim:
        """Return a claim by code that names the sentences it was computed from."""
        return self.factory.derived(text, op, list(dict.fromkeys(s.id for s in sentences)))

    def position(self, side: Side) -> Position:
        """Return a side of a row of figures as a public position."""
        lead = side.lead.mention
        return Position(
            claim=self.words([member.sentence for member in side.members]),
            figure_ids=self._ids(side),
            low=lead.low,
            high=lead.high,
            unit=lead.unit,
            bound=lead.bound,
            status=lead.status,
            measure=Measure.CHANGE if side.lead.is_change else lead.measure,
            place=lead.place,
            condition=lead.condition,
            as_of=side.lead.as_of.edtf if side.lead.as_of else None,
            attributed_to=distinct(a for m in side.members for a in m.speakers),
            article_ids=self.story.listed(side.articles),
            origin_ids=self.story.origins_of(side.articles),
        )

    def stance(
        self,
        sentence: StorySentence,
        speakers: Iterable[Attribution],
        beside: Iterable[StorySentence] = (),
        part: tuple[int, int] | None = None,
    ) -> Position:
        """Return a sentence that takes a side without a figure as a public position.

        What stands beside it in its article and belongs to the same stance is cited with it.
        Of a sentence that holds both sides only the `part` between two offsets is quoted.
        """
        articles = {sentence.article.id}
        return Position(
            claim=self._part(sentence, *part) if part else self._with_beside(sentence, beside),
            figure_ids=(),
            low=None,
            high=None,
            unit=None,
            bound=None,
            status=None,
            measure=None,
            place=None,
            condition=None,
            as_of=None,
            attributed_to=distinct(speakers),
            article_ids=self.story.listed(articles),
            origin_ids=self.story.origins_of(articles),
        )

    def _part(self, sentence: StorySentence, start: int, end: int) -> Claim:
        return self.factory.proven(
            sentence.text[start:end],
            [sentence.cite_words(start, end)],
            by=Author.SOURCE,
            time_anchor=time_anchor(sentence, sentence.reading),
        )

    def _with_beside(self, sentence: StorySentence, beside: Iterable[StorySentence]) -> Claim:
        return self.factory.proven(
            sentence.text,
            [sentence.cite(), *(other.cite() for other in beside)],
            by=Author.SOURCE,
            time_anchor=time_anchor(sentence, sentence.reading),
        )

    def _ids(self, side: Side) -> tuple[str, ...]:
        spans = (
            member.sentence.cite_words(member.mention.start, member.mention.end)
            for member in side.members
        )
        found = (self._figure_ids.get((c.article_id, c.start, c.end)) for c in spans)
        return tuple(dict.fromkeys(figure_id for figure_id in found if figure_id))


def one_per_origin(sentences: Iterable[StorySentence]) -> list[StorySentence]:
    """Return the first sentence of each independent origin, in order."""
    first: dict[str, StorySentence] = {}
    for sentence in sentences:
        first.setdefault(sentence.origin, sentence)
    return list(first.values())


def time_anchor(sentence: StorySentence, reading: SentenceReading) -> str | None:
    """Return the article whose date the "yesterday" of quoted words refers to."""
    relative = any(mention.relative for mention in reading.dates)
    return sentence.article.id if relative else None


def distinct(attributions: Iterable[Attribution]) -> tuple[Attribution, ...]:
    """Return attributions without repeats; a surname repeats the full name."""
    kept: dict[str, Attribution] = {}
    for attribution in attributions:
        called = called_by(attribution)
        if not called:
            continue  # "reportedly" credits nobody
        key = called.casefold().split()[-1:] if attribution.named else [called.casefold()]
        known = kept.get("".join(key))
        if known is None or len(known.name or "") < len(attribution.name or ""):
            kept["".join(key)] = attribution
    return tuple(kept.values())
