"""What two or more independent origins say.

Owns the choice of points and of the words that state them: the shortest sentence that can be
read alone and that all the others carry.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.across.agreement import Agreement
from summarizer.across.quoting import Quoting, distinct, one_per_origin
from summarizer.across.sentences import StorySentence, StorySentences
from summarizer.across.standalone import stands_alone
from summarizer.across.timeline import event_weight
from summarizer.models import Absence, Point

MOST_POINTS = 10
_REPEATS = 0.5


@dataclass(frozen=True, eq=False)
class Agreed:
    """Is a sentence and those of other origins that say the same."""

    sentences: tuple[StorySentence, ...]
    weight: float

    @property
    def lead(self) -> StorySentence:
        """Return the sentence that states the point."""
        return self.sentences[0]

    @property
    def origins(self) -> set[str]:
        """Return the independent origins that say it."""
        return {sentence.origin for sentence in self.sentences}

    @property
    def rank(self) -> tuple[int, float, int, str]:
        """Sort by origins, then weight, then shortness."""
        return -len(self.origins), -self.weight, len(self.lead.text), self.lead.text


def agreed_points(story: StorySentences, agreement: Agreement) -> list[Agreed]:
    """Return what origins agree on, the most widely told first, nothing twice."""
    found = [
        Agreed((sentence, *supporters), event_weight(sentence, story))
        for sentence in story
        if stands_alone(sentence) and (supporters := agreement.supporters(sentence))
    ]
    chosen: list[Agreed] = []
    for point in sorted(found, key=lambda point: point.rank):
        if len(point.origins) > 1 and not any(_repeats(point, kept, story) for kept in chosen):
            chosen.append(point)
    return chosen[:MOST_POINTS]


def _repeats(point: Agreed, kept: Agreed, story: StorySentences) -> bool:
    """Tell whether a chosen point already says this, or rests on the same sentences."""
    mine = {sentence.number for sentence in point.sentences}
    theirs = {sentence.number for sentence in kept.sentences}
    if len(mine & theirs) >= _REPEATS * min(len(mine), len(theirs)):
        return True
    one, two = point.lead.number, kept.lead.number
    return max(story.coverage(one, two), story.coverage(two, one)) >= _REPEATS


def consensus(points: Sequence[Agreed], quoting: Quoting) -> tuple[Point, ...]:
    """Return agreed points as public data, one citation for each origin."""
    return tuple(
        point_of(point.lead, one_per_origin(point.sentences), point.sentences, quoting)
        for point in points
    )


def point_of(
    lead: StorySentence,
    cited: Sequence[StorySentence],
    sentences: Sequence[StorySentence],
    quoting: Quoting,
    absence: Absence | None = None,
) -> Point:
    """Return a sentence as a point with the articles that make it and whom they rest on."""
    articles = {sentence.article.id for sentence in sentences}
    sources = (m.attribution for s in sentences for m in s.reading.attributions)
    claim = quoting.words([lead, *(s for s in cited if s is not lead)])
    return Point(
        **{name: getattr(claim, name) for name in type(claim).model_fields},
        article_ids=quoting.story.listed(articles),
        origin_ids=quoting.story.origins_of(articles),
        primary_sources=distinct(sources),
        absence=absence,
    )
