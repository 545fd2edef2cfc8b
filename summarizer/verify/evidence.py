"""The evidence of a claim, read once for all checks, and the shape that all checks share.

Owns `Evidence`, `Check` and the words of a `Reason`. The sentences, the dates of their articles
and the names of their outlets are all that a check may consult.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cached_property

from summarizer.models import Number, Reason, ReasonKind
from summarizer.reading.index import SentenceIndex, SentenceReading
from summarizer.reading.tokens import lemma, words_of
from summarizer.reading.types import ClockMention, DateMention, FigureMention, NameKind, NameMention
from summarizer.verify.memory import remembered
from summarizer.verify.opposites import DIRECTIONS, Sides
from summarizer.verify.quantities import value
from summarizer.verify.spans import spans_of
from summarizer.verify.stance import Stance, stance_of
from summarizer.verify.wording import Wording, wording_of

Place = tuple[int, int]
"""Sentence and word where something stands in the evidence."""


class Evidence:
    """Is what a claim must follow from; parts are gathered when a check asks for them."""

    def __init__(
        self,
        sentences: Sequence[SentenceReading],
        published: tuple[date, ...] = (),
        outlets: tuple[str, ...] = (),
    ) -> None:
        self.sentences = tuple(sentences)
        self.published = published
        self.outlets = outlets
        self._foreign: tuple[Wording | None, frozenset[str]] = None, frozenset()
        self._begun: dict[int, frozenset[str]] = {}

    def outlet_of(self, sentence: int) -> str | None:
        """Return the outlet a sentence is from; None where outlets are not told one by one."""
        one_each = len(self.outlets) == len(self.sentences)
        return self.outlets[sentence] or None if one_each else None

    @cached_property
    def outlet_lemmas(self) -> frozenset[str]:
        """Return the words of outlets, which a claim may credit without their naming themselves."""
        return frozenset(lemma(word) for outlet in set(self.outlets) for word in words_of(outlet))

    @cached_property
    def wordings(self) -> tuple[Wording, ...]:
        """Return the words of each sentence."""
        return tuple(map(wording_of, self.sentences))

    @cached_property
    def stances(self) -> tuple[Stance, ...]:
        """Return what each sentence denies and how sure it is."""
        return tuple(map(stance_of, self.sentences))

    @cached_property
    def words(self) -> frozenset[str]:
        """Return every canonical word and lemma of the evidence."""
        return frozenset().union(*(wording.spelled for wording in self.wordings))

    @cached_property
    def spans_in_figures(self) -> frozenset[str]:
        """Return the words that tell the named spans of time in figures: "ten years"."""
        spans = (span.in_figures for wording in self.wordings for span in spans_of(wording))
        return frozenset().union(*spans)

    def foreign(self, claim: Wording) -> frozenset[str]:
        """Return the words and lemmas of a claim that the evidence does not have."""
        asked, found = self._foreign
        if asked is not claim:
            found = claim.spelled - self.words
            self._foreign = claim, found  # one claim is put to many checks in a row
        return found

    @cached_property
    def sides(self) -> frozenset[Sides]:
        """Return which directions the words of the evidence tell."""
        return frozenset(DIRECTIONS[word] for word in self.words & DIRECTIONS.keys())

    def begun(self, length: int) -> frozenset[str]:
        """Return the first letters of every word."""
        if length not in self._begun:
            self._begun[length] = frozenset([other[:length] for other in self.words])
        return self._begun[length]

    def begins(self, word: str, length: int) -> bool:
        """Tell whether the evidence has a word with the same first letters."""
        return word[:length] in self.begun(length)

    @cached_property
    def places(self) -> dict[str, list[Place]]:
        """Return where each lemma of content stands."""
        found: dict[str, list[Place]] = {}
        for sentence, wording in enumerate(self.wordings):
            for position, word in enumerate(wording.lemmas):
                if word in wording.content:
                    found.setdefault(word, []).append((sentence, position))
        return found

    @cached_property
    def figures(self) -> tuple[FigureMention, ...]:
        """Return the figures of all sentences."""
        return tuple(figure for sentence in self.sentences for figure in sentence.figures)

    @cached_property
    def values(self) -> dict[Number | None, list[FigureMention]]:
        """Return the figures by the number they are about; ranges stand under None."""
        found: dict[Number | None, list[FigureMention]] = {}
        for figure in self.figures:
            found.setdefault(value(figure), []).append(figure)
        return found

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """Return the dates of all sentences."""
        return tuple(mention for sentence in self.sentences for mention in sentence.dates)

    @cached_property
    def clocks(self) -> tuple[tuple[ClockMention, str], ...]:
        """Return the times of day of all sentences, each with its words."""
        return tuple(
            (clock, sentence.text[clock.start : clock.end])
            for sentence in self.sentences
            for clock in sentence.clocks
        )

    @cached_property
    def dates_as_written(self) -> tuple[DateMention, ...]:
        """Return the dates with no guess at a year that the sentence leaves out."""
        return tuple(mention for sentence in self.sentences for mention in _as_written(sentence))

    @cached_property
    def name_texts(self) -> frozenset[str]:
        """Return the names of all sentences as they are written."""
        return frozenset(name.text for name in self.names)

    @cached_property
    def distinct_names(self) -> tuple[NameMention, ...]:
        """Return one of each name that is written alike and of one kind, in order."""
        alike: dict[tuple[str, NameKind, str | None], NameMention] = {}
        for name in self.names:
            alike.setdefault((name.text, name.kind, name.expansion), name)
        return tuple(alike.values())

    @cached_property
    def names(self) -> tuple[NameMention, ...]:
        """Return the names of all sentences."""
        return tuple(name for sentence in self.sentences for name in sentence.names)


def evidence_of(
    index: SentenceIndex, published: tuple[date, ...], outlets: tuple[str, ...]
) -> Evidence:
    """Return the evidence that an index is; the index keeps it for the next claim."""
    known = _evidences(index)
    key = published, outlets
    if key not in known:
        known[key] = Evidence(tuple(index), published, outlets)
    return known[key]


@remembered
def _evidences(
    _index: SentenceIndex,
) -> dict[tuple[tuple[date, ...], tuple[str, ...]], Evidence]:
    return {}


@remembered
def _as_written(sentence: SentenceReading) -> tuple[DateMention, ...]:
    if sentence.published is None or not any(mention.relative for mention in sentence.dates):
        return sentence.dates
    return SentenceReading(sentence.text).dates


Check = Callable[[SentenceReading, Evidence], Iterator[Reason]]
"""Every check yields why a claim does not follow from its evidence, or nothing."""


def reason(kind: ReasonKind, words: str, evidence_says: str | None, detail: str) -> Reason:
    """Build the reason about some words of a claim; `detail` is one plain sentence."""
    return Reason(kind=kind, words=(words,), evidence_says=evidence_says, detail=detail)


def says_otherwise(kind: ReasonKind, shown: str, said: str) -> Reason:
    """Build the reason that the evidence has one word where the claim has another."""
    return reason(kind, shown, said, f"The evidence says “{said}”, not “{shown}”.")
