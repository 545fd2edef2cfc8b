"""Every figure of a claim is in its evidence: value, unit, bound, and of the same thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from summarizer.models import Bound, Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import tokenize
from summarizer.reading.types import FigureMention
from summarizer.verify.cues import SCALES, Certainty
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.quantities import proves, same_unit, value
from summarizer.verify.stance import stance_of
from summarizer.verify.wording import canonical

_BOUND_WORDS = {
    Bound.AT_LEAST: "at least",
    Bound.MORE_THAN: "more than",
    Bound.AT_MOST: "at most",
    Bound.LESS_THAN: "less than",
    Bound.ABOUT: "about",
}
_UNCOUNTED = 3
"""Small numbers in words ("two sides") often count what the evidence lists."""


def check_figures(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield the figures that the evidence does not have, or has of something else."""
    for figure in _distinct(claim.figures):
        proofs = [other for other in _candidates(figure, evidence) if proves(other, figure)]
        if proofs:
            other = _of_another_thing(figure, proofs, evidence)
            if other is not None:
                detail = f"The evidence has “{other.text}” for {other.subject}."
                yield _reason(figure, other, detail)
        elif not _is_excused(figure, claim, evidence):
            yield _missing(figure, evidence)


def _distinct(figures: Sequence[FigureMention]) -> Iterable[FigureMention]:
    """Return one of each figure that is said more than once."""
    return {(f.low, f.high, f.unit, f.bound, f.subject_head): f for f in reversed(figures)}.values()


def _candidates(figure: FigureMention, evidence: Evidence) -> Sequence[FigureMention]:
    """Return the figures that may prove one; an exact one is proven by its own value alone."""
    if figure.bound is not Bound.EXACT:
        return evidence.figures
    return evidence.values.get(value(figure), ())


def _missing(figure: FigureMention, evidence: Evidence) -> Reason:
    nearest = _nearest(figure, evidence)
    if nearest is None:
        return _reason(figure, None, f"The evidence has no figure like “{figure.text}”.")
    said = _bounded(nearest) if nearest.text == figure.text else nearest.text
    return _reason(figure, nearest, f"The evidence has “{said}”, not “{figure.text}”.")


def _bounded(figure: FigureMention) -> str:
    """Return a figure with its bound, for one whose bound is told by a verb ("to exceed 50")."""
    return f"{_BOUND_WORDS.get(figure.bound, '')} {figure.text}".strip()


def _reason(figure: FigureMention, other: FigureMention | None, detail: str) -> Reason:
    return reason(ReasonKind.FIGURE, figure.text, other.text if other else None, detail)


def _nearest(figure: FigureMention, evidence: Evidence) -> FigureMention | None:
    """Return the figure that most likely is meant: of the same thing, unit and size."""

    def likeness(other: FigureMention) -> tuple[bool, bool, float]:
        mine, theirs = value(figure) or 0, value(other) or 0
        size = abs(mine - theirs) / (abs(mine) + abs(theirs) + 1)
        same_thing = figure.subject_head is not None and figure.subject_head == other.subject_head
        return same_thing, other.unit == figure.unit, -size

    alike = [other for other in evidence.figures if same_unit(figure, other)]
    return max(alike, key=likeness, default=None)


def _of_another_thing(
    figure: FigureMention, proofs: list[FigureMention], evidence: Evidence
) -> FigureMention | None:
    """Return the evidence's own figure of what the claim counts, if the proof counts another."""
    head = figure.subject_head
    if head is None or any(proof.subject_head in (None, head) for proof in proofs):
        return None
    rivals = (
        other
        for other in evidence.figures
        if other.subject_head == head and other.unit == figure.unit and other not in proofs
    )
    return next(rivals, None)


def _is_excused(figure: FigureMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether a figure may go without proof: a list counted, or read here and not there."""
    if _is_small_count(figure):
        return not any(
            other.subject_head == figure.subject_head
            for other in evidence.figures
            if figure.subject_head is not None
        )
    if _ends_of_ranges(figure, claim, evidence) or _may_reach(figure, claim, evidence):
        return True
    return _is_written_unread(figure, evidence)


def _is_small_count(figure: FigureMention) -> bool:
    number = value(figure)
    in_words = not any(char.isdigit() for char in figure.text)
    return in_words and figure.unit is None and number is not None and abs(number) <= _UNCOUNTED


def _may_reach(figure: FigureMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether "could reach 900" stands for "up to 900"."""
    hedged = Certainty.POSSIBLE in stance_of(claim).certainty.values()
    return hedged and any(
        other.bound is Bound.AT_MOST and same_unit(other, figure)
        for other in evidence.values.get(value(figure), ())
    )


def _ends_of_ranges(figure: FigureMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether both ends of a range are there, read as a range on one side only."""
    if figure.bound is Bound.RANGE:
        return all(
            any(same_unit(figure, other) for other in evidence.values.get(end, ()))
            for end in (figure.low, figure.high)
        )
    if figure.bound is not Bound.EXACT:
        return False
    mine = {value(other) for other in claim.figures}
    return any(
        value(figure) in (other.low, other.high) and {other.low, other.high} <= mine
        for other in evidence.values.get(None, ())
    )


def _is_written_unread(figure: FigureMention, evidence: Evidence) -> bool:
    """Tell whether a number stands in the evidence where no figure is read."""
    numbers = _numbers(figure.text)
    if not numbers or not all(_is_written(number, evidence) for number in numbers):
        return False
    return all(numbers.isdisjoint(_numbers(other.text)) for other in evidence.figures)


def _is_written(number: str, evidence: Evidence) -> bool:
    forms = [form for form, scale in SCALES.items() if scale == number]
    return number in evidence.words or not evidence.words.isdisjoint(forms)


def _numbers(text: str) -> set[str]:
    """Return the digits and multipliers of a text, canonical."""
    parts = (part for token in tokenize(text) for part in canonical(token.text))
    return {SCALES.get(part, part) for part in parts if part[0].isdigit() or part in SCALES}
