"""The extractive drafter: the best passages of an article, the best of a story.

Owns how many passages a brief takes and their order; ranking, selection and what a passage needs
are its neighbours' business.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from summarizer.across import Comparison
from summarizer.config import Length, Settings
from summarizer.drafting.extractive.passages import passage
from summarizer.drafting.extractive.ranking import Candidate, scores
from summarizer.drafting.extractive.selection import by_worth
from summarizer.drafting.extractive.similarity import SimilarityGraph
from summarizer.drafting.extractive.updates import placed_in_updates, update_numbers
from summarizer.drafting.interface import CitedSentence, Story
from summarizer.drafting.wire import ArticleDraft, CrossClaim, CrossDraft, DraftedClaim
from summarizer.models import Claim, DrafterKind, Nature
from summarizer.reading.index import ReadArticle

ARTICLE_PASSAGES = {Length.SHORT: 2, Length.STANDARD: 3, Length.FULL: 6}
STORY_PASSAGES = {Length.SHORT: 2, Length.STANDARD: 4, Length.FULL: 8}
MOST_CANDIDATES = 400
"""Sentences that are compared with each other across a story: what is read stays quick to rank."""

FACT_WEIGHT = 0.3
"""What it adds to a sentence that several sources speak of its subject, alike or not."""

SAME_POINT, SAME_ROW = 1.0, 0.65
"""How much alike two sentences count that state one point, or are sides of one row."""

Passage = tuple[ReadArticle, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Fact:
    """Is what several sources speak of: the ids of the sentences, and how alike they count."""

    sentences: frozenset[str]
    likeness: float


class ExtractiveDrafter:
    """Takes source sentences as claims; needs no key, no network and no model."""

    kind = DrafterKind.EXTRACTIVE

    async def article(self, article: ReadArticle, settings: Settings) -> ArticleDraft:
        """Return the passages that stand best for an article, in its own order.

        Those of a live blog come with the latest update first, which tells how things stand.
        """
        best = _passages([article], _candidates([article]), settings.focus)
        chosen = sorted(positions for _, positions in islice(best, _room(article, settings)))
        numbers = update_numbers(article.article)
        chosen.sort(key=lambda positions: -(numbers[positions[0]] or 0))
        return ArticleDraft(
            headline=None,
            summary=[
                DraftedClaim(
                    text=_text(article, positions),
                    sentences=[position + 1 for position in positions],
                )
                for positions in chosen
            ],
        )

    async def cross(self, story: Story, settings: Settings) -> CrossDraft:
        """Return the passages that stand best for a story, best first.

        What sources agree on or differ about weighs more, and is told once: the sentences of one
        row count as alike.
        """
        best = _passages(
            story.articles,
            _candidates(story.articles),
            settings.focus,
            facts=_compared(story.comparison),
        )
        return CrossDraft(
            headline=None,
            overview=[
                CrossClaim(
                    text=_text(article, positions),
                    ids=[article.article.sentences[position].id for position in positions],
                )
                for article, positions in islice(best, STORY_PASSAGES[settings.length])
            ],
            disagreements=[],
        )

    async def mend(
        self,
        claim: Claim,  # noqa: ARG002  # the interface is one for all drafters
        sentences: Sequence[CitedSentence],  # noqa: ARG002  # the same
        *,
        headline: bool,  # noqa: ARG002  # the same
        difference: str | None = None,  # noqa: ARG002  # the same
    ) -> DraftedClaim | None:
        """Return None: words that are a source's own cannot be worded anew."""
        return None


def _room(article: ReadArticle, settings: Settings) -> int:
    """Return how many passages an article gets: never more than half of what it says."""
    return min(ARTICLE_PASSAGES[settings.length], max(1, len(article.index) // 2))


def _candidates(articles: Sequence[ReadArticle]) -> list[Candidate]:
    """Return each article's sentences, in a large story only those that open it.

    A live blog is opened by its latest update. What copies another article adds nothing to it.
    """
    most = max(5, MOST_CANDIDATES // len(articles))
    days = _recency([article.article.published for article in articles])
    found: list[Candidate] = []
    given = {article.article.id for article in articles}
    for number, article in enumerate(articles):
        if article.article.original in given:
            continue
        live = placed_in_updates(article.article)
        recent = days[number] if len(articles) > 1 else 1.0
        for position, reading in islice(enumerate(article.index), *_shown(article, most)):
            share, within = live[position] if live else (1.0, None)
            recency = recent * share if live else days[number]
            origin = article.article.origin
            found.append(Candidate(reading, number, origin, position, recency, within))
    return found


def _shown(article: ReadArticle, most: int) -> tuple[int, int]:
    """Return which sentences of an article are looked at, half-open."""
    first = max(0, len(article.index) - most) if article.article.updates else 0
    return first, first + most


def _recency(published: Sequence[str | None]) -> list[float]:
    """Return 1 for articles of the last day, 0 for those of the first and the undated."""
    days = sorted({date[:10] for date in published if date is not None})
    steps = max(1, len(days) - 1)
    return [days.index(date[:10]) / steps if date is not None else 0.0 for date in published]


def _passages(
    articles: Sequence[ReadArticle],
    candidates: Sequence[Candidate],
    focus: str | None,
    facts: Sequence[Fact] = (),
) -> Iterator[Passage]:
    """Yield passages, best first, none of whose sentences was yielded before."""
    found = [passage(articles[c.article].index, c.position) for c in candidates]
    usable = [number for number, positions in enumerate(found) if positions]
    used: set[tuple[int, int]] = set()
    for best in _by_worth(articles, candidates, focus, facts, usable):
        article, positions = candidates[best].article, found[best] or ()
        places = {(article, position) for position in positions}
        if not places & used:
            used |= places
            yield articles[article], positions


def _by_worth(
    articles: Sequence[ReadArticle],
    candidates: Sequence[Candidate],
    focus: str | None,
    facts: Sequence[Fact],
    usable: Sequence[int],
) -> Iterator[int]:
    graph = SimilarityGraph.of([candidate.reading for candidate in candidates])
    ids = [articles[c.article].article.sentences[c.position].id for c in candidates]
    score = scores(candidates, graph, focus)
    sides = [[n for n, sentence_id in enumerate(ids) if sentence_id in f.sentences] for f in facts]
    for number in {number for numbers in sides for number in numbers}:
        score[number] += FACT_WEIGHT
    for fact, numbers in zip(facts, sides, strict=True):
        graph = graph.joined(numbers, fact.likeness)
    return by_worth(score, graph, usable, [candidate.origin for candidate in candidates])


def _compared(comparison: Comparison) -> list[Fact]:
    """Return the sentences of each point sources share and each row on what is, not may be."""
    points = [Fact(_ids(point), SAME_POINT) for point in comparison.consensus]
    rows = [
        Fact(frozenset().union(*(_ids(position.claim) for position in row.positions)), SAME_ROW)
        for row in comparison.disagreements
        if row.nature is not Nature.PROJECTION
    ]
    return [*points, *rows]


def _ids(claim: Claim) -> frozenset[str]:
    return frozenset(c.sentence_id for c in claim.citations if c.sentence_id is not None)


def _text(article: ReadArticle, positions: Sequence[int]) -> str:
    return " ".join(article.index[position].text for position in positions)
