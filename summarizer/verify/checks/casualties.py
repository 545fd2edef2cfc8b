"""Who died are not those who were hurt: a figure keeps the fate that the evidence gives it."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.fates import fates_of, of_another_fate, of_one_fate
from summarizer.verify.quantities import proves


def check_casualties(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a figure that the evidence has of people with another fate than the claim gives."""
    if not fates_of(claim):
        return
    for figure in claim.figures:
        alike = of_one_fate(figure, claim, evidence.sentences)
        proofs = [other for other in evidence.figures if proves(other, figure)]
        if not proofs or any(proves(other, figure) for other in alike):
            continue
        if alike:
            detail = f"The evidence has “{alike[0].text}” for that, not “{figure.text}”."
            yield reason(ReasonKind.FIGURE, figure.text, alike[0].text, detail)
        elif all(proof in of_another_fate(figure, claim, evidence.sentences) for proof in proofs):
            detail = f"The evidence has “{figure.text}” of people with another fate."
            yield reason(ReasonKind.FIGURE, figure.text, None, detail)
