"""Compares the articles of one story: the one public function of this room.

Owns the order of the steps; every step is a neighbour's business.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from summarizer.across.comparison import Comparison
from summarizer.across.counts.counting import count_figures
from summarizer.across.counts.joining import with_match
from summarizer.across.counts.quantities import quantity_rows
from summarizer.across.counts.results import result_rows
from summarizer.across.days.apart import told_apart
from summarizer.across.days.beginnings import suspect_rows
from summarizer.across.days.datings import differing_rows
from summarizer.across.disagreements import Row, at_issue, disagreements, sides_apart
from summarizer.across.headline import headline
from summarizer.across.points.agreement import Agreement
from summarizer.across.points.alone import alone_points
from summarizer.across.points.consensus import Agreed, agreed_points, consensus
from summarizer.across.points.questions import open_questions
from summarizer.across.points.timeline import timeline
from summarizer.across.reprints import reprint_rows
from summarizer.across.rows.quoting import Quoting
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.views.causes import cause_rows
from summarizer.across.views.conditional import ConditionRow, condition_rows
from summarizer.across.views.contrasts import contrast_rows
from summarizer.across.views.denials import denial_rows
from summarizer.across.views.judgements import judgement_rows
from summarizer.across.views.opinions import opinion_rows
from summarizer.across.views.quotations import quotation_rows
from summarizer.across.views.rebuttals import RebuttalRow, rebuttal_rows
from summarizer.across.views.statements import statement_rows
from summarizer.across.views.states import state_rows
from summarizer.models import ArticleBrief, ClaimFactory
from summarizer.reading.index import ReadArticle

Seen = TypeVar("Seen", RebuttalRow, ConditionRow)


def compare(
    articles: Sequence[ReadArticle],
    briefs: Sequence[ArticleBrief],
    factory: ClaimFactory,
    story_id: str = "s1",
) -> Comparison:
    """Return what the articles of a story agree on, differ about and leave open.

    Everything is computed; `briefs` lend the ids of their figures. What is returned depends on
    what the articles say, never on the order in which they were given.
    """
    story = StorySentences(articles)
    quoting = Quoting(story, briefs, factory)
    figures = tuple(count_figures(story))
    quantities = [*quantity_rows(figures, story), *result_rows(story)]
    quantities += reprint_rows(figures, story, quantities)
    judged, suspects = judgement_rows(story), suspect_rows(story)
    quoted = quotation_rows(story)
    rows: list[Row] = [
        *quantities,
        *judged,
        *suspects,
        *told_apart(story, suspects, differing_rows(story, suspects)),
        *denial_rows(story),
        *cause_rows(story),
        *_unseen(rebuttal_rows(story), [*judged, *quantities]),
        *contrast_rows(story),
        *quoted,
        *statement_rows(story, quoted),
        *_unseen(condition_rows(story), quantities),
    ]
    rows += state_rows(story, _sentences(rows))
    rows += opinion_rows(story, _sentences(rows))
    # A figure at issue may be left out of what is agreed; what else is at issue parts sentences.
    agreement = Agreement(story, sides_apart([r for r in rows if r not in quantities]))
    agreed = agreed_points(story, agreement, at_issue(quantities, judged))
    taken = [*_sentences(rows), *_sentences(agreed), *with_match(figures, story)]
    return Comparison(
        headline=headline(story, quantities, quoting),
        consensus=consensus(agreed, quantities, quoting),
        disagreements=disagreements(rows, quoting, story_id),
        timeline=timeline(story, quoting, story_id, sides_apart(rows)),
        only_one_source=alone_points(story, quoting, taken),
        open_questions=open_questions(story, quoting),
    )


def _unseen(rows: Iterable[Seen], shown: Iterable[Row]) -> list[Seen]:
    """Return the rows that no row before them shows with both their sides."""
    held = [{sentence.number for sentence in row.sentences} for row in shown]
    return [
        row
        for row in rows
        if not any({s.number for s in row.sentences} <= numbers for numbers in held)
    ]


def _sentences(found: Iterable[Row | Agreed]) -> list[StorySentence]:
    """Return the sentences that rows or points stand on."""
    return [sentence for one in found for sentence in one.sentences]
