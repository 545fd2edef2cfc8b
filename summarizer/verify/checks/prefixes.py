"""What is taxable in the evidence is not untaxable in the claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import methodcaller
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.chunks import Kept
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, says_otherwise
from summarizer.verify.memory import remembered
from summarizer.verify.stance import is_negator
from summarizer.verify.wording import Wording, wording_of

_PREFIXES: Final = ("un", "dis", "in", "im", "ir", "il", "non")
_SHORTEST: Final = 6
"""Shorter stems are mostly other words: "import" is not the opposite of "port"."""
_may_be_prefixed: Final = methodcaller("startswith", _PREFIXES)


def check_prefixes(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield words that the evidence only has with, or without, a negative prefix."""
    foreign = evidence.foreign(wording_of(claim))
    pairs = [(stem, word) for word, stem in _all_prefixed(evidence) if stem in foreign]
    if any(map(_may_be_prefixed, foreign)):
        pairs = [(word, stem) for word, stem in _prefixed(claim) if word in foreign] + pairs
    for word, said in pairs:
        if said not in evidence.words:
            continue
        denied = _is_denied(said, evidence.wordings) or _is_denied(word, (wording_of(claim),))
        if not denied:
            yield says_otherwise(ReasonKind.DIRECTION, word, said)


def _is_denied(word: str, wordings: Iterable[Wording]) -> bool:
    """Tell whether each sentence that has a word denies something: "none were vaccinated"."""
    return all(
        any(is_negator(wording, at) for at in range(len(wording)))
        for wording in wordings
        if word in wording.spelled
    )


@remembered
def _prefixed(reading: SentenceReading) -> tuple[tuple[str, str], ...]:
    """Return the words of a sentence that begin like a negation, with what they may negate."""
    words = dict.fromkeys(filter(_may_be_prefixed, wording_of(reading).words))
    return tuple([(word, stem) for word in words for stem in _STEMS[word]])


@remembered
def _all_prefixed(evidence: Evidence) -> tuple[tuple[str, str], ...]:
    return tuple(pair for sentence in evidence.sentences for pair in _prefixed(sentence))


def _stems(word: str) -> tuple[str, ...]:
    """Return what a word may negate: "taxable" for "untaxable"."""
    return tuple(
        word.removeprefix(prefix)
        for prefix in _PREFIXES
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST
    )


_STEMS = Kept(_stems)
