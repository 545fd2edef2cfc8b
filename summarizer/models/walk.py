"""Walks over the claims, figures and citations of briefs.

Owns the one traversal that validation, proof, coverage and rendering share.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models.briefs import ArticleBrief, CrossBrief
from summarizer.models.claims import Citation, Claim


def shown_claims(brief: ArticleBrief | CrossBrief) -> Iterator[Claim]:
    """Yield every claim a brief presents, in reading order; withheld ones are left out."""
    if brief.headline is not None:
        yield brief.headline
    if isinstance(brief, ArticleBrief):
        yield from brief.summary
        yield from (event.what for event in brief.events)
        yield from (statement.claim for statement in brief.statements)
    else:
        yield from _shown_across(brief)


def _shown_across(brief: CrossBrief) -> Iterator[Claim]:
    yield from brief.overview
    yield from brief.consensus
    for disagreement in brief.disagreements:
        yield disagreement.question
        yield from (position.claim for position in disagreement.positions)
        yield disagreement.explanation
    yield from (event.what for event in brief.timeline)
    yield from brief.only_one_source
    yield from (question.claim for question in brief.open_questions)


def all_claims(brief: ArticleBrief | CrossBrief) -> Iterator[Claim]:
    """Yield every claim of a brief, the withheld ones last."""
    yield from shown_claims(brief)
    yield from brief.withheld


def citations_of(brief: ArticleBrief | CrossBrief) -> Iterator[Citation]:
    """Yield every citation of a brief, of claims as of figures and dates."""
    for claim in all_claims(brief):
        yield from claim.citations
    events = brief.events if isinstance(brief, ArticleBrief) else brief.timeline
    yield from (event.when.citation for event in events)
    if isinstance(brief, ArticleBrief):
        for figure in brief.figures:
            yield from figure.citations
    else:
        for point in brief.only_one_source:
            if point.absence is not None and point.absence.nearest is not None:
                yield point.absence.nearest
