"""What came about for one reason in the evidence came about for no other one in the claim.

Owns the words that name a cause, and whether two causes have a word in common.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.checks.coverage import goes_alike
from summarizer.verify.cues import FUNCTION_WORDS
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.fates import FATES
from summarizer.verify.memory import remembered
from summarizer.verify.wording import Wording, wording_of

_MARKERS: Final = (
    ("because", "of"), ("due", "to"), ("owing", "to"), ("thanks", "to"), ("caused", "by"),
    ("blamed", "on"), ("citing",), ("because",),
)  # fmt: skip
_FIRST: Final = frozenset(marker[0] for marker in _MARKERS)
_LONGEST: Final = 8
_BEGINNING: Final = 4
Cause = tuple[int, int]


def check_causes(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a cause of which the evidence has no word, where it names another one."""
    mine = _causes(claim)
    if not mine:
        return
    wording = wording_of(claim)
    told = [(w, s, e) for r, w in zip(evidence.sentences, evidence.wordings, strict=True)
            for s, e in _causes(r)]  # fmt: skip
    for start, end in mine if told else ():
        if not any(_is_known(wording, at, evidence) for at in _content(wording, start, end)):
            theirs, first, last = told[0]
            shown, said = wording.surface(start, end), theirs.surface(first, last)
            detail = f"The evidence gives “{said}” as the cause, not “{shown}”."
            yield reason(ReasonKind.EVIDENCE, shown, said, detail)


def _is_known(wording: Wording, at: int, evidence: Evidence) -> bool:
    """Tell whether the evidence has a word, or one that begins or goes like it."""
    lemma = wording.lemmas[at]
    return (
        lemma in evidence.words
        or lemma in FATES
        or evidence.begins(lemma, _BEGINNING)
        or goes_alike(lemma, evidence)
    )


def _content(wording: Wording, start: int, end: int) -> list[int]:
    return [at for at in range(start, end) if wording.lemmas[at] in wording.content]


@remembered
def _causes(reading: SentenceReading) -> tuple[Cause, ...]:
    """Return the words of content that a sentence gives as a cause, up to the end of the clause."""
    wording = wording_of(reading)
    if _FIRST.isdisjoint(wording.spelled):
        return ()
    found: list[Cause] = []
    for at, word in enumerate(wording.words):
        marker = next((m for m in _MARKERS if wording.words[at : at + len(m)] == m), None)
        if word in _FIRST and marker is not None:
            start = end = at + len(marker)
            while end < min(len(wording), start + _LONGEST) and (
                wording.clauses[end] == wording.clauses[at]
            ):
                end += 1
            while start < end and wording.words[start] in FUNCTION_WORDS:
                start += 1
            if _content(wording, start, end):
                found.append((start, end))
    return tuple(found)
