"""One statement of what is to come, with a condition and without one, or with two.

Owns that row and its test: the statements are one, and neither article names the other's condition
anywhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from summarizer.across.rows.sides import both_by_one
from summarizer.across.rows.stances import StanceRow, who
from summarizer.across.story.excerpts import shortened
from summarizer.across.story.sentences import StorySentences
from summarizer.across.views.conditions import Conditional
from summarizer.across.views.restated import Statements
from summarizer.models import Article, DisagreementKind, Nature


@dataclass(frozen=True, eq=False)
class ConditionRow(StanceRow):
    """Is one statement with the conditions that its sources name."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.ATTRIBUTION
    sides: tuple[Conditional, Conditional]

    @property
    def stances(self) -> tuple[Conditional, Conditional]:
        """Return both statements, the one with a condition first."""
        return self.sides

    @property
    def nature(self) -> Nature:
        """Return whose words differ; of one mouth it is open which condition holds."""
        one, other = (side.speakers for side in self.sides)
        return Nature.UNDETERMINED if both_by_one(one, other) else Nature.SPEAKER

    @property
    def facts(self) -> tuple[str, ...]:
        """Return what the row's key is made of: what both state."""
        return ("conditional", *sorted(self.sides[0].terms & self.sides[1].terms))

    @property
    def question(self) -> str:
        """Return the question on which condition it is."""
        return f"On what condition: “{shortened(self.sides[0].rest)}”?"

    @property
    def explanation(self) -> str:
        """Return who names which condition."""
        told = f"{_named(self.sides[0])}; {_named(self.sides[1])}."
        return told[:1].upper() + told[1:]


def _named(side: Conditional) -> str:
    """Return who names which condition, and where."""
    teller, outlet = who(side), side.sentence.called
    teller = teller if teller == outlet else f"{teller} ({outlet})"
    if not side.condition:
        return f"{teller} names no condition"
    return f"{teller} says it “{shortened(side.condition)}”"


def condition_rows(story: StorySentences) -> list[ConditionRow]:
    """Return the statements of which two origins name different conditions, or one names none."""
    rows: dict[tuple[str, ...], ConditionRow] = {}
    stated = Statements(story)
    for mine in stated.all:
        if mine.condition is not None and not mine.sentence.text.endswith("?"):
            row = _row(mine, stated, story)
            if row is not None:
                rows.setdefault(row.facts, row)
    return list(rows.values())


def _row(mine: Conditional, stated: Statements, story: StorySentences) -> ConditionRow | None:
    for theirs in stated.alike(mine):
        if _differ(mine, theirs, story):
            return ConditionRow((mine, theirs))
    return None


def _differ(mine: Conditional, theirs: Conditional, story: StorySentences) -> bool:
    """Tell two conditions; one that the other article tells elsewhere is known there, too."""
    if not mine.conditions or (theirs.condition is None and _WITHOUT.search(theirs.rest)):
        return False
    if theirs.conditions and _is_named(theirs, mine.sentence.article, story):
        return False
    return not _is_named(mine, theirs.sentence.article, story)


def _is_named(side: Conditional, article: Article, story: StorySentences) -> bool:
    """Tell whether an article tells most of a condition anywhere, whatever it makes of it."""
    own = [sentence for sentence in story if sentence.article is article]
    return any(story.share(side.conditions, story.terms[s.number]) >= _TOLD for s in own)


_WITHOUT = re.compile(r"\b(?:without|barring|absent|otherwise)\s", re.IGNORECASE)
"""What can tell a condition in a statement that names none by the forms that are read."""
_TOLD = 0.5
