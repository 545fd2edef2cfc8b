"""The sources that a draft is checked against, and sentences tried on them.

Owns which sentences of which sources are put to the proof of a claim, and how much of it they
speak of. What proof is belongs to `verify`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from summarizer.checking.frames import Frames
from summarizer.checking.naming import Named
from summarizer.checking.occasions import of_same_deed
from summarizer.checking.offices import Offices
from summarizer.checking.quoting import Quoted
from summarizer.checking.substance import share, substance, unsaid
from summarizer.checking.unheard import Heard
from summarizer.checking.voices import Voices
from summarizer.models import Citation, Reason, ReasonKind
from summarizer.reading.index import (
    ReadArticle,
    SentenceIndex,
    SentenceReading,
    publication_day,
)
from summarizer.verify import find_evidence, verify_claim
from summarizer.verify.checks.modality import check_told_as_done
from summarizer.verify.evidence import evidence_of

Spot = tuple[int, int]
"""A source and a sentence of it, both counted from 0."""

SPEAKS: Final = 0.5
"""Sentences speak of one when they have this share of its words of content."""
_NEAR: Final = 2
_TOGETHER: Final = 4
"""How many sentences of several sources may carry one sentence of a draft."""


@dataclass(frozen=True, slots=True)
class Trial:
    """Is a sentence tried on some sentences of the sources.

    `covered` is the share of its words of content that they have, `beside` the same without the
    words they object to. `mild` are reasons that are worth a caution alone.
    """

    spots: tuple[Spot, ...]
    carriers: tuple[Spot, ...]
    reasons: tuple[Reason, ...]
    covered: float
    beside: float
    mild: tuple[Reason, ...] = ()

    @property
    def holds(self) -> bool:
        """Tell whether the sentence follows from them."""
        return not self.reasons

    @property
    def speaks(self) -> bool:
        """Tell whether they speak of it at all, if they do not say it."""
        return max(self.covered, self.beside) >= SPEAKS


class Shelf:
    """Holds sources that were read once, for all sentences of a draft."""

    def __init__(self, sources: Sequence[ReadArticle]) -> None:
        self.sources = tuple(sources)
        articles = [source.article for source in sources]
        self._quoted, self._named = Quoted(articles), Named(articles)
        self._offices = Offices(self.sources)
        self._heard = Heard(self.sources)
        self._frames = Frames(self.sources)
        self._voices = Voices(self.sources, self._offices)

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

    def best_together(self, sentence: SentenceReading) -> tuple[Spot, ...]:
        """Return linked sentences of two sources that speak of one, the closest first.

        What more than two must be put together for is not what any of them says.
        """
        found = find_evidence(sentence.text, self._together, k=_TOGETHER)
        spots = [self._spots[position] for position in found]
        if not spots:
            return ()
        first = max(spots, key=lambda spot: self.covered(sentence, (spot,)))
        near = self._near(sentence, first, spots, by_name=True)
        others = dict.fromkeys(source for source, _ in near if source != first[0])
        sets = [(first, *(s for s in near if s[0] in (first[0], other))) for other in others]
        own = (first, *(spot for spot in near if spot[0] == first[0]))
        return max([*sets, own], key=lambda chosen: self.covered(sentence, chosen))

    def linked(
        self, sentence: SentenceReading, first: Spot, others: Iterable[Spot]
    ) -> Iterator[tuple[Spot, ...]]:
        """Yield what may carry a sentence together: the closest, what is linked to it, its lead.

        Sentences are linked that stand near each other, or that share a word with the sentence and
        with the first. Any others would lend it a name or a figure of something else.
        """
        near = self._near(sentence, first, others)
        if near:
            yield (first, *near)
        leads = self.with_lead(first)
        if set(leads) - {first, *near}:
            yield (*near, *leads)

    def with_lead(self, first: Spot) -> tuple[Spot, ...]:
        """Return a sentence with those before it, in which its speaker may be named."""
        source, position = first
        return tuple((source, at) for at in range(max(0, position - _NEAR), position + 1))

    def _near(
        self,
        sentence: SentenceReading,
        first: Spot,
        others: Iterable[Spot],
        *,
        by_name: bool = False,
    ) -> list[Spot]:
        """Return what is linked to the first, by a name that both have as well if so told."""
        source, position = first
        shared = sentence.content & self.reading(first).content
        named = self._full_names(first) if by_name else frozenset()
        return [
            spot
            for spot in others
            if spot != first
            and (
                (spot[0] == source and abs(spot[1] - position) <= _NEAR)
                or shared & self.reading(spot).content
                or (named and named & self._full_names(spot))
            )
        ]

    def _full_names(self, spot: Spot) -> frozenset[str]:
        """Return the names of several words that a sentence has."""
        return frozenset(n.text for n in self.reading(spot).names if len(n.words) > 1)

    def trial(self, sentence: SentenceReading, spots: Iterable[Spot]) -> Trial:
        """Try a sentence on some sentences of the sources."""
        ordered = tuple(sorted(set(spots)))
        articles = [self.sources[source].article for source, _ in ordered]
        index = SentenceIndex(map(self.reading, ordered))
        proof = verify_claim(
            sentence.text,
            index,
            published=[a.published for a in articles if a.published is not None],
            outlets=[a.outlet or "" for a in articles],
        )
        days = {publication_day(article.published) for article in articles}
        near = [self.reading(spot) for spot in ordered]
        reasons = [
            of_same_deed(self._of_outlets(r), sentence, near)
            for r in proof.reasons
            if not (
                _is_day_of_report(r, sentence, days) or self._is_unsaid_name(r, sentence, ordered)
            )
        ]
        told = {words for reason in reasons for words in reason.words}
        stricter = (
            *check_told_as_done(sentence, evidence_of(index, (), ())),
            *self._quoted.reasons(sentence, near),
            *self._named.reasons(sentence),
            *self._offices.reasons(sentence),
            *self._heard.reasons(sentence),
        )
        reasons += (reason for reason in stricter if told.isdisjoint(reason.words))
        objected = frozenset(_lemmas(_objections(reasons, sentence.text)))
        return Trial(
            spots=ordered,
            carriers=self._carriers(sentence, ordered, proof.support),
            reasons=tuple(reasons),
            covered=self.covered(sentence, ordered),
            beside=self.covered(sentence, ordered, objected),
        )

    def _is_unsaid_name(
        self, reason: Reason, sentence: SentenceReading, spots: Sequence[Spot]
    ) -> bool:
        """Tell whether a name that sentences lack goes without saying there."""
        if reason.kind is not ReasonKind.NAME:
            return False
        return any(
            name.text in reason.words
            and (
                self._voices.goes_without_saying(name, sentence.text, spots)
                or any(self._frames.is_called(name, source) for source, _ in spots)
            )
            for name in sentence.names
        )

    def _of_outlets(self, reason: Reason) -> Reason:
        """Return a reason that has nobody stand for an outlet, which one source never names."""
        if reason.kind is ReasonKind.NAME and self._outlets.issuperset(reason.words):
            detail = f"It is from another source than {reason.words[0]}."
            return reason.model_copy(update={"evidence_says": None, "detail": detail})
        return reason

    @cached_property
    def _outlets(self) -> frozenset[str]:
        found = {source.article.outlet for source in self.sources}
        return frozenset(outlet for outlet in found if outlet is not None)

    def _carriers(
        self, sentence: SentenceReading, spots: Sequence[Spot], support: Sequence[int]
    ) -> tuple[Spot, ...]:
        """Return the sentences that carry one, with those that alone have some word of it."""
        chosen = [spots[at] for at in support] or list(spots)
        for spot in spots:
            left = unsaid(substance(sentence), self.said(chosen))
            if spot not in chosen and unsaid(left, self.said([spot])) != left:
                chosen.append(spot)
        return tuple(sorted(chosen))

    def said(self, spots: Iterable[Spot]) -> frozenset[str]:
        """Return the words of content of some sentences, by lemma."""
        return frozenset().union(*(self.reading(spot).content for spot in spots))

    def own_words(self, sentence: SentenceReading, spots: Iterable[Spot]) -> tuple[str, ...]:
        """Return the words of content, as written, that some sentences do not have."""
        own = unsaid(substance(sentence), self.said(spots))
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
        said = self.said(spots)
        parts = {substance(sentence), sentence.content}
        shares = (share(part - leaving_out, said) for part in parts)
        return max(shares)  # "according to a letter found there" is what the letter tells, too


def _is_day_of_report(reason: Reason, sentence: SentenceReading, days: set[date | None]) -> bool:
    """Tell whether a date that the evidence lacks is the day on which it was published."""
    if reason.kind is not ReasonKind.DATE or reason.evidence_says:
        return False
    return any(
        mention.text in reason.words and mention.earliest == mention.latest == day.isoformat()
        for day in filter(None, days)
        for mention in SentenceReading(sentence.text, day).dates
    )


def _objections(reasons: Iterable[Reason], text: str) -> Iterator[str]:
    """Yield the words that reasons object to; whoever is missing is missing from the whole."""
    for reason in reasons:
        yield from (words for words in reason.words if words != text)


def _lemmas(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from SentenceReading(text).lemmas
