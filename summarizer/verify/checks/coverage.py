"""A claim of which the evidence says next to nothing does not follow from it.

Word overlap says little of support, so only a claim that is almost wholly foreign to its
evidence fails here, or a long one of which nearly half is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.statements import SPEECH_VERBS
from summarizer.verify.evidence import Evidence
from summarizer.verify.fates import FATES
from summarizer.verify.opposites import DIRECTIONS
from summarizer.verify.wording import wording_of

_LEAST: Final = 0.2
_LEAST_OF_MANY: Final = 0.5
_MANY: Final = 8
"""A claim with so many words of content has to have more of them from its evidence."""
_BEGINNING: Final = 4
_LONG_BEGINNING: Final = 5
_NOBODY: Final = frozenset(("nobody", "one", "1", "body"))
_VERBS: Final = frozenset(SPEECH_VERBS)
_FATE_WORDS: Final = frozenset(FATES)
_DIRECTION_WORDS: Final = frozenset(DIRECTIONS)


def check_coverage(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a claim that shares hardly a word of content with its evidence."""
    wording = wording_of(claim)
    content = wording.content - evidence.outlet_lemmas
    if not content:
        return
    least = _LEAST_OF_MANY if len(content) >= _MANY else _LEAST
    foreign = _unspoken(content & evidence.foreign(wording), evidence)
    if len(foreign) <= len(content) * (1 - least):
        if _only_counts(content, foreign, evidence):
            yield _reason(foreign, "The evidence has a number of the claim, and nothing else.")
        return
    if _covered(content, _BEGINNING, foreign, evidence) < _LEAST:
        yield _reason(foreign, "The evidence does not speak of what the claim says.")
    elif least > _LEAST:
        foreign = foreign - _VERBS - _measured(claim)
        foreign -= {word for word in foreign & _DIRECTION_WORDS if goes_alike(word, evidence)}
        if _covered(content, _LONG_BEGINNING, foreign, evidence) < least:
            yield _reason(foreign, "The evidence does not speak of much that the claim says.")


def _unspoken(foreign: frozenset[str], evidence: Evidence) -> frozenset[str]:
    """Return the foreign words that the evidence says in no other way: "hurt" as "injured"."""
    of_fates = foreign & _FATE_WORDS
    if not of_fates:
        return foreign - _NOBODY
    told = {FATES[word] for word in evidence.words & _FATE_WORDS}
    return foreign - _NOBODY - {word for word in of_fates if FATES[word] in told}


def _measured(claim: SentenceReading) -> frozenset[str]:
    """Return the words of figures, which have a check of their own."""
    wording = wording_of(claim)
    return frozenset(
        wording.lemmas[at]
        for figure in claim.figures
        for at in wording.between(figure.start, figure.end)
    )


def _covered(
    content: frozenset[str], beginning: int, foreign: frozenset[str], evidence: Evidence
) -> float:
    """Return the share of words that the evidence has, or has one beginning alike of."""
    begun = evidence.begun(beginning)
    missing = [word for word in foreign if word[:beginning] not in begun]
    return 1 - len(missing) / len(content)


def _only_counts(content: frozenset[str], foreign: frozenset[str], evidence: Evidence) -> bool:
    """Tell whether numbers are all that a claim of several words has of its evidence."""
    words = {word for word in content if not word[0].isdigit()}
    return (
        len(words) > 1
        and words <= foreign
        and not any(evidence.begins(word, _BEGINNING) for word in words)
    )


def goes_alike(word: str, evidence: Evidence) -> bool:
    """Tell whether a word goes the way that a word of the evidence goes."""
    sides = DIRECTIONS.get(word)
    return sides is not None and any(not sides.isdisjoint(own) for own in evidence.sides)


def _reason(foreign: frozenset[str], detail: str) -> Reason:
    return Reason(
        kind=ReasonKind.EVIDENCE, words=tuple(sorted(foreign)), evidence_says=None, detail=detail
    )
