"""A drafter's words for what code has found sources to differ about.

Owns when such words take the place of the computed explanation; no row is made or dropped here.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.briefs.proof import prove, refused
from summarizer.briefs.resolve import StoryGrounds
from summarizer.drafting.wire import WordedDisagreement
from summarizer.models import (
    Claim,
    ClaimFactory,
    Disagreement,
    DrafterKind,
    Reason,
    ReasonKind,
    Verdict,
)

Rows = tuple[Disagreement, ...]


def worded_rows(
    rows: Sequence[Disagreement],
    drafted: Sequence[WordedDisagreement],
    grounds: StoryGrounds,
    factory: ClaimFactory,
    drafter: DrafterKind,
    proposed: Sequence[Disagreement] = (),
) -> tuple[Rows, tuple[Claim, ...]]:
    """Return the rows with each proven wording for explanation, and the wordings withheld.

    Where a model has worded some, those that it has not come last and say so; the rows that it
    `proposed` itself stand between.

    A wording must cite as many articles as a difference takes; of two for one row the first that
    holds counts.
    """
    explained: dict[str, Claim] = {}
    withheld: list[Claim] = []
    known = {row.id: row for row in rows}
    for wording in drafted:
        claim = prove(wording.text, grounds.of(wording.ids), factory, drafter)
        claim = _judged(claim, known.get(wording.disagreement))
        if claim.verdict is Verdict.SUPPORTED and wording.disagreement not in explained:
            explained[wording.disagreement] = claim
        elif claim.verdict is not Verdict.SUPPORTED:
            withheld.append(claim)
    worded = [_explained(row, explained[row.id]) for row in rows if row.id in explained]
    left = [row for row in rows if row.id not in explained]
    if drafter is DrafterKind.MODEL and drafted:
        left = [_by_comparison(row, factory) for row in left]
        return (*worded, *proposed, *left), tuple(withheld)
    kept = (_explained(row, explained[row.id]) if row.id in explained else row for row in rows)
    return (*kept, *proposed), tuple(withheld)


def _explained(row: Disagreement, claim: Claim) -> Disagreement:
    return row.model_copy(update={"explanation": claim})


def _by_comparison(row: Disagreement, factory: ClaimFactory) -> Disagreement:
    """Return a row that the drafter left without words that hold, which says so."""
    made = row.explanation.derivation
    if made is None:
        return row
    text = f"{row.explanation.text} {BY_COMPARISON}"
    return _explained(row, factory.derived(text, made.op, list(made.inputs)))


BY_COMPARISON = "Found by comparison alone."
"""What is said of a difference for which a model had no words that hold: it is shown last."""


def _judged(claim: Claim, row: Disagreement | None) -> Claim:
    """Return a wording, as unsupported when it does not tell of the difference it is for."""
    if claim.verdict is not Verdict.SUPPORTED:
        return claim
    if row is None:
        return _refused(claim, "It words a difference that nothing was found for.")
    told = {article_id for position in row.positions for article_id in position.article_ids}
    cited = {citation.article_id for citation in claim.citations}
    if len(cited) < min(2, len(told)):
        return _refused(claim, "It words a difference between articles but cites one of them only.")
    return claim


def _refused(claim: Claim, detail: str) -> Claim:
    reason = Reason(kind=ReasonKind.EVIDENCE, words=(), evidence_says=None, detail=detail)
    return refused(claim, reason)
