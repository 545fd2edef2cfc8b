"""Every figure of a claim is in its evidence: value, unit, bound, and of the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.models import Bound, Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import FigureMention
from summarizer.verify import fates
from summarizer.verify.checks.counts import is_earlier
from summarizer.verify.checks.unproven import is_excused
from summarizer.verify.conversions import measures_alike
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.quantities import distinct, named_alike, proves, same_unit, value

_BOUND_WORDS = {
    Bound.AT_LEAST: "at least",
    Bound.MORE_THAN: "more than",
    Bound.AT_MOST: "at most",
    Bound.LESS_THAN: "less than",
    Bound.ABOUT: "about",
}


def check_figures(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield the figures that the evidence does not have, or has of something else."""
    for figure in distinct(claim.figures):
        proofs = [other for other in _candidates(figure, evidence) if proves(other, figure)]
        if proofs:
            measured = _in_another_unit(figure, proofs, evidence)
            if measured is not None:
                said = f"{proofs[0].text} {_unit_of(measured)}"
                detail = f"The evidence has it as in “{measured.text}”."
                yield reason(ReasonKind.FIGURE, figure.text, said, detail)
                continue
            other = _of_another_thing(figure, proofs, claim, evidence)
            if other is not None and not fates.is_settled(figure, claim, evidence.sentences):
                detail = f"The evidence has “{other.text}” for {other.subject}."
                yield _reason(figure, other, detail)
        elif not is_excused(figure, claim, evidence):
            yield _missing(figure, claim, evidence)


def _unit_of(figure: FigureMention) -> str:
    """Return the words of a figure without its number: "kilometres an hour"."""
    return " ".join(word for word in figure.text.split() if not word[0].isdigit())


def _in_another_unit(
    figure: FigureMention, proofs: Sequence[FigureMention], evidence: Evidence
) -> FigureMention | None:
    """Return the figure that lends its unit to a bare one: "162 km/h, and one of 147"."""
    if figure.unit is None or any(proof.unit is not None for proof in proofs):
        return None
    for sentence in evidence.sentences:
        if any(proof in sentence.figures for proof in proofs):
            units = [other for other in sentence.figures if other.unit is not None]
            if any(named_alike(other) == named_alike(figure) for other in units):
                return None
            alike = (o for o in units if measures_alike(named_alike(o), named_alike(figure)))
            return next(alike, None)
    return None


def _candidates(figure: FigureMention, evidence: Evidence) -> Sequence[FigureMention]:
    """Return the figures that may prove one; an exact one is proven by its own value alone."""
    if figure.bound is not Bound.EXACT:
        return evidence.figures
    return evidence.values.get(value(figure), ())


def _rivals(
    figure: FigureMention, claim: SentenceReading, evidence: Evidence
) -> list[FigureMention]:
    """Return the figures that may be meant instead: how many are missing is not how many died."""
    others = [id(other) for other in fates.of_another_fate(figure, claim, evidence.sentences)]
    return [other for other in evidence.figures if id(other) not in others]


def _missing(figure: FigureMention, claim: SentenceReading, evidence: Evidence) -> Reason:
    of_one_fate = fates.of_one_fate(figure, claim, evidence.sentences)
    nearest = _nearest(figure, of_one_fate or _rivals(figure, claim, evidence))
    if nearest is None or (not of_one_fate and _counts_another_thing(nearest, figure, evidence)):
        return _reason(figure, None, f"The evidence has no figure like “{figure.text}”.")
    said = _bounded(nearest) if nearest.text == figure.text else nearest.text
    return _reason(figure, nearest, f"The evidence has “{said}”, not “{figure.text}”.")


def _counts_another_thing(
    nearest: FigureMention, figure: FigureMention, evidence: Evidence
) -> bool:
    """Tell whether a figure is of another thing, and the evidence has no word of the claim's."""
    heads = nearest.subject_head, figure.subject_head
    return None not in heads and heads[0] != heads[1] and heads[1] not in evidence.words


def _bounded(figure: FigureMention) -> str:
    """Return a figure with its bound, for one whose bound is told by a verb ("to exceed 50")."""
    return f"{_BOUND_WORDS.get(figure.bound, '')} {figure.text}".strip()


def _reason(figure: FigureMention, other: FigureMention | None, detail: str) -> Reason:
    return reason(ReasonKind.FIGURE, figure.text, other.text if other else None, detail)


def _nearest(figure: FigureMention, others: Sequence[FigureMention]) -> FigureMention | None:
    """Return the figure that most likely is meant: of the same thing, unit and size."""

    def likeness(other: FigureMention) -> tuple[bool, bool, float]:
        mine, theirs = value(figure) or 0, value(other) or 0
        size = abs(mine - theirs) / (abs(mine) + abs(theirs) + 1)
        same_thing = figure.subject_head is not None and figure.subject_head == other.subject_head
        return same_thing, other.unit == figure.unit, -size

    alike = [other for other in others if same_unit(figure, other)]
    return max(alike, key=likeness, default=None)


def _of_another_thing(
    figure: FigureMention,
    proofs: list[FigureMention],
    claim: SentenceReading,
    evidence: Evidence,
) -> FigureMention | None:
    """Return the evidence's own figure of what the claim counts, if the proof counts another."""
    head = figure.subject_head
    if head is None or any(proof.subject_head in (None, head) for proof in proofs):
        return None
    if any(is_earlier(p, s) for s in evidence.sentences for p in proofs if p in s.figures):
        return None  # "from 3.9 million to 3.2 million units": it counts the same
    rivals = (
        other
        for other in _rivals(figure, claim, evidence)
        if other.subject_head == head and other.unit == figure.unit and other not in proofs
    )
    return next(rivals, None)
