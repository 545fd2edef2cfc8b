"""What is computed across articles, its quotes marked where their language has no rules.

Owns the walk over a comparison; which claims stay unchecked is decided in `proof`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.across import Comparison
from summarizer.briefs.proof import checked
from summarizer.models import Article, Disagreement
from summarizer.verify.languages import has_rules


def checked_comparison(comparison: Comparison, articles: Sequence[Article]) -> Comparison:
    """Return a comparison in which claims on articles without rules of proof are unchecked."""
    foreign = [article for article in articles if not has_rules(article.language)]
    if not foreign:
        return comparison
    headline = comparison.headline
    return replace(
        comparison,
        headline=headline and checked(headline, foreign),
        consensus=tuple(checked(point, foreign) for point in comparison.consensus),
        disagreements=tuple(_disagreement(row, foreign) for row in comparison.disagreements),
        timeline=tuple(
            event.model_copy(update={"what": checked(event.what, foreign)})
            for event in comparison.timeline
        ),
        only_one_source=tuple(checked(point, foreign) for point in comparison.only_one_source),
        open_questions=tuple(
            question.model_copy(update={"claim": checked(question.claim, foreign)})
            for question in comparison.open_questions
        ),
    )


def _disagreement(row: Disagreement, foreign: Sequence[Article]) -> Disagreement:
    positions = tuple(
        position.model_copy(update={"claim": checked(position.claim, foreign)})
        for position in row.positions
    )
    return row.model_copy(update={"positions": positions})
