"""A drafter's words for what code has found sources to differ about.

Owns when such words take the place of the computed explanation, and what becomes of a row in
which the drafter sees no difference; no row is made here, and none goes unseen.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

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


def without_declined(
    rows: Sequence[Disagreement], declined: Collection[str]
) -> tuple[Rows, tuple[Claim, ...]]:
    """Return the rows without those declined, and the computed words of these as withheld.

    As with a judge, the drafter's word can only make the outcome stricter, and it is shown.
    """
    kept = tuple(row for row in rows if row.id not in declined)
    return kept, tuple(_declined(row) for row in rows if row.id in declined)


def _declined(row: Disagreement) -> Claim:
    citations = (citation for one in row.positions for citation in one.claim.citations)
    told = f"{row.question.text} {row.explanation.text}"
    update = {"text": told, "citations": tuple(dict.fromkeys(citations))}
    cited = row.explanation.model_copy(update=update)
    reason = Reason(kind=ReasonKind.JUDGE, words=(), evidence_says=None, detail=_NO_DIFFERENCE)
    return refused(cited, reason)


_NO_DIFFERENCE = "Code found it by comparison; the model that read these claims sees no difference."


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
