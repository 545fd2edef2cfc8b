"""Whether a sentence of another article says what a sentence says.

Owns the test that consensus and only-one-source share: overlap weighted by rarity, figures with
what they count, quotations, and the same polarity and reality.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from summarizer.across.intervals import Interval, dimension
from summarizer.across.sentences import StorySentence, StorySentences
from summarizer.across.terms import term
from summarizer.reading.tense import event_status
from summarizer.reading.tokens import STOPWORDS, lemma, tokenize
from summarizer.reading.types import FigureMention

SAYS_THE_SAME = 0.6
SAYS_THE_SAME_WITH_ANCHOR = 0.35
_QUOTED_WORDS = 2
_NEGATION = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|without|neither|nor|den(?:y|ies|ied)|refused?|"
    r"rejected|failed to)\b|n[’']t\b",
    re.IGNORECASE,
)


@dataclass
class Agreement:
    """Compares the sentences of one story; what was read of each is kept."""

    story: StorySentences
    _quotes: dict[int, tuple[frozenset[str], ...]] = field(default_factory=dict)

    def supporters(self, sentence: StorySentence) -> list[StorySentence]:
        """Return the sentences of other articles that say the same, the nearest first."""
        rivals = self.story.rivals(sentence.number, SAYS_THE_SAME_WITH_ANCHOR)
        found = [(self.story[number], share) for number, share in rivals]
        return [other for other, share in found if self.says(sentence, other, share)]

    def says(self, sentence: StorySentence, other: StorySentence, share: float) -> bool:
        """Tell whether another sentence carries all that a sentence says."""
        if share < SAYS_THE_SAME and not self.share_anchor(sentence, other):
            return False
        return (
            self._polarity(sentence) == self._polarity(other)
            and event_status(sentence.text) is event_status(other.text)
            and self._figures_held(sentence, other)
            and self._quotes_held(sentence, other)
        )

    def share_anchor(self, one: StorySentence, two: StorySentence) -> bool:
        """Tell whether both give one figure of one thing, or quote the same words."""
        mine = self.quoted(one)
        if any(quote & other == quote for quote in mine for other in self.quoted(two)):
            return True
        return any(same_figure(a, b) for a in one.reading.figures for b in two.reading.figures)

    def quoted(self, sentence: StorySentence) -> tuple[frozenset[str], ...]:
        """Return the terms of each quotation long enough to be recognised."""
        known = self._quotes.get(sentence.number)
        if known is None:
            terms = (_terms(quote.text) for quote in sentence.reading.quotes)
            known = tuple(words for words in terms if len(words) >= _QUOTED_WORDS)
            self._quotes[sentence.number] = known
        return known

    def _figures_held(self, sentence: StorySentence, other: StorySentence) -> bool:
        return all(
            any(same_figure(mine, theirs) for theirs in other.reading.figures)
            for mine in sentence.reading.figures
        )

    def _quotes_held(self, sentence: StorySentence, other: StorySentence) -> bool:
        held = self.story.terms[other.number]
        return all(quote <= held for quote in self.quoted(sentence))

    def _polarity(self, sentence: StorySentence) -> bool:
        return _NEGATION.search(sentence.text) is not None


def same_figure(a: FigureMention, b: FigureMention) -> bool:
    """Tell whether two figures give the same amount of one kind."""
    if dimension(a.unit) != dimension(b.unit) or a.rate_per != b.rate_per:
        return False
    one = Interval.of(a.low, a.high, a.unit, a.bound)
    two = Interval.of(b.low, b.high, b.unit, b.bound)
    if a.measure is not b.measure and None not in (a.measure, b.measure):
        return False
    return one.same_as(two) or (dimension(a.unit) is not None and one.rounds(two))


def _terms(text: str) -> frozenset[str]:
    lemmas = (lemma(token.text) for token in tokenize(text) if token.is_word)
    return frozenset(term(word) for word in lemmas if word not in STOPWORDS)
