"""Who says what: the points of a story and its differences against its articles.

Owns the table that the page draws and that text writes; articles of one origin stand together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from summarizer.models import Article, Claim, CrossBrief, Disagreement, Point, Position
from summarizer.models.article_names import known_as
from summarizer.render.amounts import amount_signs, signs_in_words
from summarizer.render.differences import QUOTED

AGREED, DIFFER, ALONE = "Agreed", "Differ", "Only one source"
SAYS_SO = "●"
_DENIAL = re.compile(
    r"\b(?:no|not|nor|none|never|neither|cannot|without|hardly|barely|scarcely|unlikely|little|few"
    r"|den(?:y|ies|ied)|reject\w*|dismiss\w*|refut\w*|doubt\w*|lack\w*|fail\w*|far from)\b|n['’]t\b"
)
"""What may turn a word into its opposite: a closed class, read wide on purpose."""
_LONGEST = 24
"""Characters of a word at issue that a table has room for."""


@dataclass(frozen=True, slots=True)
class Column:
    """Is one article; `copy_of` names the outlet of the article of the same origin before it."""

    article_id: str
    outlet: str
    copy_of: str | None


@dataclass(frozen=True, slots=True)
class Row:
    """Is a point or a question, and what each article says to it: a mark, a word or amounts."""

    group: str
    claim: Claim
    cells: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Who:
    """Is who says what in a story."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @property
    def signs(self) -> str:
        """Return what the signs before its amounts mean, "" where there are none."""
        return signs_in_words(a for row in self.rows for cell in row.cells.values() for a in cell)

    @property
    def groups(self) -> list[tuple[str, list[Row]]]:
        """Return the rows of each group, in order."""
        return [(name, list(rows)) for name, rows in groupby(self.rows, lambda row: row.group)]


def who_says_what(story: CrossBrief, articles: Mapping[str, Article]) -> Who | None:
    """Return the table of a story; None where there is nothing or nobody to compare."""
    members = [articles[i] for i in story.article_ids if i in articles]
    first = {origin: n for n, origin in reversed(list(enumerate(a.origin for a in members)))}
    ordered = sorted(members, key=lambda a: (first[a.origin], a.original is not None))
    place = {article.id: n for n, article in enumerate(ordered)}
    rows = [
        *(_answers(row) for row in story.disagreements),
        *(_made(AGREED, p) for p in sorted(story.consensus, key=lambda p: -len(p.origin_ids))),
        *(_made(ALONE, p) for p in sorted(story.only_one_source, key=lambda p: _first(p, place))),
    ]
    return Who(tuple(_columns(ordered)), tuple(rows)) if rows and len(members) > 1 else None


def _columns(ordered: Sequence[Article]) -> Iterator[Column]:
    outlets: dict[str, str] = {}
    for article in ordered:
        yield Column(article.id, known_as(article), outlets.get(article.origin))
        outlets.setdefault(article.origin, known_as(article))


def _made(group: str, point: Point) -> Row:
    return Row(group, point, dict.fromkeys(point.article_ids, (SAYS_SO,)))


def _answers(row: Disagreement) -> Row:
    """Return what each article answers: amounts with units that differ, else the word at issue."""
    mixed = len({position.unit for position in row.positions}) > 1
    at_issue = [words for words in QUOTED.findall(row.explanation.text) if len(words) <= _LONGEST]
    cells: dict[str, dict[str, None]] = {}
    for position in row.positions:
        answer = amount_signs(position, unit=mixed) or _word_of(position, at_issue)
        for article_id in position.article_ids:
            cells.setdefault(article_id, {})[answer] = None
    return Row(DIFFER, row.question, {i: tuple(answers) for i, answers in cells.items()})


def _word_of(position: Position, at_issue: Sequence[str]) -> str:
    """Return the word at issue that a position uses; a mark where it uses none.

    Where anything is denied a mark stands as well: "decisive" must not stand for "hardly decisive".
    """
    said = position.claim.text.casefold()
    if _DENIAL.search(said):
        return SAYS_SO
    return next((words for words in at_issue if words.casefold() in said), SAYS_SO)


def _first(point: Point, place: Mapping[str, int]) -> int:
    """Return the column of the one that makes a point, so that the marks form a staircase."""
    return min((place.get(i, len(place)) for i in point.article_ids), default=len(place))
