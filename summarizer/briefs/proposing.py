"""Differences that only a drafter has found: proven, computed, merged or withheld.

Owns the order of that: origins, proof, then what code makes of the claims chosen. A row is shown
when all of them hold; whatever fails is withheld with its reason.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from summarizer.across import Proposals, Refusal
from summarizer.briefs.proof import bears_out, prove, refused
from summarizer.briefs.resolve import Grounds, StoryGrounds
from summarizer.drafting.interface import Story
from summarizer.drafting.wire import CrossDraft, WordedDisagreement
from summarizer.models import (
    Claim,
    ClaimFactory,
    Disagreement,
    DisagreementKind,
    DrafterKind,
    Nature,
    Reason,
    ReasonKind,
    Verdict,
)

_ONE_SIDE = "It names a difference, but one source alone says all of it."
_WORDED = "It names a difference that code has found and that other words tell already."
_UNPROVEN = "It names a difference, and its language has no rules to prove that by."


@dataclass(slots=True)
class Proposed:
    """Is what becomes of the differences that a drafter names.

    `wordings` are those of computed rows that it found once more.
    """

    rows: list[Disagreement] = field(default_factory=list)
    wordings: list[WordedDisagreement] = field(default_factory=list)
    withheld: list[Claim] = field(default_factory=list)


def proposed_rows(
    story: Story,
    draft: CrossDraft,
    grounds: StoryGrounds,
    factory: ClaimFactory,
    drafter: DrafterKind,
    story_id: str,
) -> Proposed:
    """Return what becomes of differences that a drafter names, in their order."""
    made = Proposed()
    if not draft.proposed:
        return made
    proposals = Proposals(story.sentences, story.briefs, factory, story.comparison, story_id)
    known = {row.id for row in story.comparison.disagreements}
    worded = {wording.disagreement for wording in draft.disagreements}
    for one in draft.proposed:
        whole = grounds.of(sentence_id for side in one.sides for sentence_id in side)
        claim = _proven(one.text, whole, factory, drafter)
        if claim.verdict is not Verdict.SUPPORTED:
            made.withheld.append(claim)
            continue
        sides = [_places(grounds.of(side)) for side in one.sides]
        row = proposals.row(claim.text, sides, about=one.about, relation=one.relation)
        if isinstance(row, Refusal):
            made.withheld.append(_refused(claim, row.detail))
        elif row.id in worded:
            made.withheld.append(_refused(claim, _WORDED))
        elif row.id in known:
            worded.add(row.id)
            ids = [c.sentence_id for c in whole.citations if c.sentence_id is not None]
            made.wordings.append(WordedDisagreement(disagreement=row.id, text=one.text, ids=ids))
        elif _rests_on_words(row) and _is_of_one_side(one.text, whole):
            made.withheld.append(_refused(claim, _ONE_SIDE))
        else:
            proposals.keep(row)
            made.rows.append(row.model_copy(update={"explanation": claim}))
    return made


def _proven(text: str, whole: Grounds, factory: ClaimFactory, drafter: DrafterKind) -> Claim:
    """Return the sentence of a difference, unsupported unless it is proven."""
    claim = prove(text, whole, factory, drafter)
    return _refused(claim, _UNPROVEN) if claim.verdict is Verdict.UNCHECKED else claim


def _rests_on_words(row: Disagreement) -> bool:
    """Tell a row of which code proves no more than that two speak."""
    return row.kind is DisagreementKind.ASSESSMENT and row.nature in _UNDECIDED


_UNDECIDED = frozenset({Nature.SPEAKER, Nature.UNDETERMINED})


def _is_of_one_side(text: str, whole: Grounds) -> bool:
    return any(bears_out(text, _of_origin(whole, origin)) for origin in _origins(whole))


def _origins(grounds: Grounds) -> list[str]:
    return list(dict.fromkeys(article.origin for article in grounds.articles))


def _of_origin(grounds: Grounds, origin: str) -> Grounds:
    return Grounds(tuple(p for p in grounds.places if p[0].article.origin == origin))


def _places(grounds: Grounds) -> list[tuple[str, int]]:
    return [(source.article.id, position) for source, position in grounds.places]


def _refused(claim: Claim, detail: str) -> Claim:
    reason = Reason(kind=ReasonKind.EVIDENCE, words=(), evidence_says=None, detail=detail)
    return refused(claim, reason)
