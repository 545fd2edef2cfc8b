"""What does not happen before a day does not happen by then, and the other way round.

Owns "not ... before" and "not ... until", whatever the verb between them is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.stance import is_negator
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import words

_LIMITS: Final = words("before till")
_REFUSING: Final = words("refuse decline unlikely")
_REACH: Final = 10
_NEXT: Final = 3


def check_deadlines(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a "before March" that is denied on one side alone."""
    wording = wording_of(claim)
    if _LIMITS.isdisjoint(wording.words) or _LIMITS.isdisjoint(evidence.words):
        return
    for at, word in enumerate(wording.words):
        if word not in _LIMITS:
            continue
        told = [
            (theirs, there)
            for theirs in evidence.wordings
            for there, other in enumerate(theirs.words)
            if other == word and _limit(theirs, there) & _limit(wording, at)
        ]
        denied = _is_denied(wording, at)
        if told and all(_is_denied(theirs, there) != denied for theirs, there in told):
            theirs, there = told[0]
            said = theirs.surface(max(0, there - _NEXT), there + _NEXT)
            shown = wording.surface(max(0, at - 1), at + _NEXT)
            detail = f"The evidence has it “{said}”, not “{shown}”."
            yield reason(ReasonKind.NEGATION, shown, said, detail)


def _limit(wording: Wording, at: int) -> frozenset[str]:
    """Return the first word of content after a "before"."""
    after = wording.lemmas[at + 1 : at + 1 + _NEXT]
    return frozenset([word for word in after if word in wording.content][:1])


def _is_denied(wording: Wording, at: int) -> bool:
    """Tell whether a negator stands before a "before" in the same clause."""
    return any(
        wording.clauses[position] == wording.clauses[at]
        and (is_negator(wording, position) or wording.lemmas[position] in _REFUSING)
        for position in range(max(0, at - _REACH), at)
    )
