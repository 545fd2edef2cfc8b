"""The sources that a draft is checked against, and sentences tried on them.

Owns which sentences of which sources are put to the proof of a claim, and how much of it they
speak of. What proof is belongs to `verify`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from summarizer.checking.quoting import Quoted
from summarizer.models import Citation, Reason, Verdict
from summarizer.reading.index import ReadArticle, SentenceIndex, SentenceReading
from summarizer.verify import find_evidence, verify_claim

Spot = tuple[int, int]
"""A source and a sentence of it, both counted from 0."""

_BEGINNING: Final = 5
_TOGETHER: Final = 4
"""How many sentences of several sources may carry one sentence of a draft."""


@dataclass(frozen=True, slots=True)
class Trial:
    """Is a sentence tried on some sentences of the sources.

    `covered` is the share of its words of content that they have, `beside` the same without the
    words they object to.
    """

    spots: tuple[Spot, ...]
    carriers: tuple[Spot, ...]
    reasons: tuple[Reason, ...]
    covered: float
    beside: float

    @property
    def holds(self) -> bool:
        """Tell whether the sentence follows from them."""
        return not self.reasons


class Shelf:
    """Holds sources that were read once, for all sentences of a draft."""

    def __init__(self, sources: Sequence[ReadArticle]) -> None:
        self.sources = tuple(sources)
        self._quoted = Quoted([source.article for source in sources])

    @cached_property
    def _spots(self) -> tuple[Spot, ...]:
        return tuple(
            (at, position)
            for at, source in enumerate(self.sources)
            for position in range(len(source.index))
        )

    @cached_property
    def _together(self) -> SentenceIndex:
        return SentenceIndex(map(self.reading, self._spots))

    def reading(self, spot: Spot) -> SentenceReading:
        """Return what was read of a sentence."""
        source, position = spot
        return self.sources[source].index[position]

    def cite(self, spots: Iterable[Spot]) -> tuple[Citation, ...]:
        """Return citations of sentences in the order of the sources."""
        return tuple(
            self.sources[source].article.cite_sentence(position)
            for source, position in sorted(set(spots))
        )

    def best(self, text: str) -> list[tuple[Spot, ...]]:
        """Return for each source that has any the sentences that speak of a text, best first."""
        found = (
            tuple((at, position) for position in find_evidence(text, source.index))
            for at, source in enumerate(self.sources)
        )
        return [spots for spots in found if spots]

    def best_together(self, text: str) -> tuple[Spot, ...]:
        """Return the sentences of all sources together that speak of a text, best first."""
        found = find_evidence(text, self._together, k=_TOGETHER)
        return tuple(self._spots[position] for position in found)

    def with_leads(self, spots: Iterable[Spot]) -> tuple[Spot, ...]:
        """Return sentences with the one before each, which may name what they speak of."""
        return tuple({near: None for spot in spots for near in _with_lead(spot)})

    def trial(self, sentence: SentenceReading, spots: Iterable[Spot]) -> Trial:
        """Try a sentence on some sentences of the sources."""
        ordered = tuple(sorted(set(spots)))
        articles = [self.sources[source].article for source, _ in ordered]
        proof = verify_claim(
            sentence.text,
            SentenceIndex(map(self.reading, ordered)),
            published=[a.published for a in articles if a.published is not None],
            outlets=sorted({a.outlet for a in articles if a.outlet is not None}),
        )
        reasons = list(proof.reasons)
        if proof.verdict is Verdict.SUPPORTED:
            reasons += self._quoted.reasons(sentence, [self.reading(spot) for spot in ordered])
        objected = frozenset(_lemmas(_objections(reasons, sentence.text)))
        return Trial(
            spots=ordered,
            carriers=tuple(ordered[at] for at in proof.support) or ordered,
            reasons=tuple(reasons),
            covered=self.covered(sentence, ordered),
            beside=self.covered(sentence, ordered, objected),
        )

    def said(self, spots: Iterable[Spot]) -> frozenset[str]:
        """Return the words of content of some sentences, by lemma."""
        return frozenset().union(*(self.reading(spot).content for spot in spots))

    def own_words(self, sentence: SentenceReading, spots: Iterable[Spot]) -> tuple[str, ...]:
        """Return the words of content, as written, that some sentences do not have."""
        own = unsaid(sentence.content, self.said(spots))
        written = [token.text for token in sentence.tokens if token.is_word]
        pairs = zip(written, sentence.lemmas, strict=True)
        return tuple(dict.fromkeys(word for word, lemma in pairs if lemma in own))

    def covered(
        self,
        sentence: SentenceReading,
        spots: Iterable[Spot],
        leaving_out: frozenset[str] = frozenset(),
    ) -> float:
        """Return the share of a sentence's words of content that some sentences have."""
        mine = sentence.content - leaving_out
        return 1 - len(unsaid(mine, self.said(spots))) / len(mine) if mine else 0.0


def unsaid(mine: Iterable[str], said: frozenset[str]) -> frozenset[str]:
    """Return the words that are not among those said, nor begin as one of them does."""
    beginnings = {word[:_BEGINNING] for word in said}
    return frozenset(
        word for word in mine if word not in said and not _begins_alike(word, beginnings)
    )


def _begins_alike(word: str, beginnings: set[str]) -> bool:
    return len(word) >= _BEGINNING and word.isalpha() and word[:_BEGINNING] in beginnings


def _with_lead(spot: Spot) -> Iterator[Spot]:
    source, position = spot
    yield spot
    if position:
        yield source, position - 1


def _objections(reasons: Iterable[Reason], text: str) -> Iterator[str]:
    """Yield the words that reasons object to; whoever is missing is missing from the whole."""
    for reason in reasons:
        yield from (words for words in reason.words if words != text)


def _lemmas(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from SentenceReading(text).lemmas
