"""The same number may be another kind of figure: nine tenants are not nine years, 31 years no age.

Owns the kinds that the words around a number tell; `figures` compares its value.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import FigureMention
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.quantities import distinct, named_alike, proves, value

_YEAR = "year"


def check_kinds_of_figures(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield figures whose number the evidence has of another kind of thing alone."""
    for figure in distinct(claim.figures):
        if figure.unit is None:
            continue
        alike = evidence.values.get(value(figure), ())
        proofs = [other for other in alike if proves(other, figure)]
        if not proofs:
            continue
        other = _measured_otherwise(figure, proofs, evidence) or _lasting(figure, proofs, evidence)
        if other is not None:
            detail = f"The evidence has “{other.text}” for that, not “{figure.text}”."
            yield reason(ReasonKind.FIGURE, figure.text, other.text, detail)


def _measured_otherwise(
    figure: FigureMention, proofs: Sequence[FigureMention], evidence: Evidence
) -> FigureMention | None:
    """Return the figure in the unit of the claim's where its number only counts things."""
    if any(proof.unit is not None or proof.subject_head is None for proof in proofs):
        return None
    unit = named_alike(figure)
    return next((other for other in evidence.figures if named_alike(other) == unit), None)


def _lasting(
    figure: FigureMention, proofs: Sequence[FigureMention], evidence: Evidence
) -> FigureMention | None:
    """Return how long something lasts where a claim has that number as an age."""
    if figure.unit != _YEAR or not figure.text.isdigit():
        return None
    lasts = [
        proof
        for sentence in evidence.sentences
        for proof in sentence.figures
        if proof in proofs and _is_span(proof, sentence.text)
    ]
    return lasts[0] if len(lasts) == len(proofs) else None


def _is_span(figure: FigureMention, text: str) -> bool:
    before, after = text[: figure.start].rstrip(), text[figure.end :].lstrip()
    return before.endswith(" for") and figure.unit == _YEAR and not after.startswith("old")
