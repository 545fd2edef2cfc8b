"""What roughly doubles in the evidence neither triples nor exactly doubles in the claim."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.cues import APPROXIMATE, BOUNDS, SCALES
from summarizer.verify.evidence import Evidence, says_otherwise
from summarizer.verify.memory import remembered
from summarizer.verify.quantities import value
from summarizer.verify.wording import Wording, wording_of

_MULTIPLES: Final = frozenset(("double", "triple", "quadruple", "half"))
_NUMBERS: Final = {2: "double", 3: "triple", 4: "quadruple", 0.5: "half"}
_SPANS: Final = frozenset("century decade year hour day dozen time".split())
_FORMS: Final = frozenset(word for word, scale in SCALES.items() if scale in _MULTIPLES)
_EXACT: Final = frozenset(word for word, bound in BOUNDS.items() if bound == "exactly")


def check_multiples(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a "doubled" of which the evidence has another multiple, or has it only roughly."""
    wording = wording_of(claim)
    if wording.spelled.isdisjoint(_FORMS):
        return
    mine = [at for at, word in enumerate(wording.words) if SCALES.get(word) in _MULTIPLES]
    if not mine:
        return
    theirs = _told(evidence)
    for at in mine:
        shown, multiple = wording.written(at), SCALES[wording.words[at]]
        if theirs and multiple not in theirs:
            yield says_otherwise(ReasonKind.FIGURE, shown, min(theirs.values()))
        elif at and wording.words[at - 1] in _EXACT:
            yield from _too_exact(wording, at, evidence)


@remembered
def _told(evidence: Evidence) -> dict[str, str]:
    """Return the multiples that the evidence tells, each with its word; a half-hour is none."""
    found = {
        SCALES[word]: word
        for wording in evidence.wordings
        for at, word in enumerate(wording.words)
        if SCALES.get(word) in _MULTIPLES
        and not (word == "half" and _SPANS & {*wording.lemmas[at + 1 : at + 3]})
    }
    times = {value(figure): figure.text for figure in evidence.figures if figure.unit == "times"}
    return found | {name: times[number] for number, name in _NUMBERS.items() if number in times}


def _too_exact(wording: Wording, position: int, evidence: Evidence) -> Iterator[Reason]:
    """Yield "exactly twice" where the evidence says "roughly double"."""
    multiple = SCALES[wording.words[position]]
    for theirs in evidence.wordings:
        for at, word in enumerate(theirs.words):
            if at and SCALES.get(word) == multiple and theirs.words[at - 1] in APPROXIMATE:
                shown, said = (
                    wording.surface(position - 1, position + 1),
                    theirs.surface(at - 1, at + 1),
                )
                yield says_otherwise(ReasonKind.FIGURE, shown, said)
