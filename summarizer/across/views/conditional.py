"""One statement of what is to come, with a condition and without one, or with two.

Owns that test: the words of a condition are closed forms, what is left of both sentences says the
same, and neither names the other's condition close by.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from summarizer.across.rows.sides import both_by_one
from summarizer.across.rows.stances import StanceRow, who
from summarizer.across.story.excerpts import shortened
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import terms_of
from summarizer.across.story.vocabulary import GENERIC
from summarizer.models import Article, Attribution, DisagreementKind, Nature
from summarizer.reading.chunks import Hint
from summarizer.reading.figures.conditions import states_condition
from summarizer.reading.index import SentenceReading

_CONDITION = re.compile(
    r"\b(?:(?:only\s|even\s)?if|unless|provided(?:\sthat)?(?=\s(?:the|a|an|it|he|she|they|its|that|"
    r"no|all|both|[A-Z]))|providing\sthat|on\s(?:the\s)?(?:condition|proviso|understanding)\s"
    r"(?:that|of)|(?:conditional|contingent|dependent)\s(?:up)?on|depend(?:s|ing)\s(?:up)?on|"
    r"as\slong\sas|so\slong\sas|in\sthe\sevent\s(?:of|that)|subject\sto|only\s(?:after|when|once)|"
    r"not\s(?:before|until)|(?<!at\s)once(?=\s(?:the|a|an|it|he|she|they|its|that|all|both|"
    r"[A-Z]))|^should(?=\s(?:the|a|an|it|he|she|they|its|that|all|both|[A-Z]))|pending|assuming(?:\sthat)?|in\s(?:return|exchange)\sfor)\s"
    r"(?:[^,;:—()“”\"?!]|,(?=\d))+",
    re.IGNORECASE,
)
"""A condition as written: its first words, and all up to a mark."""
_MAY_SET = Hint(
    r"\b(?:if|unless|provid|condition|proviso|understanding|contingent|depend|long|event|subject|only|"
    r"before|until|once|should|pending|assuming|return|exchange)"
)
"""Of which every condition holds some: the pattern takes long to find nothing."""
_FINDING_OUT = re.compile(r"\bfind\sout\s$", re.IGNORECASE)
"""What stands before an "if" that only asks, besides what figures are read with."""
_AHEAD = re.compile(
    r"\b(?:will|would|shall|won[’']t|can|could|may|must|(?:is|are|was|were)\s(?:to|set|due|ready|"
    r"willing|prepared)|agree[sd]?\sto|ready\sto|willing\sto|prepared\sto|plans?\sto|planned\sto|"
    r"promise[sd]?|pledge[sd]?|vow(?:s|ed)|offer(?:s|ed)|intends?\sto|expect(?:s|ed)|demands?)\b|"
    r"[’']ll\b",
    re.IGNORECASE,
)
_SAME, _SAME_BACK = 0.5, 0.4
_FEWEST = 3


@dataclass(frozen=True, eq=False)
class Conditional:
    """Is a sentence of what is to come, with the condition it names; None where it names none."""

    sentence: StorySentence
    condition: str | None
    rest: str

    @property
    def speakers(self) -> tuple[Attribution, ...]:
        """Return who says it."""
        return tuple(m.attribution for m in self.sentence.reading.attributions)[:1]

    @cached_property
    def terms(self) -> frozenset[str]:
        """Return the terms of what is left without the condition."""
        return terms_of(SentenceReading(self.rest)) - GENERIC

    @cached_property
    def conditions(self) -> frozenset[str]:
        """Return the terms of the condition."""
        return terms_of(SentenceReading(self.condition or "")) - GENERIC


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
    for sentence in story:
        mine = _conditional(sentence)
        if mine.condition is not None and _is_statement(mine):
            row = _row(mine, story)
            if row is not None:
                rows.setdefault(row.facts, row)
    return list(rows.values())


def _conditional(sentence: StorySentence) -> Conditional:
    text = _stated(sentence)
    if not _MAY_SET.is_in(sentence.reading.pieces.chunks):
        return Conditional(sentence, None, text)
    for found in _CONDITION.finditer(text):
        asks = _FINDING_OUT.search(text[: found.start()]) is not None
        if states_condition(text, found) and not asks:
            condition = found.group().rstrip(" .…’'")
            rest = f"{text[: found.start()]}{text[found.start() + len(condition) :]}"
            return Conditional(sentence, condition, rest.strip(" ,;"))
    return Conditional(sentence, None, text)


def _stated(sentence: StorySentence) -> str:
    """Return what a sentence states, without who says it where one is credited with most of it."""
    said = [sentence.text[m.scope_start : m.scope_end] for m in sentence.reading.attributions]
    whole = len(said) == 1 and 2 * len(said[0]) >= len(sentence.text)
    return said[0] if whole else sentence.text


def _is_statement(side: Conditional) -> bool:
    """Tell a statement of what is to come, long enough to be known again; questions are none."""
    ahead = _AHEAD.search(side.rest) is not None
    return ahead and len(side.terms) >= _FEWEST and not side.sentence.text.endswith("?")


def _row(mine: Conditional, story: StorySentences) -> ConditionRow | None:
    for number, _ in story.covering(mine.terms, mine.sentence.article.id, _SAME):
        theirs = _conditional(story[number])
        if story[number].origin == mine.sentence.origin or not _is_statement(theirs):
            continue
        if story.share(theirs.terms, mine.terms) < _SAME_BACK:
            continue
        if story.share(mine.terms, theirs.terms) >= _SAME and _differ(mine, theirs, story):
            return ConditionRow((mine, theirs))
    return None


def _differ(mine: Conditional, theirs: Conditional, story: StorySentences) -> bool:
    """Tell two conditions; one that the other article tells elsewhere is known there, too."""
    if not mine.conditions:
        return False
    if theirs.conditions and _is_named(theirs, mine.sentence.article, story):
        return False
    return not _is_named(mine, theirs.sentence.article, story)


def _is_named(side: Conditional, article: Article, story: StorySentences) -> bool:
    """Tell whether an article tells most of a condition anywhere, whatever it makes of it."""
    own = [sentence for sentence in story if sentence.article is article]
    return any(story.share(side.conditions, story.terms[s.number]) >= _TOLD for s in own)


_TOLD = 0.5
