"""What doubles in the evidence does not triple in the claim."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.cues import SCALES
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.wording import wording_of

_MULTIPLES: Final = frozenset(("double", "triple", "quadruple", "half"))


def check_multiples(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a "doubled" of which the evidence has only another multiple."""
    wording = wording_of(claim)
    mine = [at for at, word in enumerate(wording.words) if SCALES.get(word) in _MULTIPLES]
    if not mine:
        return
    theirs = {SCALES[word]: word for word in evidence.words if SCALES.get(word) in _MULTIPLES}
    for at in mine:
        if theirs and SCALES[wording.words[at]] not in theirs:
            shown, said = wording.tokens[at].text, min(theirs.values())
            detail = f"The evidence says “{said}”, not “{shown}”."
            yield reason(ReasonKind.FIGURE, shown, said, detail)
