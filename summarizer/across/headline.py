"""What a story is about, in one line.

Owns that line: the weightiest count with its range where sources count differently, else the
title that shares most with all the articles.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.across.counts.quantities import QuantityRow
from summarizer.across.rows.quoting import Quoting
from summarizer.across.rows.sides import Side
from summarizer.across.rows.wording import bare_amount, joined
from summarizer.across.story.centrality import centralities
from summarizer.across.story.sentences import StorySentences
from summarizer.across.story.terms import folded
from summarizer.models import Author, BlockKind, Claim, EventStatus, Nature
from summarizer.reading.tense import event_status

_FEWEST_ORIGINS = 3
_TITLE = BlockKind.TITLE
_AT_THE_HEART = 0.75
"""An article below this share of the most central one's overlap lends no title."""
_MINOR = frozenset({Nature.ROUNDING, Nature.COMPATIBLE, Nature.SCOPE})


def headline(story: StorySentences, rows: Sequence[QuantityRow], quoting: Quoting) -> Claim | None:
    """Return the line of a story; None where nothing is counted and no article has a title."""
    counts = [row for row in rows if _leads(row)]
    if not counts:
        return _title(story, quoting)
    row = max(counts, key=lambda row: (len(row.origins), row.facts))
    ahead = [r for r in rows if r.nature is Nature.PROJECTION and r.facts[1:3] == row.facts[1:3]]
    sentences = [m.sentence for r in (row, *ahead) for side in r.sides for m in side.members]
    return quoting.by_code(_counted(row, ahead), "headline_of_counts", sentences)


def _leads(row: QuantityRow) -> bool:
    """Tell counts of one named thing, told by many and differently, from all other rows."""
    told = len(row.origins) >= _FEWEST_ORIGINS and row.says is not None
    return told and row.nature not in _MINOR


def _counted(row: QuantityRow, ahead: Sequence[QuantityRow]) -> str:
    levels = [side for side in row.sides if side.is_level]
    lowest = min(levels, key=lambda side: side.interval.finite[0])
    highest = max(levels, key=lambda side: side.interval.finite[1])
    low, high = bare_amount(lowest.lead, 0), bare_amount(highest.lead, -1)
    said = f"{row.question.removesuffix('?')}: counts run from {low} to {high}"
    projected = sorted({_largest(r) for r in ahead})
    verb = "is a projection" if len(projected) == 1 else "are projections"
    return f"{said}; {joined(projected)} {verb}" if projected else said


def _largest(row: QuantityRow) -> str:
    side: Side = max(row.sides, key=lambda side: side.interval.finite[1])
    return bare_amount(side.lead, -1)


def _title(story: StorySentences, quoting: Quoting) -> Claim | None:
    """Return the title that shares most with all the articles, a forecast only for want of one."""
    titled = [
        (a, block)
        for a in story.given
        for block in a.blocks
        if block.kind is _TITLE and a.original is None
    ]
    if not titled:
        return None
    central = centralities(story)
    floor = _AT_THE_HEART * max(central[article.id] for article, _ in titled)
    titles = [a.cite(block.start, block.end) for a, block in titled if central[a.id] >= floor]
    citation = max(titles, key=lambda title: _reach(title.quote, story))
    return quoting.factory.proven(citation.quote, [citation], by=Author.SOURCE)


def _reach(title: str, story: StorySentences) -> tuple[bool, float, str]:
    terms = folded(title)
    shared = sum(story.spread[word] for word in terms) / (len(terms) or 1)
    return event_status(title) is not EventStatus.PROJECTED, shared, title
