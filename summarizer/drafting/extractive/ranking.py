"""How much each sentence matters: centrality, position, figures, voice and the reader's focus.

Owns the score; knows nothing of which sentences can stand alone.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

from summarizer.drafting.extractive.similarity import SimilarityGraph
from summarizer.reading.chunks import Kept
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS, lemma, tokenize

if sys.version_info >= (3, 12):
    from math import sumprod  # a third of the time of the same in two steps
else:
    from operator import mul

    def sumprod(one: Sequence[float], other: Sequence[float]) -> float:
        """Return the scalar product, as the standard library does from Python 3.12 on."""
        return float(sum(map(mul, one, other)))


DAMPING = 0.85
ITERATIONS = 30
TOLERANCE = 1e-4

SAME_ARTICLE = 0.6
"""What an article's agreement with itself is worth beside another's agreement with it."""

POSITION_WEIGHT = 0.4
FIGURE_WEIGHT = 0.02
RECENCY_WEIGHT = 0.4
"""What the newest state of a story is worth beside the lead of its oldest report."""

UPDATE_WEIGHT = 1.0
"""What the latest update of a live blog is worth beside its first: as much as being central."""

FOCUS_WEIGHT = 2.0
VOICE_PENALTY = 0.2
SHORTEST = 8
"""Words below which a sentence rarely says anything on its own."""

_ASKS = re.compile(r"\?[\"”’]?$")
_PERSONAL = re.compile(r"\b(?:I|we|my|our|us|you|your|We|Our|You|Your|My)\b")
_IS_PERSONAL = Kept(lambda chunk: _PERSONAL.search(chunk) is not None)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Is a sentence that may be taken, and where it stands, positions counted from 0.

    `recency` is 1.0 in the articles of a story's last day and 0.0 in those of its first, and so in
    the updates of a live blog; `within` is where a sentence stands in its update.
    """

    reading: SentenceReading
    article: int
    origin: str
    position: int
    recency: float = 0.0
    within: int | None = None

    @property
    def depth(self) -> int:
        """Return how many sentences stand before it in its article, or in its update."""
        return self.position if self.within is None else self.within


def agreement_graph(candidates: Sequence[Candidate], graph: SimilarityGraph) -> SimilarityGraph:
    """Weigh links by whose agreement they are: copies of one origin do not confirm each other."""
    worth: dict[int, list[float]] = {}
    for one in candidates:
        if one.article not in worth:
            worth[one.article] = [_confirms(other, one) for other in candidates]
    told = zip(
        graph.neighbours, [worth[candidate.article] for candidate in candidates], strict=True
    )
    return SimilarityGraph(
        [
            {other: cosine * factors[other] for other, cosine in links.items() if factors[other]}
            for links, factors in told
        ]
    )


def _confirms(one: Candidate, other: Candidate) -> float:
    if one.article == other.article:
        return SAME_ARTICLE
    return 0.0 if one.origin == other.origin else 1.0


def centrality(graph: SimilarityGraph) -> list[float]:
    """Return the TextRank of each sentence, scaled so that the highest is 1.

    Mihalcea and Tarau, "TextRank: Bringing Order into Texts" (2004), with cosine weights.
    """
    total = len(graph.neighbours)
    strength = [sum(links.values()) or 1.0 for links in graph.neighbours]
    # A getter takes the values of all neighbours at once; two more, of no weight, make it give a
    # tuple always.
    linked = [((*links.values(), 0.0, 0.0), itemgetter(*links, 0, 0)) for links in graph.neighbours]
    rank = [1.0] * total
    for _ in range(ITERATIONS):
        previous = rank
        given = [value / out for value, out in zip(previous, strength, strict=True)]
        rank = [
            1 - DAMPING + DAMPING * sumprod(weights, values_of(given))
            for weights, values_of in linked
        ]
        if sum(abs(a - b) for a, b in zip(rank, previous, strict=True)) < TOLERANCE * total:
            break
    highest = max(rank, default=1.0)
    return [value / highest for value in rank]


def scores(
    candidates: Sequence[Candidate], graph: SimilarityGraph, focus: str | None = None
) -> list[float]:
    """Return the score of each candidate; about 0 to 1.5, more where it meets the focus."""
    wanted = _focus_lemmas(focus)
    ranks = centrality(agreement_graph(candidates, graph))
    return [
        rank
        + POSITION_WEIGHT / (1 + candidate.depth)
        + _recent_weight(candidate) / (1 + candidate.depth)
        + _own_weight(candidate.reading)
        + FOCUS_WEIGHT * _share(wanted, candidate.reading)
        for candidate, rank in zip(candidates, ranks, strict=True)
    ]


def _recent_weight(candidate: Candidate) -> float:
    weight = RECENCY_WEIGHT if candidate.within is None else UPDATE_WEIGHT
    return weight * candidate.recency


def _own_weight(reading: SentenceReading) -> float:
    """Return what a sentence's own form adds: figures inform, asides to the reader do not."""
    weight = FIGURE_WEIGHT if reading.figures else 0.0
    if _addresses_reader(reading):
        weight -= VOICE_PENALTY
    return weight - VOICE_PENALTY if len(reading.lemmas) < SHORTEST else weight


def _addresses_reader(reading: SentenceReading) -> bool:
    if True in [_IS_PERSONAL[chunk] for chunk in reading.pieces.chunks]:
        return True
    return "?" in reading.text and _ASKS.search(reading.text) is not None


def _focus_lemmas(focus: str | None) -> frozenset[str]:
    words = (lemma(token.text) for token in tokenize(focus or "") if token.is_word)
    return frozenset(word for word in words if word not in STOPWORDS)


def _share(wanted: frozenset[str], reading: SentenceReading) -> float:
    return len(wanted & reading.content) / len(wanted) if wanted else 0.0
