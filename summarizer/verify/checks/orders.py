"""What lies before, inside or in the upper part of a thing does not lie after, outside or below.

Owns words of order, place and time that stand right beside the same words as their opposite does:
they go with anything, so that only the very same place tells what they are about.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, Place, says_otherwise
from summarizer.verify.opposites import ORDERS, are_opposite, opponents
from summarizer.verify.wording import Wording, wording_of

_FOLLOWING: Final = 2
_PRECEDING: Final = 3
_SIDING: Final = ("with", "against")
_ORDER_WORDS: Final = frozenset(ORDERS)


def check_orders(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield "the upper part" where the evidence has "the lower part" and nothing upper."""
    wording = wording_of(claim)
    foreign = evidence.foreign(wording) & _ORDER_WORDS
    if not foreign:
        return
    for at, word in enumerate(wording.words):
        found = next(_opposites(wording, at, evidence), None) if word in foreign else None
        if found is not None:
            sentence, opposite = found
            said = evidence.wordings[sentence].written(opposite)
            yield says_otherwise(ReasonKind.DIRECTION, wording.written(at), said)


def _opposites(wording: Wording, at: int, evidence: Evidence) -> Iterator[Place]:
    """Yield where the opposite of a word stands in the place that the word has in the claim."""
    word, lemma = wording.words[at], wording.lemmas[at]
    against = opponents(word, lemma)
    if against.isdisjoint(evidence.words) or _compares(wording, at):
        return
    beside = [place for place in _beside(wording, at) if not wording.content.isdisjoint(place)]
    if not beside:
        return
    for sentence, theirs in enumerate(evidence.wordings):
        if against.isdisjoint(theirs.spelled):
            continue
        pairs = zip(theirs.words, theirs.lemmas, strict=True)
        for there, (other, other_lemma) in enumerate(pairs):
            opposite = are_opposite(word, lemma, other, other_lemma)
            if opposite and any(place in beside for place in _beside(theirs, there)):
                yield sentence, there


def _compares(wording: Wording, at: int) -> bool:
    """Tell the "against" of "against 249 million", which takes nobody's side."""
    following = wording.words[at + 1 : at + 2]
    return wording.words[at] in _SIDING and bool(following) and following[0][0].isdigit()


def _beside(wording: Wording, at: int) -> Iterator[tuple[str, ...]]:
    """Yield the words right after a word, and those right before it where there are as many."""
    following = wording.lemmas[at + 1 : at + 1 + _FOLLOWING]
    if len(following) == _FOLLOWING:
        yield following
    if at >= _PRECEDING:
        yield wording.lemmas[at - _PRECEDING : at]
